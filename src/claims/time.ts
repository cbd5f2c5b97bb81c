import { ELECTION } from '../data/claims/votes.ts'
import type { DateMention, Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'

export interface When {
  readonly date: string | null
  readonly dateFrom: string | null
  readonly dateTo: string | null
}

const UNKNOWN: When = { date: null, dateFrom: null, dateTo: null }

/** A date beyond a clause's border is as far as so many words. */
const CLAUSE = 12

/** Kinds whose date is the day of the vote. */
const RESULTS = new Set(['vote_share', 'vote_margin', 'vote_count', 'turnout', 'seats'])

/** A date right after one of these is the date of the statement: `said on Friday`. */
const SAYING = new Set('said says told announced reported confirmed stated added tweeted wrote declared statement warned'.split(' '))

/** When a figure is true: the nearest date of the sentence that is not the statement's, of the paragraph, of the lead (codebook 6). */
export function createTimes(
  article: ParsedArticle,
  mentions: Mentions,
  boundary: (word: number) => boolean,
): (figure: TokenRange & { readonly sentence: number; readonly kind: string }) => When {
  const dates = mentions.dates.filter((date) => (date.type === 'date' || date.type === 'time') && date.value !== null && date.from !== null)
  let day: DateMention | null | undefined
  const polling = () => {
    if (day === undefined) day = dates.find((date) => date.precision === 'day' && isPollingDay(article, date)) ?? null
    return day
  }
  return (figure) => {
    const date =
      (RESULTS.has(figure.kind) ? polling() : null) ??
      inSentence(article, dates, figure, boundary) ??
      inParagraph(article, dates, figure.sentence) ??
      lead(article, dates)
    return date ? when(article, date) : UNKNOWN
  }
}

/** «the August 9 election», «the vote on Sunday»: a day with a word of elections beside it. */
function isPollingDay(article: ParsedArticle, date: DateMention): boolean {
  const { tokens, sentences, vocabulary } = article
  const from = Math.max(sentences.first[date.sentence]!, date.first - 2)
  const to = Math.min(sentences.last[date.sentence]!, date.last + 3)
  for (let i = from; i < to; i++) if (ELECTION.has(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

/** `since Sunday` goes on until the article's date. */
function when(article: ParsedArticle, date: DateMention): When {
  const before = date.first > 0 ? article.vocabulary.lower(article.tokens.word[date.first - 1]!) : ''
  const until = article.document.date
  if (before === 'since' && date.from && until && date.from <= until)
    return { date: `${date.from}/${until}`, dateFrom: date.from, dateTo: until }
  return { date: date.value, dateFrom: date.from, dateTo: date.to }
}

function inSentence(
  article: ParsedArticle,
  dates: readonly DateMention[],
  figure: TokenRange & { readonly sentence: number },
  boundary: (word: number) => boolean,
): DateMention | null {
  let best: DateMention | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const date of dates) {
    if (date.sentence !== figure.sentence) continue
    const distance = date.first >= figure.last ? date.first - figure.last : figure.first - date.last + 2
    const clauses = boundaries(article, Math.min(date.last, figure.last), Math.max(date.first, figure.first), boundary)
    const cost = distance + clauses * CLAUSE + (isStatement(article, date) ? 60 : 0)
    if (cost < nearest) {
      nearest = cost
      best = date
    }
  }
  return best
}

/** How many clauses begin between two tokens. */
function boundaries(article: ParsedArticle, from: number, to: number, boundary: (word: number) => boolean): number {
  let count = 0
  for (let i = from; i < to; i++) if (boundary(article.tokens.word[i]!)) count++
  return count
}

function isStatement(article: ParsedArticle, date: DateMention): boolean {
  for (let i = date.first - 1; i >= Math.max(0, date.first - 2); i--) {
    const lower = article.vocabulary.lower(article.tokens.word[i]!)
    if (SAYING.has(lower)) return true
    if (lower !== 'on' && lower !== 'late' && lower !== 'early') return false
  }
  return false
}

function inParagraph(article: ParsedArticle, dates: readonly DateMention[], sentence: number): DateMention | null {
  const { paragraph } = article.sentences
  let best: DateMention | null = null
  for (const date of dates) {
    if (date.sentence >= sentence) break
    if (paragraph[date.sentence] === paragraph[sentence] && !isStatement(article, date)) best = date
  }
  return best
}

/** The lead's date: of the first three sentences. */
function lead(article: ParsedArticle, dates: readonly DateMention[]): DateMention | null {
  return dates.find((date) => date.sentence < 3 && !isStatement(article, date)) ?? dates.find((date) => date.sentence < 3) ?? null
}
