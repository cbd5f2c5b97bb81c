import type { ParsedArticle } from '../model/parsed.ts'
import type { ChunkFacts } from './chunk-facts.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'

/** Where the figure of a trigger stands: the noun phrase, and the side on which more may be joined to it. */
export interface Patient {
  readonly phrase: number
  readonly side: 'before' | 'after' | 'none'
}

export const NOBODY: Patient = { phrase: -1, side: 'none' }

const GROWING = new Set('grew grown grow swelled swollen swell rose risen'.split(' '))

/** `The dead include two nurses` */
const INCLUDING = new Set(['include', 'includes', 'included'])
/** `have minor injuries`, `needed hospital treatment` */
const HAVING = new Set(['have', 'has', 'had', 'having'])
const NEEDING = new Set('need needs needed require requires required'.split(' '))
const TREATMENT = new Set(['treatment', 'attention', 'care'])
/** `a crowd that police put at 5,000` */
const MEASURING = new Set('put estimated numbered numbering measured counted'.split(' '))

/** `Protesters numbered 3,000`, `casualties ran into the hundreds` */
const NUMBERING = new Set('number numbered totalled totaled'.split(' '))
const RUNNING = new Set('ran run runs running'.split(' '))

/** The noun phrase that a trigger counts which is a noun: `12 deaths`, `a crowd of 5,000`. `c` is the chunk of its last token `end`. */
export class NounPatients {
  private readonly facts: ChunkFacts
  private readonly chunks: Chunks
  article!: ParsedArticle

  constructor(facts: ChunkFacts, chunks: Chunks) {
    this.facts = facts
    this.chunks = chunks
  }

  private form(c: number): string {
    return this.facts.form(c)
  }

  /** «12 deaths», «the deaths of 12 people»; `no deaths` is the phrase itself. */
  ofNoun(c: number, end: number): Patient {
    const { chunks, facts } = this
    if (!chunks.is(c, Chunk.Noun) || chunks.to[c]! - 1 !== end) return NOBODY
    if (this.isAttempt(c, end)) return NOBODY
    if (chunks.quantity[c]! >= 0) return { phrase: c, side: 'none' }
    // «the release by the ministry of 2,000 people»
    const of = chunks.is(c + 1, Chunk.Prep) && this.form(c + 1) === 'by' && chunks.is(c + 2, Chunk.Noun) ? c + 3 : c + 1
    if (!chunks.is(of, Chunk.Prep) || this.form(of) !== 'of') return { phrase: c, side: 'none' }
    const k = this.pastAside(of + 1)
    if (chunks.is(k, Chunk.Noun)) return { phrase: facts.measured(k), side: 'after' }
    return { phrase: c, side: 'none' }
  }

  /** «the evacuation of, by the latest count, 17,000 people»: past what stands between commas. */
  private pastAside(c: number): number {
    if (!this.chunks.is(c, Chunk.Comma)) return c
    for (let k = c + 1; k < c + 8; k++) if (this.chunks.is(k, Chunk.Comma)) return k + 1
    return c
  }

  /** «the attempted murder of a guard» */
  private isAttempt(c: number, end: number): boolean {
    const { tokens, vocabulary } = this.article
    for (let i = Math.max(0, this.chunks.from[c]! - 1); i < end; i++) if (vocabulary.lower(tokens.word[i]!) === 'attempted') return true
    return false
  }

  /** «the death toll from the quake rose from 12 to 45»: the last figure the verb leads to. */
  ofToll(c: number, end: number): Patient {
    const { chunks } = this
    if (chunks.to[c]! - 1 !== end) return NOBODY
    let figure = -1
    for (let k = c + 1; k < chunks.count && k - c < 12; k++) {
      // «from an earthquake and tsunami»
      const joins = chunks.is(k, Chunk.Conj) && figure < 0 && chunks.is(k + 1, Chunk.Noun) && chunks.quantity[k + 1]! < 0
      if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Wh) || (chunks.is(k, Chunk.Conj) && !joins)) break
      if (chunks.is(k, Chunk.Break) && k > c + 1) break
      if (figure >= 0 && !(chunks.is(k, Chunk.Prep) && this.form(k) === 'to') && !chunks.is(k, Chunk.Noun)) break
      if (chunks.is(k, Chunk.Noun) && chunks.quantity[k]! >= 0) figure = k
    }
    return { phrase: figure, side: 'none' }
  }

  ofMember(c: number, end: number): Patient {
    const { chunks } = this
    if (!chunks.is(c, Chunk.Noun) || chunks.to[c]! - 1 !== end) return NOBODY
    // «27 former detainees» are held no more
    if (chunks.quantity[c]! >= 0) return this.isFormer(c, end) ? NOBODY : { phrase: c, side: 'none' }
    const numbered = this.numbered(c)
    if (numbered >= 0) return { phrase: numbered, side: 'none' }
    if (!chunks.has(c, Phrase.Definite) || chunks.to[c]! - chunks.from[c]! > 2) return NOBODY
    // «Nine of the dead were children», «the dead included nine children»
    const part = chunks.is(c - 1, Chunk.Prep) && this.form(c - 1) === 'of' ? c - 2 : -1
    if (chunks.is(part, Chunk.Noun) && chunks.quantity[part]! >= 0) return { phrase: part, side: 'none' }
    return this.named(c)
  }

  /** «Protesters numbered about 3,000», «casualties ran into the hundreds»: the phrase of the figure, or -1. */
  private numbered(c: number): number {
    const { chunks } = this
    if (!chunks.is(c + 1, Chunk.Verb)) return -1
    const { tokens, vocabulary } = this.article
    const verb = vocabulary.lower(tokens.word[chunks.head[c + 1]!]!)
    const prep = chunks.is(c + 2, Chunk.Prep) ? this.form(c + 2) : ''
    if (prep === 'into' ? !RUNNING.has(verb) : !NUMBERING.has(verb) || (prep !== '' && prep !== 'in' && prep !== 'at')) return -1
    const np = prep === '' ? c + 2 : c + 3
    return chunks.is(np, Chunk.Noun) && chunks.quantity[np]! >= 0 && this.facts.isFigure(np) ? np : -1
  }

  private isFormer(c: number, end: number): boolean {
    const { tokens, vocabulary } = this.article
    for (let i = this.chunks.from[c]!; i < end; i++) if (vocabulary.lower(tokens.word[i]!) === 'former') return true
    return false
  }

  /** «the dead included nine children», «those killed include two nurses», «among the dead were two nurses»: who stands after the verb. */
  named(c: number): Patient {
    const { chunks } = this
    const verb = c + 1
    if (!chunks.is(verb, Chunk.Verb) || !chunks.is(verb + 1, Chunk.Noun)) return NOBODY
    const names =
      chunks.has(verb, Verb.Copula) || INCLUDING.has(this.article.vocabulary.lower(this.article.tokens.word[chunks.head[verb]!]!))
    return names ? { phrase: verb + 1, side: 'after' } : NOBODY
  }

  /** «cases were opened against 70 people» */
  ofAgainst(c: number, end: number): Patient {
    const { chunks } = this
    if (!chunks.is(c, Chunk.Noun) || chunks.to[c]! - 1 !== end) return NOBODY
    for (let k = c + 1; k + 1 < chunks.count && k - c < 8; k++) {
      if (chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Wh)) break
      if (chunks.is(k, Chunk.Prep) && this.form(k) === 'against') return { phrase: this.facts.measured(k + 1), side: 'after' }
    }
    return NOBODY
  }

  /** «two men with gunshot wounds», «arrived at a hospital with cuts and wounds»: who has them. */
  ofBearer(c: number, end: number, subject: (verb: number) => number): Patient {
    const { chunks } = this
    if (!chunks.is(c, Chunk.Noun) || chunks.to[c]! - 1 !== end || chunks.quantity[c]! >= 0) return NOBODY
    const treated = TREATMENT.has(this.article.vocabulary.lower(this.article.tokens.word[end]!))
    if (chunks.is(c - 1, Chunk.Verb)) {
      const verb = this.article.vocabulary.lower(this.article.tokens.word[chunks.head[c - 1]!]!)
      return (treated ? NEEDING : HAVING).has(verb) ? { phrase: subject(c - 1), side: 'before' } : NOBODY
    }
    if (treated) return NOBODY
    let k = chunks.is(c - 1, Chunk.Conj) && chunks.is(c - 2, Chunk.Noun) ? c - 3 : c - 1
    if (!chunks.is(k, Chunk.Prep) || this.form(k) !== 'with') return NOBODY
    k--
    while (chunks.is(k, Chunk.Adverb) || chunks.is(k, Chunk.Date)) k--
    while (chunks.is(k, Chunk.Noun) && chunks.is(k - 1, Chunk.Prep) && this.form(k - 1) !== 'of') k -= 2
    if (chunks.is(k, Chunk.Noun)) return { phrase: this.facts.measured(k), side: 'before' }
    return chunks.is(k, Chunk.Verb) ? { phrase: subject(k), side: 'before' } : NOBODY
  }

  /** «a crowd of 5,000», «a 20,000-strong march», «a sit-in by 40 pupils» */
  ofGathering(c: number, end: number): Patient {
    const { chunks, facts } = this
    if (!chunks.is(c, Chunk.Noun) || chunks.to[c]! - 1 !== end) return NOBODY
    if (chunks.quantity[c]! >= 0) return this.isStrong(c, end) ? { phrase: c, side: 'none' } : NOBODY
    const grown = this.grownTo(c)
    if (grown >= 0) return { phrase: grown, side: 'none' }
    const k = c + 1
    if (!chunks.is(k, Chunk.Prep) || !chunks.is(k + 1, Chunk.Noun)) return NOBODY
    const form = this.form(k)
    if (form !== 'of' && form !== 'by' && form !== 'with' && form !== 'involving') return NOBODY
    return { phrase: facts.measured(k + 1), side: form === 'of' ? 'none' : 'after' }
  }

  /** «the marches in the capital had grown to 100,000» */
  private grownTo(c: number): number {
    const { chunks } = this
    for (let k = c + 1; k < chunks.count && k - c < 7; k++) {
      if (chunks.is(k, Chunk.Verb)) {
        const verb = this.article.vocabulary.lower(this.article.tokens.word[chunks.head[k]!]!)
        if (MEASURING.has(verb) && this.isFigure(k + 1)) return k + 1
        if (!GROWING.has(verb) && !MEASURING.has(verb)) return -1
        return chunks.is(k + 1, Chunk.Prep) && this.isFigure(k + 2) ? k + 2 : -1
      }
      const inner = chunks.type[k]!
      if (inner !== Chunk.Prep && inner !== Chunk.Noun && inner !== Chunk.Date && inner !== Chunk.Comma && inner !== Chunk.Wh) return -1
    }
    return -1
  }

  private isFigure(c: number): boolean {
    return this.chunks.is(c, Chunk.Noun) && this.chunks.quantity[c]! >= 0
  }

  private isStrong(c: number, end: number): boolean {
    const { tokens, vocabulary } = this.article
    for (let i = this.chunks.from[c]!; i < end; i++) if (vocabulary.lower(tokens.word[i]!) === 'strong') return true
    return false
  }
}
