import { createRequire } from 'node:module'
import { type Candidate, candidate, type Expression } from './expression.ts'
import { Lex, MarkOf } from './lexicon.ts'
import type { View } from './view.ts'

type Chrono = typeof import('chrono-node')

let chrono: Chrono | null = null

/** No library sees a longer stretch at once. */
const LONGEST = 2000
/** It needs a reference day; nothing of it goes into a value, which is our resolver's business. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 'UTC' }

/** Is there a month or weekday in the sentence that the grammar has not read? */
export function hasUnread(view: View, found: readonly Candidate[]): boolean {
  for (let i = view.first; i < view.last; i++) {
    if (!view.has(i, Lex.Month | Lex.Weekday) || view.has(i, Lex.Weak | Lex.Plural | Lex.Holiday) || view.form(i).length < 4) continue
    if (view.form(i) !== view.lower(i) && /^(?:march|april|june)$/.test(view.lower(i))) continue
    if (!found.some((one) => one.first <= i && i < one.last)) return true
  }
  return false
}

/** Asks chrono-node where a calendar date may stand that the grammar did not read; only what it is certain of is taken. */
export function askChrono(view: View, found: readonly Candidate[]): Candidate[] {
  const { tokens, document } = view.article
  const start = tokens.start[view.first]!
  const text = document.text.slice(start, Math.min(tokens.end[view.last - 1]!, start + LONGEST))
  chrono ??= createRequire(import.meta.url)('chrono-node') as Chrono
  const read: Candidate[] = []
  for (const result of chrono.strict.parse(text, REFERENCE)) {
    if (result.end) continue
    const range = tokensOf(view, start + result.index, start + result.index + result.text.length)
    const expression = expressionOf(result.start)
    if (!range || !expression || found.some((one) => one.first < range.last && range.first < one.last)) continue
    read.push(candidate(range.first, range.last, 'chrono', expression))
  }
  return read
}

interface Components {
  isCertain(part: 'year' | 'month' | 'day' | 'weekday'): boolean
  get(part: 'year' | 'month' | 'day' | 'weekday'): number | null
}

function expressionOf(parts: Components): Expression | null {
  const certain = (part: 'year' | 'month' | 'day') => (parts.isCertain(part) ? { [part]: parts.get(part)! } : {})
  if (parts.isCertain('month')) return { kind: 'calendar', ...certain('year'), ...certain('month'), ...certain('day') }
  const weekday = parts.isCertain('weekday') ? parts.get('weekday') : null
  return weekday === null ? null : { kind: 'calendar', weekday: weekday === 0 ? 7 : weekday }
}

/** The tokens of a stretch of the text, without a preposition or mark at its ends. */
function tokensOf(view: View, start: number, end: number): { first: number; last: number } | null {
  const { tokens } = view.article
  let first = view.first
  while (first < view.last && (tokens.start[first]! < start || view.mark(first, MarkOf.Comma) || view.lower(first) === 'on')) first++
  let last = first
  while (last < view.last && tokens.end[last]! <= end) last++
  return last > first ? { first, last } : null
}
