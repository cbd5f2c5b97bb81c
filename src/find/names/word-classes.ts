import { placeHead } from '../../data/gazetteer.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { AFTER_BODIES, BEFORE_BODIES, BODY_NOUNS, SHIPS } from '../../data/names/context-words.ts'
import { eastAsianSurnames } from '../../data/names/east-asian-surnames.ts'
import { famousSurnames } from '../../data/names/famous-surnames.ts'
import { FIELDS } from '../../data/names/organisation-words.ts'
import { numberPerWord, perWord, type Vocabulary } from '../../model/vocabulary.ts'
import { Kind } from './kinds.ts'
import { startsListed } from './listed-names.ts'
import { placeScore } from './place-score.ts'
import { W, wordBits } from './word-bits.ts'

export { W }

/** Marks that matter between names, and beginnings of web addresses. */
export const Sign = { Opener: 1, Address: 2, NicknameOpener: 4 } as const

export { Kind }

export interface WordClasses {
  /** `Sign` bits. */
  sign(word: number): number
  bits(word: number): number
  /** `Kind` bits. */
  kinds(word: number): number
  /** A verb that can follow its subject: `met`, `wants`. */
  isVerb(word: number): boolean
  /** A past form that is no auxiliary: `met`, `outlined`. */
  isPast(word: number): boolean
  /** Is it syllables of romanised Chinese, Korean or Vietnamese? */
  isSyllabic(word: number): boolean
  /** How many words the longest place name has that starts with this word. */
  placeWords(word: number): number
  /** How surely the word alone is a place: 0 no, 5 a country. */
  placeScore(word: number): number
}

export function createWordClasses(vocabulary: Vocabulary): WordClasses {
  const verb = perWord(vocabulary, verbKind)
  const syllabic = perWord(vocabulary, isSyllabic)
  return {
    isVerb: (word) => verb(word) > 0,
    isPast: (word) => verb(word) === 2,
    isSyllabic: (word) => syllabic(word) === 1,
    sign: perWord(vocabulary, (lower, form) => signBits(lower, form)),
    kinds: perWord(vocabulary, kindBits),
    bits: perWord(vocabulary, wordBits),
    placeWords: perWord(vocabulary, (lower, form) => (lower === form ? 0 : placeHead(capitalised(lower)))),
    placeScore: numberPerWord(vocabulary, (lower, form) => (lower === form ? 0 : placeScore(form))),
  }
}

const LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [BODY_NOUNS, Kind.Body],
  [AFTER_BODIES, Kind.AfterBody],
  [BEFORE_BODIES, Kind.BeforeBody],
  [SHIPS, Kind.Ship],
]
const CAPITAL_LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [FIELDS, Kind.Field],
  [BEFORE_BODIES, Kind.BeforeBody],
  [AFTER_BODIES, Kind.AfterBody],
  [eastAsianSurnames, Kind.EastAsian],
  [famousSurnames, Kind.Famous],
]

/** A lower-case noun for a body (`agency`) or for its people (`spokesman`); in capitals what a body is for. */
function kindBits(lower: string, form: string): number {
  if (form === 'NGO') return Kind.Body
  let bits = 0
  for (const [words, kind] of lower === form ? LISTS : CAPITAL_LISTS) if (words.has(lower)) bits |= kind
  return startsListed(form) ? bits | Kind.Listed : bits
}

/** 0 no verb, 1 a verb, 2 the past of a full verb. */
function verbKind(lower: string, form: string): number {
  const pos = lower === form ? partsOfSpeech(lower) : 0
  if ((pos & (Pos.Past | Pos.Auxiliary)) === Pos.Past) return 2
  return Number((pos & (Pos.Past | Pos.Present | Pos.Auxiliary)) !== 0)
}

/** One or two syllables of romanised Chinese, Korean or Vietnamese: `weiming`, `cheuk`, `hyun`. */
const isSyllabic = (lower: string) => Number(lower.length <= 10 && SYLLABLES.test(lower))
const SYLLABLE =
  '(?:zh|ch|sh|hs|ts|tz|kw|ph|th|kh|tr|ng|nh|gi|[bcdfghjklmnpqrstwxyz])?(?:[iuy]?(?:ae|ai|ao|au|ee|ei|eo|eu|oe|oi|oo|ou|ui|uo|ue|ie|ia|iu|ua|yo|yu|ya|[aeiou]))(?:ng|nh|ch|[nklmptrh])?'
const SYLLABLES = new RegExp(`^${SYLLABLE}(?:'?${SYLLABLE})?$`)

/** `MINSK` -> `Minsk`; short ones (`US`, `UAE`) stay. */
function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

function signBits(lower: string, form: string): number {
  let bits = 0
  if (/^[“”"«‘'(:;•*–—…¿¡]|^\.\.+$|^--+$|^-$/.test(form)) bits |= Sign.Opener
  if (/^(?:https?|www)$/.test(lower)) bits |= Sign.Address
  if (/^["“‘'(]$/.test(form)) bits |= Sign.NicknameOpener
  return bits
}
