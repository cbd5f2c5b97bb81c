import { FREQUENCIES } from '../../data/calendar/words.ts'

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
  /** A mark or suffix that may stand inside a date: `:` `/` `'` `th` */
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
export const REFERENCE_NUMBERS = { PRESENT_REF: 2, PAST_REF: 11, FUTURE_REF: 20 }
export const referenceOf = (value: number) => (value === 2 ? 'PRESENT_REF' : value === 11 ? 'PAST_REF' : 'FUTURE_REF')
export const FREQUENCY_VALUES = Object.values(FREQUENCIES)

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

/** A word's code: its classes in the lower 32 bits, its value above. */
export const VALUE_UNIT = 2 ** 32
export const bitsOf = (code: number): number => code | 0
export const numberOf = (code: number): number => Math.floor(code / VALUE_UNIT)
