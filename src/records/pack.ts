import { copyString } from '../lang/string-pool.ts'
import type { ArticleAnalysis } from '../model/analysis.ts'
import type { Claim, Slot } from '../model/claim.ts'
import type { ArticleDocument } from '../model/document.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import type { PackedArticle, Row } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { numberText, packRow, quote, quoteNullable, quoteWord } from './cells.ts'
import { EntityTable } from './entity-table.ts'
import { type OffsetUnit, offsetConverter } from './offsets.ts'
import { PlacedRows } from './placed-rows.ts'
import { type RowIds, rowIds } from './row-ids.ts'
import { type Spill, TextArena } from './text-arena.ts'

/** What packing an article needs throughout: what is known of it, the ids given so far. */
interface Context {
  readonly document: ArticleDocument
  readonly ids: RowIds
  readonly faults: Issue[]
}

/** A part of an article that was analysed for itself. */
interface Part {
  readonly text: string
  /** From a UTF-16 offset in the part to the offset in the article that is written. */
  readonly offset: (offset: number) => number
  /** How many entities the parts before it have. */
  readonly entities: number
}

/** Packs an article, which is analysed in one go or, when it is very long, in parts. */
export interface Packer {
  /** Adds the analysis of the next part. */
  add(analysis: ArticleAnalysis): void
  finish(issues: readonly Issue[]): PackedArticle
}

/**
 * The rows of one article. Ids are made from document, kind, text and which of equal ones it is: an edit above does not
 * rename what stands below. Offsets are converted here, and nowhere else.
 * @param spill where the rows of an article of many parts go, outside the memory
 */
export function createPacker(document: ArticleDocument, unit: OffsetUnit, spill: Spill | null = null): Packer {
  // Slices would keep every part of a long article in memory.
  const isLong = spill !== null
  const context: Context = { document, ids: rowIds(document.id, isLong ? copyString : undefined), faults: [] }
  const entities = isLong ? new EntityTable() : ([] as LocalEntity[])
  const pieces = (): Pieces => (spill === null ? [] : new TextArena(spill))
  const rows = { mentions: pieces(), dates: pieces(), quantities: pieces(), claims: pieces(), issues: pieces() }
  const keep = (kept: Pieces, packed: string) => packed !== '' && kept.push(packed)
  let characters = 0
  let known = 0
  return {
    add(analysis) {
      const { text } = analysis.document
      const within = offsetConverter(text, unit)
      const before = characters
      const part: Part = { text, offset: (offset) => before + within(offset), entities: known }
      keep(rows.mentions, packMentions(context, analysis, part))
      keep(rows.dates, packDates(context, analysis, part))
      keep(rows.quantities, packQuantities(context, analysis, part))
      keep(rows.claims, packClaims(context, analysis.claims, part))
      keep(rows.issues, packIssues(analysis.issues, part.offset))
      for (const entity of analysis.resolved.entities) entities.push(entity)
      known += analysis.resolved.entities.length
      characters += within(text.length)
    },
    finish(issues) {
      keep(rows.issues, packIssues([...issues, ...context.faults]))
      return {
        link: { document: { id: document.id, date: document.date, outlet: document.outlet }, entities },
        rows: { documents: [packRow(documentCells(document, characters))], ...rows },
      }
    },
  }
}

const packIssues = (issues: readonly Issue[], offset?: (offset: number) => number): string =>
  issues.map((issue) => packRow(Object.values(issueRow(issue, offset)))).join('\n')

/** The rows of a table, a piece a part of the article. */
type Pieces = string[] | TextArena

const packMentions = (context: Context, { mentions, resolved }: ArticleAnalysis, part: Part) =>
  placed(
    context,
    mentions.names,
    part,
    (m, text) => context.ids.mention(m.type, text),
    (m, text, place, i) => {
      const entity = resolved.entityOf[i]! + part.entities
      return `${quoteWord(m.type)}\t${entity}\t${quote(text)}\t${place}\t${quoteWord(m.zone)}\t${quoteWord(m.rule)}`
    },
  )

const packDates = (context: Context, { mentions }: ArticleAnalysis, part: Part) =>
  placed(
    context,
    mentions.dates,
    part,
    (m, text) => context.ids.date(m.type, text),
    (m, text, place) => {
      const when = `${quoteNullable(m.value)}\t${quoteWord(m.mod)}\t${quoteNullable(m.from)}\t${quoteNullable(m.to)}`
      const how = `${quoteWord(m.precision)}\t${quoteWord(m.basis)}\t${quoteWord(m.zone)}\t${quoteWord(m.rule)}`
      return `${quoteWord(m.type)}\t${quote(text)}\t${place}\t${when}\t${how}`
    },
  )

const packQuantities = (context: Context, { mentions }: ArticleAnalysis, part: Part) =>
  placed(
    context,
    mentions.quantities,
    part,
    (_, text) => context.ids.quantity('', text),
    (m, text, place) => {
      const figure = `${numberText(m.value)}\t${numberText(m.low)}\t${numberText(m.high)}\t${quoteWord(m.qualifier)}`
      const what = `${quoteNullable(m.unit)}\t${quoteNullable(m.noun)}\t${quoteWord(m.zone)}\t${quoteWord(m.rule)}`
      return `${quote(text)}\t${place}\t${figure}\t${what}`
    },
  )

const documentCells = (document: ArticleDocument, characters: number) => [
  document.id,
  document.path,
  document.title,
  document.date,
  document.dateBasis,
  document.outlet,
  document.url,
  document.author,
  document.encoding,
  document.sha256,
  characters,
]

/** Rows with a place in the text, by start, end and id. A span that is none is reported and left out. `rest` gives the cells after the id. */
function placed<T extends Span>(
  context: Context,
  found: readonly T[],
  part: Part,
  idOf: (one: T, text: string) => string | null,
  rest: (one: T, text: string, place: string, index: number) => string,
): string {
  const rows = new PlacedRows()
  found.forEach((one, i) => {
    const { start, end } = one
    if (!isSpan(context, part, one)) return
    const text = part.text.slice(start, end)
    const id = idOf(one, text)
    if (id !== null) rows.add(id, start, end, `"${id}"\t${rest(one, text, placeOf(part, one), i)}`)
  })
  return rows.joined()
}

const placeOf = ({ offset }: Part, { start, end }: Span): string => `${offset(start)}\t${offset(end)}`

function isSpan({ document, faults }: Context, { text, offset }: Part, { start, end }: Span): boolean {
  const whole = start >= 0 && start < end && end <= text.length && !cutsPair(text, start) && !cutsPair(text, end)
  if (!whole) faults.push(spanFault(document, offset(start), offset(end)))
  return whole
}

const cutsPair = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800

const spanFault = (document: ArticleDocument, start: number, end: number): Issue => ({
  document: document.id,
  path: document.path,
  severity: 'warning',
  stage: 'write',
  code: 'bad-span',
  message: `a row from ${start} to ${end} was left out: no such stretch of the text`,
  start: null,
  end: null,
})

function packClaims(context: Context, claims: readonly Claim[], part: Part): string {
  const slice = ({ start, end }: Span) => part.text.slice(start, end)
  // A part may come before its whole, so all ids are made first.
  const ids = claims.map((claim) => (isSpan(context, part, claim) ? context.ids.claim(claim.kind, slice(claim)) : null))
  const rows = new PlacedRows()
  const sentence = lastQuoted(slice)
  claims.forEach((claim, i) => {
    const id = ids[i]!
    if (id === null) return
    const idOf = (index: number | null) => (index === null ? null : (ids[index] ?? null))
    const line = `"${id}"\t${quoteWord(claim.kind)}\t${quote(slice(claim))}\t${placeOf(part, claim)}\t${said(claim, part)}`
    const proof = `${quoteNullable(idOf(claim.partOf))}\t${quoteNullable(idOf(claim.retells))}\t${sentence(claim.sentence)}\t${quoteWord(claim.rule)}`
    rows.add(id, claim.start, claim.end, `${line}\t${proof}`)
  })
  return rows.joined()
}

/** Quotes sentences; of several claims in one, once. */
function lastQuoted(slice: (span: Span) => string): (span: Span) => string {
  let last: Span | null = null
  let quoted = ''
  return (span) => {
    if (last === null || last.start !== span.start || last.end !== span.end) quoted = quote(slice(span))
    last = span
    return quoted
  }
}

/** The columns of a claim from `value` to `status`. */
function said(claim: Claim, part: Part): string {
  const figure = `${numberText(claim.value)}\t${numberText(claim.low)}\t${numberText(claim.high)}\t${quoteWord(claim.qualifier)}\t${quoteWord(claim.unit)}`
  const when = `${quoteNullable(claim.date)}\t${quoteNullable(claim.dateFrom)}\t${quoteNullable(claim.dateTo)}`
  const whose = `${slotCells(claim.source, part)}\t${quoteWord(claim.sourceType)}\t${quoteWord(claim.status)}`
  return `${figure}\t${slotCells(claim.subject, part)}\t${slotCells(claim.place, part)}\t${when}\t${whose}`
}

/** The words of a slot and its entity. */
function slotCells(slot: Slot | null, part: Part): string {
  if (slot === null) return 'null\tnull'
  return `${quote(slot.text)}\t${slot.entity === null ? 'null' : slot.entity + part.entities}`
}

/** The row of an issue; spans are converted when the article's text is at hand. */
export function issueRow(issue: Issue, offset: (offset: number) => number = (same) => same): Row {
  return {
    document: issue.document,
    path: issue.path,
    severity: issue.severity,
    stage: issue.stage,
    code: issue.code,
    message: issue.message,
    start: issue.start === null ? null : offset(issue.start),
    end: issue.end === null ? null : offset(issue.end),
  }
}
