import { readDigits } from '../lang/numbers.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Shape } from '../model/vocabulary.ts'
import { Chunk, type Chunks } from './chunks.ts'
import { type Found, Level, newFound, setFigure } from './found.ts'
import { NOBODY, type Owner, type Owners } from './owners.ts'
import { V } from './vote-words.ts'

/** Two figures against each other that are no quantities, in the text as it stands. */
const SCORE = /\d(?:[-–]|-to-)\d/g
/** No word of the vote farther from its figures. */
const NEAR = 7
/** Nor the verb of being ahead. */
const REACH = 12
const DETERMINER = /^(?:an?|the|his|her|their|its|'s|’s|this|that)$/
const LARGEST_SHARE = 100

/** Two figures of one vote: `62-38`, `217 to 205`, `49 percent to 47 percent`. */
interface Pair {
  readonly one: TokenRange & { readonly value: number }
  readonly other: TokenRange & { readonly value: number }
  readonly percent: boolean
}

/** Figures that stand against each other: votes of an assembly, and two rivals' shares. */
export class Tallies {
  private readonly chunks: Chunks
  private readonly owners: Owners
  private readonly classOf: (word: number) => number
  private readonly scored = new Set<number>()
  private article!: ParsedArticle
  private mentions!: Mentions

  constructor(chunks: Chunks, owners: Owners, classOf: (word: number) => number) {
    this.chunks = chunks
    this.owners = owners
    this.classOf = classOf
  }

  /** Has sentence `s` figures like `217-205`, which are no quantities? */
  isIn(s: number): boolean {
    return this.scored.has(s)
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
    this.scored.clear()
    const { sentence, start } = article.tokens
    let token = 0
    for (const { index } of article.document.text.matchAll(SCORE)) {
      while (start[token]! < index) token++
      this.scored.add(sentence[token]!)
    }
  }

  find(s: number, context: number, survey: boolean, found: Found[]): void {
    if ((context & (V.Deciding | V.Leading | V.Trailing | V.Margin)) === 0) return
    const { first, last } = this.article.sentences
    for (let i = first[s]!; i < last[s]! - 2; i++) {
      const pair = this.pairAt(i, last[s]!)
      if (!pair) continue
      const hits = this.rivals(pair, first[s]!, last[s]!, context, survey) ?? this.votes(pair, first[s]!, last[s]!)
      if (!hits) continue
      for (const hit of hits) {
        const known = found.findIndex((other) => other.first <= hit.first && hit.first < other.last)
        if (known >= 0) found.splice(known, 1)
        found.push(hit)
      }
      i = pair.other.last - 1
    }
    if ((context & V.Casting) !== 0 && ((context & V.Deciding) !== 0 || found.some((hit) => hit.kind === 'vote_count'))) this.others(found)
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  private number(token: number): number {
    const { tokens, vocabulary } = this.article
    if ((vocabulary.shape(tokens.word[token]!) & Shape.Number) === 0) return Number.NaN
    return readDigits(vocabulary.form(tokens.word[token]!)).value
  }

  private pairAt(i: number, end: number): Pair | null {
    const one = this.number(i)
    if (Number.isNaN(one)) return null
    const [percent, after] = this.percentAt(i + 1, end)
    const next = this.separated(after, end, percent)
    if (next < 0 || next >= end) return null
    const other = this.number(next)
    if (Number.isNaN(other)) return null
    const [second, to] = this.percentAt(next + 1, end)
    return { one: { first: i, last: after, value: one }, other: { first: next, last: to, value: other }, percent: percent || second }
  }

  /** Whether `percent` stands at a token, and the token after it. */
  private percentAt(i: number, end: number): readonly [boolean, number] {
    const lower = i < end ? this.lower(i) : ''
    if (lower === '%' || lower === 'percent') return [true, i + 1]
    return lower === 'per' && i + 1 < end && this.lower(i + 1) === 'cent' ? [true, i + 2] : [false, i]
  }

  /** Where the second figure begins after `-`, `to`, `votes to`, `against`; -1 where nothing sets the two against each other. */
  private separated(i: number, end: number, percent: boolean): number {
    let k = i
    if (k < end && (this.bits(k) & V.Ballots) !== 0) k++
    if (k < end && this.lower(k) === ',') k++
    if (k >= end) return -1
    const lower = this.lower(k)
    if (lower === '-' && this.lower(k + 1) === 'to' && this.lower(k + 2) === '-') return k + 3
    if (lower === 'to' || lower === 'against' || lower === 'versus' || lower === 'vs') return k + 1
    if ((lower === '-' || lower === '–') && !percent) return k + 1
    return -1
  }

  /** «leads Sato by 49 percent to 47», «edged Sato, 52-48 percent» */
  private rivals(pair: Pair, from: number, to: number, context: number, survey: boolean): Found[] | null {
    const { one, other } = pair
    if (one.value > LARGEST_SHARE || other.value > LARGEST_SHARE || (!pair.percent && !survey)) return null
    const verb = this.leads(one.first, from)
    if (verb < 0 || (!survey && (context & (V.Election | V.Survey | V.Poll)) === 0)) return null
    const subject = this.owners.before(verb, from)
    const object = this.owners.after(this.lower(verb + 1) === 'of' ? verb + 2 : verb + 1, Math.min(to, one.first))
    const leads = (this.bits(verb) & V.Leading) !== 0
    const [ahead, behind] = leads ? [subject, object] : [object, subject]
    const kind = survey ? 'poll_share' : 'vote_share'
    const c = this.chunks.at(one.first)
    const larger = one.value >= other.value
    return [
      this.found(kind, 'rivals', 'percent', one, c, larger ? ahead : behind),
      this.found(kind, 'rivals', 'percent', other, c, larger ? behind : ahead),
    ]
  }

  /** The verb of being ahead or behind in the words before a figure, or -1; no `his lead`. */
  private leads(figure: number, from: number): number {
    for (let i = figure - 1; i >= Math.max(from, figure - REACH); i--)
      if ((this.bits(i) & (V.Leading | V.Trailing)) !== 0 && (i === from || !DETERMINER.test(this.lower(i - 1)))) return i
    return -1
  }

  /** «voted 217-205 for the bill», «by a vote of 62 to 38», «in a 5-4 ruling» */
  private votes({ one, other, percent }: Pair, from: number, to: number): Found[] | null {
    if (!this.isVote(one.first, other.last, from, to)) return null
    const c = this.chunks.at(one.first)
    // «voted by 55 percent to 45 to stay»
    if (percent && !this.isVoted(one.first, from)) return null
    const [kind, unit] = percent ? ['vote_share', 'percent'] : ['vote_count', 'votes']
    return [this.found(kind!, 'tally', unit!, one, c, this.motion(other.last, to)), this.found(kind!, 'tally', unit!, other, c, NOBODY)]
  }

  private isVoted(first: number, from: number): boolean {
    for (let i = first - 1; i >= Math.max(from, first - NEAR); i--) if (/^(?:voted|vote|votes|referendum)$/.test(this.lower(i))) return true
    return false
  }

  private isVote(first: number, last: number, from: number, to: number): boolean {
    if (last < to && /^(?:vote|ruling|decision)$/.test(this.lower(last))) return true
    for (let i = first - 1; i >= Math.max(from, first - NEAR); i--) {
      const word = this.lower(i)
      if ((this.bits(i) & V.Deciding) !== 0) return true
      if (word === 'from' || word === 'between' || word === ';') return false
    }
    return false
  }

  /** «voted 89-52 for a republic» */
  private motion(from: number, to: number): Owner {
    if (from + 1 >= to || this.lower(from) !== 'for') return NOBODY
    const c = this.chunks.at(from + 1)
    return this.chunks.is(c, Chunk.Noun) ? this.owners.of(c) : NOBODY
  }

  /** «45 against and two abstentions» */
  private others(found: Found[]): void {
    const { chunks } = this
    for (let c = 0; c < chunks.count; c++) {
      const q = chunks.is(c, Chunk.Noun) ? chunks.quantity[c]! : -1
      if (q < 0 || found.some((hit) => hit.quantity === q)) continue
      const { first, last, unit, value } = this.mentions.quantities[q]!
      const next = this.lower(last) === 'in' ? last + 1 : last
      if (unit !== null || value === 0 || (this.bits(next) & V.Casting) === 0 || /^(?:to|-)$/.test(this.lower(Math.max(0, first - 1))))
        continue
      const kind = /^abst/.test(this.lower(next)) ? { range: { first: next, last: next + 1 }, name: -1 } : NOBODY
      found.push(this.found('vote_count', 'casting', 'votes', { first, last, value }, c, kind, q))
    }
  }

  private quantityAt(token: number): number {
    const c = this.chunks.at(token)
    const q = c < 0 ? -1 : this.chunks.quantity[c]!
    return q >= 0 && this.mentions.quantities[q]!.first <= token && token < this.mentions.quantities[q]!.last ? q : -1
  }

  private found(
    kind: string,
    rule: string,
    unit: string,
    { first, last, value }: Pair['one'],
    phrase: number,
    { name, range }: Owner,
    quantity = this.quantityAt(first),
  ): Found {
    const hit = newFound(kind, unit, Level.Strong, `${kind}/${rule}`, phrase)
    setFigure(hit, quantity, { first, last, value, low: value, high: value, qualifier: 'exact' })
    hit.subject = range
    hit.subjectName = name
    hit.subjectRule = 'owner-of-tally'
    return hit
  }
}
