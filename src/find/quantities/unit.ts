import { Pos } from '../../data/lexicon.ts'
import {
  CURRENCY_COUNTRIES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  METRE_CONTEXT,
  SPELLED_SIGNS,
  TOUCHING_UNITS,
  UNIT_WORDS,
} from '../../data/quantities/units.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import type { TokenView } from './token-view.ts'
import { WordClass } from './word-class.ts'

/** A unit and the tokens it takes. */
export interface UnitRead {
  readonly unit: string
  readonly first: number
  readonly last: number
}

/** The currency before a number: `$5`, `US$5`, `A$ 5`, `Rs 500`. */
export function currencyBefore(view: TokenView, i: number): UnitRead | null {
  if (!view.has(i - 1, WordClass.Currency)) return moneyBefore(view, i)
  if (view.form(i - 2) === '$' && view.touches(i - 1) && view.touches(i)) {
    const suffix = DOLLAR_PREFIXES[view.lower(i - 1)]
    if (suffix !== undefined) return { unit: suffix, first: i - 2, last: i }
  }
  // «S/400», «Y=400»
  const spelled = view.touches(i) && view.touches(i - 1) ? SPELLED_SIGNS[view.form(i - 2) + view.form(i - 1)] : undefined
  if (spelled !== undefined) return { unit: spelled, first: i - 2, last: i }
  const sign = CURRENCY_SIGNS[view.form(i - 1)]
  if (sign !== undefined) {
    const prefix = view.touches(i - 1) ? DOLLAR_PREFIXES[view.lower(i - 2)] : undefined
    if (sign === 'USD' && prefix !== undefined) return { unit: prefix, first: i - 2, last: i }
    const code = view.isWord(i - 2) && view.form(i - 2) === view.form(i - 2).toUpperCase() ? currencyCode(view, i - 2) : undefined
    return code === undefined ? { unit: sign, first: i - 1, last: i } : { unit: code, first: i - 2, last: i }
  }
  const dot = view.form(i - 1) === '.' ? i - 2 : i - 1
  const code = view.isCapital(dot) ? CURRENCY_PREFIXES[view.lower(dot)] : undefined
  return code === undefined ? null : { unit: code, first: dot, last: i }
}

/** `US dollars 6000`, `rupees 40`. */
function moneyBefore(view: TokenView, i: number): UnitRead | null {
  if (!view.has(i - 1, WordClass.MoneyBefore) || !view.is(i, NumberWord.Digits) || view.bits(i - 2) !== 0) return null
  if (view.touches(i) || (view.speech(i + 1) & Pos.Plural) !== 0) return null
  const foreign = foreignMoney(view, i, i - 2)
  return foreign !== null ? { ...foreign, first: i - 2 } : { unit: CURRENCY_WORDS[view.lower(i - 1)]!, first: i - 1, last: i }
}

const currencyCode = (view: TokenView, i: number) => DOLLAR_PREFIXES[view.lower(i)] ?? CURRENCY_PREFIXES[view.lower(i)]

/** The unit of measure after a number that ends before token `i`: `%`, `per cent`, `million euros`, `km`, `-year`, `square miles`. */
export function unitAt(view: TokenView, i: number): UnitRead | null {
  const hyphen = view.is(i, NumberWord.Dash) && view.touches(i) && view.touches(i + 1)
  const at = hyphen ? i + 1 : i
  if (!view.has(at, WordClass.Unit)) return foreignMoney(view, i, at)
  const word = view.lower(at)
  if (word === 'per' && (view.lower(at + 1) === 'cent' || view.lower(at + 1) === 'hundred')) return percent(view, i, at + 2)
  const foreign = foreignMoney(view, i, at)
  if (foreign !== null) return foreign
  const money = CURRENCY_WORDS[word]
  if (money !== undefined) return { unit: money, first: i, last: at + 1 }
  // «a 5 W lamp»
  if (view.form(at) === 'W' && !view.isCapital(at + 1) && !view.is(at + 1, NumberWord.Digits) && view.form(at + 1) !== '.')
    return { unit: 'watts', first: i, last: at + 1 }
  if (word === 'm' && METRE_CONTEXT.has(view.lower(at + 1))) return { unit: 'metres', first: i, last: at + 1 }
  const measure = measureAt(view, i, at, word)
  if (measure !== null) return measure
  if (view.touches(i) && !hyphen && /^[CF]$/.test(view.form(at))) return isTemperature(view, i) ? degrees(view, i, at) : null
  if (view.touches(i) && !hyphen && TOUCHING_UNITS[word] !== undefined && (view.form(at) === word || /^[WVL]$/.test(view.form(at))))
    return percent(view, i, at + 1, TOUCHING_UNITS[word])
  return null
}

/** `Australian dollars`, `Omani riyals`. */
function foreignMoney(view: TokenView, first: number, at: number): UnitRead | null {
  if (!view.has(at + 1, WordClass.Money | WordClass.Unit)) return null
  const word = view.lower(at)
  const money = view.lower(at + 1)
  const country = CURRENCY_COUNTRIES[`${word} ${money.replace(/s$/, '')}`]
  if (country !== undefined) return { unit: country, first, last: at + 2 }
  if (!view.has(at + 1, WordClass.Money) || view.touches(at + 1)) return null
  const named = (view.isCapital(at) && !view.isShouting()) || word === 'us'
  return named ? { unit: `${word} ${money}`, first, last: at + 2 } : null
}

/** `30C`, `-4.5C`; not `Appendix 2C`. */
const isTemperature = (view: TokenView, i: number) =>
  (view.value(i - 1) >= 10 || view.style(i - 1) === DigitStyle.Decimal) && !view.isCapital(i - 2) && !view.isCapital(i + 1)

const POWERS: Readonly<Record<string, string>> = { '²': 'square', '³': 'cubic' }

function measureAt(view: TokenView, first: number, at: number, word: string): UnitRead | null {
  if (word === 'square' || word === 'cubic' || word === 'nautical' || word === 'sq') {
    const measure = UNIT_WORDS[view.lower(at + 1)] ?? (view.lower(at + 1) === 'm' ? 'metres' : undefined)
    return measure === undefined ? null : { unit: `${word === 'sq' ? 'square' : word} ${measure}`, first, last: at + 2 }
  }
  if (word === 'basis' && view.lower(at + 1) === 'points') return { unit: 'basis points', first, last: at + 2 }
  const unit = UNIT_WORDS[word]
  const power = POWERS[view.form(at + 1)]
  if (power !== undefined && view.touches(at + 1)) return { unit: `${power} ${unit ?? 'metres'}`, first, last: at + 2 }
  if (unit === undefined) return null
  if (unit === 'percent') return percent(view, first, at + 1)
  if (unit === 'degrees') return degrees(view, first, at + 1)
  if (view.form(at + 1) === '/' && view.touches(at + 1) && view.lower(at + 2) === 'h') return { unit: `${unit}/h`, first, last: at + 3 }
  return { unit, first, last: at + 1 }
}

/** `percent`, or `percentage points`. */
function percent(view: TokenView, first: number, last: number, unit = 'percent'): UnitRead {
  const points = view.lower(last) === 'points' || view.lower(last) === 'point'
  return points && unit === 'percent' ? { unit: 'percentage points', first, last: last + 1 } : { unit, first, last }
}

const SCALES = { c: 'degrees Celsius', celsius: 'degrees Celsius', f: 'degrees Fahrenheit', fahrenheit: 'degrees Fahrenheit' } as const

function degrees(view: TokenView, first: number, last: number): UnitRead {
  const scale = SCALES[view.lower(last) as keyof typeof SCALES]
  return scale === undefined ? { unit: 'degrees', first, last } : { unit: scale, first, last: last + 1 }
}
