import { Gap, type ParsedArticle } from '../../model/parsed.ts'
import { Lex, MarkOf } from './lexicon.ts'

/** An article as the recognisers see it: what each token can be, and how it stands beside its neighbours. */
export interface View {
  readonly article: ParsedArticle
  /** Token range of the sentence under the lens: nothing is seen outside it. */
  readonly first: number
  readonly last: number
  has(i: number, bits: number): boolean
  bits(i: number): number
  value(i: number): number
  lower(i: number): string
  form(i: number): string
  /** Does the token stand right behind the one before, without a space? */
  touches(i: number): boolean
  mark(i: number, kind: number): boolean
}

/** What each word can be: `Lex` bits, and the value of its first class. */
export interface Classes {
  bits(word: number): number
  value(word: number): number
}

/** A lens that moves from sentence to sentence; one for each article. */
export class Lens implements View {
  first = 0
  last = 0
  readonly article: ParsedArticle
  private readonly classes: Classes
  private readonly word: Int32Array

  constructor(article: ParsedArticle, classes: Classes) {
    this.article = article
    this.classes = classes
    this.word = article.tokens.word
  }

  has(i: number, bits: number): boolean {
    return i >= this.first && i < this.last && (this.classes.bits(this.word[i]!) & bits) !== 0
  }

  /** The classes of all tokens of the sentence together. */
  allBits(): number {
    const { classes, word } = this
    let all = 0
    for (let i = this.first; i < this.last; i++) all |= classes.bits(word[i]!)
    return all
  }

  bits(i: number): number {
    return this.classes.bits(this.word[i]!) | 0
  }

  value(i: number): number {
    return this.classes.value(this.word[i]!)
  }

  lower(i: number): string {
    return i >= this.first && i < this.last ? this.article.vocabulary.lower(this.word[i]!) : ''
  }

  form(i: number): string {
    return i >= this.first && i < this.last ? this.article.vocabulary.form(this.word[i]!) : ''
  }

  touches(i: number): boolean {
    return i < this.last && (this.article.tokens.gap[i]! & Gap.Space) === 0
  }

  mark(i: number, kind: number): boolean {
    return this.has(i, Lex.Mark) && this.value(i) === kind
  }
}

/** `Aug.`, `Tues.`: the token after an abbreviation's full stop, which must touch it. */
export function afterStop(view: View, i: number): number {
  return view.mark(i, MarkOf.Stop) && view.touches(i) ? i + 1 : i
}
