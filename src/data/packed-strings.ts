/** Sorted strings of one byte a character in one pool, found through an open-addressing table. `slots` holds key number + 1, 0 for free. */
export type PackedStrings = {
  readonly pool: Uint8Array
  readonly starts: Uint32Array
  readonly slots: Uint32Array
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

const finish = (hash: number) => (hash ^ (hash >>> 15)) >>> 0

/** FNV-1a over the character codes; every code must be below 256. */
function hashWord(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return finish(hash)
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

// the smallest power of two that leaves the table at most three quarters full
function slotCount(keys: number): number {
  let count = 16
  while (count * 3 < keys * 4) count *= 2
  return count
}

/** The strings of a file: each one is how many characters it shares with the one before, how many are new, and the new ones. */
export function unpackStrings(coded: Uint8Array, count: number, length: number): PackedStrings {
  const pool = new Uint8Array(length)
  const starts = new Uint32Array(count + 1)
  const slots = new Uint32Array(slotCount(count))
  const mask = slots.length - 1
  // the hash after each character of the key: what is shared need not be hashed again
  const hashes = new Int32Array(512)
  hashes[0] = SEED
  let end = 0
  let start = 0
  let read = 0
  for (let key = 1; key <= count; key++) {
    const before = start
    start = end
    const shared = coded[read++] as number
    for (let i = 0; i < shared; i++) pool[end++] = pool[before + i] as number
    for (let i = shared, fresh = shared + (coded[read++] as number); i < fresh; i++) {
      const character = coded[read++] as number
      pool[end++] = character
      hashes[i + 1] = Math.imul((hashes[i] as number) ^ character, PRIME)
    }
    starts[key] = end
    let slot = finish(hashes[end - start] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = key
  }
  return { pool, starts, slots }
}

/** The sums of lengths: where each of the strings or lists starts, and where the last one ends. */
export function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  let sum = 0
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i] as number
    starts[i + 1] = sum
  }
  return starts
}
