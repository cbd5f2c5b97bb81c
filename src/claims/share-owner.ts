import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Shape } from '../model/vocabulary.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { V } from './vote-words.ts'
import { N, type Words } from './words.ts'

/** No verb farther away than so many chunks has the share for its object. */
const FAR = 8

/** `was declared the winner with 80 percent` */
const WINNERS = new Set(['winner', 'victor', 'president', 'champion'])

/** Finds the noun phrase of the candidate, party or option that a share, a lead or votes belong to. */
export class ShareOwner {
  private readonly args: Arguments
  private readonly chunks: Chunks
  private readonly words: Words
  private readonly classOf: (word: number) => number
  article!: ParsedArticle
  mentions!: Mentions

  constructor(args: Arguments, chunks: Chunks, words: Words, classOf: (word: number) => number) {
    this.args = args
    this.chunks = chunks
    this.words = words
    this.classOf = classOf
  }

  /** Vote classes of a phrase's head. */
  head(c: number): number {
    return this.classOf(this.article.tokens.word[this.chunks.head[c]!]!)
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** The verb whose object, or the object of whose preposition, stands in `c`, or -1. */
  governor(c: number): number {
    const { chunks } = this
    for (let k = c - 1; k >= 0 && c - k < FAR; k--) {
      if (chunks.is(k, Chunk.Verb)) return k
      if (chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub)) return -1
    }
    return -1
  }

  isAfter(c: number, ...forms: string[]): boolean {
    return this.chunks.is(c - 1, Chunk.Prep) && forms.includes(this.args.form(c - 1))
  }

  /** Of a share of the vote, of votes, of seats. */
  of(c: number): number {
    const { chunks, args } = this
    if (this.isHers(c)) return c
    // «Sato, 4.6 million votes, or 80 per cent»
    if (chunks.is(c - 1, Chunk.Conj) && chunks.is(c - 2, Chunk.Comma) && chunks.is(c - 3, Chunk.Noun) && chunks.quantity[c - 3]! >= 0)
      return this.of(c - 3)
    if (this.isForAfter(c)) return c + 2
    if (this.isAfter(c, 'with', 'on', 'at') && chunks.is(c - 2, Chunk.Noun) && this.mayOwn(c - 2))
      return this.isTitle(c - 2) ? this.subject(c - 3) : c - 2
    if (chunks.is(c - 1, Chunk.Noun) && this.mayOwn(c - 1)) return c - 1
    if (chunks.is(c - 1, Chunk.Comma) && chunks.is(c - 2, Chunk.Noun) && this.mayOwn(c - 2)) return c - 2
    if (this.isForBefore()) return 1
    const opened = this.afterOpening(c)
    if (opened >= 0) return opened
    const verb = this.governor(c)
    if (verb < 0) return -1
    const object = args.object(verb)
    if (object >= 0 && object !== c && this.mayOwn(object) && !this.isTitle(object)) return object
    return this.subject(verb)
  }

  /** The subject of a verb; where what stands there can own no share, the person of whom a relative clause speaks: `Petrova, who led …, won`. */
  subject(verb: number): number {
    const subject = this.args.subject(verb)
    // «support for the Greens fell to 28 percent»
    if (subject >= 0 && (this.head(subject) & V.Support) !== 0 && this.isSupportOf(subject)) return subject + 2
    if (subject >= 0 && this.mayOwn(subject)) return subject
    for (let k = 0; k < verb; k++) if (this.chunks.is(k, Chunk.Noun) && this.isNamed(k) && !this.chunks.is(k - 1, Chunk.Prep)) return k
    return subject >= 0 && this.chunks.quantity[subject]! < 0 && (this.head(subject) & (V.Survey | V.Poll | V.Election | V.Margin)) === 0
      ? subject
      : -1
  }

  /** «was declared the winner» */
  private isTitle(c: number): boolean {
    const { chunks } = this
    return chunks.is(c - 1, Chunk.Verb) && chunks.has(c - 1, Verb.Passive) && WINNERS.has(this.lower(chunks.head[c]!))
  }

  private isSupportOf(c: number): boolean {
    const { chunks } = this
    return chunks.is(c + 1, Chunk.Prep) && /^(?:for|of)$/.test(this.args.form(c + 1)) && chunks.is(c + 2, Chunk.Noun)
  }

  private isNamed(c: number): boolean {
    return this.chunks.has(c, Phrase.Person) && this.chunks.mention[c]! >= 0
  }

  /** «45% of respondents»: who was asked. */
  base(c: number): number {
    const { chunks } = this
    // «some 45% of voters» is one phrase
    const { last } = this.mentions.quantities[chunks.quantity[c]!]!
    if (last < chunks.to[c]! && this.lower(last) === 'of') return c
    if (!chunks.is(c + 1, Chunk.Prep) || this.args.form(c + 1) !== 'of') return -1
    const base = chunks.is(c + 2, Chunk.State) ? c + 3 : c + 2
    return chunks.is(base, Chunk.Noun) ? base : -1
  }

  isPeople(c: number): boolean {
    const noun = this.words.noun(this.article.tokens.word[this.chunks.head[c]!]!)
    return (noun & N.Person) !== 0 || (this.head(c) & V.Voters) !== 0 || this.chunks.has(c, Phrase.Pronoun | Phrase.Generic)
  }

  /** «support for Ivanov», «backing for a republic», «the approval rating of the premier»: what is approved of in the words before. */
  approved(c: number): number {
    const { chunks } = this
    for (let k = 0; k + 2 < c; k++) {
      const support = chunks.is(k, Chunk.Noun) && (this.head(k) & V.Support) !== 0
      if (support && chunks.is(k + 1, Chunk.Prep) && /^(?:for|of)$/.test(this.args.form(k + 1)) && chunks.is(k + 2, Chunk.Noun))
        return k + 2
    }
    return -1
  }

  /** «80.2 per cent for Ivanov» */
  private isForAfter(c: number): boolean {
    const { chunks } = this
    return (
      chunks.is(c + 1, Chunk.Prep) && /^(?:for|to)$/.test(this.args.form(c + 1)) && chunks.is(c + 2, Chunk.Noun) && this.isSomebody(c + 2)
    )
  }

  private isSomebody(c: number): boolean {
    return this.chunks.has(c, Phrase.Person | Phrase.Organisation)
  }

  /** «For Petrova the commission named 9.9 per cent» */
  private isForBefore(): boolean {
    const { chunks } = this
    return chunks.is(0, Chunk.Prep) && this.args.form(0) === 'for' && chunks.is(1, Chunk.Noun) && chunks.has(1, Phrase.Person)
  }

  /** «With 80 per cent of the vote, Ivanov won a sixth term»: who stands after the comma, or -1. */
  private afterOpening(c: number): number {
    const { chunks } = this
    if (c !== 1 || !this.isAfter(c, 'with')) return -1
    const base = this.base(c)
    const comma = base > c ? base + 1 : c + 1
    const who = comma + 1
    return chunks.is(comma, Chunk.Comma) && chunks.is(who, Chunk.Noun) && this.isSomebody(who) && chunks.is(who + 1, Chunk.Verb) ? who : -1
  }

  isForSomebody(c: number): boolean {
    return this.isForAfter(c) || this.isForBefore()
  }

  /** «gave her 10 percent»: the pronoun stands within the phrase. */
  isHers(c: number): boolean {
    const { from } = this.chunks
    const lower = this.lower(from[c]!)
    return (lower === 'her' || lower === 'his') && this.mentions.quantities[this.chunks.quantity[c]!]!.first > from[c]!
  }

  /** A person, a party, `the main challenger`: no thing and no word of the vote itself. */
  mayOwn(c: number): boolean {
    const { chunks } = this
    if (chunks.quantity[c]! >= 0) return false
    if (chunks.has(c, Phrase.Person | Phrase.Organisation | Phrase.Pronoun)) return true
    if (chunks.has(c, Phrase.Place)) return false
    const head = chunks.head[c]!
    const { sentences, tokens, vocabulary } = this.article
    const capital = (vocabulary.shape(tokens.word[head]!) & Shape.Capital) !== 0
    if (chunks.mention[c]! < 0 && capital && chunks.from[c]! > sentences.first[tokens.sentence[head]!]!) return true
    const noun = this.words.noun(tokens.word[head]!)
    const bits = this.head(c)
    return ((noun & (N.Person | N.Body)) !== 0 && (bits & (V.Margin | V.Election | V.Survey)) === 0) || (bits & V.Person) !== 0
  }
}
