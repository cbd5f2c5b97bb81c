import type { Resolved } from '../../model/entity.ts'
import type { DateMention, Mentions, NameMention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/parsed.ts'
import type { TokenRange } from '../../model/span.ts'

/** What the search for speakers looks at: tokens with the names and dates that cover them. */
export interface ArticleView {
  readonly article: ParsedArticle
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly resolved: Resolved
  /** For each token, the index of the name or date that covers it, or -1. */
  readonly nameAt: Int32Array
  readonly dateAt: Int32Array
  /** Does a quantity begin at a token? */
  readonly isFigure: (token: number) => boolean
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
  mark(nameAt, mentions.names)
  mark(dateAt, mentions.dates)
  return {
    article,
    names: mentions.names,
    dates: mentions.dates,
    resolved,
    nameAt,
    dateAt,
    isFigure: (token) => beginsAt(mentions.quantities, token),
    says: (token) => classes.says(word[token]!),
    syntax: (token) => classes.syntax(word[token]!),
  }
}

export const lowerAt = ({ article }: ArticleView, token: number): string => article.vocabulary.lower(article.tokens.word[token]!)

export const shapeAt = ({ article }: ArticleView, token: number): number => article.vocabulary.shape(article.tokens.word[token]!)

/** Is there a range, of a list in text order, that begins at a token? */
function beginsAt(ranges: readonly TokenRange[], token: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]!.first === token
}

function mark(at: Int32Array, ranges: readonly TokenRange[]): void {
  for (let i = 0; i < ranges.length; i++) for (let k = ranges[i]!.first; k < ranges[i]!.last; k++) at[k] = i
}
