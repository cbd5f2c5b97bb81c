import { Gap, type ParsedArticle } from '../../model/parsed.ts'
import { W, type WordClasses } from './word-classes.ts'

/** How a sentence is written: only in plain ones does a capital say anything. */
export const Casing = { Plain: 0, Title: 1, Capitals: 2 } as const

/** An article's tokens seen through the word classes. Token numbers outside the article have no bits. */
export class Reader {
  readonly article: ParsedArticle
  readonly classes: WordClasses
  readonly count: number
  /** `Casing` of a sentence. */
  readonly casing: Uint8Array
  /** Each token's bits, which are asked for many times. */
  private readonly all: Int32Array
  private readonly word: Int32Array

  constructor(article: ParsedArticle, classes: WordClasses) {
    const { tokens, sentences } = article
    this.article = article
    this.classes = classes
    this.count = tokens.count
    this.word = tokens.word
    this.all = new Int32Array(tokens.count)
    for (let i = 0; i < this.count; i++) this.all[i] = classes.bits(tokens.word[i]!)
    this.casing = new Uint8Array(sentences.count)
    for (let s = 0; s < sentences.count; s++)
      if (!this.isDateline(sentences.last[s]!)) this.casing[s] = casingOf(this.all, sentences.first[s]!, sentences.last[s]!)
  }

  /** «BUFFALO, N.Y. (AP) --»: a line of its own in capitals that is no headline. */
  private isDateline(last: number): boolean {
    return /^(?:--?|–|—|_)$/.test(this.form(last - 1)) && this.form(last - 2) === ')'
  }

  bits(token: number): number {
    return this.all[token]! | 0
  }

  /** `Kind` bits of the word. */
  kinds(token: number): number {
    return token >= 0 && token < this.count ? this.classes.kinds(this.word[token]!) : 0
  }

  form(token: number): string {
    return token >= 0 && token < this.count ? this.article.vocabulary.form(this.word[token]!) : ''
  }

  lower(token: number): string {
    return token >= 0 && token < this.count ? this.article.vocabulary.lower(this.word[token]!) : ''
  }

  /** Do the tokens touch? `Il-sung`. */
  touches(token: number): boolean {
    return token >= 0 && token < this.count && (this.article.tokens.gap[token]! & Gap.Space) === 0
  }

  /** The text of a token range. */
  slice(first: number, last: number): string {
    const { start, end } = this.article.tokens
    return this.article.document.text.slice(start[first]!, end[last - 1]!)
  }
}

/** Fewer words than this say nothing of how a line is written; a longer line than that is a list of names, not a headline. */
const FEWEST_WORDS = 4
const LONGEST_HEADLINE = 40

function casingOf(all: Int32Array, first: number, last: number): number {
  let words = 0
  let capitals = 0
  let shouted = 0
  let plainCommon = 0
  let capitalCommon = 0
  for (let i = first; i < last; i++) {
    const bits = all[i]!
    if ((bits & W.Word) === 0 || (bits & W.Initial) !== 0) continue
    if ((bits & W.AllCapitals) !== 0) shouted++
    else if ((bits & W.Function) !== 0) continue
    words++
    if ((bits & W.Capital) !== 0) capitals++
    else plainCommon++
    if ((bits & W.Capital) !== 0 && i > first && (bits & W.Common) !== 0 && (bits & (W.Given | W.Calendar)) === 0) capitalCommon++
  }
  if (shouted >= 2 && shouted >= words * 0.7) return Casing.Capitals
  const headline = words >= FEWEST_WORDS && last - first <= LONGEST_HEADLINE && capitals >= words * 0.75
  const sentence = (all[last - 1]! & W.Stop) !== 0
  if (!headline || capitalCommon < (sentence ? 4 : 2) || capitalCommon < plainCommon * (sentence ? 6 : 3)) return Casing.Plain
  return capitalCommon >= capitals * 0.35 ? Casing.Title : Casing.Plain
}
