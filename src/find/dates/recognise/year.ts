import { Shape } from '../../../model/vocabulary.ts'
import { type Candidate, candidate } from '../expression.ts'
import { Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'
import { shortYearAt } from './calendar.ts'
import { isCountedNoun } from './counted-noun.ts'

const YEAR_PREPOSITIONS = new Set(
  'in since until till during before after by from between to through and or for of circa around about the early late mid than unlike like with versus vs against over'.split(
    ' ',
  ),
)
const STRONG_PREPOSITIONS = new Set('in since until till during before after the early late mid circa'.split(' '))

/** `1994`, `the year 2000`, `fiscal 1988`, `1939-45`, `'96`, `216 BC`. */
export function recogniseYear(view: View, i: number, out: Candidate[]): void {
  if (view.has(i, Lex.Era)) eraYear(view, i, out)
  else if (view.has(i, Lex.Joint)) apostropheYear(view, i, out)
  else if (view.has(i, Lex.Year) && view.form(i).length === 4 && isYear(view, i)) pushYear(view, i, out)
}

/** `the fiscal year 2022` */
const YEAR_KINDS = new Set(['fiscal', 'financial', 'academic', 'school', 'calendar', 'tax'])

function pushYear(view: View, i: number, out: Candidate[]): void {
  const year = view.value(i)
  let first = i
  if (view.lower(i - 1) === 'year' || view.lower(i - 1) === 'years') {
    first = YEAR_KINDS.has(view.lower(i - 2)) ? i - 2 : i - 1
    if (view.lower(first - 1) === 'the') first--
  } else if (['fiscal', 'fy', 'calendar'].includes(view.lower(i - 1))) first = i - 1
  else if (view.lower(i - 1) === 'ad') first = i - 1
  const until = rangeEnd(view, i, year)
  // `the winter of 1941-42` is one
  if (isOfWinter(view, i) && (until ?? fullRangeEnd(view, i)) === year + 1) {
    out.push(candidate(first, i + 3, 'winter-years', { kind: 'calendar', year }))
    return
  }
  out.push(candidate(first, i + 1, 'year', { kind: 'calendar', year }))
  if (until) out.push(candidate(i + 2, i + 3, 'range-end', { kind: 'calendar', year: until }))
}

/** `1939-45`, `1999/00`: the year that ends it; a stretch written as two dates is two dates. */
function rangeEnd(view: View, i: number, year: number): number | null {
  if (!(view.has(i + 1, Lex.Hyphen) || view.mark(i + 1, MarkOf.Slash)) || !view.touches(i + 1) || !view.touches(i + 2)) return null
  if (!view.has(i + 2, Lex.Digits) || view.form(i + 2).length !== 2 || (view.touches(i + 3) && view.has(i + 3, Lex.Hyphen))) return null
  const end = view.value(i + 2)
  const century = year - (year % 100)
  if (end > year % 100) return century + end
  return end === 0 && year % 100 === 99 ? century + 100 : null
}

/** The year that ends `1941-1942`. */
const fullRangeEnd = (view: View, i: number) =>
  view.has(i + 1, Lex.Hyphen) && view.touches(i + 1) && view.touches(i + 2) && view.has(i + 2, Lex.Year) && view.form(i + 2).length === 4
    ? view.value(i + 2)
    : null

const isOfWinter = (view: View, i: number) => view.lower(view.lower(i - 1) === 'of' ? i - 2 : i - 1) === 'winter'

/** A number of four digits is a year unless what stands around it counts, prices, names or addresses something. */
function isYear(view: View, i: number): boolean {
  if (isGlued(view, i) || isFollowedByUnit(view, i)) return false
  const year = view.value(i)
  const before = view.lower(i - 1)
  if (before === 'year' || before === 'years' || before === 'fiscal' || before === 'fy') return true
  if (year < 1500 || year > 2100) return STRONG_PREPOSITIONS.has(before) && before !== 'the' && !isCountedNoun(view, i + 1)
  if (STRONG_PREPOSITIONS.has(before)) return true
  // `dates back to 1994 suggests`
  if (before === 'to' && /^(?:back|dates?|dated|dating)$/.test(view.lower(i - 2))) return true
  if (before === 'at' || isCountedNoun(view, i + 1)) return false
  if (YEAR_PREPOSITIONS.has(before) || i === view.first) return true
  return !isNameBefore(view, i)
}

/** `$1990`, `12:1990`, `x-1990`, `1/1990`, `1990s`, `1990m`, `1990-seat` */
function isGlued(view: View, i: number): boolean {
  if (view.mark(i - 1, MarkOf.Money)) return true
  if (view.touches(i)) {
    if (view.mark(i - 1, MarkOf.Colon)) return true
    if (view.has(i - 1, Lex.Hyphen) && !isAfterYear(view, i))
      return !/^[–—]$/.test(view.lower(i - 1)) && !/^(?:mid|post|pre)$/.test(view.lower(i - 2))
    if (view.mark(i - 1, MarkOf.Slash)) return !isAfterYear(view, i) || view.mark(i - 3, MarkOf.Slash)
  }
  if (!view.touches(i + 1)) return false
  // `2011-03-S-059`
  if (
    view.has(i + 1, Lex.Hyphen) &&
    view.has(i + 2, Lex.Digits) &&
    view.touches(i + 2) &&
    view.has(i + 3, Lex.Hyphen) &&
    view.touches(i + 3)
  )
    return true
  if (view.lower(i + 1) === 's' || isUnitLetter(view, i + 1)) return true
  if (view.mark(i + 1, MarkOf.Slash)) return !view.has(i + 2, Lex.Digits)
  return (
    view.has(i + 1, Lex.Hyphen) &&
    view.touches(i + 2) &&
    !view.has(i + 2, Lex.Digits) &&
    /^[a-z]/.test(view.form(i + 2)) &&
    !/^(?:era|style|vintage)$/.test(view.form(i + 2))
  )
}

// «in the 1900 block of Elm Street»
const MEASURES = new Set('block blocks kg km lb lbs ft mph kph hp rpm mg ml mw kw kwh percent dollars euros pounds'.split(' '))

function isFollowedByUnit(view: View, i: number): boolean {
  return (
    view.mark(i + 1, MarkOf.Percent) ||
    view.has(i + 1, Lex.Unit | Lex.NumberWord | Lex.Zone | Lex.Meridiem) ||
    MEASURES.has(view.lower(i + 1))
  )
}

const isAfterYear = (view: View, i: number) => view.has(i - 2, Lex.Year) && view.touches(i - 1)

const isUnitLetter = (view: View, i: number) =>
  view.form(i).length <= 3 && (view.article.vocabulary.shape(view.article.tokens.word[i]!) & Shape.Word) !== 0

/** `Resolution 1990`, `Windows 2000`: a capitalised word in mid-sentence right before. */
function isNameBefore(view: View, i: number): boolean {
  const k = i - 1
  if (k < view.first || view.has(k, Lex.Month | Lex.Season | Lex.Weekday | Lex.Holiday | Lex.Unit | Lex.Fraction)) return false
  return (view.article.vocabulary.shape(view.article.tokens.word[k]!) & Shape.Capital) !== 0 && !view.has(k, Lex.Relative | Lex.Determiner)
}

/** `216 BC`, `499-493 BC`, `AD 70`, `70 AD` */
function eraYear(view: View, i: number, out: Candidate[]): void {
  const era = view.value(i)
  const n = countBefore(view, i)
  if (n > 0) {
    const year = (count: number) => (era === 1 ? 1 - count : count)
    out.push(candidate(i - 1, i + 1, 'era-year', { kind: 'calendar', year: year(n) }))
    const join = view.has(i - 2, Lex.Hyphen) || ['to', 'and', 'or'].includes(view.lower(i - 2))
    const earlier = join ? countBefore(view, i - 2) : 0
    if (earlier > 0) out.push(candidate(i - 3, i - 2, 'era-year', { kind: 'calendar', year: year(earlier) }))
  } else if (era === 2 && view.has(i + 1, Lex.Digits) && view.form(i + 1).length <= 4 && view.value(i + 1) > 0) {
    out.push(candidate(i, i + 2, 'era-year', { kind: 'calendar', year: view.value(i + 1) }))
  }
}

const countBefore = (view: View, i: number) =>
  view.has(i - 1, Lex.Digits) && view.form(i - 1).length <= 5 ? Number(view.form(i - 1).replace(',', '')) : 0

function apostropheYear(view: View, i: number, out: Candidate[]): void {
  if (view.touches(i) && view.has(i - 1, Lex.Digits)) return
  const year = shortYearAt(view, i)
  if (year && !view.has(year.last, Lex.Unit))
    out.push(candidate(year.first, year.last, 'short-year', { kind: 'calendar', year: year.value }))
}
