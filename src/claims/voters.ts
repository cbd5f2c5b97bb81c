import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import type { ShareOwner } from './share-owner.ts'
import { V } from './vote-words.ts'

/** How somebody votes in a referendum. */
const ANSWERS = new Set(['yes', 'no', 'against', 'aye', 'nay'])
/** Verbs of a share that nobody has yet. */
const NEEDING = new Set('need needs needed needing require requires required requiring'.split(' '))

/** What voters do in a sentence: whether a share of them voted, how, and whether anybody has it. */
export class Voters {
  private readonly args: Arguments
  private readonly chunks: Chunks
  private readonly shares: ShareOwner
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private mentions!: Mentions

  constructor(args: Arguments, chunks: Chunks, shares: ShareOwner, classOf: (word: number) => number) {
    this.args = args
    this.chunks = chunks
    this.shares = shares
    this.classOf = classOf
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
  }

  private head(c: number): number {
    return this.classOf(this.article.tokens.word[this.chunks.head[c]!]!)
  }

  /** «41 percent of voters turned out», «went to the polls», not «voted yes» */
  voted(base: number, survey: boolean): boolean {
    const { chunks } = this
    for (let k = base + 1; k < Math.min(chunks.count, base + 6); k++) {
      if (!chunks.is(k, Chunk.Verb)) continue
      if (/^(?:went|go|gone)$/.test(this.lower(chunks.head[k]!)))
        return chunks.is(k + 2, Chunk.Noun) && this.lower(chunks.head[k + 2]!) === 'polls'
      return !survey && (this.head(k) & V.Voting) !== 0 && !this.isAnswer(chunks.to[k]!)
    }
    return false
  }

  /** «62 percent voted yes», «38 percent against», «was approved by 62 percent of voters» */
  chose(c: number, base: number, of: number, context: number, goesOn: boolean): boolean {
    const { chunks } = this
    const end = base < 0 ? this.mentions.quantities[chunks.quantity[c]!]!.last : chunks.to[base]!
    if ((goesOn || (context & (V.Election | V.Voters)) !== 0) && this.isAnswer(end)) return true
    const verb = chunks.at(end, c)
    if (verb >= 0 && chunks.is(verb, Chunk.Verb) && this.lower(chunks.head[verb]!) === 'voted') return this.isAnswer(chunks.to[verb]!)
    const by = this.shares.isAfter(c, 'by') ? this.shares.governor(c) : -1
    return by >= 0 && chunks.has(by, Verb.Passive) && (of & V.Voters) !== 0 && (context & V.Election) !== 0
  }

  /** `yes`, `no`, `for`, `against`, `in favour`: how somebody voted. */
  private isAnswer(token: number): boolean {
    if (token >= this.article.tokens.count) return false
    const lower = this.lower(token)
    if (lower === 'in') return /^favou?r$/.test(this.lower(Math.min(token + 1, this.article.tokens.count - 1)))
    return ANSWERS.has(lower)
  }

  /** «needs 50 percent of the vote», «no candidate won more than 50 percent» */
  isNeeded(c: number): boolean {
    const verb = this.shares.governor(c)
    if (verb < 0) return false
    if (NEEDING.has(this.lower(this.chunks.head[verb]!))) return true
    const subject = this.args.subject(verb)
    return subject >= 0 && this.chunks.has(subject, Phrase.Zero)
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }
}
