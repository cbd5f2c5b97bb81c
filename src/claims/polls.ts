import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks } from './chunks.ts'
import { NOBODY, type Owner, type Owners } from './owners.ts'
import type { ShareOwner } from './share-owner.ts'
import { V } from './vote-words.ts'

/** No more words than this between a share and what those do. */
const SAYING = 5
/** May stand between a share and what those do. */
const HELPING =
  /^(?:would|will|do|did|does|not|n't|have|had|has|are|were|was|is|be|who|also|still|now|only|strongly|somewhat|likely|to|say|said|they|it|plan|remain|remained)$/

/** Shares of those asked in a survey: what they think, whom they choose. */
export class Polls {
  private readonly args: Arguments
  private readonly chunks: Chunks
  private readonly shares: ShareOwner
  private readonly owners: Owners
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private mentions!: Mentions
  /** Who was asked, where a share does not say it again. */
  private asked: Owner = NOBODY

  constructor(args: Arguments, chunks: Chunks, shares: ShareOwner, owners: Owners, classOf: (word: number) => number) {
    this.args = args
    this.chunks = chunks
    this.shares = shares
    this.owners = owners
    this.classOf = classOf
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
    this.asked = NOBODY
  }

  /** Remembers whom the share in `c` is a share of. */
  note(c: number): void {
    const base = this.shares.base(c)
    if (base >= 0) this.asked = this.owners.of(base)
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  /** The word that says what those of a share do or are: `40 percent would back`, `52 percent of voters agreed`, `9 percent were undecided`; or -1. */
  opinion(c: number, base: number): number {
    const { chunks, article } = this
    if (chunks.is(c - 1, Chunk.Prep) && this.args.form(c - 1) !== 'by') return -1
    const verb = this.shares.governor(c)
    // «received 38 percent support»
    if (verb >= 0 && verb === c - 1 && (this.bits(chunks.head[verb]!) & V.Winning) !== 0) return -1
    const end = this.end(c)
    const from = base < 0 ? this.mentions.quantities[chunks.quantity[c]!]!.last : chunks.to[base]!
    for (let i = from; i < Math.min(end, from + SAYING); i++) {
      if ((this.bits(i) & (V.Opinion | V.Choosing | V.Undecided)) !== 0) return i
      if (!HELPING.test(article.vocabulary.lower(article.tokens.word[i]!))) return -1
    }
    return -1
  }

  /** «has 85 percent support among nurses», «sits at 38 percent approval» */
  isSupport(c: number): boolean {
    const { tokens, vocabulary } = this.article
    const { last } = this.mentions.quantities[this.chunks.quantity[c]!]!
    return last < this.end(c) && /^(?:support|approval|backing)$/.test(vocabulary.lower(tokens.word[last]!)) && this.shares.of(c) >= 0
  }

  /** Whom a share of a survey is for, else who was asked. */
  of(c: number): Owner {
    const { shares } = this
    const base = shares.base(c)
    const { first } = this.mentions.quantities[this.chunks.quantity[c]!]!
    const opinion = this.opinion(c, base)
    const chosen =
      opinion >= 0 && (this.bits(opinion) & V.Choosing) !== 0 ? this.owners.after(this.overFor(opinion + 1), this.end(c)) : NOBODY
    if (chosen.range) return chosen
    const by = shares.isAfter(c, 'by') && (this.bits(first - 2) & V.Choosing) !== 0
    if (by) return this.owners.before(first - 2, this.article.sentences.first[this.article.tokens.sentence[first]!]!)
    if (base >= 0) return this.owners.of(base)
    if (opinion >= 0) return this.asked
    const approved = shares.approved(c)
    return this.owners.of(approved >= 0 ? approved : shares.of(c), approved < 0 && shares.isHers(c))
  }

  private end(c: number): number {
    return this.article.sentences.last[this.article.tokens.sentence[this.chunks.from[c]!]!]!
  }

  /** «would vote for Ivanova» */
  private overFor(token: number): number {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!) === 'for' ? token + 1 : token
  }
}
