import type { DateMention } from '../model/mention.ts'
import { Gap, type ParsedArticle } from '../model/parsed.ts'
import { Shape } from '../model/vocabulary.ts'

/** May a date be when something happened: no line of the article's own day, no day of a statement, no time in which something ranks? */
export const isEventDate = (article: ParsedArticle, date: DateMention): boolean =>
  isWhen(date) &&
  !isOfCharge(article, date) &&
  !isEnd(article, date) &&
  !isDateLine(article, date) &&
  !isRanking(article, date) &&
  !isStatement(article, date)

/** A date right after one of these is the date of the statement: `said on Friday`. */
const SAYING = new Set('said says told announced reported confirmed stated added tweeted wrote declared statement warned'.split(' '))

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

/** `charged on Monday with killing two women`, `jailed on Monday for the murder of two guards`: the day of the court, not of the deed. */
function isOfCharge({ tokens, vocabulary }: ParsedArticle, { first, last }: DateMention): boolean {
  if (last + 1 >= tokens.count || !/^(?:with|for|of|over)$/.test(vocabulary.lower(tokens.word[last]!))) return false
  const next = vocabulary.lower(tokens.word[last + 1]!)
  const deed = next === 'the' || next === 'a' ? vocabulary.lower(tokens.word[last + 2] ?? tokens.word[last]!) : next
  if (!/ing$|^(?:murders?|deaths?|manslaughter|rapes?|assaults?|attacks?|kidnap|abductions?)$/.test(deed)) return false
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) if (CHARGED.test(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

const CHARGED =
  /^(?:charged|accused|convicted|sentenced|jailed|arrested|detained|imprisoned|indicted|fined|executed|hanged|acquitted|cleared|tried|guilty|held)$/

/** `closed until Saturday`: a day that something lasts to; not `from Monday until Saturday`. */
function isEnd({ tokens, vocabulary }: ParsedArticle, { first }: DateMention): boolean {
  const before = first > 1 ? vocabulary.lower(tokens.word[first - 1]!) : ''
  return (before === 'until' || before === 'till') && !/\d|day$/.test(vocabulary.lower(tokens.word[first - 2]!))
}

/** A month, day or weekday whose year or week the text leaves open. */
const OPEN_DAY = /^XXXX-(?:\d\d|W)/

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
function isRanking({ tokens, sentences, vocabulary }: ParsedArticle, { first, last, sentence }: DateMention): boolean {
  const before = first > 0 ? vocabulary.lower(tokens.word[first - 1]!) : ''
  // «the third such strike this year»
  const running = vocabulary.lower(tokens.word[first]!) === 'this'
  if (before !== 'of' && before !== 'since' && before !== 'in' && !running) return false
  // «the largest since May 2017, when a strike killed 100»
  if (RESUMED.test(vocabulary.lower(tokens.word[last + 1] ?? tokens.word[first]!))) return false
  const reach = before === 'in' ? 2 : RANKED
  for (let i = first - 2; i >= Math.max(sentences.first[sentence]!, first - 1 - reach); i--)
    if (RANKING.test(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

const RESUMED = /^when$/
const RANKED = 4
const RANKING = /^(?:\d*(?:st|nd|rd|th)|first|second|third|fourth|fifth|worst|best|most|\w{2,}(?:iest|gest|hest|west|dest))$/

/** A speaker right after the date has at most so many words. */
const SPEAKER = 5
/** Between a verb of saying and its date there are at most so many words: whom, where and how somebody says it. */
const STATEMENT = 7
const BETWEEN = new Set(
  'on in at to by a an the his her its their here there late early reporters journalists statement interview report tweet post message letter speech briefing conference news press release television radio parliament lawmakers'.split(
    ' ',
  ),
)
