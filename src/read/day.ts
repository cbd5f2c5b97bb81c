export type ReadDay = { readonly day: string; readonly reason: null } | { readonly day: null; readonly reason: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2020-08-09`, `2020-08-09T10:00:00Z`, `2020/08/09`, `20200809`. */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/
/** `Sun, 09 Aug 2020 10:00:00 GMT`, `9 August 2020`. */
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i
/** `Aug. 9, 2020`, `Sunday, August 9, 2020`. */
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i

/** The calendar day that metadata names, as it is written there: no time zone moves it. */
export function readDay(written: string): ReadDay {
  const text = written.trim().slice(0, 100)
  const iso = YEAR_FIRST.exec(text)
  if (iso && (iso[2] !== '' || iso[0].length === 8)) return checked(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return checked(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return checked(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]))
  return { day: null, reason: 'is not a date of the form YYYY-MM-DD' }
}

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function checked(year: number, month: number, day: number): ReadDay {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const longest = month === 2 && !leap ? 28 : (MONTH_LENGTHS[month - 1] ?? 0)
  if (year === 0 || day < 1 || day > longest) return { day: null, reason: 'is not a day of the calendar' }
  const two = (n: number) => String(n).padStart(2, '0')
  return { day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, reason: null }
}

/** A date at the start of a file's name: `2020-08-14-minsk.txt`, `20200814_1.txt`. */
export function dayInName(name: string): string | null {
  return /^\d{4}-\d\d-\d\d(?!\d)|^\d{8}(?!\d)/.exec(name)?.[0] ?? null
}
