import { type Candidate, candidate } from '../expression.ts'
import type { View } from '../view.ts'
import { dayAt } from './calendar.ts'

/** `on the 9th`: what stands before a day of the month that is named by its number alone. */
const BEFORE = new Set('on since until till by of'.split(' '))

/** What may follow it: with any other word behind it the ordinal counts something, `on the 9th floor`. */
const AFTER = new Set(
  'and or but when while as at in to for with after before because so if that who which where he she they it we there his her their its was were had has is are will would police the'.split(
    ' ',
  ),
)

/** `on the 9th, the square was empty`: a day of the month that the story is in. Looks at the suffix, token i. */
export function recogniseDayAlone(view: View, i: number, out: Candidate[]): void {
  const day = dayAt(view, i - 1)
  if (!day || day.last !== i + 1 || view.lower(i - 2) !== 'the' || !BEFORE.has(view.lower(i - 3))) return
  const next = view.lower(i + 1)
  if (/^[\p{L}\p{N}%-]/u.test(next) && !AFTER.has(next)) return
  out.push(candidate(i - 2, i + 1, 'day-alone', { kind: 'calendar', day: day.value }))
}
