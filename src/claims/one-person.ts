import { ATTACKERS, FEMALE, MALE } from '../data/claims/people-words.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Shape } from '../model/vocabulary.ts'
import type { Chunker } from './chunker.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'
import type { Kind } from './kinds/kind.ts'
import { Frame, type Trigger } from './triggers.ts'
import { N, W, type Words } from './words.ts'

const BODIES = /^(?:body|corpse)$/
/** Nouns that are so many people: `the couple died`. */
const SETS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['twins', 2],
  ['trio', 3],
  ['triplets', 3],
  ['quartet', 4],
])
const REASONS = new Set('against over for following after about'.split(' '))
/** `60th`, `seventh`; not `second`: «a second man died» is news of one. */
const ORDINAL = /^(?:\d*(?:st|nd|rd|th)|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th)$/
const IDENTIFYING = new Set(['identified', 'identifies', 'named'])
const POSSESSIVES = new Set('his her their its my our your'.split(' '))
/** «my son», in a quotation, is somebody that the article tells of. */
const SPEAKERS = new Set(['my', 'our'])
/** «killed his wife and himself»: one more where it is joined, not the doer again. */
const REFLEXIVES = new Set(['himself', 'herself'])
/** `a fourth`, after three */
const ORDINALS = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))
const ONE_PRONOUNS = new Set(['he', 'she', 'him', 'her'])
/** Nouns that may take up anybody: `the man`, `the victim`. */
const ANYBODY = new Set(
  'man woman person individual boy girl child kid toddler infant baby victim suspect deceased teenager teen youth adult minor old patient official'.split(
    ' ',
  ),
)

/** Which noun phrases stand for one person, or two, without a figure (codebook 5). */
export class OnePerson {
  private readonly chunker: Chunker
  private readonly chunks: Chunks
  private readonly words: Words
  article!: ParsedArticle

  constructor(chunker: Chunker, words: Words) {
    this.chunker = chunker
    this.chunks = chunker.chunks
    this.words = words
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** A man, the commander, a named person, `he` where the kind takes pronouns. */
  counts(kind: Kind, trigger: Trigger, c: number, np: number): boolean {
    if (trigger.weak && trigger.frame === Frame.Object && np < c && !this.isPassive(c)) return false
    const one = this.chunks.has(np, Phrase.Pronoun) ? this.isHe(kind, np, c) : this.isSet(np) ? this.isTold(c) : this.isOne(np, c, trigger)
    return one && !this.isBackground(trigger, c, np)
  }

  private isOne(np: number, c: number, trigger: Trigger): boolean {
    const { chunks } = this
    if (chunks.has(np, Phrase.Pronoun | Phrase.Plural | Phrase.Generic | Phrase.Place | Phrase.Organisation)) return false
    if (trigger.frame !== Frame.State && !this.isTold(c)) return false
    if (chunks.has(np, Phrase.Person)) return true
    if (this.isNumbered(np)) return false
    if (chunks.has(np, Phrase.One) && chunks.to[np]! - chunks.from[np]! === 1) return this.isAlone(np)
    if (chunks.to[np]! - chunks.from[np]! === 2 && this.lower(chunks.head[np]!) === 'other') return this.isAlone(np)
    if (chunks.has(np, Phrase.One) && ORDINALS.has(this.lower(chunks.head[np]!))) return true
    const bits = this.chunker.nounBits(np)
    if ((bits & (N.Thing | N.Body)) !== 0 && (bits & N.Person) === 0) return false
    if (trigger.frame === Frame.ObjectWith && this.isOwn(np)) return false
    if (trigger.frame === Frame.ObjectWith)
      return chunks.has(np, Phrase.Possessed) || ((this.bodyOf(np) || chunks.has(np, Phrase.Definite)) && !chunks.has(np, Phrase.Plural))
    if (chunks.has(np, Phrase.One) || this.sharesArticle(np)) return (bits & N.Person) !== 0 || this.isAgent(np)
    if (this.isTitled(np) || this.isNamedAfter(np)) return true
    // «the 28-year-old died»
    if (!chunks.has(np, Phrase.Definite) || ((bits & N.Person) === 0 && this.lower(chunks.head[np]!) !== 'old')) return false
    if (trigger.frame === Frame.Noun) return this.isOwned(np)
    return (
      trigger.frame !== Frame.Object || !(chunks.is(c, Chunk.Verb) && chunks.has(c, Verb.Bare) && np === c - 1) || this.isIdentified(np)
    )
  }

  /** «identified the man killed in the crash»: news of him, though the words speak of what is known. */
  private isIdentified(np: number): boolean {
    return this.chunks.is(np - 1, Chunk.Verb) && IDENTIFYING.has(this.lower(this.chunks.head[np - 1]!))
  }

  private isTold(c: number): boolean {
    return !this.chunks.is(c, Chunk.Verb) || this.isEvent(c)
  }

  /** «an elderly couple», «the trio»; not «a pair of shoes», «royal couple Anna and Jan» */
  private isSet(np: number): boolean {
    const { chunks } = this
    if (chunks.quantity[np]! >= 0 || chunks.mention[np]! >= 0 || !SETS.has(this.lower(chunks.head[np]!))) return false
    return !chunks.is(np + 1, Chunk.Prep) || this.lower(chunks.from[np + 1]!) !== 'of'
  }

  /** How many a phrase stands for that has no figure. */
  size(np: number): number {
    return this.chunks.has(np, Phrase.Pronoun | Phrase.Person) ? 1 : (SETS.get(this.lower(this.chunks.head[np]!)) ?? 1)
  }

  /** «was held», not «the minister held on Monday a meeting» */
  private isPassive(c: number): boolean {
    return !this.chunks.is(c, Chunk.Verb) || this.chunks.has(c, Verb.Passive | Verb.ParticipleOnly)
  }

  /** «the murder of his neighbor» */
  private isOwned(np: number): boolean {
    return this.chunks.has(np, Phrase.Possessed) || POSSESSIVES.has(this.lower(this.chunks.from[np]!))
  }

  /** «took her own life» counts her */
  private isOwn(np: number): boolean {
    return this.chunks.to[np]! - this.chunks.from[np]! > 2 && this.lower(this.chunks.from[np]! + 1) === 'own'
  }

  /** «killing one and injuring another»; not «one after another», «the other» */
  private isAlone(np: number): boolean {
    const form = this.lower(this.chunks.head[np]!)
    if (form === 'other') return this.lower(this.chunks.from[np]!) === 'the'
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
    // «a shooting that killed a teacher», «the blast, which killed a teacher» tells what happened
    const event = chunks.is(k - 1, Chunk.Comma) ? k - 2 : k - 1
    if (chunks.is(event, Chunk.Noun) && !chunks.has(event, Phrase.Person) && (this.chunker.nounBits(event) & N.Person) === 0) return false
    // «John Miller, who was shot on Friday, …» tells it, «for those who knew the man who was shot» does not
    if (person && chunks.is(k - 1, Chunk.Comma)) return false
    return person ? np < c : np > c || chunks.is(np - 1, Chunk.Prep)
  }

  /** What `he`, `the man`, `the pilot` may take up: anyone counted before, or a noun. */
  retold(kind: Kind, np: number): string | null {
    const { chunks } = this
    const attacker = this.attackerBefore(np)
    if (attacker !== '') return `${kind.name} ${attacker}`
    if (chunks.has(np, Phrase.Pronoun) || (chunks.has(np, Phrase.Definite) && BODIES.test(this.lower(chunks.head[np]!)))) return kind.name
    if (chunks.has(np, Phrase.Person)) return `${kind.name} ${this.lower(chunks.head[np]!)}`
    if (!chunks.has(np, Phrase.Definite)) return null
    const noun = this.lower(chunks.head[np]!)
    if (SPEAKERS.has(this.lower(chunks.from[np]!))) return kind.name
    return !this.isOwned(np) && ANYBODY.has(noun) ? kind.name : `${kind.name} ${noun}`
  }

  /** «A gunman killed eight people before he was shot dead»: whom the pronoun takes up; empty where it may be anyone. */
  private attackerBefore(np: number): string {
    const { chunks } = this
    if (!chunks.has(np, Phrase.Pronoun) || np === 0 || !/^(?:before|until)$/.test(this.lower(chunks.from[np - 1]!))) return ''
    for (let k = 0; k < np; k++) {
      const noun = this.lower(chunks.head[k]!)
      if (chunks.is(k, Chunk.Noun) && !chunks.has(k, Phrase.Plural) && ATTACKERS.has(noun)) return noun
    }
    return ''
  }

  /** «he died», «killing him» */
  private isHe(kind: Kind, np: number, c: number): boolean {
    if (!kind.pronouns || (this.chunks.is(c, Chunk.Verb) && !this.isEvent(c))) return false
    const pronoun = this.lower(this.chunks.head[np]!)
    return ONE_PRONOUNS.has(pronoun) || (REFLEXIVES.has(pronoun) && np > c + 1)
  }

  /** «the 60th commander captured this year»: which one in a row, not that one was. */
  private isNumbered(np: number): boolean {
    for (let i = this.chunks.from[np]!; i < this.chunks.head[np]!; i++) if (ORDINAL.test(this.lower(i))) return true
    return false
  }

  /** «the body of a man», «a body» */
  private bodyOf(np: number): boolean {
    const { chunks } = this
    if (chunks.has(np, Phrase.One)) return true
    return chunks.is(np + 1, Chunk.Prep) && chunks.is(np + 2, Chunk.Noun) && chunks.has(np + 2, Phrase.One | Phrase.Person)
  }

  /** «a drug and theft suspect», «a husband and wife»: the article stands before the first of two that are joined. */
  private sharesArticle(np: number): boolean {
    const { chunks } = this
    if (!chunks.is(np - 1, Chunk.Conj) || !chunks.is(np - 2, Chunk.Noun) || !chunks.has(np - 2, Phrase.One)) return false
    if ((this.chunker.nounBits(np) & N.Person) === 0) return false
    return (this.chunker.nounBits(np - 2) & N.Person) === 0 || (this.isSexed(np - 2) && this.isSexed(np) && chunks.flags[np] === 0)
  }

  /** Nouns that pair two people: `a husband and wife`, not `a poet and activist`. */
  private isSexed(np: number): boolean {
    const noun = this.lower(this.chunks.head[np]!)
    return MALE.has(noun) || FEMALE.has(noun)
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

  /** «killed rebel leader, Saifullah» */
  private isNamedAfter(np: number): boolean {
    const { chunks } = this
    if (chunks.flags[np] !== 0 || (this.chunker.nounBits(np) & N.Person) === 0) return false
    return chunks.is(np + 1, Chunk.Comma) && chunks.is(np + 2, Chunk.Noun) && chunks.has(np + 2, Phrase.Person)
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

  /** «killing both», «both drivers died» */
  isBoth(np: number): boolean {
    const { chunks } = this
    if (this.lower(chunks.from[np]!) !== 'both') return false
    return chunks.to[np]! - chunks.from[np]! === 1 || (chunks.has(np, Phrase.Plural) && (this.chunker.nounBits(np) & N.Person) !== 0)
  }
}
