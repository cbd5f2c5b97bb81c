import type { Span } from '../model/span.ts'

/** Characters that two spans share; 0 or less when they do not meet. */
export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** Where a phrase stands with no letter or digit beside it. */
export function wholeWords(text: string, phrase: string): Span[] {
  if (phrase === '') return []
  const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const matches = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'))
  return Array.from(matches, (match) => ({ start: match.index, end: match.index + phrase.length }))
}

const AROUND = 50

/** The words of a span, marked, with some of the text on both sides, on one line. */
export function inContext(text: string, { start, end }: Span): string {
  const line = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  return `…${line(start - AROUND, start)}«${line(start, end)}»${line(end, end + AROUND)}…`
}
