import { EVENT_SORTS } from '../data/claims/event-nouns.ts'
import type { DateMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'

/** So many words may stand between a date and the event's noun: `the August 7 embassy bombings`. */
const BETWEEN = 3
/** Between the event's noun and its date. */
const LINKS = new Set(['on', 'of', 'in', 'last', 'early', 'late'])

/** Days of events that the article names with their date, `the August 7 bombings`, for what it tells of them elsewhere. */
export class EventDates {
  private readonly article: ParsedArticle
  private readonly dates: readonly DateMention[]
  private known: Map<number, DateMention | null> | null = null

  constructor(article: ParsedArticle, dates: readonly DateMention[]) {
    this.article = article
    this.dates = dates
  }

  /** The date of the event that a sentence speaks of; null where it names none, or one that has several dates. */
  of(sentence: number): DateMention | null {
    const { first, last } = this.article.sentences
    for (let i = first[sentence]!; i < last[sentence]!; i++) {
      const sort = this.sortOf(i)
      const date = sort === 0 ? null : (this.all().get(sort) ?? null)
      if (date) return date
    }
    return null
  }

  private sortOf(token: number): number {
    return EVENT_SORTS.get(this.article.vocabulary.lower(this.article.tokens.word[token]!)) ?? 0
  }

  private all(): Map<number, DateMention | null> {
    if (this.known) return this.known
    const known = new Map<number, DateMention | null>()
    for (const date of this.dates) {
      if (date.precision !== 'day' || date.from === null) continue
      const sort = this.after(date) || this.before(date)
      if (sort === 0) continue
      const other = known.get(sort)
      known.set(sort, other === undefined || other?.value === date.value ? date : null)
    }
    this.known = known
    return known
  }

  /** `the August 7 embassy bombings`, `Sunday's attack` */
  private after({ last, sentence }: DateMention): number {
    const end = Math.min(this.article.sentences.last[sentence]!, last + BETWEEN)
    for (let i = last; i < end; i++) {
      const sort = this.sortOf(i)
      if (sort !== 0) return sort
      if (!/^(?:['’]s|-|\p{Ll}+)$/u.test(this.article.vocabulary.form(this.article.tokens.word[i]!)) || FUNCTION.has(this.lower(i)))
        return 0
    }
    return 0
  }

  /** `the bombings on August 7` */
  private before({ first, sentence }: DateMention): number {
    let i = first - 1
    while (i > this.article.sentences.first[sentence]! && LINKS.has(this.lower(i))) i--
    return i >= this.article.sentences.first[sentence]! && i < first - 1 ? this.sortOf(i) : 0
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }
}

const FUNCTION = new Set(
  'and or in on at by for from to the a an of that which who was were is are had has after before when while but with as his her their its'.split(
    ' ',
  ),
)
