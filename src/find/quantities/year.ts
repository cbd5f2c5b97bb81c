import { Pos } from '../../data/lexicon.ts'
import { PERSON_NOUNS } from '../../data/quantities/persons.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import type { Numeral } from './numeral.ts'
import { Cover, type TokenView } from './token-view.ts'
import type { UnitRead } from './unit.ts'

const COUNTING = /^(?:about|around|some|nearly|almost|over|than|least|roughly|approximately|approx|estimated|another)$/
const DATING = /^(?:in|since|until|till|by|during|before|after|late|early|mid|from)$/

const isFourDigits = (view: TokenView, i: number) => view.style(i) === DigitStyle.Plain && view.form(i).length === 4

/** A bare `1994` or `2020` that counts nothing; `some 2000 marchers` and `2018 people` count. */
export function isYear(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (unit !== null || n.last !== n.first + 1 || !isFourDigits(view, n.first)) return false
  if (n.value < 1000 || n.value > 2199) return false
  const next = view.speech(n.last)
  const before = view.lower(n.first - 1)
  if (COUNTING.test(before) || isRoundPair(view, n)) return false
  if (isYearPair(view, n)) return true
  if (DATING.test(before)) return n.value >= 1500 || (next & Pos.Plural) === 0
  if (n.value < 1900 || n.value > 2099) return false
  if ((next & Pos.Plural) === 0 || /^(?:of|the|and)$/.test(before)) return true
  // «2018 sales», «the 2016 elections»
  return isOfOurTime(n.value) && !isPersons(view, n.last)
}

/** `from 1445 to 1870`, `between 1261 and 1265`. */
function isYearPair(view: TokenView, n: Numeral): boolean {
  const { To, And } = NumberWord
  const first = view.is(n.first - 1, To | And) && isFourDigits(view, n.first - 2) ? n.first - 2 : n.first
  if (!view.is(first + 1, To | And) || !isFourDigits(view, first + 2)) return false
  if (view.value(first + 2) > 2100 || view.value(first) >= view.value(first + 2)) return false
  return /^(?:in|from|between)$/.test(view.lower(first - 1)) && (view.speech(first + 3) & Pos.Plural) === 0
}

const isOfOurTime = (value: number) => value >= 1950 && value < 2050 && value !== 2000
const isPersons = (view: TokenView, i: number) => (view.speech(i) & Pos.Actor) !== 0 || PERSON_NOUNS.has(view.lower(i))

/** A number that was taken for a year, but has a hedge, unit, noun or partner that no year has: `some 2000`, `1600 marchers`, `1500 to 2000 people`. */
export function isNoYear(view: TokenView, n: Numeral, unit: UnitRead | null): boolean {
  if (n.last !== n.first + 1 || !isFourDigits(view, n.first) || view.covered(n.last, Cover.Date)) return false
  if (unit !== null && !view.covered(unit.last - 1, Cover.Date)) return true
  if (isRoundPair(view, n)) return true
  if (view.covered(n.first - 1, Cover.Date)) return false
  if (COUNTING.test(view.lower(n.first - 1))) return !DATING.test(view.lower(n.first - 2))
  return isPersons(view, n.last) && (view.speech(n.last) & Pos.Plural) !== 0 && !isOfOurTime(n.value)
}

/** `between 1500 and 2000 people`, or nothing but `1500 to 2000`: round figures that stand for no years. */
function isRoundPair(view: TokenView, n: Numeral): boolean {
  const { To, And, Dash } = NumberWord
  const first = view.is(n.first - 1, To | And | Dash) && isFourDigits(view, n.first - 2) ? n.first - 2 : n.first
  if (!isFourDigits(view, first + 2) || !view.is(first + 1, To | And | Dash)) return false
  if (view.value(first) % 50 !== 0 || view.value(first + 2) % 50 !== 0) return false
  if ((view.speech(first + 3) & Pos.Plural) !== 0) return true
  return first - view.first <= 2 && view.last - first <= 4
}
