import { type DayNumber, fromDayNumber } from '../../lang/calendar.ts'
import type { Candidate } from './expression.ts'

/** So many full dates (month and year stated) make a text able to carry its own calendar. */
const LEAST_FULL_DATES = 4
/** This share of them must lie far from the article's year. */
const FAR_SHARE = 0.7
/** Years from the article that count as far. */
const FAR = 2

/** Does a text tell a story of its own time? Then its full dates are many, and far from the article's date. */
export function isNarrative(found: readonly (readonly Candidate[])[], anchor: DayNumber | null): boolean {
  let full = 0
  let far = 0
  let current = 0
  const year = anchor === null ? null : fromDayNumber(anchor).year
  for (const sentence of found) {
    for (const { expression: e } of sentence) {
      if (e.kind === 'shift' && !e.hangs) current++
      if (e.kind !== 'calendar' || e.year === undefined || e.month === undefined) continue
      full++
      if (year === null || Math.abs(e.year - year) >= FAR) far++
    }
  }
  return full >= LEAST_FULL_DATES && far >= full * FAR_SHARE && far > current
}
