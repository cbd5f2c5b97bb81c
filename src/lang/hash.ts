/** A hash under way: the two 32-bit lanes so far. */
export interface HashState {
  readonly a: number
  readonly b: number
}

const START: HashState = { a: 0xdeadbeef, b: 0x41c6ce57 }

/** The state after `content`, from which hashes of longer strings go on. */
export function hashOn(content: string, from: HashState = START): HashState {
  let { a, b } = from
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  return { a, b }
}

const DIGITS = [...'0123456789abcdef']
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** A stable 53-bit hash of a string (two multiplicative 32-bit lanes), as 13 or 14 hexadecimal digits: for ids made from content. */
export function contentHash(content: string, from: HashState = START): string {
  let a = from.a
  let b = from.b
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  // 21 bits of one lane: a sixth digit only where the highest of them is set.
  const high = (b & 0x100000 ? '1' : '') + DIGITS[(b >>> 16) & 15]! + HEX[(b >>> 8) & 255]! + HEX[b & 255]!
  return high + HEX[a >>> 24]! + HEX[(a >>> 16) & 255]! + HEX[(a >>> 8) & 255]! + HEX[a & 255]!
}

/** A 32-bit hash of a short string (FNV-1a), for keys that live in one run. */
export function shortHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** One 32-bit hash of three, all bits of which depend on all of theirs. */
export function mixHashes(a: number, b: number, c: number): number {
  let hash = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ (c + (b >>> 15)), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
