import { HOLIDAYS } from '../../../data/calendar/holidays.ts'
import { type Candidate, candidate } from '../expression.ts'
import { Direction, Grain, Lex, MarkOf } from '../lexicon.ts'
import type { View } from '../view.ts'
import { shortYearAt } from './calendar.ts'
import { directionBefore } from './direction.ts'

const holidaysByFirstWord = groupHolidays()

function groupHolidays(): Map<string, { words: readonly string[]; index: number }[]> {
  const groups = new Map<string, { words: readonly string[]; index: number }[]>()
  HOLIDAYS.forEach(([name], index) => {
    const words = name
      .replaceAll('.', ' .')
      .replaceAll("'", " '")
      .split(/ +/)
      .flatMap((word) => (word === "'s" || word === "'" || word === '.' ? [word] : [word]))
    const group = groups.get(words[0]!) ?? []
    group.push({ words, index })
    groups.set(words[0]!, group)
  })
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}

/** `Christmas Eve`, `last Thanksgiving`, `Good Friday`: capitalised, or it is no holiday. */
export function recogniseHoliday(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Holiday)) return
  for (const { words, index } of holidaysByFirstWord.get(view.lower(i)) ?? []) {
    if (!words.every((word, k) => view.lower(i + k).replace('’', "'") === word)) continue
    const { first, direction } = directionBefore(view, i)
    out.push(candidate(first, i + words.length, 'holiday', { kind: 'holiday', index, direction: direction || undefined }))
    return
  }
}

const SEASON_SIGNS = new Set(
  'in the this last next of since during early late mid by until every each through and or to from for that -'.split(' '),
)

/** `last summer`, `the spring`, `winter`: `fall` and `spring` are also verbs, so a sign must stand before. */
export function recogniseSeason(view: View, i: number, out: Candidate[]): void {
  if (!view.has(i, Lex.Season)) return
  const index = view.value(i)
  const lower = view.lower(i)
  if (view.has(i, Lex.Plural)) {
    if (view.has(i - 1, Lex.NumberWord) && view.lower(i - 1) !== 'one')
      out.push(candidate(i, i + 1, 'seasons', { kind: 'set', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][index]}` }))
    return
  }
  if (view.has(i - 1, Lex.Every)) {
    out.push(candidate(i - 1, i + 1, 'every-season', { kind: 'set', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][index]}` }))
    return
  }
  const yearBehind =
    view.has(i + 1, Lex.Year) || (view.lower(i + 1) === 'of' && (view.has(i + 2, Lex.Year | Lex.Relative) || view.lower(i + 2) === 'that'))
  const before = view.lower(i - 1)
  const isVerb = lower === 'fall' || lower === 'spring'
  if (
    isVerb &&
    !yearBehind &&
    !/^(?:this|last|next|that|every|each|late|early|mid|previous|following|past|coming|in|since|by|until|-)$/.test(before)
  ) {
    const isClosed = before === 'the' && (view.has(i + 1, Lex.Mark) || /^(?:and|or|to|when|but|in)$/.test(view.lower(i + 1)))
    if (
      !isClosed &&
      !(before === 'the' && /^(?:in|during|since|by|until|of|through|for)$/.test(view.lower(i - 2)) && view.lower(i + 1) !== 'of')
    )
      return
  }
  if (!yearBehind && !SEASON_SIGNS.has(before) && !view.has(i - 1, Lex.Relative)) return
  if (view.lower(i + 1) === 'of' && !yearBehind) return
  if (!yearBehind && (before === 'of' || before === 'the') && /^(?:olympics|games|camp|school|break|house)$/.test(view.lower(i + 1))) return
  const { first, direction } = directionBefore(view, i)
  const start = direction === 0 && before === 'the' ? first - 1 : first
  out.push(candidate(start, i + 1, 'season', { kind: 'period', grain: Grain.Season, index, direction: direction || undefined }))
}

/** `the third quarter`, `last quarter`, `the first half of 2020`, `the latest period`, `third-quarter`, `Q3`. */
export function recogniseQuarter(view: View, i: number, out: Candidate[]): void {
  const period = view.has(i, Lex.Unit) && view.value(i) === Grain.Period && !view.has(i, Lex.Plural)
  if (!view.has(i, Lex.Fraction) && !period) return
  const grain = period ? Grain.Quarter : view.value(i)
  if (view.form(i).length === 2) {
    shortQuarter(view, i, grain, out)
    return
  }
  let k = i
  if (view.has(k - 1, Lex.Hyphen) && view.touches(k) && view.touches(k - 1)) k--
  if (view.has(i, Lex.Plural)) quartersCounted(view, i, grain, out)
  else if (!period && view.has(k - 1, Lex.Ordinal)) ordinalQuarter(view, i, k - 1, grain, out)
  else oneQuarter(view, i, k, grain, period, out)
}

/** `Q3`, `Q3 2019`, `H1 2020` */
function shortQuarter(view: View, i: number, grain: number, out: Candidate[]): void {
  const year = view.has(i + 1, Lex.Year) || view.lower(i + 1) === 'of'
  if (view.form(i) === view.lower(i) || (grain === Grain.Half && !year)) return
  out.push(candidate(i, i + 1, 'quarter', { kind: 'period', grain, index: Number(view.form(i)[1]) }))
}

/** A quarter without a number: `last quarter`, `the year-ago quarter`, `the 1988 period`, `the last half of`. */
function oneQuarter(view: View, i: number, k: number, grain: number, period: boolean, out: Candidate[]): void {
  if (!period && grain === Grain.Half && /^(?:last|latter|final)$/.test(view.lower(k - 1)) && view.lower(i + 1) === 'of') {
    out.push(candidate(withThe(view, k - 1), i + 1, 'half', { kind: 'period', grain, index: 2 }))
    return
  }
  if (grain === Grain.Half) return
  const yearAgo = yearAgoBefore(view, k)
  if (yearAgo !== null) {
    out.push(
      candidate(withThe(view, yearAgo), i + 1, 'year-ago-quarter', {
        kind: 'shift',
        grain: Grain.Year,
        amount: 1,
        sign: -1,
        hangs: true,
        index: Grain.Quarter,
      }),
    )
    return
  }
  const year = view.has(k - 1, Lex.Year) && view.lower(k - 2) === 'the' ? view.value(k - 1) : null
  if (year !== null) {
    out.push(candidate(k - 2, i + 1, 'year-quarter', { kind: 'period', grain, year }))
    return
  }
  if (!period && /^(?:ended|ending)$/.test(view.lower(i + 1)) && view.has(i + 2, Lex.Month)) {
    out.push(candidate(withThe(view, i), i + 1, 'quarter-ended', { kind: 'period', grain, index: Math.ceil(view.value(i + 2) / 3) }))
    return
  }
  const { first, direction } = directionBefore(view, i)
  if (direction) {
    if (period ? direction === Direction.Latest : true)
      out.push(candidate(first, i + 1, 'quarter', { kind: 'unit', grain: Grain.Quarter, direction }))
  } else if (!period && view.lower(i - 1) === 'the' && view.lower(i + 1) !== 'of' && view.lower(i + 1) !== 'century') {
    out.push(candidate(i - 1, i + 1, 'the-quarter', { kind: 'unit', grain: Grain.Quarter, direction: Direction.Same, hangs: true }))
  }
}

const withThe = (view: View, i: number) => (view.has(i - 1, Lex.Determiner) ? i - 1 : i)

/** `a quarter of a century` is a length; `two quarters`, `recent quarters` */
function quartersCounted(view: View, i: number, grain: number, out: Candidate[]): void {
  if (grain !== Grain.Quarter) return
  const { first, direction } = directionBefore(view, i)
  if (direction && direction !== Direction.Same)
    out.push(candidate(first, i + 1, 'vague-length', { kind: 'duration', grain, amount: null, direction }))
  else if (view.has(i - 1, Lex.NumberWord)) {
    const { first: start, direction: toward } = directionBefore(view, i - 1)
    if (toward) out.push(candidate(start, i + 1, 'length', { kind: 'duration', grain, amount: view.value(i - 1), direction: toward }))
  }
}

/** `the third quarter`, `fiscal second-quarter`, `this year's third quarter`, `the 1988 third quarter`, `the year-ago third quarter` */
function ordinalQuarter(view: View, i: number, ordinal: number, grain: number, out: Candidate[]): void {
  const index = view.value(ordinal)
  if (index < 1 || index > (grain === Grain.Quarter ? 4 : 2) || view.mark(i + 1, MarkOf.Percent)) return
  if (grain === Grain.Half && !(view.lower(i + 1) === 'of' || view.has(i + 1, Lex.Year))) return
  let first = ordinal
  if (view.lower(first - 1) === 'fiscal') first--
  else if (view.has(first - 1, Lex.Hyphen) && view.lower(first - 2) === 'fiscal') first -= 2
  const yearAgo = yearAgoBefore(view, first)
  if (yearAgo !== null) {
    out.push(candidate(withThe(view, yearAgo), i + 1, 'year-ago-quarter', { kind: 'period', grain, index, yearShift: -1 }))
    return
  }
  if (view.has(first - 1, Lex.Year) && view.lower(first - 2) === 'the') {
    out.push(candidate(first - 2, i + 1, 'year-quarter', { kind: 'period', grain, index, year: view.value(first - 1) }))
    return
  }
  const short = shortYearAt(view, i + 1)
  const shared = { kind: 'period', grain, index, year: short?.value } as const
  const hyphenated = view.has(i - 1, Lex.Hyphen)
  out.push(candidate(hyphenated ? first : withDeterminer(view, first), short?.last ?? i + 1, 'quarter', shared))
}

const withDeterminer = (view: View, i: number) => (view.lower(i - 1) === 'the' ? i - 1 : i)

/** `year-ago`, `year-earlier` right before token k: where it begins. */
function yearAgoBefore(view: View, k: number): number | null {
  const word = view.lower(k - 1)
  if ((word === 'ago' || word === 'earlier') && view.has(k - 2, Lex.Hyphen) && view.lower(k - 3) === 'year') return k - 3
  return null
}
