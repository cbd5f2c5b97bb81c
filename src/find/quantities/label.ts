import { Pos } from '../../data/lexicon.ts'
import { ADDRESS_WORDS, LABEL_WORDS, LOWER_LABEL_WORDS, MODEL_SUFFIXES } from '../../data/quantities/number-labels.ts'
import { CURRENCY_SIGNS } from '../../data/quantities/units.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import { Shape } from '../../model/vocabulary.ts'
import type { Numeral } from './numeral.ts'
import { isSlashRange } from './read-digits.ts'
import type { TokenView } from './token-view.ts'
import type { UnitRead } from './unit.ts'

/** `Boeing 737`, `Article 20.23`, `No. 5`: a number in digits that labels, or stands behind a capitalised word and counts nothing. */
export function isLabel(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (CURRENCY_SIGNS[view.form(n.first - 1)] !== undefined) return false
  const at = view.form(n.first - 1) === '.' && view.touches(n.first - 1) ? n.first - 2 : n.first - 1
  const before = view.lower(at)
  if (isGroupOf(view, n)) return true
  if (!view.isWord(at) || unit !== null || n.scale !== 1) return before === 'no' && at === n.first - 2
  const counts = countsNoun(view, n)
  if (MODEL_SUFFIXES.has(view.form(n.last)) || isOneThing(view, n) || isDayNumber(view, at, counts)) return true
  if (labels(view, at)) return !(counts && COUNTABLE_LABELS.test(before))
  const capital = view.isCapital(at) || (view.shape(at) & Shape.Camel) !== 0
  if (!capital || at === view.first || view.style(n.first) === DigitStyle.Grouped || view.isShouting()) return false
  if (isOrdinaryCapital(view, at)) return view.isCapital(n.last) && (view.speech(n.last) & (Pos.Plural | Pos.Demonym)) === 0
  return !counts && (!view.isWord(n.last) || view.isCapital(n.last) || (view.speech(n.last) & (Pos.Noun | Pos.Adjective)) === 0)
}

/** `the Group of 20 nations`, `a Group of Seven summit` */
const isGroupOf = (view: TokenView, n: Numeral) =>
  view.lower(n.first - 1) === 'of' &&
  view.form(n.first - 2) === 'Group' &&
  n.first - 2 > view.first &&
  !view.isShouting() &&
  (/^(?:the|called)$/.test(view.lower(n.first - 3)) || !countsNoun(view, n))

/** `a 787 Dreamliner`: one thing that bears a number. */
const isOneThing = (view: TokenView, n: Numeral) =>
  /^an?$/.test(view.lower(n.first - 1)) &&
  view.isWord(n.last) &&
  !view.touches(n.last) &&
  view.isCapital(n.last) &&
  (view.speech(n.last) & (Pos.Plural | Pos.Demonym)) === 0

/** `on day 40`, `from week 19`. */
const isDayNumber = (view: TokenView, at: number, counts: boolean) =>
  !counts &&
  /^(?:day|week)$/.test(view.lower(at)) &&
  (at === view.first || /^(?:on|by|in|from|until|till|since|of|after|before|to)$/.test(view.lower(at - 1)))

/** `the day 40 people died`, `no 3 seeds`: words that label a number only if nothing is counted. */
const COUNTABLE_LABELS = /^(?:no|day|week|round|top|part|line|case|order)$/

const labels = (view: TokenView, at: number) => {
  const word = view.lower(at)
  return LOWER_LABEL_WORDS.has(word) || (LABEL_WORDS.has(word) && view.isCapital(at))
}

const countsNoun = (view: TokenView, n: Numeral) =>
  (view.speech(n.last) & Pos.Plural) !== 0 && (!view.isCapital(n.last) || view.isShouting())

const ORDINARY =
  Pos.Weekday | Pos.Preposition | Pos.Determiner | Pos.Conjunction | Pos.Verb | Pos.Past | Pos.Participle | Pos.Adverb | Pos.Auxiliary

/** Capitals that are no names before a number: days, and common words of a heading. */
const isOrdinaryCapital = (view: TokenView, at: number) => (view.speech(at) & ORDINARY) !== 0 && (view.shape(at) & Shape.AllCapitals) === 0

/** `Formula One`, `part two`, `number one`, `non-zero`. */
export function isWordLabel(view: TokenView, n: Numeral): boolean {
  if (view.touches(n.first) && view.is(n.first - 1, NumberWord.Dash) && view.touches(n.first - 1)) {
    return !/^(?:sub|near|over|under|now|mid)$/.test(view.lower(n.first - 2))
  }
  if (n.last !== n.first + 1) return false
  if (isGroupOf(view, n)) return true
  if (labels(view, n.first - 1)) return !countsNoun(view, n)
  if (!view.isCapital(n.first) || n.first === view.first || view.isShouting()) return false
  // «the Seven Sisters»
  if (!view.isWord(n.first - 1)) return false
  if (!view.isCapital(n.first - 1)) return view.isCapital(n.last) && (view.speech(n.last) & Pos.Demonym) === 0 && !view.isHeading()
  return !isOrdinaryCapital(view, n.first - 1)
}

/** `575 Wilbraham Road`; `at` is the token after the number. */
export function isAddress(view: TokenView, at: number): boolean {
  const reach = view.isShouting() ? 3 : 4
  // «9 E 71st St», «22 Ave Foch»
  if (/^(?:[NSEW]|North|South|East|West)$/.test(view.form(at)) && view.is(at + 1, NumberWord.Digits)) return true
  // «the 1300 block of Linden Road»
  if (view.lower(at) === 'block' && view.is(at - 1, NumberWord.Digits) && view.value(at - 1) % 100 === 0) return true
  if (/^(?:ave|avenue|rue|via|calle|boulevard)$/.test(view.lower(at)) && view.isCapital(at) && view.isCapital(at + 1) && !view.isShouting())
    return true
  for (let i = at; i < at + reach && view.isCapital(i); i++) {
    if (i > at && ADDRESS_WORDS.has(view.lower(i))) return true
    if (/^(?:el|la|los|las|le|les|de|del|du)$/.test(view.lower(i))) continue
    if ((view.speech(i) & (Pos.Preposition | Pos.Determiner | Pos.Plural)) !== 0) return false
  }
  return false
}

/** `555-1234`: three and four digits of no round figures. */
function isLocalPhone(view: TokenView, i: number): boolean {
  const plain = view.style(i) === DigitStyle.Plain && view.style(i + 2) === DigitStyle.Plain
  if (!plain || view.form(i).length !== 3 || view.form(i + 2).length !== 4) return false
  return view.value(i) % 25 !== 0 || view.value(i + 2) % 25 !== 0
}

/** `555-12-34`, `5/9/2020`, `24/7`, `2018-19`, `2010-10-CA-031`: groups joined into a code, a phone number, a date or a season. */
export function isCode(view: TokenView, n: Numeral): boolean {
  // «a 3-for-1 split»
  if (
    view.is(n.last, NumberWord.Dash) &&
    view.lower(n.last + 1) === 'for' &&
    view.touches(n.last + 3) &&
    view.is(n.last + 3, NumberWord.Digits)
  )
    return true
  if (view.touches(n.first) && view.lower(n.first - 2) === 'for' && view.touches(n.first - 2)) return true
  const joins = (i: number) => (view.is(i, NumberWord.Dash) || view.form(i) === '/') && view.touches(i) && view.touches(i + 1)
  if (isSlashRange(view, n.first)) return false
  const before = joins(n.first - 1) && view.is(n.first - 2, NumberWord.Digits)
  const after = joins(n.last) && view.is(n.last + 1, NumberWord.Digits)
  // «+248-36181», «IMO 9620944»
  if (after && view.form(n.first - 1) === '+' && view.touches(n.first)) return true
  if (/^\d{7,}$/.test(view.form(n.first)) && n.last === n.first + 1 && !countsNoun(view, n) && !view.is(n.first - 1, NumberWord.To))
    return n.last !== view.last && !view.isWord(n.last)
  // «(615) 563-2787»
  if (view.form(n.first - 1) === '(' && view.form(n.last) === ')' && view.form(n.first).length === 3 && joins(n.last + 2)) return true
  if ((after && isLocalPhone(view, n.first)) || (before && isLocalPhone(view, n.first - 2))) return true
  if ((before && view.form(n.first - 1) === '/') || (after && view.form(n.last) === '/')) return true
  if (before && (after || joins(n.first - 3) || (joins(n.last) && view.isCapital(n.last + 1)))) return true
  if (before && ((view.form(n.first - 2).length === 4 && n.value < 100) || view.form(n.first - 3) === '+')) return true
  return after && joins(n.last + 2) && (view.is(n.last + 3, NumberWord.Digits) || view.isCapital(n.last + 3))
}
