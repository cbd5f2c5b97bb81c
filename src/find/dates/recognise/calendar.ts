import { pad } from '../../../lang/calendar.ts'
import { type Candidate, candidate, type Expression } from '../expression.ts'
import { Lex, MarkOf } from '../lexicon.ts'
import { afterStop, type View } from '../view.ts'
import { isCountedNoun } from './counted-noun.ts'
import { directionBefore } from './direction.ts'

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])

interface Part {
  readonly value: number
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
}

/** `9`, `9th`, `ninth` beginning at token i. */
export function dayAt(view: View, i: number): Part | null {
  if (view.has(i, Lex.Digits)) {
    const value = view.value(i)
    if (value < 1 || value > 31 || view.form(i).length > 2) return null
    const suffix = view.touches(i + 1) && SUFFIXES.has(view.lower(i + 1))
    return { value, first: i, last: suffix ? i + 2 : i + 1 }
  }
  if (view.has(i, Lex.Ordinal) && !view.has(i, Lex.Unit | Lex.Holiday)) return { value: view.value(i), first: i, last: i + 1 }
  if (view.has(i, Lex.NumberWord) && view.has(i + 1, Lex.Hyphen) && view.touches(i + 2) && view.has(i + 2, Lex.Ordinal)) {
    const value = view.value(i) + view.value(i + 2)
    return value > 20 && value <= 31 ? { value, first: i, last: i + 3 } : null
  }
  return null
}

/** `9`, `9th`, `9th of`, ending before token `end`. */
function dayBefore(view: View, end: number): Part | null {
  let last = end
  if (view.lower(last - 1) === 'of') last--
  else if (view.has(last - 1, Lex.Hyphen) && view.touches(last - 1) && view.touches(last) && !view.has(last - 3, Lex.Month)) last--
  if (view.touches(last - 1) && SUFFIXES.has(view.lower(last - 1))) return partEnding(view, last - 2, last)
  if (last < end && view.lower(end - 1) === 'of' && !view.has(last - 1, Lex.Ordinal)) return null
  return partEnding(view, last - 1, last)
}

function partEnding(view: View, i: number, last: number): Part | null {
  if (!view.has(i, Lex.Digits | Lex.Ordinal)) return null
  const part = dayAt(view, view.has(i - 1, Lex.Hyphen) && view.touches(i) && view.has(i - 2, Lex.NumberWord) ? i - 2 : i)
  return part && part.last === last ? part : null
}

/** A year at token i: `1939`, `'96`, `44 BC`, `AD 70`; with `, ` or `of` before it where `joined` allows. */
export function yearAt(view: View, at: number, joined: boolean): Part | null {
  let i = at
  if (joined && view.mark(i, MarkOf.Comma)) i++
  else if (joined && view.lower(i) === 'of') i++
  else if (view.has(i, Lex.Hyphen) && view.touches(i) && view.touches(i + 1)) i++
  if (view.has(i, Lex.Digits) && view.has(i + 1, Lex.Era) && view.value(i + 1) === 1)
    return { value: 1 - view.value(i), first: i, last: i + 2 }
  if (view.has(i, Lex.Year) && view.form(i).length === 4) {
    if (view.mark(i + 1, MarkOf.Percent)) return null
    return { value: view.value(i), first: i, last: i + 1 }
  }
  return shortYearAt(view, i)
}

/** `'96`: this century's or the last one's, whichever is not far in the future, is decided when the date is resolved. */
export function shortYearAt(view: View, i: number): Part | null {
  if (!view.mark(i, MarkOf.Apostrophe) || !view.touches(i + 1) || !view.has(i + 1, Lex.Digits) || view.form(i + 1).length !== 2) return null
  if (view.touches(i + 2) && view.lower(i + 2) === 's') return null
  const value = view.value(i + 1)
  return { value: value > 30 ? 1900 + value : 2000 + value, first: i, last: i + 2 }
}

/** `12 DEC 89 (EFE)`, `5-Aug-96`: two figures behind day and month, with no word behind them that they could count. */
function twoDigitYear(view: View, at: number): Part | null {
  const i = view.has(at, Lex.Hyphen) && view.touches(at) && view.touches(at + 1) ? at + 1 : at
  if (!view.has(i, Lex.Digits) || view.form(i).length !== 2 || /^[\p{L}\p{N}%]/u.test(view.form(i + 1))) return null
  const value = view.value(i)
  return { value: value > 30 ? 1900 + value : 2000 + value, first: i, last: i + 1 }
}

/** Words before a lone `May` or `March` that make it a month. */
const BEFORE_MONTH = new Set(
  'in since until till by last this next late early mid from to and or through of during before after between for every each around about past previous following coming on end into most'.split(
    ' ',
  ),
)

/** In capitals `MAY` and `MARCH` need more: `IN MAY`, but `THAT MAY`, `TO MARCH`. */
const BEFORE_WEAK_MONTH = new Set(['in', 'since', 'until', 'by', 'last', 'next', 'early', 'late', 'of', 'during', 'through', 'from'])

/** Dates with a month's name: `Aug. 9`, `9th of August 2020`, `Friday, August 14, 2020`, `May 1968`, `August`. */
export function recogniseMonth(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Month)) return
  const month = view.value(i)
  const afterMonth = afterStop(view, i + 1)
  const before = dayBefore(view, i)
  if (before) {
    const year = yearAt(view, afterMonth, true) ?? twoDigitYear(view, afterMonth)
    push(view, out, before.first, year?.last ?? i + 1, { kind: 'calendar', month, day: before.value, year: year?.value })
    earlierDays(view, before.first, { kind: 'calendar', month, year: year?.value }, out)
    return
  }
  const after = dayAfter(view, afterMonth)
  if (after) {
    const year = yearAt(view, after.last, true)
    push(view, out, i, year?.last ?? after.last, { kind: 'calendar', month, day: after.value, year: year?.value })
    laterDays(view, after.last, month, out)
    return
  }
  const year = yearAt(view, afterMonth, true)
  if (year) push(view, out, i, year.last, { kind: 'calendar', month, year: year.value })
  else if (view.has(i - 1, Lex.Every)) out.push(candidate(i - 1, i + 1, 'every-month', { kind: 'set', value: `XXXX-${pad(month)}` }))
  else if (isMonthAlone(view, i)) {
    const { first, direction } = directionBefore(view, i)
    out.push(candidate(first, i + 1, 'month', { kind: 'calendar', month, direction: direction || undefined }))
  }
}

/** The day after a month, unless it counts something: `in August 15 people`. */
function dayAfter(view: View, i: number): Part | null {
  const at = view.lower(i) === 'the' || (view.has(i, Lex.Hyphen) && view.touches(i)) ? i + 1 : i
  const day = dayAt(view, at)
  if (!day || view.has(day.last, Lex.NumberWord) || view.mark(day.last, MarkOf.Percent) || view.lower(day.last) === 'percent') return null
  if (day.last - day.first === 1 && view.has(day.first, Lex.Ordinal) && at === i && !view.has(day.first - 1, Lex.Month)) return null
  return isCountedNoun(view, day.last) && ['in', 'since', 'during'].includes(view.lower(view.mark(i - 1, MarkOf.Stop) ? i - 3 : i - 2))
    ? null
    : day
}

function isMonthAlone(view: View, i: number): boolean {
  if (view.has(i, Lex.Weak))
    return view.form(i).length > 3
      ? BEFORE_WEAK_MONTH.has(view.lower(i - 1))
      : view.lower(i) === 'may' && BEFORE_WEAK_MONTH.has(view.lower(i - 1))
  const lower = view.lower(i)
  if (lower.length < 3 || (lower.length === 3 && lower !== 'may' && !view.mark(i + 1, MarkOf.Stop))) return false
  if (lower !== 'may' && lower !== 'march') return true
  if (besideMonth(view, i)) return true
  const before = view.lower(i - 1)
  // `March of Dimes`
  if (view.lower(i + 1) === 'of' && !view.has(i + 2, Lex.Year | Lex.Relative | Lex.Determiner)) return false
  if (view.has(i - 1, Lex.Hyphen)) return view.touches(i) && view.lower(i - 2) === 'mid'
  if (BEFORE_MONTH.has(before)) return !(lower === 'march' && before === 'on')
  return view.has(i - 1, Lex.Relative | Lex.Part) || view.mark(i + 1, MarkOf.Possessive) || view.has(i + 1, Lex.Relative)
}

/** `February/March`, `April-May`, `May to November` */
function besideMonth(view: View, i: number): boolean {
  const joins = (k: number) => view.mark(k, MarkOf.Slash) || view.has(k, Lex.Hyphen) || view.lower(k) === 'to' || view.lower(k) === 'and'
  return (joins(i + 1) && view.has(i + 2, Lex.Month)) || (joins(i - 1) && view.has(i - 2, Lex.Month))
}

/** `Friday, ` before a date is a part of it. */
function push(view: View, out: Candidate[], first: number, last: number, expression: Expression): void {
  if (expression.day !== undefined) {
    let k = first - 1
    if (view.lower(k) === 'the') k--
    if (view.mark(k, MarkOf.Comma) || view.mark(k, MarkOf.Stop)) k--
    if (view.mark(k, MarkOf.Stop)) k--
    if (view.has(k, Lex.Weekday) && !view.has(k, Lex.Plural)) {
      out.push(candidate(directionBefore(view, k).first, last, 'weekday-date', { ...expression, weekday: view.value(k) }))
      return
    }
  }
  const the = expression.day !== undefined && view.lower(first - 1) === 'the' && view.has(first, Lex.Digits | Lex.Ordinal) ? 1 : 0
  out.push(candidate(first - the, last, expression.day !== undefined ? 'month-day' : 'month-year', expression))
}

/** `9 and 12 May`, `9-12 May`, `9 to 12 May`: the days before. */
function earlierDays(view: View, end: number, shared: Expression, out: Candidate[]): void {
  for (let k = end, most = 4; most > 0; most--) {
    if (view.lower(k - 1) === 'the') k--
    const join = view.lower(k - 1)
    if (join !== 'and' && join !== 'to' && join !== 'or' && !view.has(k - 1, Lex.Hyphen) && !view.mark(k - 1, MarkOf.Comma)) return
    const suffix = view.touches(k - 2) && SUFFIXES.has(view.lower(k - 2))
    const day = partEnding(view, suffix ? k - 3 : k - 2, k - 1)
    if (!day) return
    out.push(candidate(day.first, day.last, 'day-of-list', { ...shared, day: day.value }))
    k = day.first
  }
}

/** `May 9-12`, `May 9 and 10`: the days that follow. */
function laterDays(view: View, start: number, month: number, out: Candidate[]): void {
  for (let k = start, most = 4; most > 0; most--) {
    const join = view.lower(k)
    const hyphen = view.has(k, Lex.Hyphen)
    if (join !== 'and' && join !== 'to' && join !== 'or' && !hyphen) return
    const day = dayAt(view, view.lower(k + 1) === 'the' ? k + 2 : k + 1)
    if (!day || view.has(day.last, Lex.Month | Lex.NumberWord | Lex.Unit | Lex.Meridiem) || view.lower(day.last) === 'of') return
    if (!hyphen && isCounted(view, day.last)) return
    const year = yearAt(view, day.last, true)
    out.push(candidate(day.first, year?.last ?? day.last, 'day-of-list', { kind: 'calendar', month, day: day.value, year: year?.value }))
    k = year?.last ?? day.last
  }
}

const isCounted = (view: View, i: number) =>
  view.form(i).length > 1 &&
  view.form(i) === view.lower(i) &&
  !['in', 'at', 'on', 'to', 'for', 'by', 'as', 'and', 'when'].includes(view.lower(i))
