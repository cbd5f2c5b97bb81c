import { isUtf8 } from 'node:buffer'
import { decodeWindows1252, isUndefinedByte } from './windows-1252.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** What is doubtful about it, in words, or null. */
  readonly doubt: string | null
}

/** A NUL this near the start, without a mark of UTF-16, makes a file binary. */
const LOOKED_AT = 8192
const REPLACEMENT = /\ufffd/g
const LATIN1_LABELS = new Set(['windows-1252', 'cp1252', 'latin1', 'latin-1', 'iso-8859-1', 'iso8859-1', 'ascii', 'us-ascii'])

/** Is this an encoding that can be asked for? */
export function isEncoding(label: string): boolean {
  if (LATIN1_LABELS.has(label.toLowerCase())) return true
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * Bytes as text: by the byte-order mark, else as strict UTF-8, else as windows-1252; or as `forced`. The mark is removed, nothing
 * else is changed. Null for binary data.
 */
export function decode(bytes: Buffer, forced: string | null = null): Decoded | null {
  const marked = byMark(bytes)
  if (forced !== null) return decodeAs(bytes, forced)
  if (marked) return decodeAs(bytes, marked)
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return null
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', doubt: null }
  const guessed = decodeAs(bytes, 'windows-1252')
  return { ...guessed, doubt: `not valid UTF-8: ${guessed.doubt ?? 'read as windows-1252'}` }
}

function byMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decodeAs(bytes: Buffer, label: string): Decoded {
  if (LATIN1_LABELS.has(label.toLowerCase())) {
    const undefinedBytes = bytes.reduce((count, byte) => count + Number(isUndefinedByte(byte)), 0)
    const doubt = undefinedBytes > 0 ? `read as windows-1252, which ${undefinedBytes} of its bytes are not in` : null
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', doubt }
  }
  const decoder = new TextDecoder(label)
  const text = decoder.decode(bytes)
  const replaced = text.match(REPLACEMENT)?.length ?? 0
  const doubt = replaced > 0 && !genuine(bytes, label, replaced) ? `${replaced} places are not valid ${decoder.encoding}` : null
  return { text, encoding: decoder.encoding, doubt }
}

/** U+FFFD may stand in the bytes themselves. */
function genuine(bytes: Buffer, label: string, replaced: number): boolean {
  if (new TextDecoder(label).encoding !== 'utf-8') return false
  const mark = Buffer.from('\ufffd')
  let count = 0
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 3)) count++
  return count === replaced
}
