import { isRealDay } from '../../../lang/calendar.ts'
import { type Candidate, candidate, type Expression } from '../expression.ts'
import { Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'

/** Dates in figures: `2020-08-14`, `2020/08/14`, `14.08.2020`, `14/08/2020`, `8/14/20`. */
export function recogniseNumeric(view: View, i: number, out: Candidate[]): void {
  if (view.has(i, Lex.Year)) {
    if (view.form(i).length > 4) dotted(view, i, out)
    else if (view.has(i - 1, Lex.Hyphen) && view.touches(i)) dayFirst(view, i, out)
    else yearFirst(view, i, out)
  } else if (view.mark(i, MarkOf.Slash)) slashes(view, i, out)
}

const small = (view: View, i: number) => (view.has(i, Lex.Digits) && view.form(i).length <= 2 ? view.value(i) : 0)

/** `2020-08-14`, `2020/08/14`, and `2020-08` where it cannot be a pair of years. */
function yearFirst(view: View, i: number, out: Candidate[]): void {
  const slash = view.mark(i + 1, MarkOf.Slash)
  if (!slash && !view.has(i + 1, Lex.Hyphen)) return
  if (!view.touches(i + 1) || !view.touches(i + 2) || view.form(i + 2).length !== 2) return
  const year = view.value(i)
  const month = small(view, i + 2)
  const sameJoint = slash ? view.mark(i + 3, MarkOf.Slash) : view.has(i + 3, Lex.Hyphen)
  if (sameJoint && view.touches(i + 3) && view.touches(i + 4)) {
    const day = small(view, i + 4)
    if (isRealDay(year, month, day)) out.push(candidate(i, i + 5, 'iso', { kind: 'calendar', year, month, day }))
  } else if (!slash && month >= 1 && month <= 12 && month <= year % 100 && !view.touches(i + 3)) {
    out.push(candidate(i, i + 3, 'iso', { kind: 'calendar', year, month }))
  }
}

/** `14-08-2020` */
function dayFirst(view: View, i: number, out: Candidate[]): void {
  if (!view.touches(i - 1) || !view.has(i - 3, Lex.Hyphen) || !view.touches(i - 2) || !view.touches(i - 3)) return
  const [year, a, b] = [view.value(i), small(view, i - 4), small(view, i - 2)]
  if (isRealDay(year, b, a) || isRealDay(year, a, b)) out.push(candidate(i - 4, i + 1, 'figures', dayAndMonth(year, a, b)))
}

/** `14.08.2020` */
function dotted(view: View, i: number, out: Candidate[]): void {
  const parts = view.form(i).split('.')
  if (parts.length !== 3 || parts[2]!.length !== 4) return
  const [day, month, year] = parts.map(Number) as [number, number, number]
  if (isRealDay(year, month, day)) out.push(candidate(i, i + 1, 'figures', { kind: 'calendar', year, month, day }))
}

/** `14/08/2020`, `8/14/20`; where day and month could change places, only the year is certain. */
function slashes(view: View, i: number, out: Candidate[]): void {
  const a = small(view, i - 1)
  const b = small(view, i + 1)
  if (!a || !b || !view.mark(i + 2, MarkOf.Slash)) return
  if (!(view.touches(i) && view.touches(i + 1) && view.touches(i + 2) && view.touches(i + 3)) || view.mark(i - 2, MarkOf.Slash)) return
  const long = view.has(i + 3, Lex.Year) && view.form(i + 3).length === 4
  if (!long && view.form(i + 3).length !== 2) return
  const short = view.value(i + 3)
  const year = long ? short : short > 30 ? 1900 + short : 2000 + short
  if (!isRealDay(year, b, a) && !isRealDay(year, a, b)) return
  out.push(candidate(i - 1, i + 4, 'figures', dayAndMonth(year, a, b)))
}

/** Where day and month could change places, only the year is certain. */
function dayAndMonth(year: number, a: number, b: number): Expression {
  const dayFirst = isRealDay(year, b, a)
  const monthFirst = isRealDay(year, a, b)
  if (dayFirst && monthFirst && a !== b) return { kind: 'calendar', year, value: `${year}-XX-XX` }
  return { kind: 'calendar', year, ...(dayFirst ? { month: b, day: a } : { month: a, day: b }) }
}
