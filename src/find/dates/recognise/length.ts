import { type Candidate, candidate } from '../expression.ts'
import { durationValue } from '../length.ts'
import { Direction, Grain, Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'
import { directionBefore } from './direction.ts'
import { type Amount, amountBefore } from './numbers.ts'
import { shiftAfter } from './shift-word.ts'

/** Words after which a plural without a number is a length of time: `for weeks`. */
const BEFORE_BARE_PLURAL = new Set(
  'for in within after over of through before several many some few during and or last took takes take'.split(' '),
)

/** `two-year`, `26-year`, `year-end`, `year-ago`, `65-year-old` */
export function compound(view: View, i: number, grain: number, out: Candidate[]): void {
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
export function counted(view: View, i: number, grain: number, amount: Amount, out: Candidate[]): void {
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
  if (isAge(view, last) || grain === Grain.Period) return
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
      direction: direction && direction !== Direction.Same ? direction : undefined,
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

/** `recent months`, `the coming weeks`, `weeks later`, `for years` */
export function plural(view: View, i: number, grain: number, out: Candidate[]): void {
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
export function oneUnit(view: View, i: number, grain: number, amount: Amount, out: Candidate[]): void {
  if (grain === Grain.Period || grain === Grain.Second) return
  let last = i + 1
  if (view.lower(last) === 'or' && (view.lower(last + 1) === 'two' || view.lower(last + 1) === 'so')) last += 2
  const half = view.lower(last) === 'and' && view.lower(last + 1) === 'a' && view.lower(last + 2) === 'half'
  if (half) last += 3
  const fraction = fractionBefore(view, amount.first)
  const first = fraction?.first ?? amount.first
  const size = { grain, amount: half ? 1.5 : (fraction?.value ?? 1) }
  const years = fraction && (grain === Grain.Decade ? 10 : grain === Grain.Century ? 100 : 0)
  if (fraction && years) Object.assign(size, { grain: Grain.Year, amount: fraction.value * years })
  const shift = shiftAfter(view, last)
  if (shift) out.push(candidate(first, shift.last, 'shift', { kind: 'shift', ...size, sign: shift.sign, hangs: shift.hangs }))
  else if (isRate(view, amount.first, i)) out.push(candidate(amount.first, last, 'rate', { kind: 'set', value: durationValue(1, grain) }))
  else if (isOneLength(view, amount.first, i)) out.push(candidate(first, last, 'length', { kind: 'duration', ...size }))
}

/** `half`, `a quarter of`, `three quarters of` before `a century`: where it begins, and which part it is. */
function fractionBefore(view: View, end: number): { readonly first: number; readonly value: number } | null {
  if (view.lower(end - 1) === 'half') return { first: end - 1, value: 0.5 }
  const noun = end - 2
  if (view.lower(end - 1) !== 'of' || !/^quarters?$/.test(view.lower(noun))) return null
  const count = view.has(noun - 1, Lex.Hyphen) ? noun - 2 : noun - 1
  if (view.lower(noun) === 'quarter') return { first: view.lower(count) === 'a' ? count : noun, value: 0.25 }
  return view.lower(count) === 'three' ? { first: count, value: 0.75 } : null
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
  // `a year after making it`
  if (view.has(i + 1, Lex.Shift)) return false
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
