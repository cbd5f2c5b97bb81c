import { NumberWord } from '../../lang/numbers.ts'
import type { TokenView } from './token-view.ts'

/** A number as read, before hedge, unit and noun: token range, figure and bounds. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly form: NumeralForm
  /** The multiplier at its end (`1.5 million` → 1e6), 1 where there is none: a range's first number may share it. */
  readonly scale: number
}

export type NumeralForm = 'digits' | 'words' | 'vague' | 'fraction'

export function exactNumeral(first: number, last: number, value: number, form: NumeralForm, scale = 1): Numeral {
  return { first, last, value, low: value, high: value, form, scale }
}

/** The six tokens of `-and-a-half`, of which the first is at `dash`. */
export const isHyphenedHalf = (view: TokenView, dash: number): boolean =>
  view.is(dash, NumberWord.Dash) &&
  view.is(dash + 1, NumberWord.And) &&
  view.is(dash + 2, NumberWord.Dash) &&
  view.is(dash + 3, NumberWord.Article) &&
  view.is(dash + 4, NumberWord.Dash) &&
  view.is(dash + 5, NumberWord.Half)

export const isVague = (numeral: Numeral) => numeral.form === 'vague'
