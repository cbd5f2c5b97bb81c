import { genderOfName } from '../lang/name-gender.ts'
import type { Resolved } from '../model/entity.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Shape } from '../model/vocabulary.ts'
import { Chunk, type Chunks, Phrase } from './chunks.ts'

/** Whose a figure is, as a range of words and a name. */
export interface Owner {
  readonly range: TokenRange | null
  /** Index of the name mention, or -1. */
  readonly name: number
}

/** Words that may stand between a pronoun and its verb, between a verb and the name behind a title. */
const ADVERBS = 3
const TITLE = 6
/** A pronoun reaches so many sentences back for the one that its sentence goes on about. */
const NEAR = 2
const RATING = /^(?:ratings?|support|popularity|approval|backing|share|favou?rability|lead)$/
const DETERMINERS = /^(?:an?|the|all|each|of)$/
const PRONOUN = /^(?:s?he|her|him|they|them)$/

export const NOBODY: Owner = { range: null, name: -1 }

/** Turns the noun phrase of a candidate, party or convict into a subject; a pronoun into the name it stands for. */
export class Owners {
  private readonly chunks: Chunks
  private article!: ParsedArticle
  private mentions!: Mentions
  private resolved!: Resolved

  constructor(chunks: Chunks) {
    this.chunks = chunks
  }

  open(article: ParsedArticle, mentions: Mentions, resolved: Resolved): void {
    this.article = article
    this.mentions = mentions
    this.resolved = resolved
  }

  /** The owner that the noun phrase `c` names; `pronoun`: one stands within it, `her 10 percent`. */
  of(c: number, pronoun = false): Owner {
    if (c < 0) return NOBODY
    const { chunks } = this
    const from = chunks.from[c]!
    if (pronoun || chunks.has(c, Phrase.Pronoun)) return this.named(this.antecedent(from))
    if (chunks.mention[c]! >= 0) return this.named(chunks.mention[c]!)
    // «Ivanov's approval rating»
    const rated = chunks.has(c, Phrase.Possessed) && RATING.test(this.lower(chunks.head[c]!)) ? this.within(from, chunks.head[c]!) : NOBODY
    if (rated.range) return rated
    const apposed = this.apposed(c)
    if (apposed >= 0) return this.named(apposed)
    let first = from
    if (chunks.has(c, Phrase.One | Phrase.Definite)) while (first < chunks.to[c]! - 1 && DETERMINERS.test(this.lower(first))) first++
    return { range: { first, last: chunks.to[c]! }, name: -1 }
  }

  /** «his main rival, Jan Novak, got 10 percent»: the name that follows between commas, or -1. */
  private apposed(c: number): number {
    const { chunks } = this
    if (!chunks.is(c + 1, Chunk.Comma) || !chunks.is(c + 2, Chunk.Noun) || !chunks.is(c + 3, Chunk.Comma)) return -1
    return chunks.has(c + 2, Phrase.Person | Phrase.Organisation) && !chunks.has(c, Phrase.Plural) ? chunks.mention[c + 2]! : -1
  }

  private named(name: number): Owner {
    if (name < 0) return NOBODY
    const { first, last } = this.mentions.names[name]!
    return { range: { first, last }, name }
  }

  /** Who stands right before a verb: the last person or party named since `from`, or whom a pronoun means. */
  before(token: number, from: number): Owner {
    for (let i = token - 1; i >= Math.max(from, token - ADVERBS); i--)
      if (PRONOUN.test(this.lower(i))) return this.named(this.antecedent(i))
    const { names } = this.mentions
    const found = names.findLastIndex(({ first, last, type }) => type !== 'place' && last <= token && first >= from)
    if (found >= 0) return this.named(found)
    return token > from && this.isCapital(token - 1) ? { range: { first: token - 1, last: token }, name: -1 } : NOBODY
  }

  /** «Ivanov's 34 percent»: the person or party named within some words. */
  within(from: number, to: number): Owner {
    return this.named(this.mentions.names.findLastIndex(({ first, last, type }) => type !== 'place' && first >= from && last <= to))
  }

  /** Whom a verb has for its object: the next person or party named, not far off. */
  after(token: number, to: number): Owner {
    const { names } = this.mentions
    for (let i = token; i < Math.min(to, token + TITLE) && !/^[,;:.]$/.test(this.lower(i)); i++) {
      const found = names.findIndex(({ first, type }) => type !== 'place' && first === i)
      if (found >= 0 && !this.isTitle(found, to)) return this.named(found)
    }
    return token < to && this.isCapital(token) ? { range: { first: token, last: token + 1 }, name: -1 } : NOBODY
  }

  /** «the Greens' Ivanova»: a party that stands before its candidate. */
  private isTitle(name: number, to: number): boolean {
    const { last, type } = this.mentions.names[name]!
    const next = this.mentions.names[name + 1]
    return type === 'organisation' && next?.type === 'person' && next.first <= last + 2 && next.first < to
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  private isCapital(token: number): boolean {
    const { tokens, vocabulary } = this.article
    return (vocabulary.shape(tokens.word[token]!) & Shape.Capital) !== 0
  }

  /**
   * «she won 60 percent»: the last person named before in the sentence, else the first named in the sentence before, of whom it mostly
   * is, else the one the article names most, of those named before.
   */
  private antecedent(pronoun: number): number {
    // «sentenced them to seven years»: no single person
    if (/^the[ym]$/.test(this.lower(pronoun))) return -1
    const { names } = this.mentions
    const sentence = this.article.tokens.sentence[pronoun]!
    let best = -1
    let near = -1
    for (let i = 0; i < names.length && names[i]!.first < pronoun; i++) {
      const name = names[i]!
      if (name.type !== 'person' || name.zone === 'byline' || !this.agrees(i, pronoun)) continue
      if (name.sentence === sentence || (name.sentence >= sentence - NEAR && (near < 0 || names[near]!.sentence < name.sentence))) near = i
      if (best < 0 || this.mentionsOf(i) >= this.mentionsOf(best)) best = i
    }
    return near < 0 ? best : near
  }

  private mentionsOf(name: number): number {
    const entity = this.resolved.entityOf[name]
    return entity === undefined ? 1 : this.resolved.entities[entity]!.mentions
  }

  private agrees(name: number, pronoun: number): boolean {
    const lower = this.lower(pronoun)
    const wanted = lower === 'she' || lower === 'her' ? 'female' : lower === 'he' || lower === 'him' || lower === 'his' ? 'male' : null
    const entity = this.resolved.entityOf[name]
    const known = wanted && entity !== undefined && genderOfName(this.resolved.entities[entity]!.name)
    return !known || known === wanted
  }
}
