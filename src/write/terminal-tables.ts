import { COLUMNS, type EncodedRow, type Result, type TableName } from '../model/record.ts'
import { cellText } from './csv.ts'
import { escapeControls } from './terminal.ts'

export function* toTerminalTables(result: Result, tables: readonly TableName[], { width }: { width: number }): Iterable<string> {
  for (const table of tables) {
    const rows: EncodedRow[] = [...result.rows(table)]
    yield `${table} (${rows.length})\n`
    for (const row of rows.slice(0, 20)) {
      const line = COLUMNS[table].map((_, i) => escapeControls(cellText(row[i]!))).join('  ')
      yield `  ${line.slice(0, width - 2)}\n`
    }
  }
}
