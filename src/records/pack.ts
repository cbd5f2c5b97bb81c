import { contentHash } from '../lang/hash.ts'
import type { ArticleAnalysis } from '../model/analysis.ts'
import type { Claim, Slot } from '../model/claim.ts'
import type { ArticleDocument } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import type { PackedArticle, Row } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { packRow, quote } from './cells.ts'
import { type OffsetUnit, offsetConverter } from './offsets.ts'

/** What packing an article needs throughout: its text, the unit of offsets, the ids given so far. */
interface Context {
  readonly text: string
  readonly offset: (offset: number) => number
  readonly newId: (table: string, kind: string, text: string) => string
  readonly faults: Issue[]
  readonly document: ArticleDocument
}

/** A row not yet sorted: its place and its cells. */
interface Placed extends Span {
  readonly id: string
  readonly line: string
}

/**
 * The rows of one article. Ids are made from document, kind, text and which of equal ones it is: an edit above does not
 * rename what stands below. Offsets are converted here, and nowhere else.
 */
export function packArticle(analysis: ArticleAnalysis, unit: OffsetUnit): PackedArticle {
  const { document, mentions, resolved } = analysis
  const context: Context = {
    text: document.text,
    offset: offsetConverter(document.text, unit),
    newId: idMaker(document.id),
    faults: [],
    document,
  }
  const names = placed(context, mentions.names, (m, text, i) => {
    const id = context.newId('mention', m.type, text)
    return { id, cells: `${quote(m.type)}\t${resolved.entityOf[i]!}`, tail: `${quote(m.zone)}\t${quote(m.rule)}` }
  })
  const dates = placed(context, mentions.dates, (m, text) => ({
    id: context.newId('date', m.type, text),
    cells: quote(m.type),
    tail: packRow([m.value, m.mod, m.from, m.to, m.precision, m.basis, m.zone, m.rule]),
  }))
  const quantities = placed(context, mentions.quantities, (m, text) => ({
    id: context.newId('quantity', '', text),
    cells: '',
    tail: packRow([m.value, m.low, m.high, m.qualifier, m.unit, m.noun, m.zone, m.rule]),
  }))
  const claims = packClaims(context, analysis.claims)
  const issues = [...analysis.issues, ...context.faults].map((issue) => packRow(Object.values(issueRow(issue, context.offset))))
  return {
    link: {
      document: { id: document.id, date: document.date, outlet: document.outlet },
      entities: resolved.entities,
      claims: claims.keys,
    },
    rows: {
      documents: packRow(documentCells(document, context.offset(document.text.length))),
      mentions: names,
      dates,
      quantities,
      claims: claims.rows,
      issues: issues.join('\n'),
    },
  }
}

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
  const seen = new Map<string, number>()
  return (table, kind, text) => {
    const content = `${table}\0${document}\0${kind}\0${text}`
    const nth = seen.get(content) ?? 0
    seen.set(content, nth + 1)
    return `${table[0]}${contentHash(`${content}\0${nth}`)}`
  }
}

/** Rows with a place in the text, by start, end and id. A span that is none is reported and left out. */
function placed<T extends Span>(
  context: Context,
  found: readonly T[],
  describe: (one: T, text: string, index: number) => { id: string; cells: string; tail: string },
): string {
  const rows: Placed[] = []
  found.forEach((one, i) => {
    if (!isSpan(context, one)) return
    const text = context.text.slice(one.start, one.end)
    const { id, cells, tail } = describe(one, text, i)
    const line = `"${id}"\t${cells && `${cells}\t`}${quote(text)}\t${context.offset(one.start)}\t${context.offset(one.end)}\t${tail}`
    rows.push({ id, start: one.start, end: one.end, line })
  })
  return inOrder(rows)
}

function inOrder(rows: Placed[]): string {
  rows.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  return rows.map((row) => row.line).join('\n')
}

function isSpan(context: Context, { start, end }: Span): boolean {
  const { text } = context
  const whole = start >= 0 && start < end && end <= text.length && !cutsPair(text, start) && !cutsPair(text, end)
  if (!whole) context.faults.push(spanFault(context.document, start, end))
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

function packClaims(context: Context, claims: readonly Claim[]): { rows: string; keys: Row[] } {
  const { text, offset, newId } = context
  const good = claims.map((claim) => isSpan(context, claim))
  const ids = claims.map((claim, i) => (good[i] ? newId('claim', claim.kind, text.slice(claim.start, claim.end)) : null))
  const rows = claims.flatMap((claim, i): (Placed & { key: Row })[] => {
    const id = ids[i]
    if (!id) return []
    const key = claimKey(claim, id, claim.partOf === null ? null : (ids[claim.partOf] ?? null))
    const head = `"${id}"\t${quote(claim.kind)}\t${quote(text.slice(claim.start, claim.end))}\t${offset(claim.start)}\t${offset(claim.end)}`
    const sentence = text.slice(claim.sentence.start, claim.sentence.end)
    const tail = packRow([null, sentence, claim.rule])
    return [
      {
        id,
        start: claim.start,
        end: claim.end,
        line: `${head}\t${packRow(Object.values(key).slice(2))}\t${tail}`,
        key: { ...key, sentence: sentenceKey(sentence) },
      },
    ]
  })
  const lines = inOrder(rows)
  return { rows: lines, keys: rows.map((row) => row.key) }
}

/** Tells claims of one sentence from others: the sentence itself would be much to carry. */
export const sentenceKey = (sentence: string) => contentHash(sentence)

/** The columns of a claim that stand, in this order, in its row from `value` to `part_of`. */
const claimKey = (claim: Claim, id: string, partOf: string | null): Row => ({
  id,
  kind: claim.kind,
  value: claim.value,
  low: claim.low,
  high: claim.high,
  qualifier: claim.qualifier,
  unit: claim.unit,
  subject: claim.subject?.text ?? null,
  subject_id: entityOf(claim.subject),
  place: claim.place?.text ?? null,
  place_id: entityOf(claim.place),
  date: claim.date,
  date_from: claim.dateFrom,
  date_to: claim.dateTo,
  source: claim.source?.text ?? null,
  source_id: entityOf(claim.source),
  source_type: claim.sourceType,
  status: claim.status,
  part_of: partOf,
})

const entityOf = (slot: Slot | null) => slot?.entity ?? null

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
