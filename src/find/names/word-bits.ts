import { demonymCountry } from '../../data/demonyms.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { commonSurnames } from '../../data/names/common-surnames.ts'
import * as context from '../../data/names/context-words.ts'
import { GIVEN_NAMES } from '../../data/names/given-names.ts'
import * as organisations from '../../data/names/organisation-words.ts'
import { SURNAMES } from '../../data/names/surnames.ts'
import * as titles from '../../data/names/titles.ts'
import { isWorldGivenName, isWorldSurname } from '../../data/names/world-names.ts'
import { foldName } from '../../lang/fold.ts'
import { givenClasses } from '../../lang/given-names.ts'

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

/** The lists of words whose case does not matter, each with its bit. */
const LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [context.FUNCTION_WORDS, W.Function | W.Common],
  [context.CREEDS, W.Demonym],
  [titles.ROLES, W.Role],
  [titles.FORMS_OF_ADDRESS, W.Title],
  [titles.TITLE_MODIFIERS, W.TitleModifier],
  [titles.PARTICLES, W.Particle],
  [organisations.ORGANISATION_HEADS, W.OrgHead],
  [organisations.COMPANY_MARKS, W.OrgHead],
  [organisations.HEADS_WITH_OF, W.HeadWithOf],
  [context.SITE_HEADS, W.SiteHead],
  [context.CALENDAR_WORDS, W.Calendar],
  [titles.SPEECH_VERBS, W.Speech],
  [context.LOCATIVES, W.Locative],
  [context.MOTIONS, W.Motion],
  [context.DIRECTIONS, W.Direction],
  [context.PLACE_NOUNS, W.PlaceNoun],
  [titles.PERSON_VERBS, W.PersonVerb],
  [titles.FAMILY, W.Family],
]

const listed = new Map<string, number>()
for (const [words, bits] of LISTS) for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bits)

const SURNAME_ENDINGS: ReadonlySet<string> = new Set(titles.SURNAME_ENDINGS)
const LONGEST_ENDING = Math.max(...titles.SURNAME_ENDINGS.map((ending) => ending.length))

/** The `W` bits of a form: what it looks like and what the lists know of it. */
export function wordBits(lower: string, form: string): number {
  const shape = shapeBits(form)
  if ((shape & W.Word) === 0) return shape
  const pos = partsOfSpeech(lower)
  // `US`, `WHO` and `IS` are no pronouns and verbs.
  const isPronoun = form !== 'US' && form !== 'WHO' && form !== 'IS'
  let bits = shape | (isPronoun ? (listed.get(lower) ?? 0) : 0)
  if ((pos & Pos.Common) !== 0 && isPronoun) bits |= W.Common
  if ((pos & Pos.Actor) !== 0) bits |= W.Role
  if ((pos & Pos.Demonym) !== 0) bits |= W.Demonym
  return (shape & W.Capital) === 0 ? bits : bits | nameBits(lower, form, pos)
}

/** What only a capitalised word can be. */
function nameBits(lower: string, form: string, pos: number): number {
  const folded = /[^a-z]/.test(lower) ? foldName(form) : lower
  let bits = isGiven(lower, folded, pos) ? W.Given : 0
  if (isSurname(lower, folded, pos)) bits |= W.Surname
  if (hasSurnameEnding(lower)) bits |= W.SurnameEnding
  if (demonymCountry(form) !== undefined) bits |= W.Demonym
  if (titles.TITLES_IN_CAPITALS.has(form)) bits |= W.Title
  if (isOrganisation(form)) bits |= W.Organisation
  if (organisations.NO_BODIES.has(form)) bits |= W.Common
  if (organisations.LEADING_ORGANISATION_HEADS.has(lower) && (form.length > 3 || form === form.toUpperCase())) bits |= W.LeadingHead
  return bits
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

function isGiven(lower: string, folded: string, pos: number): boolean {
  if ((pos & (Pos.MaleName | Pos.FemaleName)) !== 0 || GIVEN_NAMES.has(lower)) return true
  return isWorldGivenName(folded) || givenClasses(folded).length > 0
}

const isSurname = (lower: string, folded: string, pos: number) =>
  (pos & Pos.Surname) !== 0 || SURNAMES.has(lower) || isWorldSurname(folded) || commonSurnames.has(folded)

/** `NATO`, `U.N.`. */
const isOrganisation = (form: string) =>
  organisations.ORGANISATIONS.has(form) ||
  (form.length > 3 && form.includes('.') && organisations.ORGANISATIONS.has(form.replace(/\./g, '')))

/** At least three letters stand before the ending. */
function hasSurnameEnding(lower: string): boolean {
  for (let length = Math.min(LONGEST_ENDING, lower.length - 3); length >= 2; length--) {
    if (SURNAME_ENDINGS.has(lower.slice(lower.length - length))) return true
  }
  return false
}
