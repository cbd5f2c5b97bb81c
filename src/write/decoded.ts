import { COLUMNS, type EncodedRow, type Result, type Row, type TableName } from '../model/record.ts'

/** The rows of a table as objects, one at a time. */
export function* decodedRows(result: Result, table: TableName): Generator<Row> {
  const columns = COLUMNS[table]
  for (const row of result.rows(table)) yield decodeRow(columns, row)
}

const decodeRow = (columns: readonly string[], row: EncodedRow): Row =>
  Object.fromEntries(columns.map((column, i) => [column, JSON.parse(row[i]!)]))
