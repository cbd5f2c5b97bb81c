import type { Cell } from '../model/record.ts'

/** Longer strings are left to the JSON of the language. */
const SHORT = 40

/** A string as JSON. */
export const quote = (text: string): string => (isPlain(text) ? `"${text}"` : JSON.stringify(text))

export const quoteNullable = (text: string | null): string => (text === null ? 'null' : quote(text))

/** Short, and nothing in it that JSON writes otherwise. */
function isPlain(text: string): boolean {
  if (text.length >= SHORT) return false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x20 || c > 0x7e || c === 0x22 || c === 0x5c) return false
  }
  return true
}

const words = new Map<string, string>()
/** So many words are remembered as they are quoted. */
const MOST_WORDS = 2_000

/** A word of our own (a rule, a zone, a kind) as JSON: the same few come again and again. */
export function quoteWord(word: string | null): string {
  if (word === null) return 'null'
  const known = words.get(word)
  if (known !== undefined) return known
  if (words.size > MOST_WORDS) words.clear()
  const quoted = quote(word)
  words.set(word, quoted)
  return quoted
}

/** The JSON text of a cell. */
export function encodeCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return 'null'
  if (typeof cell === 'string') return quote(cell)
  return typeof cell === 'number' ? numberText(cell) : JSON.stringify(cell)
}

/** A number that JSON cannot hold is no number. */
export const numberText = (value: number | null): string => (value !== null && Number.isFinite(value) ? `${value}` : 'null')

/** Cells as one line: JSON never holds a raw tab or line break, so these part cells and rows. */
export function packRow(cells: readonly (Cell | undefined)[]): string {
  let line = encodeCell(cells[0])
  for (let i = 1; i < cells.length; i++) line += `\t${encodeCell(cells[i])}`
  return line
}
