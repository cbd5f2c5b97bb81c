import { toReport } from '../write/report/index.ts'
import { type ArticleOptions, analyseArticles } from './articles.ts'
import { Status } from './failures.ts'
import { writeOneFile } from './out-file.ts'
import { writeToStdout } from './sink.ts'

/** `extract report [paths...] -o FILE`: the page goes to the file, whole or not at all, or else to standard output. */
export async function writeReport(paths: readonly string[], options: ArticleOptions & { readonly out?: string }): Promise<number> {
  const { tables, textOf, failed } = await analyseArticles(paths, options)
  const page = toReport(tables, textOf)
  if (options.out === undefined || options.out === '-') await writeToStdout([page])
  else writeOneFile(options.out, page)
  return failed > 0 ? Status.SomeFailed : Status.Done
}
