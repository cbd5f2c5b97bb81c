/** Strings of one byte a character in one pool, found through an open-addressing table. `slots` holds key number + 1, 0 for free; its length is a power of two. */
export type PackedStrings = {
  readonly pool: Uint8Array
  readonly starts: Uint32Array
  readonly slots: Uint32Array
}

/** FNV-1a over the character codes; every code must be below 256. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The same hash over the bytes `pool[start..end)`. */
export function hashBytes(pool: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (pool[i] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The number of the key equal to `word`, -1 when there is none. */
export function findKey({ pool, starts, slots }: PackedStrings, word: string): number {
  const mask = slots.length - 1
  for (let slot = hashWord(word) & mask; ; slot = (slot + 1) & mask) {
    const key = (slots[slot] as number) - 1
    if (key < 0) return -1
    if (isKey(pool, starts[key] as number, starts[key + 1] as number, word)) return key
  }
}

function isKey(pool: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i++) if (pool[start + i] !== word.charCodeAt(i)) return false
  return true
}

/** The smallest power of two that leaves the table at most three quarters full. */
export function slotCount(keys: number): number {
  let count = 16
  while (count * 3 < keys * 4) count *= 2
  return count
}
