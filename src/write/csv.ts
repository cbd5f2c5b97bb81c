import { Readable } from 'node:stream'
import { format } from 'fast-csv'
import { COLUMNS, type EncodedRow, type Result, type TableName } from '../model/record.ts'

export interface CsvOptions {
  /** Safe for spreadsheets: byte-order mark, CRLF, and a quote before what would be run as a formula. Plain CSV stays faithful. */
  readonly excel?: boolean | undefined
}

/** One table as CSV (RFC 4180, line feeds), lists joined by `; `. */
export function toCsv(result: Result, table: TableName, { excel = false }: CsvOptions): AsyncIterable<Buffer> {
  const csv = format({
    headers: [...COLUMNS[table]],
    alwaysWriteHeaders: true,
    includeEndRowDelimiter: true,
    writeBOM: excel,
    rowDelimiter: excel ? '\r\n' : '\n',
  })
  return Readable.from(csvRows(result, table, excel), { objectMode: true }).pipe(csv)
}

function* csvRows(result: Result, table: TableName, excel: boolean): Iterable<string[]> {
  const toCell = excel ? (json: string) => withoutFormula(json, cellText(json)) : cellText
  for (const row of result.rows(table)) yield (row as EncodedRow).map(toCell)
}

/** A cell as text: nothing for null, lists joined by `; `. CSV readers cut a cell at NUL, so its picture stands for it. */
export function cellText(json: string): string {
  if (json === 'null') return ''
  if (json[0] === '"') return json.includes('\\') ? (JSON.parse(json) as string).replaceAll('\0', '␀') : json.slice(1, -1)
  return json[0] === '[' ? (JSON.parse(json) as string[]).join('; ').replaceAll('\0', '␀') : json
}

/** What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV injection), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const withoutFormula = (json: string, text: string) => (isNumber(json) || !FORMULA.test(text) ? text : `'${text}`)
const isNumber = (json: string) => json[0] !== '"' && json[0] !== '['
