import { HOLIDAYS } from '../../data/calendar/holidays.ts'
import * as words from '../../data/calendar/words.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import {
  bitsOf,
  DAY_PARTS,
  Det,
  Direction,
  Grain,
  Lex,
  MarkOf,
  REFERENCE_NUMBERS,
  SEASON_CODES,
  ShiftWord,
  VALUE_UNIT,
  VerbSign,
} from './lexicon.ts'

type Entry = readonly [bits: number, value: number, forms: readonly string[]]

const list = (text: string): readonly string[] => text.split(' ')

const units: readonly Entry[] = [
  [Lex.Unit, Grain.Second, ['second']],
  [Lex.Unit, Grain.Minute, ['minute', 'min']],
  [Lex.Unit, Grain.Hour, ['hour']],
  [Lex.Unit, Grain.Day, ['day']],
  [Lex.Unit, Grain.Week, ['week']],
  [Lex.Unit, Grain.Weekend, ['weekend']],
  [Lex.Unit, Grain.Month, ['month']],
  [Lex.Unit, Grain.Year, ['year', 'yr']],
  [Lex.Unit, Grain.Decade, ['decade']],
  [Lex.Unit, Grain.Century, ['century']],
  [Lex.Unit, Grain.Millennium, ['millennium']],
  [Lex.Unit, Grain.Fortnight, ['fortnight']],
  [Lex.Unit, Grain.Period, ['period']],
  [Lex.Fraction, Grain.Quarter, ['quarter']],
  [Lex.Fraction, Grain.Half, ['half']],
]

/** `Q3`, `H1` */
const short: readonly Entry[] = [
  [Lex.Fraction, Grain.Quarter, list('q1 q2 q3 q4')],
  [Lex.Fraction, Grain.Half, list('h1 h2')],
]

const PLURALS: Readonly<Record<string, string>> = { century: 'centuries', millennium: 'millennia', half: 'halves' }
const pluralsOf = (entries: readonly Entry[]): Entry[] =>
  entries.map(([bits, value, forms]) => [bits | Lex.Plural, value, forms.map((form) => PLURALS[form] ?? `${form}s`)])

const names: readonly Entry[] = [
  ...words.MONTHS.map((forms, i): Entry => [Lex.Month, i + 1, forms]),
  ...words.WEEKDAYS.flatMap((forms, i): Entry[] => [
    [Lex.Weekday, i + 1, [forms[0]!]],
    [Lex.Weekday | Lex.Weak, i + 1, forms.slice(1)],
    [Lex.Weekday | Lex.Plural, i + 1, [`${forms[0]!}s`]],
  ]),
  ...Object.entries(words.SEASONS).map(([word, code]): Entry => [Lex.Season, SEASON_CODES.indexOf(code as 'SP'), [word]]),
  [Lex.Season | Lex.Plural, 0, ['springs']],
  [Lex.Season | Lex.Plural, 1, ['summers']],
  [Lex.Season | Lex.Plural, 3, ['winters']],
  ...Object.entries(words.PARTS_OF_DAY).map(
    ([word, code]): Entry => [word.endsWith('s') ? Lex.DayPart | Lex.Plural : Lex.DayPart, DAY_PARTS.indexOf(code as 'MO'), [word]],
  ),
  ...HOLIDAYS.map(([name]): Entry => [Lex.Holiday, 0, [name.split(/[\s'.-]/)[0]!]]),
  [Lex.Deictic, 0, ['yesterday']],
  [Lex.Deictic, 1, ['today']],
  [Lex.Deictic, 2, ['tomorrow']],
  [Lex.Deictic, 3, ['tonight']],
]

const numbers: readonly Entry[] = [
  ...Object.entries(words.NUMBERS).map(([word, value]): Entry => [Lex.NumberWord, value, [word]]),
  [Lex.Weak, 0, ['eighteen', 'nineteen', 'twenty']],
  ...words.ORDINALS.map((word, i): Entry => [Lex.Ordinal, i, [word]]),
  [Lex.Ordinal, 30, ['thirtieth']],
  ...Object.entries(words.DECADES).map(([word, value]): Entry => [Lex.Decade, value, [word]]),
  [Lex.Vague, 0, list('several few many couple countless various numerous')],
]

const relations: readonly Entry[] = [
  ...Object.entries(words.REFERENCES).map(([word, value]): Entry => [Lex.Reference, REFERENCE_NUMBERS[value], [word]]),
  ...Object.keys(words.FREQUENCIES).map((word, i): Entry => [Lex.Frequency, i, [word]]),
  [Lex.Relative, Direction.Last, ['last']],
  [Lex.Relative, Direction.This, ['this', 'current']],
  [Lex.Relative, Direction.Next, ['next']],
  [Lex.Relative, Direction.Previous, list('previous preceding prior')],
  [Lex.Relative, Direction.Following, list('following subsequent ensuing succeeding')],
  [Lex.Relative, Direction.Same, ['same']],
  [Lex.Relative, Direction.Latest, ['latest']],
  [Lex.Relative, Direction.Recent, ['recent']],
  [Lex.Relative, Direction.Coming, list('coming upcoming forthcoming')],
  [Lex.Relative, Direction.Past, ['past']],
  [Lex.Relative, Direction.First, list('initial opening')],
  [Lex.Relative, Direction.Final, list('final closing')],
  [Lex.Determiner, Det.The, ['the']],
  [Lex.Determiner, Det.A, ['a', 'an']],
  [Lex.Determiner, Det.That, ['that']],
  [Lex.Determiner, Det.This, ['this']],
  [Lex.Determiner, Det.Those, ['those', 'these']],
  [Lex.Determiner, Det.Its, list('its his her their our my')],
  [Lex.Part, 0, list('early beginning start outset onset')],
  [Lex.Part, 1, list('mid middle midway')],
  [Lex.Part, 2, list('late end close')],
  [Lex.Part, 3, ['earlier']],
  [Lex.Part, 4, ['later']],
  [Lex.Approximate, 0, list('about around roughly approximately circa ca some')],
  [Lex.Approximate, 1, list('nearly almost barely')],
  [Lex.Approximate, 2, ['over']],
  [Lex.Shift, ShiftWord.Ago, ['ago']],
  [Lex.Shift, ShiftWord.Earlier, list('earlier previously beforehand')],
  [Lex.Shift, ShiftWord.Later, list('later afterwards afterward thereafter')],
  [Lex.Shift, ShiftWord.Before, ['before']],
  [Lex.Shift, ShiftWord.After, ['after']],
  [Lex.Shift, ShiftWord.Hence, ['hence']],
  [Lex.Every, 1, ['each', 'every']],
  [Lex.Every, 2, ['per']],
]

const marks: readonly Entry[] = [
  [Lex.Meridiem, 0, list('a.m. a.m am')],
  [Lex.Meridiem, 12, list('p.m. p.m pm')],
  [Lex.Meridiem, 1, list("o'clock o’clock")],
  [Lex.Meridiem, 2, ['hrs']],
  [Lex.Zone, 0, [...words.TIME_ZONES]],
  [Lex.Era, 1, list('bc b.c. b.c bce b.c.e.')],
  [Lex.Era, 2, list('ad a.d. a.d ce')],
  [Lex.Hyphen, 0, list('- – — ‑ --')],
  [Lex.Mark, MarkOf.Comma, [',']],
  [Lex.Mark, MarkOf.Stop, ['.']],
  [Lex.Joint, 0, list('st nd rd th')],
  [Lex.Mark | Lex.Joint, MarkOf.Colon, [':']],
  [Lex.Mark | Lex.Joint, MarkOf.Slash, ['/']],
  [Lex.Mark | Lex.Joint, MarkOf.Apostrophe, list("' ’ ‘ `")],
  [Lex.Mark, MarkOf.Possessive, list("'s ’s")],
  [Lex.Mark, MarkOf.Money, list('$ £ € ¥ # №')],
  [Lex.Mark, MarkOf.Percent, ['%']],
]

const verbs: readonly Entry[] = [
  [Lex.Verb, VerbSign.Future, words.FUTURE_SIGNS],
  [Lex.Verb, VerbSign.Call, words.CALLS],
  [Lex.Verb, VerbSign.Intent, words.INTENTIONS],
  [Lex.Verb, VerbSign.Be, ['is', 'are', 'be']],
  [Lex.Verb, VerbSign.Past, words.PAST_SIGNS],
]

const table = tableOf([...names, ...units, ...pluralsOf(units), ...short, ...numbers, ...relations, ...marks, ...verbs])

/** A word of two classes has the bits of both and the value of the one that comes first. */
function tableOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const codes = new Map<string, number>()
  for (const [bits, value, forms] of entries) {
    for (const form of forms) {
      const old = codes.get(form) ?? 0
      const both = ((old | bits) >>> 0) + (old >= VALUE_UNIT ? Math.floor(old / VALUE_UNIT) : value) * VALUE_UNIT
      codes.set(form, both)
    }
  }
  return codes
}

/** The code of a word form: bits below 2^32, value above. */
export function understand(lower: string, form: string): number {
  const first = form.charCodeAt(0)
  if (first >= 48 && first <= 57) return understandDigits(form)
  const known = table.get(lower)
  if (known === undefined) return regularPast(lower)
  const bits = bitsOf(known)
  const small = form === lower
  if ((bits & (Lex.Month | Lex.Weekday)) !== 0) return understandName(lower, form, known, small)
  if ((bits & Lex.Zone) !== 0 && small) return 0
  if (lower === 'ad' && form !== 'AD') return 0
  // `all`, `good`, `new` begin holidays only with a capital.
  return small && (bits & Lex.Holiday) !== 0 ? known - Lex.Holiday : known
}

/** In a text all in capitals these may be other words. */
const WEAK_IN_CAPITALS = new Set(['may', 'march', 'mar', 'jan', 'jun', 'dec', 'sep'])

/** Months and weekdays begin with a capital. */
function understandName(lower: string, form: string, code: number, small: boolean): number {
  const bits = bitsOf(code)
  if ((bits & Lex.Month) !== 0) {
    if (small) return words.MONTHS_THAT_ARE_WORDS.has(lower) || lower.length < 5 ? 0 : code
    const capitals = form.length > 1 && form === form.toUpperCase()
    return capitals && WEAK_IN_CAPITALS.has(lower) ? code + Lex.Weak : code
  }
  return small && lower.length < 6 ? 0 : code
}

/** `died`, `marched`, not `hundred`; of a form that the lexicon lacks its ending tells. */
function regularPast(lower: string): number {
  if (lower.length < 4 || !lower.endsWith('ed')) return 0
  const speech = partsOfSpeech(lower)
  return speech === 0 || (speech & Pos.Past) !== 0 ? Lex.Verb + VerbSign.Past * VALUE_UNIT : 0
}

function understandDigits(form: string): number {
  if (form.length > 10) return 0
  let value = 0
  let stops = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    if (unit === 46) stops++
    else if (unit === 44) continue
    else if (unit < 48 || unit > 57) return 0
    else if (stops === 0) value = value * 10 + unit - 48
  }
  if (stops === 2) return Lex.Digits | Lex.Year
  if (stops > 0) return Lex.Digits
  const comma = form.includes(',')
  if (value >= 1_000_000) return Lex.Digits
  const year = form.length === 4 && !comma && value >= 1000 && value <= 2199
  return Lex.Digits + (year ? Lex.Year : 0) + value * VALUE_UNIT
}
