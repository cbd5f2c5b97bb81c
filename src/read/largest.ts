import { closeSync, openSync, readSync } from 'node:fs'
import type { Issue } from '../model/issue.ts'
import { readIssue } from './issues.ts'
import { type BytePath, pathBytes } from './paths.ts'

/** A single article, JSON text or line larger than this is refused: 256 MB. */
export const LARGEST = 256 * 1024 * 1024

export const tooLarge = (path: string): Issue =>
  readIssue('error', 'too-large', path, `it is larger than ${LARGEST / 1024 / 1024} MB; JSON lines may be larger`)

export const tooLongLine = (path: string): Issue =>
  readIssue('error', 'too-large', path, `a line is longer than ${LARGEST / 1024 / 1024} MB: what follows was not read`)

const CHUNK = 1024 * 1024

/** All bytes of a pipe or device, whose size nothing tells; null where there are more than `most`, for `/dev/zero` has no end. */
export function readPipe(path: BytePath, most = LARGEST): Buffer | null {
  const file = openSync(pathBytes(path), 'r')
  try {
    const chunks: Buffer[] = []
    for (let size = 0; size <= most; ) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const count = readSync(file, chunk, 0, CHUNK, null)
      if (count === 0) return Buffer.concat(chunks)
      chunks.push(count < CHUNK ? Buffer.from(chunk.subarray(0, count)) : chunk)
      size += count
    }
    return null
  } finally {
    closeSync(file)
  }
}
