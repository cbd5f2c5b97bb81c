import { demonymCountry } from '../../data/demonyms.ts'
import { type GazetteerPlace, isWeakName, type PlaceType, place, placeHead, placesNamed } from '../../data/gazetteer.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { commonSurnames } from '../../data/names/common-surnames.ts'
import * as context from '../../data/names/context-words.ts'
import { GIVEN_NAMES } from '../../data/names/given-names.ts'
import {
  COMPANY_MARKS,
  HEADS_WITH_OF,
  LEADING_ORGANISATION_HEADS,
  NO_BODIES,
  ORGANISATION_HEADS,
  ORGANISATIONS,
} from '../../data/names/organisation-words.ts'
import { SURNAMES } from '../../data/names/surnames.ts'
import * as titles from '../../data/names/titles.ts'
import { isWorldGivenName, isWorldSurname } from '../../data/names/world-names.ts'
import { foldName } from '../../lang/fold.ts'
import { givenClasses } from '../../lang/given-names.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'

/** What a word can be in a name or beside one. */
export const W = {
  Given: 1 << 0,
  Surname: 1 << 1,
  Title: 1 << 2,
  TitleModifier: 1 << 3,
  Role: 1 << 4,
  Particle: 1 << 5,
  OrgHead: 1 << 6,
  HeadWithOf: 1 << 7,
  Organisation: 1 << 8,
  SiteHead: 1 << 9,
  Calendar: 1 << 10,
  Demonym: 1 << 11,
  Function: 1 << 12,
  Speech: 1 << 13,
  Common: 1 << 14,
  Locative: 1 << 15,
  Motion: 1 << 16,
  Direction: 1 << 17,
  PlaceNoun: 1 << 18,
  PersonVerb: 1 << 19,
  Family: 1 << 20,
  SurnameEnding: 1 << 21,
  Capital: 1 << 22,
  AllCapitals: 1 << 23,
  Word: 1 << 24,
  Number: 1 << 25,
  Mark: 1 << 26,
  Hyphen: 1 << 27,
  Stop: 1 << 28,
  Possessive: 1 << 29,
  Initial: 1 << 30,
  LeadingHead: 1 << 31,
} as const

export interface WordClasses {
  bits(word: number): number
  /** How many words the longest place name has that starts with this word. */
  placeWords(word: number): number
  /** How surely the word alone is a place: 0 no, 5 a country. */
  placeScore(word: number): number
  /** A verb that can follow its subject: `met`, `wants`. */
  isVerb(word: number): boolean
  /** A lower-case noun for an organisation: `agency`, `newspaper`. */
  isBody(word: number): boolean
  /** Equal for forms that differ in case only. */
  group(word: number): number
}

const is = (set: ReadonlySet<string>, lower: string, bit: number) => (set.has(lower) ? bit : 0)

export function createWordClasses(vocabulary: Vocabulary): WordClasses {
  const groups = new Map<string, number>()
  const group = perWord(vocabulary, (lower) => {
    const known = groups.get(lower)
    if (known !== undefined) return known
    groups.set(lower, groups.size)
    return groups.size - 1
  })
  const body = perWord(vocabulary, (lower, form) => Number(lower === form && context.BODY_NOUNS.has(lower)))
  const verb = perWord(vocabulary, (lower, form) =>
    Number(lower === form && (partsOfSpeech(lower) & (Pos.Past | Pos.Present | Pos.Auxiliary)) !== 0),
  )
  return {
    group,
    isVerb: (word) => verb(word) === 1,
    isBody: (word) => body(word) === 1,
    bits: perWord(vocabulary, (lower, form) => shapeBits(form) | lexicalBits(lower, form)),
    placeWords: perWord(vocabulary, (lower, form) => (/^\p{Lu}/u.test(form) ? placeHead(capitalised(lower)) : 0)),
    placeScore: perWord(vocabulary, (_, form) => (/^\p{Lu}/u.test(form) ? placeScore(form) : 0)),
  }
}

/** `MINSK` -> `Minsk`; short ones (`US`, `UAE`) stay. */
export function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

function shapeBits(form: string): number {
  if (form === '-' || form === '‑' || form === '–') return W.Mark | W.Hyphen
  if (form === '.') return W.Mark | W.Stop
  if (/^['’](?:s|S)?$/.test(form)) return W.Mark | W.Possessive
  if (/^\p{Nd}/u.test(form)) return W.Number
  if (!/\p{L}/u.test(form)) return W.Mark
  let bits: number = W.Word
  if (/^\p{Lu}/u.test(form)) {
    bits |= W.Capital
    if (form.length === 1 || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(form)) bits |= W.Initial
    if (form.length > 1 && !/\p{Ll}/u.test(form)) bits |= W.AllCapitals
  }
  return bits
}

function lexicalBits(lower: string, form: string): number {
  const pos = partsOfSpeech(lower)
  const function_ = form === 'US' || form === 'WHO' ? 0 : is(context.FUNCTION_WORDS, lower, W.Function)
  let bits = function_
  if ((pos & Pos.Common) !== 0 || function_ !== 0) bits |= W.Common
  const folded = foldName(form)
  if (
    GIVEN_NAMES.has(lower) ||
    isWorldGivenName(folded) ||
    givenClasses(folded).length > 0 ||
    (pos & (Pos.MaleName | Pos.FemaleName)) !== 0
  )
    bits |= W.Given
  if (SURNAMES.has(lower) || isWorldSurname(folded) || commonSurnames.has(folded) || (pos & Pos.Surname) !== 0) bits |= W.Surname
  if ((pos & Pos.Demonym) !== 0 || context.CREEDS.has(lower) || demonymCountry(form) !== undefined) bits |= W.Demonym
  if (titles.ROLES.has(lower) || (pos & Pos.Actor) !== 0) bits |= W.Role
  if (ORGANISATIONS.has(form) || (form.length > 3 && ORGANISATIONS.has(form.replace(/\./g, '')))) bits |= W.Organisation
  if (NO_BODIES.has(form)) bits |= W.Common
  bits |= is(titles.FORMS_OF_ADDRESS, lower, W.Title) | is(titles.TITLES_IN_CAPITALS, form, W.Title)
  bits |= is(titles.TITLE_MODIFIERS, lower, W.TitleModifier)
  bits |= is(titles.PARTICLES, lower, W.Particle)
  bits |= is(ORGANISATION_HEADS, lower, W.OrgHead) | is(COMPANY_MARKS, lower, W.OrgHead)
  bits |= is(HEADS_WITH_OF, lower, W.HeadWithOf)
  if (LEADING_ORGANISATION_HEADS.has(lower) && (form.length > 3 || form === form.toUpperCase())) bits |= W.LeadingHead
  bits |= is(context.SITE_HEADS, lower, W.SiteHead)
  bits |= is(context.CALENDAR_WORDS, lower, W.Calendar)
  bits |= is(titles.SPEECH_VERBS, lower, W.Speech)
  bits |= is(context.LOCATIVES, lower, W.Locative) | is(context.MOTIONS, lower, W.Motion)
  bits |= is(context.DIRECTIONS, lower, W.Direction) | is(context.PLACE_NOUNS, lower, W.PlaceNoun)
  bits |= is(titles.PERSON_VERBS, lower, W.PersonVerb) | is(titles.FAMILY, lower, W.Family)
  if (hasSurnameEnding(lower)) bits |= W.SurnameEnding
  return bits
}

function hasSurnameEnding(lower: string): boolean {
  return titles.SURNAME_ENDINGS.some((ending) => lower.length >= ending.length + 3 && lower.endsWith(ending))
}

const BIG: ReadonlySet<PlaceType> = new Set<PlaceType>(['country', 'continent', 'region', 'sea', 'desert'])

/** How surely a name means a place, from the gazetteer alone: 0 unknown, 5 a country; weak names (`Chad`, `Most`) far less. */
export function placeScore(name: string): number {
  const records = placesNamed(name)
  if (records.length === 0) return 0
  const best = place(records[0]!)
  // `ID`, `OK`, `MA` mean Idaho, Oklahoma and Massachusetts only after a town.
  if (name.length === 2 && best.type === 'admin1') return 0.5
  const isWord = !name.includes(' ') && (partsOfSpeech(name.toLowerCase()) & Pos.Common) !== 0
  if (isWeakName(name)) return weakScore(best, isWord)
  if (isWord && best.population < 500_000 && best.type === 'city') return 0.5
  if (BIG.has(best.type)) return 5
  if (best.type === 'admin1' || best.capital || best.population >= 500_000) return 4.5
  return best.population >= 50_000 || name.includes(' ') ? 3.5 : 2.5
}

/** `Chad` and `Jordan` are countries, too; `Colombo` is a big city, `Free` and `Hang` are words. */
function weakScore(best: GazetteerPlace, isWord: boolean): number {
  if (BIG.has(best.type)) return 3.9
  if (isWord) return best.population >= 100_000 ? 1 : 0.5
  if (best.capital || best.population >= 1_000_000) return 3
  return best.population >= 100_000 ? 1 : 0.5
}
