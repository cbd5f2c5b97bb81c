import { isVague, type Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Chunk, Chunks } from './chunks.ts'
import { NounPhrases } from './noun-phrase.ts'
import { Reader } from './reader.ts'
import { VerbGroups } from './verb-group.ts'
import { VerbSense } from './verb-sense.ts'
import { AUXILIARY, N, NOMINAL, VERB, W, type Words } from './words.ts'

/** No more chunks than this between a verb of saying and its `that`. */
const SAID = 6

/** Nouns that are verbs as well and stand before another noun where they tell a cause. */
const CAUSES = new Set(['drug', 'gun', 'knife', 'fire', 'flood', 'heat', 'mob'])

/** Cuts one sentence into noun phrases, verb groups and what stands between; mentions are whole. */
export class Chunker {
  readonly chunks = new Chunks()
  private readonly reader: Reader
  private readonly sense: VerbSense
  private readonly phrases: NounPhrases
  private readonly groups: VerbGroups

  constructor(words: Words) {
    this.reader = new Reader(words)
    this.sense = new VerbSense(this.reader, this.chunks)
    this.phrases = new NounPhrases(this.reader, this.chunks, this.sense)
    this.groups = new VerbGroups(this.reader, this.chunks)
  }

  /** Begins an article. */
  open(article: ParsedArticle, mentions: Mentions): void {
    this.reader.open(article, mentions)
  }

  cut(first: number, last: number): Chunks {
    this.reader.last = last
    this.phrases.verbAt = -1
    this.chunks.clear()
    let i = first
    while (i < last) i = this.next(i)
    return this.chunks
  }

  private next(i: number): number {
    const { reader } = this
    const date = reader.date(i)
    const quantity = reader.quantity(i)
    if ((quantity >= 0 && !this.isWithinDate(i, quantity, date)) || reader.name(i) >= 0) return this.phrases.read(i)
    if (date >= 0) return this.dateChunk(i, date)
    const bits = reader.bits(i)
    if (reader.pastCompound(i) > i) return this.phrases.read(i)
    const mark = markOf(bits)
    if (mark === Chunk.Conj && (bits & W.Sub) !== 0) return this.single(this.verbFollows(i + 1) ? Chunk.Conj : Chunk.Sub, i)
    if (mark !== 0) return this.single(mark, i)
    if ((bits & W.To) !== 0) return this.isInfinitive(i) ? this.groups.read(i) : this.single(Chunk.Prep, i)
    if ((bits & W.Wh) !== 0) return this.single(this.opensClause(i) ? Chunk.Sub : Chunk.Wh, i)
    if ((bits & W.Prep) !== 0) return this.single((bits & W.Sub) !== 0 && this.clauseFollows(i + 1) ? Chunk.Sub : Chunk.Prep, i)
    if ((bits & W.Sub) !== 0) return this.single(Chunk.Sub, i)
    if ((bits & (AUXILIARY | W.Not)) !== 0) return this.groups.read(i)
    if ((bits & W.Adverb) !== 0) return this.single(Chunk.Adverb, i)
    if (i === this.phrases.verbAt || ((bits & VERB) !== 0 && this.sense.isVerb(i, i, false))) return this.groups.read(i)
    return this.phrases.read(i)
  }

  /** `two weeks` of «two weeks ago» */
  private isWithinDate(i: number, quantity: number, date: number): boolean {
    if (date < 0) return false
    const { dates, quantities } = this.reader.mentions
    const { type, value, first, last } = dates[date]!
    return (type === 'date' || (value !== null && isVague(value))) && first === i && last > quantities[quantity]!.last
  }

  private single(type: number, i: number): number {
    this.chunks.push(type, i, i + 1, i)
    return i + 1
  }

  /** After `after`, `since`, `as`: does a finite verb follow the noun phrase? Looks ahead to the next mark. */
  private clauseFollows(i: number): boolean {
    let noun = false
    for (let k = i; k < Math.min(this.reader.last, i + 12); k++) {
      const bits = this.reader.bits(k)
      if (this.reader.quantity(k) >= 0 || this.reader.name(k) >= 0) {
        noun = true
        continue
      }
      if ((bits & (W.Comma | W.Break | W.Sub | W.Wh)) !== 0) return false
      if (noun && (bits & (AUXILIARY | W.Past)) !== 0 && (bits & (W.Noun | W.Adjective)) === 0) return true
      // «as thousands march»
      if (noun && (bits & W.Base) !== 0 && this.reader.quantity(k - 1) >= 0 && (this.reader.bits(k + 1) & NOMINAL) === 0) return true
      if ((bits & (NOMINAL | W.Pronoun)) !== 0) noun = true
    }
    return false
  }

  /** «was taken to hospital but died», not «but three died» */
  private verbFollows(i: number): boolean {
    const { reader } = this
    const next = reader.pastAdverbs(i)
    if (next >= reader.last || reader.quantity(next) >= 0 || reader.name(next) >= 0) return false
    const bits = reader.bits(next)
    return (bits & AUXILIARY) !== 0 || ((bits & W.Past) !== 0 && (bits & NOMINAL) === 0)
  }

  /** «said that six died», «said in a letter on Friday that six died»: `that` opens a clause. */
  private opensClause(i: number): boolean {
    const { chunks } = this
    let k = chunks.count - 1
    if (chunks.is(k, Chunk.Verb)) return true
    if (this.reader.lower(i) !== 'that') return false
    for (; k >= 0 && chunks.count - k <= SAID; k--) {
      if (chunks.is(k, Chunk.Verb)) return (this.nounBits(k) & N.Saying) !== 0
      if (chunks.is(k, Chunk.Noun) ? !chunks.is(k - 1, Chunk.Prep) : !chunks.is(k, Chunk.Prep) && !chunks.is(k, Chunk.Date)) return false
    }
    return false
  }

  /** «to march», not «to police» or «to protests» */
  private isInfinitive(i: number): boolean {
    const { reader } = this
    if ((reader.bits(reader.pastAdverbs(i + 1)) & (W.Base | W.Be | W.Have | W.Do)) === 0) return false
    // «to drug overdoses», «due to gun violence»
    if (CAUSES.has(reader.lower(i + 1)) && (reader.bits(i + 2) & W.Noun) !== 0) return false
    return (reader.bits(i + 1) & (W.Base | W.Plural)) !== (W.Base | W.Plural)
  }

  private dateChunk(i: number, date: number): number {
    const { reader } = this
    const end = Math.min(reader.last, reader.mentions.dates[date]!.last)
    if (end < reader.last && ((reader.bits(end) & W.Possessive) !== 0 || this.phrases.isAge(date, end))) return this.phrases.read(i)
    const c = this.chunks.push(Chunk.Date, i, end, end - 1)
    this.chunks.mention[c] = date
    return end
  }

  /** The person whose name with a possessive stands in the phrase, or -1. */
  ownerOf(c: number): number {
    const { reader, chunks } = this
    for (let i = chunks.from[c]!; i < chunks.head[c]!; i++) {
      const name = reader.name(i)
      if (name < 0) continue
      const { type, last } = reader.mentions.names[name]!
      return type === 'person' && (reader.bits(last) & W.Possessive) !== 0 ? name : -1
    }
    return -1
  }

  /** Is the head of a phrase its figure? */
  isFigure(c: number): boolean {
    const q = this.chunks.quantity[c]!
    return q >= 0 && this.chunks.head[c]! < this.reader.mentions.quantities[q]!.last
  }

  /** Class bits of a token. */
  bits(token: number): number {
    return this.reader.bits(token)
  }

  /** Noun bits of a chunk's head. */
  nounBits(c: number): number {
    return this.reader.noun(this.chunks.head[c]!)
  }
}

function markOf(bits: number): number {
  if ((bits & W.Comma) !== 0) return Chunk.Comma
  if ((bits & (W.Break | W.Hyphen)) !== 0) return Chunk.Break
  if ((bits & W.Open) !== 0) return Chunk.Open
  if ((bits & W.Close) !== 0) return Chunk.Close
  if ((bits & (W.Quote | W.Possessive)) !== 0) return Chunk.Quote
  return (bits & W.Conj) !== 0 ? Chunk.Conj : 0
}
