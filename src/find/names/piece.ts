import type { Cut } from './stretch-end.ts'

/** The next part of a run: a title, a word that is no name, or what may be a name. */
export interface Piece {
  readonly end: number
  readonly kind: 'skipped' | 'title' | 'place' | 'organisation' | 'unknown'
  readonly rule: string
  /** How surely the gazetteer calls all of it a place. */
  readonly place: number
  /** The same of its beginning alone: `Paris Hilton`. */
  readonly leadingPlace: number
}

export type Recogniser = (cut: Cut) => Piece | null

export const piece = (end: number, kind: Piece['kind'], rule: string, place = 0, leadingPlace = 0): Piece => ({
  end,
  kind,
  rule,
  place,
  leadingPlace,
})
export const skipped = (end: number) => piece(end, 'skipped', '')
export const unknown = (end: number, leadingPlace = 0) => piece(end, 'unknown', 'capitals', 0, leadingPlace)
export const known = (end: number, score: number) => piece(end, 'unknown', 'gazetteer', score)

/** Does the cut begin where a sentence does? */
export const opensSentence = ({ run, at }: Cut) => run.initial && at === run.first
