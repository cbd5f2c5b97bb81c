import { GATHERINGS } from '../data/claims/gatherings.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { perWord, Shape, type Vocabulary } from '../model/vocabulary.ts'

/** `March`, which mostly is the month. */
const MONTH = 2

/** Does an article tell of gatherings at all? Then «40 participants» are a crowd; elsewhere they may sit in a study. */
export class Gatherings {
  private readonly tells: (word: number) => number
  private article!: ParsedArticle
  private known: boolean | null = null

  constructor(vocabulary: Vocabulary) {
    this.tells = perWord(vocabulary, (lower, form) => (GATHERINGS.has(lower) ? (form === 'March' ? MONTH : 1) : 0))
  }

  open(article: ParsedArticle): void {
    this.article = article
    this.known = null
  }

  /** Looked up when first asked. */
  areTold(): boolean {
    this.known ??= this.seek()
    return this.known
  }

  private seek(): boolean {
    const { word, count } = this.article.tokens
    const number = (i: number) => i >= 0 && i < count && (this.article.vocabulary.shape(word[i]!) & Shape.Number) !== 0
    for (let i = 0; i < count; i++) {
      const tells = this.tells(word[i]!)
      if (tells !== 0 && (tells !== MONTH || (!number(i - 1) && !number(i + 1)))) return true
    }
    return false
  }
}
