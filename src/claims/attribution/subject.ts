import type { Slot } from '../../model/claim.ts'
import type { TokenRange } from '../../model/span.ts'
import { DASH, NOMINAL, VERB, W } from '../words.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import type { FoundCue } from './cue.ts'
import { isNominal, phraseAfter, phraseBefore } from './noun-phrase.ts'
import { sourceTypeOf } from './source-type.ts'
import { nameSlot, slotOf, speakerOf } from './speaker.ts'
import { Says } from './speech-words.ts'

/** The subject that ends at token `end`: a noun phrase, a pronoun, or what a relative pronoun stands for; appositions are stepped over. */
export function subjectOf(view: ArticleView, end: number, first: number, at: number, last: number): FoundCue | null {
  const says = view.says(end - 1)
  const syntax = view.syntax(end - 1)
  const named = view.nameAt[end - 1]! >= 0
  const cue = (source: Slot | null, pronoun: number | null, start: number, until = last): FoundCue | null =>
    source || pronoun !== null ? { at, source, pronoun, side: 'both', first: start, until, denied: false } : null
  if (!named && (says & Says.Pronoun) !== 0) return cue(null, end - 1, end - 1)
  if (!named && (says & Says.Speaker) !== 0) return null
  if (!named && ((says & Says.Relative) !== 0 || isThatOfPaper(view, end - 1, at, first))) return relativeCue(view, end, first, at, last)
  if (!named && (syntax & W.Comma) !== 0) return apposition(view, end - 1, first, at, last)
  if (!named && (syntax & W.Break) !== 0 && DASH.test(lowerAt(view, end - 1))) {
    const open = openingDash(view, end - 1, first)
    return open < 0 ? null : subjectOf(view, open, first, at, last)
  }
  if (!named && (syntax & W.Quote) !== 0) {
    const open = openingQuote(view, end - 1, first)
    return open < 0 ? null : subjectOf(view, open, first, at, last)
  }
  if (!named && (syntax & W.Close) !== 0) {
    const open = openingBracket(view, end - 1, first)
    return open < 0 ? null : subjectOf(view, open, first, at, last)
  }
  const reduced = beforeReduced(view, end, first)
  if (reduced) return cue(speakerOf(view, reduced, at), null, reduced.first)
  const near = phraseBefore(view, end, first)
  const phrase = beforeBracket(view, near.first, first) ?? withJoined(view, near, first)
  const antecedent = beforeRelative(view, phrase.first, first) ?? phrase
  return antecedent.first < antecedent.last ? cue(slotOf(view, antecedent), null, antecedent.first) : null
}

/** «the Institute of Migration (IM) of Mexico reported»: the body before its acronym. */
function beforeBracket(view: ArticleView, start: number, first: number): TokenRange | null {
  if (start - 3 <= first || lowerAt(view, start - 1) !== 'of' || (view.syntax(start - 2) & W.Close) === 0) return null
  const open = openingBracket(view, start - 2, first)
  const phrase = open < 0 ? null : phraseBefore(view, open, first)
  return phrase && phrase.first < phrase.last && view.nameAt[phrase.last - 1]! >= 0 ? phrase : null
}

/** «records that show he lost millions»: of papers, `that` is the subject of a showing verb. */
const isThatOfPaper = (view: ArticleView, that: number, at: number, first: number) =>
  that > first && (view.says(at) & Says.Show) !== 0 && lowerAt(view, that) === 'that' && paperBefore(view, that, first)

function paperBefore(view: ArticleView, end: number, first: number): boolean {
  const phrase = phraseBefore(view, end, first)
  for (let i = phrase.first; i < phrase.last; i++) if ((view.says(i) & Says.Statement) !== 0) return true
  return false
}

/** «…, hospital officials and family members said»: two speakers joined, of whom the first begins the clause. */
function withJoined(view: ArticleView, phrase: TokenRange, first: number): TokenRange {
  const and = phrase.first - 1
  if (phrase.first >= phrase.last || and <= first || view.nameAt[and]! >= 0 || lowerAt(view, and) !== 'and') return phrase
  const left = phraseBefore(view, and, first)
  const opens = left.first < left.last && (left.first === first || (view.says(left.first - 1) & Says.Closing) !== 0)
  return opens ? { first: left.first, last: phrase.last } : phrase
}

/** «the ministry, which reported …» */
function relativeCue(view: ArticleView, end: number, first: number, at: number, last: number): FoundCue | null {
  const before = end - 1 > first && (view.says(end - 2) & Says.Closing) !== 0 ? end - 2 : end - 1
  const phrase = phraseBefore(view, beforeDate(view, before, first), first)
  const source = slotOf(view, phrase)
  const until = nextComma(view, at + 1, last)
  return source && { at, source, pronoun: null, side: 'after', first: phrase.first, until, denied: false, relative: true }
}

/** «married Ana Silva on April 30, who said»: where the date and its preposition begin. */
function beforeDate(view: ArticleView, end: number, first: number): number {
  const date = end - 1 > first ? view.dateAt[end - 1]! : -1
  if (date < 0) return end
  const start = view.dates[date]!.first
  return start - 1 > first && (view.says(start - 1) & Says.Inner) !== 0 ? start - 1 : end
}

/** A reduced clause between subject and verb is at most so long. */
const REDUCED = 14

/** «a poll released in August found», «the average of polls taken over two weeks shows»: the phrase that a participle goes with, with the verb after it. */
function beforeReduced(view: ArticleView, end: number, first: number): TokenRange | null {
  for (let i = end - 1; i > first && end - i <= REDUCED; i--) {
    if (view.nameAt[i]! >= 0 || view.dateAt[i]! >= 0) continue
    const syntax = view.syntax(i)
    if ((syntax & (W.Comma | W.Break | W.Quote | W.Close | W.Wh | W.Conj | W.Be | W.Have | W.Modal | W.Pronoun)) !== 0) return null
    if (((syntax & W.Participle) === 0 && !CLOSE_TO.test(lowerAt(view, i))) || (view.says(i) & Says.Statement) !== 0) continue
    const bare = i + 1 === end || view.dateAt[i + 1]! >= 0 || (view.syntax(i + 1) & (W.Prep | W.To)) !== 0
    if (!bare || !isNominal(view, i - 1, first)) continue
    const phrase = phraseBefore(view, i, first)
    return phrase.first < phrase.last ? phrase : null
  }
  return null
}

/** «the ministry's statistics on arriving and departing pilgrims showed»: a paper further to the left, with all that hangs on it. */
export function paperSubject(view: ArticleView, end: number, first: number, at: number, last: number): FoundCue | null {
  for (let i = end - 1; i > first && end - i <= REDUCED; i--) {
    if (view.nameAt[i]! >= 0) continue
    if ((view.syntax(i) & NO_PHRASE) !== 0) return null
    if ((view.says(i) & Says.Statement) === 0 || (view.syntax(i + 1) & W.Prep) === 0) continue
    const phrase = phraseBefore(view, i + 1, first)
    const source = speakerOf(view, phrase, at)
    return source && { at, source, pronoun: null, side: 'both', first: phrase.first, until: last, denied: false }
  }
  return null
}

const NO_PHRASE = W.Comma | W.Break | W.Quote | W.Close | W.Wh | W.Sub | W.Be | W.Have | W.Do | W.Modal | W.Pronoun

/** «sources close to the talks», «officials familiar with the plan» */
const CLOSE_TO = /^(?:close|familiar|loyal|present|aware|privy)$/

/** «a reporter who was on the square put the crowd at …»: the subject stands before the relative clause. */
function beforeRelative(view: ArticleView, start: number, first: number): TokenRange | null {
  let verb = false
  for (let i = start - 1; i > first && start - i < 10; i--) {
    if (view.nameAt[i]! >= 0) continue
    if ((view.says(i) & Says.Relative) !== 0) {
      const bracket = (view.syntax(i - 1) & W.Close) !== 0 ? openingBracket(view, i - 1, first) : -1
      const phrase = phraseBefore(view, bracket < 0 ? i : bracket, first)
      return verb && phrase.first < phrase.last ? phrase : null
    }
    const bits = view.syntax(i)
    if ((bits & (W.Comma | W.Break | W.Quote | W.Open | W.Close | W.Conj | W.Sub | W.Wh)) !== 0) return null
    verb ||= (bits & (W.Be | W.Have | W.Do | W.Modal | W.Past | W.Participle)) !== 0 || ((bits & VERB) !== 0 && (bits & NOMINAL) === 0)
  }
  return null
}

/** «Heiko Maas, the foreign minister, said», «German Foreign Minister, Heiko Maas, warned». */
function apposition(view: ArticleView, comma: number, first: number, at: number, last: number): FoundCue | null {
  let open = comma - 1
  while (open > first && (view.syntax(open) & W.Comma) === 0 && comma - open < 25) open--
  const inner = view.nameAt[comma - 1]!
  const innerIsPerson = inner >= 0 && view.names[inner]!.type === 'person'
  const whole = open > first && (view.syntax(open) & W.Comma) !== 0
  if (innerIsPerson && (!whole || onlyTitles(view, open + 1, view.names[inner]!.first))) {
    return { at, source: nameSlot(view, inner), pronoun: null, side: 'both', first: open + 1, until: last, denied: false }
  }
  if (!whole) return null
  // «Ana Silva, 37, a teacher, says»
  if (open - 2 > first && (view.syntax(open - 2) & W.Comma) !== 0 && /^[1-9]\d?$/.test(lowerAt(view, open - 1))) open -= 2
  const phrase = phraseBefore(view, open, first)
  if (phrase.first === phrase.last) return open > first + 1 ? subjectOf(view, open, first, at, last) : null
  const source = speakerOf(view, phrase, comma)
  return source && { at, source, pronoun: null, side: 'both', first: phrase.first, until: last, denied: false }
}

const onlyTitles = (view: ArticleView, from: number, to: number) => {
  for (let i = from; i < to; i++) if ((view.says(i) & Says.Title) === 0 && lowerAt(view, i) !== '.') return false
  return true
}

/** «a study by Transparency – with figures from others – concluded» */
function openingDash(view: ArticleView, close: number, first: number): number {
  for (let i = close - 1; i > first && close - i < 25; i--) if (DASH.test(lowerAt(view, i))) return i
  return -1
}

/** «the survey entitled “Needs of firms”, …» */
function openingQuote(view: ArticleView, close: number, first: number): number {
  for (let i = close - 1; i > first && close - i < 25; i--) if ((view.syntax(i) & W.Quote) !== 0) return i
  return -1
}

function openingBracket(view: ArticleView, close: number, first: number): number {
  for (let i = close - 1; i > first && close - i < 25; i--) if ((view.syntax(i) & W.Open) !== 0) return i
  return -1
}

function nextComma(view: ArticleView, from: number, last: number): number {
  for (let i = from; i < last; i++) if ((view.syntax(i) & W.Comma) !== 0) return i
  return last
}

/** The first body or person of the sentence that owns nothing and stands in no inner phrase: «Tsikhanouskaya challenged the results, saying …». */
export function firstSubject(view: ArticleView, at: number, first: number, last: number, denied: boolean): FoundCue | null {
  const role = roleAt(view, first, at)
  if (role) return { at, source: role, pronoun: null, side: 'after', first: at, until: last, denied }
  for (let i = first; i < at; i++) {
    const name = view.nameAt[i]!
    if (name < 0) {
      if ((view.says(i) & Says.Pronoun) !== 0) return { at, source: null, pronoun: i, side: 'after', first: at, until: last, denied }
      continue
    }
    const { type, first: start, last: end } = view.names[name]!
    const owned = (view.syntax(end) & W.Possessive) !== 0
    const inner = start > first && (view.syntax(start - 1) & W.Prep) !== 0
    if (type !== 'place' && !owned && !inner)
      return { at, source: nameSlot(view, name), pronoun: null, side: 'after', first: at, until: last, denied }
    i = end - 1
  }
  return null
}

/** «The mayor met Ivan Petrov and said …»: a body or person without a name that a sentence begins with. */
export function roleAt(view: ArticleView, first: number, end: number): Slot | null {
  const phrase = phraseAfter(view, first, end)
  const source = slotOf(view, phrase)
  return source && source.entity === null && sourceTypeOf(source, view.resolved) !== 'other' ? source : null
}
