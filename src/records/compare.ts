import { byCodePoint } from '../lang/order.ts'
import { type Cell, COLUMNS, type Row, TABLES, type TableName, type Tables } from '../model/record.ts'

export interface Change {
  readonly id: string
  readonly document: string | null
  /** Fields that differ: old and new value. */
  readonly fields: Readonly<Record<string, readonly [Cell, Cell]>>
}

/** What differs in one table. */
export interface TableDifference {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  readonly changed: readonly Change[]
}

export type Differences = Partial<Record<TableName, TableDifference>>

/** What was added, removed and changed, by record; tables that are equal are left out. */
export function compare(before: Partial<Tables>, after: Partial<Tables>): Differences {
  const differences: Differences = {}
  for (const table of TABLES) {
    if (!before[table] && !after[table]) continue
    const found = compareRows(table, before[table] ?? [], after[table] ?? [])
    if (found.added.length + found.removed.length + found.changed.length > 0) differences[table] = found
  }
  return differences
}

function compareRows(table: TableName, before: readonly Row[], after: readonly Row[]): TableDifference {
  const key = COLUMNS[table].includes('id') ? (row: Row) => row.id as string : wholeRow
  const old = indexed(before, key)
  const now = indexed(after, key)
  const sorted = (keys: Iterable<string>) => [...keys].sort(byCodePoint)
  const changed = sorted(old.keys()).flatMap((id) => {
    const row = now.get(id)
    return row ? changeOf(table, id, old.get(id)!, row) : []
  })
  return {
    added: sorted(now.keys())
      .filter((id) => !old.has(id))
      .map((id) => now.get(id)!),
    removed: sorted(old.keys())
      .filter((id) => !now.has(id))
      .map((id) => old.get(id)!),
    changed,
  }
}

const wholeRow = (row: Row) => JSON.stringify(Object.values(row))

/** Rows by key; of equal ones each has its number. */
function indexed(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> {
  const map = new Map<string, Row>()
  const seen = new Map<string, number>()
  for (const row of rows) {
    const name = key(row)
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    map.set(nth === 1 ? name : `${name} (${nth})`, row)
  }
  return map
}

function changeOf(table: TableName, id: string, before: Row, after: Row): Change[] {
  const fields: Record<string, [Cell, Cell]> = {}
  for (const column of COLUMNS[table]) {
    const [old, now] = [before[column] ?? null, after[column] ?? null]
    if (JSON.stringify(old) !== JSON.stringify(now)) fields[column] = [old, now]
  }
  const document = (after.document as string | undefined) ?? null
  return Object.keys(fields).length > 0 ? [{ id, document, fields }] : []
}
