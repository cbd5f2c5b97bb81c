import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks, Phrase } from './chunks.ts'
import type { ShareOwner } from './share-owner.ts'
import { V } from './vote-words.ts'

/** What leads to an earlier figure: `down from 70 percent`. */
const COMPARING = new Set(['down', 'up', 'compared', 'compare', 'lower', 'higher', 'against', 'versus'])

/** How a percentage stands in its sentence: bare, of votes being counted, as a change, beside an earlier one. */
export class ShareShape {
  private readonly args: Arguments
  private readonly chunks: Chunks
  private readonly shares: ShareOwner
  private readonly classOf: (word: number) => number
  article!: ParsedArticle
  mentions!: Mentions

  constructor(args: Arguments, chunks: Chunks, shares: ShareOwner, classOf: (word: number) => number) {
    this.args = args
    this.chunks = chunks
    this.shares = shares
    this.classOf = classOf
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  /** «output has averaged 2 percent»: what has the share is nobody. */
  isGrowth(verb: number): boolean {
    const subject = /^(?:has|have|had|gained|took)$/.test(this.args.form(verb)) ? this.args.subject(verb) : -1
    const named = Phrase.Person | Phrase.Organisation | Phrase.Pronoun | Phrase.Place
    return subject >= 0 && !this.chunks.has(subject, named) && !this.shares.mayOwn(subject)
  }

  /** «with 89 percent of the votes counted», not «Sato has 52 percent of the votes counted» */
  isCounted(c: number): boolean {
    const { chunks } = this
    const base = this.shares.base(c)
    if (base < 0) return false
    const verb = this.shares.governor(c)
    if (verb >= 0 && (this.shares.head(verb) & V.Winning) !== 0 && this.args.object(verb) === c) return false
    for (let i = chunks.from[base]!; i < Math.min(chunks.to[base]! + 3, chunks.to[chunks.count - 1]!); i++)
      if ((this.bits(i) & V.Counting) !== 0) return true
    return false
  }

  /** «66.1 percent, or 607,000 votes» */
  isVotes(c: number): boolean {
    const { chunks } = this
    for (let k = c + 1; k < Math.min(chunks.count, c + 6); k++) {
      if (chunks.is(k, Chunk.Verb)) return false
      if (chunks.is(k, Chunk.Noun) && chunks.quantity[k]! >= 0) return (this.phraseBits(k) & V.Ballots) !== 0
    }
    return false
  }

  /** No base is named: `was 80.1 per cent`, not `80.1 per cent of shops`. */
  isBare(c: number): boolean {
    const { chunks } = this
    return chunks.to[c]! <= this.mentions.quantities[chunks.quantity[c]!]!.last && this.shares.base(c) < 0
  }

  /** «rose by 3 percent» */
  isChange(c: number): boolean {
    const { first } = this.mentions.quantities[this.chunks.quantity[c]!]!
    return this.shares.isAfter(c, 'than') || (this.shares.isAfter(c, 'by') && (this.bits(first - 2) & V.Choosing) === 0)
  }

  /** «down from 70 percent», «compared with 70 percent» */
  isCompared(c: number): boolean {
    const { chunks } = this
    if (!chunks.is(c - 1, Chunk.Prep) || c < 2) return false
    const last = this.article.vocabulary.lower(this.article.tokens.word[chunks.to[c - 2]! - 1]!)
    return COMPARING.has(last)
  }

  /** All classes of a phrase's words. */
  phraseBits(c: number): number {
    let bits = 0
    for (let i = this.chunks.from[c]!; i < this.chunks.to[c]!; i++) bits |= this.bits(i)
    return bits
  }
}
