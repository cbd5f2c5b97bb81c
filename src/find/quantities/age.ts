import { Pos } from '../../data/lexicon.ts'
import { PERSON_NOUNS } from '../../data/quantities/persons.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import type { Numeral } from './numeral.ts'
import { Cover, type TokenView } from './token-view.ts'
import type { UnitRead } from './unit.ts'

/** `42-year-old`, `aged 30`, `the age of 5`, `Ivan Petrov, 34,`. */
export function isAge(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (unit !== null && /^(?:year|month|week|day)s$/.test(unit.unit) && (unit.unit !== 'years' || n.value <= OLDEST)) {
    const next = view.is(unit.last, NumberWord.Dash) ? view.lower(unit.last + 1) : view.lower(unit.last)
    if (/^olds?$/.test(next) || (next === 'of' && view.lower(unit.last + 1) === 'age')) return true
  }
  if (unit === null && isFirstAge(view, n)) return true
  const before = view.lower(n.first - 1)
  if (isAgeWord(view, n.first - 1) || isSecondAge(view, n.first - 1)) return true
  if (before === 'both' && n.value < 120 && unit === null && /^[,.;]$/.test(view.form(n.last))) return true
  if (isAgeLimit(view, n, unit)) return true
  if (unit === null && n.last === n.first + 1 && n.value <= OLDEST && (isBracketedAge(view, n) || isSaidAge(view, n))) return true
  if (before !== ',' || n.value > OLDEST || unit !== null || n.last !== n.first + 1 || view.style(n.first) !== DigitStyle.Plain)
    return false
  // «John Karpov Jr., 49,»
  const name = view.form(n.first - 2) === '.' && /^[js]r$/.test(view.lower(n.first - 3)) ? n.first - 3 : n.first - 2
  if (view.covered(name, Cover.Name) && !view.covered(name, Cover.Person)) return false
  return view.isCapital(name) && /^[,.;)]$/.test(view.form(n.last))
}

/** No person is older: `a 2,900-year-old site` tells a length of time. */
const OLDEST = 120

/** `Ivan Petrov (29)`. */
const isBracketedAge = (view: TokenView, n: Numeral) =>
  n.value > 9 && view.form(n.first - 1) === '(' && /^[),]$/.test(view.form(n.last)) && view.covered(n.first - 2, Cover.Person)

/** `he was 82.`, `Petrov, who turned 40, left`. */
function isSaidAge(view: TokenView, n: Numeral): boolean {
  if (n.value < 5 || !/^(?:was|is|turned|turns)$/.test(view.lower(n.first - 1))) return false
  const who = /^(?:he|she|who|i)$/.test(view.lower(n.first - 2)) || view.covered(n.first - 2, Cover.Person)
  return who && (!view.isWord(n.last) || /^(?:and|when|but|at)$/.test(view.lower(n.last)))
}

/** `aged`, `ages`, `the age of`, `aged between`, ending with token `i`. */
function isAgeWord(view: TokenView, i: number): boolean {
  const word = view.lower(i)
  if (word === 'aged' || word === 'age' || word === 'ages') return true
  return (word === 'of' || word === 'between' || word === 'from') && /^age[sd]?$/.test(view.lower(i - 1))
}

/** `27 and 29 years old`: the number before the one that has the words. */
function isFirstAge(view: TokenView, n: Numeral): boolean {
  const second = n.last + 1
  if (!view.is(n.last, NumberWord.And | NumberWord.Or) || !view.is(second, NUMBER)) return false
  const at = view.is(second + 1, NumberWord.Dash) ? second + 2 : second + 1
  return /^(?:year|month)s?$/.test(view.lower(at)) && /^olds?$/.test(view.lower(view.is(at + 1, NumberWord.Dash) ? at + 2 : at + 1))
}

/** `aged 15 to 64`: the number behind the one that has the word. */
function isSecondAge(view: TokenView, i: number): boolean {
  const joined = view.is(i, NumberWord.To | NumberWord.And | NumberWord.Dash) && view.is(i - 1, NUMBER)
  return joined && isAgeWord(view, i - 2)
}

const NUMBER = NumberWord.Digits | NumberWord.Small | NumberWord.Teen | NumberWord.Tens

/** `children under five`, `people over 65`. */
function isAgeLimit(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (unit !== null || n.value > 110 || !/^(?:under|over|above|below)$/.test(view.lower(n.first - 1))) return false
  const people = view.lower(n.first - 2)
  if (!PERSON_NOUNS.has(people) && !/^(?:those|anyone|everyone|everybody|girl|boy|child|person|man|woman|minor|youth)$/.test(people))
    return false
  return !view.isWord(n.last) || (view.speech(n.last) & (Pos.Noun | Pos.Plural | Pos.Adjective)) === 0
}
