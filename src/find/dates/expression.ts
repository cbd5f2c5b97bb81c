/** What an expression says before it is tied to a calendar: nothing in it depends on an article's date. */
export interface Expression {
  readonly kind: Kind
  /** Stated parts of a calendar date; a year below 1 is before our era. */
  readonly year?: number | undefined
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  /** Years from the article's (or the context's) year: `June last year` is -1. */
  readonly yearShift?: number
  readonly grain?: number
  /** Number of the quarter, half or season; index of the holiday. */
  readonly index?: number
  /** `last`, `this`, `next` ...: one of `Direction`. */
  readonly direction?: number | undefined
  /** With an article: `the last week` is the stretch up to now, `last week` a week of the calendar. */
  readonly definite?: boolean | undefined
  /** Its last day: `year-end`. */
  readonly edge?: boolean
  /** Units counted; null is an unknown number (TIMEX3 `X`). */
  readonly amount?: number | null
  readonly sign?: -1 | 1
  /** It hangs on another date of the text, not on the article's: `two days later`, `the following week`. */
  readonly hangs?: boolean
  /** TIMEX3 value that is plain from the words: `PRESENT_REF`, `P1D`. */
  readonly value?: string
  /** Part of the day (`MO`) or clock time (`22:00`). */
  readonly time?: string
  readonly mod?: string
  /** The period that holds it: `the second week of March`, `the third quarter of last year`. */
  readonly within?: Expression
}

export type Kind = 'calendar' | 'period' | 'holiday' | 'unit' | 'shift' | 'duration' | 'set' | 'reference' | 'decade' | 'century' | 'clock'

/** A stretch of tokens that was read as a date expression. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly expression: Expression
  readonly rule: string
}

export const candidate = (first: number, last: number, rule: string, expression: Expression): Candidate => ({
  first,
  last,
  rule,
  expression,
})
