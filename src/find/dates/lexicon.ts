import { HOLIDAYS } from '../../data/calendar/holidays.ts'
import * as words from '../../data/calendar/words.ts'

/** What a word can be in a date expression; bits of its code. */
export const Lex = {
  Month: 1 << 0,
  Weekday: 1 << 1,
  Unit: 1 << 2,
  Plural: 1 << 3,
  Season: 1 << 4,
  DayPart: 1 << 5,
  Holiday: 1 << 6,
  /** A number in digits; its value where it is whole and below 10,000, else 0. */
  Digits: 1 << 7,
  NumberWord: 1 << 8,
  Ordinal: 1 << 9,
  /** Four digits that may be a year. */
  Year: 1 << 10,
  /** yesterday, today, tonight, tomorrow */
  Deictic: 1 << 11,
  Reference: 1 << 12,
  /** last, next, this, past, previous, following, coming ... */
  Relative: 1 << 13,
  Determiner: 1 << 14,
  /** early, mid, late, beginning, end ... */
  Part: 1 << 15,
  /** nearly, about, almost ... */
  Approximate: 1 << 16,
  Frequency: 1 << 17,
  /** ago, earlier, later, before, after ... */
  Shift: 1 << 18,
  /** quarter, half */
  Fraction: 1 << 19,
  Decade: 1 << 20,
  /** a.m., pm, hrs, o'clock */
  Meridiem: 1 << 21,
  Zone: 1 << 22,
  Era: 1 << 23,
  /** several, few, many, couple */
  Vague: 1 << 24,
  Hyphen: 1 << 25,
  Mark: 1 << 26,
  /** each, every, per */
  Every: 1 << 27,
  /** A form that is no calendar word unless its neighbours say so: `Sun`, `MAY`, `Sat`; a number word that may begin a year: `nineteen`. */
  Weak: 1 << 28,
  Verb: 1 << 29,
  /** A mark that may stand inside a date: `:` `/` `'` */
  Joint: 1 << 30,
} as const

/** Classes at which a recogniser begins to look. */
export const TRIGGERS =
  Lex.Weak |
  Lex.Month |
  Lex.Weekday |
  Lex.Unit |
  Lex.Season |
  Lex.DayPart |
  Lex.Holiday |
  Lex.Year |
  Lex.Deictic |
  Lex.Reference |
  Lex.Frequency |
  Lex.Fraction |
  Lex.Decade |
  Lex.Meridiem |
  Lex.Era |
  Lex.Joint

/** Grains, from fine to coarse. */
export const Grain = {
  Second: 2,
  Minute: 3,
  Hour: 4,
  Day: 5,
  Week: 6,
  Weekend: 7,
  Month: 8,
  Quarter: 9,
  Half: 10,
  Season: 11,
  Year: 12,
  Decade: 13,
  Century: 14,
  Millennium: 15,
  Fortnight: 16,
  Period: 17,
} as const

export const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const
export const DAY_PARTS = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT', '12:00', '24:00'] as const
const REFERENCE_NUMBERS = { PRESENT_REF: 2, PAST_REF: 11, FUTURE_REF: 20 }
export const referenceOf = (value: number) => (value === 2 ? 'PRESENT_REF' : value === 11 ? 'PAST_REF' : 'FUTURE_REF')
export const FREQUENCY_VALUES = Object.values(words.FREQUENCIES)

/** Parts of a period: TIMEX3 `mod`. */
export const PARTS = ['START', 'MID', 'END', 'EARLIER', 'LATER'] as const
/** Hedges of a length of time: TIMEX3 `mod`. */
export const APPROXIMATIONS = ['APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS'] as const

/** Where a word has two classes, its value is the same in both: `past`, `this`, `current`, `earlier`, `second`. */
export const Direction = {
  Last: 1,
  This: 2,
  Next: 3,
  First: 4,
  Previous: 5,
  Following: 6,
  Same: 7,
  Latest: 8,
  Recent: 9,
  Coming: 10,
  Past: 11,
  Final: 12,
} as const
export const ShiftWord = { Ago: 1, Before: 2, Earlier: 3, Later: 4, After: 5, Hence: 6 } as const
export const Det = { The: 1, This: 2, A: 3, That: 4, Those: 5, Its: 6 } as const
export const MarkOf = { Comma: 1, Stop: 2, Colon: 3, Slash: 4, Apostrophe: 5, Possessive: 6, Money: 7, Dash: 8, Percent: 9 } as const

/** What a verb says of its clause's time. */
export const VerbSign = { Future: 1, Past: 2, Call: 3, Intent: 4, Be: 5 } as const

/** Values stand above the 32 bits of the classes. */
const SHIFT = 2 ** 32
const table = new Map<string, number>()

function add(bits: number, value: number, ...forms: readonly string[]): void {
  for (const form of forms) {
    const old = table.get(form)
    if (old === undefined) table.set(form, bits + value * SHIFT)
    else table.set(form, ((old | bits) >>> 0) + (old >= SHIFT ? Math.floor(old / SHIFT) : value) * SHIFT)
  }
}

export const bitsOf = (code: number): number => code | 0
export const numberOf = (code: number): number => Math.floor(code / SHIFT)

fillTable()

function fillTable(): void {
  words.MONTHS.forEach((forms, i) => {
    add(Lex.Month, i + 1, ...forms)
  })
  words.WEEKDAYS.forEach((forms, i) => {
    add(Lex.Weekday, i + 1, forms[0]!)
    add(Lex.Weekday | Lex.Weak, i + 1, ...forms.slice(1))
    add(Lex.Weekday | Lex.Plural, i + 1, `${forms[0]!}s`)
  })
  const units: [number, string][] = [
    [Grain.Second, 'second'],
    [Grain.Minute, 'minute'],
    [Grain.Hour, 'hour'],
    [Grain.Day, 'day'],
    [Grain.Week, 'week'],
    [Grain.Weekend, 'weekend'],
    [Grain.Month, 'month'],
    [Grain.Year, 'year'],
    [Grain.Decade, 'decade'],
    [Grain.Fortnight, 'fortnight'],
    [Grain.Period, 'period'],
  ]
  for (const [grain, name] of units) {
    add(Lex.Unit, grain, name)
    add(Lex.Unit | Lex.Plural, grain, `${name}s`)
  }
  add(Lex.Unit, Grain.Century, 'century')
  add(Lex.Unit | Lex.Plural, Grain.Century, 'centuries')
  add(Lex.Unit, Grain.Millennium, 'millennium')
  add(Lex.Unit | Lex.Plural, Grain.Millennium, 'millennia')
  add(Lex.Unit, Grain.Minute, 'min')
  add(Lex.Unit | Lex.Plural, Grain.Minute, 'mins')
  add(Lex.Unit | Lex.Plural, Grain.Year, 'yrs')
  add(Lex.Unit, Grain.Year, 'yr')
  add(Lex.Fraction, Grain.Quarter, 'quarter')
  add(Lex.Fraction | Lex.Plural, Grain.Quarter, 'quarters')
  add(Lex.Fraction, Grain.Half, 'half')
  add(Lex.Fraction | Lex.Plural, Grain.Half, 'halves')
  for (const [word, code] of Object.entries(words.SEASONS)) add(Lex.Season, SEASON_CODES.indexOf(code as 'SP'), word)
  add(Lex.Season | Lex.Plural, 0, 'springs')
  add(Lex.Season | Lex.Plural, 1, 'summers')
  add(Lex.Season | Lex.Plural, 3, 'winters')
  for (const [word, code] of Object.entries(words.PARTS_OF_DAY)) {
    add(word.endsWith('s') ? Lex.DayPart | Lex.Plural : Lex.DayPart, DAY_PARTS.indexOf(code as 'MO'), word)
  }
  for (const [word, value] of Object.entries(words.NUMBERS)) add(Lex.NumberWord, value, word)
  add(Lex.Weak, 0, 'eighteen', 'nineteen', 'twenty')
  words.ORDINALS.forEach((word, i) => {
    add(Lex.Ordinal, i, word)
  })
  add(Lex.Ordinal, 30, 'thirtieth')
  for (const [word, value] of Object.entries(words.DECADES)) add(Lex.Decade, value, word)
  add(Lex.Deictic, 0, 'yesterday')
  add(Lex.Deictic, 1, 'today')
  add(Lex.Deictic, 2, 'tomorrow')
  add(Lex.Deictic, 3, 'tonight')
  for (const [word, value] of Object.entries(words.REFERENCES)) add(Lex.Reference, REFERENCE_NUMBERS[value], word)
  Object.keys(words.FREQUENCIES).forEach((word, i) => {
    add(Lex.Frequency, i, word)
  })
  fillSmallWords()
  for (const [name] of HOLIDAYS) {
    const first = name.split(/[\s-]/)[0]!.replace(/['.].*$/, '')
    add(Lex.Holiday, 0, first)
  }
}

function fillSmallWords(): void {
  add(Lex.Relative, Direction.Last, 'last')
  add(Lex.Relative, Direction.This, 'this')
  add(Lex.Relative, Direction.Next, 'next')
  add(Lex.Relative, Direction.Previous, 'previous', 'preceding', 'prior')
  add(Lex.Relative, Direction.Following, 'following', 'subsequent', 'ensuing', 'succeeding')
  add(Lex.Relative, Direction.Same, 'same')
  add(Lex.Relative, Direction.Latest, 'latest')
  add(Lex.Relative, Direction.Recent, 'recent')
  add(Lex.Relative, Direction.Coming, 'coming', 'upcoming', 'forthcoming')
  add(Lex.Relative, Direction.Past, 'past')
  add(Lex.Relative, Direction.First, 'initial', 'opening')
  add(Lex.Relative, Direction.Final, 'final', 'closing')
  add(Lex.Relative, Direction.This, 'current')
  add(Lex.Determiner, Det.The, 'the')
  add(Lex.Determiner, Det.A, 'a', 'an')
  add(Lex.Determiner, Det.That, 'that')
  add(Lex.Determiner, Det.This, 'this')
  add(Lex.Determiner, Det.Those, 'those', 'these')
  add(Lex.Determiner, Det.Its, 'its', 'his', 'her', 'their', 'our', 'my')
  add(Lex.Part, 0, 'early', 'beginning', 'start', 'outset', 'onset')
  add(Lex.Part, 1, 'mid', 'middle', 'midway')
  add(Lex.Part, 2, 'late', 'end', 'close')
  add(Lex.Part, 3, 'earlier')
  add(Lex.Part, 4, 'later')
  add(Lex.Approximate, 0, 'about', 'around', 'roughly', 'approximately', 'circa', 'ca', 'some')
  add(Lex.Approximate, 1, 'nearly', 'almost', 'barely')
  add(Lex.Approximate, 2, 'over')
  add(Lex.Shift, ShiftWord.Ago, 'ago')
  add(Lex.Shift, ShiftWord.Earlier, 'earlier', 'previously', 'beforehand')
  add(Lex.Shift, ShiftWord.Later, 'later', 'afterwards', 'afterward', 'thereafter')
  add(Lex.Shift, ShiftWord.Before, 'before')
  add(Lex.Shift, ShiftWord.After, 'after')
  add(Lex.Shift, ShiftWord.Hence, 'hence')
  add(Lex.Meridiem, 0, 'a.m.', 'a.m', 'am')
  add(Lex.Meridiem, 12, 'p.m.', 'p.m', 'pm')
  add(Lex.Meridiem, 1, "o'clock", 'o’clock')
  add(Lex.Meridiem, 2, 'hrs')
  for (const zone of words.TIME_ZONES) add(Lex.Zone, 0, zone)
  add(Lex.Era, 1, 'bc', 'b.c.', 'b.c', 'bce', 'b.c.e.')
  add(Lex.Era, 2, 'ad', 'a.d.', 'a.d', 'ce')
  add(Lex.Vague, 0, 'several', 'few', 'many', 'couple', 'countless', 'various', 'numerous')
  add(Lex.Hyphen, 0, '-', '–', '—', '‑', '--')
  const marks: [number, string][] = [
    [MarkOf.Comma, ','],
    [MarkOf.Stop, '.'],
  ]
  for (const [value, mark] of marks) add(Lex.Mark, value, mark)
  add(Lex.Mark | Lex.Joint, MarkOf.Colon, ':')
  add(Lex.Mark | Lex.Joint, MarkOf.Slash, '/')
  add(Lex.Mark | Lex.Joint, MarkOf.Apostrophe, "'", '’', '‘', '`')
  add(Lex.Mark, MarkOf.Possessive, "'s", '’s', "'S", '’S')
  add(Lex.Mark, MarkOf.Money, '$', '£', '€', '¥', '#', '№')
  add(Lex.Mark, MarkOf.Percent, '%')
  add(Lex.Every, 1, 'each', 'every')
  add(Lex.Every, 2, 'per')
  add(Lex.Verb, VerbSign.Future, ...words.FUTURE_SIGNS)
  add(Lex.Verb, VerbSign.Call, ...words.CALLS)
  add(Lex.Verb, VerbSign.Intent, ...words.INTENTIONS)
  add(Lex.Verb, VerbSign.Be, 'is', 'are', 'be')
  add(Lex.Verb, VerbSign.Past, ...words.PAST_SIGNS)
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
  return known
}

/** Months and weekdays begin with a capital. */
function understandName(lower: string, form: string, code: number, small: boolean): number {
  const bits = bitsOf(code)
  if ((bits & Lex.Month) !== 0) {
    if (small) return words.MONTHS_THAT_ARE_WORDS.has(lower) || lower.length < 5 ? withoutName(code) : code
    const capitals = form.length > 1 && form === form.toUpperCase()
    return capitals && words.MONTHS_THAT_ARE_WORDS.has(lower) ? code + Lex.Weak : code
  }
  return small && lower.length < 6 ? 0 : code
}

const withoutName = (code: number) => ((bitsOf(code) & Lex.Holiday) !== 0 ? Lex.Holiday : 0)

function regularPast(lower: string): number {
  return lower.length > 4 && lower.endsWith('ed') ? Lex.Verb + VerbSign.Past * SHIFT : 0
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
  return Lex.Digits + (year ? Lex.Year : 0) + value * SHIFT
}
