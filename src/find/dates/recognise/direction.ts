import { Direction, Lex } from '../lexicon.ts'
import type { View } from '../view.ts'

/** `last`, `this past`, `the following` before a calendar noun. */
export function directionBefore(view: View, i: number): { first: number; direction: number } {
  const k = i - 1
  if (!view.has(k, Lex.Relative)) {
    const that = view.lower(k) === 'that'
    return that ? { first: k, direction: Direction.Same } : { first: i, direction: 0 }
  }
  const direction = view.value(k)
  let first = k
  const before = view.lower(k - 1)
  if (before === 'the' || before === 'this' || before === 'these' || (before === 'that' && direction === Direction.Same)) first = k - 1
  return { first, direction }
}
