import type { Cell, Row, TableName } from '../model/record.ts'
import { TABLES } from '../model/record.ts'
import { escapeControls } from './terminal.ts'

/** As `records/compare.ts` gives them. */
export interface DifferencesToWrite {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  readonly changed: readonly {
    readonly id: string
    readonly document: string | null
    readonly fields: Readonly<Record<string, readonly [Cell, Cell]>>
  }[]
}

type All = Partial<Record<TableName, DifferencesToWrite>>

/** For machines: one object, tables in their order. */
export const differencesJson = (differences: All): string => `${JSON.stringify(differences, null, 1)}\n`

/** For people: a line a record, `+` added, `-` removed, `~` changed with each old and new value. */
export function* differencesText(differences: All): Iterable<string> {
  for (const table of TABLES) {
    const found = differences[table]
    if (!found) continue
    yield `${table}: ${found.added.length} added, ${found.removed.length} removed, ${found.changed.length} changed\n`
    for (const row of found.removed) yield `  - ${escapeControls(describe(row))}\n`
    for (const row of found.added) yield `  + ${escapeControls(describe(row))}\n`
    for (const { id, document, fields } of found.changed) {
      const parts = Object.entries(fields).map(
        ([field, [before, after]]) => `${field} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
      )
      yield `  ~ ${escapeControls(`${document ? `${document} ` : ''}${id}: ${parts.join(', ')}`)}\n`
    }
  }
}

const SHOWN = ['document', 'id', 'kind', 'type', 'text', 'name', 'value', 'subject', 'source', 'code', 'message']

const describe = (row: Row) =>
  SHOWN.flatMap((field) =>
    row[field] === undefined || row[field] === null ? [] : [field === 'text' ? JSON.stringify(row[field]) : String(row[field])],
  ).join(' ')
