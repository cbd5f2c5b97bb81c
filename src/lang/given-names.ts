import { givenNameClasses, type Tradition } from '../data/names/given-name-classes.ts'
import { isWorldGivenName } from '../data/names/world-names.ts'
import { deletions, editDistance, withinOneEdit } from './edits.ts'

const NONE: readonly number[] = []
/** Shorter names are too close to each other for a misprint to be told from another name (`Tim`, `Tom`). */
const SHORTEST_MISPRINT = 5
/** From this length on a misprint may be near to more than one name (`Marianna`), and from the next on two letters may be wrong (`Konstnatni`). */
const LONG = 6
const VERY_LONG = 8

let classesByName: Map<string, number[]> | undefined
let namesByDeletion: Map<string, string[]> | undefined
let longByLetter: Map<string, LongName[]> | undefined
const misprints = new Map<string, readonly number[]>()
/** So many words are remembered. */
const MOST_MISPRINTS = 50_000

function byName(): Map<string, number[]> {
  if (classesByName) return classesByName
  classesByName = new Map()
  givenNameClasses.forEach(({ names }, id) => {
    for (const name of names) {
      const ids = classesByName!.get(name)
      if (!ids) classesByName!.set(name, [id])
      else if (!ids.includes(id)) ids.push(id)
    }
  })
  return classesByName
}

function byDeletion(): Map<string, string[]> {
  if (namesByDeletion) return namesByDeletion
  namesByDeletion = new Map()
  for (const name of byName().keys()) {
    if (name.length < SHORTEST_MISPRINT) continue
    for (const part of deletions(name)) {
      const names = namesByDeletion.get(part)
      if (names) names.push(name)
      else namesByDeletion.set(part, [name])
    }
  }
  return namesByDeletion
}

/** The classes of a given name in folded letters (indices of `givenNameClasses`); none for a word that is no known given name. */
export const givenClasses = (name: string): readonly number[] => byName().get(name) ?? NONE

function byFirstLetter(): Map<string, LongName[]> {
  if (longByLetter) return longByLetter
  longByLetter = new Map()
  for (const name of byName().keys()) {
    if (name.length < LONG) continue
    const long = { name, letters: lettersOf(name) }
    const names = longByLetter.get(name[0]!)
    if (names) names.push(long)
    else longByLetter.set(name[0]!, [long])
  }
  return longByLetter
}

interface LongName {
  readonly name: string
  /** Which letters it has, as bits. */
  readonly letters: number
}

function lettersOf(name: string): number {
  let letters = 0
  for (let i = 0; i < name.length; i++) letters |= 1 << (name.charCodeAt(i) & 31)
  return letters
}

/** Two edits put in two letters and take out two at most. */
function mayBeNear(a: number, b: number): boolean {
  let different = a ^ b
  for (let most = 4; different !== 0; most--) {
    if (most === 0) return false
    different &= different - 1
  }
  return true
}

/**
 * The classes of which an unknown word is a misprint: by one letter (`Benajmin`); a short word only when all names so near to it share a class;
 * a very long one by two letters when no name is nearer.
 */
export function misprintClasses(name: string): readonly number[] {
  if (name.length < SHORTEST_MISPRINT || byName().has(name) || isWorldGivenName(name)) return NONE
  const known = misprints.get(name)
  if (known) return known
  const near = namesNear(name)
  const lists = near.map((n) => byName().get(n)!)
  const classes =
    name.length >= LONG ? [...new Set(lists.flat())] : (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)))
  if (misprints.size > MOST_MISPRINTS) misprints.clear()
  misprints.set(name, classes)
  return classes
}

function namesNear(name: string): string[] {
  const found = new Set<string>()
  for (const part of deletions(name)) for (const near of byDeletion().get(part) ?? []) if (withinOneEdit(near, name)) found.add(near)
  if (found.size > 0 || name.length < VERY_LONG) return [...found]
  // `Abdul` makes names near that are not.
  if (name.startsWith('abd')) return []
  const letters = lettersOf(name)
  return (byFirstLetter().get(name[0]!) ?? []).flatMap((near) =>
    Math.abs(near.name.length - name.length) <= 2 && mayBeNear(near.letters, letters) && editDistance(near.name, name, 2) <= 2
      ? [near.name]
      : [],
  )
}

/** First letters of all spellings of a given name: `U`, `V` and `W` for Vladimir. */
export const initialsOf = (name: string): string => {
  const letters = givenClasses(name).flatMap((id) => givenNameClasses[id]!.names.map((spelling) => spelling[0]!))
  return [...new Set([name[0]!, ...letters])].join('')
}

export const traditionOf = (classId: number): Tradition => givenNameClasses[classId]!.tradition

const PATRONYMIC = /(?:[oeya]v[iy]t?ch|[iy]ch|[oe]vna|[iy]chna|[oa]una|[ae]una|[iy]vna)$/

/** `Vladimirovich`, `Uladzimiravich`, `Petrivna`. */
export const isPatronymic = (word: string): boolean => word.length >= 6 && PATRONYMIC.test(word)
