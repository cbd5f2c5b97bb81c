import type { Zone } from './parsed.ts'
import type { Span, TokenRange } from './span.ts'

interface Found extends Span, TokenRange {
  readonly sentence: number
  readonly zone: Zone
  /** Name of the rule that found it. */
  readonly rule: string
}

export type NameType = 'person' | 'place' | 'organisation'

/** A name in the text, alone: no title, possessive or punctuation (codebook 1-3). */
export interface NameMention extends Found {
  readonly type: NameType
  /** What the text says of the person at this mention (codebook 1, attributes). */
  readonly roles?: readonly string[]
  readonly age?: number
  /** ISO 3166 country code, from a demonym or country before the role: `US Secretary of State Mike Pompeo`. */
  readonly nationality?: string
  /** For an organisation: the expansion or acronym it is tied to where it is introduced: `Minsk Tractor Plant, or MTZ`. */
  readonly sameAs?: number
}

export type DateType = 'date' | 'time' | 'duration' | 'set'
/** `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`: the value of `now`, `years ago`, `soon`. */
export const isVague = (value: string): boolean => value.endsWith('_REF')
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'interval'
export type Basis = 'stated' | 'relative' | 'inferred' | 'none'

/** A TIMEX3 expression with its value (codebook 4). */
export interface DateMention extends Found {
  readonly type: DateType
  readonly value: string | null
  readonly mod: string | null
  /** First and last full day, `YYYY-MM-DD`, or null where unknown. */
  readonly from: string | null
  readonly to: string | null
  readonly precision: Precision | null
  readonly basis: Basis
}

export const QUALIFIERS = ['exact', 'about', 'nearly', 'at_least', 'more_than', 'at_most', 'less_than', 'range', 'vague'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** A number-like expression with its hedge (codebook 5). The span holds quantity and hedge, not the counted noun. */
export interface QuantityMention extends Found {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  /** `percent`, `USD`, `years`, `people` ... where the words say it; null for a bare count. */
  readonly unit: string | null
  /** The noun counted, as written: `police officers`; null where there is none. */
  readonly noun: string | null
  /** Token range of the noun phrase counted, or null. */
  readonly nounRange: TokenRange | null
  /** The number stands for part of a base: `2,000 of the nearly 7,000`, `half of them`: index of the base in the same list, or null. */
  readonly base: number | null
}

/** What the finders found in one article, each list in text order. */
export interface Mentions {
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly quantities: readonly QuantityMention[]
}
