import type { ClaimKind, Status } from '../model/claim.ts'
import type { NameType, Qualifier } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

/** A person, place or organisation as a coder wrote it down. */
export interface GoldEntity {
  readonly type: NameType
  readonly name: string
  /** ISO 3166 code of a place's country; null where the coder gave none. */
  readonly country: string | null
  readonly role: 'byline' | 'credit' | null
  readonly optional: boolean
}

export interface GoldMention extends Span {
  readonly entity: GoldEntity
}

export interface GoldDate extends Span {
  /** The value first, then others that are as good; an empty one stands for a value that the text leaves open. */
  readonly values: readonly string[]
  readonly optional: boolean
}

export interface GoldClaim extends Span {
  /** The kind first, then others that are as good; so for qualifiers and statuses. */
  readonly kinds: readonly ClaimKind[]
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifiers: readonly Qualifier[]
  readonly statuses: readonly Status[]
  readonly subject: string | null
  readonly place: string | null
  readonly date: string | null
  readonly source: string | null
  readonly optional: boolean
  /** The words around it, for the list of errors. */
  readonly context: string
}

/** One article coded by hand after the codebook; spans are UTF-16 offsets of its text. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly entities: readonly GoldEntity[]
  readonly mentions: readonly GoldMention[]
  readonly dates: readonly GoldDate[]
  readonly claims: readonly GoldClaim[]
}

/** An annotation that cannot be read, or does not agree with its text. */
export class AnnotationError extends Error {}
