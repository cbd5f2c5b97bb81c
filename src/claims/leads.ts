import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Chunk, type Chunks } from './chunks.ts'
import { NOBODY, type Owner, type Owners } from './owners.ts'
import type { ShareOwner } from './share-owner.ts'
import { V } from './vote-words.ts'

/** No more words than this between a lead and its figure. */
const MEASURED = 10

/** Leads over a rival: `led Sato by 5 points`, `a 5-point lead`, `ahead 3 points`; and who is ahead. */
export class Leads {
  private readonly chunks: Chunks
  private readonly shares: ShareOwner
  private readonly owners: Owners
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private mentions!: Mentions
  private leader: Owner = NOBODY

  constructor(chunks: Chunks, shares: ShareOwner, owners: Owners, classOf: (word: number) => number) {
    this.chunks = chunks
    this.shares = shares
    this.owners = owners
    this.classOf = classOf
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
    this.leader = NOBODY
  }

  /** Who was ahead goes on being so: `In May that lead was 7 points`. */
  note(owner: Owner): void {
    if (owner.range) this.leader = owner
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  /** «7 points», «a 5-point lead» */
  isPoints(q: number): boolean {
    const { last, unit } = this.mentions.quantities[q]!
    if (unit !== null) return unit === 'points' || unit === 'percentage points'
    const { tokens, vocabulary } = this.article
    const hyphen = last < tokens.count && vocabulary.lower(tokens.word[last]!) === '-' ? 1 : 0
    return last + hyphen < tokens.count && /^points?$/.test(vocabulary.lower(tokens.word[last + hyphen]!))
  }

  /** «a margin of 12 percent», «led by 5 points», «her lead was 7 points», «ahead 3 points»: no margin of error. */
  isMargin(c: number, goesOn: boolean): boolean {
    if (this.isError(c)) return false
    const { first, unit } = this.mentions.quantities[this.chunks.quantity[c]!]!
    const points = unit !== 'percent'
    if (this.isLead(c) || this.measured(c) >= 0 || (points && this.aheadAfter(c) >= 0)) return true
    return points && goesOn && this.isName(first - 1)
  }

  /** «40 percent, three points ahead of Sato»: where `ahead` or `behind` stands, or -1. */
  aheadAfter(c: number): number {
    const { tokens, vocabulary } = this.article
    const { last } = this.mentions.quantities[this.chunks.quantity[c]!]!
    const at = last < tokens.count && /^points?$/.test(vocabulary.lower(tokens.word[last]!)) ? last + 1 : last
    return at < tokens.count && /^(?:ahead|behind|clear)$/.test(vocabulary.lower(tokens.word[at]!)) ? at : -1
  }

  private isName(token: number): boolean {
    return (
      this.mentions.names.some(({ first, last }) => first <= token && token < last) || this.chunks.is(this.chunks.at(token), Chunk.Noun)
    )
  }

  /** The word of being ahead that a figure measures: `led Sato by`, `ahead`, `a margin of`, `her lead was`; or -1. */
  private measured(c: number): number {
    const { chunks, article } = this
    const { first, unit } = this.mentions.quantities[chunks.quantity[c]!]!
    const from = Math.max(article.sentences.first[article.tokens.sentence[first]!]!, first - MEASURED)
    const before = article.vocabulary.lower(article.tokens.word[Math.max(from, first - 1)]!)
    for (let i = first - 1; i >= from; i--) {
      const bits = this.bits(i)
      const near = i === first - 1 || (i === first - 2 && (before === 'by' || before === 'of'))
      const noun = (bits & V.Margin) !== 0
      if (noun && (near || (unit !== 'percent' && (before === 'by' || this.isBeing(before))))) return i
      if ((bits & (V.Leading | V.Trailing)) === 0 || noun) continue
      if (before === 'by' || (i === first - 1 && /^(?:ahead|behind)$/.test(before))) return i
    }
    return -1
  }

  private isBeing(word: string): boolean {
    return /^(?:is|was|at|to|now|stands|stood|of)$/.test(word)
  }

  private isError(c: number): boolean {
    const { chunks } = this
    const { tokens, vocabulary } = this.article
    const to = Math.min(chunks.to[c]! + 3, chunks.to[chunks.count - 1]!)
    for (let i = Math.max(chunks.from[0]!, chunks.from[c]! - 8); i < to; i++)
      if (/^(?:error|plus|sampling)$/.test(vocabulary.lower(tokens.word[i]!))) return true
    return false
  }

  /** «a 5-point lead» */
  private isLead(c: number): boolean {
    for (let i = this.chunks.from[c]!; i < this.chunks.to[c]!; i++) if ((this.bits(i) & V.Margin) !== 0) return true
    return false
  }

  /** Who is ahead: the subject of `leads`, the object of `trails`, whose lead it is, or who was ahead before. */
  of(c: number): Owner {
    const { article, shares } = this
    const behind = this.aheadAfter(c)
    if (behind >= 0 && article.vocabulary.lower(article.tokens.word[behind]!) === 'behind')
      return this.owners.after(behind + 1, article.sentences.last[article.tokens.sentence[this.chunks.from[c]!]!]!)
    const word = this.measured(c)
    const from = article.sentences.first[article.tokens.sentence[this.chunks.from[c]!]!]!
    if (word >= 0 && (this.bits(word) & V.Trailing) !== 0)
      return this.owners.after(word + 1, article.sentences.last[article.tokens.sentence[this.chunks.from[c]!]!]!)
    if (word >= 0 && (this.bits(word) & V.Margin) === 0) return this.orLeader(this.owners.before(word, from))
    const verb = shares.governor(c)
    const gives = verb >= 0 && (this.bits(this.chunks.head[verb]!) & V.Giving) !== 0
    const given = gives ? this.owners.within(this.chunks.to[verb]!, this.chunks.from[c]!) : NOBODY
    if (given.range) return given
    const owner = verb < 0 ? -1 : shares.subject(verb)
    if (owner >= 0) return this.owners.of(owner)
    return this.orLeader(word < 0 ? NOBODY : this.owners.before(word, from))
  }

  private orLeader(owner: Owner): Owner {
    return owner.range ? owner : this.leader
  }
}
