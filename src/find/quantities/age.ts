import { Pos } from '../../data/lexicon.ts'
import { PERSON_NOUNS } from '../../data/quantities/persons.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import type { Numeral } from './numeral.ts'
import { Cover, type TokenView } from './token-view.ts'
import type { UnitRead } from './unit.ts'

/** `42-year-old`, `aged 30`, `the age of 5`, `Ivan Petrov, 34,`. */
export function isAge(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (unit !== null && /^(?:year|month|week|day)s$/.test(unit.unit)) {
    const next = view.is(unit.last, NumberWord.Dash) ? view.lower(unit.last + 1) : view.lower(unit.last)
    if (next === 'old' || next === 'olds' || (next === 'of' && view.lower(unit.last + 1) === 'age')) return true
  }
  const before = view.lower(n.first - 1)
  if (isAgeWord(view, n.first - 1) || isSecondAge(view, n.first - 1)) return true
  if (before === 'both' && n.value < 120 && unit === null && /^[,.;]$/.test(view.form(n.last))) return true
  if (isAgeLimit(view, n, unit)) return true
  if (before !== ',' || n.value > 120 || unit !== null || n.last !== n.first + 1 || view.style(n.first) !== DigitStyle.Plain) return false
  if (view.covered(n.first - 2, Cover.Name) && !view.covered(n.first - 2, Cover.Person)) return false
  return view.isCapital(n.first - 2) && /^[,.;)]$/.test(view.form(n.last))
}

/** `aged`, `ages`, `the age of`, `aged between`, ending with token `i`. */
function isAgeWord(view: TokenView, i: number): boolean {
  const word = view.lower(i)
  if (word === 'aged' || word === 'age' || word === 'ages') return true
  return (word === 'of' || word === 'between' || word === 'from') && /^age[sd]?$/.test(view.lower(i - 1))
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
  if (!PERSON_NOUNS.has(people) && !/^(?:those|anyone|everyone|everybody)$/.test(people)) return false
  return !view.isWord(n.last) || (view.speech(n.last) & (Pos.Noun | Pos.Plural | Pos.Adjective)) === 0
}
