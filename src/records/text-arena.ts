/** Room outside the memory for what is not needed soon. */
export interface Spill {
  /** Keeps the bytes and gives their position, or null where there is no more room. */
  write(bytes: Buffer): number | null
  read(position: number, length: number): Buffer
}

const CHUNK = 1 << 18
/** So many full chunks of an arena stay in memory: with six arenas, 12 MB. */
const KEPT_CHUNKS = 8

/** Many strings kept outside the heap as UTF-8, one byte for most characters, to be read again in order or by number. */
export class TextArena {
  size = 0
  /** A chunk in memory, or its position in the spill. */
  private readonly chunks: (Buffer | number)[] = []
  private current: Buffer = Buffer.alloc(0)
  private used = 0
  private chunk = new Int32Array(256)
  private start = new Int32Array(256)
  private length = new Int32Array(256)
  private readonly spill: Spill | null
  private readonly cached: { chunk: number; bytes: Buffer } = { chunk: -1, bytes: Buffer.alloc(0) }
  /** The string after the one read last. */
  private next = 0

  constructor(spill: Spill | null = null) {
    this.spill = spill
  }

  push(text: string): void {
    const bytes = Buffer.byteLength(text)
    if (this.used + bytes > this.current.length) this.nextChunk(bytes)
    if (this.size === this.start.length) this.grow()
    this.current.write(text, this.used)
    const i = this.size++
    this.chunk[i] = this.chunks.length - 1
    this.start[i] = this.used
    this.length[i] = bytes
    this.used += bytes
  }

  *[Symbol.iterator](): Generator<string> {
    for (let i = 0; i < this.size; i++) yield this.get(i)
  }

  get(i: number): string {
    const length = this.length[i]!
    const inOrder = this.next === i
    this.next = i + 1
    if (length === 0) return ''
    const start = this.start[i]!
    const chunk = this.chunks[this.chunk[i]!]!
    if (typeof chunk !== 'number') return chunk.toString('utf8', start, start + length)
    return this.spilled(i, chunk, start, length, inOrder)
  }

  /** Read one after the other, chunks come back whole; in any other order, piece by piece. */
  private spilled(i: number, position: number, start: number, length: number, inOrder: boolean): string {
    const { cached } = this
    const number = this.chunk[i]!
    if (cached.chunk !== number && inOrder) {
      cached.chunk = number
      cached.bytes = this.spill!.read(position, this.chunkLength(i))
    }
    if (cached.chunk === number) return cached.bytes.toString('utf8', start, start + length)
    return this.spill!.read(position + start, length).toString('utf8')
  }

  /** Where the last string of the chunk ends in which string `i` stands. */
  private chunkLength(i: number): number {
    let last = i
    while (last + 1 < this.size && this.chunk[last + 1] === this.chunk[i]) last++
    return this.start[last]! + this.length[last]!
  }

  private nextChunk(bytes: number): void {
    const full = this.chunks.length - 1
    if (this.spill && full >= KEPT_CHUNKS) this.chunks[full] = this.spill.write(this.current.subarray(0, this.used)) ?? this.current
    // Small runs need little: chunks double until they have their size.
    const size = Math.min(CHUNK, Math.max(4096, this.current.length * 2))
    this.current = Buffer.allocUnsafeSlow(Math.max(size, bytes))
    this.chunks.push(this.current)
    this.used = 0
  }

  private grow(): void {
    const wider = (old: Int32Array) => {
      const array = new Int32Array(old.length * 2)
      array.set(old)
      return array
    }
    this.chunk = wider(this.chunk)
    this.start = wider(this.start)
    this.length = wider(this.length)
  }
}
