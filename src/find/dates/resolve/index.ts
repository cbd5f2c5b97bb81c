import { HOLIDAYS, type HolidayRule } from '../../../data/calendar/holidays.ts'
import { type DayNumber, easterSunday, fromDayNumber, nthWeekday, pad, toDayNumber } from '../../../lang/calendar.ts'
import type { Expression } from '../expression.ts'
import { Direction, Grain } from '../lexicon.ts'
import { resolveCalendar } from './calendar.ts'
import { type Context, nearTo } from './context.ts'
import { resolveDuration } from './duration.ts'
import { centuryPeriod, dayPeriod, decadePeriod } from './periods.ts'
import { concrete, open, type Resolved } from './resolved.ts'
import { resolvePeriod, resolveShift, resolveUnit } from './unit.ts'

/** The value of an expression from its words, the article's day, the dates before it and its clause's tense. */
export function resolve(e: Expression, context: Context): Resolved {
  const inner = e.within ? resolve(e.within, context) : null
  const resolved = byKind(e, context, inner)
  return e.time === undefined || e.kind === 'set' ? resolved : withTime(resolved, e)
}

function byKind(e: Expression, context: Context, inner: Resolved | null): Resolved {
  switch (e.kind) {
    case 'calendar':
      return resolveCalendar(e, context, inner)
    case 'period':
      return resolvePeriod(e, context, inner)
    case 'holiday':
      return resolveHoliday(e, context, inner)
    case 'unit':
      return resolveUnit(e, context, inner)
    case 'shift':
      return resolveShift(e, context)
    case 'duration':
      return resolveDuration(e, context, inner)
    case 'set':
      return { ...open(e.value ?? null), type: 'set' }
    case 'reference':
      return open(e.value ?? null)
    case 'decade':
      return concrete(decadePeriod(e.year!), 'stated')
    case 'century':
      return concrete(centuryPeriod(e.year!), 'stated')
    case 'clock':
      return resolveClockDay(e, context)
  }
}

/** The day of a time that stands alone: the day mentioned before it in the sentence, else the article's. */
function resolveClockDay(e: Expression, context: Context): Resolved {
  const { day } = context.memory
  const near = day && day.sentence >= context.sentence - 1 ? day.period.from : context.narrative ? null : context.anchor
  if (near === null) return open(null)
  return concrete(dayPeriod(e.value === 'overnight' && !day ? near - 1 : near), 'inferred')
}

function withTime(resolved: Resolved, e: Expression): Resolved {
  if (resolved.value !== null && resolved.precision !== 'day') return resolved
  return { ...resolved, type: 'time', value: `${resolved.value ?? ''}T${e.time}` }
}

function resolveHoliday(e: Expression, context: Context, inner: Resolved | null): Resolved {
  const rule = HOLIDAYS[e.index!]![1]
  const year = inner?.period ? fromDayNumber(inner.period.from).year : e.year
  if (year !== undefined) return concrete(dayPeriod(holidayIn(rule, year)), inner ? 'relative' : 'stated')
  const near = nearTo(context, Grain.Year)
  if (near === null) return open(openHoliday(rule), 'day')
  const here = fromDayNumber(near).year
  const days = [here, here - 1, here + 1].map((y) => holidayIn(rule, y))
  return concrete(dayPeriod(chosen(days, near, e, context)), 'relative')
}

function openHoliday(rule: HolidayRule): string {
  if ('easter' in rule) return 'XXXX-XX-XX'
  return `XXXX-${pad(rule.month)}-${'day' in rule ? pad(rule.day) : 'XX'}`
}

function chosen(days: readonly DayNumber[], near: DayNumber, e: Expression, context: Context): DayNumber {
  const sorted = [...days].sort((a, b) => a - b)
  if (e.direction === Direction.Last || e.direction === Direction.Past) return sorted.filter((d) => d < near).pop() ?? days[0]!
  if (e.direction === Direction.Next || e.direction === Direction.Coming) return sorted.find((d) => d > near) ?? days[0]!
  if (e.direction === Direction.This) return days[0]!
  if (context.tense === 'past') return sorted.filter((d) => d <= near).pop() ?? days[0]!
  if (context.tense === 'future') return sorted.find((d) => d >= near) ?? days[0]!
  return sorted.reduce((best, day) => (Math.abs(day - near) < Math.abs(best - near) ? day : best))
}

function holidayIn(rule: HolidayRule, year: number): DayNumber {
  if ('easter' in rule) return easterSunday(year) + rule.easter
  return 'day' in rule ? toDayNumber(year, rule.month, rule.day) : nthWeekday(year, rule.month, rule.weekday, rule.nth)
}
