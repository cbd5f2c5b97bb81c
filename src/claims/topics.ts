import type { ParsedArticle } from '../model/parsed.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'
import { nounForms, verbForms } from './inflect.ts'
import type { Kind } from './kinds/kind.ts'

/** A bare figure takes its kind from so many sentences before. */
const REACH = 3
/** «How many are there?» asks for a crowd, unless its verb says otherwise. */
const CROWD = 'crowd_size'

/** What the sentences before a bare figure are about: «How many came to the rally? The press service said 50,000». */
export class Topics {
  /** Number of the kind that a word tells of, from one; 0 where it tells of none. */
  private readonly kindOf: (word: number) => number
  private readonly kinds: readonly Kind[]
  private article!: ParsedArticle

  constructor(vocabulary: Vocabulary, kinds: readonly Kind[]) {
    this.kinds = kinds.filter(({ unit, measure, name }) => unit === 'people' && measure === 'count' && name !== 'deployment')
    const words = new Map<string, number>()
    this.kinds.forEach((kind, index) => {
      for (const form of wordsOf(kind)) if (!words.has(form)) words.set(form, index + 1)
    })
    this.kindOf = perWord(vocabulary, (lower) => words.get(lower) ?? 0)
  }

  open(article: ParsedArticle): void {
    this.article = article
  }

  /** The kind that sentence `s` or those before it tell of, the nearest first; null where they tell of none. */
  at(s: number): Kind | null {
    const { first, last } = this.article.sentences
    for (let k = s; k >= Math.max(0, s - REACH); k--) {
      const kind = this.between(first[k]!, last[k]!)
      if (kind) return kind
      if (this.asksHowMany(k)) return this.kinds.find(({ name }) => name === CROWD) ?? null
    }
    return null
  }

  /** The kind that the last telling word of a range of tokens tells of: `the number of Peruvian dead`. */
  between(first: number, last: number): Kind | null {
    const kind = this.kindIn(first, last)
    return kind > 0 ? this.kinds[kind - 1]! : null
  }

  private kindIn(first: number, last: number): number {
    for (let i = last - 1; i >= first; i--) {
      const kind = this.kindOf(this.article.tokens.word[i]!)
      if (kind > 0) return kind
    }
    return 0
  }

  private asksHowMany(s: number): boolean {
    const first = this.article.sentences.first[s]!
    return first + 1 < this.article.sentences.last[s]! && this.lower(first) === 'how' && this.lower(first + 1) === 'many'
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }
}

/** The single words that tell of a kind whatever stands beside them. */
function* wordsOf(kind: Kind): Generator<string> {
  const telling = (phrase: string) => !phrase.includes(' ') && !kind.weak?.includes(phrase)
  for (const verb of [...(kind.object ?? []), ...(kind.subject ?? [])]) if (telling(verb)) yield* verbForms(verb)
  for (const noun of [...(kind.noun ?? []), ...(kind.gathering ?? []), ...(kind.member ?? [])]) if (telling(noun)) yield* nounForms(noun)
  for (const word of [...(kind.state ?? []), ...(kind.toll ?? [])]) if (telling(word)) yield word
}
