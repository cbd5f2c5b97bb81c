import type { LocalEntity } from '../model/entity.ts'
import { ARTICLE_TABLES, type Cell, COLUMNS, type PackedArticle, type Row } from '../model/record.ts'
import { packRow } from './cells.ts'
import { sentenceKey } from './pack.ts'

/** An article read back from a line of `extract map`: rows as arrays, without the column `document`. */
export interface RecordJson {
  readonly record: string
  readonly offsets: string
  readonly entities: readonly LocalEntity[]
  readonly failed?: readonly Row[]
  readonly [table: string]: unknown
}

const KEYS = ['id', 'kind', ...COLUMNS.claims.slice(COLUMNS.claims.indexOf('value'), COLUMNS.claims.indexOf('part_of') + 1)]
const CLAIM_COLUMNS = COLUMNS.claims.filter((column) => column !== 'document')

/** Packs a record again, the same as before it was written. */
export function packRecord(json: RecordJson): PackedArticle {
  const rowsOf = (table: string) => json[table] as Cell[][]
  const rows = Object.fromEntries(ARTICLE_TABLES.map((table) => [table, rowsOf(table).map(packRow).join('\n')]))
  const [document] = rowsOf('documents')
  const field = (column: string) => document![COLUMNS.documents.indexOf(column)]!
  return {
    link: {
      document: { id: field('id'), date: field('date'), outlet: field('outlet') },
      entities: json.entities,
      claims: rowsOf('claims').map((row) => ({
        ...Object.fromEntries(KEYS.map((key) => [key, row[CLAIM_COLUMNS.indexOf(key)]!])),
        sentence: sentenceKey(row[CLAIM_COLUMNS.indexOf('sentence')] as string),
      })),
    },
    rows: rows as PackedArticle['rows'],
  }
}
