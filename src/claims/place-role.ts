import { REPORTING_VERBS } from '../data/claims/reporting.ts'
import { lemmaOf } from '../data/lexicon.ts'
import { Gap, type ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Shape } from '../model/vocabulary.ts'
import { S } from './place-words.ts'
import { N, VERB, W, type Words } from './words.ts'

/** What a place has to do with the events of its sentence, the likeliest setting first. */
export const Role = {
  /** «in Brest», «a Paris church» */
  Site: 0,
  /** «Peru arrested 12 people», «Lima police» */
  Actor: 1,
  /** «Peruvian police» */
  People: 2,
  /** «left Peru», a heading */
  Topic: 3,
  /** «Peru's ambassador», «a man from Peru», «told reporters in Lima»: not where it happens. */
  Aside: 4,
  /** «LIMA, Peru (AP) --» */
  Dateline: 5,
} as const

const DEFINITE = new Set(['the', 'this', 'that'])
const REPORTS = new Set(
  REPORTING_VERBS.concat(
    'condemn reject deny refuse call deplore denounce criticise criticize welcome praise back oppose support threaten'.split(' '),
  ),
)

const NOTHING = -1

const FLED = /^(?:flee|flees|fled|fleeing|escaped?|escaping|flew|flown|exile|left|defected)$/
/** What tells of a refuge, by the preposition before its name. */
const REFUGES: Readonly<Record<string, RegExp>> = { to: FLED, into: FLED, for: FLED, in: /^(?:exile|refuge|asylum)$/ }
const BECAUSE = /^(?:after|when|as|because|following|amid)$/

const BESIDE = /^(?:near|outside|from|to|toward|towards|for|beyond|than)$/
const BASED = /^(?:based|headquartered|registered)$/
const LIFE = /^(?:lives?|lived|works?|worked|resides?|resided|stud(?:y|ies|ied)|teaches|taught|grew|fled|moved|emigrated|settled)$/
const TAKEN = /^(?:taken|rushed|transported|airlifted|flown|brought|sent|moved|transferred|carried|treated|admitted)$/

/** No more words than this between preposition and name, between a name and the noun it stands before, between a movement and its direction. */
const REACH = 7
const NOUN = 4
const GOVERNED = 5

/** Tells what a place has to do with its sentence by the words around its name. */
export class PlaceRoles {
  private readonly words: Words
  private readonly settings: (word: number) => number
  article!: ParsedArticle

  constructor(words: Words, settings: (word: number) => number) {
    this.words = words
    this.settings = settings
  }

  bits(token: number): number {
    return this.settings(this.article.tokens.word[token]!)
  }

  private class(token: number): number {
    return this.words.class(this.article.tokens.word[token]!)
  }

  private isCapital(token: number): boolean {
    const { tokens, vocabulary } = this.article
    return (vocabulary.shape(tokens.word[token]!) & (Shape.Capital | Shape.AllCapitals)) === Shape.Capital
  }

  /** `firm`: what one may stand on: a street, an island, no country. */
  of({ first, last }: TokenRange, firm: boolean): number {
    const { sentences, tokens } = this.article
    const s = tokens.sentence[first]!
    if (this.isSide(first, sentences.first[s]!) || this.isRefuge(first, last, sentences.first[s]!, sentences.last[s]!)) return Role.Aside
    const before = this.before(first, sentences.first[s]!, firm)
    const after = this.after(last, sentences.last[s]!, before === Role.Site)
    if (before === Role.Site) return after === Role.Aside ? Role.Aside : Role.Site
    if (before === Role.Aside) return after === Role.Site ? Role.Topic : Role.Aside
    return before === Role.Topic ? Math.max(after, Role.Topic) : after
  }

  /** «anti-Peru», «ex-Soviet» */
  private isSide(first: number, from: number): boolean {
    return first - 2 >= from && (this.class(first - 1) & W.Hyphen) !== 0 && (this.bits(first - 2) & S.Side) !== 0
  }

  /** What the preposition before a name says of it: a site, a party to something, or nothing. */
  private before(first: number, from: number, firm: boolean): number {
    for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
      const bits = this.bits(i)
      if ((bits & S.Locative) !== 0) return this.isElsewhere(i, from) ? Role.Aside : Role.Site
      if ((bits & (S.Direction | S.From)) !== 0) return this.governed(i, from, S.Motion) && !this.isOfLife(i, from) ? Role.Site : Role.Aside
      if ((bits & S.On) !== 0) return firm || i < first - 1 || this.governed(i, from, S.Assault) ? Role.Site : Role.Aside
      // «shelled Donetsk», «attacked its second city, Ganja»
      if ((bits & S.Assault) !== 0) return Role.Site
      if ((bits & S.Party) !== 0) return Role.Aside
      if ((bits & S.Of) !== 0) {
        const owner = i > from ? this.bits(i - 1) : 0
        if ((owner & S.Assault) !== 0) return Role.Site
        if ((owner & (S.Part | S.Facility | S.Event)) === 0) return i > from && this.isSomebody(i - 1) ? Role.Aside : Role.Topic
        i--
        continue
      }
      if (!this.isAttribute(i, bits) && !this.isSetOff(i, from)) return NOTHING
    }
    return NOTHING
  }

  /** The comma of «its second city, Ganja» */
  private isSetOff(comma: number, from: number): boolean {
    return comma > from && (this.class(comma) & W.Comma) !== 0 && (this.bits(comma - 1) & (S.City | S.Capital)) !== 0
  }

  /** «Ivanov of Minsk», «the president of Peru» */
  private isSomebody(i: number): boolean {
    return this.isCapital(i) || (this.bits(i) & S.Abroad) !== 0 || (this.words.noun(this.article.tokens.word[i]!) & N.Person) !== 0
  }

  /** «the», «northern», «rebel-held», «Syrian», «city»: may stand between preposition and name. */
  private isAttribute(i: number, bits: number): boolean {
    if ((bits & (S.Part | S.Facility | S.Demonym)) !== 0) return true
    const word = this.class(i)
    if ((word & (W.Det | W.Hyphen | W.Possessive)) !== 0) return true
    if (this.isCapital(i)) return (this.class(i + 1) & W.Possessive) !== 0
    return (word & (W.Adjective | W.Participle | W.Ing)) !== 0 || this.lower(i) === 'nearby' || (this.class(i + 1) & W.Hyphen) !== 0
  }

  /** Does the preposition say where somebody speaks, is based, lives, or was taken to? */
  private isElsewhere(preposition: number, from: number): boolean {
    return (
      this.isSpoken(preposition, from) ||
      this.isTakenTo(preposition, from) ||
      this.isOfLife(preposition, from) ||
      (preposition > from && BASED.test(this.lower(preposition - 1)))
    )
  }

  /** «a farmer, who fled to Lima», «a man who lives in Lima»: what is told of somebody by the way. */
  private isOfLife(preposition: number, from: number): boolean {
    for (let i = preposition - 1; i > Math.max(from, preposition - GOVERNED); i--)
      if (LIFE.test(this.lower(i)) && this.lower(i - 1) === 'who') return true
    return false
  }

  /** «told reporters in Geneva» */
  private isSpoken(preposition: number, from: number): boolean {
    for (let i = preposition - 1; i >= Math.max(from, preposition - 2); i--) if ((this.bits(i) & S.Speech) !== 0) return true
    return false
  }

  /** «were taken to a hospital in»: where the hurt are brought. */
  private isTakenTo(preposition: number, from: number): boolean {
    if (preposition === from || !/^(?:hospitals?|clinics?|infirmary|cent(?:er|re))$/.test(this.lower(preposition - 1))) return false
    for (let i = preposition - 2; i >= Math.max(from, preposition - REACH); i--) if (TAKEN.test(this.lower(i))) return true
    return false
  }

  /** «sent 300 troops to», «an attack on» */
  private governed(preposition: number, from: number, by: number): boolean {
    for (let i = preposition - 1; i >= Math.max(from, preposition - GOVERNED); i--) if ((this.bits(i) & by) !== 0) return true
    return false
  }

  /** What the words after a name make of it. */
  private after(last: number, to: number, sited: boolean): number {
    if (last >= to) return Role.Topic
    const { gap } = this.article.tokens
    const bits = this.bits(last)
    if ((this.class(last) & W.Possessive) !== 0) return this.owned(last + 1, to, sited)
    if ((this.class(last) & W.Hyphen) !== 0 && (gap[last]! & Gap.Space) === 0) return last + 1 < to ? this.suffixed(last + 1) : Role.Topic
    if ((bits & S.Abroad) !== 0) return Role.Aside
    if ((bits & (S.Part | S.Facility | S.Event)) !== 0) return Role.Site
    if ((bits & S.Authority) !== 0) return Role.Actor
    if (sited) return Role.Site
    if (this.isCapital(last) && (this.class(last) & (W.Comma | W.Break)) === 0) return Role.Aside
    return this.acts(last, to)
  }

  /** «Lima-area», not «Lima-based» */
  private suffixed(i: number): number {
    const bits = this.bits(i)
    if ((bits & S.Suffix) !== 0) return Role.Aside
    return (bits & S.Part) !== 0 ? Role.Site : Role.Topic
  }

  /** «Peru arrested», «Peru has seen», not «Peru said» */
  private acts(last: number, to: number): number {
    for (let i = last; i < Math.min(to, last + 2); i++) {
      if ((this.bits(i) & S.Speech) !== 0 || this.reports(i)) return Role.Aside
      if ((this.class(i) & (W.Have | W.Be | W.Third | W.Past)) !== 0) return Role.Actor
      if ((this.class(i) & W.Adverb) === 0) return Role.Topic
    }
    return Role.Topic
  }

  /** «says», «condemned»: what a government does with words. */
  private reports(verb: number): boolean {
    return REPORTS.has(lemmaOf(this.lower(verb)))
  }

  /** «Peru's largest prison», «Lima's police», «Peru's miners», not «Peru's ambassador» */
  private owned(from: number, to: number, sited: boolean): number {
    for (let i = from; i < Math.min(to, from + NOUN); i++) {
      const bits = this.bits(i)
      // «in Lima's Miraflores», whether that is known or not
      if (sited && i === from && this.isCapital(i)) return Role.Site
      // «Havana's Plaza of the Revolution»
      if (this.isCapital(i) && (bits & (S.Part | S.Facility)) !== 0) return Role.Site
      if ((bits & S.Abroad) !== 0 || this.isCapital(i)) return Role.Aside
      if ((bits & (S.Part | S.Facility | S.Event)) !== 0) return Role.Site
      if ((bits & S.Authority) !== 0) return Role.Actor
      if ((this.class(i) & (VERB | W.Prep | W.Comma)) !== 0 && (this.class(i) & W.Adjective) === 0) return Role.Topic
    }
    return Role.Topic
  }

  /** How many clauses begin between two tokens, relative ones, `a man who fled to Lima`, or others beside the first, `rose in Peru, while in Chile it fell`. */
  clauses(from: number, to: number): number {
    let count = 0
    for (let i = from; i < to; i++) if ((this.class(i) & W.Wh) !== 0 || (this.bits(i) & S.Beside) !== 0) count++
    return count
  }

  /** «69 on the island of Utoya»: does a place begin right after a token, but for its preposition and words of places? */
  isRightAfter(last: number, first: number): boolean {
    if (first - last < 1 || first - last > REACH || (this.bits(last) & (S.Locative | S.On)) === 0) return false
    for (let i = last + 1; i < first; i++) if ((this.bits(i) & S.Of) === 0 && !this.isAttribute(i, this.bits(i))) return false
    return true
  }

  /** Does a clause about something else begin between two tokens? */
  turns(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ((this.bits(i) & S.Beside) !== 0) return true
    return false
  }

  /** «fled to Lima after», «took refuge in Lima when»: where somebody went because of what is told next. */
  private isRefuge(first: number, last: number, from: number, to: number): boolean {
    const preposition = first - 1 > from && this.lower(first - 1) === 'the' ? first - 2 : first - 1
    const verbs = preposition > from ? REFUGES[this.lower(preposition)] : undefined
    if (verbs === undefined) return false
    let because = false
    for (let i = last; i < Math.min(to, last + NOUN) && !because; i++) because = BECAUSE.test(this.lower(i))
    if (!because) return false
    for (let i = preposition - 1; i >= Math.max(from, preposition - GOVERNED); i--) {
      const lower = this.lower(i)
      if (verbs.test(lower)) return true
      if (lower === ',') return false
    }
    return false
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** «camps near Brest», «the road to Brest» */
  isBeside({ first }: TokenRange): boolean {
    return first > 0 && BESIDE.test(this.lower(first - 1))
  }

  /** «the city», not «the city of Brest», «the capital, Lima» */
  isDefinite(noun: number): boolean {
    const { sentences, tokens } = this.article
    const s = tokens.sentence[noun]!
    const to = sentences.last[s]!
    if (noun === sentences.first[s]! || !DEFINITE.has(this.lower(noun - 1))) return false
    const next = noun + 1 < to && (this.class(noun + 1) & W.Comma) !== 0 ? noun + 2 : noun + 1
    return next >= to || (tokens.gap[next]! & Gap.Line) !== 0 || ((this.bits(next) & S.Of) === 0 && !this.isCapital(next))
  }

  /** «the attack», «the four-hour weekend conference», not «told the conference» */
  isKnownEvent(noun: number): boolean {
    const from = this.article.sentences.first[this.article.tokens.sentence[noun]!]!
    for (let i = noun - 1; i >= Math.max(from, noun - REACH); i--) {
      if (DEFINITE.has(this.lower(i))) return (i === from || (this.bits(i - 1) & S.Speech) === 0) && this.isHead(noun)
      const word = this.class(i)
      if ((word & (W.Noun | W.Adjective | W.Hyphen | W.Participle)) === 0 || (word & (W.Prep | W.Conj | W.Wh | W.Possessive)) !== 0)
        return false
    }
    return false
  }

  /** «the attack», not «the attack helicopters» */
  private isHead(noun: number): boolean {
    const next = noun + 1
    const to = this.article.sentences.last[this.article.tokens.sentence[noun]!]!
    return next >= to || (this.class(next) & (W.Noun | W.Plural)) === 0 || (this.class(next) & (VERB | W.Prep)) !== 0
  }

  /** Do only marks, articles and words of places stand between two names: `Brest, in the west of`, `Homs and`? Says which kinds of words, or 0. */
  between(from: number, to: number): number {
    if (to - from > REACH || to <= from) return 0
    let seen = 0
    for (let i = from; i < to; i++) {
      const bits = this.bits(i)
      const word = this.class(i)
      if ((word & (W.Comma | W.Open | W.Close)) !== 0) seen |= Link.Mark
      else if ((word & W.Conj) !== 0) seen |= Link.Conj
      else if ((bits & S.Locative) !== 0) seen |= Link.Locative
      else if ((bits & (S.Part | S.Of)) !== 0) seen |= Link.Part
      else if ((word & W.Possessive) !== 0) seen |= Link.Owner
      else if ((word & (W.Det | W.Adjective)) === 0 || (bits & S.One) !== 0) return 0
    }
    return seen
  }

  /** «LIMA, Peru (AP) --», «LIMA:» */
  isDateline(first: number, last: number): boolean {
    const { sentences, tokens, vocabulary } = this.article
    const s = tokens.sentence[first]!
    if (sentences.first[s] !== first) return false
    if ((vocabulary.shape(tokens.word[first]!) & (Shape.AllCapitals | Shape.Dotted)) === Shape.AllCapitals) return true
    return (
      last < sentences.last[s]! &&
      ((this.class(last) & W.Open) !== 0 || ((this.bits(last) & S.Dash) !== 0 && (tokens.gap[last]! & Gap.Space) !== 0))
    )
  }
}

/** What stands between two names. */
export const Link = { Mark: 1, Conj: 2, Locative: 4, Part: 8, Owner: 16 } as const
