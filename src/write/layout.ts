import { cutTo, displayWidth, escapeControls } from './terminal.ts'

export interface Column {
  readonly name: string
  /** Numbers stand right. */
  readonly right?: boolean
}

export interface Page {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

const GAP = 2
/** No column is made narrower than this to fit; those that still do not fit are left out, from the right. */
const NARROWEST = 8
/** A cell is never wider than this. */
const WIDEST = 60

/** Lines of a table that fit the width, white space as one space: wide columns give way first, cut cells end in `…`. */
export function layOut(columns: readonly Column[], rows: readonly (readonly string[])[], page: Page): string[] {
  const cells = rows.map((row) => row.map((cell) => escapeControls(cell.replace(/\s+/g, ' '))))
  const natural = columns.map((column, i) =>
    Math.min(WIDEST, Math.max(displayWidth(column.name), ...cells.map((row) => displayWidth(row[i]!)))),
  )
  const widths = fitWidths(natural, page.width)
  const line = (row: readonly string[]) => {
    const parts = widths.map((width, i) => pad(cutTo(row[i]!, width), width, columns[i]!.right === true))
    return `  ${parts.join(' '.repeat(GAP))}`.trimEnd()
  }
  return [faint(line(columns.map((column) => column.name)), page), ...cells.map(line)]
}

function fitWidths(natural: readonly number[], width: number): number[] {
  const widths = [...natural]
  const total = () => widths.reduce((sum, one) => sum + one + GAP, 0)
  while (total() > width && Math.max(...widths) > NARROWEST) widths[widths.indexOf(Math.max(...widths))]!--
  while (total() > width && widths.length > 1) widths.pop()
  return widths
}

const pad = (text: string, width: number, right: boolean) => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? space + text : text + space
}

export const bold = (text: string, { colour }: Page) => (colour ? `\x1b[1m${text}\x1b[22m` : text)
const faint = (text: string, { colour }: Page) => (colour ? `\x1b[2m${text}\x1b[22m` : text)
