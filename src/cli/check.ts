import { existsSync } from 'node:fs'
import type { Result } from '../model/record.ts'
import { compare } from '../records/compare.ts'
import { toTables } from '../records/tables.ts'
import { differencesJson, differencesText } from '../write/differences.ts'
import type { OutputOptions } from './formats.ts'
import { loadResult } from './load-result.ts'
import { tablesOf, writeResult } from './output.ts'
import { writeToStdout } from './sink.ts'

/** Compares with a stored result, or renews it; tells what differs. True when `--check` found differences. */
export async function checkResult(
  result: Result,
  options: OutputOptions & { readonly check?: string; readonly update?: string },
): Promise<boolean> {
  const { check, update } = options
  const folder = (check ?? update)!
  const tables = tablesOf(options)
  const stored = update !== undefined && !existsSync(folder) ? {} : loadResult(folder)
  const asked = Object.fromEntries(tables.flatMap((table) => (stored[table] || update !== undefined ? [[table, stored[table] ?? []]] : [])))
  const now = toTables(result)
  const differences = compare(asked, Object.fromEntries(Object.keys(asked).map((table) => [table, now[table as keyof typeof now]])))
  if (update !== undefined) await writeResult(result, { ...options, out: update, format: undefined })
  await writeToStdout(options.format === 'json' ? [differencesJson(differences)] : differencesText(differences))
  return check !== undefined && Object.keys(differences).length > 0
}
