import { type Candidate, candidate } from '../expression.ts'
import { durationValue } from '../length.ts'
import { Grain, Lex } from '../lexicon.ts'
import type { View } from '../view.ts'
import { compound, counted, oneUnit, plural } from './length.ts'
import { named } from './named-unit.ts'
import { amountBefore } from './numbers.ts'

/** Words that may stand between a count and its unit: `two more weeks`, `three straight days`. */
const BETWEEN = new Set(
  'more trading additional full consecutive straight long calendar business working whole entire solid further extra successive fiscal financial short brief very'.split(
    ' ',
  ),
)

/** Everything that is made with a unit of time: lengths, shifts, `last week`, `every month`, `a year` as a rate. */
export function recogniseUnit(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Unit) || isTitled(view, i) || (view.has(i, Lex.Ordinal) && !view.has(i - 1, Lex.NumberWord | Lex.Digits))) return
  const grain = view.value(i)
  if (view.has(i - 1, Lex.Hyphen) && view.touches(i - 1) && view.touches(i)) compound(view, i, grain, out)
  else if (view.touches(i) && view.has(i - 1, Lex.Mark)) return
  else if (view.has(i - 1, Lex.Every)) every(i, grain, out)
  else if (view.has(i - 2, Lex.Every) && /^(?:other|second|third|fourth|fifth)$/.test(view.lower(i - 1))) everyNth(view, i, grain, out)
  else spaced(view, i, grain, out)
}

function spaced(view: View, i: number, grain: number, out: Candidate[]): void {
  let k = i
  while (BETWEEN.has(view.lower(k - 1)) && k - 1 > view.first) k--
  const amount = amountBefore(view, k)
  if (amount && !amount.article) counted(view, i, grain, amount, out)
  else if (view.has(i, Lex.Plural)) plural(view, i, grain, out)
  else if (amount && !isCompoundHead(view, i)) oneUnit(view, i, grain, amount, out)
  else named(view, i, grain, out)
}

/** `a year-end`, `a year-earlier` */
const isCompoundHead = (view: View, i: number) =>
  view.has(i + 1, Lex.Hyphen) && view.touches(i + 1) && /^(?:end|ago|earlier|long)$/.test(view.lower(i + 2))

/** `60 Minutes`, `This Week`, `Player of the Year`: a capital in mid-sentence names something. */
function isTitled(view: View, i: number): boolean {
  const form = view.form(i)
  return i > view.first && form !== view.lower(i) && form !== form.toUpperCase()
}

/** `every other day`, `every third week` */
function everyNth(view: View, i: number, grain: number, out: Candidate[]): void {
  const step = view.lower(i - 1) === 'other' ? 2 : view.value(i - 1)
  out.push(candidate(i - 2, i + 1, 'every-nth', { kind: 'set', value: durationValue(step, grain) }))
}

/** `every day`, `each year`, `per month`, `every two weeks` */
function every(i: number, grain: number, out: Candidate[]): void {
  if (grain === Grain.Period) return
  out.push(candidate(i - 1, i + 1, 'every', { kind: 'set', value: durationValue(1, grain) }))
}
