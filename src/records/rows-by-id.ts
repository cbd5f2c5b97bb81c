import { byCodePoint } from '../lang/order.ts'
import type { EncodedRow, Row } from '../model/record.ts'
import { packRow } from './cells.ts'
import { type Spill, TextArena } from './text-arena.ts'

/** Rows that come in any order and are read by id: packed, for as objects they would fill the memory. */
export class RowsById {
  private readonly ids: string[] = []
  private readonly lines: TextArena
  private readonly columns: readonly string[]

  constructor(columns: readonly string[], spill: Spill | null) {
    this.columns = columns
    this.lines = new TextArena(spill)
  }

  add(row: Row): void {
    this.ids.push(row.id as string)
    this.lines.push(packRow(this.columns.map((column) => row[column])))
  }

  *[Symbol.iterator](): Generator<EncodedRow> {
    const order = Uint32Array.from(this.ids, (_, i) => i).sort((a, b) => byCodePoint(this.ids[a]!, this.ids[b]!))
    for (const i of order) yield this.lines.get(i).split('\t')
  }
}
