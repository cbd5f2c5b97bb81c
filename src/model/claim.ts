import type { Qualifier } from './mention.ts'
import type { Span } from './span.ts'

export const CLAIM_KINDS = [
  'crowd_size',
  'strike',
  'detention',
  'release',
  'charge',
  'sentence',
  'injury',
  'death',
  'missing',
  'displacement',
  'deployment',
  'vote_share',
  'vote_margin',
  'vote_count',
  'turnout',
  'seats',
  'poll_share',
  'event_count',
  'other',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number] | (string & {})

export const SOURCE_TYPES = ['official', 'opposition', 'media', 'ngo', 'international', 'expert', 'witness', 'other'] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

export const STATUSES = ['stated', 'disputed', 'denied', 'expected'] as const
export type Status = (typeof STATUSES)[number]

/** Words of the text that fill a field of a claim, and the entity of the article they name, if any. */
export interface Slot {
  readonly text: string
  readonly span: Span | null
  readonly entity: number | null
}

/** Which rules made fields of a claim: for those who ask, in no table. */
export interface ClaimRules {
  /** `after-figure`, `figure-before` … */
  readonly subject: string
  /** `speech:said`, `citation:according` … */
  readonly source: string
  readonly status: string
  readonly partOf: string
}

/** A figure that somebody claims (codebook 6). The span is the quantity with its hedge. */
export interface Claim extends Span {
  readonly kind: ClaimKind
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly unit: string
  readonly subject: Slot | null
  readonly place: Slot | null
  /** When it is true: TIMEX3 value and full days. */
  readonly date: string | null
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly source: Slot | null
  readonly sourceType: SourceType | null
  readonly status: Status
  /** Index, in the article's claims, of the claim that this one is a part of. */
  readonly partOf: number | null
  /** Index of the claim that this one tells again; its own where it is set apart from those told before (`another man`); null where only who, where and when decide. */
  readonly retells: number | null
  readonly sentence: Span
  /** The rule of its kind and figure. */
  readonly rule: string
  readonly rules: ClaimRules
}
