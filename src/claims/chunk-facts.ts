import type { ParsedArticle } from '../model/parsed.ts'
import { Shape } from '../model/vocabulary.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { DASH, N } from './words.ts'

/** No aside between dashes has more chunks. */
const FARTHEST = 14

/** What the words of a chunk say of it. */
export class ChunkFacts {
  private readonly chunks: Chunks
  private readonly chunker: Chunker
  article!: ParsedArticle

  constructor(chunker: Chunker) {
    this.chunker = chunker
    this.chunks = chunker.chunks
  }

  /** The first token of a chunk in lower case. */
  form(c: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[this.chunks.from[c]!]!)
  }

  isNumber(c: number): boolean {
    return (this.article.vocabulary.shape(this.article.tokens.word[this.chunks.from[c]!]!) & Shape.Number) !== 0
  }

  /** «a man, 34, and his son, 12, were»: a bare number behind one person. */
  isAge(c: number): boolean {
    const { chunks } = this
    if (!chunks.is(c, Chunk.Noun) || chunks.to[c]! - chunks.from[c]! > 1 || !this.isNumber(c)) return false
    return chunks.is(c - 1, Chunk.Comma) && chunks.is(c - 2, Chunk.Noun) && chunks.quantity[c - 2]! < 0 && !chunks.has(c - 2, Phrase.Plural)
  }

  isDash(c: number): boolean {
    return DASH.test(this.form(c))
  }

  /** «ten other people -- including the pilot -- died»: the dash that opens what the dash `close` ends, or -1. */
  openingDash(close: number): number {
    for (let k = close - 1; k > 0 && close - k < FARTHEST; k--) if (this.chunks.is(k, Chunk.Break)) return this.isDash(k) ? k : -1
    return -1
  }

  opening(close: number): number {
    let k = close - 1
    while (k > 0 && !this.chunks.is(k, Chunk.Open)) k--
    return k
  }

  /** «is recovering after being shot», «shot a guard before killing himself»: whoever the main clause is about. */
  startsAfterwards(prep: number, verb: number): boolean {
    return (
      (this.form(verb) === 'being' || this.chunks.has(verb, Verb.Gerund)) && (this.form(prep) === 'after' || this.form(prep) === 'before')
    )
  }

  isPerson(c: number): boolean {
    return (this.chunker.nounBits(c) & N.Person) !== 0
  }

  private noun(c: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[this.chunks.head[c]!]!)
  }

  /** No noun follows the figure: `40 detained`. */
  isFigure(c: number): boolean {
    return this.chunker.isFigure(c)
  }

  /** «nine others» */
  isOthers(c: number): boolean {
    return this.noun(c) === 'others'
  }

  /** Somebody, so far as the phrase tells: no `hall`, `blacklist`. */
  mayAct(c: number): boolean {
    if (c < 0 || this.chunks.has(c, Phrase.Person | Phrase.Pronoun | Phrase.Organisation | Phrase.Place)) return true
    const bits = this.chunker.nounBits(c)
    return (bits & (N.Person | N.Body)) !== 0 || ((bits & N.Thing) === 0 && this.chunks.has(c, Phrase.Plural))
  }

  isPlaceOrThing(c: number): boolean {
    return this.chunks.has(c, Phrase.Place) || (this.chunker.nounBits(c) & N.Thing) !== 0
  }

  /** «the driver and two passengers» */
  isKnownPerson(np: number): boolean {
    return this.chunks.has(np, Phrase.Definite) && !this.chunks.has(np, Phrase.Plural) && (this.chunker.nounBits(np) & N.Person) !== 0
  }

  isReporting(c: number): boolean {
    return (this.chunker.nounBits(c) & N.Saying) !== 0
  }

  opensParts(k: number): boolean {
    if (!this.chunks.is(k, Chunk.Prep) && !this.chunks.is(k, Chunk.Verb)) return false
    const form = this.form(k)
    // «among them two guards», «among whom were two guards»
    if (form === 'among')
      return this.chunks.is(k + 1, Chunk.Wh) || (this.chunks.is(k + 1, Chunk.Noun) && this.chunks.has(k + 1, Phrase.Pronoun))
    return form === 'including' || form === 'comprising'
  }

  isHousehold(c: number): boolean {
    return /^(?:families|households)$/.test(this.noun(c))
  }

  /** «Four people, two of them women, were»: a figure of those named before. */
  isSomeOfThem(k: number): boolean {
    const { chunks } = this
    if (!chunks.is(k, Chunk.Noun) || chunks.quantity[k]! < 0 || !chunks.is(k + 1, Chunk.Prep) || this.form(k + 1) !== 'of') return false
    return /^(?:them|whom)$/.test(this.form(k + 2))
  }

  /** `a group of 50 villagers`, `a total of 30`: the phrase after `of` that holds the figure. */
  measured(np: number): number {
    const { chunks } = this
    if (chunks.quantity[np]! >= 0) return np
    if ((this.chunker.nounBits(np) & N.Measure) === 0) return np
    let k = np + 1
    while (chunks.is(k, Chunk.Adverb)) k++
    if (!chunks.is(k, Chunk.Prep) || this.form(k) !== 'of') return np
    while (chunks.is(k + 1, Chunk.Adverb)) k++
    return chunks.is(k + 1, Chunk.Noun) && (chunks.quantity[k + 1]! >= 0 || chunks.has(k + 1, Phrase.One)) ? k + 1 : np
  }

  /** `as well as`, `along with`, `in addition to` join rather than govern. */
  opensList(c: number): boolean {
    const form = this.form(c)
    return form === 'as' && this.chunks.is(c - 1, Chunk.Adverb)
  }
}
