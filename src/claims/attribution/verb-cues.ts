import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { Shape } from '../../model/vocabulary.ts'
import { W } from '../words.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import type { FoundCue } from './cue.ts'
import { mayMeasureOrShow } from './measures.ts'
import { isReduced, phraseAfter } from './noun-phrase.ts'
import { reportsHere } from './report-verbs.ts'
import { sourceTypeOf } from './source-type.ts'
import { invertedCue, passiveCue, quotedCue } from './speaker-after.ts'
import { Says } from './speech-words.ts'
import { firstSubject, paperSubject, subjectOf } from './subject.ts'

/** «the ministry said», «said the ministry», «reported by state media»: the cue that a verb at a token makes, if any. */
export function verbCue(view: ArticleView, at: number, first: number, last: number, earlier: readonly FoundCue[]): FoundCue | null {
  if (!reportsHere(view, at, first, last) || deniesAnother(view, at, last)) return null
  const passive = passiveCue(view, at, first, last, earlier)
  if (passive !== undefined) return passive
  return quotedCue(view, at, last) ?? invertedCue(view, at, first, last) ?? subjectCue(view, at, first, last, earlier)
}

/** «denied responsibility for the attack», «denied them entry»: not what is told of the figure. */
function deniesAnother(view: ArticleView, at: number, last: number): boolean {
  if ((view.says(at) & Says.Deny) === 0) return false
  for (let i = at + 1; i < Math.min(last, at + 4); i++) {
    const lower = lowerAt(view, i)
    if (DENIED.has(lower)) return true
    if ((view.syntax(i) & (W.Det | W.Pronoun | W.Adjective)) === 0) return false
  }
  return false
}

/** What is denied that is no statement. */
const DENIED = new Set(
  `responsibility involvement wrongdoing knowledge guilt complicity charges entry access bail asylum permission visas visa parole admission treatment
  care aid requests request appeals appeal offers offer calls demands`.split(/\s+/),
)

/** «Heiko Maas said», «he said»: the subject before the verb speaks. */
function subjectCue(view: ArticleView, at: number, first: number, last: number, earlier: readonly FoundCue[]): FoundCue | null {
  const bits = view.says(at)
  const denied = (bits & Says.Deny) !== 0
  const end = subjectEnd(view, at, first)
  if (end <= first) return null
  if ((bits & Says.Gerund) !== 0) {
    if ((view.syntax(end - 1) & W.Comma) !== 0) return joinedCue(view, at, first, last, earlier, denied)
    if (!isProgressive(view, end, at) && !isGerundOfSubject(view, at, last)) return null
    if ((view.syntax(end - 1) & (W.Prep | W.Sub)) !== 0) return null
  }
  // «rejects the count and says …»: a verb joined to another shares its subject.
  if (/^(?:and|but)$/.test(lowerAt(view, end - 1)) && ((bits & Says.Plain) !== 0 || lowerAt(view, at + 1) === 'that'))
    return joinedCue(view, at, first, last, earlier, denied)
  if ((bits & Says.Quoting) !== 0 && !introducesSpeech(view, at, last)) return null
  const subject = subjectOf(view, end, first, at, last)
  const found = (bits & Says.Show) === 0 || isPaper(view, subject, end) ? subject : (paperSubject(view, end, first, at, last) ?? subject)
  if (!found) return null
  if (isReportedThing(view, at, end, found) || addsToItself(view, at, last) || rulesLand(view, at, last)) return null
  if ((bits & Says.NounToo) !== 0 && OWNERS.test(lowerAt(view, found.first))) return null
  if (found.pronoun === null && isOnlyAdjective(view, end - 1)) return null
  if (
    (bits & Says.Base) !== 0 &&
    !isPlural(view, end - 1) &&
    !(isPlural(view, headOf(view, found.first, end)) && takesObject(view, at, last))
  )
    return null
  const seeks = (bits & (Says.Report | Says.Deny | Says.WithParticle)) === 0 && (bits & Says.Seek) !== 0
  if ((bits & (Says.Report | Says.Deny | Says.WithParticle | Says.Seek)) === 0 && !mayMeasureOrShow(view, at, last, found)) return null
  const until = (bits & Says.Will) === 0 ? found.until : Math.min(found.until, endOfWill(view, at + 1, last))
  const side = saysNothingAfter(view, at, last) ? 'before' : found.side
  return { ...found, until, denied, side, ...(seeks ? { seeks } : {}) }
}

/** «the economy added 358,000 jobs», not «he added 40 were hurt»: nothing is said of what was added. */
function addsToItself(view: ArticleView, at: number, last: number): boolean {
  if (!/^add(?:s|ed|ing)?$/.test(lowerAt(view, at)) || !((shapeAt(view, at + 1) & Shape.Number) !== 0 || view.isFigure(at + 1)))
    return false
  for (let i = at + 2; i < Math.min(last, at + CLAUSE_SOON + 3); i++)
    if ((view.syntax(i) & (W.Be | W.Have | W.Modal)) !== 0) return false
    else if ((view.syntax(i) & (W.Prep | W.Comma)) !== 0) return true
  return true
}

/** «has ruled the country for 26 years», not «ruled the arrests were illegal» */
function rulesLand(view: ArticleView, at: number, last: number): boolean {
  if (!/^rul(?:es?|ed|ing)$/.test(lowerAt(view, at)) || (view.syntax(at + 1) & (W.Det | W.Noun)) === 0) return false
  for (let i = at + 2; i < Math.min(last, at + CLAUSE_SOON + 3); i++) if ((view.syntax(i) & (W.Be | W.Have | W.Modal)) !== 0) return false
  return lowerAt(view, at + 1) !== 'that'
}

/** «the second case reported in the state»: a thing that was reported, not one that reports. */
function isReportedThing(view: ArticleView, at: number, end: number, { source }: FoundCue): boolean {
  if (end !== at || !isReduced(view, at) || !source || source.entity !== null) return false
  const noun = lowerAt(view, at - 1)
  return (
    (view.says(at - 1) & Says.Statement) === 0 && (partsOfSpeech(noun) & Pos.Actor) === 0 && sourceTypeOf(source, view.resolved) === 'other'
  )
}

function isPaper(view: ArticleView, subject: FoundCue | null, end: number): boolean {
  if (!subject) return false
  for (let i = subject.first; i < end; i++) if ((view.says(i) & Says.Statement) !== 0) return true
  return false
}

/** «continued: …», «replied that …», «…, he joked.» */
const introducesSpeech = (view: ArticleView, at: number, last: number) =>
  at + 1 >= last || (view.syntax(at + 1) & (W.Quote | W.Comma | W.Break)) !== 0 || lowerAt(view, at + 1) === 'that'

/** Where the subject of a verb ends; -1 when the verb is denied or only possible: «did not say», «would say». */
function subjectEnd(view: ArticleView, at: number, first: number): number {
  let end = at
  while (end > first && isBetweenSubjectAndVerb(view, end - 1)) {
    if (view.dateAt[end - 1]! < 0 && (view.syntax(end - 1) & (W.Not | W.Modal)) !== 0) return -1
    end = skipDate(view, end - 1, first)
  }
  return end
}

const isBetweenSubjectAndVerb = (view: ArticleView, token: number) =>
  view.nameAt[token]! < 0 &&
  (view.dateAt[token]! >= 0 ||
    (view.syntax(token) & (W.Be | W.Have | W.Do | W.Modal | W.Not | W.Adverb)) !== 0 ||
    isReflexive(view, token) ||
    (view.says(token) & Says.Adverb) !== 0)

/** «the ministry itself said» */
const isReflexive = (view: ArticleView, token: number) =>
  (view.syntax(token) & W.Pronoun) !== 0 && /^(?:it|him|her|them)sel(?:f|ves)$/.test(lowerAt(view, token))

/** Steps over a date between subject and verb, with its preposition: «the ministry on Friday said». */
export function skipDate(view: ArticleView, token: number, first: number): number {
  const date = view.dateAt[token]!
  if (date < 0) return token
  const start = Math.max(first, view.dates[date]!.first)
  return start > first && (view.says(start - 1) & Says.Inner) !== 0 ? start - 1 : start
}

/** «is proposing»: a form of be stands before it. */
function isProgressive(view: ArticleView, end: number, at: number): boolean {
  for (let i = end; i < at; i++) if ((view.syntax(i) & W.Be) !== 0) return true
  return false
}

/** «with a reporter estimating the crowd at …»; not «investigative reporting». */
const isGerundOfSubject = (view: ArticleView, at: number, last: number) =>
  (view.says(at) & Says.Measure) !== 0 ||
  (view.says(at) & (Says.Show | Says.Plain)) === Says.Show ||
  (at + 1 < last && /^(?:that|,|:|["“])$/.test(lowerAt(view, at + 1)))

/** «marquee projects», «investigative reporting», «it is worth noting»: an adjective is no subject, so that what follows is no verb. */
function isOnlyAdjective(view: ArticleView, token: number): boolean {
  if (view.nameAt[token]! >= 0) return false
  const bits = view.syntax(token)
  return ((bits & W.Adjective) !== 0 && (bits & (W.Noun | W.Plural)) === 0) || lowerAt(view, token) === 'worth'
}

/** «documents from his tax return show he …»; not «the tax return list». */
const takesObject = (view: ArticleView, at: number, last: number) =>
  at + 1 < last &&
  (view.nameAt[at + 1]! >= 0 ||
    (view.syntax(at + 1) & (W.Pronoun | W.Det)) !== 0 ||
    (shapeAt(view, at + 1) & (Shape.Number | Shape.Capital)) !== 0 ||
    lowerAt(view, at + 1) === 'that')

const CIRCUMSTANCE = /^(?:as|after|before|when|while|until)$/

/** «“…,” Silva said as she and 40 others left», «said on Monday after 40 had died»: what follows is when it was said. */
function saysNothingAfter(view: ArticleView, at: number, last: number): boolean {
  let i = at + 1
  while (i < last && i - at < 8) {
    if (view.dateAt[i]! < 0 && CIRCUMSTANCE.test(lowerAt(view, i))) return !hasThat(view, i, last)
    if (view.dateAt[i]! >= 0) i = view.dates[view.dateAt[i]!]!.last
    else if ((view.syntax(i) & W.Prep) !== 0) i = Math.max(i + 1, phraseAfter(view, i + 1, last).last)
    else return false
  }
  return false
}

function hasThat(view: ArticleView, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 12); i++) if (lowerAt(view, i) === 'that') return true
  return false
}

/** The head of a subject: the word before its first preposition. */
function headOf(view: ArticleView, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (view.nameAt[i]! < 0 && (view.says(i) & Says.Inner) !== 0) return i - 1
  return end - 1
}

/** What a base form may follow: a plural, or the end of what stands between it and its subject. */
const isPlural = (view: ArticleView, token: number) =>
  (view.syntax(token) & (W.Comma | W.Close | W.Conj)) !== 0 ||
  (view.syntax(token) & W.Plural) !== 0 ||
  /(?:s|they|police|people|media|men|women|who|which|data)$/.test(lowerAt(view, token))

/** «his morning tweets»: after a possessive the word is a noun. */
const OWNERS = /^(?:his|her|their|its|my|our|your|these|those|several|many|two|three|four|five)$/

/** «announced on Friday that …»: a clause that begins so soon is the whole of what is said. */
const CLAUSE_SOON = 5

/** What somebody wants ends at a comma or where another clause begins: «called for a strike after hundreds walked out». */
function endOfWill(view: ArticleView, from: number, last: number): number {
  for (let i = from; i < last; i++) {
    if (i < from + CLAUSE_SOON && lowerAt(view, i) === 'that') return last
    if ((view.syntax(i) & W.Comma) !== 0 || (view.says(i) & Says.Subordinator) !== 0) return i
  }
  return last
}

/** «Tsikhanouskaya challenged the results, saying that …»: the speaker is the subject of the sentence. */
function joinedCue(
  view: ArticleView,
  at: number,
  first: number,
  last: number,
  earlier: readonly FoundCue[],
  denied: boolean,
): FoundCue | null {
  const before = earlier[earlier.length - 1]
  if (before) return { ...before, at, side: 'after', first: at, until: last, denied }
  return firstSubject(view, at, first, last, denied)
}
