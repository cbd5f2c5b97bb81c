import { dayNumber, dayOf, monthAndYear, shortDay } from './calendar.ts'

export interface TimeAxis {
  /** Share of the axis, 0 to 1, of a day's number. */
  readonly at: (day: number) => number
  readonly ticks: readonly { readonly at: number; readonly words: string }[]
}

/** So many dates stand below an axis at most: more would not fit on a phone. */
const MOST_TICKS = 5

/** The axis for days; its ticks are days, the first with its year, or firsts of months or years, whichever are few enough. */
export function timeAxis(days: readonly number[]): TimeAxis {
  const first = Math.floor(days.reduce((a, b) => Math.min(a, b)))
  const last = Math.ceil(days.reduce((a, b) => Math.max(a, b)))
  const length = Math.max(1, last - first)
  const at = (day: number) => (first === last ? 0.5 : (day - first) / length)
  const ticks = first === last ? [first] : ticksBetween(first, last)
  const words = length <= 92 ? shortDay : length <= 3 * 366 ? monthAndYear : (day: string) => day.slice(0, 4)
  const inWords = (day: number, i: number) =>
    i === 0 && words === shortDay ? `${shortDay(dayOf(day))} ${dayOf(day).slice(0, 4)}` : words(dayOf(day))
  return { at, ticks: ticks.map((day, i) => ({ at: at(day), words: inWords(day, i) })) }
}

function ticksBetween(first: number, last: number): number[] {
  if (last - first <= 92) {
    const step = Math.ceil((last - first) / (MOST_TICKS - 1))
    return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step)
  }
  const months = Math.ceil((last - first) / 30 / MOST_TICKS)
  const step = [1, 2, 3, 4, 6, 12].find((size) => months <= size) ?? 12 * Math.ceil(months / 12)
  return firstsOfMonths(first, last, step)
}

/** First days of every so many months, counted from January. */
function firstsOfMonths(first: number, last: number, step: number): number[] {
  const start = dayOf(first)
  const from = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  const days: number[] = []
  for (let month = Math.ceil(from / step) * step; ; month += step) {
    const [year, within] = [Math.floor(month / 12), (month % 12) + 1]
    const day = dayNumber(`${String(year).padStart(4, '0')}-${String(within).padStart(2, '0')}-01`)
    if (day > last) return days
    if (day >= first) days.push(day)
  }
}
