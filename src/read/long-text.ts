import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import type { Rest } from './long-document.ts'
import { type BytePath, pathBytes } from './paths.ts'

/** A very long text in UTF-8: its first bytes, the hash of all, and how to come by the others. */
export interface LongText {
  readonly top: Buffer
  readonly sha256: string
  readonly rest: Rest
}

/** So many bytes are read and decoded at once. */
const PIECE = 1 << 18

/** A file of which no more than a piece is ever in memory; null where it is not UTF-8 throughout. */
export const longFile = (path: BytePath): LongText | null => longText(() => piecesOfFile(path))

/** The same for bytes that are in memory. */
export const longBytes = (bytes: Buffer): LongText | null => longText(() => wholeCharacters(piecesOfBytes(bytes)))

function longText(pieces: () => Iterable<Buffer>): LongText | null {
  const hash = createHash('sha256')
  let top: Buffer | null = null
  for (const piece of pieces()) {
    if (!isUtf8(piece)) return null
    hash.update(piece)
    top ??= Buffer.from(piece)
  }
  function* rest() {
    let isTop = true
    for (const piece of pieces()) {
      if (!isTop) yield piece.toString('utf8')
      isTop = false
    }
  }
  return top && { top, sha256: hash.digest('hex'), rest }
}

function* piecesOfFile(path: BytePath): Generator<Buffer> {
  const file = openSync(pathBytes(path), 'r')
  try {
    yield* wholeCharacters(readPieces(file))
  } finally {
    closeSync(file)
  }
}

function* readPieces(file: number): Generator<Buffer> {
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE)
    const count = readSync(file, piece, 0, PIECE, null)
    if (count === 0) return
    yield piece.subarray(0, count)
  }
}

function* piecesOfBytes(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE)
}

/** The same bytes in pieces that end with a character; the last character of a piece goes to the next. */
export function* wholeCharacters(pieces: Iterable<Buffer>): Generator<Buffer> {
  let kept: Buffer = Buffer.alloc(0)
  for (const piece of pieces) {
    const bytes = kept.length === 0 ? piece : Buffer.concat([kept, piece])
    const end = lastCharacter(bytes)
    if (end > 0) yield bytes.subarray(0, end)
    kept = bytes.subarray(end)
  }
  if (kept.length > 0) yield kept
}

/** Where the last character begins: no more than four bytes from the end. */
function lastCharacter(bytes: Buffer): number {
  let start = bytes.length - 1
  while (start > 0 && bytes.length - start < 4 && (bytes[start]! & 0xc0) === 0x80) start--
  return start
}
