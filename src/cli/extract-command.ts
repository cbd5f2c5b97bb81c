import { joinRecords } from '../pipeline.ts'
import { RecordStore } from '../records/record-store.ts'
import { readAliases } from './aliases.ts'
import { Status, WrongUse } from './failures.ts'
import { type InputOptions, readInputs } from './input.ts'
import { type OutputOptions, tablesOf, writeResult } from './output.ts'
import { say, sayIssue } from './say.ts'
import { createSpill } from './spill.ts'

interface Options extends InputOptions, OutputOptions {
  readonly check?: string
  readonly update?: string
  readonly aliases?: string
}

/** `extract [paths...]`: reads, analyses, joins, writes or compares. */
export async function extractCommand(paths: readonly string[], options: Options, help: () => void): Promise<number> {
  if (paths.length === 0 && process.stdin.isTTY) {
    help()
    throw new WrongUse('nothing to read: name a file or folder, or pipe articles in')
  }
  tablesOf(options)
  const target = options.out ?? options.update
  if (target !== undefined) (await import('./out-folder.ts')).checkFolder(target)
  const { aliases, issues } = readAliases(options.aliases)
  const store = new RecordStore(createSpill())
  store.fail(issues)
  if (!options.quiet) issues.forEach(sayIssue)
  const { failed } = await readInputs(paths, options, {
    article: (packed) => store.add(packed),
    failed: (issues) => store.fail(issues),
  })
  if (options.strict && failed > 0) {
    say('--strict: nothing was written')
    return Status.SomeFailed
  }
  const result = joinRecords(store, aliases)
  if (options.check !== undefined || options.update !== undefined) {
    const { checkResult } = await import('./check.ts')
    const differs = await checkResult(result, options)
    if (differs) return Status.Differences
  } else await writeResult(result, options)
  return failed > 0 ? Status.SomeFailed : Status.Done
}
