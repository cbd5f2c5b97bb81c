import { Lex, VerbSign } from './lexicon.ts'
import type { Tense } from './resolve/context.ts'
import type { View } from './view.ts'

/** So far a verb is looked for on each side. */
const REACH = 30

/**
 * The tense of the clause around tokens [first, last): its nearest verb sign on the left, else on the right.
 * `will meet`, `is to resume`, `vowed to march`, `called for a strike on`, `as early as` look ahead.
 */
export function tenseAround(view: View, first: number, last: number): Tense {
  const before = view.lower(first - 1)
  if (before === 'since') return 'since'
  if (before === 'as' && /^(?:early|soon)$/.test(view.lower(first - 2))) return 'future'
  let infinitive = false
  for (let i = first - 1; i >= Math.max(view.first, first - REACH); i--) {
    if (view.lower(i) === 'to' && isInfinitive(view, i + 1)) infinitive = true
    if (view.has(i, Lex.Verb)) {
      const tense = tenseOf(view, i, infinitive)
      if (tense !== undefined) return tense
    }
  }
  for (let i = last; i < Math.min(view.last, last + REACH); i++) {
    if (!view.has(i, Lex.Verb)) continue
    const tense = tenseOf(view, i, isInfinitive(view, i + 2) && view.lower(i + 1) === 'to')
    if (tense !== undefined) return tense
  }
  return null
}

/** A word in small letters that is no article or number: `to march`, not `to the square` or `to Minsk`. */
function isInfinitive(view: View, i: number): boolean {
  const form = view.form(i)
  return (
    form.length > 1 &&
    form === view.lower(i) &&
    !view.has(i, Lex.Determiner | Lex.Digits | Lex.NumberWord | Lex.Mark | Lex.Unit | Lex.Relative)
  )
}

/** undefined: the sign says nothing here. */
function tenseOf(view: View, i: number, infinitive: boolean): Tense | undefined {
  switch (view.value(i)) {
    case VerbSign.Future:
      return 'future'
    case VerbSign.Past:
      return 'past'
    case VerbSign.Call:
      return infinitive || view.lower(i + 1) === 'for' || (view.lower(i + 1) === 'on' && infinitive) ? 'future' : 'past'
    case VerbSign.Intent:
      return infinitive || view.lower(i + 1) === 'for' ? 'future' : view.lower(i).endsWith('ed') ? 'past' : undefined
    case VerbSign.Be:
      return view.lower(i + 1) === 'to' && isInfinitive(view, i + 2) ? 'future' : undefined
    default:
      return undefined
  }
}
