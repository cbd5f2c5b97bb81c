import type { Resolved } from '../../model/entity.ts'
import type { DateMention, Mentions, NameMention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/parsed.ts'

/** What the search for speakers looks at: tokens with the names and dates that cover them. */
export interface ArticleView {
  readonly article: ParsedArticle
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly resolved: Resolved
  /** For each token, the index of the name or date that covers it, or -1. */
  readonly nameAt: Int32Array
  readonly dateAt: Int32Array
  /** `Says` bits of the word at a token. */
  readonly says: (token: number) => number
  /** `W` bits of the word at a token. */
  readonly syntax: (token: number) => number
}

/** Word bits of a form. */
export interface SpeechClasses {
  readonly says: (word: number) => number
  readonly syntax: (word: number) => number
}

export function viewOf(article: ParsedArticle, mentions: Mentions, resolved: Resolved, classes: SpeechClasses): ArticleView {
  const { count, word } = article.tokens
  const nameAt = new Int32Array(count).fill(-1)
  const dateAt = new Int32Array(count).fill(-1)
  for (const [i, name] of mentions.names.entries()) nameAt.fill(i, name.first, name.last)
  for (const [i, date] of mentions.dates.entries()) dateAt.fill(i, date.first, date.last)
  return {
    article,
    names: mentions.names,
    dates: mentions.dates,
    resolved,
    nameAt,
    dateAt,
    says: (token) => classes.says(word[token]!),
    syntax: (token) => classes.syntax(word[token]!),
  }
}

export const lowerAt = ({ article }: ArticleView, token: number): string => article.vocabulary.lower(article.tokens.word[token]!)

export const shapeAt = ({ article }: ArticleView, token: number): number => article.vocabulary.shape(article.tokens.word[token]!)
