import type { LocalEntity } from '../model/entity.ts'
import { ARTICLE_TABLES, type ArticleTable, type Cell, COLUMNS, type PackedArticle, type Row } from '../model/record.ts'
import { packRow } from './cells.ts'

/** An article read back from a line of `extract map`: rows as arrays, without the column `document`. */
export interface RecordJson {
  readonly record: string
  readonly offsets: string
  readonly entities: readonly LocalEntity[]
  readonly failed?: readonly Row[]
  readonly [table: string]: unknown
}

/** Packs a record again, the same as before it was written. Throws where it is none, or a damaged one. */
export function packRecord(json: RecordJson): PackedArticle {
  if (!Array.isArray(json.entities)) throw new Error('it has no entities')
  const rows = Object.fromEntries(ARTICLE_TABLES.map((table) => [table, piecesOf(rowsIn(json, table))])) as Record<ArticleTable, string[]>
  const [document] = rowsIn(json, 'documents')
  if (!document) throw new Error('it has no document')
  const field = (column: string) => document[COLUMNS.documents.indexOf(column)]!
  return {
    link: { document: { id: field('id'), date: field('date'), outlet: field('outlet') }, entities: json.entities },
    rows,
  }
}

function rowsIn(json: RecordJson, table: ArticleTable): Cell[][] {
  const rows = json[table]
  const width = COLUMNS[table].length - (table === 'documents' || table === 'issues' ? 0 : 1)
  const isRow = (row: unknown) => Array.isArray(row) && row.length === width
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new Error(`its ${table} are no rows of ${width} cells`)
  return rows
}

/** So many rows are a piece. */
const PIECE = 5000

function piecesOf(rows: readonly Cell[][]): string[] {
  const pieces: string[] = []
  for (let start = 0; start < rows.length; start += PIECE)
    pieces.push(
      rows
        .slice(start, start + PIECE)
        .map(packRow)
        .join('\n'),
    )
  return pieces
}

/** Where a column stands in a packed claim: the column `document` is left out. */
const at = (column: string) => COLUMNS.claims.filter((name) => name !== 'document').indexOf(column)
const [ID, KIND, VALUE, LOW, HIGH, QUALIFIER, UNIT] = ['id', 'kind', 'value', 'low', 'high', 'qualifier', 'unit'].map(at)
const [SUBJECT, SUBJECT_ID, PLACE, PLACE_ID, FROM, TO] = ['subject', 'subject_id', 'place', 'place_id', 'date_from', 'date_to'].map(at)
const [SOURCE, SOURCE_ID, STATUS, PART_OF, GROUP, SENTENCE] = ['source', 'source_id', 'status', 'part_of', 'group', 'sentence'].map(at)

/** The claims of an article, or of a part of it, as linking looks at them. */
export function unpackClaims(packed: string): Row[] {
  return packed.split('\n').map((line): Row => {
    const cells = line.split('\t')
    const text = (column: number | undefined) => textOf(cells[column!]!)
    const number = (column: number | undefined) => (cells[column!] === 'null' ? null : Number(cells[column!]))
    return {
      id: text(ID),
      kind: text(KIND),
      value: number(VALUE),
      low: number(LOW),
      high: number(HIGH),
      qualifier: text(QUALIFIER),
      unit: text(UNIT),
      subject: text(SUBJECT),
      subject_id: number(SUBJECT_ID),
      place: text(PLACE),
      place_id: number(PLACE_ID),
      date_from: text(FROM),
      date_to: text(TO),
      source: text(SOURCE),
      source_id: number(SOURCE_ID),
      status: text(STATUS),
      part_of: text(PART_OF),
      group: text(GROUP),
      sentence: text(SENTENCE),
    }
  })
}

function textOf(cell: string): string | null {
  if (cell === 'null') return null
  return cell.includes('\\') ? (JSON.parse(cell) as string) : cell.slice(1, -1)
}
