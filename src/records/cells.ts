import type { Cell } from '../model/record.ts'

const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/

/** A string as JSON. */
export const quote = (text: string): string => (text.length < 40 && PLAIN.test(text) ? `"${text}"` : JSON.stringify(text))

/** The JSON text of a cell. */
export function encodeCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return 'null'
  if (typeof cell === 'string') return quote(cell)
  return typeof cell === 'number' ? numberText(cell) : JSON.stringify(cell)
}

/** A number that JSON cannot hold is no number. */
const numberText = (value: number) => (Number.isFinite(value) ? String(value) : 'null')

/** Cells as one line: JSON never holds a raw tab or line break, so these part cells and rows. */
export function packRow(cells: readonly (Cell | undefined)[]): string {
  let line = encodeCell(cells[0])
  for (let i = 1; i < cells.length; i++) line += `\t${encodeCell(cells[i])}`
  return line
}
