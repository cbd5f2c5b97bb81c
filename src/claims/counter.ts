import { lemmaOf } from '../data/lexicon.ts'
import type { Mentions, QuantityMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import { isDifference } from './difference.ts'
import { type Found, Level, newFound, setCount, setFigure } from './found.ts'
import type { Kind } from './kinds/kind.ts'
import type { OnePerson } from './one-person.ts'
import { type Statuses, statusOf, type Truth } from './status.ts'
import { Frame, type Trigger } from './triggers.ts'
import { N, W, type Words } from './words.ts'

const COUNT_UNITS = new Set(['people', 'votes', 'seats', 'families', 'households', 'events', 'items'])
/** Crimes that are news wherever the article tells them. */
const VIOLENCE = /:(?:kidnap|abduct|kidnapping|abduction|murder|assassinate|assassination)\b/
const TIME_UNITS = new Set('day days week weeks month months year years'.split(' '))

/** Turns a noun phrase that a trigger counts into a figure, or into nothing. */
export class Counter {
  private readonly chunker: Chunker
  private readonly chunks: Chunks
  private readonly words: Words
  private readonly statuses: Statuses
  private readonly kinds: readonly Kind[]
  private readonly ones: OnePerson
  article!: ParsedArticle
  mentions!: Mentions

  constructor(chunker: Chunker, words: Words, statuses: Statuses, ones: OnePerson, kinds: readonly Kind[]) {
    this.chunker = chunker
    this.chunks = chunker.chunks
    this.words = words
    this.statuses = statuses
    this.ones = ones
    this.kinds = kinds
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** The figure that trigger `trigger` at chunk `c` gives to the phrase `np`. */
  count(trigger: Trigger, c: number, np: number, at: number, end: number): Found | null {
    const kind = this.kinds[trigger.kind]!
    const q = this.chunks.quantity[np]!
    const presupposed = trigger.frame === Frame.Noun && np > c && this.chunks.has(c, Phrase.Definite) && !this.statuses.isPlanned(c)
    const truth =
      presupposed || trigger.negated
        ? 'fact'
        : trigger.expected
          ? 'expected'
          : this.statuses.truth(this.told(trigger, c, np), !kind.unwritten)
    const found = q >= 0 ? this.written(kind, trigger, np, q, at, end) : this.unwritten(kind, trigger, c, np, truth, end)
    if (!found || (truth === 'denied' && found.value !== 0)) return null
    found.trigger = c
    found.status = found.value === 0 ? 'stated' : statusOf(truth)
    found.presupposed = presupposed && !this.chunks.is(c - 1, Chunk.Verb)
    return found
  }

  /** The chunk that says whether it is so: of a toll the verb that leads to its figure, `could rise to`. */
  private told(trigger: Trigger, c: number, np: number): number {
    // «needed treatment»
    if (trigger.frame === Frame.Bearer && this.chunks.is(c - 1, Chunk.Verb)) return c - 1
    if (trigger.frame !== Frame.Toll) return c
    for (let k = c + 1; k < np; k++) if (this.chunks.is(k, Chunk.Verb)) return k
    return c
  }

  private start(kind: Kind, trigger: Trigger, np: number): Found {
    const level = trigger.frame === Frame.Member ? Level.Member : trigger.weak ? Level.Weak : Level.Strong
    const found = newFound(kind.name, kind.unit, level, trigger.rule, np)
    if (!this.chunker.isFigure(np)) found.noun = this.lower(this.chunks.head[np]!)
    return found
  }

  private written(kind: Kind, trigger: Trigger, np: number, q: number, at: number, end: number): Found | null {
    const quantity = this.mentions.quantities[q]!
    if (quantity.value < (quantity.value === 0 && kind.unwritten ? 0 : (kind.least ?? 1))) return null
    if (this.isAge(np, quantity) || this.isEach(np, quantity)) return null
    if (isDifference(this.article, quantity, this.chunks.to[np]!)) return null
    // «said one marcher»
    if (quantity.value === 1 && trigger.frame === Frame.Member && !kind.unwritten) return null
    if (!this.measures(kind, quantity) || !this.mayCount(kind, trigger, np, at, end)) return null
    const found = this.start(kind, trigger, np)
    setFigure(found, q, quantity)
    found.unit = this.unitOf(kind, np, quantity)
    found.subject = this.subjectOf(np, quantity, trigger, at, end)
    if (found.subject && found.subject.first < quantity.last)
      found.subjectRule = found.subject.first === at ? 'word-of-kind' : 'noun-of-figure'
    return found
  }

  /** «a protester, 34, died», «Ivanov, who was 25, died»: a bare number behind a person. */
  private isAge(np: number, { value, qualifier, first, last }: QuantityMention): boolean {
    const { chunks } = this
    if ((qualifier !== 'exact' && qualifier !== 'range') || value > 110 || value < 1 || chunks.to[np]! - chunks.from[np]! > last - first)
      return false
    if (chunks.is(np - 1, Chunk.Verb) && chunks.has(np - 1, Verb.Copula) && chunks.is(np - 2, Chunk.Wh)) return true
    return (
      chunks.is(np - 1, Chunk.Comma) &&
      chunks.is(np - 2, Chunk.Noun) &&
      chunks.quantity[np - 2]! < 0 &&
      (chunks.is(np + 1, Chunk.Comma) || ((chunks.is(np + 1, Chunk.Break) || np + 1 >= chunks.count) && this.isPerson(np - 2))) &&
      (qualifier === 'range' || !chunks.has(np - 2, Phrase.Plural))
    )
  }

  /** «one arrest after another» */
  private isEach(np: number, { value }: QuantityMention): boolean {
    const { chunks } = this
    return value === 1 && chunks.is(np + 1, Chunk.Prep) && chunks.is(np + 2, Chunk.Noun) && this.lower(chunks.head[np + 2]!) === 'another'
  }

  private isPerson(np: number): boolean {
    return this.chunks.has(np, Phrase.Person) || (this.chunker.nounBits(np) & N.Person) !== 0
  }

  private unitOf(kind: Kind, np: number, quantity: QuantityMention): string {
    if (kind.measure === 'time') return quantity.unit ?? kind.unit
    if (!kind.units && !kind.actingUnits) return kind.unit
    const lower = this.lower(this.chunks.head[np]!)
    for (const units of [kind.units ?? {}, kind.actingUnits ?? {}])
      for (const noun in units) if (lower === noun || lower === units[noun]) return units[noun]!
    return kind.unit
  }

  private measures(kind: Kind, quantity: QuantityMention): boolean {
    const { unit } = quantity
    if (kind.measure === 'percent') return unit === 'percent'
    if (kind.measure === 'time') return unit !== null && TIME_UNITS.has(unit)
    return unit === null || COUNT_UNITS.has(unit)
  }

  /** Is the noun one that the kind counts? Things and animals are none, unless the trigger itself is the noun. */
  private mayCount(kind: Kind, trigger: Trigger, np: number, at: number, end: number): boolean {
    const head = this.chunks.head[np]!
    if (kind.measure !== 'count') return true
    if (head >= at && head <= end) return true
    if (this.chunker.isFigure(np)) return kind.counted ? this.isOfCounted(np, kind.counted) : !this.isOfThings(np)
    const bits = this.words.noun(this.article.tokens.word[head]!)
    // «14 deaths in custody»
    if ((bits & N.Death) !== 0 && kind.name !== 'death') return false
    if (kind.not && !trigger.always && this.isOneOf(head, kind.not)) return false
    if (kind.notObject && trigger.frame === Frame.Object && this.isOneOf(head, kind.notObject)) return false
    if (kind.counted) return this.isOneOf(head, kind.counted)
    const units = kind.units
    if (units && (this.lower(head) in units || Object.values(units).includes(this.lower(head)))) return true
    const acting = trigger.weak || trigger.frame !== Frame.Subject ? undefined : kind.actingUnits
    if (acting && Object.values(acting).includes(this.lower(head))) return true
    if ((bits & N.Thing) !== 0 && (bits & N.Person) === 0) return this.isOfPeople(np)
    if (trigger.weak && trigger.frame === Frame.Object && (bits & N.Person) === 0) return false
    return !this.chunks.has(np, Phrase.Place)
  }

  /** A noun of a list, in the singular or plural. */
  private isOneOf(head: number, nouns: readonly string[]): boolean {
    const lower = this.lower(head)
    const lemma = lemmaOf(lower)
    return nouns.some((noun) => lower === noun || lemma === noun || lower === `${noun}s` || lower === noun.replace(/man$/, 'men'))
  }

  /** «108 of the 200 seats» */
  private isOfCounted(np: number, counted: readonly string[]): boolean {
    const { chunks } = this
    if (!chunks.is(np + 1, Chunk.Prep) || this.lower(chunks.from[np + 1]!) !== 'of' || !chunks.is(np + 2, Chunk.Noun)) return false
    return this.isOneOf(chunks.head[np + 2]!, counted)
  }

  /** «a dozen of their goats» */
  private isOfThings(np: number): boolean {
    const { chunks } = this
    if (!chunks.is(np + 1, Chunk.Prep) || this.lower(chunks.from[np + 1]!) !== 'of' || !chunks.is(np + 2, Chunk.Noun)) return false
    return (this.chunker.nounBits(np + 2) & (N.Thing | N.Person | N.Body | N.Measure)) === N.Thing
  }

  /** «a 50-strong group of protesters» */
  private isOfPeople(np: number): boolean {
    const { chunks } = this
    const strong = this.lower(this.mentions.quantities[chunks.quantity[np]!]!.last + 1) === 'strong'
    if (!strong || !chunks.is(np + 1, Chunk.Prep) || this.lower(chunks.from[np + 1]!) !== 'of' || !chunks.is(np + 2, Chunk.Noun))
      return false
    return (this.chunker.nounBits(np + 2) & N.Person) !== 0
  }

  /** The words after the figure, without a trigger that is no name of the counted: `police officers`; of `half of them` those of its base. */
  private subjectOf(np: number, quantity: QuantityMention, trigger: Trigger, at: number, end: number): TokenRange | null {
    const to = this.chunks.to[np]!
    const whole = quantity.base === null ? null : this.mentions.quantities[quantity.base]!
    let first = Math.max(whole && whole.first > quantity.last && whole.last < to ? whole.last : quantity.last, this.chunks.from[np]!)
    while (first < to && (this.words.class(this.article.tokens.word[first]!) & (W.Of | W.Det | W.Hyphen)) !== 0) first++
    // «a 5,000-strong crowd»
    if (first + 1 < to && this.lower(first) === 'strong') first++
    let last = to
    if (at >= first && at < last && trigger.frame !== Frame.Member) {
      if (end + 1 < last) first = end + 1
      else if (trigger.frame !== Frame.Noun || this.holdsPerson(first, at)) last = at
    }
    for (let i = first; i < last; i++) if (this.lower(i) === 'aged' || this.lower(i) === 'ages') last = i
    if (first < last && this.holdsNoun(first, last)) return { first, last }
    const base = quantity.base !== null ? this.mentions.quantities[quantity.base]! : quantity
    if (base.nounRange && !(at >= base.nounRange.first && at < base.nounRange.last)) return base.nounRange
    const whose = trigger.frame === Frame.Toll ? this.ownerOfToll(at) : null
    if (whose) return whose
    // «a crowd of», not «the toll»
    return trigger.frame === Frame.Toll && trigger.weak && this.kinds[trigger.kind]!.name === 'crowd_size'
      ? { first: at, last: end + 1 }
      : null
  }

  /** «the civilian death toll» */
  private ownerOfToll(at: number): TokenRange | null {
    let first = this.chunks.from[this.chunks.at(at)]!
    while (first < at && (this.words.class(this.article.tokens.word[first]!) & (W.Det | W.Possessive)) !== 0) first++
    return first < at && (this.words.noun(this.article.tokens.word[at - 1]!) & N.Person) !== 0 ? { first, last: at } : null
  }

  /** «9 civilian deaths» counts civilians, «dozens more deaths» and «300 road deaths» deaths, by their whole name. */
  private holdsPerson(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if ((this.words.noun(this.article.tokens.word[i]!) & N.Person) !== 0) return true
    return false
  }

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
      (!kind.unwritten && !this.isLoneOne(np)) ||
      truth !== 'fact' ||
      (trigger.frame === Frame.Member && np <= c) ||
      trigger.frame === Frame.Gathering ||
      trigger.frame === Frame.Toll
    )
      return null
    if (!kind.unwritten) return this.loneOne(kind, trigger, np)
    if (trigger.frame === Frame.Noun && chunks.at(end, Math.min(c, np)) === np) return this.possessor(kind, trigger, np)
    if (this.ones.isBoth(np)) return this.both(kind, trigger, np)
    if (!this.ones.counts(kind, trigger, c, np)) return null
    const found = this.start(kind, trigger, np)
    setCount(found, this.ones.size(np), chunks.from[np]!, chunks.to[np]!)
    found.subject = this.withoutArticle(found)
    found.subjectRule = 'one-person'
    found.subjectName = this.nameOf(np)
    found.again = this.ones.retold(kind, np)
    found.known = chunks.has(np, Phrase.Person | Phrase.Definite) && !VIOLENCE.test(trigger.rule)
    return found
  }

  /** «four were held; one was later released» */
  private isLoneOne(np: number): boolean {
    const { chunks } = this
    return chunks.has(np, Phrase.One) && chunks.to[np]! - chunks.from[np]! === 1 && this.lower(chunks.head[np]!) === 'one'
  }

  private loneOne(kind: Kind, trigger: Trigger, np: number): Found {
    const found = this.start(kind, trigger, np)
    setCount(found, 1, this.chunks.from[np]!, this.chunks.to[np]!)
    return found
  }

  /** The person named by the phrase, or in apposition to it: «Marek Dolan, the owner of a bar», «the clerk, Marek Dolan,». */
  private nameOf(np: number): number {
    const { chunks } = this
    if (chunks.mention[np]! >= 0) return chunks.mention[np]!
    for (const side of [-1, 1])
      if (chunks.is(np + side, Chunk.Comma) && chunks.is(np + 2 * side, Chunk.Noun) && chunks.has(np + 2 * side, Phrase.Person))
        if (side < 0 ? !this.isListed(np) : chunks.is(np + 3, Chunk.Comma) || chunks.is(np + 3, Chunk.Break))
          return chunks.mention[np + 2 * side]!
    return -1
  }

  /** «Jan Novak, a baker and his son»: the comma before it may be that of a list. */
  private isListed(np: number): boolean {
    return this.chunks.is(np + 1, Chunk.Conj) || this.chunks.is(np - 3, Chunk.Comma)
  }

  /** «Dolan's murder» */
  private possessor(kind: Kind, trigger: Trigger, np: number): Found | null {
    const name = kind.pronouns && this.chunks.has(np, Phrase.Possessed) ? this.chunker.ownerOf(np) : -1
    if (name < 0) return null
    const { first, last } = this.mentions.names[name]!
    const found = this.start(kind, trigger, np)
    setCount(found, 1, first, last)
    found.subject = { first, last }
    found.subjectRule = 'owner-of-noun'
    found.subjectName = name
    found.noun = this.lower(last - 1)
    found.again = `${kind.name} ${found.noun}`
    found.known = true
    return found
  }

  /** «killing both», «both drivers died» */
  private both(kind: Kind, trigger: Trigger, np: number): Found {
    const first = this.chunks.from[np]!
    const last = this.chunks.to[np]!
    const found = this.start(kind, trigger, np)
    setCount(found, 2, first, first + 1)
    if (first + 1 < last) found.subject = { first: first + 1, last }
    return found
  }

  private zero(kind: Kind, trigger: Trigger, np: number): Found | null {
    if (!kind.unwritten || (this.chunker.nounBits(np) & N.Thing) !== 0 || this.isOfThose(np)) return null
    const found = this.start(kind, trigger, np)
    setCount(found, 0, this.chunks.from[np]!, this.chunks.to[np]!)
    found.subject = this.withoutArticle(found)
    found.subjectRule = 'nobody'
    return found
  }

  /** «none of those injured was in critical condition»: some were hurt. */
  private isOfThose(np: number): boolean {
    const { chunks } = this
    return (
      chunks.is(np + 1, Chunk.Prep) && chunks.has(np + 2, Phrase.Generic) && chunks.is(np + 3, Chunk.Verb) && chunks.has(np + 3, Verb.Bare)
    )
  }

  private withoutArticle(range: TokenRange): TokenRange | null {
    let { first } = range
    while (first < range.last && (this.words.class(this.article.tokens.word[first]!) & (W.Det | W.Pronoun | W.Hyphen)) !== 0) first++
    return first < range.last && this.holdsNoun(first, range.last) ? { first, last: range.last } : null
  }
}
