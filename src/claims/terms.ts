import { FACING, GIVING, OFFICE, POSSIBLE, PRISON, SEEKING, SENTENCING, TERM } from '../data/claims/terms.ts'
import type { Status } from '../model/claim.ts'
import type { DateMention, Mentions, Qualifier } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'
import type { Arguments } from './arguments.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { type Found, Level, newFound, setFigure } from './found.ts'
import { NOBODY, type Owner, type Owners } from './owners.ts'
import { N, type Words } from './words.ts'

const T = { Prison: 1, Sentencing: 2, Facing: 4, Term: 8, Giving: 16, Seeking: 32, Office: 64, Possible: 128, Sending: 256 } as const
const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [T.Prison, PRISON],
  [T.Sentencing, SENTENCING],
  [T.Facing, FACING],
  [T.Term, TERM],
  [T.Giving, GIVING],
  [T.Seeking, SEEKING],
  [T.Office, OFFICE],
  [T.Possible, POSSIBLE],
  [T.Sending, new Set(['send', 'sends', 'sent', 'sending'])],
]
const VERBS = T.Sentencing | T.Facing | T.Seeking | T.Sending
const UNITS: Readonly<Record<string, string>> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' }
const UNIT_NAMES = new Map(Object.values(UNITS).flatMap((name) => [[name, name] as const, [name.slice(0, -1), name] as const]))
/** No more words than this between a length and the prison, no more chunks between verb and length. */
const NEAR = 4
const FAR = 9

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
  private readonly words: Words
  private readonly owners: Owners
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private mentions!: Mentions
  private next = 0
  /** The one sentenced last. */
  private convict: Owner = NOBODY

  constructor(vocabulary: Vocabulary, args: Arguments, chunks: Chunks, words: Words, owners: Owners) {
    this.args = args
    this.chunks = chunks
    this.words = words
    this.owners = owners
    this.classOf = perWord(vocabulary, (lower) => {
      let bits = 0
      for (const [bit, list] of LISTS) if (list.has(lower)) bits |= bit
      return bits
    })
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.mentions = mentions
    this.next = 0
    this.convict = NOBODY
  }

  find(s: number, found: Found[]): void {
    const lengths = this.lengths(s)
    if (lengths.length === 0) return
    const { first, last } = this.article.sentences
    let context = 0
    for (let i = first[s]!; i < last[s]!; i++) context |= this.bits(i)
    if ((context & (T.Prison | VERBS)) === 0) return
    let told = false
    for (const length of lengths) {
      const verb = this.verbOf(length)
      const beneficiary = this.forWhom(length, last[s]!)
      if (!this.isTerm(length, verb, context) && !(told && beneficiary.range)) continue
      told = true
      found.push(this.toFound(length, verb, beneficiary.range ? beneficiary : this.ownerOf(verb, length.chunk)))
    }
  }

  private bits(token: number): number {
    return this.classOf(this.article.tokens.word[token]!)
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** The lengths of time that a sentence states, as quantities or as durations. */
  private lengths(s: number): Length[] {
    const { quantities } = this.mentions
    const { first, last } = this.article.sentences
    const found: Length[] = []
    while (this.next < quantities.length && quantities[this.next]!.first < first[s]!) this.next++
    for (let q = this.next; q < quantities.length && quantities[q]!.first < last[s]!; q++) {
      const quantity = quantities[q]!
      const unit = quantity.unit === null ? undefined : UNIT_NAMES.get(quantity.unit)
      const chunk = unit === undefined ? -1 : this.chunks.at(quantity.first)
      if (unit !== undefined && chunk >= 0) found.push({ ...quantity, chunk, quantity: q, unit })
    }
    for (let c = 0; c < this.chunks.count; c++) {
      const date = this.chunks.is(c, Chunk.Date) && this.chunks.mention[c]! >= 0 ? this.mentions.dates[this.chunks.mention[c]!]! : null
      const length = date?.type === 'duration' ? this.ofDate(date, c) : null
      if (length) found.push(length)
    }
    return found
  }

  private ofDate({ first, last, value }: DateMention, chunk: number): Length | null {
    const match = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(value ?? '')
    if (!match) return null
    const number = Number(match[1])
    return { first, last, chunk, quantity: -1, value: number, low: number, high: number, qualifier: 'exact', unit: UNITS[match[2]!]! }
  }

  private verbOf({ chunk: c, first }: Length): number {
    const { chunks } = this
    // «sentenced Jan Novak, a singer known as Nov, to two years»
    const apart = this.lower(Math.max(0, first - 1)) === 'to' && this.lower(Math.max(0, first - 2)) === ','
    for (let k = c - 1; k >= 0 && c - k < (apart ? 2 * FAR : FAR); k--) {
      if (chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub)) return -1
      if (chunks.is(k, Chunk.Verb) && (this.bits(chunks.head[k]!) & VERBS) !== 0) return k
      if (chunks.is(k, Chunk.Verb) && !chunks.has(k, Verb.Gerund) && !apart) return -1
    }
    return -1
  }

  private isTerm(length: Length, verb: number, context: number): boolean {
    if (this.isStay(length)) return false
    const penal = (context & (T.Sentencing | T.Prison)) !== 0 && (context & T.Office) === 0
    const served = this.servedNear(length)
    if (served === T.Prison || (served === T.Term && penal)) return true
    const before = this.lower(Math.max(0, length.first - 1))
    if (this.termBefore(length.first, penal)) return true
    if (verb < 0) return false
    if (this.isDirect(length.chunk, verb)) return true
    const bits = this.bits(this.chunks.head[verb]!)
    // «sent to prison for three years»
    if ((bits & T.Sending) !== 0) return before === 'for' && (this.bits(length.first - 2) & T.Prison) !== 0
    return (bits & T.Sentencing) !== 0 && (bits & T.Giving) === 0 && (before === 'to' || before === 'for')
  }

  /** «was held for 14 months in Silivri prison»: how long somebody was kept, not a term. */
  private isStay({ chunk: c, first }: Length): boolean {
    const verb = this.lower(Math.max(0, first - 1)) === 'for' ? c - 2 : -1
    return (
      this.chunks.is(verb, Chunk.Verb) && /^(?:held|kept|detained|isolated|confined|questioned)$/.test(this.lower(this.chunks.head[verb]!))
    )
  }

  /** «15 days in jail», «five years' imprisonment», «a 12-year term» */
  private servedNear({ last }: Length): number {
    const end = this.article.sentences.last[this.article.tokens.sentence[last - 1]!]!
    for (let i = last; i < Math.min(end, last + NEAR); i++) {
      const bits = this.bits(i)
      if ((bits & T.Prison) !== 0) return T.Prison
      if ((bits & T.Term) !== 0) return T.Term
      if (/^[,;:.)]$|^(?:and|but|after|before|from|ago|later)$/.test(this.lower(i))) return 0
    }
    return 0
  }

  /** «a sentence of eight years», «prison terms ranging from 15 to 37 years», «reduced the sentence to four years» */
  private termBefore(first: number, penal: boolean): boolean {
    const i = /^(?:of|to|from)$/.test(this.lower(first - 1)) ? first - 2 : first - 1
    const at = /^(?:ranging|totalling|totaling)$/.test(this.lower(Math.max(0, i))) ? i - 1 : i
    if (at < 0 || (at === first - 1 && this.lower(first) !== 'from')) return false
    const noun = /^(?:sentences?|terms?)$/.test(this.lower(at))
    return noun && ((this.bits(at) & T.Term) === 0 || penal)
  }

  /** «was given five years», «faces up to 12 years»: a bare length right after the verb. */
  private isDirect(c: number, verb: number): boolean {
    const { chunks } = this
    const form = this.lower(chunks.head[verb]!)
    if (c !== verb + 1 || chunks.is(c + 1, Chunk.Verb) || !/^(?:given|got|gets|faces?|facing|faced|received|receives)$/.test(form))
      return false
    const next = chunks.is(c + 1, Chunk.Noun) || (chunks.is(c + 1, Chunk.Prep) && this.args.form(c + 1) === 'of')
    return !next || (chunks.is(c + 1, Chunk.Noun) && this.args.form(c + 1) === 'each')
  }

  /** «13 years in prison for Ivanov», «sentences of five years to nine activists» */
  private forWhom({ last }: Length, end: number): Owner {
    for (let i = last; i < Math.min(end, last + NEAR); i++) {
      const word = this.lower(i)
      if (word !== 'for' && word !== 'to') continue
      const c = this.chunks.at(i + 1)
      if (c < 0) return NOBODY
      const named = this.chunks.has(c, Phrase.Person) && this.chunks.mention[c]! >= 0
      return named || (word === 'to' && this.isPerson(c)) ? this.owners.of(c) : NOBODY
    }
    return NOBODY
  }

  /** «was released after 11 years in prison» */
  private ofAnyVerb(c: number): Owner {
    const { chunks, args } = this
    for (let k = c - 1; k > 0 && c - k < FAR; k--) {
      if (chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub)) break
      const subject = chunks.is(k, Chunk.Verb) ? args.subject(k) : -1
      if (subject >= 0) return this.isPerson(subject) && chunks.quantity[subject]! < 0 ? this.owners.of(subject) : NOBODY
    }
    return NOBODY
  }

  private ownerOf(verb: number, length: number): Owner {
    if (verb < 0) return this.convict.range ? this.convict : this.ofAnyVerb(length)
    const { chunks, args } = this
    const bits = this.bits(chunks.head[verb]!)
    if ((bits & T.Seeking) !== 0) return this.convict
    if (this.isOfAnybody(chunks.head[verb]!)) return NOBODY
    const suffers = (bits & T.Facing) !== 0 || chunks.has(verb, Verb.Passive) || chunks.has(verb, Verb.ParticipleOnly)
    const object = suffers ? -1 : args.object(verb)
    const whom = suffers
      ? this.sufferer(verb)
      : object >= 0 && this.isPerson(object)
        ? object
        : chunks.has(verb, Verb.Bare) && object < 0
          ? args.subject(verb)
          : -1
    if (whom < 0) return this.convict
    const year = this.isYearOld(whom)
      ? this.owners.within(this.article.sentences.first[this.article.tokens.sentence[chunks.from[whom]!]!]!, chunks.from[whom]!)
      : NOBODY
    this.convict = year.range ? year : this.owners.of(whom)
    return this.convict
  }

  /** «Anyone who sells it can be sentenced to five years»: what the law says of nobody by name. */
  private isOfAnybody(verb: number): boolean {
    const from = this.article.sentences.first[this.article.tokens.sentence[verb]!]!
    for (let i = verb - 1; i >= from; i--) if (/^(?:anyone|anybody|whoever|offenders|violators)$/.test(this.lower(i))) return true
    return false
  }

  /** The person of whom it is said, though a relative clause stands between: `A man who admitted …, was sentenced`. */
  private sufferer(verb: number): number {
    const subject = this.args.subject(verb)
    if (subject >= 0 && this.isPerson(subject)) return subject
    for (let k = 0; k < verb; k++) if (this.isPerson(k) && !this.chunks.is(k - 1, Chunk.Prep)) return k
    return -1
  }

  private isPerson(c: number): boolean {
    const { chunks } = this
    if (!chunks.is(c, Chunk.Noun) || /^(?:each|courts?|judges?|tribunal|jury)$/.test(this.lower(chunks.head[c]!))) return false
    if (chunks.has(c, Phrase.Person | Phrase.Pronoun)) return true
    return (this.words.noun(this.article.tokens.word[chunks.head[c]!]!) & N.Person) !== 0 || this.isYearOld(c) || chunks.mention[c]! >= 0
  }

  /** «the 69-year-old» */
  private isYearOld(c: number): boolean {
    return this.lower(this.chunks.to[c]! - 1) === 'old' || this.lower(this.chunks.head[c]!) === 'old'
  }

  private statusOf(verb: number): Status {
    if (verb < 0) return 'stated'
    const bits = this.bits(this.chunks.head[verb]!)
    if (this.chunks.has(verb, Verb.Modal | Verb.Future) || (bits & T.Possible) !== 0) return 'expected'
    return (bits & T.Seeking) !== 0 && !this.chunks.has(verb, Verb.Perfect) ? 'expected' : 'stated'
  }

  /** «a minimum term of 25 years», «a maximum sentence of ten years» */
  private bounded(length: Length): Length {
    if (length.qualifier !== 'exact' || this.lower(length.first - 1) !== 'of') return length
    for (let i = length.first - 2; i > length.first - 6 && i >= 0; i--) {
      if (this.lower(i) === 'minimum') return { ...length, qualifier: 'at_least', high: null }
      if (this.lower(i) === 'maximum') return { ...length, qualifier: 'at_most', low: null }
    }
    return length
  }

  private toFound(length: Length, verb: number, owner: Owner): Found {
    const hit = newFound('sentence', length.unit, Level.Strong, 'sentence/term', length.chunk)
    setFigure(hit, length.quantity, this.bounded(length))
    if (verb >= 0) hit.trigger = verb
    hit.subject = owner.range
    hit.subjectName = owner.name
    hit.subjectRule = 'person-sentenced'
    hit.status = this.statusOf(verb)
    return hit
  }
}
