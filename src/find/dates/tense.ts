import { Lex } from './lexicon.ts'
import type { Tense } from './resolve/context.ts'
import type { View } from './view.ts'

/** So far a verb is looked for on each side. */
const REACH = 30

/** The tense of the clause around tokens [first, last): its nearest verb sign on the left, else on the right. */
export function tenseAround(view: View, first: number, last: number): Tense {
  for (let i = first - 1; i >= Math.max(view.first, first - REACH); i--)
    if (view.has(i, Lex.Verb)) return view.value(i) === 1 ? 'future' : 'past'
  for (let i = last; i < Math.min(view.last, last + REACH); i++) if (view.has(i, Lex.Verb)) return view.value(i) === 1 ? 'future' : 'past'
  return null
}
