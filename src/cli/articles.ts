import type { ArticleDocument } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import type { Row, Tables } from '../model/record.ts'
import { joinRecords } from '../pipeline.ts'
import { RecordStore } from '../records/record-store.ts'
import { toTables } from '../records/tables.ts'
import { readAliases } from './aliases.ts'
import { type InputOptions, readInputs } from './input.ts'
import { sayIssue } from './say.ts'

/** The options of commands that show articles with their text. */
export interface ArticleOptions extends Pick<InputOptions, 'date' | 'encoding' | 'kinds' | 'metadata' | 'quiet'> {
  readonly aliases?: string
}

/** All tables of some articles, with the texts at hand. */
export interface AnalysedArticles {
  readonly tables: Tables
  /** An article as it was analysed, by its row. */
  readonly articleOf: (document: Row) => ArticleDocument | null
  readonly textOf: (document: Row) => string | null
  /** How many inputs failed; each has been named on standard error. */
  readonly failed: number
}

/** Reads and analyses what is given, in this process. Throws `WrongUse` where an option makes no sense. */
export async function analyseArticles(paths: readonly string[], options: ArticleOptions): Promise<AnalysedArticles> {
  const { aliases, issues: aliasIssues } = readAliases(options.aliases)
  if (!options.quiet) aliasIssues.forEach(sayIssue)
  const store = new RecordStore()
  const met = new Map<string, ArticleDocument>()
  const { failed } = await readInputs(
    paths,
    { ...options, offsets: 'codepoint', jobs: 1 },
    {
      meet: (document) => met.set(document.sha256, document),
      article: (packed) => store.add(packed),
      failed: (issues: readonly Issue[]) => store.fail(issues),
    },
  )
  const textOf = ({ sha256 }: Row) => met.get(sha256 as string)?.text ?? null
  const articleOf = (row: Row) => {
    const document = met.get(row.sha256 as string)
    return document ? { ...document, text: document.text, date: row.date as string | null } : null
  }
  return { tables: toTables(joinRecords(store, aliases)), articleOf, textOf, failed }
}
