/** Days of the proleptic Gregorian calendar, counted from 1 January 1970 (day 0, a Thursday). All in UTC: no clock, no zone. */
export type DayNumber = number

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1]!
}

/** Day number of a date; the day may lie outside its month (`0` is the last day of the month before). */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  // Days are counted from 1 March of year 0, so that the leap day is a year's last.
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export function fromDayNumber(number: DayNumber): CalendarDay {
  const n = number + 719_468
  const era = Math.floor(n / 146_097)
  const dayOfEra = n - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(number: DayNumber): DayNumber {
  return number - weekdayOf(number) + 1
}

/** ISO 8601 week: week 1 holds the year's first Thursday. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3
  const { year } = fromDayNumber(thursday)
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  return mondayOf(toDayNumber(year, 1, 4)) + (week - 1) * 7
}

/** The same day so many months on, or the month's last day where there is no such day: 31 January + 1 month = 28 or 29 February. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = fromDayNumber(number)
  const total = year * 12 + month - 1 + months
  const y = Math.floor(total / 12)
  const m = total - y * 12 + 1
  return toDayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** `2020`, `0987`; before our era `BC0044`, by the years' usual count (year 0 here is 1 BC). */
export function formatYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`
}

/** `YYYY-MM-DD`. */
export function formatDay(number: DayNumber): string {
  const { year, month, day } = fromDayNumber(number)
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`
}

export function formatWeek(number: DayNumber): string {
  const { year, week } = isoWeekOf(number)
  return `${formatYear(year)}-W${pad(week)}`
}

/** Day number of `YYYY-MM-DD`; null for anything else, an impossible day included. */
export function parseDay(text: string): DayNumber | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isRealDay(year, month, day) ? toDayNumber(year, month, day) : null
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Easter Sunday of the Western churches (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return toDayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** The nth such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth > 0) {
    const first = toDayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }
  const last = toDayNumber(year, month, daysInMonth(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
}
