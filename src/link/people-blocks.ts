import { deletionHashes } from '../lang/edits.ts'
import { misprintClasses } from '../lang/given-names.ts'
import { mixHashes, shortHash } from '../lang/hash.ts'
import { chineseKey, spelt } from '../lang/romanise.ts'
import { Blocks } from './blocks.ts'
import { koreanNameKey } from './compare-people.ts'
import { LONG_SURNAME } from './match-words.ts'
import type { NameWord, PersonName } from './person-name.ts'

/** A block with more names than this is not compared each with each, only each with the first and with its neighbours. */
const MOST_COMPARED = 60
const NEIGHBOURS = 8

/** Pairs of names (indices, smaller first) that are worth comparing, each once: those that share a key. Linear in the number of names. */
export function* candidatePairs(names: readonly PersonName[]): Generator<[number, number]> {
  const blocks = new Blocks()
  names.forEach((name, i) => {
    addKeys(name, (key) => blocks.add(key, i))
  })
  const seen = new Set<number>()
  for (const block of blocks.all()) {
    for (const [a, b] of pairsOf(block)) {
      const pair = a * names.length + b
      if (seen.has(pair)) continue
      seen.add(pair)
      yield [a, b]
    }
  }
}

function* pairsOf(block: readonly number[]): Generator<[number, number]> {
  const window = block.length <= MOST_COMPARED ? block.length : NEIGHBOURS
  for (let i = 1; i < block.length; i++) {
    for (let j = Math.max(0, i - window); j < i; j++) yield [block[j]!, block[i]!]
    if (i > window) yield [block[0]!, block[i]!]
  }
}

type AddKey = (key: number) => void

/** What a key is made of. */
const Key = {
  Letters: 1,
  Alone: 2,
  AloneNear: 3,
  Chinese: 4,
  Korean: 5,
  Order: 6,
  Full: 7,
  Near: 8,
  Long: 9,
  NearSlavic: 10,
  Given: 11,
  Servant: 12,
  Initial: 13,
  NearPlain: 14,
} as const

/** The shortest surname that stands alone of which a misprint is looked for. */
const ALONE_NEAR_LENGTH = 8

function addKeys(name: PersonName, add: AddKey): void {
  add(mixHashes(Key.Letters, shortHash(name.text.replace(/ /g, '')), 0))
  if (!name.surname) return
  const surnames = surnameKeys(name, name.surname)
  if (!name.given) {
    for (const key of surnames) add(mixHashes(Key.Alone, key, 0))
    const { text } = name.surname
    if (text.length >= ALONE_NEAR_LENGTH) for (const part of deletionHashes(text)) add(mixHashes(Key.AloneNear, part, 0))
    return
  }
  if (name.eastAsian) {
    add(mixHashes(Key.Chinese, shortHash(chineseKey(name.text)), 0))
    const korean = koreanNameKey(name)
    if (korean !== '') add(mixHashes(Key.Korean, shortHash(korean), 0))
  }
  if (name.middles.length === 0) {
    const [first, last] = [shortHash(name.given.text), shortHash(name.surname.text)]
    add(mixHashes(Key.Order, Math.min(first, last), Math.max(first, last)))
  }
  const givens = givenKeys(name, name.given)
  addFull(givens, surnames, add)
  addMisprintKeys(name, givens, surnames, add)
  addPartKeys(name, givens, surnames, add)
}

function addFull(givens: readonly number[], surnames: readonly number[], add: AddKey): void {
  for (const given of givens) for (const surname of surnames) add(mixHashes(Key.Full, given, surname))
}

/** `Abdul Rehman` may be printed as `Rehman`. */
const withoutServant = (text: string): string => (text.startsWith('abdul') && text.length > 5 ? text.slice(5) : text)

function surnameKeys(name: PersonName, surname: NameWord): number[] {
  const keys = [shortHash(withoutServant(surname.plain))]
  if (name.slavic) keys.push(shortHash(`s ${surname.slavic}`))
  if (name.arabic) keys.push(shortHash(`a ${surname.arabic}`), ...surname.classes)
  return keys
}

function givenKeys(name: PersonName, given: NameWord): number[] {
  if (given.initial) return [shortHash(given.text)]
  if (given.classes.length > 0) return [...given.classes]
  const keys = [...misprintClasses(given.text), shortHash(given.plain)]
  if (name.slavic) keys.push(shortHash(`s ${given.slavic}`))
  if (name.arabic) keys.push(shortHash(`a ${given.arabic}`))
  return keys
}

function addMisprintKeys(name: PersonName, givens: readonly number[], surnames: readonly number[], add: AddKey): void {
  if (name.eastAsian || name.given!.initial) return
  const { text, plain, slavic } = name.surname!
  const addNear = (key: number, word: string) => {
    for (const part of deletionHashes(word)) for (const given of givens) add(mixHashes(key, given, part))
  }
  if (text.length >= 4) addNear(Key.Near, text)
  if (text.length >= 6 && plain !== text) addNear(Key.NearPlain, plain)
  if (text.length >= LONG_SURNAME) {
    const start = shortHash(text.slice(0, 3))
    for (const given of givens) add(mixHashes(Key.Long, given, start))
  }
  if (name.slavic && text.length >= 6) addNear(Key.NearSlavic, spelt(slavic))
  if (name.given!.classes.length > 0 || name.given!.text.length < 4) return
  for (const part of deletionHashes(name.given!.text)) for (const surname of surnames) add(mixHashes(Key.Given, part, surname))
}

/** Keys under which a name meets those that say less of the same person: an initial, one of two surnames, the second given name. */
function addPartKeys(name: PersonName, givens: readonly number[], surnames: readonly number[], add: AddKey): void {
  const given = name.given!
  if (name.arabic) {
    const without = shortHash(withoutServant(given.text))
    for (const surname of surnames) add(mixHashes(Key.Servant, without, surname))
  }
  for (const surname of surnames) for (const letter of given.initials) add(mixHashes(Key.Initial, letter.charCodeAt(0), surname))
  const [middle] = name.middles
  if (!middle) return
  for (const word of name.middles) addFull(givens, surnameKeys(name, word), add)
  for (const word of new Set([middle, name.middles.at(-1)!])) addFull(givenKeys(name, word), surnames, add)
}
