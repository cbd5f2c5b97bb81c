import type { TokenRange } from '../../model/span.ts'
import type { Figure } from './figure.ts'
import type { QuantityRule } from './rules.ts'

/** A quantity found, before it is tied to its base. */
export interface QuantityDraft extends TokenRange {
  figure: Figure
  readonly unit: string | null
  noun: TokenRange | null
  readonly rule: QuantityRule
  /** The token after number, unit and hedge, where `of the …` would stand. */
  readonly after: number
  readonly fraction: boolean
  base: number | null
}

/** What a reader took: up to token `last`, giving a quantity or (a score, an age) none. */
export interface Found {
  readonly last: number
  readonly draft: QuantityDraft | null
}
