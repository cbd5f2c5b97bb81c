import type { Result } from '../model/record.ts'
import { joinRecords } from '../pipeline.ts'
import { RecordStore } from '../records/record-store.ts'
import { readAliases } from './aliases.ts'
import { Status } from './failures.ts'
import type { OutputOptions } from './formats.ts'
import { type InputOptions, readInputs } from './input.ts'
import { tablesOf, writeResult } from './output.ts'
import { say, sayIssue } from './say.ts'
import { createSpill } from './spill.ts'

interface Options extends InputOptions, OutputOptions {
  readonly check?: string
  readonly update?: string
  readonly aliases?: string
}

/** `extract [paths...]`: reads, analyses, joins, writes or compares. */
export async function extractCommand(paths: readonly string[], options: Options, help: () => void): Promise<number> {
  if (paths.length === 0 && process.stdin.isTTY) help()
  tablesOf(options)
  if (options.format === 'brat' && options.out !== undefined) {
    const { writeBratFolder } = await import('./brat-folder.ts')
    return writeBratFolder(paths, options.out, options)
  }
  const target = options.out ?? options.update
  if (target !== undefined) (await import('./out-folder.ts')).checkFolder(target)
  const { aliases, issues } = readAliases(options.aliases)
  const store = new RecordStore(createSpill())
  store.fail(issues)
  if (!options.quiet) issues.forEach(sayIssue)
  const { articles, failed } = await readInputs(paths, options, {
    article: (packed) => store.add(packed),
    failed: (issues) => store.fail(issues),
  })
  if (options.strict && failed > 0) {
    say('--strict: nothing was written')
    return Status.SomeFailed
  }
  const result = joinRecords(store, aliases)
  checkWhole(result, articles)
  if (options.check !== undefined || options.update !== undefined) {
    const { checkResult } = await import('./check.ts')
    const differs = await checkResult(result, options)
    if (differs) return Status.Differences
  } else await writeResult(result, options)
  return failed > 0 ? Status.SomeFailed : Status.Done
}

/** Nothing is lost on the way: as many documents as articles that did not fail. */
function checkWhole(result: Result, articles: number): void {
  let documents = 0
  for (const _ of result.rows('documents')) documents++
  if (documents !== articles) throw new Error(`${articles} articles were read, but the result has ${documents} documents`)
}
