import { type DayNumber, fromDayNumber } from '../../../lang/calendar.ts'
import type { Expression } from '../expression.ts'
import { Grain } from '../lexicon.ts'
import type { Period } from './periods.ts'

/** `since` is a past that cannot look ahead. */
export type Tense = 'past' | 'since' | 'future' | null

/** What an expression is resolved against. */
export interface Context {
  /** The article's day; null where it is unknown. */
  readonly anchor: DayNumber | null
  /** A text with a calendar of its own: open dates hang on the date mentioned before them. */
  readonly narrative: boolean
  readonly tense: Tense
  readonly memory: Memory
  /** Number of the sentence. */
  readonly sentence: number
}

interface Mention {
  readonly period: Period
  readonly sentence: number
}

/** A date further than this from the story's course (in years) is an aside, unless the next one confirms it. */
const LEAP = 3

/** The dates of the article so far, the last one of each fineness. */
export class Memory {
  last: Mention | null = null
  day: Mention | null = null
  month: Mention | null = null
  quarter: Mention | null = null
  /** The last date that is no aside. */
  course: Mention | null = null
  private aside: Mention | null = null

  note(period: Period, sentence: number, expression: Expression): void {
    const mention = { period, sentence }
    if (period.precision === 'quarter' && expression.kind !== 'shift' && expression.yearShift === undefined) this.quarter = mention
    if (period.precision === 'decade' || period.precision === 'century') return
    if (this.isAside(mention)) {
      this.aside = mention
      return
    }
    this.aside = null
    this.course = mention
    this.last = mention
    if (period.precision === 'day') this.day = mention
    if (period.precision === 'day' || period.precision === 'month') this.month = mention
  }

  private isAside(mention: Mention): boolean {
    const near = (other: Mention) => Math.abs(yearOf(other) - yearOf(mention)) <= LEAP
    if (this.course === null || near(this.course)) return false
    return this.aside === null || !near(this.aside)
  }

  /** The aside that stands last of all, in this sentence or the one before it, if it is as fine as the grain asks. */
  asideAt(sentence: number, grain: number): Mention | null {
    if (this.aside === null || this.aside.sentence < sentence - 1) return null
    const { precision } = this.aside.period
    const fits = grain <= Grain.Weekend ? precision === 'day' : grain !== Grain.Month || precision === 'day' || precision === 'month'
    return fits ? this.aside : null
  }

  /** The last mention that is at least as fine as the grain asks. */
  fitting(grain: number): Mention | null {
    if (grain <= Grain.Weekend) return this.day
    if (grain === Grain.Month) return this.month
    return this.course
  }
}

const yearOf = (mention: Mention) => fromDayNumber(mention.period.from).year

/** The day that a hanging expression starts from: the last fitting date of the text, else the article's. */
export function startOf(context: Context, grain: number): DayNumber | null {
  const mention = context.memory.asideAt(context.sentence, grain) ?? context.memory.fitting(grain)
  if (mention) return mention.period.from
  return context.narrative ? null : context.anchor
}

/** The day that open dates are close to: the article's, in narratives the last mentioned one. */
export function nearTo(context: Context, grain: number): DayNumber | null {
  if (!context.narrative) return context.anchor
  return context.memory.fitting(grain)?.period.from ?? context.memory.last?.period.from ?? null
}
