import { deletions } from '../lang/edits.ts'
import { misprintClasses } from '../lang/given-names.ts'
import { chineseKey, spelt } from '../lang/romanise.ts'
import { koreanNameKey } from './compare-people.ts'
import { LONG_SURNAME } from './match-words.ts'
import type { NameWord, PersonName } from './person-name.ts'

/** A block with more names than this is not compared each with each, only each with the first and with its neighbours. */
const MOST_COMPARED = 60
const NEIGHBOURS = 8

/** Pairs of names (indices, smaller first) that are worth comparing: those that share a key. Linear in the number of names. */
export function candidatePairs(names: readonly PersonName[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  names.forEach((name, i) => {
    for (const key of new Set(keysOf(name))) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  })
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const block of blocks.values()) {
    if (block.length < 2) continue
    for (const [a, b] of pairsOf(block)) {
      const pair = a * names.length + b
      if (seen.has(pair)) continue
      seen.add(pair)
      pairs.push([a, b])
    }
  }
  return pairs
}

function* pairsOf(block: readonly number[]): Generator<[number, number]> {
  const window = block.length <= MOST_COMPARED ? block.length : NEIGHBOURS
  for (let i = 1; i < block.length; i++) {
    for (let j = Math.max(0, i - window); j < i; j++) yield [block[j]!, block[i]!]
    if (i > window) yield [block[0]!, block[i]!]
  }
}

function* keysOf(name: PersonName): Generator<string> {
  yield `= ${name.text.replace(/ /g, '')}`
  if (!name.surname) return
  const surnames = surnameKeys(name, name.surname)
  if (!name.given) {
    for (const key of surnames) yield `alone ${key}`
    if (name.surname.text.length >= 8) for (const part of deletions(name.surname.text)) yield `alone near ${part}`
    return
  }
  if (name.eastAsian) {
    yield `chinese ${chineseKey(name.text)}`
    const korean = koreanNameKey(name)
    if (korean !== '') yield `korean ${korean}`
  }
  if (name.middles.length === 0) yield `order ${[name.given.text, name.surname.text].sort().join(' ')}`
  const givens = givenKeys(name, name.given)
  for (const given of givens) for (const surname of surnames) yield `full ${given} ${surname}`
  yield* misprintKeys(name, givens, surnames)
  yield* partKeys(name, givens, surnames)
}

/** `Abdul Rehman` may be printed as `Rehman`. */
const SERVANT = /^abdul(?=.)/

function surnameKeys(name: PersonName, surname: NameWord): string[] {
  const keys = [surname.plain.replace(SERVANT, '')]
  if (name.slavic) keys.push(`s ${surname.slavic}`)
  if (name.arabic) keys.push(`a ${surname.arabic}`)
  return keys
}

function givenKeys(name: PersonName, given: NameWord): string[] {
  if (given.initial) return [`${given.text}.`]
  const classes = [...given.classes, ...misprintClasses(given.text)].map(String)
  if (given.classes.length > 0) return classes
  return [...classes, given.plain, ...(name.slavic ? [`s ${given.slavic}`] : []), ...(name.arabic ? [`a ${given.arabic}`] : [])]
}

function* misprintKeys(name: PersonName, givens: readonly string[], surnames: readonly string[]): Generator<string> {
  if (name.eastAsian || name.given!.initial) return
  const { text, slavic } = name.surname!
  if (text.length >= 4) for (const given of givens) for (const part of deletions(text)) yield `near ${given} ${part}`
  if (text.length >= LONG_SURNAME) for (const given of givens) yield `long ${given} ${text.slice(0, 3)}`
  if (name.slavic && text.length >= 6)
    for (const given of givens) for (const part of deletions(spelt(slavic))) yield `near s ${given} ${part}`
  if (name.given!.classes.length > 0 || name.given!.text.length < 4) return
  for (const surname of surnames) for (const part of deletions(name.given!.text)) yield `given ${part} ${surname}`
}

/** Keys under which a name meets those that say less of the same person: an initial, one of two surnames, the second given name. */
function* partKeys(name: PersonName, givens: readonly string[], surnames: readonly string[]): Generator<string> {
  if (name.arabic) for (const surname of surnames) yield `servant ${name.given!.text.replace(SERVANT, '')} ${surname}`
  for (const surname of surnames) for (const letter of name.given!.initials) yield `initial ${letter} ${surname}`
  const [middle] = name.middles
  if (!middle) return
  for (const given of givens) for (const key of surnameKeys(name, middle)) yield `full ${given} ${key}`
  for (const word of new Set([middle, name.middles.at(-1)!])) {
    for (const given of givenKeys(name, word)) for (const surname of surnames) yield `full ${given} ${surname}`
  }
}
