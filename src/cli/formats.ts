import type { Result, TableName } from '../model/record.ts'
import { WrongUse } from './failures.ts'
import type { Chunks } from './sink.ts'

/** The options that say what is written and where, as commander gives them. */
export interface OutputOptions {
  readonly out?: string
  readonly format?: string
  readonly table?: string
  readonly excel?: boolean
  readonly color?: boolean
}

type Writer = (result: Result, tables: readonly TableName[], options: OutputOptions) => Promise<Chunks>

/** What standard output can be: a line a format. Each writer is loaded when it is asked for. */
export const FORMATS: Readonly<Record<string, Writer>> = {
  json: async (result, tables) => (await import('../write/json.ts')).toJson(result, tables),
  jsonl: async (result, tables) => (await import('../write/json.ts')).toJsonLines(result, tables),
  csv: async (result, tables, options) =>
    (await import('../write/csv.ts')).toCsv(result, oneTable(tables, options), { excel: options.excel }),
  table: async (result, tables, options) => {
    const { toTerminalSummary, toTerminalTables } = await import('../write/terminal-tables.ts')
    const page = { width: process.stdout.columns ?? 120, colour: hasColour(options) }
    return options.table === undefined ? toTerminalSummary(result, page) : toTerminalTables(result, tables, page)
  },
  geojson: async (result, tables) => (await import('../write/geojson.ts')).toGeoJson(result, tables),
  brat: async (result) => (await import('../write/brat.ts')).toBrat(result, oneDocument(result)),
}

/** A CSV text is of one table: the claims, unless another is asked for. */
function oneTable(tables: readonly TableName[], { table }: OutputOptions): TableName {
  if (table === undefined) return 'claims'
  if (tables.length > 1) throw new WrongUse('--format csv: one table at a time; -o writes them all')
  return tables[0]!
}

/** A standoff file is of one article. */
function oneDocument(result: Result): string {
  const documents = [...result.rows('documents')]
  if (documents.length !== 1) throw new WrongUse(`--format brat: one article at a time, not ${documents.length}; with -o a folder of them`)
  return JSON.parse(documents[0]![0]!) as string
}

/** Only on a terminal, and not where somebody said no: https://no-color.org */
export const hasColour = ({ color = true }: { readonly color?: boolean }): boolean =>
  color && process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
