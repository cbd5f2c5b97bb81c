import type { NameType } from '../../model/mention.ts'

/** A stretch of capitalised words that may be a name. Scores say how surely it is one of each type. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** The first word begins a sentence: its capital says nothing. */
  readonly initial: boolean
  /** Set when its own structure decides: an organisation's head, a title before it. */
  type: NameType | null
  rule: string
  person: number
  place: number
  organisation: number
  /** Token range of the title or role before it. */
  title: readonly [number, number] | null
  /** Words, marks and particles left out. */
  readonly words: number
  /** Its surname stands first: `Qi Weiming`. */
  readonly eastAsian: boolean
  key: string
}

/** A score from which a segment is taken as a name. */
export const ENOUGH = 3
