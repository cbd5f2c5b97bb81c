import type { Candidate } from '../expression.ts'
import { Lex, TRIGGERS } from '../lexicon.ts'
import type { View } from '../view.ts'
import { recogniseMonth } from './calendar.ts'
import { recogniseDayAlone } from './day-alone.ts'
import { recogniseCentury, recogniseDecade, recogniseSpelledYear } from './decade.ts'
import { recogniseNumeric } from './numeric.ts'
import { recogniseHoliday, recogniseQuarter, recogniseSeason } from './period.ts'
import { recogniseDeictic, recogniseFrequency, recogniseReference } from './reference.ts'
import { recogniseClock, recogniseDayPart } from './time.ts'
import { recogniseUnit } from './unit.ts'
import { recogniseWeekday } from './weekday.ts'
import { recogniseYear } from './year.ts'

interface Recogniser {
  /** Looks only at tokens of these classes. */
  readonly at: number
  readonly recognise: (view: View, i: number, out: Candidate[]) => void
}

/** All families. Where two read the same stretch, the earlier one in this list is believed. */
const RECOGNISERS: readonly Recogniser[] = [
  { at: Lex.Month, recognise: recogniseMonth },
  { at: Lex.Joint, recognise: recogniseDayAlone },
  { at: Lex.Year | Lex.Joint, recognise: recogniseNumeric },
  { at: Lex.Weekday, recognise: recogniseWeekday },
  { at: Lex.Holiday, recognise: recogniseHoliday },
  { at: Lex.Year | Lex.Joint | Lex.Decade, recognise: recogniseDecade },
  { at: Lex.Unit, recognise: recogniseCentury },
  { at: Lex.Season, recognise: recogniseSeason },
  { at: Lex.Fraction | Lex.Unit, recognise: recogniseQuarter },
  { at: Lex.Unit, recognise: recogniseUnit },
  { at: Lex.DayPart, recognise: recogniseDayPart },
  { at: Lex.Year | Lex.Joint | Lex.Meridiem, recognise: recogniseClock },
  { at: Lex.Year | Lex.Joint | Lex.Era, recognise: recogniseYear },
  { at: Lex.Weak, recognise: recogniseSpelledYear },
  { at: Lex.Deictic, recognise: recogniseDeictic },
  { at: Lex.Reference, recognise: recogniseReference },
  { at: Lex.Frequency, recognise: recogniseFrequency },
]

/** Everything in the sentence under the lens that may be a date expression, overlaps and all. */
export function recognise(view: View): Candidate[] {
  const found: Candidate[] = []
  for (let i = view.first; i < view.last; i++) {
    const bits = view.bits(i)
    if ((bits & TRIGGERS) === 0) continue
    for (const { at, recognise } of RECOGNISERS) if ((bits & at) !== 0) recognise(view, i, found)
  }
  return found
}
