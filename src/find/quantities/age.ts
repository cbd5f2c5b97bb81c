import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import type { Numeral } from './numeral.ts'
import type { TokenView } from './token-view.ts'
import type { UnitRead } from './unit.ts'

/** `42-year-old`, `aged 30`, `the age of 5`, `Ivan Petrov, 34,`. */
export function isAge(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (unit !== null && /^(?:year|month|week|day)s$/.test(unit.unit)) {
    const next = view.is(unit.last, NumberWord.Dash) ? view.lower(unit.last + 1) : view.lower(unit.last)
    if (next === 'old' || next === 'olds' || (next === 'of' && view.lower(unit.last + 1) === 'age')) return true
  }
  const before = view.lower(n.first - 1)
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  if (before === 'of' && /^ages?$/.test(view.lower(n.first - 2))) return true
  if (before === 'between' && /^(?:aged|ages)$/.test(view.lower(n.first - 2))) return true
  if (before === 'both' && n.value < 120 && unit === null && /^[,.;]$/.test(view.form(n.last))) return true
  if (before !== ',' || n.value > 120 || unit !== null || n.last !== n.first + 1 || view.style(n.first) !== DigitStyle.Plain) return false
  return view.isCapital(n.first - 2) && /^[,.;)]$/.test(view.form(n.last))
}
