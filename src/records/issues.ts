import { byCodePoint } from '../lang/order.ts'
import { COLUMNS, type EncodedRow, type Row } from '../model/record.ts'
import { encodeCell } from './cells.ts'

const at = (column: string) => COLUMNS.issues.indexOf(column)
const PLACE = [at('document'), at('path')]
const WHAT = [at('code'), at('message')]
const START = at('start')

/** Issues that do not come with an article's rows, sorted; those of no document under the empty string. */
export function issuesByDocument(issues: readonly Row[]): Map<string, EncodedRow[]> {
  const byDocument = new Map<string, EncodedRow[]>()
  for (const issue of issues) {
    const document = (issue.document as string | null) ?? ''
    const row = COLUMNS.issues.map((column) => encodeCell(issue[column]))
    const known = byDocument.get(document)
    if (known) known.push(row)
    else byDocument.set(document, [row])
  }
  for (const rows of byDocument.values()) sortIssues(rows)
  return byDocument
}

/** By document, path, place, code and message. */
export function sortIssues(rows: EncodedRow[]): EncodedRow[] {
  const start = (row: EncodedRow) => (row[START] === 'null' ? -1 : Number(row[START]))
  const text = (row: EncodedRow, columns: number[]) => columns.map((column) => row[column]).join('\0')
  return rows.sort(
    (a, b) => byCodePoint(text(a, PLACE), text(b, PLACE)) || start(a) - start(b) || byCodePoint(text(a, WHAT), text(b, WHAT)),
  )
}
