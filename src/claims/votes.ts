import { ELECTION, GIVING, MARGIN, SURVEY, VOTERS, WINNING } from '../data/claims/votes.ts'
import { genderOfName } from '../lang/name-gender.ts'
import type { Resolved } from '../model/entity.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { perWord, Shape, type Vocabulary } from '../model/vocabulary.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks, Phrase } from './chunks.ts'
import { type Found, Level } from './found.ts'
import { N, type Words } from './words.ts'

const V = { Election: 1, Survey: 2, Winning: 4, Giving: 8, Voters: 16, Margin: 32, Voting: 64 } as const
const CANDIDATE =
  /^(?:challenger|rival|opponent|incumbent|candidate|contender|president|party|opposition|coalition|alliance|bloc|list|ticket|independents?|nominee|winner|runner-up)$/
const VOTING = new Set('voted vote cast casting turned participated'.split(' '))

/** Shares of votes and polls, leads, and whose votes and seats they are (codebook 6). */
export class Votes {
  private readonly args: Arguments
  private readonly chunks: Chunks
  private readonly words: Words
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private mentions!: Mentions
  private resolved!: Resolved
  /** The kind of the last share, in which the next sentence may go on: `Sato took 30%`. */
  private last = ''
  private lastSentence = -9

  constructor(vocabulary: Vocabulary, args: Arguments, chunks: Chunks, words: Words) {
    this.words = words
    this.args = args
    this.chunks = chunks
    this.classOf = perWord(vocabulary, (lower) => {
      let bits = 0
      if (ELECTION.has(lower)) bits |= V.Election
      if (SURVEY.has(lower)) bits |= V.Survey
      if (WINNING.has(lower)) bits |= V.Winning
      if (GIVING.has(lower)) bits |= V.Giving
      if (VOTERS.has(lower)) bits |= V.Voters
      if (MARGIN.has(lower)) bits |= V.Margin
      if (VOTING.has(lower)) bits |= V.Voting
      return bits
    })
  }

  open(article: ParsedArticle, mentions: Mentions, resolved: Resolved): void {
    this.resolved = resolved
    this.article = article
    this.mentions = mentions
    this.last = ''
    this.lastSentence = -9
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  /** Adds shares and leads to what was found in sentence `s`, and gives votes and seats their owner. */
  find(s: number, found: Found[]): void {
    for (const hit of found) {
      const owned = hit.kind === 'seats' || (hit.kind === 'vote_count' && hit.rule.includes('member'))
      if (owned) this.setSubject(hit, this.owner(hit.phrase))
    }
    const { chunks } = this
    let context = -1
    for (let c = 0; c < chunks.count; c++) {
      const q = chunks.is(c, Chunk.Noun) ? chunks.quantity[c]! : -1
      if (q >= 0 && found.some((hit) => hit.quantity === q && hit.kind === 'vote_count')) this.go('vote_share', s)
      if (q < 0 || !this.isShare(q) || found.some((hit) => hit.quantity === q)) continue
      if (context < 0) context = this.context(s)
      const hit = this.share(c, q, context, s)
      if (hit) found.push(hit)
    }
  }

  private isShare(q: number): boolean {
    const { unit } = this.mentions.quantities[q]!
    return unit === 'percent' || unit === 'points' || unit === 'percentage points'
  }

  private go(kind: string, s: number): void {
    this.last = kind
    this.lastSentence = s
  }

  /** «80.2 per cent for Ivanov», «For Petrova the commission named 9.9 per cent» */
  private isForSomebody(c: number): boolean {
    const { chunks } = this
    const after =
      chunks.is(c + 1, Chunk.Prep) && this.args.form(c + 1) === 'for' && chunks.is(c + 2, Chunk.Noun) && chunks.has(c + 2, Phrase.Person)
    return after || (chunks.is(0, Chunk.Prep) && this.args.form(0) === 'for' && chunks.is(1, Chunk.Noun) && chunks.has(1, Phrase.Person))
  }

  /** No base is named: `was 80.1 per cent`, not `80.1 per cent of shops`. */
  private isBare(c: number): boolean {
    const { chunks } = this
    if (chunks.to[c]! > this.mentions.quantities[chunks.quantity[c]!]!.last) return false
    return !(chunks.is(c + 1, Chunk.Prep) && this.args.form(c + 1) === 'of')
  }

  /** «rose by 3 percent» */
  private isChange(c: number): boolean {
    return this.precededByForm(c, 'by', 'from', 'than')
  }

  private context(s: number): number {
    const { sentences } = this.article
    let bits = 0
    for (let i = sentences.first[s]!; i < sentences.last[s]!; i++) bits |= this.bits(i)
    return bits
  }

  private share(c: number, q: number, context: number, s: number): Found | null {
    const kind = this.kindOf(c, context, s)
    if (!kind) return null
    const { unit, first, last, value, low, high, qualifier } = this.mentions.quantities[q]!
    const hit: Found = {
      kind: kind[0],
      unit: unit === 'percent' ? 'percent' : 'points',
      level: Level.Strong,
      rule: `${kind[0]}/${kind[1]}`,
      quantity: q,
      phrase: c,
      trigger: c,
      first,
      last,
      value,
      low,
      high,
      qualifier,
      subject: null,
      subjectName: -1,
      status: 'stated',
      again: null,
      noun: '',
      partOf: null,
    }
    this.setSubject(hit, this.subjectOf(kind[0], c))
    this.go(kind[0], s)
    return hit
  }

  /** The kind of a share and the reason for it, or null. */
  private kindOf(c: number, context: number, s: number): [string, string] | null {
    const { chunks } = this
    const election = (context & V.Election) !== 0
    const goesOn = s - this.lastSentence <= 2 ? this.last : ''
    if (this.precededBy(c, V.Margin) && (election || goesOn !== '')) return ['vote_margin', 'margin']
    const of = chunks.is(c + 1, Chunk.Prep) && this.args.form(c + 1) === 'of' && chunks.is(c + 2, Chunk.Noun) ? this.phraseBits(c + 2) : 0
    if ((context & V.Survey) !== 0 && !(of & V.Election && !(of & V.Voters))) return ['poll_share', 'survey']
    if ((of & V.Voters) !== 0 && this.votersVoted(c)) return ['turnout', 'voters']
    if ((of & V.Election) !== 0) return ['vote_share', 'of-vote']
    const verb = this.governor(c)
    const wins = verb >= 0 && (this.bits(chunks.head[verb]!) & (V.Winning | V.Giving)) !== 0
    const withShare = this.precededByForm(c, 'with', 'on', 'to')
    if ((wins || withShare) && (election || goesOn === 'vote_share')) return ['vote_share', wins ? 'verb' : 'with']
    if (election && this.isBare(c) && this.isForSomebody(c)) return ['vote_share', 'for']
    if (goesOn === 'vote_share' && this.isBare(c) && !this.isChange(c)) return ['vote_share', 'goes-on']
    if (wins && goesOn === 'poll_share') return ['poll_share', 'verb']
    return null
  }

  private subjectOf(kind: string, c: number): number {
    if (kind === 'turnout') return -1
    return kind === 'poll_share' && this.surveyed(c) ? c + 2 : this.owner(c)
  }

  /** «45% of respondents»: who was asked. */
  private surveyed(c: number): boolean {
    return this.chunks.is(c + 1, Chunk.Prep) && this.args.form(c + 1) === 'of' && this.chunks.is(c + 2, Chunk.Noun)
  }

  private phraseBits(c: number): number {
    let bits = 0
    for (let i = this.chunks.from[c]!; i < this.chunks.to[c]!; i++) bits |= this.bits(i)
    return bits
  }

  private votersVoted(c: number): boolean {
    for (let k = c + 3; k < Math.min(this.chunks.count, c + 8); k++) {
      if (this.chunks.is(k, Chunk.Verb)) return (this.bits(this.chunks.head[k]!) & V.Voting) !== 0
    }
    return false
  }

  /** «a margin of 12 percent», «led by 5 points» */
  private precededBy(c: number, flag: number): boolean {
    const { chunks } = this
    if (!chunks.is(c - 1, Chunk.Prep)) return (this.bits(chunks.head[c]!) & flag) !== 0
    if (this.args.form(c - 1) === 'by') {
      const verb = this.governor(c)
      const form = verb >= 0 ? this.article.vocabulary.lower(this.article.tokens.word[chunks.head[verb]!]!) : ''
      return /^(?:lead|leads|led|leading|won|wins|win|trail|trails|trailed|trailing|ahead|beat|defeated|lost)$/.test(form)
    }
    return chunks.is(c - 2, Chunk.Noun) && (this.bits(chunks.head[c - 2]!) & flag) !== 0
  }

  private precededByForm(c: number, ...forms: string[]): boolean {
    return this.chunks.is(c - 1, Chunk.Prep) && forms.includes(this.args.form(c - 1))
  }

  private governor(c: number): number {
    const { chunks } = this
    for (let k = c - 1; k >= 0 && c - k < 8; k--) {
      if (chunks.is(k, Chunk.Verb)) return k
      if (chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub)) return -1
    }
    return -1
  }

  /** The noun phrase of the candidate, party or option whose figure stands in `c`, or -1. */
  private owner(c: number): number {
    const { chunks, args } = this
    if (this.isHers(c)) return c
    if (
      chunks.is(c + 1, Chunk.Prep) &&
      /^(?:for|to)$/.test(args.form(c + 1)) &&
      chunks.is(c + 2, Chunk.Noun) &&
      chunks.has(c + 2, Phrase.Person)
    )
      return c + 2
    if (this.precededByForm(c, 'with') && chunks.is(c - 2, Chunk.Noun) && this.mayOwn(c - 2)) return c - 2
    if (chunks.is(c - 1, Chunk.Noun) && this.mayOwn(c - 1)) return c - 1
    if (chunks.is(c - 1, Chunk.Comma) && chunks.is(c - 2, Chunk.Noun) && this.mayOwn(c - 2)) return c - 2
    if (this.isForSomebody(c)) return 1
    const verb = this.governor(c)
    if (verb < 0) return -1
    const object = args.object(verb)
    if (object >= 0 && object !== c && this.mayOwn(object)) return object
    return args.subject(verb)
  }

  /** «gave her 10 percent»: the pronoun stands within the phrase. */
  private isHers(c: number): boolean {
    const { from } = this.chunks
    const lower = this.article.vocabulary.lower(this.article.tokens.word[from[c]!]!)
    return (lower === 'her' || lower === 'his') && this.mentions.quantities[this.chunks.quantity[c]!]!.first > from[c]!
  }

  /** A person, a party, `the main challenger`: no thing and no word of the vote itself. */
  private mayOwn(c: number): boolean {
    const { chunks } = this
    if (chunks.quantity[c]! >= 0) return false
    if (chunks.has(c, Phrase.Person | Phrase.Organisation | Phrase.Pronoun)) return true
    if (chunks.has(c, Phrase.Place)) return false
    if (
      chunks.mention[c]! < 0 &&
      (this.article.vocabulary.shape(this.article.tokens.word[chunks.head[c]!]!) & Shape.Capital) !== 0 &&
      chunks.from[c]! > this.article.sentences.first[this.article.tokens.sentence[chunks.from[c]!]!]!
    )
      return true
    const noun = this.words.noun(this.article.tokens.word[chunks.head[c]!]!)
    return (
      ((noun & (N.Person | N.Body)) !== 0 && (this.bits(chunks.head[c]!) & (V.Margin | V.Election)) === 0) ||
      CANDIDATE.test(this.article.vocabulary.lower(this.article.tokens.word[chunks.head[c]!]!))
    )
  }

  /** «she won 60 percent»: a person named before in the sentence, else the one the article names most, of those named before. */
  private antecedent(c: number): number {
    const { names } = this.mentions
    const from = this.chunks.from[c]!
    const at = this.article.sentences.first[this.article.tokens.sentence[from]!]!
    let best = -1
    for (let i = 0; i < names.length && names[i]!.first < from; i++) {
      if (names[i]!.type !== 'person' || names[i]!.zone === 'byline' || !this.agrees(i, c)) continue
      if (best < 0 || names[i]!.first >= at || this.mentionsOf(i) >= this.mentionsOf(best)) best = i
    }
    return best
  }

  private mentionsOf(name: number): number {
    const entity = this.resolved.entityOf[name]
    return entity === undefined ? 1 : this.resolved.entities[entity]!.mentions
  }

  private agrees(name: number, c: number): boolean {
    const lower = this.article.vocabulary.lower(this.article.tokens.word[this.chunks.from[c]!]!)
    const wanted = lower === 'she' || lower === 'her' ? 'female' : lower === 'he' || lower === 'him' || lower === 'his' ? 'male' : null
    const entity = this.resolved.entityOf[name]
    const known = wanted && entity !== undefined && genderOfName(this.resolved.entities[entity]!.name)
    return !known || known === wanted
  }

  private setSubject(hit: Found, c: number): void {
    if (c < 0) {
      hit.subject = null
      return
    }
    const { chunks } = this
    const pronoun = chunks.has(c, Phrase.Pronoun) || (c === hit.phrase && this.isHers(c))
    const name = pronoun ? this.antecedent(c) : chunks.mention[c]!
    if (pronoun && name < 0) {
      hit.subject = null
      return
    }
    hit.subjectName = name
    const mention = name >= 0 ? this.mentions.names[name]! : { first: chunks.from[c]!, last: chunks.to[c]! }
    hit.subject = { first: mention.first, last: mention.last }
  }
}
