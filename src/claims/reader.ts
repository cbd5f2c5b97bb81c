import type { Mentions } from '../model/mention.ts'
import { Gap, type ParsedArticle } from '../model/parsed.ts'
import { NOMINAL, W, type Words } from './words.ts'

/** Small words that may begin a compound: `off-duty`, `well-known`. */
const PARTICLE = W.Prep | W.Adverb | W.Conj | W.Sub | W.To

interface Ranged {
  readonly first: number
  readonly last: number
}

/** Reads a sentence token by token: word classes, and the mention that covers a token. */
export class Reader {
  private readonly words: Words
  article!: ParsedArticle
  mentions!: Mentions
  /** End of the sentence. */
  last = 0
  private quantityAt = 0
  private nameAt = 0
  private dateAt = 0

  constructor(words: Words) {
    this.words = words
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
    this.quantityAt = 0
    this.nameAt = 0
    this.dateAt = 0
  }

  /** Class bits of a token; 0 past the sentence's end. */
  bits(i: number): number {
    return i < this.last ? this.words.class(this.article.tokens.word[i]!) : 0
  }

  lower(i: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[i]!)
  }

  noun(i: number): number {
    return this.words.noun(this.article.tokens.word[i]!)
  }

  /** Index of the quantity that covers token `i`, or -1. */
  quantity(i: number): number {
    this.quantityAt = seek(this.mentions.quantities, this.quantityAt, i)
    return covers(this.mentions.quantities, this.quantityAt, i)
  }

  name(i: number): number {
    this.nameAt = seek(this.mentions.names, this.nameAt, i)
    return covers(this.mentions.names, this.nameAt, i)
  }

  date(i: number): number {
    this.dateAt = seek(this.mentions.dates, this.dateAt, i)
    return covers(this.mentions.dates, this.dateAt, i)
  }

  /** No white space before the token. */
  touches(i: number): boolean {
    return (this.article.tokens.gap[i]! & Gap.Space) === 0
  }

  /** The token after `off-duty`, `well-known`, `then-unknown` where a noun or adjective follows; `i` itself where none such begins there. */
  pastCompound(i: number): number {
    if ((this.bits(i) & PARTICLE) === 0) return i
    let end = i + 1
    while ((this.bits(end) & W.Hyphen) !== 0 && end + 1 < this.last && this.touches(end) && this.touches(end + 1)) end += 2
    return end > i + 1 && (this.bits(end) & NOMINAL) !== 0 ? end : i
  }

  pastAdverbs(i: number): number {
    let k = i
    while (k < this.last && (this.bits(k) & (W.Adverb | W.Not)) !== 0) k++
    return k
  }
}

/** The first mention that ends after token `i`, sought from where the last search ended. */
function seek(list: readonly Ranged[], from: number, i: number): number {
  let at = from
  while (at > 0 && list[at - 1]!.last > i) at--
  while (at < list.length && list[at]!.last <= i) at++
  return at
}

const covers = (list: readonly Ranged[], at: number, i: number): number => (at < list.length && list[at]!.first <= i ? at : -1)
