import {
  addMonths,
  type DayNumber,
  daysInMonth,
  formatDay,
  formatWeek,
  formatYear,
  fromDayNumber,
  mondayOf,
  pad,
  toDayNumber,
} from '../../../lang/calendar.ts'
import type { Precision } from '../../../model/mention.ts'
import { Grain } from '../lexicon.ts'

/** A stretch of the calendar: TIMEX3 value, first and last day. */
export interface Period {
  readonly value: string
  readonly from: DayNumber
  readonly to: DayNumber
  readonly precision: Precision
}

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const

export const dayPeriod = (day: DayNumber): Period => ({ value: formatDay(day), from: day, to: day, precision: 'day' })

export function weekPeriod(day: DayNumber): Period {
  const monday = mondayOf(day)
  return { value: formatWeek(day), from: monday, to: monday + 6, precision: 'week' }
}

export function weekendPeriod(day: DayNumber): Period {
  const monday = mondayOf(day)
  return { value: `${formatWeek(day)}-WE`, from: monday + 5, to: monday + 6, precision: 'interval' }
}

export function monthPeriod(year: number, month: number): Period {
  return {
    value: `${formatYear(year)}-${pad(month)}`,
    from: toDayNumber(year, month, 1),
    to: toDayNumber(year, month, daysInMonth(year, month)),
    precision: 'month',
  }
}

export function yearPeriod(year: number): Period {
  return { value: formatYear(year), from: toDayNumber(year, 1, 1), to: toDayNumber(year, 12, 31), precision: 'year' }
}

/** Quarter 1-4 of a calendar year, or half 1-2. */
export function partOfYear(year: number, grain: number, index: number): Period {
  const months = grain === Grain.Half ? 6 : 3
  const last = index * months
  return {
    value: `${formatYear(year)}-${grain === Grain.Half ? 'H' : 'Q'}${index}`,
    from: toDayNumber(year, last - months + 1, 1),
    to: toDayNumber(year, last, daysInMonth(year, last)),
    precision: grain === Grain.Half ? 'interval' : 'quarter',
  }
}

/** Seasons of the northern hemisphere by whole months; a winter is named for the year of its December. */
export function seasonPeriod(year: number, index: number): Period {
  const from = toDayNumber(year, 3 + index * 3, 1)
  return { value: `${formatYear(year)}-${SEASONS[index]}`, from, to: addMonths(from, 3) - 1, precision: 'season' }
}

export function decadePeriod(year: number): Period {
  const first = Math.floor(year / 10) * 10
  return {
    value: first > 0 ? formatYear(first).slice(0, 3) : formatYear(first),
    from: toDayNumber(first, 1, 1),
    to: toDayNumber(first + 9, 12, 31),
    precision: 'decade',
  }
}

export function centuryPeriod(year: number): Period {
  const first = Math.floor(year / 100) * 100
  return {
    value: first >= 0 ? pad(first / 100) : `BC${pad(-Math.floor(year / 100) - 1)}`,
    from: toDayNumber(first, 1, 1),
    to: toDayNumber(first + 99, 12, 31),
    precision: 'century',
  }
}

/** The period of a grain that holds a day. */
export function periodAt(day: DayNumber, grain: number): Period {
  const { year, month } = fromDayNumber(day)
  switch (grain) {
    case Grain.Week:
      return weekPeriod(day)
    case Grain.Weekend:
      return weekendPeriod(day)
    case Grain.Month:
      return monthPeriod(year, month)
    case Grain.Quarter:
      return partOfYear(year, grain, Math.ceil(month / 3))
    case Grain.Half:
      return partOfYear(year, grain, Math.ceil(month / 6))
    case Grain.Season:
      return seasonPeriod(month < 3 ? year - 1 : year, Math.floor(((month + 9) % 12) / 3))
    case Grain.Year:
      return yearPeriod(year)
    case Grain.Decade:
      return decadePeriod(year)
    case Grain.Century:
      return centuryPeriod(year)
    default:
      return dayPeriod(day)
  }
}

/** A day moved by so many units; halves of a unit go by days. */
export function moveDay(day: DayNumber, grain: number, amount: number): DayNumber {
  switch (grain) {
    case Grain.Week:
    case Grain.Weekend:
      return day + Math.round(amount * 7)
    case Grain.Fortnight:
      return day + Math.round(amount * 14)
    case Grain.Month:
      return addMonths(day, Math.trunc(amount)) + Math.round((amount % 1) * 30)
    case Grain.Quarter:
      return addMonths(day, Math.trunc(amount * 3))
    case Grain.Half:
      return addMonths(day, Math.trunc(amount * 6))
    case Grain.Year:
      return addMonths(day, Math.trunc(amount * 12))
    case Grain.Decade:
      return addMonths(day, Math.trunc(amount * 120))
    case Grain.Century:
      return addMonths(day, Math.trunc(amount * 1200))
    case Grain.Hour:
      return day + Math.trunc(amount / 24)
    default:
      return grain < Grain.Hour ? day : day + Math.round(amount)
  }
}
