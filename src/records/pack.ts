import { contentHash, type HashState, hashOn } from '../lang/hash.ts'
import type { ArticleAnalysis } from '../model/analysis.ts'
import type { Claim, Slot } from '../model/claim.ts'
import type { ArticleDocument } from '../model/document.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import type { PackedArticle, Row } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { packRow, quote } from './cells.ts'
import { type OffsetUnit, offsetConverter } from './offsets.ts'

/** What packing an article needs throughout: its text, the unit of offsets, the ids given so far. */
interface Context {
  readonly document: ArticleDocument
  readonly offset: (offset: number) => number
  readonly newId: (table: string, kind: string, text: string) => string
  readonly faults: Issue[]
}

/** A part of an article that was analysed for itself: where it begins, and how many entities the parts before it have. */
interface Part {
  readonly start: number
  readonly entities: number
}

/** A row not yet sorted: its place and its cells. */
interface Placed extends Span {
  readonly id: string
  readonly line: string
}

/** Packs an article, which is analysed in one go or, when it is very long, in parts. */
export interface Packer {
  /** Adds the analysis of the part that begins at `start`; its spans count from there. */
  add(analysis: ArticleAnalysis, start: number): void
  finish(issues: readonly Issue[]): PackedArticle
}

/**
 * The rows of one article. Ids are made from document, kind, text and which of equal ones it is: an edit above does not
 * rename what stands below. Offsets are converted here, and nowhere else.
 */
export function createPacker(document: ArticleDocument, unit: OffsetUnit): Packer {
  const context: Context = { document, offset: offsetConverter(document.text, unit), newId: idMaker(document.id), faults: [] }
  const entities: LocalEntity[] = []
  const found: Issue[] = []
  const rows = { mentions: [] as string[], dates: [] as string[], quantities: [] as string[], claims: [] as string[] }
  const keep = (lines: string[], packed: string) => packed !== '' && lines.push(packed)
  return {
    add(analysis, start) {
      const part = { start, entities: entities.length }
      keep(rows.mentions, packMentions(context, analysis, part))
      keep(rows.dates, packDates(context, analysis, part))
      keep(rows.quantities, packQuantities(context, analysis, part))
      keep(rows.claims, packClaims(context, analysis.claims, part))
      for (const entity of analysis.resolved.entities) entities.push(entity)
      for (const issue of analysis.issues) found.push(start === 0 ? issue : shifted(issue, start))
    },
    finish(issues) {
      const all = [...issues, ...found, ...context.faults].map((issue) => packRow(Object.values(issueRow(issue, context.offset))))
      return {
        link: { document: { id: document.id, date: document.date, outlet: document.outlet }, entities },
        rows: {
          documents: packRow(documentCells(document, context.offset(document.text.length))),
          mentions: rows.mentions.join('\n'),
          dates: rows.dates.join('\n'),
          quantities: rows.quantities.join('\n'),
          claims: rows.claims.join('\n'),
          issues: all.join('\n'),
        },
      }
    },
  }
}

const shifted = (issue: Issue, by: number): Issue => ({
  ...issue,
  start: issue.start === null ? null : issue.start + by,
  end: issue.end === null ? null : issue.end + by,
})

const packMentions = (context: Context, { mentions, resolved }: ArticleAnalysis, part: Part) =>
  placed(context, mentions.names, part, (m, text, i) => ({
    id: context.newId('mention', m.type, text),
    cells: `${quote(m.type)}\t${resolved.entityOf[i]! + part.entities}`,
    tail: `${quote(m.zone)}\t${quote(m.rule)}`,
  }))

const packDates = (context: Context, { mentions }: ArticleAnalysis, part: Part) =>
  placed(context, mentions.dates, part, (m, text) => ({
    id: context.newId('date', m.type, text),
    cells: quote(m.type),
    tail: packRow([m.value, m.mod, m.from, m.to, m.precision, m.basis, m.zone, m.rule]),
  }))

const packQuantities = (context: Context, { mentions }: ArticleAnalysis, part: Part) =>
  placed(context, mentions.quantities, part, (m, text) => ({
    id: context.newId('quantity', '', text),
    cells: '',
    tail: packRow([m.value, m.low, m.high, m.qualifier, m.unit, m.noun, m.zone, m.rule]),
  }))

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

/** Ids from content: the n-th `mention` of `person` `Lukashenko` of a document keeps its id whatever else changes. */
function idMaker(document: string): Context['newId'] {
  const kinds = new Map<string, { readonly state: HashState; readonly seen: Map<string, number> }>()
  return (table, kind, text) => {
    const name = `${table}\0${kind}`
    let known = kinds.get(name)
    if (known === undefined) {
      known = { state: hashOn(`${table}\0${document}\0${kind}\0`), seen: new Map() }
      kinds.set(name, known)
    }
    const nth = known.seen.get(text) ?? 0
    known.seen.set(text, nth + 1)
    return table[0] + contentHash(`${text}\0${nth}`, known.state)
  }
}

/** Rows with a place in the text, by start, end and id. A span that is none is reported and left out. */
function placed<T extends Span>(
  context: Context,
  found: readonly T[],
  part: Part,
  describe: (one: T, text: string, index: number) => { id: string; cells: string; tail: string },
): string {
  const { offset } = context
  const rows: Placed[] = []
  found.forEach((one, i) => {
    const [start, end] = [one.start + part.start, one.end + part.start]
    if (!isSpan(context, start, end)) return
    const text = context.document.text.slice(start, end)
    const { id, cells, tail } = describe(one, text, i)
    const line = `"${id}"\t${cells && `${cells}\t`}${quote(text)}\t${offset(start)}\t${offset(end)}\t${tail}`
    rows.push({ id, start, end, line })
  })
  return inOrder(rows)
}

function inOrder(rows: Placed[]): string {
  rows.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  return rows.map((row) => row.line).join('\n')
}

function isSpan({ document, faults }: Context, start: number, end: number): boolean {
  const { text } = document
  const whole = start >= 0 && start < end && end <= text.length && !cutsPair(text, start) && !cutsPair(text, end)
  if (!whole) faults.push(spanFault(document, start, end))
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
  const { offset, newId } = context
  const { text } = context.document
  const slice = (span: Span) => text.slice(span.start + part.start, span.end + part.start)
  const ids = claims.map((claim) =>
    isSpan(context, claim.start + part.start, claim.end + part.start) ? newId('claim', claim.kind, slice(claim)) : null,
  )
  const rows = claims.flatMap((claim, i): Placed[] => {
    const id = ids[i]
    if (!id) return []
    const [start, end] = [claim.start + part.start, claim.end + part.start]
    const idOf = (index: number | null) => (index === null ? null : (ids[index] ?? null))
    const cells = [
      id,
      claim.kind,
      slice(claim),
      offset(start),
      offset(end),
      ...said(claim, part),
      idOf(claim.partOf),
      idOf(claim.retells),
      slice(claim.sentence),
      claim.rule,
    ]
    return [{ id, start, end, line: packRow(cells) }]
  })
  return inOrder(rows)
}

/** The columns of a claim from `value` to `status`. */
const said = (claim: Claim, part: Part) => [
  claim.value,
  claim.low,
  claim.high,
  claim.qualifier,
  claim.unit,
  claim.subject?.text,
  entityOf(claim.subject, part),
  claim.place?.text,
  entityOf(claim.place, part),
  claim.date,
  claim.dateFrom,
  claim.dateTo,
  claim.source?.text,
  entityOf(claim.source, part),
  claim.sourceType,
  claim.status,
]

const entityOf = (slot: Slot | null, part: Part) => (slot === null || slot.entity === null ? null : slot.entity + part.entities)

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
