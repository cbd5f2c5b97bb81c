import { partsOfSpeech } from '../../data/lexicon.ts'
import { digitStyle, numberWordBits, numberWordValue } from '../../lang/numbers.ts'
import { Gap, type ParsedArticle } from '../../model/parsed.ts'
import { numberPerWord, perWord, Shape, type Vocabulary } from '../../model/vocabulary.ts'
import { wordClass } from './word-class.ts'

/** The tokens of the article at hand, as the readers of numbers see them. Indices outside the sentence give nothing. */
export class TokenView {
  article!: ParsedArticle
  /** Tokens covered by a name, and by a calendar date or clock time: bits `InName`, `InDate`. */
  cover = new Uint8Array(4096)
  /** Bounds of the sentence being read. */
  first = 0
  last = 0
  private shoutingAt = -1
  private shouting = false
  private readonly vocabulary: Vocabulary
  private readonly bitsOf: (word: number) => number
  private readonly valueOf: (word: number) => number
  private readonly styleOf: (word: number) => number
  private readonly speechOf: (word: number) => number
  private readonly classOf: (word: number) => number
  private readonly unknownSpeechOf: (word: number) => number

  /** `askSpeech` gives the `Pos` bits of a word that the lexicon lacks. */
  constructor(vocabulary: Vocabulary, askSpeech: (lower: string) => number) {
    this.vocabulary = vocabulary
    this.bitsOf = perWord(vocabulary, numberWordBits)
    this.valueOf = numberPerWord(vocabulary, numberWordValue)
    this.styleOf = perWord(vocabulary, (lower) => digitStyle(lower))
    this.speechOf = perWord(vocabulary, partsOfSpeech)
    this.classOf = perWord(vocabulary, wordClass)
    this.unknownSpeechOf = perWord(vocabulary, askSpeech)
  }

  /** Begins another article. */
  open(article: ParsedArticle): void {
    this.article = article
    this.shoutingAt = -1
    if (this.cover.length < article.tokens.count) this.cover = new Uint8Array(article.tokens.count * 2)
    else this.cover.fill(0, 0, article.tokens.count)
  }

  private inside(i: number): boolean {
    return i >= this.first && i < this.last
  }

  /** `NumberWord` bits. */
  bits(i: number): number {
    return this.inside(i) ? this.bitsOf(this.article.tokens.word[i]!) : 0
  }

  is(i: number, bits: number): boolean {
    return (this.bits(i) & bits) !== 0
  }

  /** Has the word one of these `WordClass` bits? */
  has(i: number, classes: number): boolean {
    return this.inside(i) && (this.classOf(this.article.tokens.word[i]!) & classes) !== 0
  }

  value(i: number): number {
    return this.inside(i) ? this.valueOf(this.article.tokens.word[i]!) : 0
  }

  /** `DigitStyle`. */
  style(i: number): number {
    return this.inside(i) ? this.styleOf(this.article.tokens.word[i]!) : 0
  }

  /** `Pos` bits of a word that the lexicon lacks; asked only where the word decides something. */
  unknownSpeech(i: number): number {
    return this.inside(i) ? this.unknownSpeechOf(this.article.tokens.word[i]!) : 0
  }

  /** `Pos` bits. */
  speech(i: number): number {
    return this.inside(i) ? this.speechOf(this.article.tokens.word[i]!) : 0
  }

  shape(i: number): number {
    return this.inside(i) ? this.vocabulary.shape(this.article.tokens.word[i]!) : 0
  }

  lower(i: number): string {
    return this.inside(i) ? this.vocabulary.lower(this.article.tokens.word[i]!) : ''
  }

  form(i: number): string {
    return this.inside(i) ? this.vocabulary.form(this.article.tokens.word[i]!) : ''
  }

  /** No white space between this token and the one before. */
  touches(i: number): boolean {
    return i > this.first && this.inside(i) && (this.article.tokens.gap[i]! & Gap.Space) === 0
  }

  /** Exactly one character, on the same line, between this token and the one before. */
  oneSpaceBefore(i: number): boolean {
    const { start, end, gap } = this.article.tokens
    return i > this.first && this.inside(i) && (gap[i]! & Gap.Line) === 0 && start[i]! - end[i - 1]! === 1
  }

  /** Is the sentence written in capitals throughout? Then a capital says nothing. */
  isShouting(): boolean {
    if (this.shoutingAt === this.first) return this.shouting
    let small = 0
    let great = 0
    for (let i = this.first; i < this.last && small + great < 30; i++) {
      const shape = this.shape(i)
      if ((shape & Shape.AllCapitals) !== 0) great++
      else if ((shape & Shape.Word) !== 0) small++
    }
    this.shoutingAt = this.first
    this.shouting = great > 3 && great > 3 * small
    return this.shouting
  }

  /** Is it a heading in capitals, where only short words begin small? */
  isHeading(): boolean {
    for (let i = this.first; i < this.last; i++) if (this.isWord(i) && !this.isCapital(i) && this.form(i).length > 4) return false
    return true
  }

  beginsLine(i: number): boolean {
    return (this.article.tokens.gap[i]! & Gap.Line) !== 0
  }

  isCapital(i: number): boolean {
    return (this.shape(i) & Shape.Capital) !== 0
  }

  isWord(i: number): boolean {
    return (this.shape(i) & Shape.Word) !== 0
  }

  covered(i: number, bits: number): boolean {
    return this.inside(i) && (this.cover[i]! & bits) !== 0
  }
}

export const Cover = { Name: 1, Date: 2, Person: 4 } as const
