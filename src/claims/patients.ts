import type { ParsedArticle } from '../model/parsed.ts'
import type { Arguments } from './arguments.ts'
import type { ChunkFacts } from './chunk-facts.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import type { Clauses } from './clauses.ts'
import { NOBODY, NounPatients, type Patient } from './noun-patients.ts'
import { Frame, type Trigger, WHOLE } from './triggers.ts'
import { W, type Words } from './words.ts'

const DYING = /^(?:die|dies|died|dying)$/

/** The noun phrase that a trigger counts (codebook 6: who is counted decides, not who is nearest). */
export class Patients {
  private readonly args: Arguments
  private readonly clauses: Clauses
  private readonly facts: ChunkFacts
  private readonly chunks: Chunks
  private readonly words: Words
  private readonly nouns: NounPatients
  private article!: ParsedArticle

  constructor(args: Arguments, clauses: Clauses, facts: ChunkFacts, chunks: Chunks, words: Words) {
    this.args = args
    this.clauses = clauses
    this.facts = facts
    this.chunks = chunks
    this.words = words
    this.nouns = new NounPatients(facts, chunks)
  }

  open(article: ParsedArticle): void {
    this.article = article
    this.nouns.article = article
  }

  /** `c` is the chunk of the trigger's first token `at`, `end` its last token. */
  of(trigger: Trigger, c: number, at: number, end: number): Patient {
    const label = this.labelled(c)
    return label.phrase < 0 ? this.inFrame(trigger, c, at, end) : label
  }

  /** «Injured: 12», «Evacuated people: 3,614» */
  private labelled(c: number): Patient {
    const { chunks } = this
    const k = chunks.is(c + 1, Chunk.Noun) && chunks.quantity[c + 1]! < 0 ? c + 2 : c + 1
    if (!chunks.is(k, Chunk.Break) || this.form(k) !== ':' || !chunks.is(k + 1, Chunk.Noun) || chunks.quantity[k + 1]! < 0) return NOBODY
    if (c > 0 && !chunks.is(c - 1, Chunk.Comma) && !chunks.is(c - 1, Chunk.Break)) return NOBODY
    const bare = chunks.is(k + 2, Chunk.Comma) || chunks.is(k + 2, Chunk.Break) || k + 2 >= chunks.count
    return bare ? { phrase: k + 1, side: 'none' } : NOBODY
  }

  private inFrame(trigger: Trigger, c: number, at: number, end: number): Patient {
    const { chunks } = this
    switch (trigger.frame) {
      case Frame.Object:
        if (chunks.is(c, Chunk.Noun)) return this.premodifier(c, at)
        return chunks.is(c, Chunk.Verb) && chunks.head[c] === at ? this.ofObject(c, end, trigger) : NOBODY
      case Frame.Subject:
        return chunks.is(c, Chunk.Verb) && chunks.head[c] === at ? this.ofSubject(c, trigger) : NOBODY
      case Frame.Intransitive:
        return chunks.is(c, Chunk.Verb) && chunks.head[c] === at && !this.clauses.hasOwnObject(c) ? this.ofSubject(c, trigger) : NOBODY
      case Frame.ObjectWith:
        return chunks.is(c, Chunk.Verb) && chunks.head[c] === at ? this.ofObjectWith(c, trigger) : NOBODY
      case Frame.ObjectThen:
        return chunks.is(c, Chunk.Verb) && chunks.head[c] === at && this.phraseFollows(c, trigger) ? this.ofObject(c, end, trigger) : NOBODY
      case Frame.SubjectWith:
        return chunks.is(c, Chunk.Verb) && chunks.head[c] === at ? this.ofSubjectWith(c, chunks.at(end, c), trigger) : NOBODY
      case Frame.State:
        return this.ofState(c, at, end, trigger)
      case Frame.Noun:
        return this.nouns.ofNoun(chunks.at(end, c), end)
      case Frame.Toll:
        return this.nouns.ofToll(chunks.at(end, c), end)
      case Frame.Against:
        return this.nouns.ofAgainst(chunks.at(end, c), end)
      case Frame.Bearer:
        return this.nouns.ofBearer(chunks.at(end, c), end, (verb) => this.subject(verb, trigger))
      case Frame.Member:
        return this.nouns.ofMember(chunks.at(end, c), end)
      default:
        return this.nouns.ofGathering(chunks.at(end, c), end)
    }
  }

  private form(c: number): string {
    return this.facts.form(c)
  }

  /** The subject; where one alone is no figure of the kind, the figure it belongs to. */
  private subject(c: number, trigger: Trigger): number {
    const np = this.args.subject(c)
    const one = np >= 0 && trigger.single && (this.chunks.flags[np]! & (Phrase.Plural | Phrase.Pronoun)) === 0
    return one ? np : this.args.figure(np)
  }

  /** «three wounded soldiers», «40 arrested men» */
  private premodifier(c: number, at: number): Patient {
    const participle = (this.words.class(this.article.tokens.word[at]!) & (W.Participle | W.Third)) === W.Participle
    return participle && (this.chunks.quantity[c]! >= 0 || this.chunks.has(c, Phrase.Zero)) && at > this.chunks.from[c]!
      ? { phrase: c, side: 'none' }
      : NOBODY
  }

  private ofObject(c: number, end: number, trigger: Trigger): Patient {
    const { chunks, clauses } = this
    if (chunks.has(c, Verb.Passive)) return { phrase: this.subject(c, trigger), side: 'before' }
    const last = chunks.at(end, c)
    const object = clauses.object(Math.max(last, c))
    if (object >= 0 && !chunks.has(c, Verb.ParticipleOnly)) {
      // «the hall holds 300 people»
      if (trigger.frame === Frame.Object && trigger.weak && trigger.single && !this.mayHold(c)) return NOBODY
      return { phrase: object, side: 'after' }
    }
    if (!chunks.has(c, Verb.Bare)) return this.fronted(c)
    if (chunks.is(c - 1, Chunk.Noun) && chunks.has(c - 1, Phrase.Generic) && chunks.quantity[c - 1]! < 0) {
      // «three of those killed were children»
      const part = chunks.is(c - 2, Chunk.Prep) && this.form(c - 2) === 'of' ? c - 3 : -1
      if (chunks.is(part, Chunk.Noun) && chunks.quantity[part]! >= 0 && !chunks.has(part, Phrase.Zero))
        return { phrase: part, side: 'none' }
      const named = this.nouns.named(c)
      if (named.phrase >= 0) return named
    }
    return this.ofParticiple(c, trigger)
  }

  /** Not «the hall holds 300 people», «a blacklist, which holds 88 people» */
  private mayHold(c: number): boolean {
    const { chunks } = this
    const wh = this.clauses.relativeStart(c)
    const noun = chunks.is(wh - 1, Chunk.Comma) ? wh - 2 : wh - 1
    return this.facts.mayAct(this.args.subject(c)) && (wh < 0 || !chunks.is(noun, Chunk.Noun) || this.facts.mayAct(noun))
  }

  /** «the bodies of two women were found», «recovered a man's body» */
  private ofObjectWith(c: number, trigger: Trigger): Patient {
    const { chunks, args, clauses } = this
    const object = chunks.has(c, Verb.Passive) ? args.subject(c) : clauses.object(c)
    const np = object >= 0 ? object : chunks.has(c, Verb.Bare) ? args.subject(c) : -1
    if (np < 0 || !this.names(np, trigger)) return NOBODY
    const whose = this.facts.measured(np)
    if (whose === np) return { phrase: np, side: 'none' }
    return chunks.has(c, Verb.Passive) ? { phrase: this.lastJoined(whose, c), side: 'before' } : { phrase: whose, side: 'after' }
  }

  /** «the bodies of a man and two women were found»: the last of those joined to a phrase before the chunk `end`. */
  private lastJoined(np: number, end: number): number {
    const { chunks } = this
    let last = np
    for (let k = np + 2; k < end; k++)
      if (chunks.is(k - 1, Chunk.Conj) && chunks.is(k, Chunk.Noun) && (chunks.quantity[k]! >= 0 || chunks.has(k, Phrase.One))) last = k
    return last
  }

  /** «took the man to a nearby hospital», «were treated at the scene for minor wounds» */
  private phraseFollows(c: number, trigger: Trigger): boolean {
    const { chunks } = this
    for (let k = c + 1; k + 1 < chunks.count && k - c < 16; k++) {
      if (chunks.is(k, Chunk.Verb) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Wh)) return false
      if (chunks.is(k, Chunk.Prep) && this.form(k) === trigger.preposition && this.isNamed(k + 1, trigger)) return true
    }
    return false
  }

  /** Does the phrase end in one of the trigger's nouns? */
  private isNamed(np: number, trigger: Trigger): boolean {
    const { tokens, vocabulary } = this.article
    if (!this.chunks.is(np, Chunk.Noun)) return false
    const head = this.chunks.head[np]!
    const noun = vocabulary.lower(tokens.word[head]!)
    const before = head > this.chunks.from[np]! ? `${vocabulary.lower(tokens.word[head - 1]!)} ${noun}` : ''
    return trigger.objects!.has(noun) || trigger.objects!.has(before)
  }

  /** «the two men whom police arrested», «the 7,000 people it had picked up» */
  private fronted(c: number): Patient {
    const { chunks } = this
    if (!chunks.is(c - 1, Chunk.Noun)) return NOBODY
    let k = c - 2
    if (chunks.is(k, Chunk.Wh) && this.form(k) !== 'what') k--
    else if (!chunks.has(c - 1, Phrase.Pronoun | Phrase.Person | Phrase.Place | Phrase.Definite)) return NOBODY
    if (chunks.is(k, Chunk.Comma) && k === c - 3) k--
    return chunks.is(k, Chunk.Noun) && (k < c - 2 || chunks.quantity[k]! >= 0) ? { phrase: k, side: 'none' } : NOBODY
  }

  /** «7,000 people detained», «was shot and killed», «30 wounded» */
  private ofParticiple(c: number, trigger: Trigger): Patient {
    const { chunks, facts } = this
    let k = c - 1
    while (chunks.is(k, Chunk.Adverb) || chunks.is(k, Chunk.Date)) k--
    if (chunks.is(k, Chunk.Noun) && !facts.isPlaceOrThing(k)) return { phrase: k, side: 'before' }
    if (chunks.is(k, Chunk.Conj) && !this.joinsPassive(k)) return NOBODY
    return { phrase: this.subject(c, trigger), side: 'before' }
  }

  /** Before `and killed`: is the verb that it is joined to passive or a participle too? */
  private joinsPassive(conj: number): boolean {
    const { chunks, clauses } = this
    for (let k = conj - 1; k >= 0 && conj - k < 8; k--) {
      if (chunks.is(k, Chunk.Verb)) return chunks.has(k, Verb.Passive) || clauses.isReduced(k)
      if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break)) return false
    }
    return false
  }

  private ofSubject(c: number, trigger: Trigger): Patient {
    const { chunks, clauses } = this
    // «a rally in Lima attended by thousands»
    const agent = chunks.has(c, Verb.Bare) && !clauses.hasObject(c) ? clauses.agent(c) : -1
    const reduced = agent >= 0 && chunks.quantity[agent]! >= 0
    if (chunks.has(c, Verb.Passive) || reduced) return { phrase: clauses.agent(c), side: 'after' }
    return { phrase: this.subject(c, trigger), side: 'before' }
  }

  private ofSubjectWith(c: number, last: number, trigger: Trigger): Patient {
    const { chunks, args, clauses } = this
    if (chunks.has(c, Verb.Passive) || (chunks.has(c, Verb.Bare) && clauses.agent(c) >= 0)) {
      const event = args.subject(c)
      return event >= 0 && this.names(event, trigger) ? { phrase: clauses.agent(c), side: 'after' } : NOBODY
    }
    const object = clauses.object(Math.max(last, c))
    if (object < 0 || !this.names(object, trigger)) return NOBODY
    return { phrase: this.subject(c, trigger), side: 'before' }
  }

  /** Does the noun phrase, or one joined to it, hold one of the trigger's nouns? */
  private names(np: number, trigger: Trigger): boolean {
    const { chunks } = this
    for (let k = np; k < Math.min(chunks.count, np + 6); k++) {
      if (!chunks.is(k, Chunk.Noun)) {
        if (
          !chunks.is(k, Chunk.Conj) &&
          !chunks.is(k, Chunk.Comma) &&
          !chunks.is(k, Chunk.Date) &&
          !(chunks.is(k, Chunk.Prep) && this.form(k) === 'of')
        )
          return false
        continue
      }
      for (let i = chunks.from[k]!; i < chunks.to[k]!; i++) if (trigger.objects?.has(this.objectAt(i))) return true
    }
    return false
  }

  /** The word at a token, or the two words that mean something of their own: `hunger strike`. */
  private objectAt(i: number): string {
    const { tokens, vocabulary } = this.article
    const word = vocabulary.lower(tokens.word[i]!)
    const pair = i > 0 ? `${vocabulary.lower(tokens.word[i - 1]!)} ${word}` : word
    return WHOLE.has(pair) ? pair : word
  }

  private ofState(c: number, at: number, end: number, trigger: Trigger): Patient {
    const { chunks } = this
    // «died in custody» is told as a death
    if (
      chunks.is(c, Chunk.Prep) &&
      chunks.is(c - 1, Chunk.Verb) &&
      DYING.test(this.article.vocabulary.lower(this.article.tokens.word[chunks.head[c - 1]!]!))
    )
      return NOBODY
    if (chunks.is(c, Chunk.Noun)) {
      if (chunks.quantity[c]! >= 0 && at > chunks.from[c]!) return { phrase: c, side: 'none' }
      if (chunks.from[c] !== at || chunks.to[c]! - 1 > end) return NOBODY
    }
    // «injured 300 and displaced 50,000»: a verb with an object of its own
    if (chunks.is(c, Chunk.Verb) && chunks.head[c] === at && !chunks.has(c, Verb.Passive) && this.clauses.hasOwnObject(c)) return NOBODY
    if (chunks.is(c, Chunk.Adverb) && chunks.is(c + 1, Chunk.Verb)) return this.ofObject(c + 1, chunks.head[c + 1]!, trigger)
    // «was fatally shot»: the adverb within the verb group
    if (chunks.is(c, Chunk.Verb) && chunks.head[c] !== at) {
      if (end === at) return this.ofObject(c, chunks.head[c]!, trigger)
      // «did not survive»: the whole group
      return end >= chunks.head[c]! ? { phrase: this.subject(c, trigger), side: 'before' } : NOBODY
    }
    // «one of 47 people in detention»: said of the figure right before
    if (chunks.is(c, Chunk.Prep) && chunks.is(c - 1, Chunk.Noun) && chunks.quantity[c - 1]! >= 0) return { phrase: c - 1, side: 'before' }
    const whose = this.subject(c, trigger)
    return whose < 0 ? this.nouns.named(chunks.at(end, c)) : { phrase: whose, side: 'before' }
  }
}
