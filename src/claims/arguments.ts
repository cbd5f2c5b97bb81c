import type { ChunkFacts } from './chunk-facts.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'

/** No search for an argument crosses more chunks than this. */
const FARTHEST = 40

/** Who does what to whom in a sentence of chunks: subjects, objects, doers. */
export class Arguments {
  private readonly chunks: Chunks
  private readonly facts: ChunkFacts

  constructor(chunks: Chunks, facts: ChunkFacts) {
    this.chunks = chunks
    this.facts = facts
  }

  /** The first token of a chunk in lower case. */
  form(c: number): string {
    return this.facts.form(c)
  }

  /** The noun phrase of which the chunk `p` (a verb group or a state) is said, or -1. */
  subject(p: number, depth = 0): number {
    if (depth > 6) return -1
    const { chunks } = this
    let joined = false
    let parted = false
    for (let k = p - 1; k >= 0 && p - k < FARTHEST; k--) {
      switch (chunks.type[k]) {
        case Chunk.Adverb:
        case Chunk.Date:
          continue
        case Chunk.Quote:
          k = this.quoted(k)
          continue
        case Chunk.Close:
          k = this.facts.opening(k)
          continue
        case Chunk.Comma:
          parted = true
          continue
        case Chunk.Conj:
          joined = true
          continue
        case Chunk.Noun: {
          const whole = this.beforeParts(k)
          if (whole >= 0) {
            k = whole
            continue
          }
          if (k === p - 1 && this.isItsOwn(k, p)) return k
          if (this.inside(k)) {
            k = this.prepBefore(k)
            continue
          }
          if (parted && this.facts.isAge(k)) {
            k--
            continue
          }
          const ages = this.beforeAges(k)
          if (ages >= 0) {
            k = ages
            continue
          }
          if (parted && this.isApposition(k)) continue
          if (chunks.is(k - 1, Chunk.Verb) && (joined || (parted && !chunks.has(p, Verb.Bare))) && !this.facts.isReporting(k - 1))
            return this.subject(k - 1, depth + 1)
          if (
            !joined &&
            chunks.is(k - 1, Chunk.Verb) &&
            chunks.has(k - 1, Verb.Gerund) &&
            !this.facts.isReporting(k - 1) &&
            chunks.quantity[k]! < 0
          )
            continue
          if (joined && this.facts.isPlaceOrThing(k) && chunks.is(k - 1, Chunk.Prep)) {
            // «residents living in huts or tents moved»
            joined = false
            k--
            continue
          }
          return k
        }
        case Chunk.Wh:
          return this.antecedent(k)
        case Chunk.Verb:
          if (this.isRelative(k)) {
            const wh = this.relativeStart(k)
            if (wh >= 0) {
              k = wh
              continue
            }
          }
          if (!joined && this.isReduced(k) && !chunks.has(p, Verb.Infinitive) && !chunks.is(p, Chunk.State)) continue
          if (chunks.has(k, Verb.Gerund) && !joined && !chunks.has(p, Verb.Infinitive) && !chunks.is(p, Chunk.State)) continue
          return this.subject(k, depth + 1)
        case Chunk.State:
          continue
        case Chunk.Prep:
          if (joined || (k === p - 1 && !this.facts.startsAfterwards(k, p))) return -1
          continue
        default:
          return -1
      }
    }
    return -1
  }

  /** «led to 40 people being shot», «with 300 people sheltering in schools»: the phrase right before has the verb, whatever governs it. */
  private isItsOwn(np: number, p: number): boolean {
    return this.facts.form(p) === 'being' || (this.chunks.has(p, Verb.Gerund) && this.facts.form(np - 1) === 'with')
  }

  /** In `five people, including four guards and a nurse, gathered`: where the parts begin, or -1. */
  private beforeParts(c: number): number {
    const { chunks } = this
    for (let k = c - 1; k > 0 && c - k < 20; k--) {
      if (chunks.is(k, Chunk.Close)) k = this.facts.opening(k)
      else if (this.facts.opensParts(k)) return k
      else if (!this.isListed(k)) return -1
    }
    return -1
  }

  /** In `two men, ages 20 and 23, were killed`: where the ages begin, or -1. */
  private beforeAges(c: number): number {
    const { chunks } = this
    for (let k = c; k > 0 && c - k < 8; k--) {
      const form = this.facts.form(k)
      if (form === 'ages' || form === 'aged' || form === 'age') return k
      if (!chunks.is(k, Chunk.Conj) && !chunks.is(k, Chunk.Comma) && !this.facts.isNumber(k)) return -1
    }
    return -1
  }

  /** May the chunk stand within a list of noun phrases? */
  private isListed(k: number): boolean {
    const type = this.chunks.type[k]!
    return (
      type === Chunk.Noun ||
      type === Chunk.Conj ||
      type === Chunk.Comma ||
      type === Chunk.Prep ||
      type === Chunk.Quote ||
      type === Chunk.Open ||
      type === Chunk.Close ||
      type === Chunk.State
    )
  }

  /**
   * «hundreds of parents, teachers and pupils held», «some 200 members of the union carrying signs marched»: the phrase with a figure
   * that a subject without one belongs to, or the subject itself.
   */
  figure(c: number): number {
    const { chunks } = this
    if (c < 0 || chunks.quantity[c]! >= 0 || chunks.has(c, Phrase.Zero)) return c
    for (let k = c - 1; k >= 0 && c - k < FARTHEST; k--) {
      if (chunks.is(k, Chunk.Noun)) {
        const measured =
          chunks.quantity[k]! >= 0 &&
          chunks.is(k - 1, Chunk.Prep) &&
          this.facts.form(k - 1) === 'of' &&
          chunks.is(k - 2, Chunk.Noun) &&
          this.facts.measured(k - 2) === k
        if (measured || (chunks.quantity[k]! >= 0 && !this.prepNear(k) && !chunks.is(k - 1, Chunk.Verb))) return k
      } else if (chunks.is(k, Chunk.Verb)) {
        if (!chunks.has(k, Verb.Bare | Verb.Gerund) && !this.isRelative(k)) break
      } else if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break)) break
    }
    return c
  }

  private prepNear(k: number): boolean {
    return this.chunks.is(k - 1, Chunk.Prep) || (this.chunks.is(k - 1, Chunk.Adverb) && this.chunks.is(k - 2, Chunk.Prep))
  }

  /** Is the noun phrase inside a prepositional phrase? `in Minsk and Brest` too. */
  private inside(c: number): boolean {
    return this.prepBefore(c) >= 0
  }

  private prepBefore(c: number): number {
    const { chunks } = this
    if (chunks.is(c - 1, Chunk.Prep)) return this.facts.opensList(c - 1) ? -1 : c - 1
    if (chunks.is(c - 1, Chunk.Quote) && (chunks.is(c - 2, Chunk.Noun) || chunks.is(c - 2, Chunk.Prep)))
      return chunks.is(c - 2, Chunk.Prep) ? c - 2 : this.prepBefore(c - 2)
    if ((chunks.is(c - 1, Chunk.Conj) || chunks.is(c - 1, Chunk.Comma)) && chunks.is(c - 2, Chunk.Noun) && chunks.is(c - 3, Chunk.Prep)) {
      const place = chunks.has(c, Phrase.Place) || (chunks.quantity[c]! < 0 && !chunks.has(c, Phrase.One))
      if (place && chunks.quantity[c - 2]! < 0 && !this.facts.opensList(c - 3)) return c - 3
    }
    return -1
  }

  /** «the editor, a critic of the president, was»: a phrase between commas that explains the one before. */
  private isApposition(c: number): boolean {
    const { chunks } = this
    let comma = c - 1
    while (chunks.is(comma, Chunk.Adverb)) comma--
    if (!chunks.is(comma, Chunk.Comma)) return false
    let k = comma - 1
    while (k > 0 && chunks.is(k, Chunk.Noun) && chunks.is(k - 1, Chunk.Prep)) k -= 2
    // «identified as Marek Dolan, a member of the guard, was»
    if (!chunks.is(k, Chunk.Noun) && chunks.is(comma - 1, Chunk.Noun) && chunks.has(comma - 1, Phrase.Person)) k = comma - 1
    if (!chunks.is(k, Chunk.Noun) || chunks.quantity[c]! >= 0) return false
    if (k > 0 && (chunks.is(k - 1, Chunk.Comma) || chunks.is(k - 1, Chunk.Conj))) return false
    return !this.facts.isPlaceOrThing(k)
  }

  /** «the platform 'We speak Spanish' gathered»: before a short quoted title that follows a noun; else the same. */
  private quoted(close: number): number {
    const { chunks } = this
    for (let k = close - 1; k > 0 && close - k < 8; k--) if (chunks.is(k, Chunk.Quote)) return chunks.is(k - 1, Chunk.Noun) ? k : close
    return close
  }

  /** The noun phrase a relative pronoun stands for: `32 of whom`, `people from Brest who`. */
  private antecedent(wh: number): number {
    const { chunks } = this
    let k = wh - 1
    if (chunks.is(k, Chunk.Prep)) return chunks.is(k - 1, Chunk.Noun) && this.facts.form(k) === 'of' ? k - 1 : -1
    let fallback = -1
    for (let steps = 0; k >= 0 && steps < 10; k--, steps++) {
      if (chunks.is(k, Chunk.Noun)) {
        if (
          !this.facts.isPlaceOrThing(k) &&
          !(chunks.is(k - 1, Chunk.Prep) && chunks.quantity[k]! < 0 && chunks.has(k, Phrase.Organisation))
        ) {
          if (fallback < 0) fallback = k
          if (!chunks.is(k - 1, Chunk.Prep) || this.facts.form(k - 1) === 'of') return k
        }
      } else if (
        !chunks.is(k, Chunk.Comma) &&
        !chunks.is(k, Chunk.Prep) &&
        !chunks.is(k, Chunk.Date) &&
        !chunks.is(k, Chunk.Quote) &&
        !chunks.is(k, Chunk.Adverb)
      )
        break
    }
    return fallback
  }

  /** Has the verb group a relative pronoun as its subject? */
  isRelative(c: number): boolean {
    return this.relativeStart(c) >= 0
  }

  private relativeStart(c: number): number {
    let k = c - 1
    while (k >= 0 && this.chunks.is(k, Chunk.Adverb)) k--
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
