import { ARTICLE_TABLES, type PackedArticle, type Row } from '../model/record.ts'
import { SCHEMA } from './json.ts'

/** One article as a line of JSON, self-contained: what `extract map` writes and `extract merge` reads. */
export function recordLine({ link, rows }: PackedArticle, offsets: string): string {
  const tables = ARTICLE_TABLES.map((table) => `${JSON.stringify(table)}:${arrays(rows[table])}`)
  return `{"record":"${SCHEMA}","offsets":"${offsets}","entities":${JSON.stringify([...link.entities])},${tables.join(',')}}\n`
}

/** Rows packed with tabs and line breaks, which JSON text never holds raw, as arrays. */
const arrays = (pieces: Iterable<string>) => {
  const lists = Array.from(pieces, (packed) => `[${packed.replaceAll('\t', ',').replaceAll('\n', '],[')}]`)
  return `[${lists.join(',')}]`
}

/** Inputs that gave no article. */
export const issuesLine = (issues: readonly Row[]): string => `{"record":"${SCHEMA}","failed":${JSON.stringify(issues)}}\n`
