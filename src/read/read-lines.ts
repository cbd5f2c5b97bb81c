import { failed, type ReadArticle, type ReadOptions } from './article.ts'
import { decode } from './decode.ts'
import { readRecord } from './record.ts'
import type { LinesTask } from './tasks.ts'

const NEWLINE = 10

/** JSON lines are an article each; one that is broken does not touch the others. */
export function* readLines(task: LinesTask, options: ReadOptions): Generator<ReadArticle> {
  const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength)
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
  const place = { path: task.below, id: `${task.stem}#${number}`, encoding: task.encoding ?? decoded.encoding, manifest: task.manifest }
  return readRecord(value, place, options)
}
