import { Chunk, type Chunks, Verb } from './chunks.ts'
import type { Reader } from './reader.ts'
import { AUXILIARY, VERB, W } from './words.ts'

/** Quantifiers of a subject that may stand within its verb group. */
const FLOATING = new Set(['each', 'both', 'all'])

/** Reads verb groups: auxiliaries, adverbs and the main verb, with what they say of voice and truth. */
export class VerbGroups {
  private readonly reader: Reader
  private readonly chunks: Chunks
  private flags = 0
  private be = false
  /** The main verb's token, or -1. */
  private main = -1

  constructor(reader: Reader, chunks: Chunks) {
    this.reader = reader
    this.chunks = chunks
  }

  /** Adds the group that begins at a token; where it ends. */
  read(start: number): number {
    this.flags = 0
    this.be = false
    this.main = -1
    let i = start
    while (i < this.reader.last && this.main < 0 && this.takes(i, start)) i++
    const end = Math.max(i, start + 1)
    if (this.main < 0) {
      this.main = this.lastAuxiliary(start, i)
      if (this.be) this.flags |= Verb.Copula
    }
    const c = this.chunks.push(Chunk.Verb, start, end, this.main)
    this.chunks.flags[c] = this.flags
    return end
  }

  /** Does the token belong to the group? */
  private takes(i: number, start: number): boolean {
    const { reader } = this
    if (i > start && (reader.quantity(i) >= 0 || reader.name(i) >= 0 || reader.date(i) >= 0)) return false
    const bits = reader.bits(i)
    if ((bits & W.To) !== 0) return this.takesTo(i, start)
    if ((bits & W.Modal) !== 0) {
      const form = reader.lower(i)
      this.flags |= form === 'will' || form === 'would' || form === 'shall' ? Verb.Future : Verb.Modal
      return true
    }
    if ((bits & W.Not) !== 0) this.flags |= Verb.Not
    else if ((bits & W.Be) !== 0) this.be = true
    else if ((bits & W.Have) !== 0) return this.takesHave(i, start)
    else if ((bits & W.Do) !== 0) return i === start || !this.be
    else if ((bits & VERB) !== 0) return this.takesVerb(i, start, bits)
    else return ((bits & W.Adverb) !== 0 || this.isFloating(i, start, bits) || ((bits & W.Quote) !== 0 && this.be)) && this.verbAhead(i)
    return true
  }

  /** «were each jailed», «have all died» */
  private isFloating(i: number, start: number, bits: number): boolean {
    return i > start && (bits & W.Det) !== 0 && FLOATING.has(this.reader.lower(i)) && (this.reader.bits(i - 1) & (W.Be | W.Have)) !== 0
  }

  private takesTo(i: number, start: number): boolean {
    const { reader } = this
    if (i === start) {
      this.flags |= Verb.Infinitive
      return true
    }
    const before = reader.bits(i - 1)
    if (!this.be && (before & (W.Have | W.Be)) === 0) return false
    if ((reader.bits(i + 1) & (W.Base | W.Be | W.Have)) === 0) return false
    if ((before & W.Be) !== 0) this.flags |= Verb.Future
    return true
  }

  private takesHave(i: number, start: number): boolean {
    if (i > start && (this.flags & Verb.Perfect) !== 0) return false
    this.flags |= Verb.Perfect
    this.be = false
    return true
  }

  private takesVerb(i: number, start: number, bits: number): boolean {
    if (this.be && (bits & (W.Participle | W.Ing)) === 0) return false
    this.main = i
    const finite = (this.flags & (Verb.Perfect | Verb.Modal | Verb.Future)) !== 0
    if (this.be && (bits & W.Ing) === 0) this.flags |= Verb.Passive
    else if (i === start) this.flags |= bareFlags(bits)
    else if (!this.be && !finite && (bits & W.Participle) !== 0 && (bits & W.Base) === 0) this.flags |= Verb.Bare
    return true
  }

  /** An adverb belongs to the group only when a verb follows it. */
  private verbAhead(i: number): boolean {
    const k = this.reader.pastAdverbs(i + 1)
    return (
      k < this.reader.last &&
      this.reader.quantity(k) < 0 &&
      this.reader.name(k) < 0 &&
      (this.reader.bits(k) & (VERB | AUXILIARY)) !== 0 &&
      k - i < 4
    )
  }

  private lastAuxiliary(start: number, end: number): number {
    for (let i = end - 1; i > start; i--) if ((this.reader.bits(i) & AUXILIARY) !== 0) return i
    return start
  }
}

function bareFlags(bits: number): number {
  if ((bits & W.Ing) !== 0) return Verb.Gerund
  if ((bits & (W.Base | W.Third)) !== 0 || (bits & W.Participle) === 0) return 0
  return Verb.Bare | ((bits & W.Past) === 0 ? Verb.ParticipleOnly : 0)
}
