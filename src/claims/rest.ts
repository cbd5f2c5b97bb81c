import { HOMES } from '../data/claims/nouns.ts'
import { Pos, partsOfSpeech } from '../data/lexicon.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Arguments } from './arguments.ts'
import type { ChunkFacts } from './chunk-facts.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, Phrase, Verb } from './chunks.ts'
import { isDifference } from './difference.ts'
import { type Found, Level, newFound, setFigure } from './found.ts'
import { PercentSubject } from './percent-subject.ts'
import type { Statuses } from './status.ts'
import { N } from './words.ts'

const DAMAGE = new Set('destroyed damaged flooded burned burnt collapsed demolished torched destroying damaging'.split(' '))
const CITIES = new Set('cities towns villages places locations regions'.split(' '))
const EVENTS = new Set(
  'protest protests protested protesters rally rallies rallied march marches marched demonstration demonstrations demonstrated demonstrators gathering gatherings gathered strike strikes riot riots vigil vigils'.split(
    ' ',
  ),
)
/** Where crowds stand. */
const SQUARES = new Set('square squares street streets avenue boulevard plaza esplanade gates maidan'.split(' '))
/** What a crowd does there. */
const STANDING = new Set(['stood', 'stand', 'waited', 'sat', 'massed', 'were', 'remained', 'stayed'])
/** No more chunks than this between a verb and a figure that it governs. */
const GOVERNED = 5
/** ISO 4217 code. */
const CURRENCY = /^[A-Z]{3}$/

/** What no kind claimed, yet a reader would note: counts of people, homes lost, percentages (kind `other`). */
export class Rest {
  private readonly chunker: Chunker
  private readonly percents: PercentSubject
  private readonly statuses: Statuses
  private article!: ParsedArticle
  private mentions!: Mentions

  constructor(chunker: Chunker, args: Arguments, facts: ChunkFacts, statuses: Statuses) {
    this.chunker = chunker
    this.statuses = statuses
    this.percents = new PercentSubject(chunker, args, facts)
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.percents.article = article
    this.mentions = mentions
  }

  find(found: Found[]): void {
    const { chunks } = this.chunker
    for (let c = 0; c < chunks.count; c++) {
      const q = chunks.is(c, Chunk.Noun) ? chunks.quantity[c]! : -1
      if (q < 0) continue
      if (found.some((hit) => hit.quantity === q)) continue
      const noted = this.unitOf(c, q)
      const unit = noted ?? this.thingsOf(c, q)
      if (!unit) continue
      const quantity = this.mentions.quantities[q]!
      if (isDifference(this.article, quantity, chunks.to[c]!)) continue
      const protests = this.isCities(c) && quantity.value >= 2 && this.tellsEvents()
      const hit = this.isOnSquare(c, noted)
        ? newFound('crowd_size', 'people', Level.Other, 'crowd_size/square', c)
        : protests
          ? newFound('event_count', this.noun(c), Level.Other, 'event_count/cities', c)
          : newFound('other', unit, Level.Other, noted ? `other/${unit}` : 'other/attributed', c)
      setFigure(hit, q, quantity)
      hit.subject =
        unit === 'percent'
          ? this.percents.of(c, quantity.last)
          : this.percents.withoutArticle(Math.max(quantity.last, chunks.from[c]!), chunks.to[c]!)
      if (this.isAhead(c)) hit.status = 'expected'
      if (hit.subject && hit.subject.first >= chunks.to[c]!) hit.subjectRule = 'base-of-percentage'
      else if (hit.subject && hit.subject.first < hit.first) hit.subjectRule = 'subject-of-verb'
      hit.attributedOnly = noted === null && !protests
      found.push(hit)
    }
  }

  /** «plans to hire 300 people», «40 people will be sent»: of the verb that has the figure as its object or subject. */
  private isAhead(c: number): boolean {
    const { chunks } = this.chunker
    const verb = chunks.is(c + 1, Chunk.Verb) && !chunks.has(c + 1, Verb.Bare) ? c + 1 : this.verbBefore(c)
    return verb >= 0 && this.statuses.truth(verb) === 'expected'
  }

  private verbBefore(c: number): number {
    const { chunks } = this.chunker
    for (let k = c - 1; k >= 0 && c - k <= GOVERNED; k--) {
      if (chunks.is(k, Chunk.Verb)) return k
      if (chunks.is(k, Chunk.Comma) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Wh)) return -1
    }
    return -1
  }

  /** «More than 20,000 people on Independence Square.», where no verb says what they do; «hundreds of people stood along the avenue» */
  private isOnSquare(c: number, unit: string | null): boolean {
    const { chunks } = this.chunker
    const lower = (token: number) => this.article.vocabulary.lower(this.article.tokens.word[token]!)
    const stands = chunks.is(c + 1, Chunk.Verb) && STANDING.has(lower(chunks.head[c + 1]!))
    const at = stands ? c + 2 : c + 1
    if (unit !== 'people' || !chunks.is(at, Chunk.Prep) || !chunks.is(at + 1, Chunk.Noun) || (!stands && chunks.some(Chunk.Verb)))
      return false
    return SQUARES.has(lower(chunks.to[at + 1]! - 1))
  }

  private noun(c: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[this.chunker.chunks.head[c]!]!)
  }

  private isCities(c: number): boolean {
    const { chunks } = this.chunker
    if (this.chunker.isFigure(c) || !CITIES.has(this.noun(c))) return false
    const before = chunks.is(c - 1, Chunk.Prep) ? this.article.vocabulary.lower(this.article.tokens.word[chunks.from[c - 1]!]!) : ''
    return before !== 'of' && before !== 'from'
  }

  /** Does the sentence tell of protests or the like? `rallies in at least five other cities` */
  private tellsEvents(): boolean {
    const { chunks } = this.chunker
    const { tokens, vocabulary } = this.article
    for (let i = chunks.from[0]!; i < chunks.to[chunks.count - 1]!; i++) if (EVENTS.has(vocabulary.lower(tokens.word[i]!))) return true
    return false
  }

  /** «31 houses were destroyed and 85 damaged», «destroyed 20 others» */
  private isDamage(c: number): boolean {
    const { chunks } = this.chunker
    const verb = chunks.is(c + 1, Chunk.Verb) ? c + 1 : c - 1
    return chunks.is(verb, Chunk.Verb) && DAMAGE.has(this.article.vocabulary.lower(this.article.tokens.word[chunks.head[verb]!]!))
  }

  /** Sums of money and counts of things, which are claims where somebody is named who says them: `$40 million`, `300 schools`. */
  private thingsOf(c: number, q: number): string | null {
    const { unit, last, value } = this.mentions.quantities[q]!
    if (unit !== null) return CURRENCY.test(unit) ? unit : null
    const head = this.chunker.chunks.head[c]!
    if (head < last || value < 2) return null
    const noun = this.article.vocabulary.lower(this.article.tokens.word[head]!)
    return (partsOfSpeech(noun) & Pos.Plural) !== 0 ? noun : null
  }

  /** «six of the 33 miners» */
  private isOfPeople(c: number): boolean {
    const { chunks } = this.chunker
    if (!chunks.is(c + 1, Chunk.Prep) || !chunks.is(c + 2, Chunk.Noun) || chunks.quantity[c + 2]! < 0) return false
    const of = this.article.vocabulary.lower(this.article.tokens.word[chunks.from[c + 1]!]!) === 'of'
    return of && (this.chunker.nounBits(c + 2) & N.Person) !== 0
  }

  /** «the two leaders», «his three sons»: known people, not a figure that somebody states. */
  private isReference(c: number, value: number, qualifier: string): boolean {
    return value < 10 && qualifier === 'exact' && this.chunker.chunks.has(c, Phrase.Definite)
  }

  private unitOf(c: number, q: number): string | null {
    const { unit, last, value, qualifier } = this.mentions.quantities[q]!
    if (unit === 'percent') return 'percent'
    if (unit !== null && unit !== 'people') return unit === 'families' || unit === 'households' ? unit : null
    const head = this.chunker.chunks.head[c]!
    if (head < last) return unit ?? (this.isDamage(c) ? 'homes' : this.isOfPeople(c) ? 'people' : null)
    const lower = this.article.vocabulary.lower(this.article.tokens.word[head]!)
    if (HOMES.has(lower) || HOMES.has(lower.replace(/s$/, ''))) return 'homes'
    if (lower === 'families' || lower === 'households') return lower
    const bits = this.chunker.nounBits(c)
    if ((bits & N.Person) === 0) return null
    return value >= 2 && !this.isReference(c, value, qualifier) ? 'people' : null
  }
}
