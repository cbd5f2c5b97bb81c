import { Pos } from '../../data/lexicon.ts'
import { CLOCK_WORDS } from '../../data/quantities/number-labels.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import type { Numeral } from './numeral.ts'
import { Cover, type TokenView } from './token-view.ts'
import type { UnitRead } from './unit.ts'

/** `10:30`, `5pm`, `7.30 a.m.`, `1900 GMT`. */
export function isClock(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (view.form(n.last) === ':' && view.touches(n.last) && view.touches(n.last + 1) && view.is(n.last + 1, NumberWord.Digits)) return true
  if (CLOCK_WORDS.has(view.lower(n.last))) return true
  // «at 2300», «at approximately 1530»
  const at = /^(?:about|around|approximately)$/.test(view.lower(n.first - 1)) ? n.first - 2 : n.first - 1
  if (unit === null && view.lower(at) === 'at' && isMilitaryTime(view, n) && (view.speech(n.last) & Pos.Plural) === 0) return true
  // «at 1650 (2250 GMT)»
  const four = view.style(n.first) === DigitStyle.Plain && view.form(n.first).length === 4 && n.last === n.first + 1
  return four && n.value < 2400 && n.value % 100 < 60 && CLOCK_WORDS.has(view.lower(n.last + 2)) && view.form(n.last) === '('
}

/** `1530`, `2300`: four digits, to five minutes. */
const isMilitaryTime = (view: TokenView, n: Numeral) =>
  n.last === n.first + 1 &&
  view.form(n.first).length === 4 &&
  view.style(n.first) === DigitStyle.Plain &&
  n.value < 2400 &&
  n.value % 100 < 60 &&
  n.value % 5 === 0

/** `March 28 and 29`. */
export const isSecondDay = (view: TokenView, n: Numeral) =>
  n.last === n.first + 1 &&
  n.value >= 1 &&
  n.value <= 31 &&
  /^(?:and|,|to|-|–)$/.test(view.lower(n.first - 1)) &&
  view.covered(n.first - 2, Cover.Date) &&
  view.is(n.first - 2, NumberWord.Digits) &&
  view.value(n.first - 2) <= 31 &&
  (view.speech(n.last) & Pos.Plural) === 0

/** `15 Jan 90`: a day before its month, and what is left of a date behind it. */
export function isBesideMonth(view: TokenView, n: Numeral): boolean {
  if (n.last !== n.first + 1 || n.value >= 100 || view.style(n.first) !== DigitStyle.Plain) return false
  const month = (i: number) => (view.speech(i) & Pos.Month) !== 0 && view.isCapital(i)
  return (n.value <= 31 && month(n.last)) || (month(n.first - 1) && view.is(n.first - 2, NumberWord.Digits))
}

/** `(1482-1573)`: the years of a life or an age. */
export function isBracketedYears(view: TokenView, n: Numeral): boolean {
  const first =
    view.form(n.first - 1) === '(' ? n.first : view.is(n.first - 1, NumberWord.Dash) && view.form(n.first - 3) === '(' ? n.first - 2 : -1
  if (first < 0 || !view.is(first + 1, NumberWord.Dash) || view.form(first + 3) !== ')') return false
  return [first, first + 2].every((i) => view.style(i) === DigitStyle.Plain && view.value(i) >= 100 && view.value(i) < 2100)
}
