import { utf16Offsets } from '../lang/utf16-offsets.ts'
import type { Row, Tables } from '../model/record.ts'
import type { Span } from '../model/span.ts'

/** A row of a result with the span of its words in the article's text, in UTF-16 units. */
export interface Predicted extends Span {
  readonly row: Row
}

export interface PredictedMention extends Predicted {
  /** Its person, place or organisation. */
  readonly entity: Row
}

export interface PredictedClaim extends Predicted {
  /** Names of the entities that its fields are linked to. */
  readonly linked: { readonly subject: string | null; readonly place: string | null; readonly source: string | null }
}

/** What a result says of one article. */
export interface PredictedArticle {
  readonly mentions: readonly PredictedMention[]
  readonly dates: readonly Predicted[]
  readonly claims: readonly PredictedClaim[]
  /** Rows whose words are not at their offsets: left out. */
  readonly misplaced: number
}

/** Makes the function that gathers a result's rows about one article. */
export function predictions(tables: Tables): (document: string, text: string) => PredictedArticle {
  const entities = entityIndex(tables)
  const rows = { mentions: byDocument(tables.mentions), dates: byDocument(tables.dates), claims: byDocument(tables.claims) }
  return (document, text) => {
    const offset = utf16Offsets(text)
    let misplaced = 0
    const placed = (table: keyof typeof rows): Predicted[] =>
      (rows[table].get(document) ?? []).flatMap((row) => {
        const span = { start: offset(row.start as number), end: offset(row.end as number) }
        if (text.slice(span.start, span.end) === row.text) return [{ ...span, row }]
        misplaced++
        return []
      })
    const [mentions, dates, claims] = [placed('mentions'), placed('dates'), placed('claims')]
    return {
      mentions: mentions.map((mention) => ({ ...mention, entity: entities.ofMention(mention.row) })),
      dates,
      claims: claims.map((claim) => ({ ...claim, linked: entities.ofClaim(claim.row) })),
      misplaced,
    }
  }
}

function byDocument(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.document as string)
    if (group) group.push(row)
    else groups.set(row.document as string, [row])
  }
  return groups
}

function entityIndex(tables: Tables) {
  const index = new Map<string, Row>()
  const key = (type: string, id: Row[string]) => `${type}\0${id}`
  const named = { person: tables.people, organisation: tables.organisations, place: tables.places }
  for (const [type, rows] of Object.entries(named)) for (const row of rows) index.set(key(type, row.id!), row)
  const nameOf = (id: Row[string], types: readonly string[]): string | null => {
    const row = types.map((type) => index.get(key(type, id))).find((found) => found !== undefined)
    return (row?.name as string | undefined) ?? null
  }
  return {
    /** A mention that is linked to nothing is an entity of its own; those with one unknown id are one. */
    ofMention: (row: Row): Row => {
      const known = key(row.type as string, row.entity ?? `\0${row.id}`)
      if (!index.has(known)) index.set(known, { id: row.entity!, name: row.text! })
      return index.get(known)!
    },
    ofClaim: (row: Row) => ({
      subject: nameOf(row.subject_id!, ['person', 'organisation', 'place']),
      place: nameOf(row.place_id!, ['place']),
      source: nameOf(row.source_id!, ['person', 'organisation', 'place']),
    }),
  }
}
