import type { ArticleDocument } from './document.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a token stands in its line; bits of `Tokens.gap`. */
export const Gap = {
  /** White space (or the text's start) before the token; without it the token touches the one before. */
  Space: 1,
  /** A line break before it. */
  Line: 2,
  /** A blank line, or the text's start, before it. */
  Paragraph: 4,
} as const

/**
 * The tokens of an article in parallel arrays. Words are split at hyphens, before a possessive `'s`, between digits and
 * letters (`1.5` `m`) and from every mark; `U.S.`, `a.m.`, `O'Brien`, `don't`, `6,000`, `20.23` and `G20` stay whole.
 */
export interface Tokens {
  readonly count: number
  /** UTF-16 offsets, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Number of the form in the vocabulary. */
  readonly word: Int32Array
  /** `Gap` bits. */
  readonly gap: Uint8Array
  /** Index of the token's sentence. */
  readonly sentence: Int32Array
}

export const ZONES = ['title', 'body', 'caption', 'byline', 'credit', 'boilerplate'] as const
export type Zone = (typeof ZONES)[number]

/** The sentences (and lines without a full stop) of an article, in parallel arrays. */
export interface Sentences {
  readonly count: number
  /** Token range, half-open. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Index into `ZONES`. */
  readonly zone: Uint8Array
  readonly paragraph: Int32Array
}

/** An article cut into tokens and sentences. */
export interface ParsedArticle {
  readonly document: ArticleDocument
  readonly vocabulary: Vocabulary
  readonly tokens: Tokens
  readonly sentences: Sentences
}
