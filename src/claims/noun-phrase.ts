import { Shape } from '../model/vocabulary.ts'
import { Chunk, type Chunks, Phrase } from './chunks.ts'
import type { Reader } from './reader.ts'
import type { VerbSense } from './verb-sense.ts'
import { AUXILIARY, NOMINAL, VERB, W } from './words.ts'

const GENERIC = new Set('those any every each such these'.split(' '))

/** Adjectives that are never the noun: `one additional suspected rebel`. */
const ADDING = new Set('additional further extra'.split(' '))

/** Adjectives that may stand before a figure: `the last 30 prisoners`. */
const BEFORE_FIGURE = new Set('first last next past previous remaining other final initial original estimated'.split(' '))

const ALL = new Set(['all', 'each'])

/** Reads noun phrases: figure, determiners, adjectives, names and the noun that is the head. */
export class NounPhrases {
  private readonly reader: Reader
  private readonly chunks: Chunks
  private readonly sense: VerbSense
  /** Where the last phrase broke off because a verb stands there. */
  verbAt = -1
  private chunk = 0
  private start = 0
  /** The head's token so far, or -1. */
  private head = -1
  /** Has the phrase taken the `of` behind its figure? */
  private holdsOf = false

  constructor(reader: Reader, chunks: Chunks, sense: VerbSense) {
    this.reader = reader
    this.chunks = chunks
    this.sense = sense
  }

  /** Adds the phrase that begins at a token; where it ends. */
  read(start: number): number {
    this.chunk = this.chunks.push(Chunk.Noun, start, start + 1, start)
    this.start = start
    this.head = -1
    this.holdsOf = false
    let i = start
    while (i < this.reader.last) {
      const next = this.step(i)
      if (next <= i) break
      i = next
      if (this.chunks.has(this.chunk, Phrase.Pronoun)) break
    }
    const end = Math.max(i, start + 1)
    this.finish(end, this.head < 0 ? end - 1 : this.head)
    return end
  }

  /** The token after what the phrase takes at `i`; `i` itself where the phrase ends. */
  private step(i: number): number {
    const { reader } = this
    const q = reader.quantity(i)
    if (q >= 0) return this.figure(i, q)
    const name = reader.name(i)
    if (name >= 0) return this.name(i, name)
    const date = reader.date(i)
    if (date >= 0) return this.date(i, date)
    const bits = reader.bits(i)
    const compound = reader.pastCompound(i)
    if (compound > i) return compound
    if ((bits & W.Pronoun) !== 0) return this.pronoun(i, bits)
    if ((bits & W.Det) !== 0) return this.determiner(i, bits)
    if (i > this.start && (bits & W.Quote) !== 0 && this.isApostrophe(i)) return this.possessive(i)
    if (i > this.start && this.isInside(i, bits)) return i + 1
    if ((bits & W.Possessive) !== 0 && i > this.start) return this.possessive(i)
    if ((bits & W.Hyphen) !== 0) return this.hyphen(i)
    return this.word(i, bits)
  }

  private figure(i: number, q: number): number {
    const { chunks, chunk, reader } = this
    const mention = reader.mentions.quantities[q]!
    const modifier = this.isModifier(i, q)
    const taken = chunks.quantity[chunk]! >= 0
    // «half the 600 protesters»: the part counts, not the whole
    if (taken && reader.mentions.quantities[chunks.quantity[chunk]!]!.base === q) return Math.min(reader.last, mention.last)
    // «the last 30 prisoners»
    const headed = this.head >= 0 && !BEFORE_FIGURE.has(reader.lower(this.head))
    if (i > this.start && !modifier && (taken || headed)) return i
    if (!taken && !modifier && !this.isNumbering(i, q)) chunks.quantity[chunk] = q
    const end = Math.min(reader.last, mention.last)
    if (chunks.quantity[chunk] === q) this.head = -1
    else if (this.head < 0 || mention.unit !== null) this.head = end - 1
    if (!this.ofFollows(end, q)) return end
    this.holdsOf = true
    return end + 1
  }

  private name(i: number, name: number): number {
    const { chunks, chunk, reader } = this
    const before = chunks.mention[chunk]!
    if (before >= 0 && reader.mentions.names[before]!.last === i && !reader.touches(i)) return i
    const end = Math.min(reader.last, reader.mentions.names[name]!.last)
    this.head = end - 1
    chunks.mention[chunk] = name
    return end
  }

  private date(i: number, date: number): number {
    const { reader } = this
    const end = reader.mentions.dates[date]!.last
    if (this.isAge(date, end)) {
      this.head = end - 1
      return end
    }
    return (reader.bits(end) & W.Possessive) !== 0 ? end + 1 : i
  }

  private pronoun(i: number, bits: number): number {
    if (i > this.start) return i
    this.mark(Phrase.Pronoun | ((bits & W.Zero) !== 0 ? Phrase.Zero : 0))
    this.head = i
    return i + 1
  }

  private determiner(i: number, bits: number): number {
    if (this.head >= 0) return i
    if (i > this.start && (bits & W.One) !== 0 && this.chunks.quantity[this.chunk]! >= 0) return i
    // «bringing to 15 the number of dead», not «half the city»
    const q = this.chunks.quantity[this.chunk]!
    if (i > this.start && q >= 0 && this.reader.lower(i) === 'the' && this.reader.mentions.quantities[q]!.value >= 2 && !this.holdsOf)
      return i
    if ((bits & W.One) !== 0) this.mark(Phrase.One)
    else if ((bits & W.Zero) !== 0) this.mark(Phrase.Zero)
    else this.mark(Phrase.Definite)
    if (GENERIC.has(this.reader.lower(i))) this.mark(Phrase.Generic)
    return this.isOfFigure(i) ? i + 2 : i + 1
  }

  /** «all of the 12 passengers», «each of 12 defendants» */
  private isOfFigure(i: number): boolean {
    const { reader } = this
    if (i + 2 >= reader.last || (reader.bits(i + 1) & W.Of) === 0 || !ALL.has(reader.lower(i))) return false
    return reader.quantity((reader.bits(i + 2) & W.Det) !== 0 ? i + 3 : i + 2) >= 0
  }

  /** «a man's body»: what stood before was only the owner. */
  private possessive(i: number): number {
    const { chunks, chunk } = this
    chunks.flags[chunk] = (chunks.flags[chunk]! | Phrase.Definite | Phrase.Possessed) & ~(Phrase.One | Phrase.Zero)
    chunks.mention[chunk] = -1
    // «dozens of the city's homes»: the figure is no part of the owner
    if (!this.holdsOf) chunks.quantity[chunk] = -1
    this.head = -1
    return i + 1
  }

  private hyphen(i: number): number {
    const { reader } = this
    if (i === this.start || !reader.touches(i) || i + 1 >= reader.last || !reader.touches(i + 1)) return i
    // «a 14-year-old»
    // «a counter-rally»
    if (reader.lower(i + 1) === 'old' || (reader.bits(i + 1) & (W.Noun | W.Prep)) === W.Noun) this.head = i + 1
    return i + 2
  }

  /** Marks and adverbs within the phrase. */
  private isInside(i: number, bits: number): boolean {
    if ((bits & W.Break) !== 0) return this.head === i - 1 && this.isAbbreviation(i)
    if ((bits & W.Quote) !== 0) return this.isQuotedWord(i, this.head >= 0)
    if ((bits & W.Adverb) === 0 || this.head >= 0) return false
    // «two well-known climbers»
    if ((this.reader.bits(i + 1) & W.Hyphen) !== 0) return this.reader.touches(i + 1)
    return (this.reader.bits(i + 1) & (NOMINAL | W.Participle)) !== 0
  }

  private word(i: number, bits: number): number {
    const { reader, head } = this
    if ((bits & VERB) !== 0) {
      if (this.sense.isVerb(i, this.start, head >= 0 && !ADDING.has(reader.lower(head)))) {
        this.verbAt = i
        return i
      }
    } else if ((bits & NOMINAL) === 0) return i
    const adjective = (bits & W.Adjective) !== 0 && (bits & W.Noun) === 0
    if (adjective && head >= 0 && ((reader.bits(i + 1) & W.Noun) === 0 || reader.quantity(i + 1) >= 0)) return i
    this.head = i
    return i + 1
  }

  private mark(flag: number): void {
    this.chunks.flags[this.chunk] = this.chunks.flags[this.chunk]! | flag
  }

  private finish(end: number, head: number): void {
    const { chunks, chunk: c, start, reader } = this
    chunks.to[c] = end
    chunks.head[c] = head
    const first = reader.bits(start)
    if (end - start === 1 && (first & (W.Det | W.One | W.Zero)) === W.Det) this.mark(Phrase.Pronoun)
    const name = chunks.mention[c]!
    if (name >= 0 && reader.mentions.names[name]!.last - 1 === head) {
      const { type } = reader.mentions.names[name]!
      this.mark(type === 'person' ? Phrase.Person : type === 'place' ? Phrase.Place : Phrase.Organisation)
    } else if (name >= 0) chunks.mention[c] = -1
    if ((reader.bits(head) & W.Plural) !== 0) this.mark(Phrase.Plural)
    // «dead», «missing»: an adjective alone is a state
    if (end - start === 1 && chunks.quantity[c]! < 0 && name < 0 && (first & (W.Adjective | W.Noun)) === W.Adjective)
      chunks.type[c] = Chunk.State
  }

  /** «a 34-year-old protester», «a two-day sit-in»: a length of time that describes the noun after it. */
  isAge(date: number, end: number): boolean {
    const mention = this.reader.mentions.dates[date]!
    if (mention.type !== 'duration') return false
    if (this.reader.lower(mention.last - 1) === 'old') return true
    for (let k = mention.first + 1; k < mention.last; k++)
      if ((this.reader.bits(k) & W.Hyphen) !== 0) return (this.reader.bits(end) & NOMINAL) !== 0
    return false
  }

  /** `34` in `34-year-old`, `two` in `two-day`: part of a compound, not a count. */
  private isModifier(i: number, q: number): boolean {
    const mention = this.reader.mentions.quantities[q]!
    const after = mention.last
    if (after < this.reader.last && (this.reader.bits(after) & W.Hyphen) !== 0 && this.reader.touches(after)) {
      const next = this.reader.lower(Math.min(after + 1, this.reader.last - 1))
      return next !== 'strong' && next !== 'plus' && next !== 'odd'
    }
    return i < mention.first
  }

  /** «Commune 13», «Maritsa 3»: a bare number that follows a noun numbers it. */
  private isNumbering(i: number, q: number): boolean {
    const c = this.chunk
    if (!this.chunks.is(c - 1, Chunk.Noun) || this.chunks.to[c - 1] !== i) return false
    const { qualifier, last, unit } = this.reader.mentions.quantities[q]!
    if (
      qualifier !== 'exact' ||
      unit !== null ||
      (this.reader.article.vocabulary.shape(this.reader.article.tokens.word[i]!) & Shape.Number) === 0 ||
      // «In Brest 3,000 marched»
      this.reader.lower(i).includes(',')
    )
      return false
    return last >= this.reader.last || (this.reader.bits(last) & (W.Noun | W.Adjective)) === 0
  }

  /** `dozens of teachers`: the noun after `of` is counted, unless it has a figure or article of its own. */
  private ofFollows(i: number, q: number): boolean {
    if ((this.reader.bits(i) & W.Of) === 0) return false
    const mention = this.reader.mentions.quantities[q]!
    if (mention.base !== null || mention.qualifier === 'exact') return false
    if (this.reader.quantity(i + 1) >= 0) return false
    return (this.reader.bits(i + 1) & (W.Pronoun | W.Wh)) === 0
  }

  /** «State Sen. Rob Sampson»: a full stop within the sentence. */
  private isAbbreviation(i: number): boolean {
    if (
      i + 1 >= this.reader.last ||
      !this.reader.touches(i) ||
      this.reader.article.vocabulary.form(this.reader.article.tokens.word[i]!) !== '.'
    )
      return false
    return this.reader.name(i + 1) >= 0 || (this.reader.bits(i + 1) & W.Noun) !== 0
  }

  /** «hundreds of 'No Vax' supporters»: quotation marks around words of the phrase. */
  private isQuotedWord(i: number, closing: boolean): boolean {
    const next = this.reader.bits(i + 1)
    if ((next & (NOMINAL | W.Participle | W.Ing)) === 0 || (next & (W.Det | AUXILIARY)) !== 0) return false
    if (closing) return (next & W.Noun) !== 0 && this.quotedBefore(i)
    for (let k = i + 2; k < Math.min(this.reader.last, i + 8); k++)
      if ((this.reader.bits(k) & W.Quote) !== 0) return (this.reader.bits(k + 1) & NOMINAL) !== 0
    return false
  }

  /** «Honduras' army», «the miners' strike»: no mark that closes a quotation. */
  private isApostrophe(i: number): boolean {
    const { reader } = this
    const form = reader.lower(i)
    if ((form !== '’' && form !== "'") || !reader.touches(i) || !reader.lower(i - 1).endsWith('s')) return false
    return (reader.bits(i + 1) & NOMINAL) !== 0 && !reader.touches(i + 1) && !this.quotedBefore(i)
  }

  private quotedBefore(i: number): boolean {
    for (let k = i - 1; k > i - 8 && k >= 0; k--) if ((this.reader.bits(k) & W.Quote) !== 0) return true
    return false
  }
}
