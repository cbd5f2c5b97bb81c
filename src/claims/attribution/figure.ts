import type { TokenRange } from '../../model/span.ts'

/** A figure whose source is asked for. */
export interface Figure extends TokenRange {
  readonly sentence: number
  readonly kind: string
}
