import { type Candidate, candidate } from '../expression.ts'
import { FREQUENCY_VALUES, Lex, referenceOf } from '../lexicon.ts'
import type { View } from '../view.ts'

/** `today`, `yesterday`, `tomorrow`, `tonight`. */
export function recogniseDeictic(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Deictic)) return
  if (view.form(i) !== view.lower(i) && isNamed(view, i)) return
  const value = view.value(i)
  const time = value === 3 ? { time: 'NI' } : {}
  const amount = value === 0 || value === 2 ? 1 : 0
  out.push(candidate(i, i + 1, view.lower(i), { kind: 'shift', grain: 5, amount, sign: value === 2 ? 1 : -1, hangs: false, ...time }))
}

/** `USA Today`, `the Tomorrow Group`: a capital in mid-sentence, right behind a word. */
const isNamed = (view: View, i: number) =>
  i > view.first && view.form(i) !== view.form(i).toUpperCase() && !view.has(i - 1, Lex.Mark | Lex.Hyphen) && /\w$/.test(view.form(i - 1))

/** `now`, `currently`, `recently`, `the past`, `the near future`. */
export function recogniseReference(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Reference)) return
  const lower = view.lower(i)
  const next = view.lower(i + 1)
  if (i > view.first && view.form(i) !== lower) return
  const value = referenceOf(view.value(i))
  const rule = 'reference'
  if (lower === 'now') {
    // `Now, he says, ...` only turns to the next thing.
    if (next === 'that' || (next === ',' && view.form(i) !== lower)) return
    out.push(candidate(view.lower(i - 1) === 'right' ? i - 1 : i, i + 1, rule, { kind: 'reference', value }))
  } else if (lower === 'past' || lower === 'future') {
    const near = view.lower(i - 1) === 'near' || view.lower(i - 1) === 'foreseeable' || view.lower(i - 1) === 'recent' ? i - 1 : i
    if (view.lower(near - 1) === 'the') {
      if (lower === 'past' && !isClosed(view, i + 1)) return
      out.push(candidate(near - 1, i + 1, rule, { kind: 'reference', value }))
    } else if (lower === 'future' && view.lower(near - 1) === 'in' && !isNoun(view, i + 1))
      out.push(candidate(near, i + 1, rule, { kind: 'reference', value }))
  } else if (lower === 'present') {
    const day = view.has(i + 1, Lex.Hyphen) && view.lower(i + 2) === 'day' ? i + 3 : next === 'day' ? i + 2 : 0
    if (day) out.push(candidate(view.lower(i - 1) === 'the' ? i - 1 : i, day, rule, { kind: 'reference', value }))
    else if ((view.lower(i - 1) === 'at' || view.lower(i - 1) === 'the') && !isNoun(view, i + 1))
      out.push(candidate(view.lower(i - 1) === 'the' ? i - 1 : i, i + 1, rule, { kind: 'reference', value }))
  } else if (lower === 'soon') {
    if (view.has(i + 1, Lex.Verb) || (view.has(i - 1, Lex.Verb) && view.value(i - 1) === 2)) return
    if (
      next === 'after' ||
      next === 'afterward' ||
      next === 'afterwards' ||
      next === 'as' ||
      view.lower(i - 1) === 'as' ||
      view.lower(i - 1) === 'how' ||
      view.lower(i - 1) === 'too'
    )
      return
    out.push(candidate(i, i + 1, rule, { kind: 'reference', value }))
  } else
    out.push(candidate(view.lower(i - 1) === 'more' || view.lower(i - 1) === 'most' ? i - 1 : i, i + 1, rule, { kind: 'reference', value }))
}

const isClosed = (view: View, i: number) =>
  i >= view.last ||
  view.has(i, Lex.Mark) ||
  !/^[a-z]/i.test(view.form(i)) ||
  /^(?:and|or|but|that|which|when|as|to|with|by|for|in|on|of|is|was|has|have|had)$/.test(view.lower(i))
const isNoun = (view: View, i: number) => i < view.last && /^[a-z]/i.test(view.form(i)) && !view.has(i, Lex.Unit | Lex.Fraction)

/** `daily`, `weekly`, `annually`. */
export function recogniseFrequency(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Frequency)) return
  if (view.form(i) !== view.lower(i) && i > view.first) return
  if (view.lower(i) === 'quarterly' && isNoun(view, i + 1)) return
  out.push(candidate(i, i + 1, 'frequency', { kind: 'set', value: FREQUENCY_VALUES[view.value(i)]! }))
}
