import { byCodePoint } from '../lang/order.ts'
import { type ArticleTable, COLUMNS, type EncodedRow, type Result, type Row, TABLES, type TableName, type Tables } from '../model/record.ts'
import type { Arranged } from './arrange.ts'
import { encodeCell, quote } from './cells.ts'
import { issuesByDocument, sortIssues } from './issues.ts'
import type { RecordStore } from './record-store.ts'

/** What the linking of articles gives to the tables; articles in the order in which they are arranged. */
export interface LinkedRows {
  /** For each article, for each of its entities, the id in the corpus. */
  readonly entityIds: readonly (readonly string[])[]
  /** For each article, for each of its claims, the id of its group. */
  readonly groupIds: readonly (readonly (string | null)[])[]
  /** By id. */
  readonly people: Iterable<Row>
  readonly places: Iterable<Row>
  readonly organisations: Iterable<Row>
  readonly groups: Iterable<EncodedRow>
}

const at = (table: TableName, column: string) => COLUMNS[table].indexOf(column)
const ENTITY = at('mentions', 'entity')
const CLAIM_ENTITIES = ['subject_id', 'place_id', 'source_id'].map((column) => at('claims', column))
const PART_OF = at('claims', 'part_of')
const GROUP = at('claims', 'group')

/** All tables of the contract: rows sorted by document, start, end, id; entities and groups by id. */
export function toResult(store: RecordStore, articles: readonly Arranged[], linked: LinkedRows, issues: readonly Row[]): Result {
  const { people, places, organisations, groups } = linked
  const made: Partial<Record<TableName, Iterable<Row>>> = { people, places, organisations }
  const extra = issuesByDocument([...store.issues, ...issues])

  function* articleRows(table: ArticleTable): Iterable<EncodedRow> {
    if (table === 'issues') yield* extra.get('') ?? []
    for (let index = 0; index < articles.length; index++) {
      const article = articles[index]!
      const rows = unpack(store.rows(article.stored, table), table, article)
      const ids = linked.entityIds[index]!
      if (table === 'issues') {
        yield* sortIssues([...rows, ...(extra.get(article.id) ?? [])])
        continue
      }
      let nth = 0
      for (const row of rows) {
        if (table === 'mentions') row[ENTITY] = entityId(row[ENTITY]!, ids)
        if (table === 'claims') linkClaim(row, ids, linked.groupIds[index]?.[nth++])
        yield row
      }
    }
  }
  return {
    *rows(table) {
      const rows = made[table]
      if (rows) for (const row of rows) yield COLUMNS[table].map((column) => encodeCell(row[column]))
      else if (table === 'groups') yield* groups
      else yield* articleRows(table as ArticleTable)
    },
  }
}

/** The cells of an article's rows, the document among them; one row at a time, for a long article has very many. */
function unpack(pieces: Iterable<string>, table: ArticleTable, article: Arranged): Iterable<string[]> {
  const rows = cellsOf(pieces, table, quote(article.id), article.renameRow !== null)
  return article.renameRow && table !== 'documents' && table !== 'issues' ? renameRows([...rows], table, article.renameRow) : rows
}

function* cellsOf(pieces: Iterable<string>, table: ArticleTable, id: string, renamed: boolean): Generator<string[]> {
  for (const packed of pieces) {
    for (let start = 0; start < packed.length; ) {
      const found = packed.indexOf('\n', start)
      const end = found < 0 ? packed.length : found
      const row = packed.slice(start, end).split('\t')
      if (table === 'documents' || (table === 'issues' && renamed)) row[0] = id
      else if (table !== 'issues') row.splice(1, 0, id)
      yield row
      start = end + 1
    }
  }
}

/** Claims are joined to their groups by position: equal spans keep their order here. */
function renameRows(rows: string[][], table: ArticleTable, renameRow: (id: string) => string): string[][] {
  const renamed = (cell: string) => (cell === 'null' ? cell : quote(renameRow(JSON.parse(cell) as string)))
  for (const row of rows) {
    row[0] = renamed(row[0]!)
    if (table === 'claims') row[PART_OF] = renamed(row[PART_OF]!)
  }
  const [start, end] = [at(table, 'start'), at(table, 'end')]
  if (table === 'claims') return rows
  return rows.sort((a, b) => Number(a[start]) - Number(b[start]) || Number(a[end]) - Number(b[end]) || byCodePoint(a[0]!, b[0]!))
}

function linkClaim(row: string[], ids: readonly string[], group: string | null | undefined): void {
  for (const column of CLAIM_ENTITIES) row[column] = entityId(row[column]!, ids)
  row[GROUP] = encodeCell(group)
}

const entityId = (cell: string, ids: readonly string[]) => (cell === 'null' ? cell : quote(ids[Number(cell)]!))

/** The tables as plain objects, for programs that want them all in memory. */
export function toTables(result: Result): Tables {
  const decode = (table: TableName, row: EncodedRow): Row =>
    Object.fromEntries(COLUMNS[table].map((column, i) => [column, JSON.parse(row[i]!)]))
  return Object.fromEntries(TABLES.map((table) => [table, Array.from(result.rows(table), (row) => decode(table, row))])) as Tables
}
