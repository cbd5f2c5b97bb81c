import { contentHash } from '../lang/hash.ts'
import { byCodePoint } from '../lang/order.ts'
import type { ArticleRecord, Row } from '../model/record.ts'
import { agreementOf } from './agreement.ts'
import { type ArticleGroup, groupArticle } from './article-groups.ts'
import { type ClaimView, claimView } from './claim-view.ts'
import { type CorpusGroup, joinArticles } from './corpus-groups.ts'

/** Groups of claims about the same thing. */
export interface Groups {
  /** Rows of the table `groups`. */
  readonly rows: Row[]
  /** For each article, for each of its claims, the id of its group. */
  readonly groupIds: readonly (readonly string[])[]
}

/**
 * Groups claims about the same thing (kind, who, where, when), within and across articles. The order of the articles does not matter:
 * ids are made from content. `entityIds`: for each article, for each of its entities, the id in the corpus.
 */
export function groupClaims(records: readonly ArticleRecord[], entityIds: readonly (readonly string[])[]): Groups {
  const groups: ArticleGroup[] = []
  records.forEach((record, article) => {
    if (record.claims.length === 0) return
    const views = record.claims.map((_, nth) => claimView(record, article, nth, entityIds[article]!))
    groups.push(...groupArticle(views))
  })
  const groupIds = records.map((record) => new Array<string>(record.claims.length))
  const rows = joinArticles(groups).map((group) => {
    const row = groupRow(group)
    for (const member of group.members) for (const { article, nth } of member.claims) groupIds[article]![nth] = row.id as string
    return row
  })
  return { rows, groupIds }
}

function groupRow({ members, key }: CorpusGroup): Row {
  const claims = members.flatMap((member) => member.claims)
  return {
    id: `g${contentHash(key)}`,
    kind: claims[0]!.kind,
    subject: usual(claims.map((claim) => claim.subjectText)),
    place_id: claims.find((claim) => claim.placeId !== null)?.placeId ?? null,
    date_from: least(claims.map((claim) => claim.from)),
    date_to: greatest(claims.map((claim) => claim.to)),
    claims: claims.length,
    documents: new Set(claims.map((claim) => claim.document)).size,
    sources: new Set(claims.map((claim) => claim.source).filter((source) => source !== '')).size,
    low: claims.reduce((least, claim) => Math.min(least, lowest(claim)), Number.POSITIVE_INFINITY),
    high: highest(claims),
    agreement: agreementOf(claims),
  }
}

/** The value stands in for an open end, as the coders of crowd sizes do. */
const lowest = (claim: ClaimView) => claim.low ?? claim.value

function highest(claims: readonly ClaimView[]): number | null {
  const known = claims.reduce((most, claim) => Math.max(most, claim.high ?? claim.value), Number.NEGATIVE_INFINITY)
  const open = claims.some((claim) => claim.high === null && claim.value >= known)
  return open ? null : known
}

/** The text most claims have; of equally frequent ones the longest, then the first by code point. */
function usual(texts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  const order = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodePoint(a[0], b[0]))
  return order[0]?.[0] ?? null
}

const known = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort(byCodePoint)
const least = (days: readonly (string | null)[]) => known(days)[0] ?? null
const greatest = (days: readonly (string | null)[]) => known(days).at(-1) ?? null
