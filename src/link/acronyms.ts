import { ACRONYMS } from '../data/names/acronyms.ts'
import { nameKey, type OrganisationEvidence, singular } from './organisation-name.ts'

const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u
/** Small words that an acronym may skip. */
const SMALL = new Set('of the and for in on to de des du la le y e at'.split(' '))

/** A full name that an acronym may mean. */
interface Candidate {
  readonly name: string
  /** In how many articles it is introduced with the acronym. */
  introduced: number
  /** The countries in whose news it stands. */
  readonly countries: Set<string>
}

/** In the news of so many countries a body is known everywhere. */
const INTERNATIONAL = 3
/** How many times more often than all others a name must be introduced with an acronym that has several. */
const DOMINANCE = 3
/** Two letters are spelt by too many names. */
const SHORTEST_SPELT = 3

/**
 * A function from an organisation that is named by an acronym alone to the key of the name it means, or null: the name that was introduced
 * with it in the news of that country or of many, else the name by which the world knows it, else the only name whose words spell it.
 */
export function acronymReader(
  byName: ReadonlyMap<string, readonly OrganisationEvidence[]>,
): (organisation: OrganisationEvidence) => string | null {
  const introduced = new Map<string, Candidate[]>()
  const spelt = new Map<string, Candidate[]>()
  for (const [name, members] of byName) {
    if (!name.includes(' ')) continue
    const countries = new Set(members.flatMap(({ country }) => (country === null ? [] : [country])))
    for (const [acronym, times] of introductions(members)) note(introduced, acronym, { name, introduced: times, countries })
    for (const initials of initialsOf(name)) note(spelt, initials, { name, introduced: 0, countries })
  }
  return ({ name, country }) => {
    const known = knownBy(name)
    if (!ACRONYM.test(name)) return known
    const acronym = plain(name)
    const near = (candidates: readonly Candidate[]) => candidates.filter((candidate) => isNear(candidate, country))
    const found = usual(acronym, near(introduced.get(acronym) ?? []))
    if (found !== null || known !== null) return found ?? known
    const only = acronym.length >= SHORTEST_SPELT ? (spelt.get(acronym) ?? []) : []
    return only.length === 1 ? (near(only)[0]?.name ?? null) : null
  }
}

/** The key of the name by which the world knows `UN`, `U.N.` or `Unesco`. */
function knownBy(name: string): string | null {
  const known =
    ACRONYMS.get(name) ?? ACRONYMS.get(name.replace(/\./g, '')) ?? (WRITTEN_AS_WORD.test(name) ? ACRONYMS.get(name.toUpperCase()) : null)
  return known ? singular(nameKey(known)) : null
}

/** `Nato`, `Unesco`. */
const WRITTEN_AS_WORD = /^\p{Lu}\p{Ll}{3,}$/u

/** `U.N.` and `UN` alike. */
const plain = (acronym: string): string => nameKey(acronym.replace(/\./g, '')).replace(/ /g, '')

function note(map: Map<string, Candidate[]>, acronym: string, candidate: Candidate): void {
  const known = map.get(acronym)
  if (known) known.push(candidate)
  else map.set(acronym, [candidate])
}

/** The acronyms among the other forms of a name, and in how many articles each is. */
function introductions(members: readonly OrganisationEvidence[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { aliases } of members) {
    for (const acronym of new Set(aliases.filter((alias) => ACRONYM.test(alias)).map(plain)))
      found.set(acronym, (found.get(acronym) ?? 0) + 1)
  }
  return found
}

/** `ABC` in Australian news is no bank of China. */
function isNear({ countries }: Candidate, country: string | null): boolean {
  return country === null || countries.size === 0 || countries.has(country) || countries.size >= INTERNATIONAL
}

/** The only name, the only one that the acronym spells, or the one that is introduced by far the most. */
function usual(acronym: string, candidates: readonly Candidate[]): string | null {
  const spelling = candidates.filter(({ name }) => initialsOf(name).includes(acronym))
  const [first, ...others] = [...(spelling.length > 0 ? spelling : candidates)].sort((a, b) => b.introduced - a.introduced)
  if (first === undefined) return null
  const rest = others.reduce((sum, { introduced }) => sum + introduced, 0)
  return first.introduced >= DOMINANCE * rest ? first.name : null
}

/** `Committee to Protect Journalists` spells `cpj` and `ctpj`. */
function initialsOf(name: string): string[] {
  const words = name.split(' ')
  const all = words.map((word) => word[0]!).join('')
  const main = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0]!)
    .join('')
  return [...new Set([all, main])]
}
