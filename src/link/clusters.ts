import { comparePeople, isWeak, PERSON_RULES, type PersonRule, type Verdict } from './compare-people.ts'
import type { NameNode } from './name-node.ts'
import type { PersonName } from './person-name.ts'

export type LinkRule = PersonRule | 'alias-file'

export interface NameLink {
  readonly a: number
  readonly b: number
  readonly rule: LinkRule
}

/** How many times more documents than all others together one person must have before an ambiguous name is taken for that person. */
const DOMINANCE = 4

/** In how many documents a person must be before `Smith` or `J. Smith`, which many are, is taken for that person. */
const KNOWN = 3

/** So few pairs of names are compared again rather than remembered. */
const FEW = 4

/** Clusters of names that grow only where no two of their names contradict each other (complete link). */
export class NameClusters {
  readonly links: NameLink[] = []
  private readonly nodes: readonly NameNode[]
  private readonly root: number[]
  private readonly members: number[][]
  private readonly forbidden = new Set<string>()
  private readonly decided = new Set<string>()
  /** Clusters (by their first names) that were seen to contradict each other: as they only grow, they always will. */
  private readonly apart = new Map<number, Set<number>>()
  /** For a name that fits several people, one name of each. */
  private readonly doubts = new Map<number, readonly number[]>()

  constructor(nodes: readonly NameNode[]) {
    this.nodes = nodes
    this.root = nodes.map((_, i) => i)
    this.members = nodes.map((_, i) => [i])
  }

  /** All clusters, each in the order of its names. */
  all(): number[][] {
    return this.members.filter((m) => m.length > 0)
  }

  /** One name of each other cluster to which a name of this one might belong as well. */
  rivals(members: readonly number[]): number[] {
    const own = new Set(members)
    const others = members.flatMap((i) => this.doubts.get(i) ?? []).filter((other) => !own.has(other))
    return [...new Map(others.map((other) => [this.root[other]!, other])).values()].sort((a, b) => a - b)
  }

  /** A person's word that two names are the same. */
  decideSame(a: number, b: number): void {
    this.decided.add(pairKey(a, b))
    if (this.root[a] !== this.root[b]) this.unite(a, b, 'alias-file')
  }

  /** A person's word that two names are not the same. */
  decideDifferent(a: number, b: number): void {
    this.forbidden.add(pairKey(a, b))
  }

  /** Joins the pairs that a strong rule links, the strongest first. */
  joinStrong(pairs: readonly NameLink[]): void {
    for (const { a, b, rule } of pairs) if (this.canUnite(a, b)) this.unite(a, b, rule)
  }

  /** Joins each name that says little to the one person it fits, if there is only one or one by far. */
  joinWeak(pairs: readonly NameLink[]): void {
    const targets = new Map<number, NameLink[]>()
    for (const link of pairs) {
      const partial = this.saysLess(link.a, link.b) ? link.a : link.b
      const list = targets.get(this.root[partial]!)
      const oriented = partial === link.a ? link : { a: link.b, b: link.a, rule: link.rule }
      if (list) list.push(oriented)
      else targets.set(this.root[partial]!, [oriented])
    }
    const chosen = [...targets.values()].map((links) => this.onlyTarget(links)).filter((link) => link !== null)
    for (const { a, b, rule } of chosen) if (this.canUnite(a, b)) this.unite(a, b, rule)
  }

  private onlyTarget(links: readonly NameLink[]): NameLink | null {
    const byTarget = new Map<number, NameLink>()
    for (const link of links) {
      const target = this.root[link.b]!
      const isKnown = this.nodes[link.a]!.name.identifies || this.documentsOf(target) >= KNOWN
      if (isKnown && this.canUnite(link.a, link.b) && !byTarget.has(target)) byTarget.set(target, link)
    }
    const ranked = [...byTarget]
      .map(([target, link]) => ({ link, documents: this.documentsOf(target) }))
      .sort((x, y) => y.documents - x.documents)
    if (ranked.length === 0) return null
    const others = ranked.slice(1).reduce((sum, { documents }) => sum + documents, 0)
    if (ranked.length === 1 || ranked[0]!.documents >= DOMINANCE * others) return ranked[0]!.link
    this.doubts.set(
      ranked[0]!.link.a,
      ranked.map(({ link }) => link.b),
    )
    return null
  }

  private documentsOf(root: number): number {
    return this.members[root]!.reduce((sum, i) => sum + this.nodes[i]!.documents, 0)
  }

  private saysLess(a: number, b: number): boolean {
    return weight(this.nodes[a]!.name) < weight(this.nodes[b]!.name)
  }

  private canUnite(a: number, b: number): boolean {
    const [rootA, rootB] = [this.root[a]!, this.root[b]!]
    if (rootA === rootB || this.apart.get(rootA)?.has(rootB)) return false
    if (this.members[rootA]!.every((i) => this.members[rootB]!.every((j) => this.agree(i, j)))) return true
    // Two or three comparisons cost less than remembering them.
    if (this.members[rootA]!.length * this.members[rootB]!.length > FEW) this.keepApart(rootA, rootB)
    return false
  }

  private keepApart(rootA: number, rootB: number): void {
    for (const [one, other] of [
      [rootA, rootB],
      [rootB, rootA],
    ] as const) {
      const known = this.apart.get(one)
      if (known) known.add(other)
      else this.apart.set(one, new Set([other]))
    }
  }

  private agree(i: number, j: number): boolean {
    if (this.forbidden.has(pairKey(i, j))) return false
    return this.decided.has(pairKey(i, j)) || comparePeople(this.nodes[i]!.name, this.nodes[j]!.name) !== 'conflict'
  }

  private unite(a: number, b: number, rule: LinkRule): void {
    const [into, from] = [Math.min(this.root[a]!, this.root[b]!), Math.max(this.root[a]!, this.root[b]!)]
    for (const i of this.members[from]!) this.root[i] = into
    this.members[into] = [...this.members[into]!, ...this.members[from]!].sort((x, y) => x - y)
    this.members[from] = []
    for (const other of this.apart.get(from) ?? []) this.keepApart(into, other)
    this.links.push({ a, b, rule })
  }
}

/** How much a name says: a whole word counts 2, an initial 1. */
const weight = (name: PersonName): number => name.text.split(' ').reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), 0)

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** In more documents than this a misprint is none, unless the right form is in ten times as many. */
const MOST_MISPRINTS = 2

function mayBeMisprint(a: NameNode, b: NameNode): boolean {
  const fewer = Math.min(a.documents, b.documents)
  return fewer <= MOST_MISPRINTS || fewer * 10 <= Math.max(a.documents, b.documents)
}

const isRule = (verdict: Verdict): verdict is PersonRule => verdict !== 'conflict' && verdict !== 'neutral'

/** The pairs that a rule links, strongest rule first, then by documents, then in the order given; and those of weak rules by rule. */
export function rankPairs(
  nodes: readonly NameNode[],
  pairs: Iterable<readonly [number, number]>,
): { strong: NameLink[]; weak: NameLink[][] } {
  const links = new Map<PersonRule, NameLink[]>(PERSON_RULES.map((rule) => [rule, []]))
  for (const [a, b] of pairs) {
    const rule = comparePeople(nodes[a]!.name, nodes[b]!.name)
    if (isRule(rule) && (rule !== 'misprint' || mayBeMisprint(nodes[a]!, nodes[b]!))) links.get(rule)!.push({ a, b, rule })
  }
  const documents = (link: NameLink) => nodes[link.a]!.documents + nodes[link.b]!.documents
  for (const ofRule of links.values()) ofRule.sort((x, y) => documents(y) - documents(x))
  const [strong, weak] = [PERSON_RULES.filter((rule) => !isWeak(rule)), PERSON_RULES.filter(isWeak)]
  return { strong: strong.flatMap((rule) => links.get(rule)!), weak: weak.map((rule) => links.get(rule)!) }
}
