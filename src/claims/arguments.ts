import type { ChunkFacts } from './chunk-facts.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import type { Clauses } from './clauses.ts'

/** No search for an argument crosses more chunks than this. */
const FARTHEST = 40
/** Answers of the search for a subject that are no chunk. */
const HERE = -2
const ITS_VERB = -3

/** Verbs of which the object is in the state told after it. */
const FINDING = new Set('found find finds finding discovered located left leaving'.split(' '))

/** Participles before a name that is not the subject. */
const NAMING = new Set('surnamed named called nicknamed dubbed'.split(' '))

/** Who does what to whom in a sentence of chunks: subjects, and the figures they belong to. */
export class Arguments {
  private readonly chunks: Chunks
  private readonly facts: ChunkFacts
  private readonly clauses: Clauses

  constructor(chunks: Chunks, facts: ChunkFacts, clauses: Clauses) {
    this.chunks = chunks
    this.facts = facts
    this.clauses = clauses
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
      const type = chunks.type[k]!
      if (type === Chunk.Noun) {
        const on = this.beforeNoun(k, p, joined, parted)
        if (on === HERE) return k
        if (on === ITS_VERB) return this.subject(k - 1, depth + 1)
        k = on
      } else if (type === Chunk.Verb) {
        // «the killing of Dolan, 39, who was shot dead»
        if (k === p - 1 && chunks.is(p, Chunk.State) && chunks.has(k, Verb.Passive | Verb.Copula)) {
          const wh = this.clauses.relativeStart(k)
          if (wh >= 0) return this.antecedent(wh)
        }
        const on = this.beforeVerb(k, p, joined)
        if (on === HERE) return this.subject(k, depth + 1)
        k = on
      } else if (type === Chunk.Wh) return this.antecedent(k)
      else if (type === Chunk.Quote) k = this.quoted(k)
      else if (type === Chunk.Close) k = this.facts.opening(k)
      else if (type === Chunk.Comma) {
        parted = true
        if (k === p - 1) k = this.beforeAside(k)
      } else if (type === Chunk.Break && k < p && this.facts.isDash(k)) {
        const open = this.facts.openingDash(k)
        if (open < 0) return -1
        k = open
      } else if (type === Chunk.Conj) joined = true
      else if (type === Chunk.Prep) {
        if ((joined && !chunks.is(k + 1, Chunk.Date)) || (k === p - 1 && !this.facts.startsAfterwards(k, p))) return -1
        if (k === p - 1) parted = true
      } else if (type !== Chunk.Adverb && type !== Chunk.Date && type !== Chunk.State) return -1
    }
    return -1
  }

  /** Where the search for the subject of `p` goes on left of the noun phrase `k`; `HERE` where that is it, `ITS_VERB` where it is that of the verb before. */
  private beforeNoun(k: number, p: number, joined: boolean, parted: boolean): number {
    const { chunks, facts } = this
    const whole = this.beforeParts(k)
    if (whole >= 0) return whole
    if (k === p - 1 && this.isItsOwn(k, p)) return HERE
    const prep = this.prepBefore(k)
    if (prep >= 0) return prep
    if (parted && facts.isAge(k)) return k - 1
    const ages = this.beforeAges(k)
    if (ages >= 0) return ages
    if (parted && this.isApposition(k)) return k
    const clause = chunks.is(k - 1, Chunk.Verb) && !facts.isReporting(k - 1) && !joined && this.isFinite(p) ? this.relativeOver(k - 1) : -1
    if (clause >= 0) return clause
    // «a man surnamed Novak was arrested»
    if (chunks.is(k - 1, Chunk.Verb) && NAMING.has(facts.form(k - 1)) && chunks.is(k - 2, Chunk.Noun)) return k - 1
    if (chunks.is(k - 1, Chunk.Verb) && !facts.isReporting(k - 1)) {
      // «found Jan Novak, 24, dead»
      if (chunks.is(p, Chunk.State) && !joined && FINDING.has(facts.form(k - 1))) return HERE
      if (joined || (parted && !chunks.has(p, Verb.Bare))) return ITS_VERB
      if (
        chunks.has(k - 1, Verb.Gerund) &&
        (chunks.quantity[k]! < 0 || facts.isPlaceOrThing(k) || (this.isFinite(p) && this.isGoverned(k - 1)))
      )
        return k
    }
    // «residents living in huts or tents moved»
    return joined && facts.isPlaceOrThing(k) && chunks.is(k - 1, Chunk.Prep) ? k - 1 : HERE
  }

  /** «the man who shot three guards was», «40 men who went to file a claim were»: where the relative clause of an object's verb begins, or -1. */
  private relativeOver(verb: number): number {
    let k = verb
    while (this.chunks.has(k, Verb.Infinitive) && this.chunks.is(k - 1, Chunk.Verb)) k--
    let wh = this.clauses.relativeStart(k)
    // «the driver who was hit and then ran his car into a wall has died»
    if (wh < 0 && this.chunks.is(k - 1, Chunk.Adverb)) k--
    if (wh < 0 && this.chunks.is(k - 1, Chunk.Conj)) wh = this.whoBefore(k - 1)
    return this.chunks.is(wh - 1, Chunk.Open) ? wh - 1 : wh
  }

  private whoBefore(conj: number): number {
    for (let k = conj - 1; k > 0 && conj - k < 8; k--) {
      if (this.chunks.is(k, Chunk.Wh)) return this.facts.form(k) === 'who' ? k : -1
      if (this.chunks.is(k, Chunk.Sub) || this.chunks.is(k, Chunk.Break)) return -1
    }
    return -1
  }

  /** «Sato, who killed 40 people, pleaded guilty»: does a comma end a relative clause that a comma opened? */
  private closesRelative(comma: number): boolean {
    const { chunks } = this
    for (let k = comma - 1; k > 0 && comma - k < FARTHEST; k--) {
      if (chunks.is(k, Chunk.Wh)) return chunks.is(k - 1, Chunk.Comma)
      if (chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Comma)) return false
    }
    return false
  }

  /** «suspected of killing and robbing»: is the gerund, or the one it is joined to, said of somebody by a preposition? */
  private isGoverned(gerund: number): boolean {
    let k = gerund - 1
    while (this.chunks.is(k, Chunk.Conj) && this.chunks.is(k - 1, Chunk.Verb) && this.chunks.has(k - 1, Verb.Gerund)) k -= 2
    return this.chunks.is(k, Chunk.Prep)
  }

  private isFinite(p: number): boolean {
    const { chunks } = this
    if (!chunks.is(p, Chunk.Verb) || chunks.has(p, Verb.Infinitive | Verb.Gerund | Verb.ParticipleOnly)) return false
    // «the union, which represents 40 miners, called a strike»
    return !chunks.has(p, Verb.Bare) || (chunks.is(p - 1, Chunk.Comma) && (this.clauses.hasOwnObject(p) || this.closesRelative(p - 1)))
  }

  /** Where it goes on left of the verb group `k`, a relative or a participle; `HERE` where its subject is that of `p`. */
  private beforeVerb(k: number, p: number, joined: boolean): number {
    const { chunks, clauses } = this
    const wh = clauses.relativeStart(k)
    if (wh >= 0) return this.beforeQuantified(wh)
    if (joined || chunks.has(p, Verb.Infinitive) || chunks.is(p, Chunk.State)) return HERE
    return clauses.isReduced(k) || chunks.has(k, Verb.Gerund) ? k : HERE
  }

  /** «Four people, all of whom live in Brest, were»: where the relative clause begins, with the noun its pronoun hangs on. */
  private beforeQuantified(wh: number): number {
    const { chunks } = this
    return chunks.is(wh - 1, Chunk.Prep) && chunks.is(wh - 2, Chunk.Noun) && chunks.is(wh - 3, Chunk.Comma) ? wh - 2 : wh
  }

  /** «led to 40 people being shot», «with 300 people sheltering in schools», «with two in serious condition»: the phrase right before has the verb, whatever governs it. */
  private isItsOwn(np: number, p: number): boolean {
    const { chunks, facts } = this
    if (facts.form(p) === 'being') return true
    // «searched for three climbers missing for days»
    if (chunks.is(p, Chunk.State)) return chunks.quantity[np]! >= 0
    if (chunks.is(p, Chunk.Prep) || chunks.has(p, Verb.Gerund)) return this.isAfter(np, 'with')
    // «according to a statement released on Friday»
    return chunks.has(p, Verb.Bare) && chunks.has(np, Phrase.One) && facts.isPlaceOrThing(np)
  }

  private isAfter(np: number, preposition: string): boolean {
    return this.chunks.is(np - 1, Chunk.Prep) && this.facts.form(np - 1) === preposition
  }

  /** In `five people, including four guards and a nurse, gathered`: where the parts begin, or -1. */
  private beforeParts(c: number): number {
    const { chunks } = this
    // «12 were killed, including two guards, and 50 were hurt»
    if (chunks.quantity[c]! >= 0 && chunks.is(c - 1, Chunk.Conj) && chunks.is(c - 2, Chunk.Comma) && chunks.is(c + 1, Chunk.Verb)) return -1
    for (let k = c - 1; k > 0 && c - k < 20; k--) {
      if (chunks.is(k, Chunk.Close)) k = this.facts.opening(k)
      else if (this.facts.opensParts(k)) return k
      else if (!this.isListed(k)) return -1
    }
    return -1
  }

  /** In `40 people, including a man who was to be tried, protested`: where the parts begin, or the comma after them. */
  private beforeAside(comma: number): number {
    const { chunks } = this
    for (let k = comma - 1; k > 0 && comma - k < FARTHEST; k--) {
      if (chunks.is(k, Chunk.Break)) break
      if (chunks.is(k - 1, Chunk.Comma) && (this.facts.opensParts(k) || this.facts.form(k) === 'not' || this.facts.isSomeOfThem(k)))
        return k
    }
    return comma
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
    // «arrested 40 men, according to a statement released on Friday»
    if (chunks.has(c, Phrase.One) && this.facts.isPlaceOrThing(c) && !this.isAfter(c, 'of')) return c
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
        if (!chunks.has(k, Verb.Bare | Verb.Gerund) && !this.clauses.isRelative(k)) break
      } else if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break)) break
    }
    return c
  }

  private prepNear(k: number): boolean {
    return this.chunks.is(k - 1, Chunk.Prep) || (this.chunks.is(k - 1, Chunk.Adverb) && this.chunks.is(k - 2, Chunk.Prep))
  }

  private prepBefore(c: number): number {
    const { chunks } = this
    if (chunks.is(c - 1, Chunk.Prep)) return this.facts.opensList(c - 1) ? -1 : c - 1
    if (chunks.is(c - 1, Chunk.Quote) && (chunks.is(c - 2, Chunk.Noun) || chunks.is(c - 2, Chunk.Prep)))
      return chunks.is(c - 2, Chunk.Prep) ? c - 2 : this.prepBefore(c - 2)
    if ((chunks.is(c - 1, Chunk.Conj) || chunks.is(c - 1, Chunk.Comma)) && chunks.is(c - 2, Chunk.Noun) && chunks.is(c - 3, Chunk.Prep)) {
      const joined = chunks.is(c - 1, Chunk.Conj) && chunks.quantity[c]! < 0 && !chunks.has(c, Phrase.One)
      const place = chunks.has(c, Phrase.Place) || joined
      if (place && chunks.quantity[c - 2]! < 0 && !this.facts.opensList(c - 3)) return c - 3
      // «the bodies of a man and a woman were found»
      if (this.facts.form(c - 3) === 'of' && this.facts.measured(c - 4) === c - 2) return c - 3
    }
    return -1
  }

  /** «the editor, a critic of the president, was»: a phrase between commas that explains the one before. */
  private isApposition(c: number): boolean {
    const { chunks } = this
    let comma = c - 1
    // «Dolan, an author and critic who lived in Brest, was»
    if (chunks.is(comma, Chunk.Conj) && chunks.is(comma - 1, Chunk.Noun) && chunks.has(comma - 1, Phrase.One) && chunks.mention[c]! < 0)
      comma -= 2
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
    if (chunks.is(k, Chunk.Noun) && chunks.quantity[k]! >= 0 && this.facts.isPerson(k) && this.facts.form(wh) === 'who') return k
    if (chunks.is(k, Chunk.Noun) && chunks.quantity[k]! >= 0 && this.facts.isHousehold(k)) return k
    let fallback = -1
    for (let steps = 0; k >= 0 && steps < 10; k--, steps++) {
      if (chunks.is(k, Chunk.Noun)) {
        if (
          !this.facts.isAge(k) &&
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

  /** The noun phrase right after the verb group, or -1. */
  object(c: number): number {
    return this.clauses.object(c)
  }
}
