import { contentHash } from '../lang/hash.ts'
import type { ArticleAnalysis } from '../model/analysis.ts'
import type { Claim, Slot } from '../model/claim.ts'
import type { Issue } from '../model/issue.ts'
import type { ArticleRecord, Row } from '../model/record.ts'
import { type OffsetUnit, offsetConverter } from './offsets.ts'

/**
 * The rows of one article. Ids are made from document, kind, text and which of equal ones it is: an edit above does not
 * rename what stands below. Offsets are converted here, and nowhere else.
 */
export function toArticleRecord(analysis: ArticleAnalysis, unit: OffsetUnit): ArticleRecord {
  const { document, mentions, resolved } = analysis
  const { text, id } = document
  const offset = offsetConverter(text, unit)
  const newId = idMaker(id)
  const quote = (span: { start: number; end: number }) => text.slice(span.start, span.end)

  const names = mentions.names.map(
    (m, i): Row => ({
      id: newId('mention', m.type, quote(m)),
      document: id,
      type: m.type,
      entity: resolved.entityOf[i]!,
      text: quote(m),
      start: offset(m.start),
      end: offset(m.end),
      zone: m.zone,
      rule: m.rule,
    }),
  )
  const dates = mentions.dates.map(
    (m): Row => ({
      id: newId('date', m.type, quote(m)),
      document: id,
      type: m.type,
      text: quote(m),
      start: offset(m.start),
      end: offset(m.end),
      value: m.value,
      mod: m.mod,
      from: m.from,
      to: m.to,
      precision: m.precision,
      basis: m.basis,
      zone: m.zone,
      rule: m.rule,
    }),
  )
  const quantities = mentions.quantities.map(
    (m): Row => ({
      id: newId('quantity', '', quote(m)),
      document: id,
      text: quote(m),
      start: offset(m.start),
      end: offset(m.end),
      value: m.value,
      low: m.low,
      high: m.high,
      qualifier: m.qualifier,
      unit: m.unit,
      noun: m.noun,
      zone: m.zone,
      rule: m.rule,
    }),
  )
  return {
    document: {
      id,
      path: document.path,
      title: document.title,
      date: document.date,
      date_basis: document.dateBasis,
      outlet: document.outlet,
      url: document.url,
      author: document.author,
      encoding: document.encoding,
      sha256: document.sha256,
      characters: offset(text.length),
    },
    entities: resolved.entities,
    mentions: names,
    dates,
    quantities,
    claims: claimRows(analysis, newId, offset),
    issues: analysis.issues.map((issue) => issueRow(issue, offset)),
  }
}

type NewId = (table: string, kind: string, text: string) => string

function idMaker(document: string): NewId {
  const seen = new Map<string, number>()
  return (table, kind, text) => {
    const content = `${table}\0${document}\0${kind}\0${text}`
    const nth = seen.get(content) ?? 0
    seen.set(content, nth + 1)
    return `${table[0]}${contentHash(`${content}\0${nth}`)}`
  }
}

function claimRows({ document, claims }: ArticleAnalysis, newId: NewId, offset: (offset: number) => number): Row[] {
  const { text, id } = document
  const ids = claims.map((claim) => newId('claim', claim.kind, text.slice(claim.start, claim.end)))
  return claims.map(
    (claim, i): Row => ({
      id: ids[i]!,
      document: id,
      kind: claim.kind,
      text: text.slice(claim.start, claim.end),
      start: offset(claim.start),
      end: offset(claim.end),
      value: claim.value,
      low: claim.low,
      high: claim.high,
      qualifier: claim.qualifier,
      unit: claim.unit,
      ...slot('subject', claim.subject),
      ...slot('place', claim.place),
      ...when(claim),
      ...slot('source', claim.source),
      source_type: claim.sourceType,
      status: claim.status,
      part_of: claim.partOf === null ? null : ids[claim.partOf]!,
      group: null,
      sentence: text.slice(claim.sentence.start, claim.sentence.end),
      rule: claim.rule,
    }),
  )
}

const when = (claim: Claim): Row => ({ date: claim.date, date_from: claim.dateFrom, date_to: claim.dateTo })
const slot = (field: string, filled: Slot | null): Row => ({ [field]: filled?.text ?? null, [`${field}_id`]: filled?.entity ?? null })

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
