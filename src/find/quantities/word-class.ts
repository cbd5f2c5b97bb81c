import { HEDGES_AFTER, HEDGES_BEFORE } from '../../data/quantities/hedges.ts'
import { COUNTED_MASSES, DETERMINERS, FILLERS, PREDICATES, STOPS } from '../../data/quantities/noun-phrase.ts'
import { CLOCK_WORDS, LABEL_WORDS, LOWER_LABEL_WORDS } from '../../data/quantities/number-labels.ts'
import { PERSON_NOUNS } from '../../data/quantities/persons.ts'
import {
  CURRENCIES_BEFORE,
  CURRENCY_COUNTRIES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  TOUCHING_UNITS,
  UNIT_WORDS,
} from '../../data/quantities/units.ts'

/** What a word can be around a number, as bits of one number: asked before any string is looked at. */
export const WordClass = {
  /** The last word of a hedge before a number: `than`, `about`. */
  HedgeEnd: 1 << 0,
  /** The first word of a hedge after one: `or`, `-`. */
  HedgeStart: 1 << 1,
  /** The first word of a unit: `%`, `per`, `square`, `euros`. */
  Unit: 1 << 2,
  /** A currency after a number: `euros`. */
  Money: 1 << 3,
  /** The last token of a currency before a number: `$`, `Rs`, the stop of `Rs.`. */
  Currency: 1 << 4,
  /** The first word between the two numbers of a range: `to`, `-`, `if not`. */
  Connector: 1 << 5,
  /** Never counted, nor describing what is. */
  Stop: 1 << 6,
  /** May stand between the number and what is counted: `other`, `more`. */
  Filler: 1 << 7,
  Determiner: 1 << 8,
  /** A plural without -s: `people`, `police`. */
  Mass: 1 << 9,
  Person: 1 << 10,
  /** A neighbour that may make a number an age, a label, a clock time, a second day. */
  Telling: 1 << 11,
  /** Said of what is counted, behind it: `one officer dead`. */
  Predicate: 1 << 12,
  /** A currency word that may stand before its number: `rupees 40`. */
  MoneyBefore: 1 << 13,
} as const

const classes = new Map<string, number>()

function add(bit: number, words: Iterable<string>): void {
  for (const word of words) classes.set(word, bit | (classes.get(word) ?? 0))
}

const words = (phrases: readonly (readonly [unknown, readonly string[]])[], pick: (words: string[]) => string) =>
  phrases.flatMap(([, list]) => list.map((phrase) => pick(phrase.split(/\s+/))))

add(
  WordClass.HedgeEnd,
  words(HEDGES_BEFORE, (list) => list.at(-1)!),
)
add(
  WordClass.HedgeStart,
  words(HEDGES_AFTER, (list) => list[0]!),
)
add(WordClass.Unit, [...Object.keys(UNIT_WORDS), ...Object.keys(CURRENCY_WORDS), ...Object.keys(TOUCHING_UNITS)])
add(WordClass.Unit, [
  ...Object.keys(CURRENCY_COUNTRIES).map((key) => key.split(' ')[0]!),
  'us',
  'per',
  'square',
  'cubic',
  'nautical',
  'sq',
  'basis',
])
add(WordClass.MoneyBefore, CURRENCIES_BEFORE)
add(WordClass.Money, Object.keys(CURRENCY_WORDS))
add(WordClass.Currency, [...Object.keys(CURRENCY_SIGNS), ...Object.keys(CURRENCY_PREFIXES), ...Object.keys(DOLLAR_PREFIXES), '.', '/', '='])
add(WordClass.Connector, '- – — ‑ − ‐ -- ~ / but to and & or , ( if possibly perhaps maybe probably even potentially'.split(' '))
add(WordClass.Stop, STOPS)
add(WordClass.Filler, FILLERS)
add(WordClass.Determiner, DETERMINERS)
add(WordClass.Mass, COUNTED_MASSES)
add(WordClass.Person, PERSON_NOUNS)
add(WordClass.Predicate, PREDICATES)
add(WordClass.Telling, [...LABEL_WORDS, ...LOWER_LABEL_WORDS, ...CLOCK_WORDS])
add(WordClass.Telling, 'aged age ages of between from both under over above below and to'.split(' '))

/** The `WordClass` bits of a form in lower case. */
export const wordClass = (lower: string): number => classes.get(lower) ?? 0
