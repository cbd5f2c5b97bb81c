import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Chunk, type Chunks, Phrase, Verb } from './chunks.ts'

/** Verbs that give a figure and nothing else: `the union claimed 1.5 million`, `the ministry says 50,000`. */
const GIVING = new Set(
  `say says said put puts estimate estimates estimated estimating claim claims claimed count counts counted report reports reported number numbered cite cited give gave gives speak speaks spoke spoken name names named
  list lists listed record recorded records recognize recognizes recognized recognise recognises recognised acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded`.split(
    /\s+/,
  ),
)

/** Verbs with which a total goes on: `it has risen to 45`. */
const CHANGING = new Set(
  'is was are were been be stands stood rise rises rose risen climb climbs climbed reach reaches reached grow grew grown fall fell fallen drop dropped swell swelled swollen pass passed hit top topped'.split(
    ' ',
  ),
)

/** Verbs that bring a total to a figure. */
const BRINGING = new Set(
  'bring brings bringing brought raise raises raising raised take takes taking took push pushes pushing pushed lift lifts lifting lifted'.split(
    ' ',
  ),
)

/** What a crowd told of before did. */
const COMING = new Set('come came coming comes attended attend turned showed arrived'.split(' '))

/** Nouns that take up a figure told before. */
const TAKING_UP = new Set('number numbers figure figures total toll count estimate tally it'.split(' '))

/** No more chunks than this say what a total counts. */
const COUNTED = 5

/** How a sentence gives a bare figure: by a verb of saying, as a total that changed, as those who came. */
export class Givens {
  private readonly chunks: Chunks
  article!: ParsedArticle

  constructor(chunks: Chunks) {
    this.chunks = chunks
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }

  /** `there`: `there were 12` takes up a figure too. «the union claimed 1.5 million», «put the number at 624», «it had risen to nearly 7,000» */
  isGiven(c: number, there = true): boolean {
    const { chunks } = this
    if (this.isSaidAfter(c) || this.isCompared(c)) return true
    for (let k = c - 1; k >= 0 && c - k < 7; k--) {
      if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Comma)) return false
      // «reported no deaths between days 14 and 20»
      if (chunks.is(k, Chunk.Conj) && chunks.is(k - 1, Chunk.Noun) && k === c - 1) return false
      if (!chunks.is(k, Chunk.Verb)) continue
      const verb = this.lower(chunks.head[k]!)
      if (GIVING.has(verb)) return !this.hasVerb(c)
      // «bringing the total to 27»
      if (BRINGING.has(verb)) return chunks.is(k + 1, Chunk.Noun) && TAKING_UP.has(this.lower(chunks.head[k + 1]!))
      // «bringing the number of bodies found to 160»
      if (!CHANGING.has(verb) && chunks.has(k, Verb.Bare) && chunks.is(k - 1, Chunk.Noun)) continue
      return CHANGING.has(verb) && this.takesUp(k, there)
    }
    return false
  }

  /** «up from 300 a week earlier», «compared with 300» */
  private isCompared(c: number): boolean {
    const { chunks } = this
    if (!chunks.is(c - 1, Chunk.Prep) || c < 2 || this.hasVerb(c)) return false
    const before = this.lower(chunks.to[c - 2]! - 1)
    const by = this.lower(chunks.from[c - 1]!)
    return by === 'from' ? before === 'up' || before === 'down' : before === 'compared' && (by === 'with' || by === 'to')
  }

  /** «50,000, says his press service», «up to 100,000, the agency estimates» */
  private isSaidAfter(c: number): boolean {
    const { chunks } = this
    const comma = chunks.is(c + 1, Chunk.Quote) ? c + 2 : c + 1
    if (!chunks.is(comma, Chunk.Comma)) return false
    const next = comma + 1
    const verb = chunks.is(next, Chunk.Verb) ? next : chunks.is(next, Chunk.Noun) && chunks.is(next + 1, Chunk.Verb) ? next + 1 : -1
    // «the agency estimates» may be read as a noun
    const word = verb >= 0 ? chunks.head[verb]! : chunks.is(next, Chunk.Noun) && next + 2 >= chunks.count ? chunks.to[next]! - 1 : -1
    if (word < 0 || !GIVING.has(this.lower(word))) return false
    return c === 0 || chunks.is(c - 1, Chunk.Break) || chunks.is(c - 1, Chunk.Quote)
  }

  /** «organisers said 10,000 had come», «we were at least 10,000» */
  hasCome(c: number): boolean {
    const { chunks } = this
    if (chunks.is(c - 2, Chunk.Noun) && this.lower(chunks.head[c - 2]!) === 'we')
      return chunks.is(c - 1, Chunk.Verb) && chunks.has(c - 1, Verb.Copula) && !chunks.has(c - 1, Verb.Not)
    return chunks.is(c + 1, Chunk.Verb) && COMING.has(this.lower(chunks.head[c + 1]!)) && !chunks.has(c + 1, Verb.Not | Verb.Infinitive)
  }

  /** Does a verb of its own follow? Then the figure is its subject: `said 40 had come`. */
  hasVerb(c: number): boolean {
    const { chunks } = this
    for (let k = c + 1; k < chunks.count && k - c < 6; k++) {
      if (chunks.is(k, Chunk.Verb)) return true
      if (chunks.is(k, Chunk.Comma) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Conj)) return false
    }
    return false
  }

  /** «which cases it takes … there are 13» of them */
  private isPluralBefore(c: number): boolean {
    const { chunks } = this
    for (let k = 0; k < c; k++) if (chunks.is(k, Chunk.Noun) && chunks.quantity[k]! < 0 && chunks.has(k, Phrase.Plural)) return true
    return false
  }

  private isOfNoun(c: number): boolean {
    const { chunks } = this
    if (!chunks.is(c + 1, Chunk.Prep) || this.lower(chunks.from[c + 1]!) !== 'of') return false
    return chunks.is(c + 2, Chunk.Noun) && !chunks.has(c + 2, Phrase.Pronoun)
  }

  private takesUp(verb: number, there: boolean): boolean {
    const { chunks } = this
    for (let k = verb - 1; k >= 0 && verb - k < 8; k--) {
      if (chunks.is(k, Chunk.Sub) || chunks.is(k, Chunk.Break) || chunks.is(k, Chunk.Comma)) return false
      if (there && chunks.is(k, Chunk.Adverb) && this.lower(chunks.from[k]!) === 'there') return !this.isPluralBefore(k)
      // «the number has risen to», not «the number of cases rose by»
      if (chunks.is(k, Chunk.Noun) && TAKING_UP.has(this.lower(chunks.head[k]!))) return !this.isOfNoun(k)
    }
    return false
  }

  /** «bringing to 15 the number of troops killed»: the words after `number`. */
  private broughtTo(c: number): TokenRange | null {
    const { chunks } = this
    if (!chunks.is(c - 2, Chunk.Verb) || !BRINGING.has(this.lower(chunks.head[c - 2]!))) return null
    const number = chunks.is(c + 1, Chunk.Noun) && TAKING_UP.has(this.lower(chunks.head[c + 1]!))
    const end = Math.min(chunks.count, c + 2 + COUNTED)
    return number ? { first: chunks.to[c + 1]!, last: chunks.to[end - 1]! } : null
  }

  /** «put the number of Peruvian dead at ten»: the words that say what the figure in `c` counts, or null. */
  counted(c: number): TokenRange | null {
    const { chunks } = this
    if (chunks.is(c - 1, Chunk.Prep) && this.lower(chunks.from[c - 1]!) === 'to') return this.broughtTo(c)
    if (!chunks.is(c - 1, Chunk.Prep) || this.lower(chunks.from[c - 1]!) !== 'at') return null
    for (let k = c - 2; k >= 0 && c - k < 7; k--) {
      if (!chunks.is(k, Chunk.Verb)) continue
      const number = chunks.is(k + 1, Chunk.Noun) && TAKING_UP.has(this.lower(chunks.head[k + 1]!))
      return number && GIVING.has(this.lower(chunks.head[k]!)) ? { first: chunks.to[k + 1]!, last: chunks.from[c]! } : null
    }
    return null
  }
}
