import { MONTHS, MONTHS_THAT_ARE_WORDS, TIME_ZONES, WEEKDAYS } from '../data/calendar/words.ts'
import { formatDay, isRealDay, toDayNumber } from './calendar.ts'

/** The date that an article gives of itself, and where it stands. */
export interface ArticleDate {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** UTF-16 offsets of the line's words that say so. */
  readonly start: number
  readonly end: number
  readonly rule: 'date-line' | 'published' | 'updated' | 'dateline'
}

/** So much of a text is looked at: a date further down is the story's, not the article's. */
const HEAD = 1500
const MOST_LINES = 20
/** A line that is only a date, or names it, is short. */
const LONGEST_LINE = 120

/**
 * The article's own date from its text: `Published: 14 August 2020`, a line that is only a date, or a place and a date, a dateline with a year
 * (`MINSK, Aug 14, 2020 (Reuters)`), `Updated:` lines last. A date in a sentence is never taken; null where there is none.
 */
export function articleDateInText(text: string): ArticleDate | null {
  const found: ArticleDate[] = []
  let start = 0
  for (let lines = 0; start < Math.min(text.length, HEAD) && lines < MOST_LINES; ) {
    let end = start
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && end - start < HEAD) end++
    const line = text.slice(start, end)
    if (line.trim() !== '') {
      lines++
      const hit = dateOfLine(line, start) ?? (lines <= PLACE_LINES ? dateAfterPlace(line, start) : null)
      if (hit) found.push(hit)
    }
    start = end + 1
  }
  for (const rule of PRECEDENCE) {
    const hit = found.find((one) => one.rule === rule)
    if (hit) return hit
  }
  return null
}

/** `Vilnius, 15 September 2020` above a statement or letter: further down it is a caption. */
const PLACE_LINES = 3

function dateAfterPlace(line: string, start: number): ArticleDate | null {
  const place = line.length <= LONGEST_LINE ? /^\s{0,4}\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,3}, /u.exec(line) : null
  const date = place && onlyDate(line.slice(place[0].length))
  return date ? { date, start, end: start + line.trimEnd().length, rule: 'date-line' } : null
}

const PRECEDENCE = ['published', 'date-line', 'dateline', 'updated'] as const

const LABEL =
  /^[^\p{L}]{0,4}(first published|published|publication date|date published|posted|issued|created|date|last updated|last modified|updated|modified)(?: on| at)?(?: ?: ?| )/iu

function dateOfLine(line: string, start: number): ArticleDate | null {
  const dateline = dateOfDateline(line, start)
  if (dateline || line.length > LONGEST_LINE) return dateline
  const label = LABEL.exec(line)
  if (label) {
    const rest = line.slice(label[0].length)
    const date = firstDate(rest)
    const rule = /updated|modified/i.test(label[1]!) ? 'updated' : 'published'
    return date ? { date, start, end: start + line.trimEnd().length, rule } : null
  }
  const date = onlyDate(line)
  return date ? { date, start, end: start + line.trimEnd().length, rule: 'date-line' } : null
}

/** `MINSK, Aug 14, 2020 (Reuters) - `, `PARIS, 14 August 2020 —`: capitals, then the date, then a bracket or dash. */
function dateOfDateline(line: string, start: number): ArticleDate | null {
  const head = /^\s{0,4}(\p{Lu}[\p{Lu}.'’ /-]{1,40}), ([^()—–\n]{6,30}?),? (?:\(|—|–|-)/u.exec(line)
  const date = head && (onlyDate(head[2]!) ?? shortDate(head[2]!))
  return date ? { date, start, end: start + head[0].length, rule: 'dateline' } : bracketed(line, start)
}

/** `KABUL, Afghanistan (Feb. 9, 2013) – `: capitals, then the date in brackets. */
function bracketed(line: string, start: number): ArticleDate | null {
  const head = /^\s{0,4}\p{Lu}{3,20}[^()\n]{0,40} \(([^()\n]{8,24})\)/u.exec(line)
  const date = head && onlyDate(head[1]!)
  return date ? { date, start, end: start + head[0].length, rule: 'dateline' } : null
}

/** `12 DEC 89`: agencies once wrote the year so; 31 and more are of the last century. */
function shortDate(line: string): string | null {
  const words = line.split(' ')
  if (words.length !== 3 || !/^\d\d$/.test(words[2]!)) return null
  const year = Number(words[2])
  return threeWords(words[0]!, words[1]!, String(year > 30 ? 1900 + year : 2000 + year))
}

/** The words of a line, without weekdays, times, zones and the words that go with them. */
function wordsOf(line: string): string[] {
  return line
    .split(/[\s,|()[\]•·]+/)
    .map((word) => word.replace(/^[-–—.]+|[-–—:.]+$/g, ''))
    .filter((word) => word !== '' && !isBeside(word.toLowerCase()))
}

const WEEKDAY_NAMES = new Set(WEEKDAYS.flat())
const isBeside = (word: string) =>
  WEEKDAY_NAMES.has(word) ||
  TIME_ZONES.has(word) ||
  /^(?:at|on|the|of|a\.?m|p\.?m|hrs|h|date|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m)?|\d{1,2}[ap]m)$/.test(word)

/** The date that a line is, with nothing beside it but a weekday and a time. */
function onlyDate(line: string): string | null {
  if (!/\d{4}/.test(line)) return null
  const words = wordsOf(line)
  if (words.length === 1) return figures(words[0]!)
  return words.length === 3 ? threeWords(words[0]!, words[1]!, words[2]!) : null
}

/** The first date among a few words: `14 August 2020 - 10:30 | by Staff`. */
function firstDate(line: string): string | null {
  const words = wordsOf(line)
  for (let i = 0; i < Math.min(words.length, 4); i++) {
    const date = figures(words[i]!) ?? (i + 2 < words.length ? threeWords(words[i]!, words[i + 1]!, words[i + 2]!) : null)
    if (date) return date
  }
  return null
}

/** `August 14 2020`, `14 August 2020`, `14th Aug 2020` */
function threeWords(a: string, b: string, year: string): string | null {
  if (!/^\d{4}$/.test(year)) return null
  const month = monthOf(a) || monthOf(b)
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/i.exec(monthOf(a) ? b : a)
  return month && day ? fullDay(Number(year), month, Number.parseInt(day[0], 10)) : null
}

/** `2020-08-14`, `2020-08-14T10:30:00Z`, `14.08.2020`; `14/08/2020` only where day and month cannot change places. */
function figures(word: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(word)
  if (iso) return fullDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const late = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(word)
  if (!late) return null
  const [a, b, year] = [Number(late[1]), Number(late[3]), Number(late[4])]
  if (late[2] === '.' || a > 12 || a === b) return fullDay(year, b, a)
  return b > 12 ? fullDay(year, a, b) : null
}

function monthOf(word: string): number {
  const lower = word.toLowerCase()
  const month = MONTHS.findIndex((forms) => forms.includes(lower)) + 1
  return word === lower && MONTHS_THAT_ARE_WORDS.has(lower) ? 0 : month
}

function fullDay(year: number, month: number, day: number): string | null {
  return year >= 1800 && year <= 2100 && isRealDay(year, month, day) ? formatDay(toDayNumber(year, month, day)) : null
}
