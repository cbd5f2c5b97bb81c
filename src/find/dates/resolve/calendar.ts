import { type DayNumber, fromDayNumber, isRealDay, mondayOf, pad, toDayNumber, weekdayOf } from '../../../lang/calendar.ts'
import type { Expression } from '../expression.ts'
import { Direction } from '../lexicon.ts'
import { type Context, nearTo, startOf } from './context.ts'
import { dayPeriod, monthPeriod, yearPeriod } from './periods.ts'
import { concrete, open, type Resolved } from './resolved.ts'

/** Calendar dates: what is stated is taken, what is missing comes from the article's date or from the date before. */
export function resolveCalendar(e: Expression, context: Context, inner: Resolved | null): Resolved {
  if (e.value !== undefined) return open(e.value)
  if (e.index !== undefined && inner) return resolveNthWeekday(e.weekday!, e.index, inner)
  const year = inner ? yearOf(inner) : (e.year ?? null)
  if (e.month === undefined) {
    if (e.weekday !== undefined) return resolveWeekday(e, context, inner)
    if (e.day !== undefined) return resolveDayAlone(e.day, context)
    return concrete(yearPeriod(year!), 'stated')
  }
  const known = e.within ? 'relative' : 'stated'
  if (e.day === undefined) return year !== null ? concrete(monthPeriod(year, e.month), known) : resolveMonth(e, context)
  if (year !== null) return isRealDay(year, e.month, e.day) ? concrete(dayPeriod(toDayNumber(year, e.month, e.day)), known) : open(null)
  return resolveMonthDay(e.month, e.day, e, context)
}

/** `the fourth Thursday in November`; without a year `XXXX-11-WXX-4-#4`. */
function resolveNthWeekday(weekday: number, index: number, inner: Resolved): Resolved {
  if (!inner.period) return open(inner.value !== null && index > 0 ? `${inner.value}-WXX-${weekday}-#${index}` : null, 'day')
  const { from, to } = inner.period
  const day = index > 0 ? from + ((weekday - weekdayOf(from) + 7) % 7) + (index - 1) * 7 : to - ((weekdayOf(to) - weekday + 7) % 7)
  return day <= to ? concrete(dayPeriod(day), inner.basis) : open(null)
}

const yearOf = (inner: Resolved) => (inner.period ? fromDayNumber(inner.period.from).year : null)

/** `August 9`: in the year that brings it closest. A weekday that is named settles between two years. */
function resolveMonthDay(month: number, day: number, e: Expression, context: Context): Resolved {
  if (!isRealDay(2000, month, day)) return open(null)
  const near = nearTo(context, 12)
  if (near === null) return open(`XXXX-${pad(month)}-${pad(day)}`, 'day')
  const { year } = fromDayNumber(near)
  const days = [year, year - 1, year + 1].filter((y) => isRealDay(y, month, day)).map((y) => toDayNumber(y, month, day))
  const onWeekday = e.weekday === undefined ? [] : days.filter((d) => weekdayOf(d) === e.weekday)
  const choice = closest(onWeekday.length > 0 ? onWeekday : days, context.narrative ? courseOf(context, near) : pastwards(near, context))
  return choice === null
    ? open(`XXXX-${pad(month)}-${pad(day)}`, 'day')
    : concrete(dayPeriod(choice), context.narrative ? 'inferred' : 'relative')
}

/** Stories go forward: the next date is sought some weeks after the last; after a bare year, within it. */
function courseOf(context: Context, near: DayNumber): DayNumber {
  const course = context.memory.course
  return course?.period.precision === 'year' ? near + 182 : near + FORWARD
}

/** Days by which a narrative's next date is expected later than the one before. */
const FORWARD = 45
/** In a clause of the past a day some months ahead is last year's, one some weeks ahead may be planned. */
const BACKWARD = 120

const pastwards = (near: DayNumber, context: Context) => (context.tense === 'past' || context.tense === 'since' ? near - BACKWARD : near)

function closest(days: readonly DayNumber[], near: DayNumber): DayNumber | null {
  let best: DayNumber | null = null
  for (const day of days) if (best === null || Math.abs(day - near) < Math.abs(best - near)) best = day
  return best
}

/** `the 9th`: in the month that was mentioned last, else in the article's. */
function resolveDayAlone(day: number, context: Context): Resolved {
  const near = context.memory.month?.period.from ?? context.anchor
  if (near === null) return open(`XXXX-XX-${pad(day)}`, 'day')
  const { year, month } = fromDayNumber(near)
  return isRealDay(year, month, day) ? concrete(dayPeriod(toDayNumber(year, month, day)), 'inferred') : open(null)
}

/** `August`, `last May`, `next March`. */
function resolveMonth(e: Expression, context: Context): Resolved {
  const month = e.month!
  const near = nearTo(context, 12)
  if (near === null) return open(`XXXX-${pad(month)}`, 'month')
  const here = fromDayNumber(near)
  return concrete(monthPeriod(here.year + yearsToMonth(month, here.month, e, context), month), context.narrative ? 'inferred' : 'relative')
}

function yearsToMonth(month: number, now: number, e: Expression, context: Context): number {
  switch (e.direction) {
    case Direction.Last:
    case Direction.Previous:
    case Direction.Past:
      return month >= now ? -1 : 0
    case Direction.Next:
    case Direction.Coming:
    case Direction.Following:
      return month <= now ? 1 : 0
    case Direction.This:
    case Direction.Same:
      return 0
  }
  if (context.narrative) return inCourse(month, now, context)
  if (context.tense === 'since' && month > now) return -1
  if (context.tense === 'past' && month - now > NEAR_AHEAD) return -1
  if (context.tense === 'future' && month < now) return 1
  if (month - now > 6) return -1
  return now - month > 6 && context.tense !== 'past' && context.tense !== 'since' ? 1 : 0
}

/** Months ahead that a clause of the past may still look to: `until October`, written in September. */
const NEAR_AHEAD = 1

function inCourse(month: number, now: number, context: Context): number {
  if (context.memory.course?.period.precision === 'year') return 0
  if (month - now > 8) return -1
  return now - month > 4 ? 1 : 0
}

/** `Friday`: the last one up to the article's day, the next one where the clause is in the future. */
function resolveWeekday(e: Expression, context: Context, inner: Resolved | null): Resolved {
  const weekday = e.weekday!
  if (inner?.period?.precision === 'week') return concrete(dayPeriod(inner.period.from + weekday - 1), 'relative')
  const hangs = e.direction === Direction.Following || e.direction === Direction.Previous || e.direction === Direction.Same
  const near = hangs ? startOf(context, 5) : nearTo(context, 5)
  if (near === null) return open(`XXXX-WXX-${weekday}`, 'day')
  return concrete(dayPeriod(near + daysToWeekday(weekday, near, e, context)), context.narrative || hangs ? 'inferred' : 'relative')
}

function daysToWeekday(weekday: number, near: DayNumber, e: Expression, context: Context): number {
  const back = (weekdayOf(near) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(near) + 7) % 7
  switch (e.direction) {
    case Direction.Last:
    case Direction.Past:
    case Direction.Previous:
      return back === 0 ? -7 : -back
    case Direction.Next:
    case Direction.Coming:
    case Direction.Following:
      return ahead === 0 ? 7 : ahead
    case Direction.This:
      return context.tense === 'past' ? -back : mondayOf(near) + weekday - 1 - near
    case Direction.Same:
      return -back
  }
  if (context.narrative) return ahead
  return context.tense === 'future' ? ahead : -back
}
