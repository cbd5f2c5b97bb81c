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

/** A stable 53-bit hash of a string (two multiplicative 32-bit lanes), as 13 hexadecimal digits: for ids made from content. */
export function contentHash(content: string, from: HashState = START): string {
  let { a, b } = hashOn(content, from)
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const high = b & 0x1fffff
  return high.toString(16).padStart(5, '0') + (a >>> 0).toString(16).padStart(8, '0')
}
