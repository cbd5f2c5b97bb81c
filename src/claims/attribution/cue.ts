import type { Slot } from '../../model/claim.ts'

/** Who speaks, and which tokens of the sentence hold what is said. */
export interface Cue {
  /** The verb (or `according`). */
  readonly at: number
  readonly sentence: number
  /** Null for a pronoun, until it is resolved. */
  readonly source: Slot | null
  /** The pronoun at this token stands for the speaker. */
  readonly pronoun: number | null
  /** What is said lies after the verb, before it, or on both sides. */
  readonly side: 'after' | 'before' | 'both'
  /** Where the words of the cue begin; what is said before ends here. */
  readonly first: number
  /** What is said ends before this token (a relative clause ends at its comma). */
  readonly until: number
  readonly denied: boolean
  /** The subject is a relative pronoun: what it reports lies inside another clause. */
  readonly relative?: boolean
  /** It stands before a colon: `The official count: Lukashenko, 4 million votes; …`. */
  readonly label?: boolean
  /** A count or paper speaks for itself: `by AFP's count`. */
  readonly verbless?: boolean
  /** The source is not whom the cue names, `the report`, but who made it, named before. */
  readonly maker?: boolean
  /** The pronoun names nobody: `it was reported`. */
  readonly impersonal?: boolean
  /** `sought 12 years in prison`: speaks of terms in prison alone. */
  readonly seeks?: boolean
}

export type FoundCue = Omit<Cue, 'sentence'>
