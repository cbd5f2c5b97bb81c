import { acronymReader } from './acronyms.ts'
import { nameKey, type OrganisationEvidence, singular } from './organisation-name.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Bodies that every country has: without the country's name they are another one in another country's news. */
const NATIONAL_HEAD =
  /^(?:.+ ministry|.+ (?:department|office|party|court|bank|commission|council|committee|guard|force|service)|parliament|senate|congress|cabinet|treasury|police|army|navy|military|national assembly|house of representatives|state duma|kremlin)$/
const GENERIC = set(
  'national state central supreme constitutional high federal general public electoral election elections city town regional local interior foreign health defence finance justice education economy economic energy agriculture transport information culture labour labor environment trade tourism sports communications security intelligence emergency emergencies situations social democratic republican communist socialist liberal conservative green workers peoples opposition ruling air coast police fire army navy prosecutor prosecutors attorney generals prime ministers presidents presidential press reserve investigative investigation border customs tax statistics ministry department office party court bank commission council committee guard force service agency and of the parliament senate congress cabinet treasury military assembly house representatives',
)

/**
 * Decides which organisations of different articles are one: the same name but for case, accents, `the`, legal form (`Belaruskali`, `Belaruskali OAO`),
 * order (`Ministry of Health`, `Health Ministry`) or British and American spelling, or an acronym and what it means (see `acronymReader`). A body that every
 * country has (`Interior Ministry`) is one only within the news of one country. Groups of keys, by smallest key.
 */
export function linkOrganisations(organisations: readonly OrganisationEvidence[]): number[][] {
  const byName = new Map<string, OrganisationEvidence[]>()
  for (const organisation of organisations) {
    const name = nameKey(organisation.name)
    const key = isNational(name) ? `${name}|${organisation.country ?? ''}` : singular(name)
    const group = byName.get(key)
    if (group) group.push(organisation)
    else byName.set(key, [organisation])
  }
  const meaning = acronymReader(byName)
  const countries = countriesByName(byName)
  const groups = new Map<string, number[]>()
  for (const [name, members] of byName) {
    const own = soleCountry(name, countries)
    for (const member of members) {
      const key = meaning(member) ?? own
      const group = groups.get(key)
      if (group) group.push(member.key)
      else groups.set(key, [member.key])
    }
  }
  return [...groups.values()].map((keys) => keys.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
}

const isNational = (name: string): boolean => NATIONAL_HEAD.test(name) && name.split(' ').every((word) => GENERIC.has(word))

/** For each national body, the keys under which it stands. */
function countriesByName(byName: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const key of byName.keys()) {
    const bar = key.indexOf('|')
    if (bar < 0) continue
    const name = key.slice(0, bar)
    found.set(name, [...(found.get(name) ?? []), key])
  }
  return found
}

/** In articles of no clear country, a national body is that of the only country in whose news it is named. */
function soleCountry(key: string, countries: ReadonlyMap<string, readonly string[]>): string {
  if (!key.endsWith('|')) return key
  const others = countries.get(key.slice(0, -1))!.filter((other) => other !== key)
  return others.length === 1 ? others[0]! : key
}
