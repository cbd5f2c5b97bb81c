import { HOMES } from '../data/claims/nouns.ts'
import { Pos, partsOfSpeech } from '../data/lexicon.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import type { Arguments } from './arguments.ts'
import type { ChunkFacts } from './chunk-facts.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, Phrase } from './chunks.ts'
import { type Found, Level, newFound, setFigure } from './found.ts'
import { N, W } from './words.ts'

const DAMAGE = new Set('destroyed damaged flooded burned burnt collapsed demolished torched destroying damaging'.split(' '))
const CITIES = new Set('cities towns villages places locations regions'.split(' '))
const EVENTS = new Set(
  'protest protests protested protesters rally rallies rallied march marches marched demonstration demonstrations demonstrated demonstrators gathering gatherings gathered strike strikes riot riots vigil vigils'.split(
    ' ',
  ),
)
/** Where crowds stand. */
const SQUARES = new Set('square squares street streets avenue boulevard plaza esplanade gates maidan'.split(' '))
/** ISO 4217 code. */
const CURRENCY = /^[A-Z]{3}$/

/** What no kind claimed, yet a reader would note: counts of people, homes lost, percentages (kind `other`). */
export class Rest {
  private readonly chunker: Chunker
  private readonly args: Arguments
  private readonly facts: ChunkFacts
  private article!: ParsedArticle
  private mentions!: Mentions

  constructor(chunker: Chunker, args: Arguments, facts: ChunkFacts) {
    this.chunker = chunker
    this.args = args
    this.facts = facts
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
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
      const protests = this.isCities(c, q) && quantity.value >= 2 && this.tellsEvents()
      const hit = this.isOnSquare(c, noted)
        ? newFound('crowd_size', 'people', Level.Other, 'crowd_size/square', c)
        : protests
          ? newFound('event_count', this.noun(c), Level.Other, 'event_count/cities', c)
          : newFound('other', unit, Level.Other, noted ? `other/${unit}` : 'other/attributed', c)
      setFigure(hit, q, quantity)
      hit.subject = this.subjectOf(c, quantity.last, unit === 'percent')
      hit.attributedOnly = noted === null && !protests
      found.push(hit)
    }
  }

  /** The words after the figure; of a percentage also what it is a part of, or what rose or fell by it. */
  private subjectOf(c: number, last: number, percent: boolean): TokenRange | null {
    const { chunks } = this.chunker
    const own = this.withoutArticle(Math.max(last, chunks.from[c]!), chunks.to[c]!)
    if (own || !percent) return own
    const of = chunks.is(c + 1, Chunk.Prep) && chunks.is(c + 2, Chunk.Noun) && this.form(c + 1) === 'of' ? c + 2 : -1
    if (of >= 0) return this.withoutArticle(this.afterOwner(of), chunks.to[of]!)
    let verb = c - 1
    while (chunks.is(verb, Chunk.Prep) || chunks.is(verb, Chunk.Adverb)) verb--
    if (!chunks.is(verb, Chunk.Verb) || this.facts.isReporting(verb)) return null
    const subject = this.args.subject(verb)
    if (subject < 0 || chunks.has(subject, Phrase.Pronoun | Phrase.Person)) return null
    return this.withoutArticle(chunks.from[subject]!, chunks.to[subject]!)
  }

  /** «of Peru's forests»: where the owned begins. */
  private afterOwner(c: number): number {
    const { chunks } = this.chunker
    if (!chunks.has(c, Phrase.Possessed)) return chunks.from[c]!
    let i = chunks.head[c]!
    while (i > chunks.from[c]! && (this.chunker.bits(i - 1) & (W.Possessive | W.Quote)) === 0) i--
    return i
  }

  private withoutArticle(from: number, last: number): TokenRange | null {
    let first = from
    while (first < last && this.isArticle(first)) first++
    return first < last ? { first, last } : null
  }

  /** `of`, `the`, a hyphen; not `other` of «five other cities» */
  private isArticle(token: number): boolean {
    const { tokens, vocabulary } = this.article
    return (this.chunker.bits(token) & (W.Of | W.Det | W.Hyphen)) !== 0 && vocabulary.lower(tokens.word[token]!) !== 'other'
  }

  private form(c: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[this.chunker.chunks.from[c]!]!)
  }

  /** «More than 20,000 people on Independence Square.»: where no verb says what they do. */
  private isOnSquare(c: number, unit: string | null): boolean {
    const { chunks } = this.chunker
    if (unit !== 'people' || !chunks.is(c + 1, Chunk.Prep) || !chunks.is(c + 2, Chunk.Noun) || chunks.some(Chunk.Verb)) return false
    return SQUARES.has(this.article.vocabulary.lower(this.article.tokens.word[chunks.to[c + 2]! - 1]!))
  }

  private noun(c: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[this.chunker.chunks.head[c]!]!)
  }

  private isCities(c: number, q: number): boolean {
    const { chunks } = this.chunker
    if (chunks.head[c]! < this.mentions.quantities[q]!.last || !CITIES.has(this.noun(c))) return false
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

  /** «the two leaders», «his three sons»: known people, not a figure that somebody states. */
  private isReference(c: number, value: number, qualifier: string): boolean {
    return value < 10 && qualifier === 'exact' && this.chunker.chunks.has(c, Phrase.Definite)
  }

  private unitOf(c: number, q: number): string | null {
    const { unit, last, value, qualifier } = this.mentions.quantities[q]!
    if (unit === 'percent') return 'percent'
    if (unit !== null && unit !== 'people') return unit === 'families' || unit === 'households' ? unit : null
    const head = this.chunker.chunks.head[c]!
    if (head < last) return unit ?? (this.isDamage(c) ? 'homes' : null)
    const lower = this.article.vocabulary.lower(this.article.tokens.word[head]!)
    if (HOMES.has(lower) || HOMES.has(lower.replace(/s$/, ''))) return 'homes'
    if (lower === 'families' || lower === 'households') return lower
    const bits = this.chunker.nounBits(c)
    if ((bits & N.Person) === 0) return null
    return value >= 2 && !this.isReference(c, value, qualifier) ? 'people' : null
  }
}
