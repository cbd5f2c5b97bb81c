import { formatDay, toDayNumber } from '../../lang/calendar.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Days since 1 January 1970 of a full day `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => toDayNumber(...parts(day))

export const dayOf = formatDay

/** `16 August 2020`. */
export function longDay(day: string): string {
  const [year, month, date] = parts(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** `16 Aug`. */
export function shortDay(day: string): string {
  const [, month, date] = parts(day)
  return `${date} ${shortMonth(month)}`
}

/** `Aug 2020`. */
export function monthAndYear(day: string): string {
  const [year, month] = parts(day)
  return `${shortMonth(month)} ${year}`
}

/** One day, or two with the parts they share left out: `9–16 August 2020`, `30 July – 2 August 2020`. */
export function period(from: string | null, to: string | null): string | null {
  if (from === null || to === null) {
    const known = from ?? to
    return known === null ? null : `${from === null ? 'until' : 'from'} ${longDay(known)}`
  }
  if (from === to) return longDay(from)
  const [a, b] = [parts(from), parts(to)]
  if (isWholeYear(from, to)) return String(a[0])
  if (a[0] !== b[0]) return `${longDay(from)} – ${longDay(to)}`
  if (a[1] !== b[1]) return `${a[2]} ${MONTHS[a[1] - 1]} – ${longDay(to)}`
  return isWholeMonth(from, to) ? `${MONTHS[a[1] - 1]} ${a[0]}` : `${a[2]}–${longDay(to)}`
}

const isWholeYear = (from: string, to: string) => from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
const isWholeMonth = (from: string, to: string) => from.endsWith('-01') && dayOf(dayNumber(to) + 1).endsWith('-01')
const shortMonth = (month: number) => MONTHS[month - 1]!.slice(0, 3)

const parts = (day: string): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]
