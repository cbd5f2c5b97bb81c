import { existsSync, readdirSync } from 'node:fs'
import type { Row } from '../model/record.ts'
import { toStandoff } from '../write/brat.ts'
import { type ArticleOptions, analyseArticles } from './articles.ts'
import { Status, WrongUse } from './failures.ts'
import { writeFolder } from './out-folder.ts'
import { say } from './say.ts'
import type { Chunks } from './sink.ts'

/** `extract -f brat -o DIR`: for each article its text and its annotations, as brat and INCEpTION read them. All of it or nothing. */
export async function writeBratFolder(
  paths: readonly string[],
  folder: string,
  options: ArticleOptions & { readonly strict?: boolean },
): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new WrongUse(`${folder} is not empty: annotations that were made by hand are not written over`)
  const { tables, textOf, failed } = await analyseArticles(paths, options)
  if (options.strict && failed > 0) {
    say('--strict: nothing was written')
    return Status.SomeFailed
  }
  const rows = { mentions: byDocument(tables.mentions), dates: byDocument(tables.dates), claims: byDocument(tables.claims) }
  const files = new Map<string, Chunks>()
  for (const document of tables.documents) {
    const of = (table: keyof typeof rows) => rows[table].get(document.id!) ?? []
    const name = fileName(document.id as string, files)
    files.set(`${name}.txt`, [textOf(document)!])
    files.set(`${name}.ann`, toStandoff({ mentions: of('mentions'), dates: of('dates'), claims: of('claims') }))
  }
  await writeFolder(folder, files)
  return failed > 0 ? Status.SomeFailed : Status.Done
}

function byDocument(rows: readonly Row[]): Map<Row[string], Row[]> {
  const grouped = new Map<Row[string], Row[]>()
  for (const row of rows) {
    const group = grouped.get(row.document!)
    if (group) group.push(row)
    else grouped.set(row.document!, [row])
  }
  return grouped
}

/** The id as the name of a file that lies in the folder and nowhere else, whatever the id is. */
function fileName(id: string, taken: ReadonlyMap<string, unknown>): string {
  const name =
    id
      .replace(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^[._]+/, '')
      .slice(0, 60) || 'article'
  for (let nth = 1; ; nth++) {
    const own = nth === 1 ? name : `${name}~${nth}`
    if (!taken.has(`${own}.txt`)) return own
  }
}
