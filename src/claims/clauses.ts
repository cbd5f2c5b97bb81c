import type { ChunkFacts } from './chunk-facts.ts'
import { Chunk, type Chunks, Verb } from './chunks.ts'

/** What stands around a verb group: its object, its doer, a relative pronoun. */
export class Clauses {
  private readonly chunks: Chunks
  private readonly facts: ChunkFacts

  constructor(chunks: Chunks, facts: ChunkFacts) {
    this.chunks = chunks
    this.facts = facts
  }

  /** Has the verb group a relative pronoun as its subject? */
  isRelative(c: number): boolean {
    return this.relativeStart(c) >= 0
  }

  relativeStart(c: number): number {
    let k = c - 1
    while (k >= 0 && (this.chunks.is(k, Chunk.Adverb) || this.chunks.is(k, Chunk.Date))) k--
    if (this.chunks.is(k, Chunk.Wh)) return k
    if (this.chunks.is(k, Chunk.Noun) && this.chunks.is(k - 1, Chunk.Wh)) return k - 1
    return -1
  }

  /** A past participle after its noun, without object: `the people detained in Brest`. */
  isReduced(c: number): boolean {
    const { chunks } = this
    if (!chunks.has(c, Verb.Bare)) return false
    return !this.hasObject(c)
  }

  hasObject(c: number): boolean {
    return this.object(c) >= 0
  }

  /** «gathered signatures», not «gathered and sang songs» */
  hasOwnObject(c: number): boolean {
    const object = this.object(c)
    for (let k = c + 1; k < object; k++) if (this.chunks.is(k, Chunk.Conj)) return false
    return object >= 0
  }

  /** The noun phrase right after the verb group, or -1. */
  object(c: number): number {
    const { chunks } = this
    for (let k = c + 1; k < chunks.count && k - c < 8; k++) {
      if (chunks.is(k, Chunk.Adverb) || chunks.is(k, Chunk.Quote)) continue
      if (chunks.is(k, Chunk.Noun)) return this.startsClause(k) && chunks.has(c, Verb.Bare) && k > c + 1 ? -1 : k
      // «killed and wounded six»: the object is shared
      if (
        chunks.is(k, Chunk.Conj) &&
        chunks.is(k + 1, Chunk.Verb) &&
        !chunks.has(k + 1, Verb.Passive) &&
        !chunks.has(k + 1, Verb.Infinitive)
      )
        return this.object(k + 1)
      return -1
    }
    return -1
  }

  /** The doer in the passive: `attended by 300 farmers`. */
  agent(c: number): number {
    const { chunks } = this
    for (let k = c + 1; k + 1 < chunks.count && k - c < 10; k++) {
      if (chunks.is(k, Chunk.Prep) && this.facts.form(k) === 'by' && chunks.is(k + 1, Chunk.Noun)) return k + 1
      if (
        chunks.is(k, Chunk.Verb) ||
        chunks.is(k, Chunk.Comma) ||
        chunks.is(k, Chunk.Break) ||
        chunks.is(k, Chunk.Sub) ||
        chunks.is(k, Chunk.Conj)
      )
        return -1
    }
    return -1
  }

  /** Does a verb follow the noun phrase (and what hangs on it), so that it is the subject of a clause of its own? */
  startsClause(np: number): boolean {
    const { chunks } = this
    for (let k = np + 1; k < chunks.count && k - np < 12; k++) {
      if (chunks.is(k, Chunk.Prep) || chunks.is(k, Chunk.Date) || chunks.is(k, Chunk.Adverb) || chunks.is(k, Chunk.Quote)) continue
      if (chunks.is(k, Chunk.Noun) && (chunks.is(k - 1, Chunk.Prep) || chunks.is(k - 1, Chunk.Conj))) continue
      if (chunks.is(k, Chunk.Verb)) return !chunks.has(k, Verb.Gerund) && !chunks.has(k, Verb.Infinitive)
      if (chunks.is(k, Chunk.State)) return k === np + 1
      return false
    }
    return false
  }
}
