import { type Result, TABLES, type TableName } from '../model/record.ts'
import { toJson, toJsonLines } from '../write/json.ts'
import { WrongUse } from './failures.ts'
import { type Chunks, writeToStdout } from './sink.ts'

/** The options that say what is written and where, as commander gives them. */
export interface OutputOptions {
  readonly out?: string
  readonly format?: string
  readonly table?: string
  readonly excel?: boolean
  readonly color?: boolean
}

/** The tables asked for, in the order of the contract. */
export function tablesOf({ table }: { readonly table?: string }): readonly TableName[] {
  if (table === undefined) return TABLES
  const asked = table.split(',').map((name) => name.trim())
  const unknown = asked.find((name) => !(TABLES as string[]).includes(name))
  if (unknown !== undefined) throw new WrongUse(`--table: there is no table ${JSON.stringify(unknown)}; there are ${TABLES.join(', ')}`)
  return TABLES.filter((name) => asked.includes(name))
}

/** Writes the result to the folder asked for, else to standard output. */
export async function writeResult(result: Result, options: OutputOptions): Promise<void> {
  const tables = tablesOf(options)
  if (options.out !== undefined) {
    const { writeFolder } = await import('./out-folder.ts')
    await writeFolder(options.out, await filesOf(result, tables, options))
  }
  if (options.out === undefined || options.format !== undefined) await writeToStdout(await textOf(result, tables, options))
}

/** The files of an output folder, each made as it is written. */
export async function filesOf(
  result: Result,
  tables: readonly TableName[],
  { excel = false }: OutputOptions,
): Promise<Map<string, Chunks>> {
  const { toCsv } = await import('../write/csv.ts')
  const { toDataPackage } = await import('../write/data-package.ts')
  const files = new Map<string, Chunks>()
  for (const table of tables) {
    files.set(`${table}.csv`, toCsv(result, table, { excel }))
    files.set(`${table}.jsonl`, toJsonLines(result, [table], false))
  }
  files.set('extract.json', toJson(result, tables))
  files.set('datapackage.json', [toDataPackage(tables, { excel })])
  return files
}

async function textOf(result: Result, tables: readonly TableName[], options: OutputOptions): Promise<Chunks> {
  const format = options.format ?? (process.stdout.isTTY ? 'table' : 'json')
  if (format === 'json') return toJson(result, tables)
  if (format === 'jsonl') return toJsonLines(result, tables)
  if (format === 'csv') {
    const { toCsv } = await import('../write/csv.ts')
    const table = tables.length === 1 ? tables[0]! : 'claims'
    if (options.table !== undefined && tables.length > 1) throw new WrongUse('--format csv: one table at a time; -o writes them all')
    return toCsv(result, table, { excel: options.excel ?? false })
  }
  if (format === 'geojson') {
    const { toGeoJson } = await import('../write/geojson.ts')
    return toGeoJson(result, tables)
  }
  if (format === 'brat') return bratOf(result)
  const { toTerminalSummary, toTerminalTables } = await import('../write/terminal-tables.ts')
  const page = { width: process.stdout.columns ?? 120, colour: hasColour(options) }
  return options.table === undefined ? toTerminalSummary(result, page) : toTerminalTables(result, tables, page)
}

/** Only on a terminal, and not where somebody said no: https://no-color.org */
const hasColour = ({ color = true }: OutputOptions) =>
  color && process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** A standoff file is of one article. */
async function bratOf(result: Result): Promise<Chunks> {
  const documents = [...result.rows('documents')]
  if (documents.length !== 1) throw new WrongUse(`--format brat: one article at a time, not ${documents.length}`)
  const { toBrat } = await import('../write/brat.ts')
  return toBrat(result, JSON.parse(documents[0]![0]!) as string)
}
