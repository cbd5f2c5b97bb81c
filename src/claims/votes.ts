import type { Resolved } from '../model/entity.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks, Verb } from './chunks.ts'
import { type Found, Level, newFound, setFigure } from './found.ts'
import { Leads } from './leads.ts'
import { NOBODY, type Owner, type Owners } from './owners.ts'
import { Polls } from './polls.ts'
import { ShareOwner } from './share-owner.ts'
import { ShareShape } from './share-shape.ts'
import { Tallies } from './tallies.ts'
import { createVoteWords, V } from './vote-words.ts'
import { Voters } from './voters.ts'
import type { Words } from './words.ts'

/** A share goes on over so many sentences: `Sato took 30%`. */
const GOES_ON = 2
/** A story of a survey says so in its first words. */
const OPENING = 120

/** Shares of votes and polls, leads, and whose votes and seats they are (codebook 6). */
export class Votes {
  private readonly args: Arguments
  private readonly chunks: Chunks
  private readonly owners: Owners
  private readonly shares: ShareOwner
  private readonly leads: Leads
  private readonly polls: Polls
  private readonly tallies: Tallies
  private readonly voters: Voters
  private readonly shape: ShareShape
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private mentions!: Mentions
  private resolved!: Resolved
  /** The entities whose shares a survey has given. */
  private readonly rivals = new Set<number>()
  /** The kind of the last share, and who was ahead. */
  private last = ''
  private lastSentence = -9
  private lastShare: { readonly kind: string; readonly sentence: number; readonly owner: Owner } | null = null
  /** Does the story tell of a survey? */
  private surveys = false

  constructor(vocabulary: Vocabulary, args: Arguments, chunks: Chunks, words: Words, owners: Owners) {
    this.args = args
    this.chunks = chunks
    this.owners = owners
    this.classOf = createVoteWords(vocabulary)
    this.shares = new ShareOwner(args, chunks, words, this.classOf)
    this.shape = new ShareShape(args, chunks, this.shares, this.classOf)
    this.leads = new Leads(chunks, this.shares, owners, this.classOf)
    this.polls = new Polls(args, chunks, this.shares, owners, this.classOf)
    this.voters = new Voters(args, chunks, this.shares, this.classOf)
    this.tallies = new Tallies(chunks, owners, this.classOf)
  }

  open(article: ParsedArticle, mentions: Mentions, resolved: Resolved): void {
    this.article = article
    this.mentions = mentions
    this.resolved = resolved
    this.rivals.clear()
    this.shares.article = article
    this.shares.mentions = mentions
    this.shape.article = article
    this.shape.mentions = mentions
    for (const part of [this.leads, this.polls, this.tallies, this.voters]) part.open(article, mentions)
    this.last = ''
    this.lastSentence = -9
    this.lastShare = null
    this.surveys = this.opensWithSurvey()
  }

  private opensWithSurvey(): boolean {
    const end = Math.min(this.article.tokens.count, OPENING)
    let polls = 0
    for (let i = 0; i < end; i++) {
      const bits = this.bits(i)
      const asks = i > 0 && this.article.vocabulary.lower(this.article.tokens.word[i - 1]!) === 'opinion'
      if ((bits & V.Survey) !== 0 || ((bits & V.Poll) !== 0 && asks)) return true
      if ((bits & V.Poll) !== 0) polls++
    }
    return polls > 1
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  hasTally(s: number): boolean {
    return this.tallies.isIn(s)
  }

  /** Adds shares, leads and tallies to what was found in sentence `s`, and gives votes and seats their owner. */
  find(s: number, found: Found[]): void {
    const { chunks } = this
    if (found.some((hit) => hit.kind === 'seats')) this.dropFurniture(s, found)
    for (const hit of found)
      if (hit.kind === 'seats' || (hit.kind === 'vote_count' && hit.rule.includes('member'))) {
        this.own(hit, hit.phrase)
        this.lead(hit)
      }
    let context = -1
    if (this.tallies.isIn(s) || this.hasVersus() || found.some((hit) => hit.kind === 'vote_count')) {
      context = this.contextOf(s)
      this.tallies.find(s, context, this.isSurvey(context, s), found)
    }
    for (let c = 0; c < chunks.count; c++) {
      const q = chunks.is(c, Chunk.Noun) ? this.quantityOf(c) : -1
      if (q < 0) continue
      const known = found.find((hit) => hit.quantity === q)
      if (known) this.goOn(known, s)
      else if (this.isShare(q)) {
        if (context < 0) context = this.contextOf(s)
        const hit = this.share(c, q, context, s)
        if (hit) found.push(hit)
      } else {
        const hit = this.seats(c, q, found)
        if (hit) found.push(hit)
      }
    }
  }

  /** «a stadium with 2,000 seats», «fell into one of the seats»: what people sit on. */
  private dropFurniture(s: number, found: Found[]): void {
    const { sentences, tokens, vocabulary } = this.article
    const { first, last } = sentences
    let seated = false
    for (let i = first[s]!; i < last[s]! && !seated; i++) seated = (this.bits(i) & V.Seated) !== 0
    for (let i = found.length - 1; i >= 0; i--) {
      const { kind, first: at } = found[i]!
      if (kind === 'seats' && (seated || (at > 0 && vocabulary.lower(tokens.word[at - 1]!) === 'into'))) found.splice(i, 1)
    }
  }

  /** «62 to 38», «49 percent to 47 percent» */
  private hasVersus(): boolean {
    const { chunks } = this
    for (let c = 1; c < chunks.count; c++) {
      const q = chunks.is(c, Chunk.Noun) ? chunks.quantity[c]! : -1
      if (q >= 0 && (this.bits(this.mentions.quantities[q]!.first - 1) & V.Versus) !== 0) return true
    }
    return false
  }

  /** The figure of a noun phrase; in `a 5-point lead` the one within. */
  private quantityOf(c: number): number {
    const { chunks } = this
    if (chunks.quantity[c]! < 0 && (this.shares.head(c) & V.Margin) !== 0) {
      const within = this.mentions.quantities.findIndex(({ first, last }) => first >= chunks.from[c]! && last <= chunks.to[c]!)
      if (within >= 0) chunks.quantity[c] = within
    }
    return chunks.quantity[c]!
  }

  private isShare(q: number): boolean {
    return this.mentions.quantities[q]!.unit === 'percent' || this.leads.isPoints(q)
  }

  private goOn({ kind, rule }: Found, s: number): void {
    if (kind === 'vote_count') this.go('vote_share', s)
    else if (kind === 'turnout') this.go(kind, s)
    else if (rule.endsWith('/rivals')) this.go(kind, s)
  }

  private contextOf(s: number): number {
    const { sentences } = this.article
    let context = 0
    for (let i = sentences.first[s]!; i < sentences.last[s]!; i++) {
      const bits = this.bits(i)
      context |= (bits & V.Poll) !== 0 ? bits & ~V.Winning : bits
    }
    return context
  }

  /** «won by 8,000 votes»: a lead. */
  private lead(hit: Found): void {
    const verb = this.shares.isAfter(hit.phrase, 'by') ? this.shares.governor(hit.phrase) : -1
    if (hit.kind !== 'vote_count' || verb < 0 || (this.shares.head(verb) & (V.Winning | V.Leading | V.Trailing)) === 0) return
    hit.kind = 'vote_margin'
    hit.rule = 'vote_margin/votes'
    // «defeated Sato by 300 votes»: the lead of who won
    if ((this.shares.head(verb) & V.Trailing) === 0) this.give(hit, this.owners.before(this.chunks.from[verb]!, this.chunks.from[0]!))
  }

  private own(hit: Found, c: number): void {
    this.give(hit, this.owners.of(this.shares.of(c), this.shares.isHers(c)))
  }

  private give(hit: Found, { range, name }: Owner): void {
    hit.subject = range
    hit.subjectName = name
    hit.subjectRule = 'owner-of-share'
  }

  private go(kind: string, s: number): void {
    this.last = kind
    this.lastSentence = s
  }

  private goesOn(s: number): string {
    return s - this.lastSentence <= GOES_ON ? this.last : ''
  }

  /** Do the sentence's shares come from a survey? `polls` alone says so only where no votes are being counted. */
  private isSurvey(context: number, s: number): boolean {
    if ((context & V.Survey) !== 0) return true
    if (this.surveys && (context & (V.Voters | V.Choosing | V.Undecided)) !== 0) return true
    const going = this.goesOn(s)
    return (context & V.Poll) !== 0 && (this.surveys || (going !== 'vote_share' && (context & V.Ballots) === 0) || going === 'poll_share')
  }

  private share(c: number, q: number, context: number, s: number): Found | null {
    const { unit } = this.mentions.quantities[q]!
    const percent = unit === 'percent'
    const kind = percent ? this.kindOf(c, context, s) : this.isMargin(c, context, s) ? 'vote_margin/margin' : null
    if (!kind) return null
    const [name] = kind.split('/') as [string]
    const hit = this.found(name, kind, percent ? 'percent' : 'points', c, q)
    // «fell to 31 percent, down from 36 percent»: of the same
    const before = this.lastShare?.sentence === s ? this.lastShare : null
    // «40 percent, three points ahead of Sato»
    const leads = name === 'vote_margin' && before !== null && this.isAhead(c)
    const same = leads || (before?.kind === name && this.shape.isCompared(c))
    this.give(hit, same ? before!.owner : this.ownerOf(name, c))
    this.lastShare = { kind: name, sentence: s, owner: { range: hit.subject, name: hit.subjectName } }
    const verb = this.shares.governor(c)
    // «there could not be more than 80 percent»
    if (verb >= 0 && this.chunks.has(verb, Verb.Not) && this.chunks.has(verb, Verb.Modal)) hit.status = 'denied'
    if (name === 'vote_margin') this.leads.note({ range: hit.subject, name: hit.subjectName })
    if (name === 'poll_share') {
      this.polls.note(c)
      const entity = this.resolved.entityOf[hit.subjectName]
      if (entity !== undefined) this.rivals.add(entity)
    }
    this.go(name === 'vote_margin' && this.isSurvey(context, s) ? 'poll_share' : name, s)
    return hit
  }

  private isAhead(c: number): boolean {
    const at = this.leads.aheadAfter(c)
    return at >= 0 && this.article.vocabulary.lower(this.article.tokens.word[at]!) !== 'behind'
  }

  private found(kind: string, rule: string, unit: string, phrase: number, quantity: number): Found {
    const hit = newFound(kind, unit, Level.Strong, rule, phrase)
    setFigure(hit, quantity, this.mentions.quantities[quantity]!)
    return hit
  }

  /** The kind of a percentage and the reason for it, or null. */
  private kindOf(c: number, context: number, s: number): string | null {
    if (this.shape.isCounted(c) || this.voters.isNeeded(c)) return null
    if (this.isMargin(c, context, s)) return 'vote_margin/margin'
    const base = this.shares.base(c)
    const of = base < 0 ? 0 : this.shape.phraseBits(base)
    const survey = this.isSurvey(context, s)
    const going = this.goesOn(s)
    if ((of & V.Ballots) !== 0) return survey && this.surveys && (context & V.Survey) !== 0 ? 'poll_share/of-vote' : 'vote_share/of-vote'
    if ((of & V.Voters) !== 0 && this.voters.voted(base, survey)) return 'turnout/voters'
    if (!survey && this.voters.chose(c, base, of, context, going === 'vote_share')) return 'vote_share/choice'
    if ((of & V.Election) !== 0 && (of & V.Voters) === 0) return 'vote_share/of-vote'
    if (this.polls.opinion(c, base) >= 0 && (survey || this.surveys || going === 'poll_share' || (of & V.Voters) !== 0))
      return 'poll_share/opinion'
    if (this.shape.isVotes(c)) return 'vote_share/votes'
    if (going === 'turnout' && this.lastSentence === s && this.shape.isBare(c) && this.shape.isCompared(c)) return 'turnout/compared'
    if ((survey || (context & (V.Voters | V.Election)) !== 0) && this.polls.isSupport(c)) return 'poll_share/support'
    if (survey && !this.shape.isChange(c) && (base < 0 || this.shares.isPeople(base))) return 'poll_share/survey'
    if (this.surveys && going === 'poll_share' && base < 0 && !this.shape.isChange(c) && this.isRival(c, going)) return 'poll_share/rival'
    const election = (context & V.Election) !== 0
    const verb = this.shares.governor(c)
    const wins = verb >= 0 && (this.shares.head(verb) & (V.Winning | V.Giving)) !== 0 && !this.shape.isGrowth(verb)
    const stands = base < 0 && this.shares.isAfter(c, 'with', 'on', 'to') && this.shares.of(c) >= 0
    if ((wins || stands) && (election || going === 'vote_share' || (wins && !survey && base < 0 && this.isToldBefore(c, s))))
      return wins ? 'vote_share/verb' : 'vote_share/with'
    if (election && this.shape.isBare(c) && this.shares.isForSomebody(c)) return 'vote_share/for'
    if (going === 'vote_share' && this.shape.isBare(c) && !this.shape.isChange(c)) return 'vote_share/goes-on'
    if (wins && going === 'poll_share') return 'poll_share/verb'
    return this.surveys && base < 0 && !this.shape.isChange(c) && this.isRival(c, going) ? 'poll_share/rival' : null
  }

  /** «Ruto is ahead at 47 percent, Odinga follows at 45 percent»: one whose share the survey has given, or beside one. */
  private isRival(c: number, going: string): boolean {
    const { name } = this.ownerOf('poll_share', c)
    if (name < 0) return false
    const entity = this.resolved.entityOf[name]
    return (going === 'poll_share' && this.mentions.names[name]!.type === 'person') || (entity !== undefined && this.rivals.has(entity))
  }

  /** «An election was held on Sunday. Ivanov took 80 percent» */
  private isToldBefore(c: number, s: number): boolean {
    const { name } = this.ownerOf('vote_share', c)
    return s > 0 && name >= 0 && this.mentions.names[name]!.type === 'person' && (this.contextOf(s - 1) & V.Election) !== 0
  }

  private isMargin(c: number, context: number, s: number): boolean {
    const electoral = (context & (V.Election | V.Survey | V.Poll)) !== 0 || this.goesOn(s) !== '' || this.surveys
    return electoral && this.leads.isMargin(c, this.last === 'vote_margin' && this.lastSentence === s)
  }

  private ownerOf(kind: string, c: number): Owner {
    if (kind === 'turnout') return NOBODY
    const within = this.owners.within(this.chunks.from[c]!, this.mentions.quantities[this.chunks.quantity[c]!]!.first)
    if (within.range) return within
    if (kind === 'vote_margin') return this.leads.of(c)
    if (kind === 'poll_share') return this.polls.of(c)
    return this.owners.of(this.shares.of(c), this.shares.isHers(c))
  }

  /** «The Greens won 108 seats and the Liberals have 51»: seats go on within a sentence. */
  private seats(c: number, q: number, found: readonly Found[]): Found | null {
    const { unit, noun, first } = this.mentions.quantities[q]!
    if (unit !== null || noun !== null) return null
    if (!found.some((hit) => hit.kind === 'seats' && hit.first < first)) return null
    const verb = this.shares.governor(c)
    const wins = verb >= 0 && (this.shares.head(verb) & V.Winning) !== 0 && this.args.object(verb) === c
    const owner = wins ? this.shares.subject(verb) : this.chunks.is(c - 1, Chunk.Noun) && this.shares.mayOwn(c - 1) ? c - 1 : -1
    if (owner < 0) return null
    const hit = this.found('seats', 'seats/goes-on', 'seats', c, q)
    this.give(hit, this.owners.of(owner))
    return hit
  }
}
