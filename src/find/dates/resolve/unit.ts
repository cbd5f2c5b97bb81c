import { formatDay, fromDayNumber, toDayNumber } from '../../../lang/calendar.ts'
import type { Precision } from '../../../model/mention.ts'
import type { Expression } from '../expression.ts'
import { Direction, Grain } from '../lexicon.ts'
import { type Context, nearTo, startOf } from './context.ts'
import { dayPeriod, moveDay, partOfYear, periodAt, seasonPeriod } from './periods.ts'
import { concrete, open, type Resolved } from './resolved.ts'

const PRECISIONS: Readonly<Record<number, Precision>> = {
  [Grain.Day]: 'day',
  [Grain.Week]: 'week',
  [Grain.Weekend]: 'interval',
  [Grain.Month]: 'month',
  [Grain.Quarter]: 'quarter',
  [Grain.Year]: 'year',
  [Grain.Decade]: 'decade',
  [Grain.Century]: 'century',
}

/** What stays of a unit where nothing is known to count from. */
const OPEN_VALUES: Readonly<Record<number, string>> = {
  [Grain.Day]: 'XXXX-XX-XX',
  [Grain.Week]: 'XXXX-WXX',
  [Grain.Weekend]: 'XXXX-WXX-WE',
  [Grain.Month]: 'XXXX-XX',
  [Grain.Quarter]: 'XXXX-QX',
  [Grain.Year]: 'XXXX',
}

const openUnit = (grain: number) => open(OPEN_VALUES[grain] ?? null, PRECISIONS[grain] ?? null)

const STEPS: Readonly<Record<number, number>> = {
  [Direction.Last]: -1,
  [Direction.Past]: -1,
  [Direction.Previous]: -1,
  [Direction.Next]: 1,
  [Direction.Coming]: 1,
  [Direction.Following]: 1,
}

/** `last week`, `this year`, `the following day`, `the weekend`, `the latest quarter`. */
export function resolveUnit(e: Expression, context: Context, inner: Resolved | null): Resolved {
  const grain = e.grain!
  if (inner) return resolveNth(e, inner)
  if (grain === Grain.Quarter && (e.direction === Direction.Same || e.direction === Direction.Latest))
    return resolveQuarterAtHand(e, context)
  const start = e.hangs ? startOf(context, grain) : nearTo(context, grain)
  if (start === null) return openUnit(grain)
  const basis = e.hangs || context.narrative ? 'inferred' : 'relative'
  if (e.edge) return concrete(dayPeriod(periodAt(start, grain).to), basis)
  const step = STEPS[e.direction ?? 0] ?? 0
  if (e.definite && step === -1 && !e.hangs && (grain === Grain.Week || grain === Grain.Month)) return trailing(start, grain)
  if (e.definite && grain === Grain.Weekend && e.direction === Direction.This)
    return concrete(periodAt(context.tense === 'future' || context.narrative ? start : start - 5, grain), basis)
  return concrete(periodAt(moveDay(firstDay(start, grain), grain, step), grain), basis)
}

/** `the second week of March`, `the first day of May 1940`, `the last weekend of July`, `the week of March 6`. */
function resolveNth(e: Expression, inner: Resolved): Resolved {
  const { period, basis } = inner
  if (!period) return open(null)
  const grain = e.grain!
  const index = e.index!
  if (grain === Grain.Day) return concrete(dayPeriod(index > 0 ? period.from + index - 1 : period.to), basis)
  if (index === 0) return concrete(periodAt(period.from, grain), basis)
  const from = index > 0 ? period.from + (index - 1) * 7 : period.to - 6
  return concrete(periodAt(from + 3, grain), basis)
}

/** Stepping from a month's last day must not skip a month. */
const firstDay = (day: number, grain: number) => (grain >= Grain.Month ? periodAt(day, grain).from : day)

/** `the last week`, `the past month`: the stretch that ends with the article's day; its value is the unit that holds most of it. */
function trailing(day: number, grain: number): Resolved {
  const from = moveDay(day, grain, -1)
  const { value, precision } = periodAt(Math.round((from + day) / 2), grain)
  return { ...concrete({ value, precision, from, to: day }, 'relative'), from: formatDay(from), to: formatDay(day) }
}

/** `the quarter`, `the latest quarter`: the one mentioned last, else the last one that is complete. */
function resolveQuarterAtHand(e: Expression, context: Context): Resolved {
  const mentioned = context.memory.quarter?.period
  if (e.direction === Direction.Same && mentioned) return concrete(mentioned, 'inferred')
  if (context.anchor === null) return open('XXXX-QX')
  return concrete(periodAt(moveDay(periodAt(context.anchor, Grain.Quarter).from, Grain.Quarter, -1), Grain.Quarter), 'relative')
}

/** `the third quarter`, `last summer`, `the first half of 1990`, `the 1988 quarter`. */
export function resolvePeriod(e: Expression, context: Context, inner: Resolved | null): Resolved {
  const grain = e.grain!
  let year = e.year ?? null
  if (inner?.period) year = fromDayNumber(inner.period.from).year
  const index = e.index ?? (context.memory.quarter ? Number(context.memory.quarter.period.value.slice(-1)) : null)
  if (index === null) return year === null ? open(null) : concrete(periodAt(toDayNumber(year, 1, 1), Grain.Year), 'stated')
  if (year !== null) return concrete(named(year, grain, index), e.within ? 'relative' : 'stated')
  const near = nearTo(context, Grain.Year)
  if (near === null)
    return open(grain === Grain.Season ? `XXXX-${['SP', 'SU', 'FA', 'WI'][index]}` : `XXXX-${grain === Grain.Half ? 'H' : 'Q'}${index}`)
  return concrete(nearest(near, grain, index, e, context), context.narrative ? 'inferred' : 'relative')
}

const named = (year: number, grain: number, index: number) =>
  grain === Grain.Season ? seasonPeriod(year, index) : partOfYear(year, grain, index)

function nearest(near: number, grain: number, index: number, e: Expression, context: Context) {
  const { year } = fromDayNumber(near)
  const step = e.yearShift ?? 0
  const here = named(year + step, grain, index)
  const direction = STEPS[e.direction ?? 0] ?? 0
  if (direction < 0) return here.to < near ? here : named(year - 1, grain, index)
  if (direction > 0) return here.from > near ? here : named(year + 1, grain, index)
  if (context.narrative || e.direction) return here
  if (grain === Grain.Season)
    return here.from - near > 180 || (here.from > near && (context.tense === 'past' || context.tense === 'since'))
      ? named(year - 1, grain, index)
      : here
  // A quarter that has not begun was last year's, unless the clause looks ahead.
  return here.from > near && context.tense !== 'future' ? named(year + step - 1, grain, index) : here
}

/** `two days ago`, `three weeks later`, `a year earlier`, `yesterday`, `this morning`. */
export function resolveShift(e: Expression, context: Context): Resolved {
  const grain = e.grain!
  const { amount = null, sign = 1 } = e
  if (amount === null) return open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  if (grain < Grain.Day) return resolveHours(e, context)
  const yearBefore = grain === Grain.Year && amount === 1 && sign < 0 ? sameAYearBefore(e, context) : null
  if (yearBefore) return yearBefore
  const start = e.hangs ? startOf(context, grain) : nearTo(context, grain)
  if (start === null) return openUnit(grain)
  const weekLater = grain === Grain.Week && e.hangs && Number.isInteger(amount) && context.memory.day !== null
  if (weekLater) return concrete(dayPeriod(moveDay(start, grain, sign * amount)), 'inferred')
  const coarse = grain === Grain.Decade || grain === Grain.Century ? Grain.Year : grain === Grain.Fortnight ? Grain.Week : grain
  return concrete(periodAt(moveDay(start, grain, sign * amount), coarse), e.hangs || context.narrative ? 'inferred' : 'relative')
}

/** `a year earlier` beside a quarter is that quarter a year before; right behind a day, the day. */
function sameAYearBefore(e: Expression, context: Context): Resolved | null {
  const { quarter, day, last } = context.memory
  if (quarter && context.sentence - quarter.sentence <= 3) {
    const { year } = fromDayNumber(quarter.period.from)
    const mentionedYear =
      context.memory.last?.period === quarter.period || context.anchor === null
        ? year
        : Math.max(year, fromDayNumber(context.anchor).year - 1)
    return concrete(partOfYear(mentionedYear - 1, Grain.Quarter, Number(quarter.period.value.slice(-1))), 'inferred')
  }
  if (e.index === Grain.Quarter && context.anchor !== null) {
    const before = moveDay(periodAt(context.anchor, Grain.Quarter).from, Grain.Quarter, -5)
    return concrete(periodAt(before, Grain.Quarter), 'relative')
  }
  if (e.hangs && day && day === last && day.sentence === context.sentence)
    return concrete(dayPeriod(moveDay(day.period.from, Grain.Year, -1)), 'inferred')
  return null
}

/** `two hours ago`: the day, by the article's day, which has no clock. */
function resolveHours(e: Expression, context: Context): Resolved {
  const start = e.hangs ? startOf(context, Grain.Day) : nearTo(context, Grain.Day)
  if (start === null) return open(null)
  const days = e.grain === Grain.Hour ? Math.floor(e.amount! / 24) : 0
  return concrete(dayPeriod(start + (e.sign ?? 1) * days), 'relative')
}
