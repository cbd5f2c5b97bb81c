/** Pairs of items by number, however many: each is kept as one number, and those that come twice once. */
export class Pairs implements Iterable<[number, number]> {
  private readonly items: number
  private kept = new Float64Array(1024)
  private count = 0

  /** @param items how many items there are */
  constructor(items: number) {
    this.items = items
  }

  add(a: number, b: number): void {
    if (this.count === this.kept.length) this.makeRoom()
    this.kept[this.count++] = a * this.items + b
  }

  /** All pairs by their first, then their second item. */
  *[Symbol.iterator](): Generator<[number, number]> {
    this.keepOnce()
    for (let i = 0; i < this.count; i++) {
      const pair = this.kept[i]!
      const a = Math.floor(pair / this.items)
      yield [a, pair - a * this.items]
    }
  }

  private makeRoom(): void {
    this.keepOnce()
    if (this.count * 2 <= this.kept.length) return
    const wider = new Float64Array(this.kept.length * 2)
    wider.set(this.kept.subarray(0, this.count))
    this.kept = wider
  }

  private keepOnce(): void {
    const { kept } = this
    kept.subarray(0, this.count).sort()
    let count = 0
    for (let i = 0; i < this.count; i++) if (count === 0 || kept[i] !== kept[count - 1]) kept[count++] = kept[i]!
    this.count = count
  }
}
