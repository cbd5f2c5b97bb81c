import { byCodePoint } from '../../lang/order.ts'
import { period } from './calendar.ts'
import { type Html, html } from './html.ts'
import type { ClaimRow, GroupRow, PlaceRow } from './rows.ts'
import { groupBy } from './rows.ts'
import { scaleFor } from './scale.ts'
import { counted, inFigures, kindTitle, sourceClass } from './words.ts'

/** So many differences are shown; the others are folded away. */
const SHOWN = 8

/** What the sources do not agree about: for each thing, each figure with who says it, on one scale. Null when all agree. */
export function differences(groups: readonly GroupRow[], claims: readonly ClaimRow[], places: ReadonlyMap<string, PlaceRow>): Html | null {
  const members = groupBy(claims, (claim) => claim.group ?? '')
  const contested = groups
    .filter((group) => group.agreement === 'conflict' && members.has(group.id))
    .map((group) => ({ group, claims: byValue(members.get(group.id)!), spread: spread(members.get(group.id)!) }))
    .sort((a, b) => b.group.sources - a.group.sources || b.spread - a.spread || byCodePoint(a.group.id, b.group.id))
  if (contested.length === 0) return null
  const figures = contested.map((one) => difference(one.group, one.claims, places))
  const rest = figures.slice(SHOWN)
  return html`<div class="differences">
${figures.slice(0, SHOWN)}</div>
${rest.length === 0 ? null : html`<details><summary>${rest.length} more</summary><div class="differences">\n${rest}</div></details>`}`
}

export const countDifferences = (groups: readonly GroupRow[]): number => groups.filter((group) => group.agreement === 'conflict').length

const byValue = (claims: readonly ClaimRow[]) => [...claims].sort((a, b) => b.value - a.value || byCodePoint(a.id, b.id))

/** How many times the smallest figure the largest is. */
function spread(claims: readonly ClaimRow[]): number {
  const largest = claims.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const smallest = claims.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY)
  return largest / Math.max(1, smallest)
}

function difference(group: GroupRow, claims: readonly ClaimRow[], places: ReadonlyMap<string, PlaceRow>): Html {
  const scale = scaleFor(claims)
  const where = places.get(group.place_id ?? '')?.name ?? claims.find((claim) => claim.place)?.place ?? null
  const when = period(group.date_from, group.date_to)
  const about = [where, when].filter((fact) => fact !== null).join(', ')
  return html`<table class="dots">
<caption><b>${kindTitle(group.kind)}</b> ${about}</caption>
<thead class="unseen"><tr><th scope="col">Source</th><th scope="col">Figure</th></tr></thead>
<tbody>
${[...groupBy(claims, sayer).values()].map((same) => dotRow(same, scale.at))}</tbody>
</table>
`
}

/** One source that gives one figure in several articles is one row. */
const sayer = ({ source, low, high, value, status }: ClaimRow) => [source, low, high, value, status].join('\0')

function dotRow(same: readonly ClaimRow[], at: (value: number) => number): Html {
  const claim = same[0]!
  const articles = new Set(same.map((one) => one.document)).size
  const range = inFigures(claim)
  const source = claim.source ?? html`<i>the article itself</i>`
  const status = claim.status === 'stated' ? null : html` <b class="status">${claim.status}</b>`
  return html`<tr><th scope="row">${source}</th><td><a href="#c-${claim.id}">${claim.text}</a>${
    range === null ? null : html` <small>${range}</small>`
  }${status}${articles > 1 ? html` <small>${counted(articles, 'article')}</small>` : null}${bar(claim, at)}</td></tr>
`
}

/** Left and right of the plot kept free for arrows, in per cent of its width. */
const MARGIN = 11
const x = (share: number) => `${Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 10) / 10}%`

/** The figure as a dot, its bounds as a bar, an end left open as an arrow. */
function bar(claim: ClaimRow, at: (value: number) => number): Html {
  const { value, low, high } = claim
  const dot = x(at(value))
  return html`<svg class="bar s-${sourceClass(claim)} is-${claim.status}" width="100%" height="14" aria-hidden="true"><line class="axis" x1="0" x2="100%" y1="7" y2="7"/>${
    low !== null && high !== null && low !== high ? html`<line class="range" x1="${x(at(low))}" x2="${x(at(high))}" y1="7" y2="7"/>` : null
  }${low === null ? arrow(dot, -1) : null}${high === null ? arrow(dot, 1) : null}<circle cx="${dot}" cy="7" r="5"/></svg>`
}

const arrow = (from: string, direction: 1 | -1): Html =>
  html`<svg x="${from}" overflow="visible"><path class="open" d="M${direction * 5},7H${direction * 24}m${direction * -5},-4l${direction * 5},4l${direction * -5},4"/></svg>`
