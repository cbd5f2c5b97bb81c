import { lemmaOf } from '../data/lexicon.ts'
import type { Mentions, QuantityMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Shape } from '../model/vocabulary.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { type Found, Level } from './found.ts'
import type { Kind } from './kinds/kind.ts'
import { type Statuses, statusOf, type Truth } from './status.ts'
import { Frame, type Trigger } from './triggers.ts'
import { N, W, type Words } from './words.ts'

const COUNT_UNITS = new Set(['people', 'votes', 'seats', 'families', 'households', 'events', 'items'])
/** Crimes that are news wherever the article tells them. */
const VIOLENCE = /:(?:kidnap|abduct|kidnapping|abduction|murder|assassinate|assassination)\b/
const BODIES = /^(?:body|corpse)$/
const REASONS = new Set('against over for following after about'.split(' '))
const ONE_PRONOUNS = new Set(['he', 'she', 'him', 'her'])
/** Nouns that may take up anybody: `the man`, `the victim`. */
const ANYBODY = new Set(
  'man woman person individual boy girl child kid toddler infant baby victim suspect deceased teenager teen youth adult minor old patient official'.split(
    ' ',
  ),
)
const TIME_UNITS = new Set('day days week weeks month months year years'.split(' '))

/** Turns a noun phrase that a trigger counts into a figure, or into nothing. */
export class Counter {
  private readonly chunker: Chunker
  private readonly chunks: Chunks
  private readonly words: Words
  private readonly statuses: Statuses
  private readonly kinds: readonly Kind[]
  article!: ParsedArticle
  mentions!: Mentions

  constructor(chunker: Chunker, words: Words, statuses: Statuses, kinds: readonly Kind[]) {
    this.chunker = chunker
    this.chunks = chunker.chunks
    this.words = words
    this.statuses = statuses
    this.kinds = kinds
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** The figure that trigger `trigger` at chunk `c` gives to the phrase `np`. */
  count(trigger: Trigger, c: number, np: number, at: number, end: number): Found | null {
    const kind = this.kinds[trigger.kind]!
    const q = this.chunks.quantity[np]!
    const truth = this.statuses.truth(c, !kind.unwritten)
    const found = q >= 0 ? this.written(kind, trigger, np, q, at, end) : this.unwritten(kind, trigger, c, np, truth, end)
    if (!found) return null
    if (truth === 'denied' && found.value !== 0) return null
    return { ...found, trigger: c, status: found.value === 0 ? 'stated' : statusOf(truth) }
  }

  private base(kind: Kind, trigger: Trigger, np: number) {
    return {
      kind: kind.name,
      unit: kind.unit,
      level: trigger.frame === Frame.Member ? Level.Member : trigger.weak ? Level.Weak : Level.Strong,
      rule: trigger.rule,
      phrase: np,
      trigger: np,
      subject: null,
      subjectName: -1,
      status: 'stated' as const,
      again: null,
      noun: this.isFigure(this.chunks.head[np]!, np) ? '' : this.lower(this.chunks.head[np]!),
      partOf: null,
    }
  }

  private written(kind: Kind, trigger: Trigger, np: number, q: number, at: number, end: number): Found | null {
    const quantity = this.mentions.quantities[q]!
    if (quantity.value < (quantity.value === 0 && kind.unwritten ? 0 : (kind.least ?? 1))) return null
    if (this.isAge(np, quantity)) return null
    if (!this.measures(kind, quantity) || !this.mayCount(kind, np, at, end, trigger.weak && trigger.frame === Frame.Object)) return null
    const { value, low, high, qualifier, first, last } = quantity
    const subject = this.subjectOf(np, quantity, trigger, at, end)
    const unit = this.unitOf(kind, np, quantity)
    return { ...this.base(kind, trigger, np), unit, quantity: q, first, last, value, low, high, qualifier, subject }
  }

  /** «a protester, 34, died», «Ivanov, who was 25, died»: a bare number behind a person. */
  private isAge(np: number, { value, qualifier, first, last }: QuantityMention): boolean {
    const { chunks } = this
    if (qualifier !== 'exact' || value > 110 || value < 1 || chunks.to[np]! - chunks.from[np]! > last - first) return false
    if (chunks.is(np - 1, Chunk.Verb) && chunks.has(np - 1, Verb.Copula) && chunks.is(np - 2, Chunk.Wh)) return true
    return (
      chunks.is(np - 1, Chunk.Comma) &&
      chunks.is(np - 2, Chunk.Noun) &&
      chunks.quantity[np - 2]! < 0 &&
      chunks.is(np + 1, Chunk.Comma) &&
      !chunks.has(np - 2, Phrase.Plural)
    )
  }

  private unitOf(kind: Kind, np: number, quantity: QuantityMention): string {
    if (kind.measure === 'time') return quantity.unit ?? kind.unit
    const units = kind.units
    if (!units) return kind.unit
    const lower = this.lower(this.chunks.head[np]!)
    for (const [noun, unit] of Object.entries(units)) if (lower === noun || lower === unit) return unit
    return kind.unit
  }

  private measures(kind: Kind, quantity: QuantityMention): boolean {
    const { unit } = quantity
    if (kind.measure === 'percent') return unit === 'percent'
    if (kind.measure === 'time') return unit !== null && TIME_UNITS.has(unit)
    return unit === null || COUNT_UNITS.has(unit)
  }

  /** Is the noun one that the kind counts? Things and animals are none, unless the trigger itself is the noun. */
  private mayCount(kind: Kind, np: number, at: number, end: number, weakObject: boolean): boolean {
    const head = this.chunks.head[np]!
    if (kind.measure !== 'count') return true
    if (head >= at && head <= end) return true
    if (this.isFigure(head, np)) return !kind.counted && !this.isOfThings(np)
    if (kind.not && this.isOneOf(head, kind.not)) return false
    if (kind.counted) return this.isOneOf(head, kind.counted)
    const bits = this.words.noun(this.article.tokens.word[head]!)
    const units = kind.units
    if (units && (this.lower(head) in units || Object.values(units).includes(this.lower(head)))) return true
    if ((bits & N.Thing) !== 0 && (bits & N.Person) === 0) return false
    if (weakObject && (bits & N.Person) === 0) return false
    return !this.chunks.has(np, Phrase.Place)
  }

  /** A noun of a list, in the singular or plural. */
  private isOneOf(head: number, nouns: readonly string[]): boolean {
    const lower = this.lower(head)
    const lemma = lemmaOf(lower)
    return nouns.some((noun) => lower === noun || lemma === noun || lower === `${noun}s` || lower === noun.replace(/man$/, 'men'))
  }

  /** «a dozen of their goats» */
  private isOfThings(np: number): boolean {
    const { chunks } = this
    if (!chunks.is(np + 1, Chunk.Prep) || this.lower(chunks.from[np + 1]!) !== 'of' || !chunks.is(np + 2, Chunk.Noun)) return false
    return (this.chunker.nounBits(np + 2) & (N.Thing | N.Person)) === N.Thing
  }

  private isFigure(head: number, np: number): boolean {
    const q = this.chunks.quantity[np]!
    return q >= 0 && head < this.mentions.quantities[q]!.last
  }

  /** The words after the figure, without a trigger that is no name of the counted: `police officers`; of `half of them` those of its base. */
  private subjectOf(np: number, quantity: QuantityMention, trigger: Trigger, at: number, end: number): TokenRange | null {
    const to = this.chunks.to[np]!
    let first = Math.max(quantity.last, this.chunks.from[np]!)
    while (first < to && (this.words.class(this.article.tokens.word[first]!) & (W.Of | W.Det | W.Hyphen)) !== 0) first++
    let last = to
    if (at >= first && at < last && trigger.frame !== Frame.Member) {
      if (end + 1 < last) first = end + 1
      else if (trigger.frame !== Frame.Noun || this.holdsNoun(first, at)) last = at
    }
    if (first < last) return { first, last }
    const base = quantity.base !== null ? this.mentions.quantities[quantity.base]! : quantity
    if (base.nounRange && !(at >= base.nounRange.first && at < base.nounRange.last)) return base.nounRange
    return trigger.frame === Frame.Toll && trigger.weak ? { first: at, last: end + 1 } : null
  }

  /** «9 civilian deaths» counts civilians, «dozens more deaths» deaths. */
  private holdsNoun(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if ((this.words.class(this.article.tokens.word[i]!) & W.Noun) !== 0) return true
    return false
  }

  /** A man, the commander, a named person: one. `No one`: none. */
  private unwritten(kind: Kind, trigger: Trigger, c: number, np: number, truth: Truth, end: number): Found | null {
    const { chunks } = this
    if (kind.measure !== 'count' || !chunks.is(np, Chunk.Noun)) return null
    if (chunks.has(np, Phrase.Zero)) return this.zero(kind, trigger, np)
    if (
      !kind.unwritten ||
      truth !== 'fact' ||
      trigger.frame === Frame.Member ||
      trigger.frame === Frame.Gathering ||
      trigger.frame === Frame.Toll
    )
      return null
    if (trigger.frame === Frame.Noun && chunks.at(end) === np) return null
    if (this.isBoth(np)) return this.both(kind, trigger, np)
    if (chunks.has(np, Phrase.Pronoun) ? !this.isHe(kind, np, c) : !this.isOne(np, c, trigger)) return null
    if (this.isBackground(trigger, c, np)) return null
    const range = { first: chunks.from[np]!, last: chunks.to[np]! }
    return {
      ...this.base(kind, trigger, np),
      ...range,
      quantity: -1,
      value: 1,
      low: 1,
      high: 1,
      qualifier: 'exact',
      subject: this.withoutArticle(range),
      subjectName: chunks.mention[np]!,
      again: this.retold(kind, np),
      known: chunks.has(np, Phrase.Person | Phrase.Definite) && !VIOLENCE.test(trigger.rule),
    }
  }

  /** «killing both», «both drivers died» */
  private isBoth(np: number): boolean {
    const { chunks } = this
    if (this.lower(chunks.from[np]!) !== 'both') return false
    return chunks.to[np]! - chunks.from[np]! === 1 || (chunks.has(np, Phrase.Plural) && (this.chunker.nounBits(np) & N.Person) !== 0)
  }

  private both(kind: Kind, trigger: Trigger, np: number): Found {
    const first = this.chunks.from[np]!
    const subject = first + 1 < this.chunks.to[np]! ? { first: first + 1, last: this.chunks.to[np]! } : null
    const two = { value: 2, low: 2, high: 2, qualifier: 'exact' as const }
    return { ...this.base(kind, trigger, np), ...two, first, last: first + 1, quantity: -1, subject }
  }

  private zero(kind: Kind, trigger: Trigger, np: number): Found | null {
    if (!kind.unwritten) return null
    const range = { first: this.chunks.from[np]!, last: this.chunks.to[np]! }
    const subject = this.withoutArticle(range)
    if ((this.chunker.nounBits(np) & N.Thing) !== 0) return null
    return { ...this.base(kind, trigger, np), ...range, quantity: -1, value: 0, low: 0, high: 0, qualifier: 'exact', subject }
  }

  private withoutArticle(range: TokenRange): TokenRange | null {
    let { first } = range
    while (first < range.last && (this.words.class(this.article.tokens.word[first]!) & (W.Det | W.Pronoun)) !== 0) first++
    return first < range.last ? { first, last: range.last } : null
  }

  private isOne(np: number, c: number, trigger: Trigger): boolean {
    const { chunks } = this
    if (chunks.has(np, Phrase.Pronoun | Phrase.Plural | Phrase.Generic | Phrase.Place | Phrase.Organisation)) return false
    if (chunks.is(c, Chunk.Verb) && !this.isEvent(c)) return false
    if (chunks.has(np, Phrase.Person)) return true
    if (this.isNumbered(np)) return false
    if (chunks.has(np, Phrase.One) && chunks.to[np]! - chunks.from[np]! === 1) return this.isAlone(np)
    const bits = this.chunker.nounBits(np)
    if ((bits & (N.Thing | N.Body)) !== 0 && (bits & N.Person) === 0) return false
    if (trigger.frame === Frame.ObjectWith)
      return chunks.has(np, Phrase.Possessed) || ((this.bodyOf(np) || chunks.has(np, Phrase.Definite)) && !chunks.has(np, Phrase.Plural))
    if (chunks.has(np, Phrase.One) || this.sharesArticle(np)) return (bits & N.Person) !== 0 || this.isAgent(np)
    if (this.isTitled(np)) return true
    if (!chunks.has(np, Phrase.Definite) || (bits & N.Person) === 0 || trigger.frame === Frame.Noun) return false
    return trigger.frame !== Frame.Object || !(chunks.is(c, Chunk.Verb) && chunks.has(c, Verb.Bare) && np === c - 1)
  }

  /** «killing one and injuring another»; not «one after another», «the other» */
  private isAlone(np: number): boolean {
    const form = this.lower(this.chunks.head[np]!)
    return form === 'one' || (form === 'another' && !this.chunks.is(np - 1, Chunk.Prep))
  }

  /** «justice for a man who was shot», «an officer who killed a trader», «following the death of a boy»: not what the sentence tells. */
  private isBackground(trigger: Trigger, c: number, np: number): boolean {
    const { chunks } = this
    const person = chunks.has(np, Phrase.Person)
    if (trigger.frame === Frame.Noun)
      return !person && (chunks.is(c - 1, Chunk.Prep) || chunks.is(c - 1, Chunk.Sub)) && REASONS.has(this.lower(chunks.from[c - 1]!))
    if (!chunks.is(c, Chunk.Verb)) return false
    let k = c - 1
    while (chunks.is(k, Chunk.Adverb)) k--
    if (!chunks.is(k, Chunk.Wh)) return false
    // «a shooting that killed a teacher» tells what happened
    if (chunks.is(k - 1, Chunk.Noun) && !chunks.has(k - 1, Phrase.Person) && (this.chunker.nounBits(k - 1) & N.Person) === 0) return false
    return person ? np < c : np > c || chunks.is(np - 1, Chunk.Prep)
  }

  /** What `he`, `the man`, `the pilot` may take up: anyone counted before, or a noun. */
  private retold(kind: Kind, np: number): string | null {
    const { chunks } = this
    if (chunks.has(np, Phrase.Pronoun) || (chunks.has(np, Phrase.Definite) && BODIES.test(this.lower(chunks.head[np]!)))) return kind.name
    if (chunks.has(np, Phrase.Person)) return `${kind.name} ${this.lower(chunks.head[np]!)}`
    if (!chunks.has(np, Phrase.Definite) || chunks.has(np, Phrase.Possessed)) return null
    const noun = this.lower(chunks.head[np]!)
    return ANYBODY.has(noun) ? kind.name : `${kind.name} ${noun}`
  }

  /** «he died», «killing him» */
  private isHe(kind: Kind, np: number, c: number): boolean {
    if (!kind.pronouns || (this.chunks.is(c, Chunk.Verb) && !this.isEvent(c))) return false
    return ONE_PRONOUNS.has(this.lower(this.chunks.head[np]!))
  }

  /** «the 60th commander captured this year»: which one in a row, not that one was. */
  private isNumbered(np: number): boolean {
    for (let i = this.chunks.from[np]!; i < this.chunks.head[np]!; i++) if (/^\d+(?:st|nd|rd|th)$/.test(this.lower(i))) return true
    return false
  }

  /** «the body of a man», «a body» */
  private bodyOf(np: number): boolean {
    const { chunks } = this
    if (chunks.has(np, Phrase.One)) return true
    return chunks.is(np + 1, Chunk.Prep) && chunks.is(np + 2, Chunk.Noun) && chunks.has(np + 2, Phrase.One | Phrase.Person)
  }

  /** «a drug and theft suspect»: the article stands before the first of two joined modifiers. */
  private sharesArticle(np: number): boolean {
    const { chunks } = this
    if (!chunks.is(np - 1, Chunk.Conj) || !chunks.is(np - 2, Chunk.Noun) || !chunks.has(np - 2, Phrase.One)) return false
    return (this.chunker.nounBits(np - 2) & N.Person) === 0 && (this.chunker.nounBits(np) & N.Person) !== 0
  }

  /** «killed rebel leader Saifullah»: a role without article before an unknown name. */
  private isTitled(np: number): boolean {
    const { from, to, flags } = this.chunks
    const name = (token: number) => {
      const shape = this.article.vocabulary.shape(this.article.tokens.word[token]!)
      return (shape & Shape.Capital) !== 0 && (shape & Shape.AllCapitals) === 0
    }
    const last = to[np]! - 1
    if (flags[np] !== 0 || last <= from[np]! || !name(last) || this.words.noun(this.article.tokens.word[last]!) !== 0) return false
    return (this.words.noun(this.article.tokens.word[last - 1]!) & N.Person) !== 0
  }

  /** Nouns of doers the lists lack: `a welder`, `a trade unionist`. */
  private isAgent(np: number): boolean {
    return /(?:er|or|ist|man|ian|eer|ee|ant|old)$/.test(this.lower(this.chunks.head[np]!))
  }

  /** A past event, not a habit: `killed`, `was killed`, `killing`; no `kills`, unless in a headline. */
  private isEvent(c: number): boolean {
    const { chunks } = this
    if (chunks.has(c, Verb.Passive | Verb.Perfect | Verb.Bare | Verb.Copula)) return true
    if (chunks.has(c, Verb.Gerund)) return !this.isAccusation(c)
    const bits = this.words.class(this.article.tokens.word[chunks.head[c]!]!)
    return (bits & (W.Past | W.Participle)) !== 0 || chunks.has(c, Verb.Infinitive)
  }

  /** «charged with killing a man»: a crime named, not an event told. */
  private isAccusation(c: number): boolean {
    return this.chunks.is(c - 1, Chunk.Prep) && !['by', 'after', 'before', 'in'].includes(this.lower(this.chunks.from[c - 1]!))
  }
}
