import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import { Shape } from '../../model/vocabulary.ts'
import { isAge } from './age.ts'
import { isBesideMonth, isBracketedYears, isClock, isSecondDay } from './date-parts.ts'
import { isAddress, isCode, isLabel, isWordLabel } from './label.ts'
import type { Numeral } from './numeral.ts'
import { Cover, type TokenView } from './token-view.ts'
import { type UnitRead, unitAt } from './unit.ts'
import { WordClass } from './word-class.ts'
import { isNoYear, isYear } from './year.ts'

const { Digits, Dash } = NumberWord

/** A reason for a number to be no quantity, with texts that hold it and nothing else. */
export interface Reason {
  readonly name: string
  readonly rejects: readonly string[]
  /** Which numbers it looks at. */
  readonly of: 'all' | 'digits' | 'words'
  /** It asks only for marks beside the number. */
  readonly marks?: true
  holds(view: TokenView, numeral: Numeral, unit: UnitRead | null): boolean
}

/** In this order: what names and dates cover is settled first, then what the number's own marks say, then its neighbours. */
export const REASONS: readonly Reason[] = [
  { name: 'in-name-or-date', of: 'all', rejects: [], holds: isCovered },
  {
    name: 'age',
    of: 'all',
    rejects: [
      'a 42-year-old man',
      'The man, aged 34, fled.',
      'Ivan Karpov, 34, fled.',
      'at the age of 21',
      'aged 15 to 64',
      'aged between 70 and 79',
      'children under five',
      'people over 65',
    ],
    holds: isAge,
  },
  {
    name: 'word-label',
    of: 'words',
    rejects: ['Formula One began.', 'part two of the tale', 'number one', 'The Group of Seven met.'],
    holds: isWordLabel,
  },
  {
    name: 'marked',
    of: 'digits',
    rejects: ['the 9th day', 'in the 1980s', 'COVID-19 spread.', 'an F-16 crashed', '#5 was lost'],
    holds: isMarked,
  },
  { name: 'beside-month', of: 'digits', rejects: ['on 15 Jan 90'], holds: isBesideMonth },
  { name: 'second-day', of: 'digits', rejects: [], holds: isSecondDay },
  { name: 'years-in-brackets', of: 'digits', marks: true, rejects: ['the later wars (1482-1573) ended'], holds: isBracketedYears },
  { name: 'clock', of: 'digits', rejects: ['at 10:30 they left', 'at 5pm they left', 'at 1650 (2250 GMT) they left'], holds: isClock },
  { name: 'code', of: 'digits', marks: true, rejects: ['call 555-12-34 now', 'open 24/7 all week', 'the 2018-19 season'], holds: isCode },
  {
    name: 'year',
    of: 'digits',
    rejects: ['In 2019 they left.', 'The 2016 elections were held.', 'by 2030 they will leave'],
    holds: isYear,
  },
  { name: 'list-marker', of: 'digits', marks: true, rejects: ['1. The crowd marched.', '2) The crowd marched.'], holds: isListMarker },
  {
    name: 'label',
    of: 'digits',
    rejects: [
      'The Boeing 737 landed.',
      'Article 20.23 was cited.',
      'see page 12 below',
      'No. 5 is here.',
      'The Group of 20 nations met.',
      'A class 12 girl won.',
    ],
    holds: isLabel,
  },
  { name: 'address', of: 'digits', rejects: ['575 Linden Road was sold.'], holds: (view, numeral) => isAddress(view, numeral.last) },
]

const ofDigits = REASONS.filter((reason) => reason.of !== 'words')
const ofWords = REASONS.filter((reason) => reason.of !== 'digits')

/** Is the number no quantity: part of a name or date, an age, ordinal, clock time, label, year, list marker, address? */
export function isNoQuantity(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (unit === null && isAmongPlainWords(view, n)) return false
  const marked = !view.isWord(n.first - 1) || !view.isWord(n.last) || n.value >= 1e6
  for (const reason of view.is(n.first, Digits) ? ofDigits : ofWords) {
    if ((marked || reason.marks !== true) && reason.holds(view, n, unit)) return true
  }
  return false
}

/** `the last six to nine months`: a range of time within a date. */
function beginsLength(view: TokenView, n: Numeral): boolean {
  const { To, Or, Small, Teen, Tens } = NumberWord
  const joined = view.is(n.last, To | Or | Dash) && view.is(n.last + 1, Digits | Small | Teen | Tens)
  const at = view.is(n.last + 2, Small) ? n.last + 3 : n.last + 2
  return joined && unitAt(view, at) !== null && view.covered(at, Cover.Date)
}

/** `detained 20 people`: words on both sides for which no reason asks, and no year's four digits. */
function isAmongPlainWords(view: TokenView, n: Numeral): boolean {
  if (!isPlain(view, n.first - 1) || !isPlain(view, n.last) || view.touches(n.first) || view.touches(n.last)) return false
  if (!view.is(n.first, Digits)) return !view.isCapital(n.first) && !view.covered(n.first, Cover.Date)
  return (
    n.last === n.first + 1 &&
    n.value > 0 &&
    (n.value < 1500 || view.style(n.first) === DigitStyle.Grouped) &&
    !view.covered(n.first, Cover.Date) &&
    !view.form(n.first).startsWith('0')
  )
}

const isPlain = (view: TokenView, i: number) =>
  (view.shape(i) & (Shape.Word | Shape.Capital)) === Shape.Word && !view.has(i, WordClass.Telling)

function isCovered(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  for (let i = n.first; i < n.last; i++) {
    if (view.covered(i, Cover.Name)) return true
    if (
      view.covered(i, Cover.Date) &&
      !isNoYear(view, n, unit) &&
      !beginsLength(view, n) &&
      !(unit !== null && unit.last > n.last && view.covered(unit.last - 1, Cover.Date))
    )
      return true
  }
  return false
}

const MARKS = new Set(['#', '@', '.', '/', '_'])
export const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** A letter or mark touches it that makes it no count: `9th`, `1980s`, `3D`, `COVID-19`, `F-16`, `#5`, `.45`. */
function isMarked(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (/^0\d/.test(view.form(n.first)) && view.style(n.first) === DigitStyle.Plain) return true
  const next = view.lower(n.last)
  if (view.touches(n.last) && view.isWord(n.last) && (n.form === 'digits' || n.form === 'fraction')) {
    if (next === 'ish' || next === 'odd' || next === 'plus') return false
    if (ORDINAL_ENDINGS.has(next) || unit === null || unit.last === n.last) return true
  }
  // «5'10"»
  if (/^['’]$/.test(view.form(n.last)) && view.touches(n.last) && view.touches(n.last + 1) && view.is(n.last + 1, Digits)) return true
  if (!view.touches(n.first)) return false
  const before = view.form(n.first - 1)
  if (MARKS.has(before) && unit?.last !== n.first) return true
  // «10:30», but «dead:50»; «the class of '98», but «'50 killed'»
  if (/^[:'’]$/.test(before) && view.touches(n.first - 1) && view.is(n.first - 2, Digits)) return true
  if (/^['’]$/.test(before) && /^\d\d$/.test(view.form(n.first)) && !view.isWord(n.last)) return true
  if (!view.is(n.first - 1, Dash) || !view.isWord(n.first - 2)) return false
  // «COVID -19», but «-19 degrees»; «sub-50» is a hedge
  return view.touches(n.first - 1) ? !/^(?:sub|minus|near|now|pre|over|under|around|about)$/.test(view.lower(n.first - 2)) : unit === null
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
