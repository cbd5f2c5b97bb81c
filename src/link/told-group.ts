import { byCodePoint } from '../lang/order.ts'
import { StringPool } from '../lang/string-pool.ts'
import type { ArticleGroup } from './article-groups.ts'
import type { ClaimView } from './claim-view.ts'
import type { Window } from './same-figure.ts'
import { NEEDS_SUBJECT } from './subjects.ts'

/** What is kept of a claim when its article is left: all that a row of `groups` is made of. */
export interface ToldClaim {
  readonly subject: string | null
  readonly source: string
  readonly placeId: string | null
  readonly from: string | null
  readonly to: string | null
  /** The day up to which it counts: the end of its stretch, else the day on which it was published. */
  readonly asOf: string
  readonly status: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** What is kept of a group of one article. */
export interface ToldGroup {
  readonly article: number
  readonly document: string
  /** The numbers of its claims in the article. */
  readonly nths: readonly number[]
  readonly kind: string
  /** Kind, who, where and when: equal for what may be one thing. Null where too little is said to find it again in another article. */
  readonly key: string | null
  /** The smallest id of its claims. */
  readonly id: string
  readonly window: Window
  readonly claims: readonly ToldClaim[]
}

const strings = new StringPool()

export function toldGroup(group: ArticleGroup, article: number, document: string): ToldGroup {
  const { claims, window } = group
  const { kind } = claims[0]!
  const key = keyOf(group)
  return {
    article,
    document,
    nths: claims.map((claim) => claim.nth),
    kind: strings.share(kind),
    key,
    id: claims.map((claim) => claim.id).reduce((a, b) => (byCodePoint(a, b) < 0 ? a : b)),
    window,
    claims: claims.map(toldClaim),
  }
}

/** A stretch of days counts by its beginning: `since Sunday` grows day by day and is one thing. */
function keyOf({ claims, subject, place, from, to }: ArticleGroup): string | null {
  const { kind, unit, status } = claims[0]!
  const unsaid = subject === '' && NEEDS_SUBJECT.has(kind)
  if (place === null || from === null || unsaid) return null
  const when = from === to ? from : `${from}/`
  return [kind, unit, status === 'expected' ? status : '', subject, place, when].join('\0')
}

function toldClaim({ subjectText, source, placeId, from, to, published, status, value, low, high }: ClaimView): ToldClaim {
  return {
    subject: strings.shareAny(subjectText),
    source: strings.share(source),
    placeId,
    from: strings.shareAny(from),
    to: strings.shareAny(to),
    asOf: strings.share(from !== to && to !== null ? to : (published ?? '')),
    status: strings.share(status),
    value,
    low,
    high,
  }
}
