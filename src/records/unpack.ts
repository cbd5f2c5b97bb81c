import type { LocalEntity } from '../model/entity.ts'
import { ARTICLE_TABLES, type Cell, COLUMNS, type PackedArticle, type Row } from '../model/record.ts'
import { packRow } from './cells.ts'

/** An article read back from a line of `extract map`: rows as arrays, without the column `document`. */
export interface RecordJson {
  readonly record: string
  readonly offsets: string
  readonly entities: readonly LocalEntity[]
  readonly failed?: readonly Row[]
  readonly [table: string]: unknown
}

/** Packs a record again, the same as before it was written. */
export function packRecord(json: RecordJson): PackedArticle {
  const rowsOf = (table: string) => json[table] as Cell[][]
  const rows = Object.fromEntries(ARTICLE_TABLES.map((table) => [table, rowsOf(table).map(packRow).join('\n')]))
  const [document] = rowsOf('documents')
  const field = (column: string) => document![COLUMNS.documents.indexOf(column)]!
  return {
    link: { document: { id: field('id'), date: field('date'), outlet: field('outlet') }, entities: json.entities },
    rows: rows as PackedArticle['rows'],
  }
}

/** Where a column stands in a packed claim: the column `document` is left out. */
const at = (column: string) => COLUMNS.claims.filter((name) => name !== 'document').indexOf(column)
/** The columns at which linking looks. */
const TEXTS = [
  'id',
  'kind',
  'qualifier',
  'unit',
  'subject',
  'place',
  'date_from',
  'date_to',
  'source',
  'status',
  'part_of',
  'group',
  'sentence',
].map((column) => [column, at(column)] as const)
const NUMBERS = ['value', 'low', 'high', 'subject_id', 'place_id', 'source_id'].map((column) => [column, at(column)] as const)

/** The claims of an article as linking looks at them. */
export function unpackClaims(packed: string): Row[] {
  if (packed === '') return []
  return packed.split('\n').map((line) => {
    const cells = line.split('\t')
    const claim: Row = {}
    for (const [column, i] of TEXTS) claim[column] = textOf(cells[i]!)
    for (const [column, i] of NUMBERS) claim[column] = cells[i] === 'null' ? null : Number(cells[i])
    return claim
  })
}

function textOf(cell: string): string | null {
  if (cell === 'null') return null
  return cell.includes('\\') ? (JSON.parse(cell) as string) : cell.slice(1, -1)
}
