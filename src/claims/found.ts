import type { Status } from '../model/claim.ts'
import type { Qualifier } from '../model/mention.ts'
import type { TokenRange } from '../model/span.ts'

/** How good a trigger's right to a figure is; a better one takes it. */
export const Level = { Strong: 0, Weak: 1, Member: 2, Other: 3 } as const

/** A figure of a sentence with the kind that claims it, before place, time and source are known. */
export interface Found extends TokenRange {
  readonly kind: string
  readonly unit: string
  readonly level: number
  readonly rule: string
  /** Index of the quantity, or -1 for an unwritten one or none. */
  readonly quantity: number
  /** Chunk of the noun phrase, and of what claims it. */
  readonly phrase: number
  readonly trigger: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  subject: TokenRange | null
  /** Index of the name mention that is the subject, or -1. */
  subjectName: number
  status: Status
  /** For `he`, `the man`, `the pilot`: what must have been told before for this to be no news; else null. */
  readonly again: string | null
  /** A known individual, not `a man`: `Ivanov was held`, `her husband died`. */
  readonly known?: boolean
  /** The counted noun, lower case. */
  readonly noun: string
  partOf: Found | null
  /** A claim only if the article says who says it: sums of money, counts of things. */
  readonly attributedOnly?: boolean
}
