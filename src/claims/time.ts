import { VOTING } from '../data/claims/votes.ts'
import { parseDay } from '../lang/calendar.ts'
import type { DateMention, Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Shape } from '../model/vocabulary.ts'
import { isEventDate } from './event-date.ts'
import { EventDates } from './event-dates.ts'

export interface When {
  readonly date: string | null
  readonly dateFrom: string | null
  readonly dateTo: string | null
}

const UNKNOWN: When = { date: null, dateFrom: null, dateTo: null }

/** A date beyond a clause's border is as far as so many words. */
const CLAUSE = 12

/** Paragraphs of one sentence go on where the last one was: its day, if it is no further than this many sentences back. */
const NEAR = 2
/** The lead is so many sentences long. */
const LEAD = 3

/** Kinds whose date is the day of the vote. */
const RESULTS = new Set(['vote_share', 'vote_margin', 'vote_count', 'turnout', 'seats'])

/** When a figure is true: the nearest date of the sentence that is not the statement's, of the paragraph, of the lead (codebook 6). */
export function createTimes(
  article: ParsedArticle,
  mentions: Mentions,
  boundary: (word: number) => boolean,
): (figure: TokenRange & { readonly sentence: number; readonly kind: string; readonly expected: boolean; readonly verb: number }) => When {
  const all = mentions.dates.filter((date) => isEventDate(article, date))
  // what is said to be so is not yet to come
  const so = all.filter(({ from }) => from === null || article.document.date === null || from <= article.document.date)
  const { paragraph } = article.sentences
  const events = new EventDates(article, so)
  let first: DateMention | null | undefined
  const polling = (sentence: number) => {
    const here = so.find((date) => date.sentence === sentence && isPollingDay(article, date))
    if (here) return here
    if (first === undefined) first = so.find((date) => date.precision === 'day' && isPollingDay(article, date)) ?? null
    return first
  }
  return (figure) => {
    const dates = figure.expected ? all : so
    const before = (sentence: number, fits: (date: DateMention) => boolean) => lastBefore(article, dates, sentence, fits)
    const tells = (date: DateMention) =>
      (figure.kind !== 'sentence' || isOfCourt(article, date.sentence)) && (!figure.expected || isRecent(article, date))
    const day = RESULTS.has(figure.kind) ? polling(figure.sentence) : null
    if (day) return on(day)
    const date =
      inSentence(article, dates, figure, boundary) ??
      before(figure.sentence, (date) => paragraph[date.sentence] === paragraph[figure.sentence] && tells(date)) ??
      events.of(figure.sentence) ??
      before(figure.sentence, (date) => date.sentence >= figure.sentence - NEAR && date.precision === 'day' && tells(date)) ??
      dates.find((date) => date.sentence < LEAD && date.sentence !== figure.sentence && isRecent(article, date)) ??
      null
    return date ? (stretch(article, mentions.dates, date) ?? when(article, date)) : UNKNOWN
  }
}

/** «the August 9 election», «the vote on Sunday»: a day with a word of elections beside it. */
function isPollingDay(article: ParsedArticle, date: DateMention): boolean {
  const { tokens, sentences, vocabulary } = article
  const from = Math.max(sentences.first[date.sentence]!, date.first - 3)
  const to = Math.min(sentences.last[date.sentence]!, date.last + 3)
  for (let i = from; i < to; i++) if (VOTING.has(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

/** `between May 1 and May 7`, `from Monday to Wednesday`: of two dates the days from the first to the last. */
function stretch({ tokens, vocabulary }: ParsedArticle, dates: readonly DateMention[], date: DateMention): When | null {
  const at = dates.indexOf(date)
  for (const [first, last] of [
    [dates[at - 1], date],
    [date, dates[at + 1]],
  ]) {
    if (!first?.from || !last?.to || first.from > last.to || last.first !== first.last + 1 || first.first === 0) continue
    const before = vocabulary.lower(tokens.word[first.first - 1]!)
    const between = vocabulary.lower(tokens.word[first.last]!)
    if (before === 'between' ? between === 'and' : before === 'from' && UNTIL.has(between))
      return { date: `${first.from}/${last.to}`, dateFrom: first.from, dateTo: last.to }
  }
  return null
}

const UNTIL = new Set(['to', 'until', 'till', 'through'])

/** `since Sunday`, `since 1994` go on until the article's date, `the past three months` are their days. */
function when(article: ParsedArticle, date: DateMention): When {
  const until = article.document.date
  if (isSince(article, date) && !isResumed(article, date) && date.from && until && date.from <= until)
    return { date: `${date.value}/${until}`, dateFrom: date.from, dateTo: until }
  return on(date)
}

const on = ({ value, from, to }: DateMention): When => ({
  date: value?.startsWith('P') ? `${from}/${to}` : value,
  dateFrom: from,
  dateTo: to,
})

/** «since May 2017, when a strike killed 100», «since the 2014 war, in which 200 died»: a clause tells what happened then. */
function isResumed({ tokens, vocabulary }: ParsedArticle, { last }: DateMention): boolean {
  for (let i = last; i < Math.min(tokens.count - 2, last + RESUMED); i++) {
    if (vocabulary.form(tokens.word[i]!) !== ',') continue
    const next = vocabulary.lower(tokens.word[i + 1]!)
    return next === 'when' || (next === 'in' && vocabulary.lower(tokens.word[i + 2]!) === 'which')
  }
  return false
}

/** No more words than this between a date and the clause that tells of it. */
const RESUMED = 3

/** «since Sunday», «since the February 1 coup», «since protests began on June 9» */
function isSince({ tokens, sentences, vocabulary }: ParsedArticle, { first, sentence }: DateMention): boolean {
  for (let i = first - 1; i >= Math.max(sentences.first[sentence]!, first - SINCE); i--) {
    const lower = vocabulary.lower(tokens.word[i]!)
    if (lower === 'since') return true
    if (/^[,;:.]$/.test(lower)) return false
  }
  return false
}

/** No more words than this between `since` and its date. */
const SINCE = 8

function inSentence(
  article: ParsedArticle,
  dates: readonly DateMention[],
  figure: TokenRange & { readonly sentence: number; readonly verb: number },
  boundary: (word: number) => boolean,
): DateMention | null {
  let best: DateMention | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const date of dates) {
    if (date.sentence !== figure.sentence || isCompared(article, figure.last, date.first)) continue
    const distance = date.first >= figure.last ? date.first - figure.last : figure.first - date.last + 2
    const clauses = boundaries(article, Math.min(date.last, figure.last), Math.max(date.first, figure.first), boundary)
    const own = date.last < figure.first && isResumed(article, date) && clauses <= 1
    if (isByTheWay(article, date, figure)) continue
    const cost = own ? 0 : distance + clauses * CLAUSE
    if (cost < nearest) {
      nearest = cost
      best = date
    }
  }
  return best
}

/** «Sato, who was toppled in 2019, has died»: told of somebody between the figure and its verb. */
function isByTheWay(
  { tokens, vocabulary }: ParsedArticle,
  date: DateMention,
  { last, verb }: TokenRange & { readonly verb: number },
): boolean {
  if (date.first < last || date.last > verb) return false
  for (let i = last; i < date.first; i++) if (RELATIVE.test(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

/** «was 46 percent, down from 60 percent in 2016»: the date of what the figure is compared with. */
function isCompared(article: ParsedArticle, from: number, to: number): boolean {
  const { tokens, vocabulary } = article
  for (let i = from + 1; i < to; i++)
    if (
      COMPARED.test(vocabulary.lower(tokens.word[i]!)) &&
      !isHedge(article, i) &&
      (vocabulary.lower(tokens.word[i]!) !== 'to' || vocabulary.lower(tokens.word[i - 1]!) === 'compared') &&
      (COMPARING.test(vocabulary.lower(tokens.word[i - 1]!)) || (vocabulary.shape(tokens.word[i + 1]!) & Shape.Number) !== 0)
    )
      return true
  return false
}

/** «more than 1,400 wounded» */
function isHedge({ tokens, vocabulary }: ParsedArticle, than: number): boolean {
  return (
    /^(?:more|fewer|less)$/.test(vocabulary.lower(tokens.word[than - 1]!)) &&
    (vocabulary.shape(tokens.word[than + 1]!) & Shape.Number) !== 0
  )
}

const COMPARED = /^(?:from|with|than|to)$/
const COMPARING = /^(?:down|up|compared|fewer|more|higher|lower)$/

/** How many clauses begin between two tokens. */
function boundaries(article: ParsedArticle, from: number, to: number, boundary: (word: number) => boolean): number {
  let count = 0
  for (let i = from; i < to; i++) if (boundary(article.tokens.word[i]!)) count++
  return count
}

/** The last date that fits, of the sentences before; rather one of a main clause. */
function lastBefore(
  article: ParsedArticle,
  dates: readonly DateMention[],
  sentence: number,
  fits: (date: DateMention) => boolean,
): DateMention | null {
  let best: DateMention | null = null
  for (const date of dates) {
    if (date.sentence >= sentence) break
    if (fits(date) && (best === null || !isInRelative(article, date) || isInRelative(article, best))) best = date
  }
  return best
}

/** «marched on Saturday against the war in Gaza, where thousands have died since October» */
function isInRelative({ tokens, sentences, vocabulary }: ParsedArticle, { first, sentence }: DateMention): boolean {
  for (let i = sentences.first[sentence]!; i < first; i++) if (RELATIVE.test(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

const RELATIVE = /^(?:where|which|who|whose)$/

/** Not the date of what happened long before: a day of the month before the article, as far as both are known. */
function isRecent({ document }: ParsedArticle, { from }: DateMention): boolean {
  return document.date === null || from === null || (parseDay(document.date) ?? 0) - (parseDay(from) ?? 0) <= MONTH
}

const MONTH = 31

/** Does a sentence tell of a court's work, whose day a term in prison was given on? */
function isOfCourt({ tokens, sentences, vocabulary }: ParsedArticle, sentence: number): boolean {
  for (let i = sentences.first[sentence]!; i < sentences.last[sentence]!; i++)
    if (COURT.test(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

const COURT =
  /^(?:sentenced?|sentences|sentencing|jailed|convicted|conviction|courts?|trial|judges?|verdict|guilty|ruled|ruling|imprisoned|tribunal)$/
