import { formatDay } from '../../../lang/calendar.ts'
import type { Expression } from '../expression.ts'
import { durationValue } from '../length.ts'
import { Direction, Grain } from '../lexicon.ts'
import type { Context } from './context.ts'
import { moveDay } from './periods.ts'
import type { Resolved } from './resolved.ts'

/** A length of time; `the past five months` also has its days. */
export function resolveDuration(e: Expression, context: Context, inner: Resolved | null): Resolved {
  const { amount = null, grain = 0 } = e
  const value = durationValue(amount, grain)
  const none: Resolved = { type: 'duration', value, from: null, to: null, precision: null, basis: 'none', period: null }
  if (inner?.period && amount !== null) {
    const { from, to } = inner.period
    const first = e.direction === Direction.First ? from : moveDay(to + 1, grain, -amount)
    return { ...none, from: formatDay(first), to: formatDay(moveDay(first, grain, amount) - 1), precision: 'interval', basis: inner.basis }
  }
  if (amount === null || context.anchor === null || context.narrative || grain < Grain.Day) return none
  const back = e.direction === Direction.Last || e.direction === Direction.Past
  const ahead = e.direction === Direction.Next || e.direction === Direction.Coming
  if (!back && !ahead) return none
  const other = moveDay(context.anchor, grain, back ? -amount : amount)
  const [from, to] = back ? [other, context.anchor] : [context.anchor, other]
  return { ...none, type: 'date', from: formatDay(from), to: formatDay(to), precision: 'interval', basis: 'relative' }
}
