import { byCodePoint } from '../lang/order.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import { type LinkRule, NameClusters, type NameLink, rankPairs } from './clusters.ts'
import { PERSON_RULES } from './compare-people.ts'
import type { NameNode } from './name-node.ts'
import { Pairs } from './pairs.ts'
import { candidatePairs } from './people-blocks.ts'
import { type NameWord, type PersonName, parsePersonName } from './person-name.ts'

/** A person of one article. */
export interface PersonEvidence {
  readonly document: string
  /** The fullest form in that article. */
  readonly name: string
  /** Its other forms there. */
  readonly aliases: readonly string[]
  readonly mentions: number
}

/** The people of all articles; their number is the key of each. An array is one. */
export interface PeopleOfArticles {
  readonly length: number
  at(key: number): PersonEvidence | undefined
}

/** One real person as far as the names tell. */
export interface PersonCluster {
  /** Keys of its people of articles, ascending. */
  readonly members: readonly number[]
  /** The fullest form, then the most frequent, then the first by code point; or the first of the group in the alias file. */
  readonly name: string
  /** All other forms, by code point. */
  readonly aliases: readonly string[]
  /** The rules that joined its names, strongest first, joined by `+`; `same-name` when one name was enough, `single` for one article's person. */
  readonly rule: string
  /** Names of the other people whom a surname or an initial that stands alone might mean, by code point: at least two, or none where there is no doubt. */
  readonly rivals: readonly string[]
}

/**
 * Decides which people of different articles are one person (codebook, section 1). Names join by rules (see `PERSON_RULES`); two names that contradict
 * each other (two known different given names, two patronymics, a man's and a woman's surname) never stand in one cluster. A surname or an initial joins
 * only the one person it fits. The result does not depend on the order of the people; the clusters are ordered by their smallest key.
 */
export function linkPeople(people: PeopleOfArticles, aliases: Aliases = NO_ALIASES): PersonCluster[] {
  const { nodes, bearers } = distinctNames(people)
  const clusters = new NameClusters(nodes)
  const { named, sameGroups } = applyAliases(clusters, nodes, aliases)
  const { strong, weak } = rankPairs(nodes, candidatePairs(nodes))
  clusters.joinStrong(strong)
  const partial = [...weak, surnameLinks(nodes)]
  // Twice: what one rule joins may leave another with one person instead of two.
  for (const links of [...partial, ...partial]) clusters.joinWeak(links)
  const rules = rulesByNode(clusters)
  const found: PersonCluster[] = []
  for (const members of clusters.all()) {
    const first = members[0]!
    const joined = members.length > 1
    const identifies = joined || nodes[first]!.name.identifies || sameGroups.has(first)
    const parts = identifies ? [joined ? members.flatMap((i) => bearers[i]!) : bearers[first]!] : bearers[first]!.map((key) => [key])
    const decided = members.find((i) => named.has(i))
    const written = {
      rule: joined ? rulesOf(members, rules) : '',
      name: decided === undefined ? null : named.get(decided)!,
      rivals: clusters.rivals(members).map((i) => firstName(people, bearers[i]!)),
    }
    for (const keys of parts) found.push(toCluster(people, keys, written))
  }
  return found.sort((a, b) => a.members[0]! - b.members[0]!)
}

const firstName = (people: PeopleOfArticles, keys: readonly number[]): string =>
  keys.map((key) => people.at(key)!.name).reduce((a, b) => (byCodePoint(a, b) <= 0 ? a : b))

/** The distinct names of the corpus by code point, and the people of articles that bear each. */
function distinctNames(people: PeopleOfArticles): { nodes: NameNode[]; bearers: number[][] } {
  const byForm = new Map<string, number[]>()
  for (let key = 0; key < people.length; key++) {
    const { name } = people.at(key)!
    const bearers = byForm.get(name)
    if (bearers) bearers.push(key)
    else byForm.set(name, [key])
  }
  const byText = new Map<string, { readonly name: PersonName; readonly keys: number[] }>()
  // The last form by code point is parsed for all that fold together: `Čarnušyn` tells more than `Carnusyn`.
  for (const form of [...byForm.keys()].sort((a, b) => byCodePoint(b, a))) {
    const name = parsePersonName(form)
    const text = `${name.particles}|${name.text}`
    const found = byText.get(text)
    const keys = byForm.get(form)!
    if (found) for (const key of keys) found.keys.push(key)
    else byText.set(text, { name, keys })
  }
  const sorted = [...byText.keys()].sort(byCodePoint).map((text) => byText.get(text)!)
  const documents = (keys: readonly number[]) => (keys.length === 1 ? 1 : new Set(keys.map((key) => people.at(key)!.document)).size)
  return {
    nodes: sorted.map(({ name, keys }) => ({ name, documents: documents(keys) })),
    bearers: sorted.map(({ keys }) => keys),
  }
}

function applyAliases(
  clusters: NameClusters,
  nodes: readonly NameNode[],
  aliases: Aliases,
): { named: Map<number, string>; sameGroups: Set<number> } {
  const named = new Map<number, string>()
  const sameGroups = new Set<number>()
  const byText = new Map<string, number[]>()
  nodes.forEach(({ name }, i) => {
    byText.set(name.text, [...(byText.get(name.text) ?? []), i])
  })
  const nodesOf = (name: string) => byText.get(parsePersonName(name).text) ?? []
  for (const [a, b] of aliases.different) for (const i of nodesOf(a)) for (const j of nodesOf(b)) clusters.decideDifferent(i, j)
  for (const group of aliases.same) {
    const members = [...new Set(group.flatMap(nodesOf))]
    for (const i of members) {
      named.set(i, group[0]!)
      sameGroups.add(i)
      for (const j of members) if (i < j) clusters.decideSame(i, j)
    }
  }
  return { named, sameGroups }
}

/** No surname has more spellings than this: further ones are left alone. */
const MOST_ALONE = 16

/** Links from each surname that stands alone to the full names that bear it. */
function surnameLinks(nodes: readonly NameNode[]): NameLink[] {
  const alone = new Map<string, number[]>()
  const givens = new Set(nodes.flatMap(({ name }) => (name.surname && name.given ? [name.given.text] : [])))
  nodes.forEach(({ name }, i) => {
    // `Jackson` may be Jackson Pollock.
    if (name.given || !name.surname || (name.surname.classes.length > 0 && givens.has(name.surname.text))) return
    for (const key of new Set(surnameSounds(name.surname))) {
      const known = alone.get(key)
      if (!known) alone.set(key, [i])
      else if (known.length < MOST_ALONE) known.push(i)
    }
  })
  const pairs = new Pairs(nodes.length)
  nodes.forEach(({ name }, j) => {
    if (!name.given || !name.surname) return
    for (const key of surnameSounds(name.surname)) for (const i of alone.get(key) ?? []) pairs.add(i, j)
  })
  return rankPairs(nodes, pairs).weak.flat()
}

const surnameSounds = ({ plain, slavic, arabic }: NameWord) => [plain, slavic, arabic]

function rulesByNode(clusters: NameClusters): Map<number, Set<LinkRule>> {
  const rules = new Map<number, Set<LinkRule>>()
  for (const { a, b, rule } of clusters.links) for (const i of [a, b]) rules.set(i, (rules.get(i) ?? new Set()).add(rule))
  return rules
}

function rulesOf(members: readonly number[], rules: ReadonlyMap<number, ReadonlySet<LinkRule>>): string {
  const found = new Set(members.flatMap((i) => [...(rules.get(i) ?? [])]))
  return (['alias-file', ...PERSON_RULES] as const).filter((rule) => found.has(rule)).join('+')
}

/** What the rules say of a cluster: why it is one, the name a person chose, who else might be meant. */
type Said = Pick<PersonCluster, 'rule' | 'rivals'> & { readonly name: string | null }

function toCluster(people: PeopleOfArticles, keys: readonly number[], said: Said): PersonCluster {
  const forms = new Map<string, number>()
  for (const key of keys) {
    const { name, aliases, mentions } = people.at(key)!
    forms.set(name, (forms.get(name) ?? 0) + mentions)
    for (const alias of aliases) if (!forms.has(alias)) forms.set(alias, 0)
  }
  const name = said.name ?? canonical(forms)
  return {
    members: keys.length > 1 ? [...keys].sort((a, b) => a - b) : keys,
    name,
    aliases: otherForms(forms, name),
    rule: said.rule || (keys.length > 1 ? 'same-name' : 'single'),
    rivals: said.rivals.length > 1 ? [...said.rivals].sort(byCodePoint) : said.rivals,
  }
}

const NONE: readonly string[] = []

function otherForms(forms: ReadonlyMap<string, number>, name: string): readonly string[] {
  if (forms.size === 1 && forms.has(name)) return NONE
  return [...forms.keys()].filter((form) => form !== name).sort(byCodePoint)
}

function canonical(forms: ReadonlyMap<string, number>): string {
  if (forms.size === 1) return forms.keys().next().value!
  const fullness = (form: string) => form.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => word.length > 1).length
  return [...forms].sort((a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1] || byCodePoint(a[0], b[0]))[0]![0]
}
