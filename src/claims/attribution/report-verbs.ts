import { OTHER_OBJECTS, PARTICLE_VERBS } from '../../data/claims/reporting.ts'
import { Gap } from '../../model/parsed.ts'
import { Shape } from '../../model/vocabulary.ts'
import { VERB, W } from '../words.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import { Says, SPEECH, speechLemma } from './speech-words.ts'

/** Is a word that may report a verb here, and one that reports: not «the reports of torture», «435 declared seats», «claimed responsibility»? */
export function reportsHere(view: ArticleView, at: number, first: number, last: number): boolean {
  const bits = view.says(at)
  if ((bits & Says.WithParticle) !== 0 && (bits & Says.Report) === 0 && !hasParticle(view, at, last)) return false
  if (at > first && ((view.syntax(at - 1) & W.Possessive) !== 0 || touchesHyphen(view, at) || isAfterArticle(view, at))) return false
  return (
    !isNounHere(view, at, last) && !takesOtherObject(view, at, last) && !isBeforeNoun(view, at, first, last) && !isDoneToSubject(view, at)
  )
}

/** «a man wanted for the murder», «a guard accused of theft»: what would be the object stands before the participle. */
const isDoneToSubject = (view: ArticleView, at: number) =>
  (view.says(at) & Says.Past) !== 0 && AIMED_AT.get(speechLemma(lowerAt(view, at))!)?.test(lowerAt(view, at + 1)) === true

/** Verbs that always have an object, each with what follows it. */
const AIMED_AT: ReadonlyMap<string, RegExp> = new Map([
  ['accuse', /^of$/],
  ['want', /^(?:for|in|by|over|on)$/],
  ['describe', /^(?:as|by|in)$/],
])

/** «in-state tuition» */
const touchesHyphen = (view: ArticleView, at: number) =>
  (view.syntax(at - 1) & W.Hyphen) !== 0 && (view.article.tokens.gap[at]! & Gap.Space) === 0

/** «the alleged fraud», «a reported rise» */
const isAfterArticle = (view: ArticleView, at: number) =>
  (view.says(at) & Says.Past) !== 0 && view.nameAt[at - 1]! < 0 && /^(?:the|an?|his|her|its|their)$/.test(lowerAt(view, at - 1))

const AFTER_NOUN = W.Be | W.Have | W.Do | W.Modal | W.Of

/** «the reports of torture», «the claims are false», «rules that could …»: what follows shows that the word is a noun. */
function isNounHere(view: ArticleView, at: number, last: number): boolean {
  if ((view.says(at) & Says.NounToo) === 0 || speechLemma(lowerAt(view, at)) === 'say' || at + 1 >= last || hasParticle(view, at, last))
    return false
  const next = view.syntax(at + 1)
  if ((next & AFTER_NOUN) !== 0) return true
  if ((view.says(at) & (Says.Past | Says.Gerund | Says.Plain)) === 0 && (next & (W.Prep | W.Conj)) !== 0 && view.dateAt[at + 1]! < 0)
    return !isDateAfter(view, at + 1)
  if (lowerAt(view, at + 1) === 'from' || ((view.says(at + 1) & SPEECH) !== 0 && (next & W.Third) !== 0)) return true
  return lowerAt(view, at + 1) === 'that' && at + 2 < last && (view.syntax(at + 2) & (W.Modal | W.Be | W.Have)) !== 0
}

/** «reports on Monday that …» */
const isDateAfter = (view: ArticleView, preposition: number) => (view.dateAt[preposition + 1] ?? -1) >= 0

/** No more words than this between a verb and the word that makes it no report: `found a 16-year-old boy dead`. */
const OBJECT = 10

/** «claimed responsibility», «found guilty». */
function takesOtherObject(view: ArticleView, at: number, last: number): boolean {
  const objects = OTHER_OBJECTS.get(speechLemma(lowerAt(view, at)) ?? '')
  if (!objects) return false
  for (let i = at + 1; i < Math.min(last, at + OBJECT); i++) {
    if (view.nameAt[i]! < 0 && objects.has(lowerAt(view, i))) return true
    if ((view.syntax(i) & (W.Comma | W.Break | W.Quote | W.Wh | W.Sub)) !== 0) return false
  }
  return false
}

/** «435 declared seats», «newly confirmed cases»: a participle before its noun, after a number or an adjective. */
function isBeforeNoun(view: ArticleView, at: number, first: number, last: number): boolean {
  if ((view.says(at) & Says.Past) === 0 || at + 1 >= last || at === first) return false
  const next = view.syntax(at + 1)
  if (view.nameAt[at + 1]! >= 0 || (next & (W.Noun | W.Plural)) === 0 || (next & VERB & ~W.Base & ~W.Third) !== 0) return false
  if ((shapeAt(view, at + 1) & Shape.Number) !== 0) return false
  return view.nameAt[at - 1]! < 0 && (shapeAt(view, at - 1) & Shape.Number) !== 0
}

const hasParticle = (view: ArticleView, at: number, last: number) =>
  at + 1 < last && PARTICLE_VERBS.get(speechLemma(lowerAt(view, at))!)?.has(lowerAt(view, at + 1)) === true
