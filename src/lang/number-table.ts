type Numbers = Int32Array | Float64Array

/** So many rows stand in one block: blocks are added, never copied. */
const BLOCK_ROWS = 8192

/** Rows of so many numbers each, outside the heap: as objects they would fill the memory. */
export class NumberTable {
  size = 0
  private readonly blocks: Numbers[] = []
  private readonly width: number
  private readonly makeBlock: (length: number) => Numbers

  constructor(width: number, makeBlock: (length: number) => Numbers) {
    this.width = width
    this.makeBlock = makeBlock
  }

  /** Gives the number of the new row. */
  push(row: readonly number[]): number {
    const at = this.size % BLOCK_ROWS
    if (at === 0) this.blocks.push(this.makeBlock(BLOCK_ROWS * this.width))
    this.blocks[this.blocks.length - 1]!.set(row, at * this.width)
    return this.size++
  }

  get(row: number, column: number): number {
    return this.blocks[Math.floor(row / BLOCK_ROWS)]![(row % BLOCK_ROWS) * this.width + column]!
  }
}
