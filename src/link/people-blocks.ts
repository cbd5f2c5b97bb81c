import { deletionHashes } from '../lang/edits.ts'
import { misprintClasses } from '../lang/given-names.ts'
import { mixHashes, shortHash } from '../lang/hash.ts'
import { chineseKey, spelt } from '../lang/romanise.ts'
import { Blocks } from './blocks.ts'
import { koreanNameKey } from './compare-people.ts'
import { LONG_SURNAME } from './match-words.ts'
import type { NameNode } from './name-node.ts'
import { Pairs } from './pairs.ts'
import type { NameWord, PersonName } from './person-name.ts'

/** A block with more names than this is not compared each with each, only each with the first and with its neighbours. */
const MOST_COMPARED = 60
const NEIGHBOURS = 8
/**
 * So many pairs a name, and so many besides, are compared because they differ by a letter; in news there is less than half a pair a name. Where
 * there are more, these names are not misprints but names of their own, unless one of them stands in so many documents.
 */
const NEAR_PAIRS_A_NAME = 4
const NEAR_PAIRS = 20_000
const KNOWN = 3

/** Pairs of names (smaller number first) that are worth comparing: those that share a key. Linear in the number of names. */
export function candidatePairs(nodes: readonly NameNode[]): Pairs {
  const same = new Blocks()
  const near = new Blocks()
  nodes.forEach(({ name }, i) => {
    addKeys(
      name,
      (key) => same.add(key, i),
      (key) => near.add(key, i),
    )
  })
  const pairs = new Pairs(nodes.length)
  for (const block of same.all()) addPairs(pairs, block)
  const largest = largestCompared(near, NEAR_PAIRS_A_NAME * nodes.length + NEAR_PAIRS)
  for (const block of near.all()) {
    if (block.length <= largest) addPairs(pairs, block)
    else addPairsOfKnown(pairs, block, nodes)
  }
  return pairs
}

/** The size of the largest blocks that can be compared before `most` pairs are reached, smaller ones first. */
function largestCompared(blocks: Blocks, most: number): number {
  const sizes = new Map<number, number>()
  for (const { length } of blocks.all()) sizes.set(length, (sizes.get(length) ?? 0) + 1)
  let pairs = 0
  let largest = 0
  for (const [size, count] of [...sizes].sort((a, b) => a[0] - b[0])) {
    pairs += (count * size * Math.min(size - 1, 2 * windowOf(size))) / 2
    if (pairs > most) break
    largest = size
  }
  return largest
}

const windowOf = (size: number) => (size <= MOST_COMPARED ? size : NEIGHBOURS)

function addPairs(pairs: Pairs, block: readonly number[]): void {
  const window = windowOf(block.length)
  for (let i = 1; i < block.length; i++) {
    for (let j = Math.max(0, i - window); j < i; j++) pairs.add(block[j]!, block[i]!)
    if (i > window) pairs.add(block[0]!, block[i]!)
  }
}

/** `Petrov` of many articles with each of the many that may be misprints of it. */
function addPairsOfKnown(pairs: Pairs, block: readonly number[], nodes: readonly NameNode[]): void {
  const documents = (i: number) => nodes[i]!.documents
  const known = block.filter((i) => documents(i) >= KNOWN).sort((a, b) => documents(b) - documents(a))
  for (const a of known.slice(0, NEIGHBOURS)) for (const b of block) if (a !== b) pairs.add(Math.min(a, b), Math.max(a, b))
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

/** `addNear` takes the keys of names that differ by a letter. */
function addKeys(name: PersonName, add: AddKey, addNear: AddKey): void {
  add(mixHashes(Key.Letters, shortHash(name.text.replaceAll(' ', '')), 0))
  if (!name.surname) return
  const surnames = surnameKeys(name, name.surname)
  if (!name.given) {
    for (const key of surnames) add(mixHashes(Key.Alone, key, 0))
    const { text } = name.surname
    if (text.length >= ALONE_NEAR_LENGTH) for (const part of deletionHashes(text)) addNear(mixHashes(Key.AloneNear, part, 0))
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
  addMisprintKeys(name, givens, surnames, addNear)
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
