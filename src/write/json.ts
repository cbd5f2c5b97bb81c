import { COLUMNS, type EncodedRow, type Result, type TableName } from '../model/record.ts'
import { inChunks } from './chunks.ts'

export const SCHEMA = 'extract/1'
export const POLICY = 'ccc-1'

/** A function from a row to one JSON object. */
export function rowWriter(table: TableName, head = ''): (row: EncodedRow) => string {
  const keys = COLUMNS[table].map((column, i) => `${i === 0 ? `{${head}` : ','}${JSON.stringify(column)}:`)
  return (row) => {
    let text = ''
    for (let i = 0; i < keys.length; i++) text += keys[i]! + row[i]!
    return `${text}}`
  }
}

/** The one JSON object of the contract, one row a line. */
export function toJson(result: Result, tables: readonly TableName[]): Iterable<string> {
  return inChunks(jsonParts(result, tables))
}

function* jsonParts(result: Result, tables: readonly TableName[]): Iterable<string> {
  yield `{"schema": "${SCHEMA}", "policy": "${POLICY}"`
  for (const table of tables) {
    yield `,\n${JSON.stringify(table)}: [`
    const write = rowWriter(table)
    let before = '\n'
    for (const row of result.rows(table)) {
      yield before + write(row)
      before = ',\n'
    }
    yield before === '\n' ? ']' : '\n]'
  }
  yield '\n}\n'
}

/** One row a line; with `named`, its table first. */
export function* toJsonLines(result: Result, tables: readonly TableName[], named = true): Iterable<string> {
  for (const table of tables) yield* inChunks(lineParts(result, table, named))
}

function* lineParts(result: Result, table: TableName, named: boolean): Iterable<string> {
  const write = rowWriter(table, named ? `"table":${JSON.stringify(table)},` : '')
  for (const row of result.rows(table)) yield `${write(row)}\n`
}
