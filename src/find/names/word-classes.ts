import { placeHead } from '../../data/gazetteer.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { BODY_NOUNS } from '../../data/names/context-words.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'
import { placeScore } from './place-score.ts'
import { W, wordBits } from './word-bits.ts'

export { W }

/** Marks that matter between names, and beginnings of web addresses. */
export const Sign = { Opener: 1, Address: 2, NicknameOpener: 4 } as const

export interface WordClasses {
  /** `Sign` bits. */
  sign(word: number): number
  bits(word: number): number
  /** How many words the longest place name has that starts with this word. */
  placeWords(word: number): number
  /** How surely the word alone is a place: 0 no, 5 a country. */
  placeScore(word: number): number
  /** A verb that can follow its subject: `met`, `wants`. */
  isVerb(word: number): boolean
  /** A lower-case noun for an organisation: `agency`, `newspaper`. */
  isBody(word: number): boolean
}

export function createWordClasses(vocabulary: Vocabulary): WordClasses {
  const body = perWord(vocabulary, (lower, form) => Number(lower === form && BODY_NOUNS.has(lower)))
  const verb = perWord(vocabulary, (lower, form) =>
    Number(lower === form && (partsOfSpeech(lower) & (Pos.Past | Pos.Present | Pos.Auxiliary)) !== 0),
  )
  return {
    sign: perWord(vocabulary, (lower, form) => signBits(lower, form)),
    isVerb: (word) => verb(word) === 1,
    isBody: (word) => body(word) === 1,
    bits: perWord(vocabulary, wordBits),
    placeWords: perWord(vocabulary, (lower, form) => (lower === form ? 0 : placeHead(capitalised(lower)))),
    placeScore: perWord(vocabulary, (lower, form) => (lower === form ? 0 : placeScore(form))),
  }
}

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
