import type { NameType } from '../../model/mention.ts'
import { ENOUGH } from './segment.ts'

/** From this gazetteer score on it is a country, region or big city; a person of that name needs a title or the like. */
export const SURE_PLACE = 3.9

/** What is known of one name in an article, all its mentions together. */
export interface Entry {
  readonly key: string
  readonly words: number
  /** One ordinary word with a capital, nowhere called a body. */
  isWord: boolean
  readonly eastAsian: boolean
  /** How surely the gazetteer alone calls it a place. */
  readonly lexicalPlace: number
  person: number
  place: number
  organisation: number
  /** Set by a longer name of the article that this is a part of. */
  partOf: Entry | null
  type: NameType | null
  /** A town that plays in this article. */
  team: boolean
  /** A title, an age or a kinship stands beside it somewhere. */
  titled: boolean
  /** A longer organisation of this article begins with it. */
  bodied: boolean
  /** `the Assembly`: the head of a longer one; at a sentence's start its capital says nothing. */
  isShortHead: boolean
  fixed: NameType | null
  rule: string
}

export function bestType(scores: { person: number; place: number; organisation: number }): NameType | null {
  const { person, place, organisation } = scores
  const best = Math.max(person, place, organisation)
  if (best < ENOUGH) return null
  if (best === organisation) return 'organisation'
  return best === place ? 'place' : 'person'
}
