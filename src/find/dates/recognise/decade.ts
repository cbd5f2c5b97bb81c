import { type Candidate, candidate } from '../expression.ts'
import { Grain, Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'

/** `the 1990s`, `the '80s`, `the nineties`. */
export function recogniseDecade(view: View, i: number, out: Candidate[]): void {
  if (view.has(i, Lex.Year) && isPluralS(view, i + 1)) {
    const year = view.value(i)
    if (view.form(i).length === 4 && year % 10 === 0)
      out.push(candidate(withThe(view, i), i + 2, 'decade', { kind: year % 100 === 0 && year < 2000 ? 'century' : 'decade', year }))
  } else if (view.mark(i, MarkOf.Apostrophe) && view.touches(i + 1) && view.has(i + 1, Lex.Digits) && isPluralS(view, i + 2)) {
    const value = view.value(i + 1)
    if (view.form(i + 1).length === 2 && value % 10 === 0)
      out.push(candidate(withThe(view, i), i + 3, 'short-decade', { kind: 'decade', year: (value > 20 ? 1900 : 2000) + value }))
  } else if (view.has(i, Lex.Decade)) wordDecade(view, i, out)
}

const isPluralS = (view: View, i: number) => view.touches(i) && (view.lower(i) === 's' || view.mark(i, MarkOf.Possessive))
const withThe = (view: View, i: number) => (view.lower(i - 1) === 'the' ? i - 1 : i)

/** `the nineties`; `in his fifties` is an age. */
function wordDecade(view: View, i: number, out: Candidate[]): void {
  if (view.lower(i - 1) === 'nineteen' || (view.has(i - 1, Lex.Hyphen) && view.lower(i - 2) === 'nineteen')) {
    const first = view.lower(i - 1) === 'nineteen' ? i - 1 : i - 2
    out.push(candidate(withThe(view, first), i + 1, 'decade', { kind: 'decade', year: 1900 + view.value(i) }))
  } else if (/^(?:the|early|late|mid|-)$/.test(view.lower(i - 1)))
    out.push(candidate(withThe(view, i), i + 1, 'decade', { kind: 'decade', year: (view.value(i) > 20 ? 1900 : 2000) + view.value(i) }))
}

/** `the 20th century`, `the nineteenth century`, `the fifth century BC`. */
export function recogniseCentury(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Unit) || view.value(i) !== Grain.Century || view.has(i, Lex.Plural)) return
  let k = i - 1
  if (view.has(k, Lex.Hyphen)) k--
  let century = 0
  if (view.touches(k) && /^(?:st|nd|rd|th)$/.test(view.lower(k)) && view.has(k - 1, Lex.Digits)) century = view.value(--k)
  else if (view.has(k, Lex.Ordinal)) {
    century = view.value(k)
    if (view.has(k - 1, Lex.Hyphen) && view.lower(k - 2) === 'twenty') {
      century += 20
      k -= 2
    }
  }
  if (century < 1 || century > 30) return
  const before = view.has(i + 1, Lex.Era) && view.value(i + 1) === 1
  out.push(
    candidate(withThe(view, k), before ? i + 2 : i + 1, 'century', {
      kind: 'century',
      year: before ? -century * 100 + 1 : (century - 1) * 100,
    }),
  )
}

/** `nineteen ninety-six`, `two thousand twenty`, `nineteen hundred` */
export function recogniseSpelledYear(view: View, i: number, out: Candidate[]): void {
  const lower = view.lower(i)
  if (lower !== 'nineteen' && lower !== 'eighteen' && lower !== 'twenty') return
  if (!view.has(i + 1, Lex.NumberWord)) return
  const tens = view.value(i + 1)
  const century = view.value(i) * 100
  const compound = view.has(i + 2, Lex.Hyphen) && view.has(i + 3, Lex.NumberWord)
  const units = compound ? view.value(i + 3) : view.has(i + 2, Lex.NumberWord) ? view.value(i + 2) : 0
  if (tens < 10 || tens > 90 || units > 9 || (lower === 'twenty' && tens > 30)) return
  const last = compound ? i + 4 : units > 0 ? i + 3 : i + 2
  out.push(candidate(i, last, 'spelled-year', { kind: 'calendar', year: century + tens + units }))
}
