import type { DateMention, Mentions, NameMention, QuantityMention } from '../model/mention.ts'
import { Gap, type ParsedArticle } from '../model/parsed.ts'
import { Chunk, Chunks, Phrase, Verb } from './chunks.ts'
import { AUXILIARY, VERB, W, type Words } from './words.ts'

const NOMINAL = W.Noun | W.Plural | W.Adjective

/** Plurals that stand before another noun: `rights group`. */
const MODIFYING_PLURALS = new Set(
  'police rights arms sports news affairs services sales forces troops youth human others operations women men police'.split(' '),
)

/** Cuts one sentence into noun phrases, verb groups and what stands between; mentions are whole. */
export class Chunker {
  readonly chunks = new Chunks()
  private quantityAt = 0
  private nameAt = 0
  private dateAt = 0
  private last = 0
  /** Where a noun phrase broke off because a verb stands there. */
  private verbAt = -1
  private readonly words: Words
  private article!: ParsedArticle
  private mentions!: Mentions

  constructor(words: Words) {
    this.words = words
  }

  /** Begins an article; its sentences must then be asked for in order. */
  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
    this.quantityAt = 0
    this.nameAt = 0
    this.dateAt = 0
  }

  cut(first: number, last: number): Chunks {
    this.last = last
    this.verbAt = -1
    this.chunks.clear()
    let i = first
    while (i < last) i = this.next(i)
    return this.chunks
  }

  /** Class bits of a token; 0 past the sentence's end. */
  private bits(i: number): number {
    return i < this.last ? this.words.class(this.article.tokens.word[i]!) : 0
  }

  private quantity(i: number): number {
    const list = this.mentions.quantities
    while (this.quantityAt > 0 && list[this.quantityAt - 1]!.first > i) this.quantityAt--
    while (this.quantityAt < list.length && (list[this.quantityAt] as QuantityMention).last <= i) this.quantityAt++
    return this.quantityAt < list.length && list[this.quantityAt]!.first <= i ? this.quantityAt : -1
  }

  private name(i: number): number {
    const list = this.mentions.names
    while (this.nameAt > 0 && list[this.nameAt - 1]!.first > i) this.nameAt--
    while (this.nameAt < list.length && (list[this.nameAt] as NameMention).last <= i) this.nameAt++
    return this.nameAt < list.length && list[this.nameAt]!.first <= i ? this.nameAt : -1
  }

  private date(i: number): number {
    const list = this.mentions.dates
    while (this.dateAt > 0 && list[this.dateAt - 1]!.first > i) this.dateAt--
    while (this.dateAt < list.length && (list[this.dateAt] as DateMention).last <= i) this.dateAt++
    return this.dateAt < list.length && list[this.dateAt]!.first <= i ? this.dateAt : -1
  }

  private touches(i: number): boolean {
    return (this.article.tokens.gap[i]! & Gap.Space) === 0
  }

  private next(i: number): number {
    if (this.quantity(i) >= 0 || this.name(i) >= 0) return this.nounPhrase(i)
    const date = this.date(i)
    if (date >= 0) return this.dateChunk(i, date)
    const bits = this.bits(i)
    if ((bits & W.Comma) !== 0) return this.single(Chunk.Comma, i)
    if ((bits & (W.Break | W.Hyphen)) !== 0) return this.single(Chunk.Break, i)
    if ((bits & W.Open) !== 0) return this.single(Chunk.Open, i)
    if ((bits & W.Close) !== 0) return this.single(Chunk.Close, i)
    if ((bits & (W.Quote | W.Possessive)) !== 0) return this.single(Chunk.Quote, i)
    if ((bits & W.Conj) !== 0) return this.single(Chunk.Conj, i)
    if ((bits & W.To) !== 0)
      return (this.bits(this.pastAdverbs(i + 1)) & (W.Base | W.Be | W.Have | W.Do)) !== 0 && !this.nounAfterTo(i + 1)
        ? this.verbGroup(i)
        : this.single(Chunk.Prep, i)
    if ((bits & W.Wh) !== 0) return this.single(this.isDemonstrative() ? Chunk.Sub : Chunk.Wh, i)
    if ((bits & W.Sub) !== 0 && (bits & W.Prep) === 0) return this.single(Chunk.Sub, i)
    if ((bits & W.Prep) !== 0) return this.preposition(i, bits)
    if ((bits & (AUXILIARY | W.Not)) !== 0) return this.verbGroup(i)
    if ((bits & W.Adverb) !== 0) return this.single(Chunk.Adverb, i)
    if (i === this.verbAt || ((bits & VERB) !== 0 && this.isVerb(i, i, false))) return this.verbGroup(i)
    return this.nounPhrase(i)
  }

  private single(type: number, i: number): number {
    this.chunks.push(type, i, i + 1, i)
    return i + 1
  }

  /** `in addition to`, `as well as`, `after` before a clause: what a preposition is here. */
  private preposition(i: number, bits: number): number {
    if ((bits & W.Sub) !== 0 && this.clauseFollows(i + 1)) return this.single(Chunk.Sub, i)
    return this.single(Chunk.Prep, i)
  }

  /** After `after`, `since`, `as`: does a finite verb follow the noun phrase? Looks ahead to the next mark. */
  private clauseFollows(i: number): boolean {
    let noun = false
    for (let k = i; k < Math.min(this.last, i + 12); k++) {
      const bits = this.bits(k)
      if (this.quantity(k) >= 0 || this.name(k) >= 0) {
        noun = true
        continue
      }
      if ((bits & (W.Comma | W.Break | W.Sub | W.Wh)) !== 0) return false
      if (noun && (bits & (AUXILIARY | W.Past)) !== 0 && (bits & (W.Noun | W.Adjective)) === 0) return true
      if ((bits & (NOMINAL | W.Pronoun)) !== 0) noun = true
    }
    return false
  }

  /** «said that six died»: `that` without a noun before it opens a clause. */
  private isDemonstrative(): boolean {
    const before = this.chunks.count - 1
    return before >= 0 && this.chunks.is(before, Chunk.Verb)
  }

  private pastAdverbs(i: number): number {
    let k = i
    while (k < this.last && (this.bits(k) & (W.Adverb | W.Not)) !== 0) k++
    return k
  }

  /** «to police», «to march organisers»: a noun after the preposition `to`. */
  private nounAfterTo(i: number): boolean {
    const bits = this.bits(i)
    if ((bits & W.Base) === 0 || (bits & W.Noun) === 0) return false
    return (bits & W.Plural) !== 0
  }

  private dateChunk(i: number, date: number): number {
    const end = Math.min(this.last, this.mentions.dates[date]!.last)
    if (end < this.last && ((this.bits(end) & W.Possessive) !== 0 || this.isAge(date, end))) return this.nounPhrase(i)
    const c = this.chunks.push(Chunk.Date, i, end, end - 1)
    this.chunks.mention[c] = date
    return end
  }

  /** «a 34-year-old protester», «a two-day sit-in»: a length of time that describes the noun after it. */
  private isAge(date: number, end: number): boolean {
    const mention = this.mentions.dates[date]!
    if (mention.type !== 'duration') return false
    if (this.article.vocabulary.lower(this.article.tokens.word[mention.last - 1]!) === 'old') return true
    for (let k = mention.first + 1; k < mention.last; k++) if ((this.bits(k) & W.Hyphen) !== 0) return (this.bits(end) & NOMINAL) !== 0
    return false
  }

  private nounPhrase(start: number): number {
    const c = this.chunks.push(Chunk.Noun, start, start + 1, start)
    const { flags } = this.chunks
    let i = start
    let head = -1
    let filled = false
    while (i < this.last) {
      const q = this.quantity(i)
      if (q >= 0) {
        const taken = this.chunks.quantity[c]! >= 0
        const unit = this.mentions.quantities[q]!.unit
        if (filled && !this.isModifier(i, q)) {
          if (taken || head >= 0) break
        }
        if (!taken && !this.isModifier(i, q) && !this.isNumbering(c, i, q)) this.chunks.quantity[c] = q
        i = Math.min(this.last, this.mentions.quantities[q]!.last)
        filled = true
        if (head < 0 || unit !== null) head = i - 1
        if (this.ofFollows(i, q)) i++
        head = this.chunks.quantity[c] === q ? -1 : head
        continue
      }
      const name = this.name(i)
      if (name >= 0) {
        if (head >= 0 && this.isNewName(i, c)) break
        i = Math.min(this.last, this.mentions.names[name]!.last)
        head = i - 1
        this.chunks.mention[c] = name
        filled = true
        continue
      }
      const date = this.date(i)
      if (date >= 0) {
        const end = this.mentions.dates[date]!.last
        if (this.isAge(date, end)) {
          head = end - 1
          i = end
          filled = true
          continue
        }
        if ((this.bits(end) & W.Possessive) === 0) break
        i = end + 1
        filled = true
        continue
      }
      const bits = this.bits(i)
      if ((bits & W.Pronoun) !== 0) {
        if (filled) break
        flags[c] = flags[c]! | Phrase.Pronoun | ((bits & W.Zero) !== 0 ? Phrase.Zero : 0)
        head = i++
        break
      }
      if ((bits & W.Det) !== 0) {
        if (filled && head >= 0) break
        if (filled && (bits & W.One) !== 0 && this.chunks.quantity[c]! >= 0) break
        this.determiner(c, i, bits)
        filled = true
        head = head < 0 ? -1 : head
        i++
        continue
      }
      if ((bits & W.Possessive) !== 0 && filled) {
        flags[c] = (flags[c]! | Phrase.Definite | Phrase.Possessed) & ~(Phrase.One | Phrase.Zero)
        this.chunks.mention[c] = -1
        this.chunks.quantity[c] = -1
        head = -1
        i++
        continue
      }
      if ((bits & W.Break) !== 0 && head === i - 1 && this.isAbbreviation(i)) {
        i++
        continue
      }
      if ((bits & W.Quote) !== 0 && filled && this.isQuotedWord(i, head >= 0)) {
        i++
        continue
      }
      if ((bits & W.Hyphen) !== 0 && filled && this.touches(i) && i + 1 < this.last && this.touches(i + 1)) {
        i += 2
        continue
      }
      if ((bits & W.Adverb) !== 0 && filled && head < 0 && (this.bits(i + 1) & (NOMINAL | W.Participle)) !== 0 && i + 1 < this.last) {
        i++
        continue
      }
      if ((bits & VERB) !== 0 && (bits & W.Pronoun) === 0) {
        if (this.isVerb(i, start, head >= 0)) {
          this.verbAt = i
          break
        }
      } else if ((bits & NOMINAL) === 0) break
      if (
        (bits & W.Adjective) !== 0 &&
        (bits & W.Noun) === 0 &&
        head >= 0 &&
        ((this.bits(i + 1) & W.Noun) === 0 || this.quantity(i + 1) >= 0)
      )
        break
      head = i
      filled = true
      i++
    }
    if (i === start) i = start + 1
    this.finish(c, start, i, head < 0 ? i - 1 : head)
    return i
  }

  private determiner(c: number, i: number, bits: number): void {
    const { flags } = this.chunks
    if ((bits & W.One) !== 0) flags[c] = flags[c]! | Phrase.One
    else if ((bits & W.Zero) !== 0) flags[c] = flags[c]! | Phrase.Zero
    else flags[c] = flags[c]! | Phrase.Definite
    const form = this.article.vocabulary.lower(this.article.tokens.word[i]!)
    if (form === 'those' || form === 'any' || form === 'every' || form === 'each' || form === 'such' || form === 'these')
      flags[c] = flags[c]! | Phrase.Generic
  }

  private finish(c: number, start: number, end: number, head: number): void {
    const { chunks } = this
    chunks.from[c] = start
    chunks.to[c] = end
    chunks.head[c] = head
    if (end - start === 1 && (this.bits(start) & (W.Det | W.One | W.Zero)) === W.Det) chunks.flags[c] = chunks.flags[c]! | Phrase.Pronoun
    const name = chunks.mention[c]!
    if (name >= 0 && this.mentions.names[name]!.last - 1 === head) {
      const type = this.mentions.names[name]!.type
      chunks.flags[c] = chunks.flags[c]! | (type === 'person' ? Phrase.Person : type === 'place' ? Phrase.Place : Phrase.Organisation)
    } else if (name >= 0) chunks.mention[c] = -1
    if ((this.bits(head) & W.Plural) !== 0) chunks.flags[c] = chunks.flags[c]! | Phrase.Plural
    // «dead», «missing»: an adjective alone is a state
    if (end - start === 1 && chunks.quantity[c]! < 0 && name < 0) {
      const bits = this.bits(start)
      if ((bits & W.Adjective) !== 0 && (bits & W.Noun) === 0) chunks.type[c] = Chunk.State
    }
  }

  /** `34` in `34-year-old`, `two` in `two-day`: part of a compound, not a count. */
  private isModifier(i: number, q: number): boolean {
    const mention = this.mentions.quantities[q]!
    const after = mention.last
    if (after < this.last && (this.bits(after) & W.Hyphen) !== 0 && this.touches(after)) {
      const next = this.article.vocabulary.lower(this.article.tokens.word[Math.min(after + 1, this.last - 1)]!)
      return next !== 'strong' && next !== 'plus' && next !== 'odd'
    }
    return i < mention.first
  }

  /** «Commune 13», «Maritsa 3»: a bare number that follows a noun numbers it. */
  private isNumbering(c: number, i: number, q: number): boolean {
    if (!this.chunks.is(c - 1, Chunk.Noun) || this.chunks.to[c - 1] !== i) return false
    const { qualifier, last, unit } = this.mentions.quantities[q]!
    if (qualifier !== 'exact' || unit !== null) return false
    return last >= this.last || (this.bits(last) & (W.Noun | W.Adjective)) === 0
  }

  /** `dozens of teachers`: the noun after `of` is counted, unless it has a figure or article of its own. */
  private ofFollows(i: number, q: number): boolean {
    if ((this.bits(i) & W.Of) === 0) return false
    const mention = this.mentions.quantities[q]!
    if (mention.base !== null || mention.qualifier === 'exact') return false
    if (this.quantity(i + 1) >= 0) return false
    return (this.bits(i + 1) & (W.Pronoun | W.Wh)) === 0
  }

  /** «State Sen. Rob Sampson»: a full stop within the sentence. */
  private isAbbreviation(i: number): boolean {
    if (i + 1 >= this.last || !this.touches(i) || this.article.vocabulary.form(this.article.tokens.word[i]!) !== '.') return false
    return this.name(i + 1) >= 0 || (this.bits(i + 1) & W.Noun) !== 0
  }

  /** «hundreds of 'No Vax' supporters»: quotation marks around words of the phrase. */
  private isQuotedWord(i: number, closing: boolean): boolean {
    const next = this.bits(i + 1)
    if ((next & (NOMINAL | W.Participle | W.Ing)) === 0 || (next & (W.Det | AUXILIARY)) !== 0) return false
    if (closing) return (next & W.Noun) !== 0 && this.quotedBefore(i)
    for (let k = i + 2; k < Math.min(this.last, i + 8); k++) if ((this.bits(k) & W.Quote) !== 0) return (this.bits(k + 1) & NOMINAL) !== 0
    return false
  }

  private quotedBefore(i: number): boolean {
    for (let k = i - 1; k > i - 8 && k >= 0; k--) if ((this.bits(k) & W.Quote) !== 0) return true
    return false
  }

  /** A name right after a place or with another name before it is a phrase of its own; after a title it is the same. */
  private isNewName(i: number, c: number): boolean {
    return this.chunks.mention[c]! >= 0 && !this.touches(i)
  }

  /** Is the word at `i` a verb here, not a noun or an adjective? `hasHead`: the noun phrase from `start` has a noun already. */
  private isVerb(i: number, start: number, hasHead: boolean): boolean {
    const bits = this.bits(i)
    const nominal = bits & NOMINAL
    const next = this.bits(i + 1)
    const figureNext = i + 1 < this.last && this.quantity(i + 1) >= 0
    const nounNext =
      i + 1 < this.last && !figureNext && this.name(i + 1) < 0 && (next & NOMINAL) !== 0 && (next & (W.Det | AUXILIARY)) === 0
    if ((bits & (W.Past | W.Participle)) !== 0 && (bits & (W.Base | W.Third)) === 0)
      return this.isPastVerb(i, start, hasHead, nounNext, figureNext)
    if ((bits & W.Ing) !== 0) return this.isIngVerb(i, start, hasHead, nounNext, figureNext, next)
    if (nominal === 0) return i === start || hasHead || this.chunks.quantity[this.chunks.count - 1]! >= 0
    if (i === start) return this.opensClause(i) && (figureNext || (next & W.Det) !== 0) && (bits & W.Noun) === 0
    if (!hasHead) return this.isCountedVerb(i, bits)
    const before = this.bits(i - 1)
    if ((bits & W.Third) !== 0) return (before & W.Plural) === 0 && (figureNext || (next & (W.Det | W.Pronoun)) !== 0)
    if ((before & W.Plural) === 0) return false
    if ((bits & W.Plural) === 0 && !MODIFYING_PLURALS.has(this.article.vocabulary.lower(this.article.tokens.word[i - 1]!))) return true
    return figureNext || (next & (W.Det | W.Prep | W.To | W.Adverb | W.Pronoun | W.Comma | W.Break | W.Conj)) !== 0 || i + 1 >= this.last
  }

  /** «hundreds march in the capital»: after a bare figure, a plural verb. */
  private isCountedVerb(i: number, bits: number): boolean {
    const c = this.chunks.count - 1
    if (this.chunks.quantity[c]! < 0 || (bits & (W.Plural | W.Third)) !== 0) return false
    return this.quantity(i - 1) >= 0 && this.mentions.quantities[this.chunks.quantity[c]!]!.value > 1
  }

  private isPastVerb(i: number, start: number, hasHead: boolean, nounNext: boolean, figureNext: boolean): boolean {
    const before = i > start ? this.bits(i - 1) : 0
    if (hasHead) {
      if (i > start && (before & W.Hyphen) !== 0) return false
      return true
    }
    if (i === start) {
      // «Armed men attacked», «suspected rebels»; «killed two», «killed in»
      if (figureNext) return true
      if (nounNext) return this.followsNoun() && !this.adjectiveLike(i)
      const adjectival = (this.bits(i) & W.Adjective) !== 0 && this.name(i + 1) >= 0 && !this.followsNoun()
      return !adjectival
    }
    if (nounNext || (i + 1 < this.last && this.name(i + 1) >= 0)) return false
    // «the injured were», «three wounded», «those killed»
    const c = this.chunks.count - 1
    if (this.chunks.quantity[c]! >= 0 || this.chunks.has(c, Phrase.Generic)) return true
    return (before & W.Det) === 0
  }

  /** Is the chunk before the open one a noun phrase, so that a verb may follow? */
  private followsNoun(): boolean {
    let c = this.chunks.count - 1
    while (c >= 0 && (this.chunks.is(c, Chunk.Adverb) || this.chunks.is(c, Chunk.Date) || this.chunks.is(c, Chunk.Close))) c--
    return (
      c >= 0 &&
      (this.chunks.is(c, Chunk.Noun) || this.chunks.is(c, Chunk.Wh) || this.chunks.is(c, Chunk.Conj) || this.chunks.is(c, Chunk.Comma))
    )
  }

  private adjectiveLike(i: number): boolean {
    const lower = this.article.vocabulary.lower(this.article.tokens.word[i]!)
    return (
      lower === 'suspected' ||
      lower === 'armed' ||
      lower === 'alleged' ||
      lower === 'unidentified' ||
      lower === 'masked' ||
      lower === 'accused' ||
      lower === 'wanted'
    )
  }

  private opensClause(i: number): boolean {
    return i > 0 && this.followsNoun()
  }

  private isIngVerb(i: number, start: number, hasHead: boolean, nounNext: boolean, figureNext: boolean, next: number): boolean {
    if (figureNext || (next & (W.Det | W.Pronoun)) !== 0 || (i + 1 < this.last && this.name(i + 1) >= 0)) return true
    const before = i > start ? this.bits(i - 1) : 0
    if (hasHead)
      return (before & W.Hyphen) === 0 && (this.bits(i) & W.Noun) === 0
        ? true
        : (next & (W.Prep | W.To | W.Adverb)) !== 0 && (next & W.Of) === 0
    if (i > start) return this.chunks.quantity[this.chunks.count - 1]! >= 0 && !nounNext
    if ((next & W.Of) !== 0) return false
    if (nounNext) return !(this.bits(i + 1) & W.Plural) || this.afterComma()
    return true
  }

  private afterComma(): boolean {
    const c = this.chunks.count - 1
    return c >= 0 && !this.chunks.is(c, Chunk.Break)
  }

  private verbGroup(start: number): number {
    const c = this.chunks.push(Chunk.Verb, start, start + 1, start)
    let flags = 0
    let i = start
    let be = false
    let main = -1
    while (i < this.last) {
      if (main < 0 && i > start && (this.quantity(i) >= 0 || this.name(i) >= 0 || this.date(i) >= 0)) break
      const bits = this.bits(i)
      if ((bits & W.To) !== 0) {
        if (i > start && !(be && main < 0) && !this.endsInAuxiliary(i)) break
        if (i > start && (this.bits(i + 1) & (W.Base | W.Be | W.Have)) === 0) break
        if (i === start) flags |= Verb.Infinitive
        else if ((this.bits(i - 1) & W.Be) !== 0) flags |= Verb.Future
      } else if ((bits & W.Modal) !== 0) {
        const form = this.article.vocabulary.lower(this.article.tokens.word[i]!)
        flags |= form === 'will' || form === 'would' || form === 'shall' ? Verb.Future : Verb.Modal
      } else if ((bits & W.Not) !== 0) flags |= Verb.Not
      else if ((bits & W.Be) !== 0) be = true
      else if ((bits & W.Have) !== 0) {
        if (i > start && (flags & Verb.Perfect) !== 0) break
        flags |= Verb.Perfect
        be = false
      } else if ((bits & W.Do) !== 0) {
        if (i > start && be) break
      } else if ((bits & VERB) !== 0) {
        if (be && (bits & (W.Participle | W.Ing)) === 0) break
        if (be && (bits & W.Adjective) !== 0 && (bits & W.Participle) === 0) break
        main = i
        if (be && (bits & W.Ing) === 0) flags |= Verb.Passive
        else if (i === start) flags |= this.bareFlags(bits)
        else if (!be && (bits & W.Participle) !== 0 && (flags & (Verb.Perfect | Verb.Modal | Verb.Future)) === 0 && (bits & W.Base) === 0)
          flags |= Verb.Bare
        i++
        break
      } else if ((bits & W.Adverb) !== 0 || ((bits & W.Quote) !== 0 && be)) {
        if (!this.verbAhead(i)) break
      } else break
      i++
    }
    if (main < 0) {
      main = this.lastAuxiliary(start, i)
      if (be) flags |= Verb.Copula
    }
    this.chunks.from[c] = start
    this.chunks.to[c] = Math.max(i, start + 1)
    this.chunks.head[c] = main
    this.chunks.flags[c] = flags
    return Math.max(i, start + 1)
  }

  private bareFlags(bits: number): number {
    if ((bits & W.Ing) !== 0) return Verb.Gerund
    if ((bits & (W.Base | W.Third)) !== 0) return 0
    if ((bits & W.Participle) === 0) return 0
    return Verb.Bare | ((bits & W.Past) === 0 ? Verb.ParticipleOnly : 0)
  }

  private endsInAuxiliary(i: number): boolean {
    return (this.bits(i - 1) & (W.Have | W.Be)) !== 0
  }

  /** An adverb belongs to the group only when a verb follows it. */
  private verbAhead(i: number): boolean {
    const k = this.pastAdverbs(i + 1)
    return k < this.last && this.quantity(k) < 0 && this.name(k) < 0 && (this.bits(k) & (VERB | AUXILIARY)) !== 0 && k - i < 4
  }

  private lastAuxiliary(start: number, end: number): number {
    for (let i = end - 1; i > start; i--) if ((this.bits(i) & AUXILIARY) !== 0) return i
    return start
  }

  /** Noun bits of a chunk's head. */
  nounBits(c: number): number {
    const head = this.chunks.head[c]!
    return this.words.noun(this.article.tokens.word[head]!)
  }
}
