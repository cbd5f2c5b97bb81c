import { type Result, TABLES, type TableName } from '../model/record.ts'
import { toJson, toJsonLines } from '../write/json.ts'
import { WrongUse } from './failures.ts'
import { FORMATS, type OutputOptions } from './formats.ts'
import { type Chunks, writeToStdout } from './sink.ts'

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
  if (options.out !== undefined && options.format === undefined) return
  const format = options.format ?? (process.stdout.isTTY ? 'table' : 'json')
  await writeToStdout(await FORMATS[format]!(result, tables, options), { styled: format === 'table' })
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
