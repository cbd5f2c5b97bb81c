import type { Candidate, Expression } from '../expression.ts'
import { Direction, Grain, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'

/** Two neighbours that are one expression: their meaning together, or null. `gap` is what stands between them, in lower case. */
type Merge = (a: Expression, b: Expression, gap: string) => Expression | null

const isDay = (e: Expression) =>
  (e.kind === 'calendar' && (e.day !== undefined || e.weekday !== undefined)) ||
  (e.kind === 'shift' && e.grain === Grain.Day && e.amount !== null) ||
  e.kind === 'holiday' ||
  (e.kind === 'unit' && e.grain === Grain.Day)
const isYear = (e: Expression) =>
  (e.kind === 'calendar' && e.year !== undefined && e.month === undefined) || (e.kind === 'unit' && e.grain === Grain.Year)
const lacksYear = (e: Expression) => e.kind === 'calendar' && e.month !== undefined && e.year === undefined && !e.direction

const inYear = (e: Expression, year: Expression): Expression =>
  year.kind === 'calendar' ? { ...e, year: year.year! } : { ...e, within: year }

/** `three` in the `AF` is 15:00. */
function inPart(time: string, part: string): string {
  const hour = Number(time.slice(0, 2))
  const late = (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5)) && hour < 12
  return late ? `${hour + 12}${time.slice(2)}` : time
}

/** All joins, tried in this order. */
const MERGES: readonly { readonly rule: string; readonly gaps: ReadonlySet<string>; readonly merge: Merge }[] = [
  // `10 p.m. on Wednesday`, `the morning of May 9`, `noon Thursday`
  {
    rule: 'time-of-day',
    gaps: new Set(['', ',', 'on', 'of', 'on the', 'of the']),
    merge: (a, b) => (a.kind === 'clock' && isDay(b) && !b.time?.includes(':') ? { ...b, time: a.time! } : null),
  },
  // `Friday morning`, `yesterday at 10 p.m.`
  {
    rule: 'day-time',
    gaps: new Set(['', 'at', ', at', ',', 'in the']),
    merge: (a, b, gap) =>
      isDay(a) &&
      b.kind === 'clock' &&
      (gap !== ',' || b.time!.includes(':')) &&
      (gap !== 'in the' || !b.time!.includes(':')) &&
      (!a.time || b.time!.includes(':'))
        ? { ...a, time: b.time! }
        : null,
  },
  // `three o'clock in the afternoon`, `8:30 p.m. Tuesday night`
  {
    rule: 'time-part',
    gaps: new Set(['', 'in the']),
    merge: (a, b, gap) =>
      a.time?.includes(':') && b.kind === 'clock' && !b.time!.includes(':') && (gap === '' ? isDay(a) : a.kind === 'clock')
        ? { ...a, time: gap === '' ? a.time : inPart(a.time, b.time!) }
        : null,
  },
  // `Tuesday morning, July 26`
  {
    rule: 'weekday-time-date',
    gaps: new Set(['', ',']),
    merge: (a, b) =>
      a.kind === 'calendar' &&
      a.weekday !== undefined &&
      a.time !== undefined &&
      a.month === undefined &&
      b.kind === 'calendar' &&
      b.day !== undefined &&
      b.weekday === undefined &&
      b.time === undefined
        ? { ...b, weekday: a.weekday, time: a.time }
        : null,
  },
  // `every Sunday morning`, `Sunday mornings`
  {
    rule: 'set-of-times',
    gaps: new Set(['']),
    merge: (a, b) =>
      b.time !== undefined &&
      ((a.kind === 'set' && b.kind === 'clock') || (b.kind === 'set' && a.kind === 'calendar')) &&
      a.weekday !== undefined &&
      a.month === undefined
        ? { kind: 'set', value: `XXXX-WXX-${a.weekday}T${b.time}` }
        : null,
  },
  // `July last year`, `9 May of that year`
  {
    rule: 'month-of-year',
    gaps: new Set(['', ',', 'of', 'in']),
    merge: (a, b, gap) => (lacksYear(a) && isYear(b) && (gap !== 'in' || b.kind === 'unit') ? inYear(a, b) : null),
  },
  // `the third quarter of 1990`, `summer of that year`, `winter 1941`
  {
    rule: 'period-of-year',
    gaps: new Set(['', ',', 'of', 'in']),
    merge: (a, b, gap) =>
      a.kind === 'period' && a.year === undefined && !a.direction && isYear(b) && (gap !== ',' || a.grain !== Grain.Season)
        ? inYear(a, b)
        : null,
  },
  // `this year's third quarter`, `last year's July`
  {
    rule: 'year-possessive',
    gaps: new Set(["'s", '’s']),
    merge: (a, b) => (isYear(a) && ((b.kind === 'period' && b.year === undefined) || lacksYear(b)) ? inYear(b, a) : null),
  },
  // `Friday last week`, `Monday of next week`
  {
    rule: 'weekday-of-week',
    gaps: new Set(['', 'of', ',']),
    merge: (a, b) =>
      a.kind === 'calendar' && a.weekday !== undefined && a.month === undefined && b.kind === 'unit' && b.grain === Grain.Week
        ? { ...a, within: b }
        : null,
  },
  // `last week Friday`
  {
    rule: 'week-weekday',
    gaps: new Set(['', "'s", '’s']),
    merge: (a, b) =>
      b.kind === 'calendar' &&
      b.weekday !== undefined &&
      b.month === undefined &&
      !b.direction &&
      a.kind === 'unit' &&
      a.grain === Grain.Week
        ? { ...b, within: a }
        : null,
  },
  // `the second week of March`, `the first day of May 1940`, `the week of March 6`
  {
    rule: 'nth-of',
    gaps: new Set(['of', 'in']),
    merge: (a, b) =>
      (a.kind === 'unit' || a.kind === 'calendar') && a.index !== undefined && (b.kind === 'calendar' || b.kind === 'unit')
        ? { ...a, within: b }
        : null,
  },
  // `the first ten months of 1915`
  {
    rule: 'length-of',
    gaps: new Set(['of']),
    merge: (a, b) =>
      a.kind === 'duration' &&
      (a.direction === Direction.First || a.direction === Direction.Last || a.direction === Direction.Final) &&
      (isYear(b) || b.kind === 'calendar')
        ? { ...a, within: b }
        : null,
  },
  // `Christmas last year`
  { rule: 'holiday-of-year', gaps: new Set(['', ',', 'of']), merge: (a, b) => (a.kind === 'holiday' && isYear(b) ? inYear(a, b) : null) },
]

/** Joins neighbours until nothing joins any more. */
export function mergeNeighbours(view: View, found: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = []
  for (const next of found) {
    let current = next
    for (;;) {
      const before = merged[merged.length - 1]
      const joined = before && join(view, before, current)
      if (!joined) break
      merged.pop()
      current = joined
    }
    merged.push(current)
  }
  return merged
}

/** No join reaches over more than two tokens. */
const WIDEST_GAP = 2

function join(view: View, a: Candidate, b: Candidate): Candidate | null {
  if (b.first - a.last > WIDEST_GAP) return null
  const gap = gapBetween(view, a.last, b.first)
  for (const { rule, gaps, merge } of MERGES) {
    if (!gaps.has(gap)) continue
    const expression = merge(a.expression, b.expression, gap)
    if (expression) return { first: a.first, last: b.last, rule, expression }
  }
  return null
}

function gapBetween(view: View, first: number, last: number): string {
  let gap = ''
  for (let i = first; i < last; i++) {
    // The full stop of an abbreviation (`Nov. last year`) is no gap.
    if (i === first && view.mark(i, MarkOf.Stop) && view.touches(i)) continue
    gap += (gap ? ' ' : '') + view.lower(i)
  }
  return gap
}
