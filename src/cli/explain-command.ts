import { styleText } from 'node:util'
import { explainClaim, type Paint, type Part } from '../write/explain.ts'
import { type ArticleOptions, analyseArticles } from './articles.ts'
import { Status, WrongUse } from './failures.ts'
import { hasColour } from './formats.ts'
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
  const { tables, textOf, failed } = await analyseArticles(paths, options)
  const claims = tables.claims.filter((row) => (row.id as string).startsWith(id))
  const claim = claims.find((row) => row.id === id) ?? claims[0]
  if (!claim) throw new WrongUse(`no claim has the id ${JSON.stringify(id)}; the claims table lists them`)
  if (claims.length > 1 && claim.id !== id) throw new WrongUse(`${claims.length} claims have an id that begins with ${JSON.stringify(id)}`)
  const document = tables.documents.find((row) => row.id === claim.document)!
  await writeToStdout([explainClaim(claim, tables, textOf(document), hasColour(options) ? inColour : undefined)], { styled: true })
  return failed > 0 ? Status.SomeFailed : Status.Done
}

const inColour: Paint = (part, words) => `${styleText(COLOURS[part], words, { validateStream: false })} (${part})`
