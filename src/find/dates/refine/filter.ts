import type { NameMention } from '../../../model/mention.ts'
import type { Candidate } from '../expression.ts'
import type { View } from '../view.ts'

/** Reasons for a stretch to be no date after all; each with the text it rejects. */
export function isDate(view: View, found: Candidate): boolean {
  const { expression, rule, first, last } = found
  // `the second week` without `of March`
  if (expression.kind === 'unit' && expression.index !== undefined && !expression.within) return false
  if (rule === 'day-parts') return false
  // `at night`, `good morning`: a part of the day that belongs to no day
  if (rule === 'day-part-only') return view.lower(first - 1) === 'the' && view.lower(first - 2) === 'in' && view.lower(last) !== 'of'
  return true
}

/** `Sunday Times`, `April Jones`: inside a wider name; but a day at the end of a name was swallowed by it (`in Minsk Sunday`). */
export function isInsideName(found: Candidate, names: readonly NameMention[], from: number): boolean {
  for (let n = from; n < names.length && names[n]!.first < found.last; n++) {
    const name = names[n]!
    if (name.last <= found.first) continue
    const wider = name.first < found.first || name.last > found.last
    if (!wider) {
      const single = name.last - name.first === 1
      if (single && name.type === 'person' && /^(?:month)$/.test(found.rule)) return true
      continue
    }
    if (name.first > found.first || name.last < found.last) continue
    if (name.last === found.last && name.type !== 'organisation' && (found.rule === 'weekday' || found.rule === 'month')) continue
    if (found.expression.kind === 'calendar' && found.expression.day !== undefined) continue
    return true
  }
  return false
}
