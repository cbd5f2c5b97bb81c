import { type Candidate, candidate } from '../expression.ts'
import { Direction, Grain, Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'
import { directionBefore } from './direction.ts'
import { shiftAfter } from './shift-word.ts'

/** `the current fiscal year`, `the past calendar month` */
const ADJECTIVES = new Set(['fiscal', 'financial', 'calendar', 'academic', 'school'])

/** A unit without a count: `last week`, `this year`, `the same day`, `that month`, `the weekend`, `the year`. */
export function named(view: View, i: number, grain: number, out: Candidate[]): void {
  if (view.has(i + 1, Lex.Hyphen) && view.touches(i + 1) && view.lower(i + 2) === 'long') {
    out.push(candidate(i, i + 3, 'unit-long', { kind: 'duration', grain, amount: 1 }))
    return
  }
  if (grain <= Grain.Hour) return
  const adjective = ADJECTIVES.has(view.lower(i - 1)) ? 1 : 0
  const { first, direction } = directionBefore(view, i - adjective)
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
  out.push(candidate(first, i + 1, 'directed-unit', { kind: 'unit', grain, direction, hangs, definite }))
}

/** Units whose neighbour `the … before` tells. */
const SPANS: ReadonlySet<number> = new Set([Grain.Week, Grain.Month, Grain.Year])

/** `the weekend`, `the year`, `the week before`, `the week`; `the day before`, `the day after`. */
function theUnit(view: View, i: number, grain: number, out: Candidate[]): void {
  const adjective = view.lower(i - 1) !== 'the'
  const first = adjective ? (view.lower(i - 2) === 'the' ? i - 2 : i - 1) : i - 1
  if (view.has(i + 1, Lex.Year) || (view.has(i + 1, Lex.Hyphen) && view.touches(i + 1) && view.touches(i + 2))) return
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
  const next = view.lower(i + 1)
  if (!adjective && (next === 'before' || next === 'after') && SPANS.has(grain) && shiftAfter(view, i + 1)) {
    const direction = next === 'before' ? Direction.Previous : Direction.Following
    out.push(candidate(first, i + 2, 'directed-unit', { kind: 'unit', grain, direction, hangs: true, definite: true }))
    return
  }
  out.push(candidate(first, i + 1, 'the-unit', { kind: 'unit', grain, direction: Direction.This, definite: true }))
}
