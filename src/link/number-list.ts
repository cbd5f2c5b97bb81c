/** Many numbers, eight bytes each, to be sorted. */
export class NumberList {
  private numbers = new Float64Array(1024)
  private count = 0

  add(number: number): void {
    if (this.count === this.numbers.length) {
      const wider = new Float64Array(this.count * 2)
      wider.set(this.numbers)
      this.numbers = wider
    }
    this.numbers[this.count++] = number
  }

  /** All of them in rising order: the list's own memory, not a copy. */
  sorted(): Float64Array {
    return this.numbers.subarray(0, this.count).sort()
  }
}
