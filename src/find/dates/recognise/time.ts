import { pad } from '../../../lang/calendar.ts'
import { type Candidate, candidate } from '../expression.ts'
import { DAY_PARTS, Det, Direction, Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'
import { directionBefore } from './direction.ts'

/** `this morning`, `last night`, `the next morning`, `that evening`, `overnight`, `noon`; after a day the merge joins them. */
export function recogniseDayPart(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.DayPart)) return
  const time = DAY_PARTS[view.value(i)]!
  if (view.has(i - 1, Lex.Every)) {
    out.push(candidate(i - 1, i + 1, 'every-day-part', { kind: 'set', value: `XXXX-XX-XXT${time}` }))
    return
  }
  if (view.lower(i - 1) === 'the' && view.lower(i - 2) === 'in') {
    const at = clockBefore(view, i - 2)
    if (at && at.hour <= 12) {
      const hour = time === 'MO' ? at.hour % 12 : (at.hour % 12) + 12
      out.push(candidate(at.first, i + 1, 'clock', { kind: 'clock', time: `${pad(hour)}:${pad(at.minute)}` }))
      return
    }
  }
  if (view.has(i, Lex.Plural)) {
    out.push(candidate(i, i + 1, 'day-parts', { kind: 'set', value: `XXXX-XX-XXT${time}`, time }))
    return
  }
  const { first, direction } = directionBefore(view, i)
  if (direction) {
    if (direction === Direction.Last)
      out.push(candidate(first, i + 1, 'last-night', { kind: 'shift', grain: 5, amount: 1, sign: -1, hangs: false, time }))
    else if (direction === Direction.This)
      out.push(candidate(first, i + 1, 'this-morning', { kind: 'shift', grain: 5, amount: 0, sign: -1, hangs: false, time }))
    else if (direction === Direction.Next || direction === Direction.Following)
      out.push(candidate(first, i + 1, 'next-morning', { kind: 'shift', grain: 5, amount: 1, sign: 1, hangs: true, time }))
    else if (direction === Direction.Same)
      out.push(candidate(first, i + 1, 'that-night', { kind: 'shift', grain: 5, amount: 0, sign: 1, hangs: true, time }))
    else if (direction === Direction.Previous)
      out.push(candidate(first, i + 1, 'previous-night', { kind: 'shift', grain: 5, amount: 1, sign: -1, hangs: true, time }))
    return
  }
  const lower = view.lower(i)
  if (lower === 'overnight') out.push(candidate(i, i + 1, 'overnight', { kind: 'clock', time, value: 'overnight' }))
  else if (time.includes(':') || bare(view, i)) out.push(candidate(i, i + 1, 'day-part', { kind: 'clock', time }))
  else
    out.push(
      candidate(view.lower(i + 1) === 'of' && view.lower(i - 1) === 'the' ? i - 1 : i, i + 1, 'day-part-only', { kind: 'clock', time }),
    )
}

const bare = (view: View, i: number) => view.lower(i - 1) === 'the' && view.lower(i - 2) === 'in' && view.lower(i + 1) !== 'of'

/** `10 p.m.`, `10:30`, `22:15 GMT`, `1500 GMT`, `four o'clock`. */
export function recogniseClock(view: View, i: number, out: Candidate[]): void {
  if (view.has(i, Lex.Meridiem) && !view.has(i, Lex.Unit)) meridiem(view, i, out)
  else if (view.mark(i, MarkOf.Colon)) colon(view, i, out)
  else if (view.has(i, Lex.Year) && view.form(i).length === 4 && isZone(view, i + 1)) military(view, i, out)
}

const isZone = (view: View, i: number) => view.has(i, Lex.Zone)

function meridiem(view: View, i: number, out: Candidate[]): void {
  const form = view.form(i)
  if (form === 'am' || form === 'AM' || form === 'Am') {
    if (!view.has(i - 1, Lex.Digits)) return
  }
  const shift = view.value(i)
  const at = clockBefore(view, i)
  if (!at) return
  let hour = at.hour
  if (shift === 1 || shift === 2) {
    if (hour > 24) return
  } else {
    if (hour > 12) return
    hour = (hour % 12) + shift
  }
  const last = zoneEnd(view, i + 1)
  out.push(candidate(at.first, last, 'clock', { kind: 'clock', time: `${pad(hour)}:${pad(at.minute)}` }))
}

function clockBefore(view: View, end: number): { first: number; hour: number; minute: number } | null {
  const i = end - 1
  if (view.has(i, Lex.NumberWord) && view.value(i) <= 12) return { first: i, hour: view.value(i), minute: 0 }
  if (!view.has(i, Lex.Digits)) return null
  if (view.mark(i - 1, MarkOf.Colon) && view.touches(i) && view.has(i - 2, Lex.Digits))
    return { first: i - 2, hour: view.value(i - 2), minute: view.value(i) }
  const form = view.form(i)
  const stop = form.indexOf('.')
  if (stop > 0 && form.length - stop === 3) return { first: i, hour: Number(form.slice(0, stop)), minute: Number(form.slice(stop + 1)) }
  if (stop >= 0 || form.includes(',')) return null
  const value = view.value(i)
  return value <= 24
    ? { first: i, hour: value, minute: 0 }
    : form.length >= 3 && value % 100 < 60 && value < 2400
      ? { first: i, hour: Math.floor(value / 100), minute: value % 100 }
      : null
}

/** `GMT`, `local time` */
function zoneEnd(view: View, i: number): number {
  if (isZone(view, i)) return i + 1
  return view.lower(i) === 'local' && view.lower(i + 1) === 'time' ? i + 2 : i
}

/** `10:30` by itself: two figures behind the colon, not a score (`won 3:15` has no two-figure hour sign, so `at` or a zone or nothing odd). */
function colon(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i - 1, Lex.Digits) || !view.has(i + 1, Lex.Digits) || !view.touches(i) || !view.touches(i + 1)) return
  if (view.form(i + 1).length !== 2 || view.form(i - 1).length > 2 || view.value(i - 1) > 24 || view.value(i + 1) > 59) return
  if (view.mark(i - 2, MarkOf.Colon) && view.touches(i - 1)) return
  if (view.has(i + 2, Lex.Meridiem)) return
  let last = i + 2
  if (view.mark(last, MarkOf.Colon) && view.touches(last) && view.has(last + 1, Lex.Digits)) last += 2
  last = zoneEnd(view, last)
  if (view.touches(last) && /^hrs?$|^hours$/.test(view.lower(last))) last++
  out.push(candidate(i - 1, last, 'clock', { kind: 'clock', time: `${pad(view.value(i - 1))}:${pad(view.value(i + 1))}` }))
}

/** `1500 GMT` */
function military(view: View, i: number, out: Candidate[]): void {
  const value = view.value(i)
  if (value % 100 < 60 && value < 2400)
    out.push(candidate(i, i + 2, 'clock', { kind: 'clock', time: `${pad(Math.floor(value / 100))}:${pad(value % 100)}` }))
}

export const isArticle = (view: View, i: number) => view.has(i, Lex.Determiner) && view.value(i) === Det.The
