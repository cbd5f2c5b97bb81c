import { byCodePoint } from '../lang/order.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import { type LinkRule, NameClusters, type NameNode, rankPairs } from './clusters.ts'
import { PERSON_RULES } from './compare-people.ts'
import { candidatePairs } from './people-blocks.ts'
import { type PersonName, parsePersonName } from './person-name.ts'

/** A person of one article. */
export interface PersonEvidence {
  readonly key: number
  readonly document: string
  /** The fullest form in that article. */
  readonly name: string
  /** Its other forms there. */
  readonly aliases: readonly string[]
  readonly mentions: number
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
export function linkPeople(people: readonly PersonEvidence[], aliases: Aliases = NO_ALIASES): PersonCluster[] {
  const { nodes, bearers } = distinctNames(people)
  const clusters = new NameClusters(nodes)
  const { named, sameGroups } = applyAliases(clusters, nodes, aliases)
  const { strong, weak } = rankPairs(nodes, candidatePairs(nodes.map((node) => node.name)))
  clusters.joinStrong(strong)
  const partial = [...weak, surnameLinks(nodes)]
  // Twice: what one rule joins may leave another with one person instead of two.
  for (const links of [...partial, ...partial]) clusters.joinWeak(links)
  const rules = rulesByNode(clusters)
  return clusters
    .all()
    .flatMap((members) => {
      const decided = members.find((i) => named.has(i))
      const joined = members.length > 1
      const parts =
        joined || nodes[members[0]!]!.name.identifies || sameGroups.has(members[0]!)
          ? [members.flatMap((i) => bearers[i]!)]
          : bearers[members[0]!]!.map((p) => [p])
      const rivals = clusters.rivals(members).map((i) => bearers[i]!.map((p) => p.name).sort(byCodePoint)[0]!)
      const rule = joined ? rulesOf(members, rules) : ''
      return parts.map((part) => ({
        ...toCluster(part, rule, decided === undefined ? null : named.get(decided)!),
        rivals: rivals.sort(byCodePoint),
      }))
    })
    .sort((a, b) => a.members[0]! - b.members[0]!)
}

/** The distinct names of the corpus by code point, and the people of articles that bear each. */
function distinctNames(people: readonly PersonEvidence[]): { nodes: NameNode[]; bearers: PersonEvidence[][] } {
  const byForm = new Map<string, PersonEvidence[]>()
  for (const person of people) {
    const bearers = byForm.get(person.name)
    if (bearers) bearers.push(person)
    else byForm.set(person.name, [person])
  }
  const byText = new Map<string, { name: PersonName; people: PersonEvidence[] }>()
  // The last form by code point is parsed for all that fold together: `Čarnušyn` tells more than `Carnusyn`.
  for (const [form, bearers] of [...byForm].sort((a, b) => byCodePoint(b[0], a[0]))) {
    const name = parsePersonName(form)
    const text = `${name.particles}|${name.text}`
    const found = byText.get(text)
    if (found) found.people.push(...bearers)
    else byText.set(text, { name, people: bearers })
  }
  const sorted = [...byText].sort((a, b) => byCodePoint(a[0], b[0])).map(([, entry]) => entry)
  return {
    nodes: sorted.map((entry) => ({ name: entry.name, documents: new Set(entry.people.map((p) => p.document)).size })),
    bearers: sorted.map((entry) => entry.people),
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

/** Links from each surname that stands alone to the full names that bear it. */
function surnameLinks(nodes: readonly NameNode[]) {
  const alone = new Map<string, number[]>()
  const givens = new Set(nodes.flatMap(({ name }) => (name.surname && name.given ? [name.given.text] : [])))
  const push = (key: string, i: number) => alone.set(key, [...(alone.get(key) ?? []), i])
  nodes.forEach(({ name }, i) => {
    // `Jackson` may be Jackson Pollock.
    if (name.given || !name.surname || (name.surname.classes.length > 0 && givens.has(name.surname.text))) return
    for (const key of new Set([name.surname.plain, name.surname.slavic, name.surname.arabic])) push(key, i)
  })
  const pairs = new Map<string, [number, number]>()
  nodes.forEach(({ name }, j) => {
    if (!name.given || !name.surname) return
    const { plain, slavic, arabic } = name.surname
    for (const key of [plain, slavic, arabic]) for (const i of alone.get(key) ?? []) pairs.set(`${i} ${j}`, [i, j])
  })
  return rankPairs(nodes, [...pairs.values()]).weak.flat()
}

function rulesByNode(clusters: NameClusters): Map<number, Set<LinkRule>> {
  const rules = new Map<number, Set<LinkRule>>()
  for (const { a, b, rule } of clusters.links) for (const i of [a, b]) rules.set(i, (rules.get(i) ?? new Set()).add(rule))
  return rules
}

function rulesOf(members: readonly number[], rules: ReadonlyMap<number, ReadonlySet<LinkRule>>): string {
  const found = new Set(members.flatMap((i) => [...(rules.get(i) ?? [])]))
  return (['alias-file', ...PERSON_RULES] as const).filter((rule) => found.has(rule)).join('+')
}

function toCluster(people: readonly PersonEvidence[], rule: string, decided: string | null): Omit<PersonCluster, 'rivals'> {
  const forms = new Map<string, number>()
  for (const { name, aliases, mentions } of people) {
    forms.set(name, (forms.get(name) ?? 0) + mentions)
    for (const alias of aliases) forms.set(alias, forms.get(alias) ?? 0)
  }
  const name = decided ?? canonical(forms)
  return {
    members: people.map((p) => p.key).sort((a, b) => a - b),
    name,
    aliases: [...forms.keys()].filter((form) => form !== name).sort(byCodePoint),
    rule: rule || (people.length > 1 ? 'same-name' : 'single'),
  }
}

function canonical(forms: ReadonlyMap<string, number>): string {
  const fullness = (form: string) => form.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => word.length > 1).length
  return [...forms].sort((a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1] || byCodePoint(a[0], b[0]))[0]![0]
}
