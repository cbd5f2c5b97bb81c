import { Gap } from '../../model/parsed.ts'
import type { TokenRange } from '../../model/span.ts'
import { Shape } from '../../model/vocabulary.ts'
import { NOMINAL, VERB, W } from '../words.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import { Says, SPEECH } from './speech-words.ts'

/** A noun phrase is looked for over at most this many tokens. */
const WIDEST = 18

/** The noun phrase that ends just before token `end` and does not begin before `floor`; empty when there is none. */
export function phraseBefore(view: ArticleView, end: number, floor: number): TokenRange {
  let first = end
  if (end > floor && view.nameAt[end - 1]! < 0 && (view.says(end - 1) & Says.Inner) !== 0) return { first, last: end }
  const lowest = Math.max(floor, end - WIDEST)
  while (first > lowest) {
    const at = first - 1
    const name = view.nameAt[at]!
    if (name >= 0) {
      first = Math.max(lowest, view.names[name]!.first)
      continue
    }
    const says = view.says(at)
    if ((says & Says.Determiner) !== 0) {
      first = at
      if (!continuesLeft(view, at, lowest)) break
      first = at - 1
      continue
    }
    if ((says & Says.Inner) !== 0 || isMaker(view, at, lowest)) {
      if (!isNominal(view, at - 1, lowest)) break
    } else if ((view.syntax(at) & CLAUSE) !== 0) {
      if (!joinsNames(view, at, lowest)) break
    } else if (isTitleStop(view, at, lowest)) {
      first = at - 1
      continue
    } else if (endsPhrase(view, at) || (view.dateAt[at]! >= 0 && !isYearInside(view, at, end))) break
    first = at
  }
  return { first, last: end }
}

const CLAUSE = W.Conj | W.Sub | W.Wh
const MARKS = W.Comma | W.Break | W.Quote | W.Open | W.Close
const VERBAL = W.Be | W.Have | W.Do | W.Modal | W.Not
const ENDS = MARKS | CLAUSE | VERBAL | W.Prep | W.To | W.Pronoun | W.Adverb

/** «his 1995 tax return»: a year before its noun. */
const isYearInside = (view: ArticleView, at: number, end: number) =>
  at + 1 < end && /^\d{4}$/.test(lowerAt(view, at)) && view.dateAt[at + 1]! < 0 && isNominal(view, at + 1, 0)

/** The full stop of «Mr.», «Sen.». */
const isTitleStop = (view: ArticleView, at: number, lowest: number) =>
  at > lowest && (view.says(at - 1) & Says.Title) !== 0 && lowerAt(view, at) === '.'

/** A word that no noun phrase holds; one before a hyphen is part of a compound: `off-duty`. */
export function endsPhrase(view: ArticleView, token: number): boolean {
  const bits = view.syntax(token)
  if ((bits & VERB) !== 0 && (bits & NOMINAL) === 0 && (view.says(token) & Says.Statement) === 0) return !beforeHyphen(view, token)
  if ((bits & ENDS) !== 0) return !beforeHyphen(view, token) && !isDegree(view, token)
  return (shapeAt(view, token) & Shape.Mark) !== 0 && (bits & (W.Hyphen | W.Possessive)) === 0 && !/^[/%]$/.test(lowerAt(view, token))
}

/** «newly filed reports»: an adverb that belongs to an adjective. */
const isDegree = (view: ArticleView, token: number) =>
  (view.syntax(token) & W.Adverb) !== 0 &&
  token + 2 < view.article.tokens.count &&
  (view.syntax(token + 1) & (W.Participle | W.Adjective)) !== 0 &&
  (view.says(token + 1) & SPEECH) === 0 &&
  (view.syntax(token + 2) & (W.Noun | W.Plural)) !== 0

const beforeHyphen = (view: ArticleView, token: number) =>
  token + 1 < view.article.tokens.count &&
  (view.syntax(token + 1) & W.Hyphen) !== 0 &&
  (view.article.tokens.gap[token + 1]! & Gap.Space) === 0

/** «a poll by Odoxa», «data from the ministry». */
export const isMaker = (view: ArticleView, at: number, floor: number) =>
  at > floor && (view.says(at) & Says.Maker) !== 0 && (view.says(at - 1) & Says.Statement) !== 0

/** «officials at the ministry»: a determiner after a preposition after a noun does not begin the phrase. */
function continuesLeft(view: ArticleView, determiner: number, floor: number): boolean {
  const preposition = determiner - 1
  const inner = preposition > floor && ((view.says(preposition) & Says.Inner) !== 0 || isMaker(view, preposition, floor))
  return inner && isNominal(view, preposition - 1, floor)
}

export function isNominal(view: ArticleView, token: number, floor: number): boolean {
  if (token < floor) return false
  if (view.nameAt[token]! >= 0) return true
  return !endsPhrase(view, token) && (view.says(token) & Says.Determiner) === 0 && (view.syntax(token) & (W.Noun | W.Plural)) !== 0
}

/** «Grassley and Leahy»: a conjunction of two names, perhaps with a title, is one phrase. */
function joinsNames(view: ArticleView, at: number, floor: number): boolean {
  return (
    at > floor &&
    lowerAt(view, at) === 'and' &&
    view.nameAt[at - 1]! >= 0 &&
    (view.nameAt[at + 1]! >= 0 || (view.nameAt[at + 2] ?? -1) >= 0 || (view.nameAt[at + 3] ?? -1) >= 0)
  )
}

/** «a study by a group of researchers shows …»: a verb of speech in the present, after a plural or a name. */
const isSpeechVerb = (view: ArticleView, at: number, floor: number) =>
  (view.says(at) & SPEECH) !== 0 &&
  (view.syntax(at) & W.Third) !== 0 &&
  isNominal(view, at - 1, floor) &&
  (view.nameAt[at - 1]! >= 0 || (view.syntax(at - 1) & W.Plural) !== 0)

/** «a statement released on Thursday», «figures compiled by AFP»: a participle after its noun. */
export function isReduced(view: ArticleView, at: number): boolean {
  if ((view.syntax(at) & W.Participle) === 0 || at + 1 >= view.article.tokens.count || (view.says(at) & Says.Statement) !== 0) return false
  return (view.dateAt[at + 1]! >= 0 || (view.syntax(at + 1) & W.Prep) !== 0) && isNominal(view, at - 1, 0)
}

/** «said the mayor in a statement», «at his office»: how and where it was said is no part of the speaker. */
const isManner = (view: ArticleView, preposition: number) =>
  /^(?:in|at|on)$/.test(lowerAt(view, preposition)) && /^(?:a|an|his|her|its|their)$/.test(lowerAt(view, preposition + 1))

/** «the 2011 census», «a three-day survey»: where a date ends that stands between a determiner and a noun; -1 when it does not. */
function dateInside(view: ArticleView, at: number, start: number): number {
  const { last } = view.dates[view.dateAt[at]!]!
  const opens = at === start || (at - 1 === start && (view.says(start) & Says.Determiner) !== 0)
  return opens && last < view.article.tokens.count && view.dateAt[last]! < 0 && isNominal(view, last, 0) ? last : -1
}

/** The noun phrase that begins at token `start` and ends before `ceiling`. */
export function phraseAfter(view: ArticleView, start: number, ceiling: number): TokenRange {
  let last = start
  const highest = Math.min(ceiling, start + WIDEST)
  while (last < highest) {
    const name = view.nameAt[last]!
    if (name >= 0) {
      last = Math.min(highest, view.names[name]!.last)
      continue
    }
    if (last > start && (isReduced(view, last) || isSpeechVerb(view, last, start))) break
    if (last > start && ((view.says(last) & Says.Inner) !== 0 || isMaker(view, last, start))) {
      if (last + 1 >= highest || view.dateAt[last + 1]! >= 0 || isManner(view, last)) break
    } else if (view.dateAt[last]! >= 0) {
      const after = dateInside(view, last, start)
      if (after < 0 || after >= highest) break
      last = after
      continue
    } else if (endsPhrase(view, last) && !(last > start && isTitleStop(view, last, start))) break
    last++
  }
  while (last > start && (view.says(last - 1) & (Says.Inner | Says.Determiner | Says.Maker)) !== 0) last--
  return { first: start, last }
}
