import type { ChunkFacts } from './chunk-facts.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import type { Clauses } from './clauses.ts'

/** Prepositions that may open a clause: `after six priests (…) and two women were killed`. */
const CLAUSE_OPENERS = new Set('after since before as until'.split(' '))

/** What is joined to a noun phrase: `six soldiers and a civilian`, `along with two guards`, `including a nurse`. */
export class Joined {
  private readonly chunks: Chunks
  private readonly facts: ChunkFacts
  private readonly clauses: Clauses

  constructor(chunks: Chunks, facts: ChunkFacts, clauses: Clauses) {
    this.chunks = chunks
    this.facts = facts
    this.clauses = clauses
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
        (chunks.quantity[k + 1]! >= 0 && this.facts.form(k) !== 'of' && this.facts.form(k) !== 'from' && this.facts.form(k) !== 'in')
      )
        return -1
      if (this.facts.form(k) === 'including') return -1
      k += 2
    }
    if (k >= chunks.count) return -1
    if (chunks.is(k, Chunk.Comma) && (chunks.is(k + 1, Chunk.Conj) || this.joiner(k + 1) > 0)) k++
    const joiner = this.joiner(k)
    if (joiner > 0) return chunks.is(k + joiner, Chunk.Noun) && !this.clauses.startsClause(k + joiner) ? k + joiner : -1
    if (!chunks.is(k, Chunk.Comma) && !chunks.is(k, Chunk.Conj)) return -1
    const list = chunks.is(k, Chunk.Comma)
    while (chunks.is(k + 1, Chunk.Adverb)) k++
    const next = k + 1
    if (!chunks.is(next, Chunk.Noun) || this.clauses.startsClause(next)) return -1
    if (list && this.explains(next)) return this.joinedAfter(next)
    if (list && !this.listGoesOn(next)) return -1
    return next
  }

  /** `along with`, `together with`, `as well as`, `in addition to`: how many chunks it takes; else 0. */
  private joiner(k: number): number {
    const { chunks } = this
    if (chunks.is(k, Chunk.Prep) && chunks.is(k + 1, Chunk.Prep))
      return this.facts.form(k) === 'along' && this.facts.form(k + 1) === 'with' ? 2 : 0
    if (chunks.is(k, Chunk.Adverb) && chunks.is(k + 1, Chunk.Prep))
      return this.facts.form(k) === 'together' && this.facts.form(k + 1) === 'with' ? 2 : 0
    if (chunks.is(k, Chunk.Prep) && chunks.is(k + 1, Chunk.Adverb) && chunks.is(k + 2, Chunk.Prep))
      return this.facts.form(k) === 'as' && this.facts.form(k + 2) === 'as' ? 3 : 0
    if (chunks.is(k, Chunk.Prep) && chunks.is(k + 1, Chunk.Noun) && chunks.is(k + 2, Chunk.Prep))
      return this.facts.form(k) === 'in' && this.facts.form(k + 1) === 'addition' ? 3 : 0
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
    let k = this.chunks.is(np - 1, Chunk.Prep) && this.facts.form(np - 1) === 'of' ? np - 3 : np - 1
    while (chunks.is(k, Chunk.Adverb)) k--
    if (!chunks.is(k, Chunk.Conj) && !chunks.is(k, Chunk.Comma)) return -1
    const comma = chunks.is(k, Chunk.Comma)
    if (chunks.is(k, Chunk.Conj) && chunks.is(k - 1, Chunk.Comma)) k--
    // «the bodies of a man and a woman»
    if (this.facts.form(k - 2) === 'of' && this.facts.measured(k - 3) === k - 1) return k - 1
    k = this.overPrepositions(k - 1)
    if (this.explains(k)) k -= 2
    if (!chunks.is(k, Chunk.Noun) || (chunks.is(k - 1, Chunk.Prep) && !CLAUSE_OPENERS.has(this.facts.form(k - 1)))) return -1
    // «12 were killed, among them two guards, and 50 were injured», «two guards among them, and»
    if (this.facts.form(k + 1) === 'among') return -1
    if (chunks.is(k - 1, Chunk.Wh) || (chunks.is(k - 1, Chunk.Noun) && chunks.has(k - 1, Phrase.Pronoun) && chunks.is(k - 2, Chunk.Prep)))
      return -1
    if (chunks.is(k - 1, Chunk.Verb) && !found && !this.facts.isReporting(k - 1)) return -1
    if (chunks.quantity[k]! < 0 && !chunks.has(k, Phrase.One | Phrase.Person) && !this.facts.isKnownPerson(k)) return -1
    // «2,000 people, 40 detained»
    if (comma && this.isBareFigure(np) && !this.isBareFigure(k)) return -1
    if (comma && chunks.quantity[np]! < 0 && !(chunks.has(k, Phrase.Person) && this.isHis(np))) return -1
    return k
  }

  private isBareFigure(np: number): boolean {
    return this.chunks.quantity[np]! >= 0 && this.facts.isFigure(np)
  }

  /** «Jan Novak, his wife and two children»: somebody beside him */
  private isHis(np: number): boolean {
    return /^(?:his|her)$/.test(this.facts.form(np)) && this.facts.isPerson(np)
  }

  /** «was arrested along with two guards»: who shares what happens to the subject, or -1. */
  joinedLater(c: number): number {
    const { chunks } = this
    for (let k = c + 1; k < chunks.count && k - c < 8; k++) {
      const joiner = this.joiner(k)
      if (joiner > 0) return chunks.is(k + joiner, Chunk.Noun) ? k + joiner : -1
      if (this.isCompany(k)) return k + 1
      const type = chunks.type[k]!
      if (type !== Chunk.Noun && type !== Chunk.Prep && type !== Chunk.Date && type !== Chunk.Adverb) return -1
    }
    return -1
  }

  /** «died alongside two guards», «was arrested with nine others»; not «with two shots», «along with» */
  private isCompany(k: number): boolean {
    const { chunks, facts } = this
    if (!chunks.is(k, Chunk.Prep) || !chunks.is(k + 1, Chunk.Noun) || chunks.quantity[k + 1]! < 0) return false
    const form = facts.form(k)
    return (form === 'alongside' || form === 'with') && (facts.isPerson(k + 1) || facts.isOthers(k + 1))
  }

  /** «Jan Novak, a student, and two others», «the man, a baker, and»: says who the one before is; «a man, a woman and a child» lists. */
  private explains(np: number): boolean {
    const { chunks } = this
    if (!chunks.is(np, Chunk.Noun) || !chunks.is(np - 1, Chunk.Comma) || !chunks.is(np - 2, Chunk.Noun) || !chunks.is(np + 1, Chunk.Comma))
      return false
    if (!chunks.has(np, Phrase.One) || chunks.quantity[np]! >= 0) return false
    const who = this.facts.isAge(np - 2) ? np - 4 : np - 2
    if (chunks.quantity[who]! >= 0) return this.facts.form(who) === 'one' && chunks.to[who]! - chunks.from[who]! === 1
    return !chunks.has(who, Phrase.Plural) && chunks.has(who, Phrase.Person | Phrase.Definite)
  }

  /** Goes left over what hangs on a noun phrase: `of the union (NUT) in Brest`. */
  private overPrepositions(from: number): number {
    const { chunks } = this
    let k = from
    while (k > 0) {
      if (chunks.is(k, Chunk.Close)) k = this.facts.opening(k) - 1
      else if (chunks.is(k, Chunk.Quote) || chunks.is(k, Chunk.Adverb)) k--
      else if (this.facts.isAge(k)) k -= 2
      else if (chunks.is(k, Chunk.Noun) && chunks.is(k - 1, Chunk.Prep) && !this.opensClause(k)) k -= 2
      else if (chunks.is(k, Chunk.Noun) && (chunks.is(k - 1, Chunk.Noun) || chunks.is(k - 1, Chunk.Close)) && chunks.quantity[k]! < 0) k--
      else break
    }
    return k
  }

  /** `dozens of workers`, «after six priests (…) and two women were killed» */
  private opensClause(np: number): boolean {
    const form = this.facts.form(np - 1)
    return this.chunks.quantity[np]! >= 0 && (form === 'of' || CLAUSE_OPENERS.has(form))
  }

  /** The phrases after `including`, `among them`, `of whom`: parts of the figure in `np`; empty when there are none. */
  partsAfter(np: number): number[] {
    const { chunks } = this
    const parts: number[] = []
    for (let k = np + 1; k < chunks.count && k - np < 14; k++) {
      // «14 were killed and scores hurt, including a judge»
      if (chunks.is(k, Chunk.Break) || (chunks.quantity[k]! >= 0 && chunks.is(k - 1, Chunk.Conj))) break
      // «two guards among them»
      if (chunks.quantity[k]! >= 0 && this.facts.form(k + 1) === 'among' && this.facts.form(k + 2) === 'them') {
        parts.push(k)
        break
      }
      if (!this.facts.opensParts(k)) continue
      let part = this.facts.form(k) === 'among' ? k + 2 : k + 1
      if (chunks.is(part, Chunk.Verb) && chunks.has(part, Verb.Copula)) part++
      // «85 deaths, including those of 12 children»
      if (/^th(?:ose|at)$/.test(this.facts.form(part)) && chunks.is(part + 1, Chunk.Prep) && this.facts.form(part + 1) === 'of') part += 2
      while (chunks.is(part, Chunk.Noun) && !chunks.has(part, Phrase.Pronoun)) {
        parts.push(this.facts.measured(part))
        part = this.joinedAfter(part)
        if (part < 0) break
      }
      break
    }
    return parts
  }

  /** «Four people died: two men, a woman and a child»: the phrases of a list that ends its sentence; empty when there is none. */
  spelledOut(np: number): number[] {
    const { chunks } = this
    let k = np + 1
    while (k < chunks.count && k - np < 14 && !chunks.is(k, Chunk.Break)) k++
    if (!chunks.is(k, Chunk.Break) || !/^[:–—-]+$/.test(this.facts.form(k))) return []
    const parts: number[] = []
    for (let part = k + 1; chunks.is(part, Chunk.Noun) && (chunks.quantity[part]! >= 0 || chunks.has(part, Phrase.One)); ) {
      parts.push(part)
      part = this.joinedAfter(part)
    }
    return parts.length > 1 && chunks.is(parts.at(-1)! + 1, Chunk.Break) ? parts : []
  }
}
