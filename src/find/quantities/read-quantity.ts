import { Pos } from '../../data/lexicon.ts'
import { CLOCK_WORDS } from '../../data/quantities/number-labels.ts'
import { PERSON_NOUNS } from '../../data/quantities/persons.ts'
import { NumberWord } from '../../lang/numbers.ts'
import type { TokenRange } from '../../model/span.ts'
import { isAge } from './age.ts'
import { oneCounts } from './count-words.ts'
import type { Found } from './draft.ts'
import { type Figure, hedged } from './figure.ts'
import { hedgeAfter, hedgesBefore, stronger } from './hedge.ts'
import { isAddress } from './label.ts'
import { nounPhrase } from './noun.ts'
import { isVague, type Numeral } from './numeral.ts'
import { isScore, plainFigure, type RangeRead, readRange } from './range.ts'
import { readNumeral } from './read-numeral.ts'
import { isNoQuantity, ORDINAL_ENDINGS } from './reject.ts'
import type { QuantityRule } from './rules.ts'
import { Cover, type TokenView } from './token-view.ts'
import { currencyBefore, type UnitRead, unitAt } from './unit.ts'
import { WordClass } from './word-class.ts'

/** Reads the quantity whose first number word is token `i`: hedges, number or range, unit, hedge after, noun. */
export function readQuantity(view: TokenView, i: number, floor: number): Found | null {
  if (isWithinNameOrDate(view, i) || isBehindMark(view, i)) return null
  const numeral = readNumeral(view, i)
  if (numeral === null) return null
  const money = currencyBefore(view, numeral.first) ?? signedCurrency(view, numeral.first)
  const unit = money ?? unitAfter(view, numeral)
  if (isNoQuantity(view, numeral, unit)) return { last: numeral.last, draft: null }
  if (isScore(view, numeral)) return { last: numeral.last + 2, draft: null }
  const signed = signBefore(view, money !== null && money.last === numeral.first ? money.first : numeral.first, unit)
  const begins = Math.max(Math.min(signed ?? numeral.first, money?.first ?? numeral.first), floor)
  if (signed !== null) {
    const hedge = hedgesBefore(view, begins, floor, null)
    return finish(view, hedge.first, numeral.last, hedged(negative(numeral), hedge.qualifier), unit, 'digits')
  }
  if (numeral.value === 0 && view.lower(numeral.first) === 'zero' && unit === null && !countsNone(view, numeral.last)) return null
  if (isModel(view, numeral, floor)) return { last: numeral.last, draft: null }
  const before = hedgesBefore(view, begins, floor, unit?.unit ?? null)
  const range = readRange(view, numeral, before.first, unit)
  if (range === null && isLoneOne(view, numeral, unit) && before.qualifier === 'exact' && !oneCounts(view, numeral.first)) return null
  if (range === null) return single(view, numeral, before.first, before.qualifier, unit)
  if (isNoRange(view, numeral, range)) return { last: range.last, draft: null }
  const first = ['between', 'from'].includes(view.lower(before.first - 1)) && before.first - 1 >= floor ? before.first - 1 : before.first
  return finish(view, first, range.last, range.figure, range.unit, 'range')
}

/** `two new 737 jets`: a number among the words that describe what another counts. */
function isModel(view: TokenView, n: Numeral, floor: number): boolean {
  if (floor === view.first || n.first - floor < 1 || n.first - floor > 2 || n.form !== 'digits' || n.scale !== 1) return false
  const describes = (i: number) => (view.speech(i) & (Pos.Adjective | Pos.Past | Pos.Participle | Pos.Verb)) === Pos.Adjective
  for (let i = floor; i < n.first; i++) if (!describes(i)) return false
  return unitAt(view, n.last) === null
}

/** Two numbers that are ages, parts of an address, clock times, an ordinal, a name: `18 to 20-year-old`, `2-9 p.m.`, `5-16th`, `7-Eleven`. */
function isNoRange(view: TokenView, n: Numeral, { last, unit }: RangeRead): boolean {
  if (isAge(view, { ...n, last }, unit) || isAddress(view, last) || CLOCK_WORDS.has(view.lower(last))) return true
  if (view.touches(last) && ORDINAL_ENDINGS.has(view.lower(last))) return true
  return n.form === 'digits' && view.touches(last - 1) && view.isCapital(last - 1) && !view.isShouting()
}

/** `news/three-hurt`, `?id=376728`: a piece of an address on the web; `S/400` is money. */
const isBehindMark = (view: TokenView, i: number) =>
  view.touches(i) && /^[#@/_=]$/.test(view.form(i - 1)) && currencyBefore(view, i) === null

/** Digits that a name or a date holds, without a look at what stands around them; `2000` may still be a count, and `3 days` a length. */
function isWithinNameOrDate(view: TokenView, i: number): boolean {
  if (view.covered(i, Cover.Name)) return true
  if (!view.covered(i, Cover.Date) || !view.is(i, NumberWord.Digits) || view.form(i).length === 4) return false
  return !view.covered(i + 1, Cover.Date) || (view.speech(i + 1) & Pos.Month) !== 0
}

/** The unit after a number; after a vague one behind `of`: `tens of millions of dollars`. */
function unitAfter(view: TokenView, numeral: Numeral): UnitRead | null {
  // «three quarters of a percent»
  if (numeral.form === 'fraction' && view.is(numeral.last, NumberWord.Of) && view.is(numeral.last + 1, NumberWord.Article))
    return unitAt(view, numeral.last + 2)
  const of = isVague(numeral) && view.is(numeral.last, NumberWord.Of)
  return unitAt(view, of ? numeral.last + 1 : numeral.last)
}

/** `zero cases`, not `zero Covid` or `zero tolerance`. */
function countsNone(view: TokenView, i: number): boolean {
  const noun = nounPhrase(view, i)
  return noun !== null && !view.touches(i) && (view.speech(noun.last - 1) & Pos.Plural) !== 0
}

/** `$-50bn`: the currency before the sign. */
function signedCurrency(view: TokenView, first: number): UnitRead | null {
  const glued = MINUS.has(view.form(first - 1)) && view.touches(first) && view.touches(first - 1)
  return glued && view.form(first - 2) === '$' ? currencyBefore(view, first - 1) : null
}

const MINUS = new Set(['minus', '-', '−', '–'])

/** The token where the sign of a number below nought stands: `minus 5 degrees`, `-5%`, `$-50bn`; null where there is none. */
function signBefore(view: TokenView, first: number, unit: UnitRead | null): number | null {
  const at = view.lower(first - 2) === 'minus' && view.is(first - 1, NumberWord.Dash) ? first - 2 : first - 1
  if (!MINUS.has(view.lower(at))) return null
  if (view.lower(at) === 'minus') return view.is(first, NumberWord.Digits) && !view.is(at - 1, NumberWord.Digits) ? at : null
  const glued = view.touches(first) && (!view.touches(at) || view.form(at - 1) === '$')
  return glued && unit !== null && at > view.first ? at : null
}

const negative = ({ value }: Numeral): Figure => ({ value: -value, low: -value, high: -value, qualifier: 'exact' })

const isLoneOne = (view: TokenView, n: Numeral, unit: UnitRead | null) =>
  view.lower(n.first) === 'one' && n.last === n.first + 1 && (unit === null || isOneDay(view, n.last))

/** `One day he left`: no length of time, unlike `one day later`. */
const isOneDay = (view: TokenView, i: number) =>
  /^(?:day|night|morning|evening|afternoon)$/.test(view.lower(i)) &&
  !/^(?:later|ago|after|before|earlier|of|only|each|per|a)$/.test(view.lower(i + 1))

function single(view: TokenView, numeral: Numeral, first: number, qualifier: Figure['qualifier'], unit: UnitRead | null): Found | null {
  if (numeral.form === 'vague' && numeral.scale === 1 && !countsPersons(view, numeral)) return null
  const rule =
    numeral.form === 'vague' ? 'vague' : numeral.form === 'fraction' ? 'fraction' : numeral.form === 'digits' ? 'digits' : 'number-words'
  return finish(view, first, numeral.last, hedged(plainFigure(numeral), qualifier), unit, rule)
}

const EVENTS = new Set(
  'arrests injuries deaths casualties fatalities protests rallies marches strikes demonstrations attacks explosions cities towns villages neighbourhoods'.split(
    ' ',
  ),
)

/** `several people`, `a few protesters`, `a handful` alone; not `a few minutes`, `several options`. Plural number words always count. */
function countsPersons(view: TokenView, numeral: Numeral): boolean {
  if (!view.is(numeral.last - 1, NumberWord.Few)) return true
  const noun = nounPhrase(view, numeral.last)
  if (noun === null) {
    const next = view.lower(numeral.last)
    return (
      numeral.last >= view.last || !view.isWord(numeral.last) || next === 'of' || next === 'were' || next === 'have' || next === 'others'
    )
  }
  const head = view.lower(noun.last - 1)
  return (view.speech(noun.last - 1) & Pos.Actor) !== 0 || EVENTS.has(head) || PERSON_NOUNS.has(head)
}

/** `a 20,000-strong crowd`, `a 200-member council`: the crowd and the council are what the text counts. */
const STRONG = /^(?:strong|person|people|man|woman|member)$/

/** `a three-nation tour`: three nations, not tours. */
function hyphenedNoun(view: TokenView, at: number): TokenRange | null {
  const hyphened = view.is(at, NumberWord.Dash) && view.touches(at) && view.touches(at + 1) && !STRONG.test(view.lower(at + 1))
  const singular = (view.speech(at + 1) & (Pos.Noun | Pos.Plural)) === Pos.Noun && !view.is(at + 2, NumberWord.Dash)
  return hyphened && singular && !view.isCapital(at + 1) && view.bits(at + 1) === 0 ? { first: at + 1, last: at + 2 } : null
}

/** `two hundred (200) people`: the same number again in digits. */
function repeatedEnd(view: TokenView, at: number, value: number): number {
  const again = view.form(at) === '(' && view.is(at + 1, NumberWord.Digits) && view.form(at + 2) === ')' && view.value(at + 1) === value
  return again ? at + 3 : at
}

/** `hundreds, if not thousands, of people`: the comma that closes an aside. */
const nounStart = (view: TokenView, at: number, rule: QuantityRule) =>
  rule === 'range' && view.form(at) === ',' && view.is(at + 1, NumberWord.Of) ? at + 1 : at

function finish(view: TokenView, first: number, end: number, plain: Figure, unit: UnitRead | null, rule: QuantityRule): Found {
  let figure = plain
  let last = repeatedEnd(view, end, plain.value)
  const take = (at: number): number => {
    const hedge = hedgeAfter(view, at)
    if (hedge === null) return at
    if (stronger(figure.qualifier, hedge.qualifier) === hedge.qualifier) figure = hedged(figure, hedge.qualifier)
    last = hedge.last
    return hedge.last
  }
  let at = take(last)
  // «$1 million dollars»
  if (unit !== null && unit.last <= end && view.has(at, WordClass.Money) && unitAt(view, at)?.unit === unit.unit) last = at = at + 1
  if (unit !== null && unit.last > end) {
    last = unit.last
    at = take(unit.last)
  }
  const member = unit === null ? hyphenedNoun(view, at) : null
  const strong = view.is(at, NumberWord.Dash) && STRONG.test(view.lower(at + 1)) ? at + 2 : at
  const noun = member !== null ? member : unit === null || unit.last <= end ? nounPhrase(view, nounStart(view, strong, rule)) : null
  if (noun !== null) {
    const hedge = hedgeAfter(view, noun.last)
    if (hedge !== null && /^(?:or|at)$/.test(view.lower(noun.last))) figure = hedged(figure, hedge.qualifier)
  }
  return {
    last,
    draft: { first, last, figure, unit: unit?.unit ?? null, noun, rule, after: at, fraction: rule === 'fraction', base: null },
  }
}
