import type { Candidate } from '../expression.ts'

/** Of candidates that overlap the longest stays, of equally long ones the first found; the rest comes in text order. */
export function withoutOverlap(found: readonly Candidate[]): Candidate[] {
  if (found.length < 2) return [...found]
  const byLength = found
    .map((one, order) => ({ one, order }))
    .sort((a, b) => b.one.last - b.one.first - (a.one.last - a.one.first) || a.order - b.order)
  const kept: Candidate[] = []
  for (const { one } of byLength) if (!kept.some((other) => one.first < other.last && other.first < one.last)) kept.push(one)
  return kept.sort((a, b) => a.first - b.first)
}
