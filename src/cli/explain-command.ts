import { styleText } from 'node:util'
import type { Kind } from '../claims/kinds/kind.ts'
import { utf16Offsets } from '../lang/utf16-offsets.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleDocument } from '../model/document.ts'
import type { Row } from '../model/record.ts'
import { findClaims } from '../pipeline.ts'
import { explainClaim, type Paint, type Part } from '../write/explain.ts'
import { type ArticleOptions, analyseArticles } from './articles.ts'
import { Status, WrongUse } from './failures.ts'
import { hasColour } from './formats.ts'
import { readKinds } from './kinds.ts'
import { writeToStdout } from './sink.ts'

const COLOURS: Readonly<Record<Part, Parameters<typeof styleText>[0]>> = {
  figure: ['bold', 'yellow'],
  subject: 'cyan',
  place: 'green',
  date: 'magenta',
  source: 'blue',
}

/** `extract explain ID [paths...]`; the beginning of an id is enough where only one claim has it. */
export async function explainCommand(id: string, paths: readonly string[], options: ArticleOptions & { color?: boolean }): Promise<number> {
  const { tables, articleOf, failed } = await analyseArticles(paths, options)
  const claims = tables.claims.filter((row) => (row.id as string).startsWith(id))
  const claim = claims.find((row) => row.id === id) ?? claims[0]
  if (!claim) throw new WrongUse(`no claim has the id ${JSON.stringify(id)}; the claims table lists them`)
  if (claims.length > 1 && claim.id !== id) throw new WrongUse(`${claims.length} claims have an id that begins with ${JSON.stringify(id)}`)
  const article = articleOf(tables.documents.find((row) => row.id === claim.document)!)!
  const made = madeAs(claim, article, readKinds(options.kinds))
  await writeToStdout([explainClaim(claim, tables, article.text, made, hasColour(options) ? inColour : undefined)], { styled: true })
  return failed > 0 ? Status.SomeFailed : Status.Done
}

/** The claim of a row as it is found in its article once more: rows have no room for the rules. */
function madeAs(row: Row, article: ArticleDocument, kinds: readonly Kind[]): Claim {
  const offset = utf16Offsets(article.text)
  const [start, end] = [offset(row.start as number), offset(row.end as number)]
  const isIt = (claim: Claim) => claim.start === start && claim.end === end && claim.kind === row.kind
  return [...findClaims(article, kinds)].find(isIt)!
}

const inColour: Paint = (part, words) => `${styleText(COLOURS[part], words, { validateStream: false })} (${part})`
