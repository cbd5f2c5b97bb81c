import { closeSync, openSync, readSync } from 'node:fs'
import type { Issue } from '../model/issue.ts'
import { readIssue, reasonOf } from './issues.ts'
import { LARGEST, tooLongLine } from './largest.ts'
import { type BytePath, pathBytes } from './paths.ts'
import type { LinesTask } from './tasks.ts'

/** A share of JSON lines. */
const SHARE = 256 * 1024
const NEWLINE = 10

export type LinesOf = Pick<LinesTask, 'below' | 'stem' | 'manifest'>

/** Cuts bytes that come bit by bit into shares of whole lines. */
export class LineCutter {
  private rest: Buffer[] = []
  private restSize = 0
  private line = 1
  private readonly of: LinesOf
  private readonly longest: number

  /** @param longest a line of more bytes is refused, so that no input fills the memory */
  constructor(of: LinesOf, longest = LARGEST) {
    this.of = of
    this.longest = longest
  }

  /** The whole lines so far, once there are enough of them. */
  push(bytes: Buffer): LinesTask | null {
    const end = bytes.lastIndexOf(NEWLINE) + 1
    if (end === 0 || this.restSize + end < SHARE) {
      this.keep(bytes)
      return null
    }
    this.keep(bytes.subarray(0, end))
    const task = this.take()
    if (end < bytes.length) this.keep(bytes.subarray(end))
    return task
  }

  /** Is the line that has begun longer than any that is read? */
  get isTooLong(): boolean {
    return this.restSize > this.longest
  }

  /** What is left at the end: all of it, or the lines before the one that is too long. */
  flush(): LinesTask | null {
    if (this.isTooLong) this.dropLast()
    return this.restSize > 0 ? this.take() : null
  }

  private dropLast(): void {
    const last = this.rest.findLastIndex((bytes) => bytes.includes(NEWLINE))
    const kept = this.rest.slice(0, last + 1)
    if (last >= 0) kept[last] = kept[last]!.subarray(0, kept[last]!.lastIndexOf(NEWLINE) + 1)
    this.rest = kept
    this.restSize = kept.reduce((sum, { length }) => sum + length, 0)
  }

  private keep(bytes: Buffer): void {
    this.rest.push(bytes)
    this.restSize += bytes.length
  }

  private take(): LinesTask {
    const bytes = this.rest.length === 1 ? this.rest[0]! : Buffer.concat(this.rest)
    const task: LinesTask = { kind: 'lines', bytes, firstLine: this.line, ...this.of }
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) this.line++
    this.rest = []
    this.restSize = 0
    return task
  }
}

/** A file of JSON lines in shares, read as it is needed. */
export function* linesOfFile(path: BytePath, of: LinesOf, report: (issue: Issue) => void): Generator<LinesTask> {
  let file: number
  try {
    file = openSync(pathBytes(path), 'r')
  } catch (error) {
    report(readIssue('error', 'unreadable', of.below, reasonOf(error)))
    return
  }
  try {
    const cutter = new LineCutter(of)
    let recode: Recoder | null = null
    for (;;) {
      const bytes = Buffer.allocUnsafe(SHARE)
      const count = readSync(file, bytes, 0, SHARE, null)
      if (count === 0) break
      recode ??= recoder(bytes.subarray(0, count))
      const task = cutter.push(recode.inUtf8(bytes.subarray(0, count)))
      if (task) yield { ...task, ...recode.from }
      if (cutter.isTooLong) break
    }
    if (cutter.isTooLong) report(tooLongLine(of.below))
    const task = cutter.flush()
    if (task) yield { ...task, ...recode?.from }
  } catch (error) {
    report(readIssue('error', 'unreadable', of.below, reasonOf(error)))
  } finally {
    closeSync(file)
  }
}

/** Makes UTF-8 of bytes that come bit by bit; says what they were if not that. */
interface Recoder {
  readonly inUtf8: (bytes: Buffer) => Buffer
  readonly from: { readonly encoding?: string }
}

const UTF16_MARKS: readonly (readonly [encoding: string, first: number, second: number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** UTF-16 has line breaks of two bytes: it is turned into UTF-8 before lines are looked for. */
function recoder(top: Buffer): Recoder {
  const encoding = UTF16_MARKS.find(([, first, second]) => top[0] === first && top[1] === second)?.[0]
  if (encoding === undefined) return { inUtf8: (bytes) => bytes, from: {} }
  const decoder = new TextDecoder(encoding)
  return { inUtf8: (bytes) => Buffer.from(decoder.decode(bytes, { stream: true })), from: { encoding } }
}

/** All of an input in UTF-8. */
export function wholeInUtf8(bytes: Buffer): { readonly bytes: Buffer; readonly encoding?: string } {
  const { inUtf8, from } = recoder(bytes)
  return { bytes: inUtf8(bytes), ...from }
}
