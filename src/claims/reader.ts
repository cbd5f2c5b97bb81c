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
  /** For each token the mention that covers it, or -1. */
  private quantityAt!: Int32Array
  private nameAt!: Int32Array
  private dateAt!: Int32Array

  constructor(words: Words) {
    this.words = words
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
    const { count } = article.tokens
    this.quantityAt = coverOf(mentions.quantities, count)
    this.nameAt = coverOf(mentions.names, count)
    this.dateAt = coverOf(mentions.dates, count)
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
    return this.quantityAt[i] ?? -1
  }

  name(i: number): number {
    return this.nameAt[i] ?? -1
  }

  date(i: number): number {
    return this.dateAt[i] ?? -1
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

function coverOf(list: readonly Ranged[], count: number): Int32Array {
  const cover = new Int32Array(count).fill(-1)
  for (let m = list.length - 1; m >= 0; m--) for (let i = list[m]!.first; i < list[m]!.last; i++) cover[i] = m
  return cover
}
