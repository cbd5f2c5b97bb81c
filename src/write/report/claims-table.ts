import { articleId } from './articles.ts'
import { period } from './calendar.ts'
import { type Html, html } from './html.ts'
import type { ClaimRow, PlaceRow } from './rows.ts'
import { inFigures, kindName } from './words.ts'

/** What the table shows beside the claims. */
export interface ClaimsContext {
  /** What the article of a document is called. */
  readonly headlines: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, PlaceRow>
  /** Ids of the marks in the articles' texts. */
  readonly anchors: ReadonlySet<string>
}

/** Every claim as a row of one table; the words lead to their place in the article, which leads back. */
export function claimsTable(claims: readonly ClaimRow[], context: ClaimsContext): Html {
  const rows = claims.map((claim) => claimRow(claim, context))
  return html`<table class="rows claims" id="claims-table">
<thead><tr><th scope="col">Kind</th><th scope="col">Figure</th><th scope="col">Who or what</th><th scope="col">Place</th><th scope="col">Date</th><th scope="col">Source</th><th scope="col">Status</th><th scope="col">Article</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

function claimRow(claim: ClaimRow, { headlines, places, anchors }: ClaimsContext): Html {
  const words = html`<data value="${claim.value}">${claim.text}</data>`
  const range = inFigures(claim)
  const when = period(claim.date_from, claim.date_to) ?? claim.date
  return html`<tr id="c-${claim.id}"><td>${kindName(claim.kind)}</td><th scope="row">${anchors.has(`t-${claim.id}`) ? html`<a href="#t-${claim.id}">${words}</a>` : words}${
    range === null ? null : html` <small>${range}</small>`
  }</th><td>${claim.subject}</td><td>${places.get(claim.place_id ?? '')?.name ?? claim.place}</td><td>${
    when === null ? null : html`<data value="${claim.date_from ?? claim.date ?? ''}">${when}</data>`
  }</td><td>${claim.source ?? html`<i>the article itself</i>`}</td><td>${claim.status === 'stated' ? null : html`<b class="status">${claim.status}</b>`}</td><td><a class="short" href="#${articleId(claim.document)}">${headlines.get(claim.document) ?? claim.document}</a></td></tr>
`
}
