import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import type { Arguments } from './arguments.ts'
import type { ChunkFacts } from './chunk-facts.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, Phrase, Verb } from './chunks.ts'
import { W } from './words.ts'

/** What a percentage measures the change of stands after these: `a 10 percent increase in food prices`. */
const CHANGES = new Set(
  'increase increases rise rises growth jump surge hike gain gains improvement decrease decline declines drop drops fall falls reduction reductions cut cuts loss slump plunge dip change'.split(
    ' ',
  ),
)
/** What leads from a change to what has changed. */
const OF_CHANGE = new Set(['in', 'of', 'for', 'to'])
/** No verb farther away than so many chunks tells of a percentage. */
const FAR = 7

/** What a percentage is said of (kind `other`): what it is a part of, what rose by it, who are so many. */
export class PercentSubject {
  private readonly chunker: Chunker
  private readonly args: Arguments
  private readonly facts: ChunkFacts
  article!: ParsedArticle

  constructor(chunker: Chunker, args: Arguments, facts: ChunkFacts) {
    this.chunker = chunker
    this.args = args
    this.facts = facts
  }

  /** The percentage in `c`, whose figure ends at token `last`. */
  of(c: number, last: number): TokenRange | null {
    const { chunks } = this.chunker
    const changed = this.changed(c)
    if (changed >= 0) return this.words(changed)
    const own = this.withoutArticle(Math.max(last, chunks.from[c]!), chunks.to[c]!)
    if (own) return own
    if (chunks.is(c + 1, Chunk.Prep) && chunks.is(c + 2, Chunk.Noun) && this.facts.form(c + 1) === 'of') return this.words(c + 2)
    const complement = this.complement(c)
    if (complement >= 0) return this.words(complement)
    const verb = this.before(c)
    // «raised its rate to 5 percent»
    if (chunks.is(verb, Chunk.Noun)) return chunks.has(verb, Phrase.Person) ? null : this.words(verb)
    if (verb < 0 || this.facts.isReporting(verb)) return null
    const subject = this.args.subject(verb)
    if (subject < 0 || chunks.has(subject, Phrase.Pronoun | Phrase.Person)) return null
    return this.withoutArticle(chunks.from[subject]!, chunks.to[subject]!)
  }

  /** In `a 10 percent increase in food prices`, `a drop of 17 percent in revenue`: what changed, or -1. */
  private changed(c: number): number {
    const { chunks } = this.chunker
    const isChange = (np: number) => chunks.is(np, Chunk.Noun) && CHANGES.has(this.lower(chunks.head[np]!))
    const told = isChange(c) || (chunks.is(c - 1, Chunk.Prep) && this.facts.form(c - 1) === 'of' && isChange(c - 2))
    return told && chunks.is(c + 1, Chunk.Prep) && OF_CHANGE.has(this.facts.form(c + 1)) && chunks.is(c + 2, Chunk.Noun) ? c + 2 : -1
  }

  /** In `40 percent are women`, `7 percent belong to the church`: who are so many, or -1. */
  private complement(c: number): number {
    const { chunks } = this.chunker
    if (chunks.is(c - 1, Chunk.Verb) || chunks.is(c - 1, Chunk.Prep) || !chunks.is(c + 1, Chunk.Verb)) return -1
    if (chunks.has(c + 1, Verb.Copula)) return chunks.is(c + 2, Chunk.Noun) && chunks.quantity[c + 2]! < 0 ? c + 2 : -1
    const belongs = this.lower(chunks.head[c + 1]!).startsWith('belong') && chunks.is(c + 2, Chunk.Prep)
    return belongs && chunks.is(c + 3, Chunk.Noun) ? c + 3 : -1
  }

  /** The verb before a percentage, over what stands between, `grew slightly in May to 9 percent`, or the object it changes, `raised its rate to 5 percent`; or -1. */
  private before(c: number): number {
    const { chunks } = this.chunker
    let k = c - 1
    for (; k >= 0 && c - k < FAR && !chunks.is(k, Chunk.Verb); k--) {
      if (chunks.is(k, Chunk.Prep) || chunks.is(k, Chunk.Adverb) || chunks.is(k, Chunk.Date)) continue
      if (!chunks.is(k, Chunk.Noun)) return -1
      if (chunks.quantity[k]! < 0) return k < c - 1 && chunks.is(k - 1, Chunk.Verb) && !chunks.has(k, Phrase.Pronoun) ? k : -1
    }
    return chunks.is(k, Chunk.Verb) ? k : -1
  }

  private words(c: number): TokenRange | null {
    return this.withoutArticle(this.afterOwner(c), this.chunker.chunks.to[c]!)
  }

  /** «of Peru's forests»: where the owned begins. */
  private afterOwner(c: number): number {
    const { chunks } = this.chunker
    if (!chunks.has(c, Phrase.Possessed)) return chunks.from[c]!
    let i = chunks.head[c]!
    while (i > chunks.from[c]! && (this.chunker.bits(i - 1) & (W.Possessive | W.Quote)) === 0) i--
    return i
  }

  /** A range of words without `the`, `of` and the like before it; not without `other` of «five other cities». */
  withoutArticle(from: number, last: number): TokenRange | null {
    let first = from
    while (first < last && (this.chunker.bits(first) & (W.Of | W.Det | W.Hyphen)) !== 0 && this.lower(first) !== 'other') first++
    return first < last ? { first, last } : null
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }
}
