import type { NameType } from './mention.ts'

/** A person, place or organisation of one article, before articles are linked. Plain data: it travels as JSON. */
export interface LocalEntity {
  readonly type: NameType
  /** The fullest form in this article. */
  readonly name: string
  /** All other forms, by first appearance. */
  readonly aliases: readonly string[]
  readonly mentions: number
  readonly roles: readonly string[]
  readonly nationality: string | null
  readonly age: number | null
  /** For a place: index of its gazetteer record, or null where it is unknown or ambiguous. */
  readonly gazetteer: number | null
  /** For a place the gazetteer lacks: its kind (`square`, `street`, `prison`) and the country it must lie in, if certain. */
  readonly placeType: string | null
  readonly country: string | null
}

/** The entities of an article, each made when it is asked for. An array is one. */
export interface EntityList {
  readonly length: number
  at(index: number): LocalEntity | undefined
}

/** Names of an article grouped into entities. */
export interface Resolved {
  readonly entities: readonly LocalEntity[]
  /** For each name mention, the index of its entity. */
  readonly entityOf: readonly number[]
}
