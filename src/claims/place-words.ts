import {
  ABROAD,
  ASSAULT,
  AUTHORITY,
  CAPITAL_NOUNS,
  CITY_NOUNS,
  COUNTRY_NOUNS,
  DIRECTION,
  EVENT,
  FACILITY,
  LOCATIVE,
  MOTION,
  NATIONWIDE,
  PART,
  PARTY,
  REGION_NOUNS,
  SPEECH,
  STATE_NOUNS,
  SUFFIX,
} from '../data/claims/settings.ts'
import { demonymCountry } from '../data/demonyms.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'

/** Bits of a word beside a place. */
export const S = {
  Locative: 1,
  Direction: 2,
  From: 4,
  On: 8,
  Of: 16,
  Party: 32,
  Motion: 64,
  Assault: 128,
  Part: 256,
  Facility: 512,
  Event: 1024,
  Authority: 2048,
  Abroad: 4096,
  Speech: 8192,
  Suffix: 16384,
  Demonym: 32768,
  /** Opens a text after its dateline. */
  Dash: 65536,
  One: 262144,
  City: 524288,
  Region: 1048576,
  Country: 2097152,
  Capital: 4194304,
  Nationwide: 8388608,
  State: 16777216,
  Side: 33554432,
  /** Opens a clause about something else: `while`, `;`. */
  Beside: 67108864,
} as const

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [S.Locative, LOCATIVE],
  [S.Direction, DIRECTION],
  [S.From, new Set(['from'])],
  [S.On, new Set(['on', 'upon', 'over'])],
  [S.Of, new Set(['of'])],
  [S.Party, PARTY],
  [S.Motion, MOTION],
  [S.Assault, ASSAULT],
  [S.Part, PART],
  [S.Facility, FACILITY],
  [S.Event, EVENT],
  [S.Authority, AUTHORITY],
  [S.Abroad, ABROAD],
  [S.Speech, SPEECH],
  [S.Suffix, SUFFIX],
  [S.City, CITY_NOUNS],
  [S.Region, REGION_NOUNS],
  [S.State, STATE_NOUNS],
  [S.Country, COUNTRY_NOUNS],
  [S.Capital, CAPITAL_NOUNS],
  [S.Nationwide, NATIONWIDE],
  [S.Side, new Set(['pro', 'anti', 'ex', 'non', 'pan', 'post'])],
  [S.Beside, new Set(['while', 'whereas', ';'])],
  [S.One, new Set(['one'])],
  [S.Dash, new Set(['-', '--', '—', '–', ':', '_'])],
]

const BITS = new Map<string, number>()
for (const [bit, words] of LISTS) for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit)

function understand(lower: string, form: string): number {
  const bits = BITS.get(lower) ?? 0
  return lower === form || demonymCountry(form) === undefined ? bits : bits | S.Demonym
}

/** `S` bits of a word, understood once per distinct form. */
export const createSettings = (vocabulary: Vocabulary): ((word: number) => number) => perWord(vocabulary, understand)
