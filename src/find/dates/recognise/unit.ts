import { type Candidate, candidate } from '../expression.ts'
import { durationValue } from '../length.ts'
import { Direction, Grain, Lex, MarkOf, ShiftWord } from '../lexicon.ts'
import type { View } from '../view.ts'
import { directionBefore } from './direction.ts'
import { type Amount, amountBefore } from './numbers.ts'

/** Words that may stand between a count and its unit: `two more weeks`, `three straight days`. */
const BETWEEN = new Set(
  'more trading additional full consecutive straight long calendar business working whole entire solid further extra successive fiscal financial short brief very'.split(
    ' ',
  ),
)

/** Words after which a plural without a number is a length of time: `for weeks`. */
const BEFORE_BARE_PLURAL = new Set(
  'for in within after over of through before several many some few during and or last took takes take'.split(' '),
)

/** Everything that is made with a unit of time: lengths, shifts, `last week`, `every month`, `a year` as a rate. */
export function recogniseUnit(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Unit) || isTitled(view, i) || (view.has(i, Lex.Ordinal) && !view.has(i - 1, Lex.NumberWord | Lex.Digits))) return
  const grain = view.value(i)
  if (view.has(i - 1, Lex.Hyphen) && view.touches(i - 1) && view.touches(i)) compound(view, i, grain, out)
  else if (view.touches(i) && view.has(i - 1, Lex.Mark)) return
  else if (view.has(i - 1, Lex.Every)) every(i, grain, out)
  else spaced(view, i, grain, out)
}

function spaced(view: View, i: number, grain: number, out: Candidate[]): void {
  let k = i
  while (BETWEEN.has(view.lower(k - 1)) && k - 1 > view.first) k--
  const amount = amountBefore(view, k)
  if (amount && !amount.article) counted(view, i, grain, amount, out)
  else if (view.has(i, Lex.Plural)) plural(view, i, grain, out)
  else if (amount && !isCompoundHead(view, i)) oneUnit(view, i, grain, amount, out)
  else named(view, i, grain, out)
}

/** `a year-end`, `a year-earlier` */
const isCompoundHead = (view: View, i: number) =>
  view.has(i + 1, Lex.Hyphen) && view.touches(i + 1) && /^(?:end|ago|earlier|long)$/.test(view.lower(i + 2))

/** `60 Minutes`, `This Week`: a capital in mid-sentence names a programme. */
function isTitled(view: View, i: number): boolean {
  const form = view.form(i)
  const small = view.lower(i)
  return (
    i > view.first &&
    form !== small &&
    form !== form.toUpperCase() &&
    (view.form(i - 1) !== view.lower(i - 1) || view.has(i - 1, Lex.Digits))
  )
}

/** `two-year`, `26-year`, `year-end`, `year-ago`, `65-year-old` */
function compound(view: View, i: number, grain: number, out: Candidate[]): void {
  const amount = amountBefore(view, i - 1)
  if (!amount || amount.article) {
    if (view.lower(i - 2) === 'mid') out.push(candidate(i, i + 1, 'unit', { kind: 'unit', grain, direction: Direction.This }))
    return
  }
  if (isAge(view, i + 1)) return
  let last = i + 1
  if (view.has(last, Lex.Hyphen) && view.lower(last + 1) === 'long') last += 2
  out.push(candidate(amount.first, last, 'compound', { kind: 'duration', amount: amount.value, grain }))
}

/** `five months`, with what stands before (`the past`) and behind (`ago`, `later`, `and a half`). */
function counted(view: View, i: number, grain: number, amount: Amount, out: Candidate[]): void {
  if (view.has(amount.first - 1, Lex.Every) && amount.value !== null) {
    out.push(candidate(amount.first - 1, i + 1, 'every-so-many', { kind: 'set', value: durationValue(amount.value, grain) }))
    return
  }
  let last = i + 1
  let value = amount.value
  if (view.lower(last) === 'and' && view.lower(last + 1) === 'a' && view.lower(last + 2) === 'half' && value !== null) {
    value += 0.5
    last += 3
  }
  if (view.lower(last) === 'or' && view.lower(last + 1) === 'so') last += 2
  if (isAge(view, last)) return
  const shift = shiftAfter(view, last)
  if (shift) {
    out.push(candidate(amount.first, shift.last, 'shift', { kind: 'shift', grain, amount: value, sign: shift.sign, hangs: shift.hangs }))
    return
  }
  const { first, direction } = directionBefore(view, amount.first)
  let start = first
  if (direction === 0 && view.lower(amount.first - 1) === 'first') {
    firstOf(view, amount.first - 1, last, grain, value, out)
    return
  }
  if (direction === Direction.Same) start = amount.first
  else if (direction === 0 && ['the', 'these', 'those'].includes(view.lower(start - 1))) start--
  out.push(
    candidate(start, last, 'length', {
      kind: 'duration',
      grain,
      amount: value,
      ...(direction && direction !== Direction.Same ? { direction } : {}),
    }),
  )
}

function firstOf(view: View, i: number, last: number, grain: number, amount: number | null, out: Candidate[]): void {
  const first = view.lower(i - 1) === 'the' ? i - 1 : i
  out.push(candidate(first, last, 'length', { kind: 'duration', grain, amount, direction: Direction.First }))
}

/** `65 years old`, `65-year-old`, `26 years of age`: how old somebody is is no date. */
function isAge(view: View, i: number): boolean {
  const at = view.has(i, Lex.Hyphen) ? i + 1 : i
  return view.lower(at) === 'old' || view.lower(at) === 'olds' || (view.lower(i) === 'of' && view.lower(i + 1) === 'age')
}

interface Shift {
  readonly last: number
  readonly sign: -1 | 1
  readonly hangs: boolean
}

/** `ago`, `earlier`, `later`, `from now`; `before` and `after` only where no event follows. */
export function shiftAfter(view: View, i: number): Shift | null {
  const at = view.has(i, Lex.Hyphen) && view.touches(i) ? i + 1 : i
  if (view.lower(at) === 'from' && /^(?:now|today)$/.test(view.lower(at + 1))) return { last: at + 2, sign: 1, hangs: false }
  if (!view.has(at, Lex.Shift)) return null
  const word = view.value(at)
  if (word === ShiftWord.Ago) return { last: at + 1, sign: -1, hangs: false }
  if (word === ShiftWord.Hence) return { last: at + 1, sign: 1, hangs: false }
  if (word === ShiftWord.Earlier) return { last: at + 1, sign: -1, hangs: true }
  if (word === ShiftWord.Later) return { last: at + 1, sign: 1, hangs: true }
  const open = at + 1 >= view.last || view.has(at + 1, Lex.Mark) || !/[a-z0-9]/i.test(view.form(at + 1))
  return open ? { last: at + 1, sign: word === ShiftWord.Before ? -1 : 1, hangs: true } : null
}

/** `recent months`, `the coming weeks`, `weeks later`, `for years` */
function plural(view: View, i: number, grain: number, out: Candidate[]): void {
  const shift = shiftAfter(view, i + 1)
  if (shift) {
    out.push(candidate(i, shift.last, 'vague-shift', { kind: 'shift', grain, amount: null, sign: shift.sign, hangs: shift.hangs }))
    return
  }
  const { first, direction } = directionBefore(view, i)
  if (direction && direction !== Direction.Same) {
    out.push(candidate(first, i + 1, 'vague-length', { kind: 'duration', grain, amount: null, direction }))
    return
  }
  if (view.lower(i - 1) === 'these') {
    if (grain === Grain.Day) out.push(candidate(i - 1, i + 1, 'these-days', { kind: 'reference', value: 'PRESENT_REF' }))
    return
  }
  if (
    view.lower(i - 1) === 'the' &&
    /^(?:before|after|since|following|that|leading|ahead|to)$/.test(view.lower(i + 1)) &&
    grain !== Grain.Period
  ) {
    const ahead = view.lower(i + 1) === 'ahead' ? 1 : 0
    out.push(candidate(i - 1, i + 1 + ahead, 'bare-length', { kind: 'duration', grain, amount: null }))
    return
  }
  if (grain === Grain.Period || (view.lower(i + 1) === 'of' && view.lower(i - 1) !== 'for' && view.lower(i - 1) !== 'after')) return
  if (BEFORE_BARE_PLURAL.has(view.lower(i - 1))) out.push(candidate(i, i + 1, 'bare-length', { kind: 'duration', grain, amount: null }))
}

/** `a week`: a length, a shift (`a year ago`), or a rate (`$5 million a year`). */
function oneUnit(view: View, i: number, grain: number, amount: Amount, out: Candidate[]): void {
  if (grain === Grain.Period || grain === Grain.Second) return
  let last = i + 1
  if (view.lower(last) === 'or' && (view.lower(last + 1) === 'two' || view.lower(last + 1) === 'so')) last += 2
  const half = view.lower(last) === 'and' && view.lower(last + 1) === 'a' && view.lower(last + 2) === 'half'
  if (half) last += 3
  const halved = view.lower(amount.first - 1) === 'half'
  const value = half ? 1.5 : halved ? 0.5 : 1
  const shift = shiftAfter(view, last)
  if (shift)
    out.push(candidate(amount.first, shift.last, 'shift', { kind: 'shift', grain, amount: value, sign: shift.sign, hangs: shift.hangs }))
  else if (isRate(view, amount.first, i)) out.push(candidate(amount.first, last, 'rate', { kind: 'set', value: durationValue(1, grain) }))
  else if (isOneLength(view, amount.first, i))
    out.push(candidate(halved ? amount.first - 1 : amount.first, last, 'length', { kind: 'duration', grain, amount: value }))
}

/** `a day` is often an occasion (`on a day when`); a length needs a sign. */
function isOneLength(view: View, first: number, i: number): boolean {
  const before = view.lower(first - 1)
  if (view.value(i) === Grain.Day || view.value(i) === Grain.Minute)
    return !['on', 'such', 'be', 'was', 'is'].includes(before) && view.lower(i + 1) !== 'when'
  return before !== 'such'
}

/** `three times a week`, `$5 million a year`: a number not far before, and no preposition right before. */
function isRate(view: View, first: number, i: number): boolean {
  const before = first - 1
  if (/^(?:in|for|after|within|than|over|about|only|just|nearly|almost|of|is|was|to|from|by|and|,)$/.test(view.lower(before))) return false
  if (view.value(i) < Grain.Hour && view.value(i) !== Grain.Minute) return false
  for (let k = before; k > before - 5 && k >= view.first; k--) {
    if (
      (view.has(k, Lex.Digits | Lex.NumberWord) && !view.has(k, Lex.Year)) ||
      view.mark(k, MarkOf.Percent) ||
      /^(?:once|twice|thrice)$/.test(view.lower(k))
    )
      return true
    if (view.has(k, Lex.Mark) && !view.mark(k, MarkOf.Money)) return false
  }
  return false
}

/** `every day`, `each year`, `per month`, `every two weeks` */
function every(i: number, grain: number, out: Candidate[]): void {
  if (grain === Grain.Period) return
  out.push(candidate(i - 1, i + 1, 'every', { kind: 'set', value: durationValue(1, grain) }))
}

/** A unit without a count: `last week`, `this year`, `the same day`, `that month`, `the weekend`, `the year`. */
function named(view: View, i: number, grain: number, out: Candidate[]): void {
  if (view.has(i + 1, Lex.Hyphen) && view.touches(i + 1) && view.lower(i + 2) === 'long') {
    out.push(candidate(i, i + 3, 'unit-long', { kind: 'duration', grain, amount: 1 }))
    return
  }
  if (grain <= Grain.Hour) return
  const { first, direction } = directionBefore(view, i)
  if (direction) {
    directed(view, first, i, grain, direction, out)
    return
  }
  if (yearAgo(view, i, grain, out) || nthUnit(view, i, grain, out) || yearEnd(view, i, grain, out)) return
  const before = view.lower(i - 1)
  if (before === 'the' || before === 'fiscal' || before === 'full') theUnit(view, i, grain, out)
}

/** `year-ago`, `the year-earlier` results */
function yearAgo(view: View, i: number, grain: number, out: Candidate[]): boolean {
  if (grain !== Grain.Year || !view.has(i + 1, Lex.Hyphen) || !view.touches(i + 1)) return false
  const word = view.lower(i + 2)
  if (word !== 'ago' && word !== 'earlier') return false
  out.push(candidate(i, i + 3, 'year-ago', { kind: 'shift', grain, amount: 1, sign: -1, hangs: true }))
  return true
}

/** `the second week of`, `the first day of`: counted within what follows. */
function nthUnit(view: View, i: number, grain: number, out: Candidate[]): boolean {
  if (view.lower(i + 1) !== 'of' || grain > Grain.Weekend) return false
  if (grain === Grain.Week && view.lower(i - 1) === 'the' && view.has(i + 2, Lex.Month)) {
    out.push(candidate(i - 1, i + 1, 'week-of', { kind: 'unit', grain, index: 0 }))
    return true
  }
  if (!view.has(i - 1, Lex.Ordinal)) return false
  const first = view.lower(i - 2) === 'the' ? i - 2 : i - 1
  out.push(candidate(first, i + 1, 'nth-unit', { kind: 'unit', grain, index: view.value(i - 1) }))
  return true
}

/** `year-end`, `year's end`, `the year-end`, `month's end` */
function yearEnd(view: View, i: number, grain: number, out: Candidate[]): boolean {
  if (grain !== Grain.Year && grain !== Grain.Month) return false
  let k = i + 1
  const hyphen = view.has(k, Lex.Hyphen) && view.touches(k)
  if (hyphen || view.mark(k, MarkOf.Possessive)) k++
  else if (!view.touches(k) && view.lower(i - 1) !== 'by') return false
  if (view.lower(k) !== 'end') return false
  const first = view.lower(i - 1) === 'the' ? i - 1 : i
  out.push(candidate(first, k + 1, 'year-end', { kind: 'unit', grain, direction: Direction.This, edge: true }))
  return true
}

function directed(view: View, first: number, i: number, grain: number, direction: number, out: Candidate[]): void {
  if (grain === Grain.Period && direction !== Direction.Latest) return
  const definite = view.lower(first) === 'the'
  if (
    grain < Grain.Month &&
    view.lower(i + 1) === 'of' &&
    (direction === Direction.Last || direction === Direction.First || direction === Direction.Final)
  ) {
    out.push(candidate(first, i + 1, 'nth-unit', { kind: 'unit', grain, index: direction === Direction.First ? 1 : -1 }))
    return
  }
  if (grain === Grain.Day) {
    if (direction === Direction.Last || direction === Direction.Past || direction === Direction.Latest || direction === Direction.Recent)
      return
    if (direction === Direction.This && view.lower(first) !== 'this') return
    if (direction === Direction.First || direction === Direction.Final) return
  }
  if (direction === Direction.Recent || direction === Direction.First || direction === Direction.Final) return
  const hangs =
    direction === Direction.Same ||
    direction === Direction.Following ||
    direction === Direction.Previous ||
    (definite && direction === Direction.Next && grain === Grain.Day)
  out.push(candidate(first, i + 1, 'directed-unit', { kind: 'unit', grain, direction, hangs, ...(definite ? { definite: true } : {}) }))
}

/** `the weekend`, `the year`, `the week`; `the day before`, `the day after`. */
function theUnit(view: View, i: number, grain: number, out: Candidate[]): void {
  const adjective = view.lower(i - 1) !== 'the'
  const first = adjective ? (view.lower(i - 2) === 'the' ? i - 2 : i - 1) : i - 1
  if (grain === Grain.Year && /^(?:ended|ending|to)$/.test(view.lower(i + 1))) {
    out.push(candidate(first, i + 1, 'business-year', { kind: 'duration', grain, amount: 1 }))
    return
  }
  if (adjective && first === i - 1 && grain !== Grain.Year) return
  if (grain === Grain.Day) {
    const next = view.lower(i + 1)
    if (next === 'before' || next === 'after') {
      const deictic = view.has(i + 2, Lex.Deictic) && view.value(i + 2) !== 1
      const sign = next === 'before' ? -1 : 1
      if (deictic) out.push(candidate(first, i + 3, 'day-before', { kind: 'shift', grain, amount: 2, sign, hangs: false }))
      else if (shiftAfter(view, i + 1))
        out.push(candidate(first, i + 2, 'day-before', { kind: 'shift', grain, amount: 1, sign, hangs: true }))
    }
    return
  }
  if (grain === Grain.Period || grain === Grain.Decade || grain === Grain.Century || view.lower(i + 1) === 'of') return
  out.push(candidate(first, i + 1, 'the-unit', { kind: 'unit', grain, direction: Direction.This, definite: true }))
}
