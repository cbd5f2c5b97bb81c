import { issueRow } from '../records/pack.ts'
import { issuesLine, recordLine } from '../write/record-lines.ts'
import { Status } from './failures.ts'
import { type InputOptions, readInputs } from './input.ts'
import { writeToStdout } from './sink.ts'

/** `extract map`: a line an article as it is read, without any other in sight. */
export async function mapArticles(paths: readonly string[], options: InputOptions): Promise<number> {
  let lines: string[] = []
  const { failed } = await readInputs(paths, options, {
    article: (packed) => lines.push(recordLine(packed, options.offsets)),
    failed: (issues) => lines.push(issuesLine(issues.map((issue) => issueRow(issue)))),
    async pause() {
      const ready = lines
      lines = []
      await writeToStdout([ready.join('')])
    },
  })
  await writeToStdout([lines.join('')])
  return failed > 0 ? Status.SomeFailed : Status.Done
}
