import type { Issue } from '../model/issue.ts'
import type { Row, Tables } from '../model/record.ts'
import { createAnalyser, joinRecords } from '../pipeline.ts'
import { readIssue } from '../read/issues.ts'
import { readTask } from '../read/read-task.ts'
import { RecordStore } from '../records/record-store.ts'
import { toTables } from '../records/tables.ts'
import { readAliases } from './aliases.ts'
import { checkInputOptions, type InputOptions, tasksOf } from './input.ts'
import { sayIssue } from './say.ts'

/** The options of commands that show articles with their text. */
export interface ArticleOptions extends Pick<InputOptions, 'date' | 'encoding' | 'metadata' | 'quiet'> {
  readonly aliases?: string
}

/** All tables of some articles, with the texts at hand. */
export interface AnalysedArticles {
  readonly tables: Tables
  /** Text of a document, by its row. */
  readonly textOf: (document: Row) => string | null
  /** How many inputs failed; each has been named on standard error. */
  readonly failed: number
}

/** Reads and analyses what is given, in this process. Throws `WrongUse` where an option makes no sense. */
export async function analyseArticles(paths: readonly string[], options: ArticleOptions): Promise<AnalysedArticles> {
  const { date, encoding, manifest } = checkInputOptions(options)
  const { aliases, issues: aliasIssues } = readAliases(options.aliases)
  const analyse = createAnalyser()
  const store = new RecordStore()
  const texts = new Map<string, string>()
  let failed = 0
  const report = (issue: Issue) => {
    if (issue.severity === 'error') failed++
    if (issue.severity === 'error' || (issue.severity === 'warning' && !options.quiet)) sayIssue(issue)
  }
  for (const issue of aliasIssues) report(issue)
  for await (const task of tasksOf(paths, manifest, report)) {
    for (const { document, issues } of readTask(task, { date, encoding })) {
      for (const issue of issues) report(issue)
      if (!document) continue
      texts.set(document.sha256, document.text)
      try {
        store.add(analyse(document, issues))
      } catch (error) {
        report(readIssue('error', 'fault', document.path, `${document.id}: the program failed on it: ${(error as Error).message}`))
      }
    }
  }
  const textOf = (document: Row) => texts.get(document.sha256 as string) ?? null
  return { tables: toTables(joinRecords(store, aliases)), textOf, failed }
}
