/** A key is kept with the number of its item in one number: so many items at most, and the rest of 53 bits for the key. */
const MOST_ITEMS = 2 ** 24
const KEY_BITS = 29

/**
 * Items that share a key, some thirty keys an item without a map of them. Keys are 32-bit hashes, of which the upper bits are kept: items may meet by
 * chance, and are compared in vain.
 */
export class Blocks {
  private entries = new Float64Array(1024)
  private count = 0

  add(key: number, item: number): void {
    if (this.count === this.entries.length) {
      const wider = new Float64Array(this.count * 2)
      wider.set(this.entries)
      this.entries = wider
    }
    this.entries[this.count++] = (key >>> (32 - KEY_BITS)) * MOST_ITEMS + item
  }

  /** The items of each key that has several, in rising order, each once; as often as asked. */
  *all(): Generator<number[]> {
    const entries = this.entries.subarray(0, this.count).sort()
    let items: number[] = []
    let key = -1
    let before = -1
    for (const entry of entries) {
      if (entry === before) continue
      before = entry
      const itsKey = Math.floor(entry / MOST_ITEMS)
      if (itsKey !== key) {
        if (items.length > 1) yield items
        items = []
        key = itsKey
      }
      items.push(entry % MOST_ITEMS)
    }
    if (items.length > 1) yield items
  }
}
