import type { ParsedArticle } from '../model/parsed.ts'
import { Shape } from '../model/vocabulary.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { N, W, type Words } from './words.ts'

/** No search for an argument crosses more chunks than this. */
const FARTHEST = 40

/** Who does what to whom in a sentence of chunks: subjects, objects and what is joined to them. */
export class Arguments {
  private readonly chunks: Chunks
  private readonly chunker: Chunker
  private readonly words: Words
  article!: ParsedArticle

  constructor(chunker: Chunker, words: Words) {
    this.chunker = chunker
    this.chunks = chunker.chunks
    this.words = words
  }

  private token(i: number): number {
    return this.words.class(this.article.tokens.word[i]!)
  }

  private isPrep(c: number, ...forms: string[]): boolean {
    return this.chunks.is(c, Chunk.Prep) && (forms.length === 0 || forms.includes(this.form(c)))
  }

  /** The first token of a chunk in lower case. */
  form(c: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[this.chunks.from[c]!]!)
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
          k = this.opening(k)
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
          if (this.inside(k)) {
            k = this.prepBefore(k)
            continue
          }
          if (parted && this.isAge(k)) {
            k--
            continue
          }
          const ages = this.beforeAges(k)
          if (ages >= 0) {
            k = ages
            continue
          }
          if (parted && this.isApposition(k)) continue
          if (chunks.is(k - 1, Chunk.Verb) && (joined || (parted && !chunks.has(p, Verb.Bare))) && !this.isReporting(k - 1))
            return this.subject(k - 1, depth + 1)
          if (
            !joined &&
            chunks.is(k - 1, Chunk.Verb) &&
            chunks.has(k - 1, Verb.Gerund) &&
            !this.isReporting(k - 1) &&
            chunks.quantity[k]! < 0
          )
            continue
          if (joined && this.isPlaceOrThing(k) && this.isPrep(k - 1)) continue
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
          if (joined || k === p - 1) return -1
          continue
        default:
          return -1
      }
    }
    return -1
  }

  /** In `five people, including four guards and a nurse, gathered`: where the parts begin, or -1. */
  private beforeParts(c: number): number {
    const { chunks } = this
    for (let k = c - 1; k > 0 && c - k < 20; k--) {
      if (chunks.is(k, Chunk.Close)) k = this.opening(k)
      else if (this.opensParts(k)) return k
      else if (!this.isListed(k)) return -1
    }
    return -1
  }

  /** «a man, 34, and his son, 12, were»: a bare number behind one person. */
  private isAge(c: number): boolean {
    const { chunks } = this
    if (!chunks.is(c, Chunk.Noun) || chunks.to[c]! - chunks.from[c]! > 1 || !this.isNumber(c)) return false
    return chunks.is(c - 1, Chunk.Comma) && chunks.is(c - 2, Chunk.Noun) && chunks.quantity[c - 2]! < 0 && !chunks.has(c - 2, Phrase.Plural)
  }

  private isNumber(c: number): boolean {
    return (this.article.vocabulary.shape(this.article.tokens.word[this.chunks.from[c]!]!) & Shape.Number) !== 0
  }

  /** In `two men, ages 20 and 23, were killed`: where the ages begin, or -1. */
  private beforeAges(c: number): number {
    const { chunks } = this
    for (let k = c; k > 0 && c - k < 8; k--) {
      const form = this.form(k)
      if (form === 'ages' || form === 'aged' || form === 'age') return k
      if (!chunks.is(k, Chunk.Conj) && !chunks.is(k, Chunk.Comma) && !this.isNumber(k)) return -1
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
          this.form(k - 1) === 'of' &&
          chunks.is(k - 2, Chunk.Noun) &&
          this.measured(k - 2) === k
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
    if (chunks.is(c - 1, Chunk.Prep)) return this.opensList(c - 1) ? -1 : c - 1
    if (chunks.is(c - 1, Chunk.Quote) && (chunks.is(c - 2, Chunk.Noun) || chunks.is(c - 2, Chunk.Prep)))
      return chunks.is(c - 2, Chunk.Prep) ? c - 2 : this.prepBefore(c - 2)
    if ((chunks.is(c - 1, Chunk.Conj) || chunks.is(c - 1, Chunk.Comma)) && chunks.is(c - 2, Chunk.Noun) && chunks.is(c - 3, Chunk.Prep)) {
      const place = chunks.has(c, Phrase.Place) || (chunks.quantity[c]! < 0 && !chunks.has(c, Phrase.One))
      if (place && chunks.quantity[c - 2]! < 0 && !this.opensList(c - 3)) return c - 3
    }
    return -1
  }

  /** `as well as`, `along with`, `in addition to` join rather than govern. */
  private opensList(c: number): boolean {
    const form = this.form(c)
    return form === 'as' && this.chunks.is(c - 1, Chunk.Adverb)
  }

  /** «the editor, a critic of the president, was»: a phrase between commas that explains the one before. */
  private isApposition(c: number): boolean {
    const { chunks } = this
    if (!chunks.is(c - 1, Chunk.Comma)) return false
    let k = c - 2
    while (k > 0 && chunks.is(k, Chunk.Noun) && chunks.is(k - 1, Chunk.Prep)) k -= 2
    if (!chunks.is(k, Chunk.Noun) || chunks.quantity[c]! >= 0) return false
    if (k > 0 && (chunks.is(k - 1, Chunk.Comma) || chunks.is(k - 1, Chunk.Conj))) return false
    return !this.isPlaceOrThing(k)
  }

  isPlaceOrThing(c: number): boolean {
    return this.chunks.has(c, Phrase.Place) || (this.chunker.nounBits(c) & N.Thing) !== 0
  }

  private isReporting(c: number): boolean {
    const lower = this.article.vocabulary.lower(this.article.tokens.word[this.chunks.head[c]!]!)
    return (
      lower === 'said' ||
      lower === 'says' ||
      lower === 'reported' ||
      lower === 'confirmed' ||
      lower === 'announced' ||
      lower === 'saw' ||
      lower === 'saying' ||
      lower === 'reporting' ||
      lower === 'claiming' ||
      lower === 'alleging' ||
      lower === 'adding'
    )
  }

  /** «the platform 'We speak Spanish' gathered»: before a short quoted title that follows a noun; else the same. */
  private quoted(close: number): number {
    const { chunks } = this
    for (let k = close - 1; k > 0 && close - k < 8; k--) if (chunks.is(k, Chunk.Quote)) return chunks.is(k - 1, Chunk.Noun) ? k : close
    return close
  }

  opening(close: number): number {
    let k = close - 1
    while (k > 0 && !this.chunks.is(k, Chunk.Open)) k--
    return k
  }

  /** The noun phrase a relative pronoun stands for: `32 of whom`, `people from Brest who`. */
  private antecedent(wh: number): number {
    const { chunks } = this
    let k = wh - 1
    if (chunks.is(k, Chunk.Prep)) return chunks.is(k - 1, Chunk.Noun) && this.form(k) === 'of' ? k - 1 : -1
    let fallback = -1
    for (let steps = 0; k >= 0 && steps < 10; k--, steps++) {
      if (chunks.is(k, Chunk.Noun)) {
        if (!this.isPlaceOrThing(k) && !(chunks.is(k - 1, Chunk.Prep) && chunks.quantity[k]! < 0 && chunks.has(k, Phrase.Organisation))) {
          if (fallback < 0) fallback = k
          if (!chunks.is(k - 1, Chunk.Prep) || this.form(k - 1) === 'of') return k
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
      if (this.isPrep(k, 'by') && chunks.is(k + 1, Chunk.Noun)) return k + 1
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

  /** The next noun phrase joined to an object: `six soldiers and a civilian`, `2 men, 3 women`. */
  joinedAfter(np: number): number {
    const { chunks } = this
    let k = np + 1
    while (k < chunks.count && (chunks.is(k, Chunk.Prep) || chunks.is(k, Chunk.Open) || chunks.is(k, Chunk.Quote))) {
      if (chunks.is(k, Chunk.Quote)) {
        k += chunks.is(k + 1, Chunk.Noun) && chunks.is(k + 2, Chunk.Quote) ? 3 : 1
        continue
      }
      if (chunks.is(k, Chunk.Open)) {
        while (k < chunks.count && !chunks.is(k, Chunk.Close)) k++
        k++
        continue
      }
      if (this.joiner(k) > 0) break
      if (
        !chunks.is(k + 1, Chunk.Noun) ||
        (chunks.quantity[k + 1]! >= 0 && this.form(k) !== 'of' && this.form(k) !== 'from' && this.form(k) !== 'in')
      )
        return -1
      if (this.form(k) === 'including') return -1
      k += 2
    }
    if (k >= chunks.count) return -1
    if (chunks.is(k, Chunk.Comma) && (chunks.is(k + 1, Chunk.Conj) || this.joiner(k + 1) > 0)) k++
    const joiner = this.joiner(k)
    if (joiner > 0) return chunks.is(k + joiner, Chunk.Noun) && !this.startsClause(k + joiner) ? k + joiner : -1
    if (!chunks.is(k, Chunk.Comma) && !chunks.is(k, Chunk.Conj)) return -1
    const list = chunks.is(k, Chunk.Comma)
    while (chunks.is(k + 1, Chunk.Adverb)) k++
    const next = k + 1
    if (!chunks.is(next, Chunk.Noun) || this.startsClause(next)) return -1
    if (list && this.explains(next)) return this.joinedAfter(next)
    if (list && !this.listGoesOn(next)) return -1
    return next
  }

  /** `along with`, `together with`, `as well as`, `in addition to`: how many chunks it takes; else 0. */
  private joiner(k: number): number {
    const { chunks } = this
    if (chunks.is(k, Chunk.Prep) && chunks.is(k + 1, Chunk.Prep)) return this.form(k) === 'along' && this.form(k + 1) === 'with' ? 2 : 0
    if (chunks.is(k, Chunk.Adverb) && chunks.is(k + 1, Chunk.Prep))
      return this.form(k) === 'together' && this.form(k + 1) === 'with' ? 2 : 0
    if (chunks.is(k, Chunk.Prep) && chunks.is(k + 1, Chunk.Adverb) && chunks.is(k + 2, Chunk.Prep))
      return this.form(k) === 'as' && this.form(k + 2) === 'as' ? 3 : 0
    if (chunks.is(k, Chunk.Prep) && chunks.is(k + 1, Chunk.Noun) && chunks.is(k + 2, Chunk.Prep))
      return this.form(k) === 'in' && this.form(k + 1) === 'addition' ? 3 : 0
    return 0
  }

  /** After a comma only a list counts: another comma or `and` must follow, and a figure or article begin it. */
  private listGoesOn(np: number): boolean {
    const { chunks } = this
    if (chunks.quantity[np]! < 0 && !chunks.has(np, Phrase.One)) return false
    if (chunks.quantity[np]! >= 0) return true
    for (let k = np + 1; k < chunks.count && k - np < 8; k++) {
      if (chunks.is(k, Chunk.Conj)) return true
      if (chunks.is(k, Chunk.Verb) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub)) return false
    }
    return false
  }

  /** The noun phrase joined before a subject: `8 herders and 2 civilians were killed`. `found`: both are an object, `found a man and a woman dead`. */
  joinedBefore(np: number, found: boolean): number {
    const { chunks } = this
    let k = this.chunks.is(np - 1, Chunk.Prep) && this.form(np - 1) === 'of' ? np - 3 : np - 1
    while (chunks.is(k, Chunk.Adverb)) k--
    if (!chunks.is(k, Chunk.Conj) && !chunks.is(k, Chunk.Comma)) return -1
    const comma = chunks.is(k, Chunk.Comma)
    if (chunks.is(k, Chunk.Conj) && chunks.is(k - 1, Chunk.Comma)) k--
    k = this.overPrepositions(k - 1)
    if (this.explains(k)) k -= 2
    if (!chunks.is(k, Chunk.Noun) || chunks.is(k - 1, Chunk.Prep)) return -1
    if (chunks.is(k - 1, Chunk.Verb) && !found && !this.isReporting(k - 1)) return -1
    if (chunks.quantity[k]! < 0 && !chunks.has(k, Phrase.One | Phrase.Person) && !this.isKnownPerson(k)) return -1
    if (comma && chunks.quantity[np]! < 0) return -1
    return k
  }

  /** «the driver and two passengers» */
  private isKnownPerson(np: number): boolean {
    return this.chunks.has(np, Phrase.Definite) && !this.chunks.has(np, Phrase.Plural) && (this.chunker.nounBits(np) & N.Person) !== 0
  }

  /** «was arrested along with two guards»: who shares what happens to the subject, or -1. */
  joinedLater(c: number): number {
    const { chunks } = this
    for (let k = c + 1; k < chunks.count && k - c < 8; k++) {
      const joiner = this.joiner(k)
      if (joiner > 0) return chunks.is(k + joiner, Chunk.Noun) ? k + joiner : -1
      const type = chunks.type[k]!
      if (type !== Chunk.Noun && type !== Chunk.Prep && type !== Chunk.Date && type !== Chunk.Adverb) return -1
    }
    return -1
  }

  /** «Jan Novak, a student, and two others», «the man, a baker, and»: says who the one before is; «a man, a woman and a child» lists. */
  private explains(np: number): boolean {
    const { chunks } = this
    if (!chunks.is(np, Chunk.Noun) || !chunks.is(np - 1, Chunk.Comma) || !chunks.is(np - 2, Chunk.Noun) || !chunks.is(np + 1, Chunk.Comma))
      return false
    if (!chunks.has(np, Phrase.One) || chunks.quantity[np]! >= 0) return false
    const who = this.isAge(np - 2) ? np - 4 : np - 2
    if (chunks.quantity[who]! >= 0) return this.form(who) === 'one' && chunks.to[who]! - chunks.from[who]! === 1
    return !chunks.has(who, Phrase.Plural) && chunks.has(who, Phrase.Person | Phrase.Definite)
  }

  /** Goes left over what hangs on a noun phrase: `of the union (NUT) in Brest`. */
  private overPrepositions(from: number): number {
    const { chunks } = this
    let k = from
    while (k > 0) {
      if (chunks.is(k, Chunk.Close)) k = this.opening(k) - 1
      else if (chunks.is(k, Chunk.Quote) || chunks.is(k, Chunk.Adverb)) k--
      else if (this.isAge(k)) k -= 2
      else if (chunks.is(k, Chunk.Noun) && chunks.is(k - 1, Chunk.Prep) && !(chunks.quantity[k]! >= 0 && this.form(k - 1) === 'of')) k -= 2
      else if (chunks.is(k, Chunk.Noun) && chunks.is(k - 1, Chunk.Noun) && chunks.quantity[k]! < 0) k--
      else break
    }
    return k
  }

  /** `a group of 50 villagers`, `a total of 30`: the phrase after `of` that holds the figure. */
  measured(np: number): number {
    const { chunks } = this
    if (chunks.quantity[np]! >= 0) return np
    if ((this.chunker.nounBits(np) & N.Measure) === 0) return np
    let k = np + 1
    while (chunks.is(k, Chunk.Adverb)) k++
    if (!chunks.is(k, Chunk.Prep) || this.form(k) !== 'of') return np
    while (chunks.is(k + 1, Chunk.Adverb)) k++
    return chunks.is(k + 1, Chunk.Noun) && (chunks.quantity[k + 1]! >= 0 || chunks.has(k + 1, Phrase.One)) ? k + 1 : np
  }

  /** The phrases after `including`, `among them`, `of whom`: parts of the figure in `np`; empty when there are none. */
  partsAfter(np: number): number[] {
    const { chunks } = this
    const parts: number[] = []
    for (let k = np + 1; k < chunks.count && k - np < 14; k++) {
      if (chunks.is(k, Chunk.Break)) break
      if (!this.opensParts(k)) continue
      let part = this.form(k) === 'among' ? k + 2 : k + 1
      if (chunks.is(part, Chunk.Verb) && chunks.has(part, Verb.Copula)) part++
      while (chunks.is(part, Chunk.Noun) && !chunks.has(part, Phrase.Pronoun)) {
        parts.push(this.measured(part))
        part = this.joinedAfter(part)
        if (part < 0) break
      }
      break
    }
    return parts
  }

  private opensParts(k: number): boolean {
    if (!this.chunks.is(k, Chunk.Prep) && !this.chunks.is(k, Chunk.Verb)) return false
    const form = this.form(k)
    if (form === 'among') return this.chunks.is(k + 1, Chunk.Noun) && this.chunks.has(k + 1, Phrase.Pronoun)
    return form === 'including' || form === 'comprising'
  }

  isPlural(token: number): boolean {
    return (this.token(token) & W.Plural) !== 0
  }
}
