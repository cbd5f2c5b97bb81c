import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Row, TABLES, type TableName, type Tables } from '../model/record.ts'
import { WrongUse } from './failures.ts'

/** Reads a result back: a folder written with `-o`, a file of JSON, one of JSON lines with their tables, or `-`. Throws `WrongUse`. */
export function loadResult(path: string): Partial<Tables> {
  try {
    const file = path === '-' ? 0 : statSync(path).isDirectory() ? join(path, 'extract.json') : path
    const text = readFileSync(file, 'utf8')
    return text.startsWith('{"schema"') || !text.startsWith('{"table"') ? fromJson(text) : fromLines(text)
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw new WrongUse(`${path} is no result that can be read: ${(error as Error).message}`)
  }
}

function fromJson(text: string): Partial<Tables> {
  const json = JSON.parse(text) as Record<string, unknown>
  if (json === null || typeof json !== 'object' || !('schema' in json)) throw new Error('it has no "schema"')
  if (json.schema !== 'extract/1') throw new Error(`it is of schema ${JSON.stringify(json.schema)}`)
  return Object.fromEntries(TABLES.flatMap((table) => (Array.isArray(json[table]) ? [[table, json[table]]] : [])))
}

function fromLines(text: string): Partial<Tables> {
  const tables: Partial<Record<TableName, Row[]>> = {}
  for (const line of text.split('\n')) {
    if (line === '') continue
    const { table, ...row } = JSON.parse(line) as Row & { table: TableName }
    const rows = tables[table] ?? []
    tables[table] = rows
    rows.push(row as Row)
  }
  return tables
}
