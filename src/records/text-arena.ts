const CHUNK = 1 << 20

/** Many strings kept outside the heap as UTF-8, one byte for most characters, to be read again by number. */
export class TextArena {
  size = 0
  private readonly chunks: Buffer[] = []
  private chunk = new Int32Array(256)
  private start = new Int32Array(256)
  private length = new Int32Array(256)
  private used = CHUNK

  add(text: string): number {
    const bytes = Buffer.byteLength(text)
    if (this.used + bytes > (this.chunks.at(-1)?.length ?? 0)) {
      this.chunks.push(Buffer.allocUnsafeSlow(Math.max(CHUNK, bytes)))
      this.used = 0
    }
    if (this.size === this.start.length) this.grow()
    this.chunks.at(-1)!.write(text, this.used)
    const i = this.size++
    this.chunk[i] = this.chunks.length - 1
    this.start[i] = this.used
    this.length[i] = bytes
    this.used += bytes
    return i
  }

  get(i: number): string {
    const start = this.start[i]!
    return this.chunks[this.chunk[i]!]!.toString('utf8', start, start + this.length[i]!)
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
