import type { ClaimView } from './claim-view.ts'
import { overlap, type Window, windowOf } from './same-figure.ts'

/** Claims of one article about one thing: kind, who, where, when. */
export interface ArticleGroup {
  readonly claims: ClaimView[]
  /** The most definite words for who is counted, where and when, of its claims. */
  subject: string
  place: string | null
  from: string | null
  to: string | null
  /** What its claims together leave possible; the first one's where they contradict each other. */
  window: Window
}

/** Only the latest groups of a kind are looked at: the cost stays linear in the number of claims. */
const LATEST = 24

/**
 * Groups the claims of one article, in text order. A claim joins a group when who, where and when do not speak against it and
 * it tells the same or a vaguer figure, or another source's figure in the same sentence: «50,000, said the press service, though
 * an AFP reporter put it closer to 10,000».
 */
export function groupArticle(claims: readonly ClaimView[]): ArticleGroup[] {
  const byKind = new Map<string, ArticleGroup[]>()
  const all: ArticleGroup[] = []
  for (const claim of claims) {
    const key = `${claim.kind}\0${claim.unit}\0${claim.status === 'expected'}`
    const groups = byKind.get(key) ?? []
    if (groups.length === 0) byKind.set(key, groups)
    const found = find(groups, claim)
    if (found) join(found, claim)
    else {
      const group = start(claim)
      groups.push(group)
      all.push(group)
    }
  }
  return all
}

function find(groups: readonly ArticleGroup[], claim: ClaimView): ArticleGroup | null {
  let conflicting: ArticleGroup | null = null
  for (let i = groups.length - 1; i >= Math.max(0, groups.length - LATEST); i--) {
    const group = groups[i]!
    if (!mayBeSame(group, claim)) continue
    if (overlap(group.window, windowOf(claim)) !== null) return group
    if (conflicting === null && contradicts(group.claims.at(-1)!, claim)) conflicting = group
  }
  return conflicting
}

function mayBeSame(group: ArticleGroup, claim: ClaimView): boolean {
  const agrees = (a: string | null, b: string | null) => a === b || a === null || b === null
  if (!(group.subject === claim.subject || group.subject === '' || claim.subject === '')) return false
  if (!agrees(group.place, claim.place) || !agrees(group.from, claim.from) || !agrees(group.to, claim.to)) return false
  return !group.claims.some((other) => isPart(other, claim) || isPart(claim, other) || (claim.partOf !== null && claim.partOf === other.partOf))
}

const isPart = (part: ClaimView, whole: ClaimView) => part.partOf === whole.id

/** Two sources' figures side by side in one sentence, for the same people. */
const contradicts = (before: ClaimView, claim: ClaimView) =>
  before.sentence === claim.sentence && before.source !== claim.source && (claim.subject === '' || before.subject === claim.subject)

function start(claim: ClaimView): ArticleGroup {
  const { subject, place, from, to } = claim
  return { claims: [claim], subject, place, from, to, window: windowOf(claim) }
}

function join(group: ArticleGroup, claim: ClaimView): void {
  group.claims.push(claim)
  if (group.subject === '') group.subject = claim.subject
  group.place ??= claim.place
  group.from ??= claim.from
  group.to ??= claim.to
  group.window = overlap(group.window, windowOf(claim)) ?? group.window
}
