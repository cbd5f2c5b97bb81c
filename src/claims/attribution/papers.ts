import { W } from '../words.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import type { FoundCue } from './cue.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { makerBeyond, slotOf, speakerOf } from './speaker.ts'
import { Says } from './speech-words.ts'

const AFTER_COUNT = /^(?:of|at|to|put|puts|shows|showed|that|about|there)$/

/** «by AFP's count», «the group's tally of 40», «her own claim was 60 percent». */
export function countOf(view: ArticleView, noun: number, first: number, last: number): FoundCue | null {
  const at = ownerEnd(view, noun, first)
  if (at < first) return null
  const pronoun = (view.syntax(at) & W.Possessive) === 0 ? at : null
  const phrase = pronoun === null ? phraseBefore(view, at, first) : { first: at, last: at + 1 }
  const source = pronoun === null ? slotOf(view, phrase) : null
  if (!source && pronoun === null) return null
  const by = phrase.first > first && lowerAt(view, phrase.first - 1) === 'by'
  const ofNumber = noun + 1 < last && AFTER_COUNT.test(lowerAt(view, noun + 1))
  if (!by && !ofNumber && !isSubjectOfBe(view, noun, last)) return null
  const begin = by ? phrase.first - 1 : phrase.first
  return { at: noun, source, pronoun, side: by ? 'both' : 'after', first: begin, until: last, denied: false, verbless: true }
}

const OWNING = /^(?:his|her|its|their)$/

/** The possessive mark, or the possessive pronoun, before a statement; -1 when nobody owns it. */
function ownerEnd(view: ArticleView, noun: number, first: number): number {
  for (let i = noun - 1; i >= first && noun - i < 4; i--) {
    if ((view.syntax(i) & W.Possessive) !== 0) return i > first ? i : -1
    if (view.nameAt[i]! < 0 && OWNING.test(lowerAt(view, i))) return i
    if ((view.says(i) & Says.Statement) !== 0) return -1
  }
  return -1
}

/** «the ministry's total on that day was about 6,700», «its preliminary figure, announced on Monday, was 80 percent» */
function isSubjectOfBe(view: ArticleView, noun: number, last: number): boolean {
  for (let i = noun + 1; i < Math.min(last, noun + 12); i++) {
    const bits = view.syntax(i)
    if (view.nameAt[i]! < 0 && (bits & W.Be) !== 0) return true
    if ((bits & (W.Break | W.Quote | W.Conj | W.Sub | W.Pronoun | W.Have | W.Modal)) !== 0 || (view.says(i) & Says.Relative) !== 0)
      return false
    if ((bits & W.Comma) !== 0 && i + 1 < last && (view.syntax(i + 1) & (W.Participle | W.Be)) === 0) return false
  }
  return false
}

const OPENERS = /^(?:in|from|after|with|on|per|under)$/

/** «In a survey by the institute, 40 percent …», «After the third bulletin from the council …», «…, by one estimate». */
export function statementCue(view: ArticleView, at: number, first: number, last: number): FoundCue | null {
  const survey = (view.says(at) & Says.Survey) !== 0
  const phrase = phraseBefore(view, at + 1, first)
  for (let i = phrase.first; i < at; i++) if ((view.syntax(i) & W.Possessive) !== 0) return null
  const before = phrase.first > first ? lowerAt(view, phrase.first - 1) : ''
  const opens = OPENERS.test(before) && (phrase.first - 1 === first || (view.syntax(phrase.first - 2) & W.Comma) !== 0)
  const label = phrase.first === first && at + 1 < last && lowerAt(view, at + 1) === ':'
  const maker = opens || phrase.first === first ? makerBeyond(view, at + 1, last) : before === 'by' ? counterOf(view, at, last) : null
  const source = maker ?? slotOf(view, phrase)
  const told =
    !maker &&
    source?.entity != null &&
    (view.says(phrase.first) & Says.Determiner) !== 0 &&
    (view.syntax(at) & W.Third) === 0 &&
    thatSoon(view, at + 1, last)
  if (!maker && !told && !label && !(survey && ((opens && before === 'in') || before === 'by'))) return null
  const start = Math.max(first, phrase.first - 1)
  return (
    source && {
      at,
      source,
      pronoun: null,
      side: before === 'by' ? 'both' : 'after',
      first: start,
      until: last,
      denied: false,
      verbless: true,
      ...(label ? { label } : {}),
    }
  )
}

/** «an AFP report on Monday that 40 were hurt» */
function thatSoon(view: ArticleView, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 6); i++) {
    if (lowerAt(view, i) === 'that') return true
    if ((view.syntax(i) & (W.Comma | W.Break | W.Quote | W.Be | W.Have | W.Modal)) !== 0) return false
  }
  return false
}

/** «by the count of Viasna», «by the estimate of the same agency, AFP» */
function counterOf(view: ArticleView, noun: number, last: number) {
  if (noun + 2 >= last || (view.syntax(noun + 1) & W.Of) === 0) return null
  return speakerOf(view, phraseAfter(view, noun + 2, last), last)
}
