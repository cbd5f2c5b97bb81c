import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** What contexts add to or take from the scores of a name. */
export interface ContextScores {
  person: number
  place: number
  organisation: number
}

export const is = (bits: number, mask: number) => (bits & mask) !== 0

/** One word that no list knows: after `in` it is a place. */
export const isUnknownWord = (reader: Reader, segment: Segment) =>
  segment.words === 1 &&
  segment.place === 0 &&
  !is(reader.bits(segment.first), W.Common | W.Given | W.Surname | W.AllCapitals | W.Organisation | W.Demonym)
