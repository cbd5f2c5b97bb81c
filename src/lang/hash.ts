/** A stable 53-bit hash of a string (two multiplicative 32-bit lanes), as 13 hexadecimal digits: for ids made from content. */
export function contentHash(content: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const high = b & 0x1fffff
  return high.toString(16).padStart(5, '0') + (a >>> 0).toString(16).padStart(8, '0')
}
