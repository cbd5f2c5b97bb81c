import { readFileSync } from 'node:fs'
import { failed, type ReadArticle, type ReadOptions } from './article.ts'
import { decode } from './decode.ts'
import type { DecodedInput } from './decoded-input.ts'
import { hintForBytes } from './file-kinds.ts'
import { reasonOf } from './issues.ts'
import { type LongText, longBytes, longFile } from './long-text.ts'
import { pathBytes, showPath, withoutEnding } from './paths.ts'
import { readJson } from './read-json.ts'
import { readLines } from './read-lines.ts'
import { readText } from './read-text.ts'
import type { FileTask, Task, WholeTask } from './tasks.ts'

/** What reads a whole input of a form; JSON lines come in shares and have a reader of their own. */
const READERS: Readonly<Record<FileTask['format'], (input: DecodedInput, options: ReadOptions) => Iterable<ReadArticle>>> = {
  text: readText,
  json: readJson,
}

/** The articles of a share of the input, one by one; what failed comes as an article without a document. */
export function readTask(task: Task, options: ReadOptions): Iterable<ReadArticle> {
  if (task.kind === 'lines') return readLines(task, options)
  return task.kind === 'file' ? readFile(task, options) : readWhole(task, options)
}

function readFile(task: FileTask, options: ReadOptions): Iterable<ReadArticle> {
  const path = showPath(task.below)
  try {
    const place = { path, id: withoutEnding(path), file: task.path, manifest: task.manifest }
    const long = isLong(task.format, task.size, options) ? longFile(task.path) : null
    return long ? readLong(long, place, options) : readBytes(readFileSync(pathBytes(task.path)), task.format, place, options)
  } catch (error) {
    return [failed(path, 'unreadable', reasonOf(error))]
  }
}

function readWhole({ bytes: all, below, stem }: WholeTask, options: ReadOptions): Iterable<ReadArticle> {
  const bytes = Buffer.from(all.buffer, all.byteOffset, all.byteLength)
  const top = decode(bytes.subarray(0, 4000), options.encoding)?.text ?? ''
  const format = /^[\s\ufeff]*[[{]/.test(top) ? 'json' : 'text'
  const place = { path: below, id: stem, file: null, manifest: null }
  const long = isLong(format, bytes.length, options) ? longBytes(bytes) : null
  return long ? readLong(long, place, options) : readBytes(bytes, format, place, options)
}

type Place = Pick<DecodedInput, 'path' | 'id' | 'file' | 'manifest'>

/** Of a text of more bytes only the top is decoded before it is analysed. */
const LONG = 8_000_000

const isLong = (format: FileTask['format'], size: number, { encoding }: ReadOptions) =>
  format === 'text' && size > LONG && encoding === null

function readLong(long: LongText, place: Place, options: ReadOptions): Iterable<ReadArticle> {
  const decoded = decode(long.top)
  return decoded === null
    ? [failed(place.path, 'binary', hintForBytes(long.top))]
    : readText({ ...decoded, ...place, bytes: long.top, long }, options)
}

function readBytes(bytes: Buffer, format: FileTask['format'], place: Place, options: ReadOptions): Iterable<ReadArticle> {
  if (bytes.length === 0) return [failed(place.path, 'empty', 'it is empty')]
  const decoded = decode(bytes, options.encoding)
  if (decoded === null) return [failed(place.path, 'binary', hintForBytes(bytes))]
  return READERS[format]({ ...decoded, ...place, bytes }, options)
}
