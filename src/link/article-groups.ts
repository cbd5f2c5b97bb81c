import { formatDay, parseDay } from '../lang/calendar.ts'
import { isNarrower, type Region, relation } from '../lang/regions.ts'
import { copyString } from '../lang/string-pool.ts'
import type { ClaimView } from './claim-view.ts'
import { digitsOf, isRounded, overlap, type Window, windowOf } from './same-figure.ts'
import { NEEDS_SUBJECT, subjectsAgree } from './subjects.ts'

/** Claims of one article about one thing: kind, who, where, when. */
export interface ArticleGroup {
  readonly claims: ClaimView[]
  /** The most definite words for who is counted, where and when, of its claims. */
  subject: string
  place: string | null
  region: Region | null
  from: string | null
  to: string | null
  /** What its claims together leave possible; the first one's where they contradict each other. */
  window: Window
}

/** Only the latest groups of a kind, and the latest claims of a group, are looked at: the cost stays linear in the number of claims. */
const LATEST = 24

/**
 * Groups the claims of one article, given in text order; the groups of one sort come in text order. A claim joins a group when who, where and when do not speak against it and
 * it tells the same or a vaguer figure, or another source's figure in the same sentence or right after it: «50,000, said the press service, though
 * an AFP reporter put it closer to 10,000».
 */
export function* groupArticle(parts: Iterable<readonly ClaimView[]>): Generator<ArticleGroup> {
  const sorts = new Map<string, Sort>()
  let before: readonly ClaimView[] = []
  for (const part of parts) {
    if (before.length > 0) letGo(sorts, new Set(before))
    before = part
    for (const claim of part) addClaim(sorts, claim)
    for (const { groups, groupOf } of sorts.values()) {
      // No claim is said to retell one of another part.
      groupOf.clear()
      if (groups.length > LATEST) yield* groups.splice(0, groups.length - LATEST)
    }
  }
  for (const { groups } of sorts.values()) yield* groups
}

/** The words of claims are slices of all that their part has: those that groups still hold would keep it in memory. */
function letGo(sorts: ReadonlyMap<string, Sort>, part: ReadonlySet<ClaimView>): void {
  for (const { groups } of sorts.values()) {
    for (const group of groups) {
      if (!part.has(group.claims.at(-1)!)) continue
      for (let i = group.claims.length - 1; i >= 0 && part.has(group.claims[i]!); i--) group.claims[i] = ownWords(group.claims[i]!)
      Object.assign(group, ownWords(group))
    }
  }
}

/** The same with strings of its own. */
const ownWords = <T extends object>(one: T): T =>
  Object.fromEntries(Object.entries(one).map(([field, value]) => [field, typeof value === 'string' ? copyString(value) : value])) as T

function addClaim(sorts: Map<string, Sort>, claim: ClaimView): void {
  const key = `${claim.kind}\0${claim.unit}\0${claim.status === 'expected'}`
  const { groups, groupOf }: Sort = sorts.get(key) ?? { groups: [], groupOf: new Map() }
  if (groups.length === 0) sorts.set(key, { groups, groupOf })
  const found = claim.retells === null ? find(groups, claim) : groupOf.get(claim.retells)
  const group = found ?? start(claim)
  if (found) join(found, claim)
  else groups.push(group)
  groupOf.set(claim.id, group)
}

/** Claims that may be about one thing: of one kind and unit, expected or not. */
interface Sort {
  readonly groups: ArticleGroup[]
  /** By the ids of their claims. */
  readonly groupOf: Map<string, ArticleGroup>
}

function find(groups: readonly ArticleGroup[], claim: ClaimView): ArticleGroup | null {
  let conflicting: ArticleGroup | null = null
  for (let i = groups.length - 1; i >= Math.max(0, groups.length - LATEST); i--) {
    const group = groups[i]!
    if (!mayBeSame(group, claim)) continue
    if (toldAgain(group, claim)) return group
    const before = group.claims.at(-1)!
    if (conflicting === null && (contradicts(before, claim) || disputes(before, claim))) conflicting = group
  }
  return conflicting
}

const latest = (group: ArticleGroup) => (group.claims.length > LATEST ? group.claims.slice(-LATEST) : group.claims)

/** The same or a vaguer figure; for people named in one place and not in the other («people», «opposition supporters») the same. */
function toldAgain(group: ArticleGroup, claim: ClaimView): boolean {
  const told = group.subject === claim.subject && !isUnsaid(claim)
  const sameDay = group.to === null || claim.to === null || group.to >= claim.to || !isDayOfStory(claim, group.to)
  const isRough = (other: ClaimView) => isRounded(other.value, claim.value)
  if (told && sameDay) return overlap(group.window, windowOf(claim)) !== null || latest(group).some(isRough)
  // `46 percent` and `47 percent` are two candidates' until something says whose.
  if (NEEDS_SUBJECT.has(claim.kind)) return latest(group).some((other) => other.value === claim.value || isRough(other))
  return latest(group).some((other) => Math.abs(other.value - claim.value) <= 0.05 * claim.value)
}

/** The words do not say what is counted, and neither does the kind. */
const isUnsaid = ({ kind, subject }: ClaimView) => subject === '' && NEEDS_SUBJECT.has(kind)

function mayBeSame(group: ArticleGroup, claim: ClaimView): boolean {
  if (!subjectsAgree(group.subject, claim.subject) || !placesAgree(group, claim)) return false
  if (!datesAgree(group, claim) && !tellsTheFigure(group, claim)) return false
  return !latest(group).some((other) => tellsBoth(other, claim) || isPart(other, claim) || isPart(claim, other) || isSibling(other, claim))
}

/** A crowd gathers on its day; the dead of a day may be told again among those of the week. */
function datesAgree(group: ArticleGroup, claim: ClaimView): boolean {
  if (group.from === null || claim.from === null || group.to === null || claim.to === null) return true
  if (isDayOfStory(claim, group.to)) return true
  if (GATHERED.has(claim.kind)) return group.from === claim.from && group.to === claim.to
  return group.from <= claim.to && claim.from <= group.to
}

/** From so many on, with two digits that say something, no other event has the figure by chance. */
const TELLING = 100

/** «1.1 million refugees fled in 1994. … the 1.1 million refugees»: the day is another, the figure the same. A crowd is of its day. */
function tellsTheFigure(group: ArticleGroup, { kind, value, qualifier }: ClaimView): boolean {
  if (GATHERED.has(kind) || value < TELLING || qualifier === 'vague' || digitsOf(value) < 2) return false
  return latest(group).some((other) => other.value === value)
}

/** «Two were held yesterday. … The two men …»: told again without its day, a figure gets the day of the story. */
function isDayOfStory(claim: ClaimView, day: string): boolean {
  const { published, from, to } = claim
  if (published === null || from !== published || to !== published || day >= published) return false
  const number = parseDay(published)
  return number !== null && day === formatDay((number - 1) as typeof number)
}

/** What is of its day. */
export const GATHERED: ReadonlySet<string> = new Set(['crowd_size', 'strike'])

/** The same place, one that holds the other, or places that may do so. A count of one `man` is too common to match on a guess, one of a `gang member` is not. */
function placesAgree(group: ArticleGroup, claim: ClaimView): boolean {
  if (group.place === claim.place || group.place === null || claim.place === null) return true
  const lie = group.region === null || claim.region === null ? 'unknown' : relation(group.region, claim.region)
  if (lie === 'within' || lie === 'apart') return lie === 'within'
  if (claim.value > 1 || group.subject === '' || claim.subject === '') return true
  return (group.subject === claim.subject && claim.subject.includes(' ')) || latest(group).some((other) => sameWords(other, claim))
}

/** `suspected courier` and again `suspected courier` */
const sameWords = (a: ClaimView, b: ClaimView) => a.subjectText === b.subjectText && (a.subjectText?.includes(' ') ?? false)

/** One voice counts different people in one sentence: «8 herders and 2 civilians». */
const tellsBoth = (a: ClaimView, b: ClaimView) => a.sentence === b.sentence && a.source === b.source
const isSibling = (a: ClaimView, b: ClaimView) => a.partOf !== null && a.partOf === b.partOf
const isPart = (part: ClaimView, whole: ClaimView) => part.partOf === whole.id

/** Two sources' figures side by side in one sentence, for the same people. */
const contradicts = (before: ClaimView, claim: ClaimView) =>
  before.sentence === claim.sentence &&
  before.source !== claim.source &&
  !(NEEDS_SUBJECT.has(claim.kind) && (isUnsaid(claim) || before.subject !== claim.subject))

/** Words of a sentence that tells of a later count, or of others. */
const OTHERWISE =
  /\b(?:risen|rose|rises|climbed|grown?|grew|increased|updated|revised|swelled|now|later|meanwhile|elsewhere|another|others?|separate(?:ly)?|also|more|counter|opposition|rivals?|opponents?)\b/i
/** So many characters further another voice may speak of the same. */
const NEAR = 400

/** «Police said 633 people were detained on Sunday. Viasna counted 700.»: two voices of one people, place and day, one right after the other. */
function disputes(before: ClaimView, claim: ClaimView): boolean {
  if (before.source === claim.source || before.source === '' || claim.source === '' || claim.start - before.start > NEAR) return false
  if (before.status !== claim.status || before.subject !== claim.subject || isUnsaid(claim)) return false
  if (before.value < 2 || claim.value < 2 || before.retells === before.id) return false
  if (!NEEDS_SUBJECT.has(claim.kind) && OTHERWISE.test(claim.sentence)) return false
  return before.place === claim.place && before.from === claim.from && before.to === claim.to
}

function start(claim: ClaimView): ArticleGroup {
  const { subject, place, region, from, to } = claim
  return { claims: [claim], subject, place, region, from, to, window: windowOf(claim) }
}

function join(group: ArticleGroup, claim: ClaimView): void {
  group.claims.push(claim)
  if (claim.subject.length > group.subject.length) group.subject = claim.subject
  if (group.place === null || (claim.region !== null && group.region !== null && isNarrower(claim.region, group.region))) {
    group.place = claim.place
    group.region = claim.region
  }
  if (group.from === null) {
    group.from = claim.from
    group.to = claim.to
  }
  group.window = overlap(group.window, windowOf(claim)) ?? group.window
}
