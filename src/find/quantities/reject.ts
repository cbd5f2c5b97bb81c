import { Pos } from '../../data/lexicon.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import { isAddress, isCode, isLabel, isWordLabel } from './label.ts'
import type { Numeral } from './numeral.ts'
import { Cover, type TokenView } from './token-view.ts'
import type { UnitRead } from './unit.ts'
import { isNoYear, isYear } from './year.ts'

const { Digits, Dash } = NumberWord

/** Is the number no quantity: part of a name or date, an age, ordinal, clock time, label, year, list marker, address? */
export function isNoQuantity(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (isCovered(view, n, unit)) return true
  if (isAge(view, n, unit)) return true
  if (!view.is(n.first, Digits)) return isWordLabel(view, n)
  return (
    isMarked(view, n, unit) ||
    isMonthsYear(view, n) ||
    isSecondDay(view, n) ||
    isBracketedYears(view, n) ||
    isClock(view, n) ||
    isCode(view, n) ||
    isYear(view, n, unit) ||
    isListMarker(view, n) ||
    isLabel(view, n, unit) ||
    isAddress(view, n.last)
  )
}

function isCovered(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  for (let i = n.first; i < n.last; i++) {
    if (view.covered(i, Cover.Name)) return true
    if (
      view.covered(i, Cover.Date) &&
      !isNoYear(view, n, unit) &&
      !(unit !== null && unit.last > n.last && view.covered(unit.last - 1, Cover.Date))
    )
      return true
  }
  return false
}

/** `42-year-old`, `aged 30`, `the age of 5`, `Ivan Petrov, 34,`. */
export function isAge(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (unit !== null && /^(?:year|month|week|day)s$/.test(unit.unit)) {
    const next = view.is(unit.last, Dash) ? view.lower(unit.last + 1) : view.lower(unit.last)
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

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** A letter or mark touches it that makes it no count: `9th`, `1980s`, `3D`, `COVID-19`, `F-16`, `#5`, `.45`. */
function isMarked(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (/^0\d/.test(view.form(n.first)) && view.style(n.first) === DigitStyle.Plain) return true
  const next = view.lower(n.last)
  if (view.touches(n.last) && view.isWord(n.last) && (n.form === 'digits' || n.form === 'fraction')) {
    if (next === 'ish' || next === 'odd' || next === 'plus') return false
    if (ORDINAL_ENDINGS.has(next) || unit === null || unit.last === n.last) return true
  }
  if (!view.touches(n.first)) return false
  const before = view.form(n.first - 1)
  if (
    before === '#' ||
    before === '@' ||
    before === '.' ||
    before === '/' ||
    before === '_' ||
    before === "'" ||
    before === '’' ||
    before === ':'
  )
    return true
  if (!view.is(n.first - 1, Dash) || !view.isWord(n.first - 2)) return false
  // «COVID -19», but «-19 degrees»; «sub-50» is a hedge
  return view.touches(n.first - 1) ? !/^(?:sub|minus|near|now|pre|over|under|around|about)$/.test(view.lower(n.first - 2)) : unit === null
}

const CLOCK_WORDS = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'o’clock',
  'gmt',
  'utc',
  'est',
  'edt',
  'pst',
  'pdt',
  'cet',
  'cest',
  'bst',
])

/** `10:30`, `5pm`, `7.30 a.m.`, `1900 GMT`. */
function isClock(view: TokenView, n: Numeral): boolean {
  if (view.form(n.last) === ':' && view.touches(n.last) && view.touches(n.last + 1) && view.is(n.last + 1, Digits)) return true
  if (CLOCK_WORDS.has(view.lower(n.last))) return true
  // «at 1650 (2250 GMT)»
  const four = view.style(n.first) === DigitStyle.Plain && view.form(n.first).length === 4 && n.last === n.first + 1
  return four && n.value < 2400 && n.value % 100 < 60 && CLOCK_WORDS.has(view.lower(n.last + 2)) && view.form(n.last) === '('
}

/** `March 28 and 29`. */
const isSecondDay = (view: TokenView, n: Numeral) =>
  n.last === n.first + 1 &&
  n.value >= 1 &&
  n.value <= 31 &&
  /^(?:and|,|to|-|–)$/.test(view.lower(n.first - 1)) &&
  view.covered(n.first - 2, Cover.Date) &&
  view.is(n.first - 2, Digits) &&
  view.value(n.first - 2) <= 31 &&
  (view.speech(n.last) & Pos.Plural) === 0

/** `15 Jan 90`: what is left of a date behind its month. */
const isMonthsYear = (view: TokenView, n: Numeral) =>
  n.last === n.first + 1 &&
  n.value < 100 &&
  (view.speech(n.first - 1) & Pos.Month) !== 0 &&
  view.isCapital(n.first - 1) &&
  view.is(n.first - 2, Digits)

/** `(1482-1573)`: the years of a life or an age. */
function isBracketedYears(view: TokenView, n: Numeral): boolean {
  const first = view.form(n.first - 1) === '(' ? n.first : view.is(n.first - 1, Dash) && view.form(n.first - 3) === '(' ? n.first - 2 : -1
  if (first < 0 || !view.is(first + 1, Dash) || view.form(first + 3) !== ')') return false
  return [first, first + 2].every((i) => view.style(i) === DigitStyle.Plain && view.value(i) >= 100 && view.value(i) < 2100)
}

const bracketOpens = (view: TokenView, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(view.first, at - 25); i--) {
    if (view.form(i) === ')') return false
    if (view.form(i) === '(') return i < at - 1 || !view.beginsLine(i)
  }
  return false
}

/** `1. First …` at the start of a line, `2) …` anywhere. */
function isListMarker(view: TokenView, n: Numeral): boolean {
  if (n.last !== n.first + 1 || n.value > 99 || !view.touches(n.last)) return false
  const next = view.form(n.last)
  // «1- Any desecration»
  if (view.is(n.last, Dash) && view.isCapital(n.last + 1) && !view.touches(n.last + 1)) return n.first - view.first < 2
  if (next === ')' && n.value < 20) return !bracketOpens(view, n.first)
  return next === '.' && view.beginsLine(n.first) && n.last + 1 < view.article.tokens.count
}
