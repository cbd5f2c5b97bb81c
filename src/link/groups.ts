import { contentHash } from '../lang/hash.ts'
import { byCodePoint } from '../lang/order.ts'
import type { ArticleRecord, Row } from '../model/record.ts'
import { agreementOf } from './agreement.ts'
import { groupArticle } from './article-groups.ts'
import { type ClaimView, claimViews } from './claim-view.ts'
import { joinArticles } from './corpus-groups.ts'
import type { CorpusGroup } from './retold-groups.ts'
import { keyOf, type ToldClaim, type ToldGroup, toldGroup } from './told-group.ts'
import { ToldTable } from './told-table.ts'

/**
 * Groups claims about the same thing (kind, who, where, when), within and across articles, and hands on a row of the table `groups` for each.
 * The order of the articles does not matter: ids are made from content.
 * @param entityIds for each article, for each of its entities, the id in the corpus
 * @returns for each article, for each of its claims, the id of its group
 */
export function groupClaims(
  records: readonly ArticleRecord[],
  entityIds: readonly (readonly string[])[],
  takeRow: (row: Row) => void,
): readonly (readonly string[])[] {
  const table = new ToldTable()
  /** By what never joins another sort. */
  const sorts = new Map<string, ToldGroup[]>()
  const groupIds: string[][] = []
  const take = (group: CorpusGroup) => {
    const row = groupRow(group)
    for (const { article, nths } of group.members) for (const nth of nths) groupIds[article]![nth] = row.id as string
    takeRow(row)
  }
  records.forEach((record, article) => {
    groupIds.push(NONE)
    for (const group of groupArticle(withRoom(claimViews(record, entityIds[article]!), groupIds))) {
      const one = toldGroup(group, article, record.document.id as string)
      if (keyOf(one) === null) take({ members: [one], key: `local\0${one.id}` })
      else addTo(sorts, `${one.kind}\0${one.sort}`, table.keep(one))
    }
  })
  for (const told of sorts.values()) for (const group of joinArticles(told)) take(group)
  return groupIds
}

function addTo(sorts: Map<string, ToldGroup[]>, sort: string, group: ToldGroup): void {
  const told = sorts.get(sort)
  if (told) told.push(group)
  else sorts.set(sort, [group])
}

const NONE: string[] = []

/** The claims of the last article as they are read, each with its place among the ids. */
function* withRoom(parts: Iterable<readonly ClaimView[]>, groupIds: string[][]): Generator<readonly ClaimView[]> {
  const last = groupIds.length - 1
  for (const part of parts) {
    if (groupIds[last] === NONE) groupIds[last] = []
    for (let i = 0; i < part.length; i++) groupIds[last]!.push('')
    yield part
  }
}

function groupRow({ members, key }: CorpusGroup): Row {
  const [first] = members as readonly [ToldGroup]
  const claims = members.length === 1 ? first.claims : members.flatMap((member) => member.claims)
  return {
    id: `g${contentHash(key)}`,
    kind: first.kind,
    subject: usual(claims.map((claim) => claim.subject)),
    place_id: claims.find((claim) => claim.placeId !== null)?.placeId ?? null,
    date_from: least(claims.map((claim) => claim.from)),
    date_to: greatest(claims.map((claim) => claim.to)),
    claims: claims.length,
    documents: members.length === 1 ? 1 : new Set(members.map((member) => member.document)).size,
    sources: new Set(claims.map((claim) => claim.source).filter((source) => source !== '')).size,
    low: claims.reduce((least, claim) => Math.min(least, lowest(claim)), Number.POSITIVE_INFINITY),
    high: highest(claims),
    agreement: agreementOf(first.kind, claims),
  }
}

/** The value stands in for an open end, as the coders of crowd sizes do. */
const lowest = (claim: ToldClaim) => claim.low ?? claim.value

function highest(claims: readonly ToldClaim[]): number | null {
  const known = claims.reduce((most, claim) => Math.max(most, claim.high ?? claim.value), Number.NEGATIVE_INFINITY)
  const open = claims.some((claim) => claim.high === null && claim.value >= known)
  return open ? null : known
}

/** The text most claims have; of equally frequent ones the longest, then the first by code point. */
function usual(texts: readonly (string | null)[]): string | null {
  if (texts.length === 1) return texts[0]!
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  const order = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodePoint(a[0], b[0]))
  return order[0]?.[0] ?? null
}

const extreme = (days: readonly (string | null)[], sign: 1 | -1) =>
  days.reduce((best, day) => (best === null || (day !== null && sign * byCodePoint(day, best) > 0) ? day : best), null)
const least = (days: readonly (string | null)[]) => extreme(days, -1)
const greatest = (days: readonly (string | null)[]) => extreme(days, 1)
