import { readFileSync } from 'node:fs'
import { dataFile } from './data-file.ts'
import { findKey, type PackedStrings, unpackStrings } from './packed-strings.ts'

/** What a word form can be, as bits of one number. Forms of several kinds carry several bits: `leaves` is Plural and Present. */
export const Pos = {
  Noun: 1 << 0,
  Plural: 1 << 1,
  Verb: 1 << 2,
  Present: 1 << 3,
  Past: 1 << 4,
  Participle: 1 << 5,
  Gerund: 1 << 6,
  Adjective: 1 << 7,
  Compared: 1 << 8,
  Adverb: 1 << 9,
  Preposition: 1 << 10,
  Conjunction: 1 << 11,
  Determiner: 1 << 12,
  Pronoun: 1 << 13,
  Auxiliary: 1 << 14,
  Negative: 1 << 15,
  Question: 1 << 16,
  Cardinal: 1 << 17,
  Ordinal: 1 << 18,
  Unit: 1 << 19,
  Honorific: 1 << 20,
  Actor: 1 << 21,
  MaleName: 1 << 22,
  FemaleName: 1 << 23,
  Surname: 1 << 24,
  Demonym: 1 << 25,
  Weekday: 1 << 26,
  Month: 1 << 27,
  Place: 1 << 28,
  Organisation: 1 << 29,
  /** An ordinary English word in lower case: at the start of a sentence it need not be a name. */
  Common: 1 << 30,
} as const

type Lexicon = PackedStrings & {
  readonly bits: Uint32Array
  readonly classes: Uint16Array
  readonly lemmas: Uint16Array
  readonly endings: readonly string[]
}

let lexicon: Lexicon | undefined

/** The `Pos` bits of a word form in lower case; 0 when it is unknown. */
export function partsOfSpeech(word: string): number {
  lexicon ??= load()
  const key = findKey(lexicon, word)
  return key < 0 ? 0 : (lexicon.bits[lexicon.classes[key] as number] as number)
}

/** The base form of a verb or the singular of a noun (`detained` → `detain`, `women` → `woman`); the word itself when it has none or is unknown. */
export function lemmaOf(word: string): string {
  lexicon ??= load()
  const key = findKey(lexicon, word)
  if (key < 0) return word
  const lemma = lexicon.lemmas[key] as number
  return lemma === 0 ? word : word.slice(0, word.length - (lemma & 15)) + (lexicon.endings[lemma >> 4] as string)
}

/**
 * The file: five counts (words, classes, bytes of coded words, endings, letters of all words), the bits of each class, the class and the lemma of
 * each word, the words, the endings. A lemma is the number of its ending << 4 | how many characters of the word are cut off.
 */
function load(): Lexicon {
  const file = readFileSync(dataFile('lexicon.bin'))
  const bytes = new Uint8Array(file.byteLength)
  bytes.set(file)
  const [words, classCount, coded, endingCount, letters] = new Uint32Array(bytes.buffer, 0, 5) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ]
  const bits = new Uint32Array(bytes.buffer, 20, classCount)
  const classes = new Uint16Array(bytes.buffer, 20 + classCount * 4, words)
  const lemmas = new Uint16Array(bytes.buffer, 20 + classCount * 4 + words * 2, words)
  const at = 20 + classCount * 4 + words * 4
  const endings = new TextDecoder().decode(bytes.subarray(at + coded)).split('\n')
  if (endings.length !== endingCount) throw new Error('lexicon.bin is damaged')
  return { ...unpackStrings(bytes.subarray(at, at + coded), words, letters), bits, classes, lemmas, endings }
}
