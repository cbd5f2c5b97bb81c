import { mixHashes, shortHash } from '../lang/hash.ts'
import { byCodePoint } from '../lang/order.ts'
import { relation } from '../lang/regions.ts'
import { GATHERED } from './article-groups.ts'
import { Blocks } from './blocks.ts'
import { digitsOf } from './same-figure.ts'
import { NEEDS_SUBJECT, subjectsAgree } from './subjects.ts'
import type { ToldGroup } from './told-group.ts'

/** Groups of several articles that are one thing, and what makes its id. */
export interface CorpusGroup {
  readonly members: readonly ToldGroup[]
  readonly key: string
}

/** A group with more neighbours of one figure than this is compared with the nearest only, so that the cost stays linear. */
const NEIGHBOURS = 24

/**
 * Joins groups of different articles that tell the very same figure of what may be one thing, though who, where or when is not put alike:
 * «6,700 were detained in Belarus this week», «more than 6,700 people were held in Minsk since Sunday». No two groups of one article join.
 */
export function joinRetold(groups: readonly CorpusGroup[]): readonly CorpusGroup[] {
  const sorted = [...groups].sort((a, b) => byCodePoint(a.key, b.key))
  const blocks = new Blocks()
  sorted.forEach(({ members }, i) => {
    for (const key of figureKeys(members)) blocks.add(key, i)
  })
  const joined: CorpusGroup[] = sorted
  const into = sorted.map((_, i) => i)
  for (const block of blocks.all()) {
    for (let j = 1; j < block.length; j++) {
      for (let i = Math.max(0, j - NEIGHBOURS); i < j; i++) {
        const [a, b] = [rootOf(into, block[i]!), rootOf(into, block[j]!)]
        if (a === b || !isRetold(joined[a]!, joined[b]!)) continue
        joined[a] = { members: [...joined[a]!.members, ...joined[b]!.members], key: joined[a]!.key }
        into[b] = a
      }
    }
  }
  return joined.filter((_, i) => into[i] === i)
}

function rootOf(into: readonly number[], i: number): number {
  let root = i
  while (into[root] !== root) root = into[root]!
  return root
}

const figureKeys = (members: readonly ToldGroup[]): Set<number> =>
  new Set(
    members.flatMap(({ kind, sort, claims }) =>
      claims.map(({ value }) => mixHashes(shortHash(kind), shortHash(sort), Math.round(value * 100) >>> 0)),
    ),
  )

function isRetold(a: CorpusGroup, b: CorpusGroup): boolean {
  if (a.members.some((one) => b.members.some((other) => one.article === other.article))) return false
  return a.members.every((one) => b.members.every((other) => mayBeOne(one, other)))
}

/** What is seldom so and quick to see is asked first. */
function mayBeOne(a: ToldGroup, b: ToldGroup): boolean {
  if (a.kind !== b.kind || a.sort !== b.sort || a.isPart !== b.isPart) return false
  const apart = daysApart(a, b)
  if (apart > MONTH || apart > mostDaysApart(a, b) || !placesMeet(a, b)) return false
  return a.subject === b.subject || (!NEEDS_SUBJECT.has(a.kind) && subjectsAgree(a.subject, b.subject))
}

/** The same place, or one that holds the other; on one and the same day also a square of which only the country is known. */
function placesMeet(a: ToldGroup, b: ToldGroup): boolean {
  if (a.place === null || b.place === null) return false
  if (a.place === b.place) return true
  if (a.region === null || b.region === null) return false
  const lie = relation(a.region, b.region)
  const isOneDay = a.from === a.to && a.from === b.from && b.from === b.to
  return lie === 'within' || (lie === 'unknown' && isOneDay && a.region.country !== '' && a.region.country === b.region.country)
}

/** How long after it was first told a figure that no other has by chance is still the same. */
const MONTH = 31

/** A crowd is of its day, and so is a figure that any other event may have; without a common figure nothing is near enough. */
function mostDaysApart(a: ToldGroup, b: ToldGroup): number {
  const digits = commonDigits(a, b)
  if (digits === 0) return -1
  if (GATHERED.has(a.kind)) return 0
  const isTelling = digits >= 3 || (digits === 2 && a.subject === b.subject && a.subject.includes(' '))
  return isTelling ? MONTH : 0
}

/** The digits of the most telling figure that both have; 0 where they have none, or one too small or too vague to tell anything. */
function commonDigits(a: ToldGroup, b: ToldGroup): number {
  let most = 0
  for (const { value, qualifier } of a.claims) {
    if (value < LEAST || qualifier === 'vague' || !b.claims.some((claim) => claim.value === value)) continue
    most = Math.max(most, digitsOf(value))
  }
  return most
}

/** One or two may be anybody. */
const LEAST = 3

/** Days between two stretches of time: 0 where they overlap. A year is no time to tell events apart by. */
function daysApart(a: ToldGroup, b: ToldGroup): number {
  if (a.firstDay === null || a.lastDay === null || b.firstDay === null || b.lastDay === null) return Number.POSITIVE_INFINITY
  if (Math.max(a.lastDay - a.firstDay, b.lastDay - b.firstDay) > LONGEST) return Number.POSITIVE_INFINITY
  return Math.max(0, b.firstDay - a.lastDay, a.firstDay - b.lastDay)
}

/** A stretch of a season at most. */
const LONGEST = 92
