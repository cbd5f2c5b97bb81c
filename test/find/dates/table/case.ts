/**
 * A text with its expressions in «», and for each its value: `2020-08-11`, with the type before it where that is not
 * `date` (`time 2020-08-14TMO`, `duration P5M`, `set P1D`) and the modifier behind it (`2020-12 START`).
 */
export type Case = readonly [text: string, ...values: string[]]

/** Cases that share the article's date. */
export interface Table {
  readonly name: string
  /** `YYYY-MM-DD`, or null: the article's date is unknown. */
  readonly date: string | null
  readonly cases: readonly Case[]
}
