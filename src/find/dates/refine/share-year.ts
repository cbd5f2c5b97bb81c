import type { Candidate } from '../expression.ts'
import { Lex } from '../lexicon.ts'
import type { View } from '../view.ts'

const JOINS = new Set(['and', 'to', 'or', 'until', 'till', 'through', 'into'])

/** `August and September 1914`, `from May 15 to August 16, 1988`: the first of a pair takes the year of the second. */
export function shareYear(view: View, found: readonly Candidate[]): Candidate[] {
  const shared = [...found]
  for (let n = shared.length - 2; n >= 0; n--) {
    const a = shared[n]!
    const b = shared[n + 1]!
    const { expression: from } = a
    const { expression: to } = b
    if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.month === undefined || to.month === undefined) continue
    if (from.year !== undefined || to.year === undefined || from.within || from.direction || !isJoined(view, a.last, b.first)) continue
    const year = from.month > to.month ? to.year - 1 : to.year
    shared[n] = { ...a, expression: { ...from, year } }
  }
  return shared
}

/** `and`, `to`, a dash or a comma, perhaps with `the end of`. */
function isJoined(view: View, first: number, last: number): boolean {
  if (last - first < 1 || last - first > 4) return false
  for (let i = first + 1; i < last; i++) if (!view.has(i, Lex.Determiner | Lex.Part | Lex.Hyphen) && view.lower(i) !== 'of') return false
  return JOINS.has(view.lower(first)) || view.has(first, Lex.Hyphen) || (view.lower(first) === ',' && last - first === 1)
}
