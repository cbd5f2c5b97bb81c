import { createHash } from 'node:crypto'
import type { Row, Tables } from '../../model/record.ts'
import { article, headline } from './articles.ts'
import { longDay } from './calendar.ts'
import { claimsTable } from './claims-table.ts'
import { differences } from './differences.ts'
import { organisationsTable, peopleTable, placesTable } from './entities.ts'
import { Html, html } from './html.ts'
import { groupBy, type ReportRows, reportRows } from './rows.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { timeCharts } from './time-chart.ts'
import { counted } from './words.ts'

/**
 * One HTML page of a result: what the sources differ about, figures over time, claims, names, and the articles with all of it
 * marked. It needs no network and no script; every text in it is escaped, and its content policy lets nothing else in.
 * @param tables a result with offsets in code points
 * @param textOf the text of a document, by its row; null where it is not at hand
 */
export function toReport(tables: Tables, textOf: (document: Row) => string | null): string {
  const rows = reportRows(tables)
  const anchors = new Set<string>()
  const texts = articles(rows, tables.documents, textOf, anchors)
  const headlines = new Map(rows.documents.map((document, i) => [document.id, headline(document, textOf(tables.documents[i]!))]))
  const sections = [...sectionsOf(rows, headlines, anchors), texts]
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title(rows)}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${header(rows, sections)}
<main id="main">
${sections.map(({ id, heading, body }) => html`<section aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n${body}\n</section>\n`)}</main>
${footer(rows)}
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`
  return page.markup
}

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

const title = (rows: ReportRows) => `${counted(rows.claims.length, 'claim')} in ${counted(rows.documents.length, 'article')}`

function header(rows: ReportRows, sections: readonly Section[]): Html {
  const facts = [
    counted(new Set(rows.claims.flatMap((claim) => claim.source ?? [])).size, 'named source'),
    counted(rows.people.length, 'person', 'people'),
    counted(rows.places.length, 'place'),
    counted(rows.organisations.length, 'organisation'),
  ]
  return html`<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>${title(rows)}</h1>
<p class="lead">${facts.join(', ')}${span(rows)}.</p>
<nav aria-label="Sections"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
</header>`
}

/** The days between which the articles appeared. */
function span({ documents }: ReportRows): string {
  const days = documents.flatMap((document) => document.date ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `, ${longDay(first)}` : `, ${longDay(first)} to ${longDay(last)}`
}

interface Section {
  readonly id: string
  readonly heading: string
  readonly body: Html
}

/** The sections before the articles, those that have nothing to show left out. */
function sectionsOf(rows: ReportRows, headlines: ReadonlyMap<string, string>, anchors: ReadonlySet<string>): Section[] {
  const places = new Map(rows.places.map((place) => [place.id, place]))
  const contested = differences(rows.groups, rows.claims, places)
  const charts = timeCharts(rows.claims)
  const found: (Section | null)[] = [
    contested && { id: 'differences', heading: 'Where the figures differ', body: html`${HOW_TO_READ}\n${contested}` },
    charts && { id: 'time', heading: 'Figures over time', body: html`${contested ? null : HOW_TO_READ}\n${charts}` },
    { id: 'claims', heading: 'All claims', body: claimsTable(rows.claims, { headlines, places, anchors }) },
    rows.people.length === 0 ? null : { id: 'people', heading: 'People', body: peopleTable(rows.people, anchors) },
    rows.places.length === 0 ? null : { id: 'places', heading: 'Places', body: placesTable(rows.places, anchors) },
    rows.organisations.length === 0
      ? null
      : { id: 'organisations', heading: 'Organisations', body: organisationsTable(rows.organisations, anchors) },
  ]
  return found.filter((section) => section !== null)
}

const HOW_TO_READ = html`<p class="explain">A dot is the figure, a bar the bounds of its words (“thousands” is 2,000 to 9,999), an arrow an end that the words leave open, a line through the dot the days it is about. A ring is a figure that the article gives in its own voice, or that is denied, disputed or expected.</p>`

function articles(rows: ReportRows, documents: readonly Row[], textOf: (document: Row) => string | null, anchors: Set<string>): Section {
  const claims = groupBy(rows.claims, (claim) => claim.document)
  const mentions = groupBy(rows.mentions, (mention) => mention.document)
  const dates = groupBy(rows.dates, (date) => date.document)
  const all = rows.documents.map((document, i) => {
    const { id } = document
    const found = { claims: claims.get(id) ?? [], mentions: mentions.get(id) ?? [], dates: dates.get(id) ?? [] }
    return article(document, textOf(documents[i]!), found, anchors)
  })
  return { id: 'articles', heading: 'Articles', body: html`${KEY}\n${all}` }
}

const KEY = html`<p class="explain key">Marked: <span class="claim">claims</span> (each leads to its row in the table), <span class="person">people</span>, <span class="place">places</span>, <span class="organisation">organisations</span>, <span class="date">dates</span>.</p>`

function footer(rows: ReportRows): Html {
  const isLocated = rows.places.some((place) => place.latitude !== null)
  const notes = [
    'Each figure is what somebody claims, as the article puts it; none has been checked.',
    isLocated ? 'Coordinates: GeoNames (geonames.org), CC BY 4.0.' : null,
  ]
  return html`<footer>${notes.filter((note) => note !== null).join(' ')}</footer>`
}
