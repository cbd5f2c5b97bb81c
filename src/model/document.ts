/** Where an article's date was found, in order of precedence (contract, Input). */
export type DateBasis = 'flag' | 'manifest' | 'sidecar' | 'front-matter' | 'record' | 'file-name' | 'text'

/** One article as read: its decoded text, never edited, and what is known about it. */
export interface ArticleDocument {
  readonly id: string
  readonly path: string | null
  readonly text: string
  /** The text of a very long article, bit by bit as it is decoded; to ask for `text` would decode all of it at once. */
  chunks?(): Iterable<string>
  readonly title: string | null
  /** Full day `YYYY-MM-DD`, or null. */
  readonly date: string | null
  readonly dateBasis: DateBasis | null
  readonly outlet: string | null
  readonly url: string | null
  readonly author: string | null
  readonly encoding: string
  /** Of the bytes read; for a record of many, of its text in UTF-8. */
  readonly sha256: string
}
