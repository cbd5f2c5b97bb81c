import { compare } from '../records/compare.ts'
import { differencesJson, differencesText } from '../write/differences.ts'
import { Status } from './failures.ts'
import { loadResult } from './load-result.ts'
import { tablesOf } from './output.ts'
import { writeToStdout } from './sink.ts'

/** `extract diff OLD NEW`: exit status 1 when they differ. */
export async function diffResults(
  before: string,
  after: string,
  options: { readonly format: string; readonly table?: string },
): Promise<number> {
  const asked = tablesOf(options)
  const only = (tables: object) => Object.fromEntries(Object.entries(tables).filter(([table]) => (asked as string[]).includes(table)))
  const differences = compare(only(loadResult(before)), only(loadResult(after)))
  await writeToStdout(options.format === 'json' ? [differencesJson(differences)] : differencesText(differences))
  return Object.keys(differences).length > 0 ? Status.Differences : Status.Done
}
