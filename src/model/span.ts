/** A stretch of a text: half-open, in UTF-16 units of the decoded text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Half-open range of tokens. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}
