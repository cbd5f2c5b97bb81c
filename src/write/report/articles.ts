import { contentHash } from '../../lang/hash.ts'
import { utf16Offsets } from '../../lang/utf16-offsets.ts'
import type { Span } from '../../model/span.ts'
import { longDay } from './calendar.ts'
import { type Html, html } from './html.ts'
import { apart, type Mark, markUp } from './marks.ts'
import type { ClaimRow, DocumentRow, MarkRow } from './rows.ts'
import { counted } from './words.ts'

/** What is marked in one article. */
export interface ArticleMarks {
  readonly claims: readonly ClaimRow[]
  readonly mentions: readonly MarkRow[]
  readonly dates: readonly MarkRow[]
}

/** Ids of documents are paths, with blanks and signs that no fragment of an address should have. */
export const articleId = (document: string): string => `a-${contentHash(document)}`

/** A first line longer than this is no headline; then so much of it stands for one. */
const LONGEST_HEADLINE = 160
const OPENING = 80

/** What an article is called: its title, else its first line or the opening of it, else its id. */
export function headline(document: DocumentRow, text: string | null): string {
  const first = text === null ? undefined : paragraphsOf(text)[0]
  if (document.title !== null || first === undefined) return document.title ?? document.id
  const line = text!.slice(first.start, first.end).trim()
  if (line.length <= LONGEST_HEADLINE) return line
  const end = line.lastIndexOf(' ', OPENING)
  return `${line.slice(0, end > 0 ? end : OPENING)}…`
}

/** An article with its claims, names and dates marked. What can be linked to is put into `anchors`. */
export function article(document: DocumentRow, text: string | null, found: ArticleMarks, anchors: Set<string>): Html {
  const paragraphs = text === null ? [] : paragraphsOf(text)
  const marks = text === null ? [] : apart(marksOf(text, found, anchors))
  const marked = markedInOrder(text ?? '', marks)
  const first = paragraphs[0]
  const title = headline(document, text)
  const isTitle = first !== undefined && text!.slice(first.start, first.end).trim() === title
  const heading = isTitle ? marked(first) : title
  const body = isTitle ? paragraphs.slice(1) : paragraphs
  const id = articleId(document.id)
  return html`<article id="${id}" aria-labelledby="h${id}">
<h3 id="h${id}">${heading}</h3>
${byline(document, found.claims.length)}
<div class="text">${body.map((paragraph) => html`<p>${marked(paragraph)}</p>\n`)}</div>
</article>
`
}

function byline({ id, outlet, date, url }: DocumentRow, claims: number): Html {
  const facts = [date && longDay(date), counted(claims, 'claim')].filter((fact) => fact !== null).join(' · ')
  const isWeb = url !== null && /^https?:\/\//i.test(url)
  return html`<p class="meta">${outlet === null ? null : html`<bdi>${outlet}</bdi> · `}${facts} · <bdi>${id}</bdi>${
    isWeb ? html` · <a href="${url}" rel="noopener noreferrer external">original</a>` : null
  }</p>`
}

/** Paragraphs are asked for in their order. */
function markedInOrder(text: string, marks: readonly Mark[]): (paragraph: Span) => Html {
  let next = 0
  return (paragraph) => {
    while (next < marks.length && marks[next]!.start < paragraph.start) next++
    const from = next
    while (next < marks.length && marks[next]!.start < paragraph.end) next++
    return markUp(text, paragraph, marks.slice(from, next))
  }
}

/** Paragraphs are parted by blank lines; in a text without any, by line breaks. */
function paragraphsOf(text: string): Span[] {
  const breaks = /\n[^\S\n]*\r?\n/.test(text) ? /(?:\r?\n[^\S\n]*){2,}/g : /\r?\n/g
  const found: Span[] = []
  let start = 0
  for (const gap of text.matchAll(breaks)) {
    found.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  found.push({ start, end: text.length })
  return found.filter((paragraph) => text.slice(paragraph.start, paragraph.end).trim() !== '')
}

function marksOf(text: string, { claims, mentions, dates }: ArticleMarks, anchors: Set<string>): Mark[] {
  const offset = utf16Offsets(text)
  const span = (row: { start: number; end: number }) => ({ start: offset(row.start), end: offset(row.end) })
  return [
    ...claims.map((claim): Mark => ({ ...span(claim), style: 'claim', ids: anchor(`t-${claim.id}`, anchors), claims: [claim] })),
    ...mentions.map(
      (mention): Mark => ({ ...span(mention), style: mention.type, ids: anchor(`e-${mention.entity}`, anchors), claims: [] }),
    ),
    ...dates.map((date): Mark => ({ ...span(date), style: 'date', ids: [], claims: [] })),
  ]
}

/** The first mention of each entity is where its row in the tables leads. */
function anchor(id: string, anchors: Set<string>): string[] {
  if (anchors.has(id)) return []
  anchors.add(id)
  return [id]
}
