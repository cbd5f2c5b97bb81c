import { period } from './calendar.ts'
import { type Html, html } from './html.ts'
import type { ClaimRow, DocumentRow } from './rows.ts'
import { inFigures, kindName } from './words.ts'

/** Every claim as a row of one table; the words lead to their place in the article, which leads back. */
export function claimsTable(claims: readonly ClaimRow[], documents: ReadonlyMap<string, DocumentRow>, anchors: ReadonlySet<string>): Html {
  const rows = claims.map((claim) => claimRow(claim, documents.get(claim.document), anchors))
  return html`<table class="rows claims" id="claims-table">
<thead><tr><th scope="col">Kind</th><th scope="col">Figure</th><th scope="col">Who or what</th><th scope="col">Place</th><th scope="col">Date</th><th scope="col">Source</th><th scope="col">Status</th><th scope="col">Article</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

function claimRow(claim: ClaimRow, document: DocumentRow | undefined, anchors: ReadonlySet<string>): Html {
  const words = html`<data value="${claim.value}">${claim.text}</data>`
  const range = inFigures(claim)
  const when = period(claim.date_from, claim.date_to) ?? claim.date
  return html`<tr id="c-${claim.id}"><td>${kindName(claim.kind)}</td><th scope="row">${anchors.has(`t-${claim.id}`) ? html`<a href="#t-${claim.id}">${words}</a>` : words}${
    range === null ? null : html` <small>${range}</small>`
  }</th><td>${claim.subject}</td><td>${claim.place}</td><td>${
    when === null ? null : html`<data value="${claim.date_from ?? claim.date ?? ''}">${when}</data>`
  }</td><td>${claim.source ?? html`<i>the article itself</i>`}</td><td>${claim.status === 'stated' ? null : html`<b class="status">${claim.status}</b>`}</td><td><a href="#a-${claim.document}">${
    document?.title ?? claim.document
  }</a></td></tr>
`
}
