import { contentHash } from '../lang/hash.ts'
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

const CLAIM_COLUMNS = COLUMNS.claims.filter((column) => column !== 'document')
/** What linking does not look at. */
const PASSED_OVER = new Set(['text', 'start', 'end', 'rule'])

/** The claims of an article as linking looks at them: the sentence, which would be much to carry, by its hash. */
export function unpackClaims(packed: string): Row[] {
  if (packed === '') return []
  return packed.split('\n').map((line) => {
    const cells = JSON.parse(`[${line.replaceAll('\t', ',')}]`) as Cell[]
    const claim: Row = {}
    for (const [i, column] of CLAIM_COLUMNS.entries()) if (!PASSED_OVER.has(column)) claim[column] = cells[i]!
    claim.sentence = contentHash(claim.sentence as string)
    return claim
  })
}
