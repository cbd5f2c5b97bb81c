import { foldName } from '../lang/fold.ts'

/** An organisation of one article. */
export interface OrganisationEvidence {
  readonly key: number
  /** The fullest form in that article. */
  readonly name: string
  /** Its other forms there: an acronym that the article ties to the name is one. */
  readonly aliases: readonly string[]
  /** The country that the article is about, where one stands out. */
  readonly country: string | null
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const LEGAL_FORMS = set('inc incorporated corp corporation ltd limited llc llp plc co company ag gmbh sa nv bv spa oao ooo zao pao jsc')
const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u
/** Small words that an acronym may skip. */
const SMALL = set('of the and for in on to de des du la le y e at')

/** Bodies that every country has: without the country's name they are another one in another country's news. */
const NATIONAL_HEAD =
  /^(?:.+ ministry|.+ (?:department|office|party|court|bank|commission|council|committee|guard|force|service)|parliament|senate|congress|cabinet|treasury|police|army|navy|military|national assembly|house of representatives|state duma|kremlin)$/
const GENERIC = set(
  'national state central supreme constitutional high federal general public electoral election elections city town regional local interior foreign health defence finance justice education economy economic energy agriculture transport information culture labour labor environment trade tourism sports communications security intelligence emergency emergencies situations social democratic republican communist socialist liberal conservative green workers peoples opposition ruling air coast police fire army navy prosecutor prosecutors attorney generals prime ministers presidents presidential press reserve investigative investigation border customs tax statistics ministry department office party court bank commission council committee guard force service agency and of the parliament senate congress cabinet treasury military assembly house representatives',
)

/**
 * Decides which organisations of different articles are one: the same name but for case, accents, `the` and legal form (`Belaruskali`, `Belaruskali OAO`) or
 * order (`Ministry of Health`, `Health Ministry`), or an acronym and the only name of the corpus that was introduced with it or, failing that, whose words spell
 * it. A body that every country has (`Interior Ministry`) is one only within the news of one country. Groups of keys, by smallest key.
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
  const target = acronymTargets(byName)
  const groups = new Map<string, number[]>()
  for (const [name, members] of byName) {
    const key = target.get(name) ?? soleCountry(name, byName)
    groups.set(key, [...(groups.get(key) ?? []), ...members.map((m) => m.key)])
  }
  return [...groups.values()].map((keys) => keys.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
}

function nameKey(name: string): string {
  const words = foldName(name).split(' ')
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop()
  return words
    .join(' ')
    .replace(/\binternal affairs\b/, 'interior')
    .replace(/\bforeign affairs\b/, 'foreign')
    .replace(/\bdefense\b/, 'defence')
    .replace(/^(.*\b)?(ministry|department) of (?:the )?(.+)$/, '$1$3 $2')
}

/** `Emirates Airlines`, `Emirates Airline`: a plural more or less in a name of several words. */
const singular = (name: string): string => (name.includes(' ') ? name.replace(/(?<=[a-z]{4}[^s])s(?= |$)/g, '') : name)

const isNational = (name: string): boolean => NATIONAL_HEAD.test(name) && name.split(' ').every((word) => GENERIC.has(word))

/** In articles of no clear country, a national body is that of the only country in whose news it is named. */
function soleCountry(key: string, byName: ReadonlyMap<string, unknown>): string {
  if (!key.endsWith('|')) return key
  const others = [...byName.keys()].filter((other) => other !== key && other.startsWith(key))
  return others.length === 1 ? others[0]! : key
}

/** For each acronym that stands as a name, the one full name it means, if only one comes into question. */
function acronymTargets(byName: ReadonlyMap<string, readonly OrganisationEvidence[]>): Map<string, string> {
  const introduced = new Map<string, Set<string>>()
  const spelt = new Map<string, Set<string>>()
  const note = (map: Map<string, Set<string>>, acronym: string, name: string) => map.set(acronym, (map.get(acronym) ?? new Set()).add(name))
  for (const [name, members] of byName) {
    if (!name.includes(' ')) continue
    for (const alias of members.flatMap((m) => m.aliases))
      if (ACRONYM.test(alias)) note(introduced, nameKey(alias.replace(/\./g, '')), name)
    for (const initials of initialsOf(name)) note(spelt, initials, name)
  }
  const targets = new Map<string, string>()
  for (const [name, members] of byName) {
    if (!members.every((m) => ACRONYM.test(m.name))) continue
    const acronym = name.replace(/ /g, '')
    const found = introduced.get(acronym) ?? (acronym.length >= 3 ? spelt.get(acronym) : undefined)
    if (found?.size === 1) targets.set(name, [...found][0]!)
  }
  return targets
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
