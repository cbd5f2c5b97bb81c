import { type Candidate, candidate } from '../expression.ts'
import { Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'
import { directionBefore } from './direction.ts'

/** `Friday`, `last Friday`, `this coming Sunday`, `Fridays`, `every Sunday`. */
export function recogniseWeekday(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Weekday)) return
  const weekday = view.value(i)
  if (view.has(i, Lex.Plural)) {
    out.push(candidate(i, i + 1, 'weekdays', { kind: 'set', value: `XXXX-WXX-${weekday}`, weekday }))
    return
  }
  if (view.has(i, Lex.Weak) && !isAbbreviation(view, i)) return
  if (view.has(i - 1, Lex.Every)) {
    out.push(candidate(i - 1, i + 1, 'every-weekday', { kind: 'set', value: `XXXX-WXX-${weekday}`, weekday }))
    return
  }
  if (isNth(view, i)) {
    const first = view.lower(i - 2) === 'the' ? i - 2 : i - 1
    const index = view.has(i - 1, Lex.Ordinal) ? view.value(i - 1) : -1
    out.push(candidate(first, i + 1, 'nth-weekday', { kind: 'calendar', weekday, index }))
    return
  }
  const range = view.has(i + 1, Lex.Hyphen) && view.touches(i + 1) && view.has(i + 2, Lex.Weekday)
  if (range && view.touches(i + 2) && view.has(i, Lex.Weak)) return
  const { first, direction } = directionBefore(view, i)
  out.push(candidate(first, i + 1, 'weekday', { kind: 'calendar', weekday, direction: direction || undefined }))
}

/** `the fourth Thursday in November`, `the last Sunday of May` */
function isNth(view: View, i: number): boolean {
  const counted =
    view.has(i - 1, Lex.Ordinal) || (view.has(i - 1, Lex.Relative) && (view.lower(i - 1) === 'last' || view.lower(i - 1) === 'final'))
  if (!counted) return false
  if (view.lower(i + 1) === 'in') return view.has(i + 2, Lex.Month | Lex.Every)
  return view.lower(i + 1) === 'of' && view.has(i + 2, Lex.Month | Lex.Determiner | Lex.Every | Lex.Relative)
}

/** `Sun.`, `on Sat`: an abbreviation counts with its full stop or a preposition. */
function isAbbreviation(view: View, i: number): boolean {
  const form = view.form(i)
  if (form === view.lower(i)) return false
  if (view.mark(i + 1, MarkOf.Stop) && view.touches(i + 1))
    return view.lower(i - 1) === 'on' || !/^(?:sun|sat|mon|wed)$/.test(view.lower(i))
  return view.lower(i - 1) === 'on' && !/^(?:sun|mon)$/.test(view.lower(i))
}
