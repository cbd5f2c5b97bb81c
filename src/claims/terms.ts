import { PRISON } from '../data/claims/votes.ts'
import type { Mentions, Qualifier } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { type Found, Level, newFound, setFigure } from './found.ts'

const T = { Prison: 1, Sentencing: 2, Facing: 4, Term: 8 } as const
const SENTENCING = new Set(
  'sentence sentences sentenced sentencing jail jailed jails jailing imprison imprisoned imprisoning condemned given handed gave ordered'.split(
    ' ',
  ),
)
const FACING = new Set(
  'face faces faced facing serve serves served serving receive receives received get gets got spend spent risk risks carry carries carried'.split(
    ' ',
  ),
)
const TERM = new Set('sentence sentences term terms'.split(' '))
const UNITS: Readonly<Record<string, string>> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' }

const NAMES = new Map(Object.values(UNITS).flatMap((name) => [[name, name] as const, [name.slice(0, -1), name] as const]))

interface Length extends TokenRange {
  readonly chunk: number
  readonly quantity: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly unit: string
}

/** Lengths of prison terms given or faced; the person is the subject (codebook 6). */
export class Terms {
  private readonly args: Arguments
  private readonly chunks: Chunks
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private mentions!: Mentions

  constructor(vocabulary: Vocabulary, args: Arguments, chunks: Chunks) {
    this.args = args
    this.chunks = chunks
    this.classOf = perWord(vocabulary, (lower) => {
      let bits = 0
      if (PRISON.has(lower)) bits |= T.Prison
      if (SENTENCING.has(lower)) bits |= T.Sentencing
      if (FACING.has(lower)) bits |= T.Facing
      if (TERM.has(lower)) bits |= T.Term
      return bits
    })
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
  }

  find(s: number, found: Found[]): void {
    let tells = false
    for (let c = 0; c < this.chunks.count; c++) {
      const length = this.lengthOf(c)
      if (!length) continue
      if (!tells && !this.tellsTerms(s)) return
      tells = true
      const verb = this.verbOf(c)
      if (this.isTerm(c, verb)) found.push(this.toFound(length, this.ownerOf(verb), verb))
    }
  }

  /** Does the sentence have a word of prison, or of sentencing? */
  private tellsTerms(s: number): boolean {
    const { first, last } = this.article.sentences
    for (let i = first[s]!; i < last[s]!; i++) if ((this.bits(i) & (T.Prison | T.Sentencing | T.Facing)) !== 0) return true
    return false
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  /** The length of time that a chunk states, as a quantity or as a duration. */
  private lengthOf(c: number): Length | null {
    const q = this.chunks.is(c, Chunk.Noun) ? this.chunks.quantity[c]! : -1
    if (q >= 0) {
      const quantity = this.mentions.quantities[q]!
      const unit = quantity.unit === null ? undefined : NAMES.get(quantity.unit)
      return unit ? { ...quantity, chunk: c, quantity: q, unit } : null
    }
    if (!this.chunks.is(c, Chunk.Date) || this.chunks.mention[c]! < 0) return null
    const date = this.mentions.dates[this.chunks.mention[c]!]!
    const match = date.type === 'duration' ? /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(date.value ?? '') : null
    if (!match) return null
    const value = Number(match[1])
    return {
      first: date.first,
      last: date.last,
      chunk: c,
      quantity: -1,
      value,
      low: value,
      high: value,
      qualifier: 'exact',
      unit: UNITS[match[2]!]!,
    }
  }

  private verbOf(c: number): number {
    const { chunks } = this
    for (let k = c - 1; k >= 0 && c - k < 9; k--) {
      if (chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub)) return -1
      if (chunks.is(k, Chunk.Verb) && (this.bits(chunks.head[k]!) & (T.Sentencing | T.Facing)) !== 0) return k
      if (chunks.is(k, Chunk.Verb) && !chunks.has(k, Verb.Gerund)) return -1
    }
    return -1
  }

  private isTerm(c: number, verb: number): boolean {
    const { chunks } = this
    if (this.prisonAfter(c)) return true
    if (chunks.is(c, Chunk.Noun) && (this.bits(chunks.head[c]!) & T.Prison) !== 0) return true
    if (
      chunks.is(c - 1, Chunk.Prep) &&
      this.args.form(c - 1) === 'of' &&
      chunks.is(c - 2, Chunk.Noun) &&
      (this.bits(chunks.head[c - 2]!) & T.Term) !== 0
    )
      return true
    if (verb < 0) return false
    if (this.isDirect(c, verb)) return true
    if ((this.bits(chunks.head[verb]!) & T.Sentencing) === 0) return false
    const form = chunks.is(c - 1, Chunk.Prep) ? this.args.form(c - 1) : ''
    const giving = /^(?:given|gave|handed|ordered)$/.test(this.article.vocabulary.lower(this.article.tokens.word[chunks.head[verb]!]!))
    return !giving && (form === 'to' || form === 'for')
  }

  /** «was given five years», «faces up to 12 years»: a bare length right after the verb. */
  private isDirect(c: number, verb: number): boolean {
    const { chunks } = this
    if (
      c !== verb + 1 ||
      chunks.is(c + 1, Chunk.Verb) ||
      !/^(?:given|got|gets|faces?|facing|faced|received|receives)$/.test(
        this.article.vocabulary.lower(this.article.tokens.word[chunks.head[verb]!]!),
      )
    )
      return false
    const next = chunks.is(c + 1, Chunk.Noun) || (chunks.is(c + 1, Chunk.Prep) && this.args.form(c + 1) === 'of')
    return !next || (chunks.is(c + 1, Chunk.Noun) && this.args.form(c + 1) === 'each')
  }

  /** «15 days in jail», «five years' imprisonment», «three years behind bars» */
  private prisonAfter(c: number): boolean {
    const { chunks } = this
    for (let k = c + 1; k < Math.min(chunks.count, c + 4); k++) {
      if (chunks.is(k, Chunk.Verb) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Comma)) return false
      if (chunks.is(k, Chunk.Noun)) return (this.bits(chunks.head[k]!) & T.Prison) !== 0 || (this.bits(chunks.from[k]!) & T.Prison) !== 0
    }
    return false
  }

  private ownerOf(verb: number): number {
    if (verb < 0) return -1
    const { chunks, args } = this
    if ((this.bits(chunks.head[verb]!) & T.Facing) !== 0 || chunks.has(verb, Verb.Passive) || chunks.has(verb, Verb.ParticipleOnly))
      return args.subject(verb)
    const object = args.object(verb)
    if (object >= 0 && chunks.quantity[object]! < 0) return object
    return chunks.has(verb, Verb.Bare) ? args.subject(verb) : -1
  }

  private toFound(length: Length, owner: number, verb: number): Found {
    const found = newFound('sentence', length.unit, Level.Strong, 'sentence/term', length.chunk)
    setFigure(found, length.quantity, length)
    if (verb >= 0) found.trigger = verb
    found.subjectName = owner >= 0 ? this.chunks.mention[owner]! : -1
    found.subject = found.subjectName >= 0 ? rangeOf(this.mentions.names[found.subjectName]!) : this.ownerRange(owner)
    if (this.isFaced(verb)) found.status = 'expected'
    return found
  }

  /** «faces ten years», «would serve ten years» */
  private isFaced(verb: number): boolean {
    if (verb < 0) return false
    const { chunks, article } = this
    return chunks.has(verb, Verb.Modal | Verb.Future) || /^fac/.test(article.vocabulary.lower(article.tokens.word[chunks.head[verb]!]!))
  }

  private ownerRange(owner: number): TokenRange | null {
    if (owner < 0) return null
    const { chunks } = this
    const first =
      chunks.from[owner]! + (chunks.has(owner, Phrase.One | Phrase.Definite) && chunks.to[owner]! - chunks.from[owner]! > 1 ? 1 : 0)
    return { first, last: chunks.to[owner]! }
  }
}

const rangeOf = ({ first, last }: TokenRange): TokenRange => ({ first, last })
