import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { type Found, Level, newFound, setFigure } from './found.ts'

/** Who is sent and stands somewhere. */
const FORCES = new Set(
  'troops soldiers servicemen servicewomen marines sailors airmen peacekeepers personnel police policemen officers paratroopers gendarmes guards guardsmen reservists commandos rangers legionnaires'.split(
    ' ',
  ),
)
/** `France has 4,000 troops in Mali`, `the force will include 300 marines`. */
const HAVING = new Set(
  'has have had keeps keep kept keeping maintains maintain maintained consists consist consisted includes include included comprises comprise comprised numbers number numbered bases based'.split(
    ' ',
  ),
)
/** `25 officers were scattered through the crowd` */
const POSTED = new Set('scattered posted positioned assigned based placed garrisoned massed'.split(' '))
const IN = new Set(['in', 'at', 'on', 'near', 'around', 'across', 'along', 'inside', 'outside'])
/** Fewer are no deployment but men met with. */
const LEAST = 10

/** Forces that stand somewhere without a verb of sending: `there are 23,000 troops in the Gulf`. */
export class Stationed {
  private readonly chunks: Chunks
  private article!: ParsedArticle
  private mentions!: Mentions

  constructor(chunks: Chunks) {
    this.chunks = chunks
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
  }

  find(found: Found[]): void {
    const { chunks } = this
    let told = false
    for (let c = 0; c < chunks.count; c++) {
      const q = chunks.is(c, Chunk.Noun) ? chunks.quantity[c]! : -1
      if (q < 0 || !this.isForce(c, q) || found.some((hit) => hit.quantity === q)) continue
      const verb = this.verbOf(c)
      if (verb < 0 && !told && !this.isIn(c)) continue
      told = true
      found.push(this.toFound(c, q, verb))
    }
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  private isForce(c: number, q: number): boolean {
    const { unit, value } = this.mentions.quantities[q]!
    return (unit === null || unit === 'people') && value >= LEAST && FORCES.has(this.lower(this.chunks.head[c]!))
  }

  /** The verb of being or having somewhere, or -1. */
  private verbOf(c: number): number {
    const { chunks } = this
    const after = chunks.is(c + 1, Chunk.Adverb) ? c + 2 : c + 1
    if (chunks.is(after, Chunk.Verb) && chunks.has(after, Verb.Passive | Verb.Bare) && POSTED.has(this.lower(chunks.head[after]!)))
      return after
    let k = c - 1
    while (chunks.is(k, Chunk.Adverb)) k--
    if (chunks.is(k, Chunk.Prep) && this.lower(chunks.from[k]!) === 'of') k--
    if (!chunks.is(k, Chunk.Verb)) return -1
    if (chunks.has(k, Verb.Copula)) return chunks.is(k - 1, Chunk.Adverb) && this.lower(chunks.from[k - 1]!) === 'there' ? k : -1
    return HAVING.has(this.lower(chunks.head[k]!)) && (this.isIn(c) || chunks.has(k, Verb.Modal | Verb.Future)) ? k : -1
  }

  /** «6,000 servicemen in Saudi Arabia», «troops already in the region» */
  private isIn(c: number): boolean {
    const { chunks } = this
    const p = chunks.is(c + 1, Chunk.Adverb) ? c + 2 : c + 1
    if (!chunks.is(p, Chunk.Prep) || !IN.has(this.lower(chunks.from[p]!)) || !chunks.is(p + 1, Chunk.Noun)) return false
    return chunks.has(p + 1, Phrase.Place) || /^(?:region|area|country|gulf|city|capital|province)$/.test(this.lower(chunks.head[p + 1]!))
  }

  private toFound(c: number, q: number, verb: number): Found {
    const hit = newFound('deployment', 'people', Level.Weak, 'deployment/stationed', c)
    setFigure(hit, q, this.mentions.quantities[q]!)
    if (verb >= 0) hit.trigger = verb
    if (verb >= 0 && this.chunks.has(verb, Verb.Modal | Verb.Future)) hit.status = 'expected'
    const from = Math.max(hit.last, this.chunks.from[c]!)
    if (from < this.chunks.to[c]!) hit.subject = { first: from, last: this.chunks.to[c]! }
    hit.noun = this.lower(this.chunks.head[c]!)
    return hit
  }
}
