import { type DayNumber, fromDayNumber } from '../../lang/calendar.ts'
import type { Candidate, Expression } from './expression.ts'

/** So many years of its own make a text able to carry its own calendar. */
const LEAST_YEARS = 4
/** This share of them must be other than the article's. */
const OTHER_SHARE = 0.7
/** News opens with a day of its week in so many sentences. */
const LEAD = 3
/** News speaks of `Friday` and `yesterday`; a story of another time does so less than once in so many years. */
const NEWS_SHARE = 0.15

/**
 * Does a text tell a story of its own time? Then it names many years, not the article's, and hardly a day of its week.
 * Where the article's date is unknown only full dates count: bare years stand in any news. */
export function isNarrative(found: readonly (readonly Candidate[])[], anchor: DayNumber | null): boolean {
  const year = anchor === null ? null : fromDayNumber(anchor).year
  let stated = 0
  let other = 0
  let news = 0
  for (const [s, sentence] of found.entries()) {
    for (const { expression } of sentence) {
      // «The former president has died, state television said on Friday»: news that looks back
      if (isOfTheWeek(expression) && anchor !== null && s < LEAD) return false
      if (isOfTheWeek(expression)) news++
      if (expression.kind !== 'calendar' || expression.year === undefined) continue
      if (year === null && expression.month === undefined) continue
      stated++
      if (expression.year !== year) other++
    }
  }
  return other >= LEAST_YEARS && other >= stated * OTHER_SHARE && news <= other * NEWS_SHARE
}

/** `Friday`, `yesterday`, `last week`, `two days ago` */
function isOfTheWeek({ kind, weekday, month, hangs }: Expression): boolean {
  if (kind === 'calendar') return weekday !== undefined && month === undefined
  return (kind === 'shift' || kind === 'unit') && hangs !== true
}
