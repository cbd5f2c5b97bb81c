import { Shape } from '../model/vocabulary.ts'
import { Chunk, type Chunks, Phrase } from './chunks.ts'
import type { Reader } from './reader.ts'
import { AUXILIARY, N, NOMINAL, VERB, W } from './words.ts'

/** Plurals that stand before another noun: `rights group`. */
const MODIFYING_PLURALS = new Set(
  'police rights arms sports news affairs services sales forces troops youth human others operations women men police'.split(' '),
)

/** Participles that are nouns too: `the main accused`. */
const NOUNS = new Set(['accused', 'deceased'])

/** Participles that describe rather than tell: `armed men`. */
const DESCRIBING = new Set('suspected armed alleged unidentified masked accused wanted'.split(' '))

/** Participles that tie somebody to the body named before them. */
const LINKED = new Set('linked associated affiliated allied aligned inspired'.split(' '))

/** Past forms that hardly ever describe a noun. */
const ACTIVE = new Set(
  'needed required received sustained suffered sought underwent refused died perished marched rallied protested joined attended survived voted fled'.split(
    ' ',
  ),
)

/** Pronouns that can only be subjects. */
const SUBJECTS = new Set('he she they we i'.split(' '))

/** Verbs in the third person that are nouns as well: `plans to march`. */
const INTENDING = new Set('plans aims hopes wants vows intends needs'.split(' '))

/** Determiners that may be a subject: `both died`. */
const ALONE = new Set('both all several many some few another'.split(' '))

/** Tells verbs from nouns and adjectives of the same form, by their neighbours. */
export class VerbSense {
  private readonly reader: Reader
  private readonly chunks: Chunks

  constructor(reader: Reader, chunks: Chunks) {
    this.reader = reader
    this.chunks = chunks
  }

  /** Is the word at `i` a verb here, not a noun or an adjective? `hasHead`: the noun phrase from `start` has a noun already. */
  isVerb(i: number, start: number, hasHead: boolean): boolean {
    if (this.isName(i)) return false
    const bits = this.reader.bits(i)
    const nominal = bits & NOMINAL
    const next = this.reader.bits(i + 1)
    const figureNext = i + 1 < this.reader.last && this.reader.quantity(i + 1) >= 0
    const nounNext =
      i + 1 < this.reader.last &&
      !figureNext &&
      this.reader.name(i + 1) < 0 &&
      (next & NOMINAL) !== 0 &&
      (next & (W.Det | AUXILIARY)) === 0 &&
      !this.isDueTo(i + 1)
    if ((bits & (W.Past | W.Participle)) !== 0 && (bits & (W.Base | W.Third)) === 0)
      return this.isPastVerb(i, start, hasHead, nounNext, figureNext)
    if ((bits & W.Ing) !== 0) return this.isIngVerb(i, start, hasHead, nounNext, figureNext, next)
    if (nominal === 0) return i === start || hasHead || this.chunks.quantity[this.chunks.count - 1]! >= 0
    if (i === start) {
      // «He leads by 40 votes»
      if ((bits & (W.Third | W.Base)) !== 0 && SUBJECTS.has(this.reader.lower(i - 1))) return true
      if (i === 0 || !this.followsNoun()) return false
      return (figureNext && (bits & W.Third) !== 0) || ((figureNext || (next & W.Det) !== 0) && (bits & W.Noun) === 0)
    }
    if (!hasHead) return this.isCountedVerb(i, bits)
    const before = this.reader.bits(i - 1)
    if ((bits & W.Third) !== 0 && this.isPerson(i - 1) && ((next & W.To) !== 0 || this.isPerson(i + 1))) return true
    // «The opposition plans to march»
    if (INTENDING.has(this.reader.lower(i)) && (next & W.To) !== 0 && (this.reader.bits(i + 2) & W.Base) !== 0)
      return (before & W.Noun) !== 0
    // «the toll stands at 45»
    if ((bits & W.Third) !== 0 && this.reader.lower(i) === 'stands' && this.reader.lower(i + 1) === 'at') return true
    if ((bits & W.Third) !== 0) return (before & W.Plural) === 0 && (figureNext || (next & (W.Det | W.Pronoun)) !== 0)
    if ((before & W.Plural) === 0) return false
    const modifies = MODIFYING_PLURALS.has(this.reader.lower(i - 1))
    if (modifies) return figureNext || (next & W.Det) !== 0
    if ((bits & W.Plural) === 0) return true
    return (
      figureNext || (next & (W.Det | W.Prep | W.To | W.Adverb | W.Pronoun | W.Comma | W.Break | W.Conj)) !== 0 || i + 1 >= this.reader.last
    )
  }

  /** «Ten died due to neglect» */
  private isDueTo(i: number): boolean {
    return this.reader.lower(i) === 'due' && (this.reader.bits(i + 1) & W.To) !== 0
  }

  /** «Sato claims to have won», «Sato leads Brandl»: is the word part of a person's name? */
  private isPerson(i: number): boolean {
    const name = i < this.reader.last ? this.reader.name(i) : -1
    return name >= 0 && this.reader.mentions.names[name]!.type === 'person'
  }

  /** «Pyu Saw Htee», «LeT»: a capital amid prose. */
  private isName(i: number): boolean {
    const { reader, chunks } = this
    const { tokens, vocabulary } = reader.article
    if ((vocabulary.shape(tokens.word[i]!) & Shape.Capital) === 0 || chunks.count === 0) return false
    const first = chunks.from[0]!
    if (i === first || (reader.bits(i - 1) & (W.Quote | W.Break | W.Open)) !== 0) return false
    for (let k = first; k < reader.last; k++)
      if (
        (vocabulary.shape(tokens.word[k]!) & (Shape.Capital | Shape.Word)) === Shape.Word &&
        reader.lower(k).length > 3 &&
        (reader.bits(k) & (VERB | NOMINAL)) !== 0
      )
        return true
    return false
  }

  /** «hundreds march in the capital»: after a bare figure, a plural verb. */
  private isCountedVerb(i: number, bits: number): boolean {
    const c = this.chunks.count - 1
    // «a 60 percent raise»
    if (this.chunks.quantity[c]! < 0 || this.chunks.has(c, Phrase.One) || (bits & (W.Plural | W.Third)) !== 0) return false
    // «Twelve face charges»
    const faces = this.reader.lower(i) === 'face' && (this.reader.bits(i + 1) & (W.Noun | W.Plural)) !== 0
    if (
      !faces &&
      i + 1 < this.reader.last &&
      (this.reader.bits(i + 1) & (W.Det | W.Prep | W.To | W.Adverb | W.Pronoun | W.Comma | W.Break)) === 0
    )
      return false
    return this.reader.quantity(i - 1) >= 0 && this.reader.mentions.quantities[this.chunks.quantity[c]!]!.value > 1
  }

  private isPastVerb(i: number, start: number, hasHead: boolean, nounNext: boolean, figureNext: boolean): boolean {
    const before = i > start ? this.reader.bits(i - 1) : 0
    // «4,000 took part»
    if ((this.reader.bits(i) & (W.Participle | NOMINAL)) === 0) return true
    if (hasHead) {
      if (i > start && (before & W.Hyphen) !== 0) return false
      if (NOUNS.has(this.reader.lower(i)) && (before & (W.Adjective | W.Det)) !== 0) return false
      // «al-Shabab linked rebels»
      if ((nounNext || this.reader.name(i + 1) >= 0) && LINKED.has(this.reader.lower(i)) && i > start && this.reader.name(i - 1) >= 0)
        return false
      // «an army trained dog handler»
      const singular = nounNext && (this.reader.bits(i + 1) & W.Plural) === 0 && (this.reader.bits(i) & W.Adjective) !== 0
      return !(singular && (before & W.Plural) === 0 && this.opensOne())
    }
    if (i === start) {
      // «Armed men attacked», «suspected rebels»; «killed two», «killed in»
      if (figureNext) return true
      if (this.afterOf()) return false
      if (nounNext) return this.followsNoun() && !DESCRIBING.has(this.reader.lower(i))
      const name = this.reader.name(i + 1)
      if (name < 0) return true
      // «suspected Mafia members»
      if (DESCRIBING.has(this.reader.lower(i)) && (this.reader.bits(this.reader.mentions.names[name]!.last) & W.Noun) !== 0) return false
      return (this.reader.bits(i) & W.Adjective) === 0 || this.followsNoun()
    }
    if ((before & W.Of) !== 0) return false
    // «six needed treatment», not «six wounded soldiers»
    if (ACTIVE.has(this.reader.lower(i)) && this.reader.quantity(i - 1) >= 0) return true
    if (nounNext || (i + 1 < this.reader.last && this.reader.name(i + 1) >= 0)) return false
    // «the injured were», «three wounded», «those killed»
    const c = this.chunks.count - 1
    if (this.chunks.quantity[c]! >= 0 || this.chunks.has(c, Phrase.Generic)) return true
    return (before & W.Det) === 0 || ALONE.has(this.reader.lower(i - 1))
  }

  /** Does the open phrase begin with `a` or a figure? */
  private opensOne(): boolean {
    const c = this.chunks.count - 1
    return this.chunks.has(c, Phrase.One) || this.chunks.quantity[c]! >= 0
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

  private isIngVerb(i: number, start: number, hasHead: boolean, nounNext: boolean, figureNext: boolean, next: number): boolean {
    // «the remaining one percent», but «show her winning 60 percent»
    if (i > start && (this.reader.bits(i - 1) & W.Det) !== 0 && !(figureNext && this.reader.lower(i - 1) === 'her')) return false
    const name = i + 1 < this.reader.last ? this.reader.name(i + 1) : -1
    // «four protesting Congress members»
    if (name >= 0 && i > start && !hasHead && (this.reader.bits(this.reader.mentions.names[name]!.last) & W.Plural) !== 0) return false
    if (figureNext || (next & (W.Det | W.Pronoun)) !== 0 || name >= 0) return true
    const before = i > start ? this.reader.bits(i - 1) : 0
    // «the fatal shooting of a boy»
    if (hasHead && (next & W.Of) !== 0 && (before & W.Adjective) !== 0) return false
    // «the administration building in Brest»
    if (hasHead && (before & W.Plural) === 0 && (this.reader.noun(i) & N.Home) !== 0) return false
    if (hasHead)
      return (before & W.Hyphen) === 0 && (this.reader.bits(i) & W.Noun) === 0
        ? true
        : (next & (W.Prep | W.To | W.Adverb)) !== 0 && (next & W.Of) === 0
    if (i > start) return this.chunks.quantity[this.chunks.count - 1]! >= 0 && !nounNext
    if ((next & W.Of) !== 0) return false
    if (nounNext) return !(this.reader.bits(i + 1) & W.Plural) || this.afterComma()
    return true
  }

  /** «thousands of displaced», «the number of injured» */
  private afterOf(): boolean {
    const c = this.chunks.count - 1
    return this.chunks.is(c, Chunk.Prep) && (this.reader.bits(this.chunks.from[c]!) & W.Of) !== 0
  }

  private afterComma(): boolean {
    const c = this.chunks.count - 1
    return c >= 0 && !this.chunks.is(c, Chunk.Break)
  }
}
