import { Det, Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'

/** A count of units before their noun. */
export interface Amount {
  readonly first: number
  /** null where the words leave it open: `several`, `a few`, `2 to 3` counts as its lower end. */
  readonly value: number | null
  /** Only `a` or `an` says that it is one. */
  readonly article?: boolean
}

/** The number that ends right before token `end`: `5`, `2 1/2`, `twenty-five`, `a hundred`, `two or three`, `a few`, `a`. */
export function amountBefore(view: View, end: number): Amount | null {
  const one = singleBefore(view, end)
  if (one === null || one.article) return one
  const join = one.first - 1
  if (!joins(view, join)) return one
  const other = singleBefore(view, join)
  if (other === null || other.article || other.value === null || one.value === null || other.value >= one.value) return one
  if (view.has(join, Lex.Hyphen) && !view.touches(join)) return one
  return { first: other.first, value: other.value }
}

/** `two or three`, `two to three`, `2-3` */
const joins = (view: View, i: number) =>
  view.lower(i) === 'or' || view.lower(i) === 'to' || (view.has(i, Lex.Hyphen) && view.touches(i) && view.touches(i + 1))

function singleBefore(view: View, end: number): Amount | null {
  const i = end - 1
  if (view.has(i, Lex.Digits)) return digitsBefore(view, i)
  if (view.has(i, Lex.NumberWord)) return wordsBefore(view, i)
  if (view.has(i, Lex.Vague)) return vagueBefore(view, i)
  if (view.lower(i) === 'half') {
    if (isHyphened(view, i)) {
      const whole = singleBefore(view, i - 5)
      return whole && whole.value !== null ? { first: whole.first, value: whole.value + 0.5 } : null
    }
    const and = view.lower(i - 1) === 'a' ? i - 2 : i - 1
    if (view.lower(and) !== 'and') return { first: and === i - 2 ? i - 1 : i, value: 0.5 }
    const whole = singleBefore(view, and)
    return whole && whole.value !== null ? { first: whole.first, value: whole.value + 0.5 } : null
  }
  if (view.lower(i) === 'of' && view.lower(i - 1) === 'couple') {
    const first = view.has(i - 2, Lex.Determiner) && view.value(i - 2) === Det.A ? i - 2 : i - 1
    return { first, value: 2 }
  }
  if (view.lower(i) === 'of' && /^(?:dozens|hundreds|thousands|scores|lots|plenty)$/.test(view.lower(i - 1)))
    return { first: i - 1, value: null }
  if (view.lower(i) === 'dozen') {
    const amount = singleBefore(view, i)
    return amount && amount.value !== null
      ? { first: amount.first, value: amount.value * 12 }
      : { first: amount?.first ?? i, value: amount ? null : 12 }
  }
  if (view.has(i, Lex.Determiner) && view.value(i) === Det.A) return { first: i, value: 1, article: true }
  return null
}

/** `-and-a-half`, which ends at token `half` */
const isHyphened = (view: View, half: number) =>
  view.has(half - 1, Lex.Hyphen) &&
  view.lower(half - 2) === 'a' &&
  view.has(half - 3, Lex.Hyphen) &&
  view.lower(half - 4) === 'and' &&
  view.has(half - 5, Lex.Hyphen)

function vagueBefore(view: View, i: number): Amount {
  const article = view.has(i - 1, Lex.Determiner) && view.value(i - 1) === Det.A
  return { first: article ? i - 1 : i, value: view.lower(i) === 'couple' ? 2 : null }
}

/** `5`, `2.5`, `2 1/2`, `1/2` */
function digitsBefore(view: View, i: number): Amount | null {
  if (view.mark(i - 1, MarkOf.Slash) && view.touches(i) && view.has(i - 2, Lex.Digits)) {
    const fraction = Number(view.form(i - 2)) / Number(view.form(i))
    if (!(fraction > 0 && fraction < 1)) return null
    const hyphen = view.has(i - 3, Lex.Hyphen) ? i - 4 : i - 3
    if (view.has(hyphen, Lex.Digits)) return { first: hyphen, value: numeral(view, hyphen) + fraction }
    return { first: i - 2, value: fraction }
  }
  if (view.mark(i - 1, MarkOf.Money) && view.touches(i)) return null
  return { first: i, value: numeral(view, i) }
}

function numeral(view: View, i: number): number {
  const form = view.form(i)
  return Number(form.includes(',') ? form.replaceAll(',', '') : form)
}

/** `twenty-five`, `a hundred`, `one hundred and twenty`, `three and a half` */
function wordsBefore(view: View, i: number): Amount | null {
  let first = i
  while (first > view.first) {
    const before = first - 1
    if (view.has(before, Lex.NumberWord)) first = before
    else if (view.has(before, Lex.Hyphen) && view.touches(before) && view.touches(first) && view.has(before - 1, Lex.NumberWord))
      first = before - 1
    else if (view.lower(before) === 'and' && view.has(before - 1, Lex.NumberWord) && view.value(before - 1) >= 100) first = before - 1
    else break
  }
  const value = numberFromWords(view, first, i + 1)
  if (value === null) return null
  if (view.value(first) >= 100 && view.has(first - 1, Lex.Determiner) && view.value(first - 1) === Det.A) return { first: first - 1, value }
  if (view.value(first) >= 100 && view.has(first - 1, Lex.Digits)) return { first: first - 1, value: value * numeral(view, first - 1) }
  return { first, value }
}

/** Value of number words in a row; null where they do not make one number (`nineteen ninety-six`). */
export function numberFromWords(view: View, first: number, last: number): number | null {
  let total = 0
  let group = 0
  let lowest = 1000
  for (let i = first; i < last; i++) {
    if (!view.has(i, Lex.NumberWord)) continue
    const value = view.value(i)
    if (value >= 1000) {
      total += (group || 1) * value
      group = 0
      lowest = 1000
    } else if (value === 100) {
      group = (group || 1) * 100
      lowest = 100
    } else {
      if (value >= lowest || (lowest < 20 && lowest > 0)) return null
      if (lowest < 100 && value >= 10) return null
      group += value
      lowest = value < 20 ? 1 : value
    }
  }
  return total + group
}
