/** Shorter strings are never slices of others. */
const SHORTEST_SLICE = 13

/** The string for itself: a slice of a long text would keep the whole text alive. */
export const copyString = (text: string): string =>
  text.length >= SHORTEST_SLICE ? Buffer.from(text, 'utf16le').toString('utf16le') : text

/** So many strings are remembered to be shared. */
const MOST_SHARED = 20_000

/** The same names come again and again: each is kept once. */
export class StringPool {
  private readonly strings = new Map<string, string>()

  share(text: string): string {
    const known = this.strings.get(text)
    if (known !== undefined) return known
    if (this.strings.size > MOST_SHARED) this.strings.clear()
    const copy = copyString(text)
    this.strings.set(copy, copy)
    return copy
  }

  /** The same for what may be no string. */
  shareAny<T>(value: T): T {
    return typeof value === 'string' ? (this.share(value) as T) : value
  }
}
