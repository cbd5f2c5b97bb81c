import type { Status } from '../model/claim.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Chunk, type Chunks, Verb } from './chunks.ts'

/** Verbs whose infinitive tells what did happen: `were forced to flee`, `is believed to have died`. */
const FACTIVE = new Set(
  `force forced forcing forces manage managed manages continue continued continues continuing begin began begun begins start started starts report reported believed known said thought confirmed
  compelled compel ruled ordered obliged made went come came used able presumed understood led prompted caused allowed helped gathered assembled rallied marched turned converged met gather
  took taken taking estimated required`.split(/\s+/),
)

const FEARED = new Set(
  'feared fear fears expected expect expects planned plan plans planning scheduled due likely threatened threaten threatens vowed promised hoped poised set intend intended'.split(
    ' ',
  ),
)

/** Verbs that ask for what follows `for`: `called for the release of 12 prisoners`. */
const CALLING = new Set(
  'call calls called calling ask asks asked asking push pushed pushing press pressed pressing plead pleaded appeal appealed'.split(' '),
)

/** Verbs whose infinitive may never come true. */
const WANTING = new Set(
  `want wants wanted try tries tried trying attempt attempted attempting refuse refused decide decided agree agreed urge urged call called calling ask asked invite invited fail failed seek sought hoping
  prepare preparing prepared mean meant wish wished demand demanded demanding need needs needed going set promise promises vow vows pledge pledged pledges allow allowed authorise authorised authorize authorized`.split(
    /\s+/,
  ),
)

/** Verbs whose object may never come true: `plotted the murder of two judges`. */
const PLOTTING = new Set('plot plots plotted plotting order orders ordering'.split(' '))

/** Verbs whose object did not happen: `foiled the murder of two judges`. */
const AVERTING = new Set('prevent prevents prevented preventing foil foils foiled foiling avert averts averted averting'.split(' '))

/** «are eligible to vote»: nobody says that they did. */
const ELIGIBLE = new Set(['eligible', 'entitled', 'registered', 'qualified'])

/** Words that open a condition or a hypothesis. */
const CONDITION = new Set('if unless whether'.split(' '))

/** Nobody does it, or nobody has yet: what the verb group says of the truth of its clause. */
export type Truth = 'fact' | 'expected' | 'denied'

export class Statuses {
  private readonly chunks: Chunks
  article!: ParsedArticle

  constructor(chunks: Chunks) {
    this.chunks = chunks
  }

  private headForm(c: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[this.chunks.head[c]!]!)
  }

  /** What is the case with the clause that a trigger's chunk stands in. Of crowds an infinitive mostly tells what they did: `braved rain to march`. */
  truth(c: number, lenient = false): Truth {
    const { chunks } = this
    if (chunks.is(c, Chunk.Verb)) return this.ofVerb(c, lenient)
    for (let k = c - 1; k >= 0 && c - k < 6; k--) {
      if (chunks.is(k, Chunk.Verb)) {
        const form = this.headForm(k)
        if (k === c - 1 && AVERTING.has(form)) return 'denied'
        const wanted = k === c - 1 ? WANTING.has(form) : k === c - 2 && this.isCalledFor(c)
        return FEARED.has(form) || wanted || (k === c - 1 && PLOTTING.has(form)) ? 'expected' : this.ofVerb(k)
      }
      if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break)) break
    }
    return this.conditional(c) ? 'expected' : 'fact'
  }

  /** «plotted the murder of two judges» */
  isPlanned(np: number): boolean {
    if (this.isCalledFor(np)) return true
    if (!this.chunks.is(np - 1, Chunk.Verb)) return false
    const form = this.headForm(np - 1)
    return FEARED.has(form) || WANTING.has(form) || PLOTTING.has(form) || AVERTING.has(form)
  }

  /** «called for the release of 12 prisoners» */
  private isCalledFor(np: number): boolean {
    const { chunks } = this
    return (
      chunks.is(np - 1, Chunk.Prep) &&
      this.headForm(np - 1) === 'for' &&
      chunks.is(np - 2, Chunk.Verb) &&
      CALLING.has(this.headForm(np - 2))
    )
  }

  private ofVerb(c: number, lenient = false): Truth {
    const { chunks } = this
    const flags = chunks.flags[c]!
    if ((flags & Verb.Not) !== 0) return 'denied'
    if ((flags & (Verb.Modal | Verb.Future)) !== 0) return 'expected'
    if (this.conditional(c) || this.isDreaded(c)) return 'expected'
    if ((flags & Verb.Infinitive) === 0) return this.coordinated(c)
    if ((flags & Verb.Perfect) !== 0) return 'fact'
    if (chunks.is(c - 1, Chunk.State) && FEARED.has(this.headForm(c - 1))) return 'expected'
    const governor = this.governor(c)
    if (governor < 0) return lenient ? 'fact' : 'expected'
    const form = this.headForm(governor)
    if (ELIGIBLE.has(form)) return 'denied'
    if (lenient ? FEARED.has(form) || WANTING.has(form) : !FACTIVE.has(form)) return 'expected'
    return this.ofVerb(governor, lenient)
  }

  /** «could be killed or injured»: a bare participle shares the auxiliary of the verb it is joined to. */
  private coordinated(c: number): Truth {
    const { chunks } = this
    if (chunks.has(c, Verb.Gerund) && chunks.is(c - 1, Chunk.Comma)) return this.followsOn(c)
    if (!chunks.has(c, Verb.Bare) || !chunks.is(c - 1, Chunk.Conj) || !chunks.is(c - 2, Chunk.Verb)) return 'fact'
    const flags = chunks.flags[c - 2]!
    return (flags & (Verb.Modal | Verb.Future)) !== 0 ? 'expected' : 'fact'
  }

  /** «The dam could break, forcing 40,000 from their homes»: as true as the verb before. */
  private followsOn(c: number): Truth {
    const { chunks } = this
    for (let k = c - 2; k >= 0 && c - k < 8; k--) {
      // «could be seen, shouting» is seen
      if (chunks.is(k, Chunk.Verb) && /^(?:seen|heard)$/.test(this.headForm(k))) return 'fact'
      if (chunks.is(k, Chunk.Verb)) return chunks.has(k, Verb.Modal | Verb.Future) && !chunks.has(k, Verb.Perfect) ? 'expected' : 'fact'
      if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Wh)) break
    }
    return 'fact'
  }

  private governor(c: number): number {
    const { chunks } = this
    for (let k = c - 1; k >= 0 && c - k < 10; k--) {
      if (chunks.is(k, Chunk.Verb)) return k
      if (chunks.is(k, Chunk.State)) return FEARED.has(this.headForm(k)) ? -1 : k
      if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Wh)) return -1
    }
    return -1
  }

  /** «officials fear that up to 100 have died» */
  private isDreaded(c: number): boolean {
    const { chunks } = this
    for (let k = c - 1; k >= 0 && c - k < 6; k--) {
      if (chunks.is(k, Chunk.Verb)) return /^fear(?:s|ed|ing)?$/.test(this.headForm(k)) && !chunks.has(k, Verb.Passive)
      if (chunks.is(k, Chunk.Comma) || chunks.is(k, Chunk.Break)) return false
    }
    return false
  }

  private conditional(c: number): boolean {
    for (let k = c - 1; k >= 0 && c - k < 14; k--) {
      if (this.chunks.is(k, Chunk.Break) || this.chunks.is(k, Chunk.Comma)) return false
      if (this.chunks.is(k, Chunk.Sub)) return CONDITION.has(this.headForm(k))
    }
    return false
  }
}

export const statusOf = (truth: Truth): Status => (truth === 'fact' ? 'stated' : truth)
