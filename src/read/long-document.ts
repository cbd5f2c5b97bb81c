import type { ArticleDocument } from '../model/document.ts'

type Known = Omit<ArticleDocument, 'text' | 'chunks'>

/** What follows the top of a very long text, decoded bit by bit, as often as asked. */
export type Rest = () => Iterable<string>

/**
 * An article of which only the top is decoded: its text would take twice the room of its bytes. A copy of it has neither `text` nor `chunks`, so that
 * nothing decodes it by chance.
 */
export function longDocument(known: Known, top: string, rest: Rest): ArticleDocument {
  function* chunks() {
    yield top
    yield* rest()
  }
  return Object.defineProperties(
    { ...known },
    { text: { get: () => [...chunks()].join('') }, chunks: { value: chunks } },
  ) as ArticleDocument
}
