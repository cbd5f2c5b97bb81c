import type { PlaceType } from '../data/place-types.ts'
import type { TokenRange } from '../model/span.ts'

/** A place where it stands in the article. */
export interface Place extends TokenRange {
  /** Entity, or below zero the first word where there is none. */
  readonly key: number
  readonly type: PlaceType | null
  readonly capital: boolean
  /** ISO code of its country, or empty. */
  readonly code: string
  readonly mention: number
  /** What it counts that it is not named here, `the state`, `Peruvian police`: in words of distance; 0 where it is. */
  readonly unnamed: number
  readonly sentence: number
  role: number
  /** «Brest, Belarus», «Homs and Idlib»: the first of the names that stand together; itself where it stands alone. */
  leader: Place
  /** Where the names that it leads end. */
  end: number
}

/** All places of a story, by name or otherwise, and those it is about. */
export interface StoryPlaces {
  readonly places: readonly Place[]
  /** The country that most of it is about, and the place that is none. */
  readonly country: Place | null
  readonly town: Place | null
  /** The country if the story is of the nation: named as often as any town, or the town is its capital; else the town. */
  readonly top: Place | null
  /** Where the story's elections are held: the country, unless it is of one state or town. */
  readonly nation: Place | null
}
