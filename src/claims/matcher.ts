import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Shape, type Vocabulary } from '../model/vocabulary.ts'
import { Arguments } from './arguments.ts'
import { ChunkFacts } from './chunk-facts.ts'
import { Chunker } from './chunker.ts'
import { Chunk, Phrase, Verb } from './chunks.ts'
import { Clauses } from './clauses.ts'
import { Counter } from './counter.ts'
import type { Found } from './found.ts'
import { Joined } from './joined.ts'
import type { Kind } from './kinds/kind.ts'
import { OnePerson } from './one-person.ts'
import { Patients } from './patients.ts'
import { settle } from './settle.ts'
import { Statuses } from './status.ts'
import { compileTriggers, Frame, reach, type Trigger, type TriggerTable } from './triggers.ts'
import { createWords, W, type Words } from './words.ts'

const NEARLY = new Set(['nearly', 'almost', 'half', 'practically', 'virtually'])

/** Auxiliaries of one alone. */
const SINGULAR = new Set(['was', 'is', 'has'])
/** So many tokens before a sentence say what it tells of. */
const AROUND = 120

/** Finds in a sentence the figures that triggers claim. */
export class Matcher {
  readonly chunker: Chunker
  readonly args: Arguments
  readonly facts: ChunkFacts
  private readonly joined: Joined
  readonly words: Words
  private readonly patients: Patients
  private readonly counter: Counter
  readonly statuses: Statuses
  private readonly ones: OnePerson
  private readonly triggers: TriggerTable
  private readonly kinds: readonly Kind[]
  private article!: ParsedArticle

  constructor(vocabulary: Vocabulary, kinds: readonly Kind[]) {
    const words = createWords(vocabulary)
    this.words = words
    this.chunker = new Chunker(words)
    this.facts = new ChunkFacts(this.chunker)
    const clauses = new Clauses(this.chunker.chunks, this.facts)
    this.args = new Arguments(this.chunker.chunks, this.facts, clauses)
    this.joined = new Joined(this.chunker.chunks, this.facts, clauses)
    this.statuses = new Statuses(this.chunker.chunks)
    this.patients = new Patients(this.args, clauses, this.facts, this.chunker.chunks, words)
    this.ones = new OnePerson(this.chunker, words)
    this.counter = new Counter(this.chunker, words, this.statuses, this.ones, kinds)
    this.kinds = kinds
    this.triggers = compileTriggers(kinds, vocabulary)
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.chunker.open(article, mentions)
    this.patients.open(article)
    for (const part of [this.facts, this.statuses, this.ones, this.counter]) part.article = article
    this.counter.mentions = mentions
  }

  /** Does a token tell by itself of what a kind counts? */
  tells(kind: string, token: number): boolean {
    return this.triggers.tells(kind, this.article.tokens.word[token]!)
  }

  /** Can a sentence without a figure count somebody? */
  hasTrigger(first: number, last: number): boolean {
    const { word } = this.article.tokens
    for (let i = first; i < last; i++) {
      if (this.triggers.countingOne(word[i]!)?.some((trigger) => this.mayStand(trigger, i, first, last))) return true
    }
    return false
  }

  /** Do the trigger's other words stand in the sentence? «took 12 hostage»: further ones may stand after the object. */
  private mayStand(trigger: Trigger, i: number, first: number, last: number): boolean {
    const { objects, rest, frame } = trigger
    if (objects !== null && !this.holds(objects, first, last) && !(frame === Frame.ObjectThen && this.holdsPhrase(objects, first, last)))
      return false
    return rest.length === 0 || this.follows(trigger, i + 1, last) || (frame === Frame.Object && this.holds(rest[0]!, i + 1, last))
  }

  /** `medical center`, of which `holds` knows no token. */
  private holdsPhrase(words: ReadonlySet<string>, first: number, last: number): boolean {
    const { tokens, vocabulary } = this.article
    for (let i = first + 1; i < last; i++)
      if (words.has(`${vocabulary.lower(tokens.word[i - 1]!)} ${vocabulary.lower(tokens.word[i]!)}`)) return true
    return false
  }

  /** The sentence's figures, best right first; its chunks stay in `chunker.chunks`. */
  match(first: number, last: number): Found[] {
    this.chunker.cut(first, last)
    const { word } = this.article.tokens
    const { to } = this.chunker.chunks
    const found: Found[] = []
    let c = 0
    let claimed = -1
    for (let i = first; i < last; i++) {
      while (to[c]! <= i) c++
      if (i <= claimed) continue
      const number = this.triggers.numberOf(word[i]!)
      if (number === 0 || (i + 1 < last && this.triggers.endsBefore(number, word[i + 1]!))) continue
      let longest = -1
      for (const trigger of this.triggers.of(number)) {
        if (reach(trigger) < longest && trigger.frame !== Frame.SubjectWith) continue
        if (trigger.near !== null && !this.holds(trigger.near, Math.max(0, first - AROUND), last)) continue
        const end = this.follows(trigger, i + 1, last) ? i + trigger.rest.length : this.followsObject(trigger, c, i, last) ? i : -1
        if (end < 0) continue
        if (trigger.frame !== Frame.Nobody && !this.claim(trigger, c, i, end, found)) continue
        // «killed himself and 12 others»: the others are the object of the verb alone
        if (!trigger.rest[0]?.has('himself')) longest = Math.max(longest, reach(trigger))
        // «treated and released» frees nobody
        if (trigger.frame === Frame.Nobody || (end - i > 1 && trigger.frame !== Frame.State)) claimed = end
      }
    }
    return settle(found.length > 1 ? found.filter((hit) => !this.isAside(hit, found)) : found)
  }

  private holds(words: ReadonlySet<string>, first: number, last: number): boolean {
    const { tokens, vocabulary } = this.article
    for (let i = first; i < last; i++) if (words.has(vocabulary.lower(tokens.word[i]!))) return true
    return false
  }

  /** «spoke of one death, that of Marek Dolan, 34, who died on Friday»: one of those counted. */
  private isAside(hit: Found, found: readonly Found[]): boolean {
    const freed = hit.kind === 'detention' && hit.quantity >= 0
    if (!freed && (hit.quantity >= 0 || hit.subjectName < 0)) return false
    const { chunks } = this.chunker
    let k = hit.trigger - 1
    while (chunks.is(k, Chunk.Adverb)) k--
    if (!chunks.is(k, Chunk.Wh)) return false
    // «freed 2,000 who had been jailed»
    if (freed) return found.some(({ kind, first, trigger }) => kind === 'release' && first === hit.first && trigger < hit.trigger)
    return found.some(({ kind, quantity, first, value }) => kind === hit.kind && quantity >= 0 && first < hit.first && value >= 1)
  }

  /** «the March of Dimes»: a word with a capital in mid-sentence that begins a name. */
  private isTitled(at: number): boolean {
    const { tokens, sentences, vocabulary } = this.article
    if (at === sentences.first[tokens.sentence[at]!]! || at + 2 >= tokens.count) return false
    const isCapital = (i: number) => (vocabulary.shape(tokens.word[i]!) & (Shape.Capital | Shape.AllCapitals)) === Shape.Capital
    return isCapital(at) && vocabulary.lower(tokens.word[at + 1]!) === 'of' && isCapital(at + 2)
  }

  /** «in custody disputes»: a state whose last word only begins a noun phrase. */
  private isInCompound(at: number, last: number): boolean {
    const { chunks } = this.chunker
    const next = last + 1
    const c = chunks.at(next)
    if ((this.chunker.bits(at) & W.Prep) === 0 || c < 0 || !chunks.is(c, Chunk.Noun) || chunks.is(c + 1, Chunk.Verb)) return false
    return (
      chunks.from[c]! <= next && chunks.quantity[c]! < 0 && chunks.mention[c]! < 0 && (this.chunker.bits(next) & (W.Noun | W.Plural)) !== 0
    )
  }

  /** Do the trigger's further words stand at token `i`? */
  private follows(trigger: Trigger, i: number, last: number): boolean {
    const { rest } = trigger
    if (i + rest.length > last) return false
    const { tokens, vocabulary } = this.article
    for (let k = 0; k < rest.length; k++) if (!rest[k]!.has(vocabulary.lower(tokens.word[i + k]!))) return false
    return true
  }

  /** «took 12 people hostage», «brought thousands to the streets»: the further words stand after the object. */
  private followsObject(trigger: Trigger, c: number, i: number, last: number): boolean {
    if (trigger.frame !== Frame.Object || trigger.rest.length === 0 || this.chunker.chunks.head[c] !== i) return false
    const object = this.args.object(c)
    if (object < 0) return false
    const { chunks } = this.chunker
    // «let 30 of them go»
    const whole = chunks.is(object + 1, Chunk.Prep) && this.args.form(object + 1) === 'of' ? object + 2 : object
    const after = chunks.to[object]!
    return (
      this.follows(trigger, after, last) ||
      (whole > object && chunks.is(whole, Chunk.Noun) && this.follows(trigger, chunks.to[whole]!, last))
    )
  }

  private claim(trigger: Trigger, c: number, at: number, end: number, found: Found[]): boolean {
    if (this.isTitled(at)) return false
    if (trigger.frame === Frame.State && (this.isNearly(at) || this.isInCompound(at, end))) return false
    const patient = this.patients.of(trigger, c, at, end)
    if (patient.phrase < 0) return false
    const before = found.length
    const np = this.won(trigger, this.facts.measured(patient.phrase))
    const whole = this.add(trigger, c, np, at, end, found)
    this.addParts(trigger, c, np, at, end, found, whole)
    if (patient.side === 'none') return found.length > before
    this.addJoined(trigger, c, np, at, end, found, patient.side === 'after')
    const later = this.mayHaveCompany(trigger, c) ? this.joined.joinedLater(c) : -1
    if (later >= 0) {
      this.add(trigger, c, this.facts.measured(later), at, end, found)
      this.addJoined(trigger, c, later, at, end, found, true)
    }
    return found.length > before
  }

  /** «was arrested along with», «died alongside» */
  private mayHaveCompany({ frame }: Trigger, c: number): boolean {
    const { chunks } = this.chunker
    return chunks.is(c, Chunk.Verb) && (chunks.has(c, Verb.Passive) || frame === Frame.Subject || frame === Frame.Intransitive)
  }

  /** «won 108 of the 200 seats»: the bare figure that is a part of all those there are. */
  private won(trigger: Trigger, np: number): number {
    const { chunks } = this.chunker
    const part = np - 2
    if (trigger.frame !== Frame.Member || !this.kinds[trigger.kind]!.counted) return np
    const isPart =
      chunks.is(np - 1, Chunk.Prep) && this.facts.form(np - 1) === 'of' && chunks.is(part, Chunk.Noun) && chunks.quantity[part]! >= 0
    return isPart ? part : np
  }

  /** «was nearly dead»: and so was not. */
  private isNearly(at: number): boolean {
    const { tokens, vocabulary } = this.article
    return at > 0 && NEARLY.has(vocabulary.lower(tokens.word[at - 1]!))
  }

  private addJoined(trigger: Trigger, c: number, from: number, at: number, end: number, found: Found[], after: boolean): void {
    // «Novak, 52, and the father of two, was shot»
    const verb = this.chunker.chunks.is(c, Chunk.State) ? c - 1 : c
    if (!after && this.chunker.chunks.is(verb, Chunk.Verb) && SINGULAR.has(this.facts.form(verb))) return
    const isState = this.chunker.chunks.is(c, Chunk.State)
    let np = from
    for (let steps = 0; steps < 12; steps++) {
      const next = after ? this.joined.joinedAfter(np) : this.joined.joinedBefore(np, isState)
      if (next < 0 || this.hasOwnTrigger(next, trigger)) break
      np = next
      const phrase = this.facts.measured(next)
      this.addParts(trigger, c, phrase, at, end, found, this.add(trigger, c, phrase, at, end, found))
    }
  }

  /** «19 dead and over 100 wounded»: a joined phrase that says itself what is counted. */
  private hasOwnTrigger(np: number, trigger: Trigger): boolean {
    const { chunks } = this.chunker
    const head = chunks.head[np]!
    const number = chunks.quantity[np]! >= 0 ? this.triggers.numberOf(this.article.tokens.word[head]!) : 0
    return (
      number !== 0 &&
      this.triggers.of(number).some((own) => own.kind !== trigger.kind && (own.frame === Frame.State || own.frame === Frame.Noun))
    )
  }

  private add(trigger: Trigger, c: number, np: number, at: number, end: number, found: Found[]): Found | null {
    if (!this.chunker.chunks.is(np, Chunk.Noun)) return null
    const hit = this.counter.count(trigger, c, np, at, end)
    if (hit) found.push(hit)
    return hit
  }

  /** «A driver was among the five people killed»: the part that stands before. */
  private among(np: number): number[] {
    const { chunks } = this.chunker
    const verb = np - 2
    if (!chunks.is(np - 1, Chunk.Prep) || this.facts.form(np - 1) !== 'among' || !chunks.is(verb, Chunk.Verb)) return []
    const who = chunks.has(verb, Verb.Copula) ? this.args.subject(verb) : -1
    return who >= 0 ? [who] : []
  }

  private addParts(trigger: Trigger, c: number, np: number, at: number, end: number, found: Found[], whole: Found | null): void {
    // «including a judge»: of a figure, or of people without one
    if (whole ? whole.value < 2 : !this.chunker.chunks.has(np, Phrase.Plural) || !this.kinds[trigger.kind]!.unwritten) return
    for (const part of [...this.joined.partsAfter(np), ...this.among(np)]) {
      const hit = this.counter.count(trigger, c, part, at, end)
      if (!hit || (whole && hit.value > (whole.high ?? Number.POSITIVE_INFINITY))) continue
      hit.partOf = whole
      found.push(hit)
    }
    if (whole) this.addSpelledOut(trigger, c, np, at, end, found, whole)
  }

  /** The parts of a list behind a colon, if they make up the whole. */
  private addSpelledOut(trigger: Trigger, c: number, np: number, at: number, end: number, found: Found[], whole: Found): void {
    const parts = this.joined.spelledOut(np).map((part) => this.counter.count(trigger, c, part, at, end))
    if (parts.reduce((sum, hit) => sum + (hit?.value ?? Number.NaN), 0) !== whole.value) return
    for (const hit of parts) if (hit) found.push(Object.assign(hit, { partOf: whole }))
  }
}
