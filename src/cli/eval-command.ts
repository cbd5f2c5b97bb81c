import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type Annotation, parseAnnotation, toGold } from '../evaluate/annotation.ts'
import { bratToGold } from '../evaluate/brat.ts'
import { evaluationToJson } from '../evaluate/evaluation-json.ts'
import { errorsToText, evaluationToText } from '../evaluate/evaluation-text.ts'
import { AnnotationError, type GoldArticle } from '../evaluate/gold.ts'
import { evaluate } from '../evaluate/index.ts'
import { byCodePoint } from '../lang/order.ts'
import { TABLES, type Tables } from '../model/record.ts'
import { tasksIn } from '../read/inputs.ts'
import { readTask } from '../read/read-task.ts'
import { escapeControls } from '../write/terminal.ts'
import { Status, WrongUse } from './failures.ts'
import { loadResult } from './load-result.ts'
import { writeToStdout } from './sink.ts'

interface Options {
  readonly texts?: string
  readonly format: string
  readonly errors?: true | string
}

/** So many errors of a kind are listed unless another number is asked for. */
const LISTED = 20

/** `extract eval GOLD RESULT`. Throws `WrongUse` where annotations, texts or result cannot be read or do not fit together. */
export async function evaluateResult(gold: string, result: string, { texts, format, errors }: Options): Promise<number> {
  const tables = { ...Object.fromEntries(TABLES.map((table) => [table, []])), ...loadResult(result) } as Tables
  const evaluation = evaluate(goldArticles(gold, texts, tables), tables)
  if (format === 'json') await writeToStdout([evaluationToJson(evaluation)])
  else {
    const list = errors === undefined ? '' : `\n${errorsToText(evaluation, errors === true ? LISTED : Number(errors))}`
    const lines = `${evaluationToText(evaluation)}${list}`.split('\n')
    await writeToStdout([lines.map(escapeControls).join('\n')])
  }
  return Status.Done
}

/** Annotations stand in the folder given or in its `annotations`; texts in `--texts`, beside them, or in a `texts` beside their folder. */
export function goldArticles(gold: string, texts: string | undefined, tables: Tables): GoldArticle[] {
  if (!existsSync(gold) || !statSync(gold).isDirectory()) throw new WrongUse(`${gold} is no folder of annotations`)
  const folder = existsSync(join(gold, 'annotations')) ? join(gold, 'annotations') : gold
  const places = [texts, folder, join(folder, 'texts'), join(folder, '..', 'texts')].filter((place) => place !== undefined)
  const files = readdirSync(folder).sort(byCodePoint)
  try {
    const coded = files.filter((file) => file.endsWith('.ann')).map((file) => fromBrat(folder, file, places, tables))
    if (coded.length === 0)
      coded.push(...files.filter((file) => file.endsWith('.json')).flatMap((file) => fromJson(folder, file, places, tables)))
    if (coded.length === 0) throw new WrongUse(`${gold} holds no annotations: no .json that names its article as "doc", no .ann`)
    return coded
  } catch (error) {
    throw error instanceof AnnotationError ? new WrongUse(error.message) : error
  }
}

function fromBrat(folder: string, file: string, places: readonly string[], tables: Tables): GoldArticle {
  const doc = `${file.slice(0, -'.ann'.length)}.txt`
  return bratToGold(readFileSync(join(folder, file), 'utf8'), documentId(doc, tables), articleText(doc, places), ownKinds(tables))
}

/** Kinds of the user's own: those that the result has. */
const ownKinds = (tables: Tables) => tables.claims.map((claim) => claim.kind as string)

function fromJson(folder: string, file: string, places: readonly string[], tables: Tables): GoldArticle[] {
  const annotation: Annotation = parseAnnotation(readFileSync(join(folder, file), 'utf8'), file)
  return [toGold(annotation, documentId(annotation.doc, tables), articleText(annotation.doc, places))]
}

/** The document of a result that an annotation is about: by its path, else by its id. */
function documentId(doc: string, tables: Tables): string {
  const stem = doc.slice(0, doc.length - extname(doc).length)
  const row =
    tables.documents.find(({ path }) => path === doc) ??
    tables.documents.find(({ id }) => id === stem || id === doc) ??
    tables.documents.find(({ path }) => typeof path === 'string' && basename(path) === doc)
  return (row?.id as string | undefined) ?? stem
}

/** The text as the program reads it: front matter and the like taken off. */
function articleText(doc: string, places: readonly string[]): string {
  const file = places.map((place) => join(place, doc)).find((path) => existsSync(path))
  if (file === undefined) throw new WrongUse(`the text of ${doc} is in none of ${places.join(', ')}: name its folder with --texts`)
  for (const task of tasksIn(file, { manifest: null, report: () => {} })) {
    for (const { document } of readTask(task, { date: null, encoding: null })) if (document) return document.text
  }
  throw new WrongUse(`${file} holds no text`)
}
