import { parseDay } from '../lang/calendar.ts'
import { byCodePoint } from '../lang/order.ts'
import type { Region } from '../lang/regions.ts'
import type { ArticleGroup } from './article-groups.ts'
import type { ClaimView } from './claim-view.ts'
import type { Figure, Window } from './same-figure.ts'
import { NEEDS_SUBJECT } from './subjects.ts'

/** What is kept of a claim when its article is left: all that a row of `groups` is made of. */
export interface ToldClaim extends Figure {
  readonly subject: string | null
  readonly source: string
  readonly placeId: string | null
  readonly from: string | null
  readonly to: string | null
  /** The day up to which it counts: the end of its stretch, else the day on which it was published. */
  readonly asOf: string
  readonly status: string
}

/** What is kept of a group of one article. */
export interface ToldGroup {
  readonly article: number
  readonly document: string
  /** The numbers of its claims in the article. */
  readonly nths: readonly number[]
  readonly kind: string
  /** Equal for what may be one thing: the unit of the count, and whether it is expected. */
  readonly sort: string
  readonly subject: string
  readonly place: string | null
  readonly region: Region | null
  readonly from: string | null
  readonly to: string | null
  /** The same as numbers of days. */
  readonly firstDay: number | null
  readonly lastDay: number | null
  /** Some of a whole that is told as well, and nothing says who: never the whole. */
  readonly isPart: boolean
  /** The smallest id of its claims. */
  readonly id: string
  readonly window: Window
  readonly claims: readonly ToldClaim[]
}

export function toldGroup(group: ArticleGroup, article: number, document: string): ToldGroup {
  const { claims, subject, window } = group
  const { kind, unit, status } = claims[0]!
  return {
    article,
    document,
    nths: claims.map((claim) => claim.nth),
    kind,
    sort: `${unit}\0${status === 'expected' ? status : ''}`,
    subject,
    place: group.place,
    region: group.region,
    from: group.from,
    to: group.to,
    firstDay: group.from === null ? null : parseDay(group.from),
    lastDay: group.to === null ? null : parseDay(group.to),
    isPart: subject === '' && claims.every((claim) => claim.partOf !== null),
    id: claims.map((claim) => claim.id).reduce((a, b) => (byCodePoint(a, b) < 0 ? a : b)),
    window,
    claims: claims.map(toldClaim),
  }
}

/**
 * Kind, who, where and when: equal for what may be one thing; null where too little is said to find it again in another article. A
 * stretch of days counts by its beginning: `since Sunday` grows day by day and is one thing.
 */
export function keyOf({ kind, sort, subject, place, from, to, isPart }: ToldGroup): string | null {
  const unsaid = subject === '' && NEEDS_SUBJECT.has(kind)
  if (place === null || from === null || unsaid || isPart) return null
  return [kind, sort, subject, place, from === to ? from : `${from}/`].join('\0')
}

function toldClaim({ subjectText, source, placeId, from, to, published, status, value, low, high, qualifier }: ClaimView): ToldClaim {
  return {
    subject: subjectText,
    source,
    placeId,
    from,
    to,
    asOf: from !== to && to !== null ? to : (published ?? ''),
    status,
    value,
    low,
    high,
    qualifier,
  }
}
