import type { ArticleDocument } from '../model/document.ts'

type Known = Omit<ArticleDocument, 'text' | 'chunks'>

/** So many bytes are decoded at once. */
const CHUNK = 1 << 18

/**
 * An article of which only the top is decoded: its text would take twice the room of its bytes. A copy of it has neither `text` nor `chunks`, so that
 * nothing decodes it by chance.
 */
export function longDocument(known: Known, top: string, rest: Buffer): ArticleDocument {
  function* chunks() {
    yield top
    for (let start = 0; start < rest.length; ) {
      const end = characterStart(rest, start + CHUNK)
      yield rest.toString('utf8', start, end)
      start = end
    }
  }
  const text = { get: () => top + rest.toString('utf8') }
  return Object.defineProperties({ ...known }, { text, chunks: { value: chunks } }) as ArticleDocument
}

/** Where the character begins that has the byte at `at`, in UTF-8. */
export function characterStart(bytes: Buffer, at: number): number {
  let start = Math.min(at, bytes.length)
  while (start > 0 && start < bytes.length && (bytes[start]! & 0xc0) === 0x80) start--
  return start
}
