import { BODY_PARTS } from '../data/claims/nouns.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, Phrase, Verb } from './chunks.ts'
import { type Found, Level, newFound, setCount, setFigure } from './found.ts'
import { Givens } from './givens.ts'
import type { Kind } from './kinds/kind.ts'
import type { Topics } from './topics.ts'

/** How badly somebody is hurt: `one critically`. */
const GRADES = new Set('critically seriously gravely badly severely'.split(' '))
/** Pronouns of several: `four of them`, not `much of it`. */
const MANY = new Set(['them', 'these', 'those', 'us', 'you'])
const VICTIMS = new Set(['victims', 'fatalities', 'deaths'])
const BODY = new Set(BODY_PARTS)

/** Smaller figures without a word of what they count may be anything. */
const LEAST = 10
/** A figure is taken up over so many sentences. */
const REACH = 2

/** Rules by which a figure has its subject: `two of them policemen`, `and 1,000 on Tuesday`. */
const SAID_OF_THEM = 'said-of-them'
const FIGURE_BEFORE = 'figure-before'

/** Does a word that counts people have the figure? */
const isTaken = (found: readonly Found[], q: number): boolean => found.some((hit) => hit.quantity === q && hit.level < Level.Member)

/** Figures without a word of their own for what they count: `the union claimed 1.5 million`, `65,000 of them in the capital`, `and 774 a week later`. */
export class Ellipsis {
  private readonly chunker: Chunker
  private readonly topics: Topics
  private readonly givens: Givens
  private article!: ParsedArticle
  private mentions!: Mentions
  private last: Found | null = null
  private lastSentence = -9

  constructor(chunker: Chunker, topics: Topics) {
    this.chunker = chunker
    this.topics = topics
    this.givens = new Givens(chunker.chunks)
  }

  open(article: ParsedArticle, mentions: Mentions): void {
    this.article = article
    this.topics.open(article)
    this.givens.article = article
    this.mentions = mentions
    this.last = null
    this.lastSentence = -9
  }

  find(s: number, found: Found[]): void {
    const { chunks } = this.chunker
    let percent = false
    const listed: Found[] = []
    let whole: Found | null = null
    for (let c = 0; c < chunks.count; c++) {
      const q = chunks.is(c, Chunk.Noun) ? chunks.quantity[c]! : -1
      const own = found.length === 0 ? undefined : found.find((hit) => hit.phrase === c && hit.unit !== 'percent')
      if (own) {
        this.inherit(own, s)
        const whole = this.last
        if (whole && !own.partOf && whole.kind === own.kind && s === this.lastSentence && own.value < whole.value && this.isOfThem(c)) {
          own.partOf = whole
          const said = this.saidOf(c)
          if (said) Object.assign(own, { subject: said, subjectRule: SAID_OF_THEM })
        }
        this.remember(own, s)
      }
      const graded = this.last?.kind === 'injury' ? this.graded(c, s) : null
      if (graded) found.push(graded)
      if (q >= 0 && this.mentions.quantities[q]!.unit === 'percent') percent = true
      if (percent || q < 0 || isTaken(found, q)) continue
      const near = this.last !== null && s - this.lastSentence <= REACH && this.last.kind !== 'event_count'
      const hit = this.named(c, q) ?? (near ? this.continued(c, q, this.last!, s) : this.onTopic(c, q, s))
      if (!hit) continue
      const before = found.findIndex((other) => other.quantity === q)
      if (before >= 0) found.splice(before, 1)
      found.push(hit)
      if (hit.rule.endsWith('/listed')) {
        if (listed.length === 0) whole = this.last
        listed.push(hit)
      }
      this.remember(hit, s)
    }
    // «Four died, two in Brest and two in Minsk»
    if (listed.length > 1 && whole?.value === listed.reduce((sum, { value }) => sum + value, 0))
      for (const hit of listed) hit.partOf = whole
  }

  /** «Four people were hurt, one critically»: part of the figure before. */
  private graded(c: number, s: number): Found | null {
    const { chunks } = this.chunker
    const { last } = this
    if (last?.kind !== 'injury' || s !== this.lastSentence || last.value < 2) return null
    if (!chunks.is(c, Chunk.Noun) || !chunks.is(c - 1, Chunk.Comma) || !chunks.is(c + 1, Chunk.Adverb)) return null
    if (chunks.to[c]! - chunks.from[c]! > 1 || !GRADES.has(this.lower(chunks.from[c + 1]!)) || chunks.is(c + 2, Chunk.Verb)) return null
    const q = chunks.quantity[c]!
    if (q < 0 && this.lower(chunks.head[c]!) !== 'one') return null
    const hit: Found = {
      ...last,
      phrase: c,
      trigger: c,
      rule: 'injury/graded',
      level: Level.Weak,
      partOf: last,
      again: null,
      qualifier: 'exact',
      subjectRule: FIGURE_BEFORE,
    }
    if (q >= 0) setFigure(hit, q, this.mentions.quantities[q]!)
    else setCount(hit, 1, chunks.from[c]!, chunks.to[c]!)
    return hit.value < last.value ? hit : null
  }

  /** «More than 1,000 gathered»: who, if the figure before says so. */
  private inherit(hit: Found, s: number): void {
    // «killed 40 people, including two guards, and injured 90»: people
    const last = this.last?.partOf ?? this.last
    if (hit.subject || hit.quantity < 0 || !last?.subject || last.unit !== hit.unit) return
    if (last.value < 2) return
    // whom «hundreds injured» are is not said by the women who marched in the sentence before
    if (s !== this.lastSentence && last.kind !== hit.kind) return
    if (s - this.lastSentence > 1) return
    hit.subject = last.subject
    hit.subjectRule = FIGURE_BEFORE
  }

  private remember(hit: Found, s: number): void {
    if (hit.kind === 'other' || hit.kind === 'sentence' || hit.value === 0) return
    // «15,000 protested over the arrest of Novak. The mayor counted 2,800»: of whom there is a figure
    if (hit.quantity < 0 && this.last !== null && this.last.quantity >= 0 && s === this.lastSentence) return
    this.last = hit
    this.lastSentence = s
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** The figure as one of the same kind as the last, and whether it is a part of that; null when nothing says so. */
  private continued(c: number, q: number, last: Found, s: number): Found | null {
    const quantity = this.mentions.quantities[q]!
    if (quantity.unit !== null && quantity.unit !== 'people') return null
    const part =
      (this.isOfThem(c) && !(quantity.value === 1 && this.chunker.chunks.is(c + 3, Chunk.Verb))) ||
      (quantity.value < last.value && this.isSomeOf(c, s === this.lastSentence, last.kind))
    // «shot seven times, four of them in the neck»
    if (part && (last.unit !== 'people' || (s === this.lastSentence && quantity.value > last.value))) return null
    if (!part && !this.isBare(c, last)) return null
    const came = last.kind === 'crowd_size' && this.givens.hasCome(c)
    const rule = part ? 'of-them' : came || this.givens.isGiven(c) ? 'given' : s === this.lastSentence && this.isListed(c) ? 'listed' : null
    if (!rule) return null
    const { first, value, low, high, qualifier } = quantity
    const said = part ? this.saidOf(c) : null
    const wholeOf = part && s === this.lastSentence && value <= last.value ? last : null
    return {
      ...last,
      subject: said ?? last.subject,
      subjectRule: said ? SAID_OF_THEM : FIGURE_BEFORE,
      first,
      last: quantity.last,
      value,
      low,
      high,
      qualifier,
      quantity: q,
      phrase: c,
      trigger: c,
      level: Level.Weak,
      rule: `${last.kind}/${rule}`,
      status: this.isPossible(c) ? 'expected' : 'stated',
      partOf: wholeOf,
      again: null,
    }
  }

  /** «there may be 20 more» */
  private isPossible(c: number): boolean {
    const { chunks } = this.chunker
    return chunks.is(c - 1, Chunk.Verb) && chunks.has(c - 1, Verb.Modal | Verb.Future)
  }

  /** «How many came to the rally? The press service said 50,000»: of the kind that the sentences around are about. */
  private onTopic(c: number, q: number, s: number): Found | null {
    const { unit, value, last } = this.mentions.quantities[q]!
    const { chunks } = this.chunker
    if ((unit !== null && unit !== 'people') || value < LEAST) return null
    if (chunks.is(c + 1, Chunk.Prep) && this.lower(chunks.from[c + 1]!) === 'of') return null
    if (chunks.head[c]! >= last && this.lower(chunks.head[c]!) !== 'people') return null
    const kind = this.givens.isGiven(c, false) || this.givens.hasCome(c) ? this.topics.at(s) : null
    return kind && this.onKind(kind, c, q)
  }

  /** «put the number of Peruvian dead at ten» */
  private named(c: number, q: number): Found | null {
    const { unit, last } = this.mentions.quantities[q]!
    const words = unit === null && this.chunker.chunks.head[c]! < last ? this.givens.counted(c) : null
    const kind = words && this.topics.between(words.first, words.last)
    return kind && this.onKind(kind, c, q)
  }

  private onKind(kind: Kind, c: number, q: number): Found {
    const hit = newFound(kind.name, kind.unit, Level.Weak, `${kind.name}/topic`, c)
    setFigure(hit, q, this.mentions.quantities[q]!)
    const { head, to } = this.chunker.chunks
    if (head[c]! >= hit.last) hit.subject = { first: head[c]!, last: to[c]! }
    return hit
  }

  /** Without a noun, or with that of the figure before: `1.5 million`, `63,000 people`. */
  private isBare(c: number, last: Found): boolean {
    const { chunks } = this.chunker
    const head = chunks.head[c]!
    // «one of the main reasons»
    if (chunks.is(c + 1, Chunk.Prep) && this.lower(chunks.from[c + 1]!) === 'of') return false
    if (this.chunker.isFigure(c)) return true
    const noun = this.lower(head)
    return noun === 'people' || noun === 'others' || noun === 'more' || (last.noun !== '' && noun === last.noun)
  }

  /** «two of them policemen», «of whom 300 were minors»: what they are said to be. */
  private saidOf(c: number): TokenRange | null {
    const { chunks } = this.chunker
    let k = chunks.is(c + 1, Chunk.Prep) && this.lower(chunks.from[c + 1]!) === 'of' ? c + 3 : c + 1
    if (chunks.is(k, Chunk.Verb) && chunks.has(k, Verb.Copula)) k++
    if (!chunks.is(k, Chunk.Noun) || chunks.quantity[k]! >= 0 || (chunks.flags[k]! & ~Phrase.Plural) !== 0) return null
    return { first: chunks.from[k]!, last: chunks.to[k]! }
  }

  /** «65,000 of them in the capital», «four of whom» */
  private isOfThem(c: number): boolean {
    const { chunks } = this.chunker
    if (chunks.is(c - 1, Chunk.Prep) && this.lower(chunks.from[c - 1]!) === 'including') return true
    if (chunks.is(c - 1, Chunk.Wh) && chunks.is(c - 2, Chunk.Prep))
      return /^wh(?:om|ich)$/.test(this.lower(chunks.from[c - 1]!)) && this.lower(chunks.from[c - 2]!) === 'of'
    if (!chunks.is(c + 1, Chunk.Prep) || this.lower(chunks.from[c + 1]!) !== 'of') return false
    if (chunks.is(c + 2, Chunk.Wh)) return this.lower(chunks.from[c + 2]!) === 'whom'
    return chunks.is(c + 2, Chunk.Noun) && chunks.has(c + 2, Phrase.Pronoun) && MANY.has(this.lower(chunks.from[c + 2]!))
  }

  /** «Of those, three were women», «40 were hurt; ten were children», «nine of the victims were women» */
  private isSomeOf(c: number, sameSentence: boolean, kind: string): boolean {
    const { chunks } = this.chunker
    if (chunks.is(c + 1, Chunk.Prep) && chunks.is(c + 2, Chunk.Noun))
      return kind === 'death' && this.lower(chunks.from[c + 1]!) === 'of' && VICTIMS.has(this.lower(chunks.head[c + 2]!))
    if (!chunks.is(c + 1, Chunk.Verb) || !chunks.has(c + 1, Verb.Copula) || !this.saidOf(c)) return false
    if (chunks.is(c - 1, Chunk.Break)) return sameSentence && this.lower(chunks.from[c - 1]!) === ';'
    if (!chunks.is(c - 1, Chunk.Comma)) return false
    let k = c - 2
    while (k > 0 && !chunks.is(k, Chunk.Break)) k--
    return chunks.is(k, Chunk.Prep) && chunks.is(k + 1, Chunk.Noun) && this.lower(chunks.from[k]!) === 'of'
  }

  /** «on the island of Utoya», «near Brest» */
  private isSpot(prep: number): boolean {
    const { chunks } = this.chunker
    if (!/^(?:on|at|near|outside)$/.test(this.lower(chunks.from[prep]!)) || !chunks.is(prep + 1, Chunk.Noun)) return false
    if (chunks.has(prep + 1, Phrase.Place)) return true
    const of = chunks.is(prep + 2, Chunk.Prep) && this.lower(chunks.from[prep + 2]!) === 'of'
    return of && chunks.is(prep + 3, Chunk.Noun) && chunks.has(prep + 3, Phrase.Place)
  }

  /** «3,000 were held on Sunday, more than 2,000 on Monday and 1,000 on Tuesday», «31 were found here and four in Malatya» */
  private isListed(c: number): boolean {
    const { chunks } = this.chunker
    let k = c - 1
    while (chunks.is(k, Chunk.Adverb)) k--
    // «3,000 marched in Brest; in Gomel, 2,000»
    const town = chunks.is(k, Chunk.Comma) ? k - 1 : k
    const placed = chunks.is(town, Chunk.Noun) && chunks.has(town, Phrase.Place) && chunks.is(town - 1, Chunk.Prep)
    const opens = chunks.is(town - 2, Chunk.Break) || chunks.is(town - 2, Chunk.Conj) || town === 1
    if (placed && opens && !this.givens.hasVerb(c)) return true
    const colon = chunks.is(k, Chunk.Break) && this.lower(chunks.from[k]!) === ':'
    if (!chunks.is(k, Chunk.Conj) && !chunks.is(k, Chunk.Comma) && !colon) return false
    // «and dozens more in Ankara»
    const next = chunks.is(c + 1, Chunk.Adverb) ? c + 2 : c + 1
    const place =
      chunks.is(next, Chunk.Prep) &&
      (chunks.is(next + 1, Chunk.Date) ||
        (chunks.is(next + 1, Chunk.Noun) && this.lower(chunks.from[next]!) === 'in' && !BODY.has(this.lower(chunks.head[next + 1]!))) ||
        this.isSpot(next))
    return (place || chunks.is(next, Chunk.Date)) && !this.givens.hasVerb(c)
  }
}
