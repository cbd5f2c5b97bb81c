import { VOTING } from '../data/claims/votes.ts'
import type { DateMention, Mentions } from '../model/mention.ts'
import { Gap, type ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Shape } from '../model/vocabulary.ts'
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

/** A date right after one of these is the date of the statement: `said on Friday`. */
const SAYING = new Set('said says told announced reported confirmed stated added tweeted wrote declared statement warned'.split(' '))

/** When a figure is true: the nearest date of the sentence that is not the statement's, of the paragraph, of the lead (codebook 6). */
export function createTimes(
  article: ParsedArticle,
  mentions: Mentions,
  boundary: (word: number) => boolean,
): (figure: TokenRange & { readonly sentence: number; readonly kind: string; readonly expected: boolean }) => When {
  const all = mentions.dates.filter(
    (date) => isWhen(date) && !isDateLine(article, date) && !isRanking(article, date) && !isStatement(article, date),
  )
  // what is said to be so is not yet to come
  const so = all.filter(({ from }) => from === null || article.document.date === null || from <= article.document.date)
  const { paragraph } = article.sentences
  const events = new EventDates(article, so)
  let day: DateMention | null | undefined
  const polling = (sentence: number) => {
    const here = so.find((date) => date.sentence === sentence && isPollingDay(article, date))
    if (here) return here
    if (day === undefined) day = so.find((date) => date.precision === 'day' && isPollingDay(article, date)) ?? null
    return day
  }
  return (figure) => {
    const dates = figure.expected ? all : so
    const date =
      (RESULTS.has(figure.kind) ? polling(figure.sentence) : null) ??
      inSentence(article, dates, figure, boundary) ??
      lastBefore(dates, figure.sentence, ({ sentence }) => paragraph[sentence] === paragraph[figure.sentence]) ??
      events.of(figure.sentence) ??
      lastBefore(dates, figure.sentence, ({ sentence, precision }) => sentence >= figure.sentence - NEAR && precision === 'day') ??
      dates.find(({ sentence }) => sentence < LEAD && sentence !== figure.sentence) ??
      null
    return date ? (stretch(article, mentions.dates, date) ?? when(article, date)) : UNKNOWN
  }
}

/** A day or stretch of the calendar, if only `XXXX-08-09`; of lengths of time those with days, `the first two weeks of August`. */
function isWhen({ type, value, from }: DateMention): boolean {
  if (type === 'set' || value === null) return false
  return from !== null || OPEN_DAY.test(value)
}

/** `MANILA 1996-08-31`, `Vilnius, 15 September 2020`: the day of the article stands in a line of its own. */
function isDateLine(article: ParsedArticle, date: DateMention): boolean {
  if (isInDateline(article, date)) return true
  const { first, last } = article.sentences
  return date.value === article.document.date && last[date.sentence]! - first[date.sentence]! <= DATE_LINE
}

/** `KYIV, May 12 (Reuters) -`: before the dash, near the sentence's beginning. */
function isInDateline({ tokens, sentences, vocabulary }: ParsedArticle, { first, last, sentence }: DateMention): boolean {
  if (first - sentences.first[sentence]! > DATE_LINE) return false
  const end = sentences.last[sentence]!
  let i = last
  if (i < end && vocabulary.form(tokens.word[i]!) === '(') {
    while (i < end && i - last < DATE_LINE && vocabulary.form(tokens.word[i]!) !== ')') i++
    i++
  }
  return i < end && DASH.test(vocabulary.form(tokens.word[i]!)) && (tokens.gap[i]! & Gap.Space) !== 0
}

const DASH = /^(?:-{1,2}|–|—)$/

const DATE_LINE = 6

/** A month, day or weekday whose year or week the text leaves open. */
const OPEN_DAY = /^XXXX-(?:\d\d|W)/

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
  const { tokens, vocabulary } = article
  const word = (i: number) => (i >= 0 ? vocabulary.lower(tokens.word[i]!) : '')
  // «since the February 1 coup»
  const before = word(date.first - 1) === 'the' ? word(date.first - 2) : word(date.first - 1)
  const until = article.document.date
  if (before === 'since' && date.from && until && date.from <= until)
    return { date: `${date.value}/${until}`, dateFrom: date.from, dateTo: until }
  const value = date.value?.startsWith('P') ? `${date.from}/${date.to}` : date.value
  return { date: value, dateFrom: date.from, dateTo: date.to }
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
    if (date.sentence !== figure.sentence || isCompared(article, figure.last, date.first)) continue
    const distance = date.first >= figure.last ? date.first - figure.last : figure.first - date.last + 2
    const clauses = boundaries(article, Math.min(date.last, figure.last), Math.max(date.first, figure.first), boundary)
    const cost = distance + clauses * CLAUSE
    if (cost < nearest) {
      nearest = cost
      best = date
    }
  }
  return best
}

/** «was 46 percent, down from 60 percent in 2016»: the date of what the figure is compared with. */
function isCompared({ tokens, vocabulary }: ParsedArticle, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      COMPARED.test(vocabulary.lower(tokens.word[i]!)) &&
      (COMPARING.test(vocabulary.lower(tokens.word[i - 1]!)) || (vocabulary.shape(tokens.word[i + 1]!) & Shape.Number) !== 0)
    )
      return true
  return false
}

const COMPARED = /^(?:from|with|than)$/
const COMPARING = /^(?:down|up|compared|fewer|more|higher|lower)$/

/** How many clauses begin between two tokens. */
function boundaries(article: ParsedArticle, from: number, to: number, boundary: (word: number) => boolean): number {
  let count = 0
  for (let i = from; i < to; i++) if (boundary(article.tokens.word[i]!)) count++
  return count
}

/** `said on Friday`, `told reporters in Minsk late on Friday`, `on Friday announced`, `On Friday the ministry said`. */
function isStatement(article: ParsedArticle, date: DateMention): boolean {
  const { tokens, sentences, vocabulary } = article
  const opens = date.first - sentences.first[date.sentence]! <= 1
  for (let i = date.last; i < Math.min(tokens.count, date.last + (opens ? SPEAKER : 1)); i++) {
    const lower = vocabulary.lower(tokens.word[i]!)
    if (SAYING.has(lower) && !isAddition(article, i)) return true
    if (i > date.last && vocabulary.shape(tokens.word[i]!) !== Shape.Word && (vocabulary.shape(tokens.word[i]!) & Shape.Capital) === 0)
      break
  }
  for (let i = date.first - 1; i >= Math.max(0, date.first - STATEMENT); i--) {
    const lower = vocabulary.lower(tokens.word[i]!)
    if (SAYING.has(lower) || (ISSUED.has(lower) && isIssued(article, i))) return true
    if (!BETWEEN.has(lower) && (vocabulary.shape(tokens.word[i]!) & Shape.Capital) === 0) return false
  }
  return false
}

/** «In December the union added 29 officials to its list» */
function isAddition({ tokens, vocabulary }: ParsedArticle, i: number): boolean {
  return vocabulary.lower(tokens.word[i]!) === 'added' && (vocabulary.shape(tokens.word[i + 1] ?? tokens.word[i]!) & Shape.Number) !== 0
}

const ISSUED = new Set(['released', 'issued', 'published', 'posted'])
const PAPERS = new Set(
  'statement report data figures results numbers statistics survey study poll letter video report bulletin list document documents indictment communique'.split(
    ' ',
  ),
)

/** «a statement released on Friday» */
function isIssued({ tokens, vocabulary }: ParsedArticle, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) if (PAPERS.has(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

/** «the largest march of the week», «the fourth murder of 2016», «the deadliest since 2003»: the time in which it ranks. */
function isRanking({ tokens, sentences, vocabulary }: ParsedArticle, { first, sentence }: DateMention): boolean {
  const before = first > 0 ? vocabulary.lower(tokens.word[first - 1]!) : ''
  if (before !== 'of' && before !== 'since' && before !== 'in') return false
  const reach = before === 'in' ? 2 : RANKED
  for (let i = first - 2; i >= Math.max(sentences.first[sentence]!, first - 1 - reach); i--)
    if (RANKING.test(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

const RANKED = 4
const RANKING = /^(?:first|second|third|fourth|fifth|worst|\w{3,}(?:iest|gest|hest|west|dest))$/

/** A speaker right after the date has at most so many words. */
const SPEAKER = 5
/** Between a verb of saying and its date there are at most so many words: whom, where and how somebody says it. */
const STATEMENT = 7
const BETWEEN = new Set(
  'on in at to by a an the his her its their here there late early reporters journalists statement interview report tweet post message letter speech briefing conference news press release television radio parliament lawmakers'.split(
    ' ',
  ),
)

/** The last date that fits, of the sentences before. */
function lastBefore(dates: readonly DateMention[], sentence: number, fits: (date: DateMention) => boolean): DateMention | null {
  let best: DateMention | null = null
  for (const date of dates) {
    if (date.sentence >= sentence) break
    if (fits(date)) best = date
  }
  return best
}
