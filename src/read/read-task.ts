import { readFileSync } from 'node:fs'
import { failed, fromOptions, type ReadArticle, type ReadOptions, toArticle } from './article.ts'
import { dayInName } from './day.ts'
import { type Decoded, decode } from './decode.ts'
import { hintFor, hintForBytes, isWebPage } from './file-kinds.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readIssue, reasonOf } from './issues.ts'
import { type Origin, readMetadata } from './metadata.ts'
import { baseName, pathBytes, showPath, withoutEnding } from './paths.ts'
import { type Place, readRecord, recordsIn } from './record.ts'
import { readSidecar } from './sidecar.ts'
import type { FileTask, LinesTask, Task } from './tasks.ts'

/** The articles of a share of the input, one by one; what failed comes as an article without a document. */
export function* readTask(task: Task, options: ReadOptions): Generator<ReadArticle> {
  if (task.kind === 'lines') yield* readLines(task, options)
  else if (task.kind === 'file') yield* readFile(task, options)
  else {
    const bytes = asBuffer(task.bytes)
    const format = /^[\s\ufeff]*[[{]/.test(decode(bytes.subarray(0, 4000), options.encoding)?.text ?? '') ? 'json' : 'text'
    yield* readBytes(bytes, { path: task.below, id: task.stem, encoding: '', manifest: null }, format, [], options)
  }
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function* readFile(task: FileTask, options: ReadOptions): Generator<ReadArticle> {
  const path = showPath(task.below)
  let bytes: Buffer
  try {
    bytes = readFileSync(pathBytes(task.path))
  } catch (error) {
    yield failed(path, 'unreadable', reasonOf(error))
    return
  }
  const place = { path, id: withoutEnding(path), encoding: '', manifest: task.manifest }
  const name = dayInName(baseName(path))
  const fileName: Origin[] = name === null ? [] : [{ basis: 'file-name', metadata: { date: name } }]
  yield* readBytes(bytes, place, task.format, fileName, options, task)
}

function* readBytes(
  bytes: Buffer,
  place: Place,
  format: 'text' | 'json',
  last: readonly Origin[],
  options: ReadOptions,
  task?: FileTask,
): Generator<ReadArticle> {
  if (bytes.length === 0) {
    yield failed(place.path, 'empty', 'it is empty')
    return
  }
  const decoded = decode(bytes, options.encoding)
  if (decoded === null) yield failed(place.path, 'binary', hintForBytes(bytes))
  else if (format === 'json') yield* readJson(decoded, place, options)
  else yield readText(decoded, bytes, place, last, options, task)
}

function readText(
  decoded: Decoded,
  bytes: Buffer,
  place: Place,
  last: readonly Origin[],
  options: ReadOptions,
  task: FileTask | undefined,
): ReadArticle {
  const { path, id } = place
  if (isWebPage(decoded.text)) return failed(path, 'web-page', hintFor('x.html'))
  const { fields, body, fault } = splitFrontMatter(decoded.text)
  const sidecar = task ? readSidecar(task.path, path) : { metadata: null, issues: [] }
  const origins = fromOptions(options)
  if (place.manifest) origins.push({ basis: 'manifest', metadata: place.manifest })
  if (sidecar.metadata) origins.push({ basis: 'sidecar', metadata: sidecar.metadata })
  const matter = readMetadata(fields)
  origins.push({ basis: 'front-matter', metadata: matter }, ...last)
  const issues = [...sidecar.issues]
  if (fault) issues.push(readIssue('warning', 'front-matter', path, fault, id))
  if (decoded.doubt) issues.push(readIssue('warning', 'encoding', path, decoded.doubt, id))
  return toArticle({ id: matter.id ?? id, path, text: body, encoding: decoded.encoding, bytes, origins, issues })
}

function* readJson(decoded: Decoded, place: Place, options: ReadOptions): Generator<ReadArticle> {
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    yield failed(place.path, 'bad-json', `it is not valid JSON: ${(error as Error).message}`)
    return
  }
  const records = recordsIn(value)
  if (records.length === 0) yield failed(place.path, 'no-text', 'it holds no article')
  for (const [i, record] of records.entries()) {
    const id = records.length === 1 ? place.id : `${place.id}#${i + 1}`
    yield readRecord(record, { ...place, id, encoding: decoded.encoding }, options)
  }
}

const NEWLINE = 10

/** A line each; one that is broken does not touch the others. */
function* readLines(task: LinesTask, options: ReadOptions): Generator<ReadArticle> {
  const bytes = asBuffer(task.bytes)
  let number = task.firstLine
  for (let start = 0; start < bytes.length; number++) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    const read = readLine(bytes.subarray(start, end), number, task, options)
    if (read) yield read
    start = end + 1
  }
}

function readLine(bytes: Buffer, number: number, task: LinesTask, options: ReadOptions): ReadArticle | null {
  const decoded = decode(bytes, options.encoding)
  if (decoded === null) return failed(task.below, 'binary', `line ${number} is binary data`)
  if (decoded.text.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    return failed(task.below, 'bad-json', `line ${number} is not valid JSON: ${(error as Error).message}`)
  }
  const place = { path: task.below, id: `${task.stem}#${number}`, encoding: decoded.encoding, manifest: task.manifest }
  return readRecord(value, place, options)
}
