import { W } from '../words.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import type { Cue, FoundCue } from './cue.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { makerBeyond, slotOf, speakerOf } from './speaker.ts'
import { Says, SPEECH } from './speech-words.ts'
import { verbCue } from './verb-cues.ts'

const MAY_BE_CUE = SPEECH | Says.Citing | Says.Statement

/** All cues of a sentence, in text order. */
export function cuesOf(view: ArticleView, sentence: number): Cue[] {
  const first = view.article.sentences.first[sentence]!
  const last = view.article.sentences.last[sentence]!
  const cues: Cue[] = []
  for (let i = first; i < last; i++) {
    const bits = view.says(i)
    if ((bits & MAY_BE_CUE) === 0 || view.nameAt[i]! >= 0) continue
    const cue =
      ((bits & Says.Citing) !== 0 ? citation(view, i, first, last) : null) ??
      ((bits & Says.Statement) !== 0 ? (countOf(view, i, first, last) ?? statementCue(view, i, first, last)) : null) ??
      ((bits & SPEECH) !== 0 ? verbCue(view, i, first, last, cues) : null)
    if (cue) cues.push({ ...cue, sentence })
  }
  return cues
}

/** «according to the ministry», «citing the Red Crescent». */
function citation(view: ArticleView, at: number, first: number, last: number): FoundCue | null {
  const word = lowerAt(view, at)
  const according = word === 'according'
  if (according && !(at + 1 < last && lowerAt(view, at + 1) === 'to')) return null
  const start = at + (according ? 2 : 1)
  const phrase = phraseAfter(view, start, last)
  if (word === 'per' && (phrase.first >= phrase.last || view.nameAt[phrase.first]! < 0)) return null
  const pronoun = start < last && (view.says(start) & Says.Pronoun) !== 0 ? start : null
  const source = pronoun === null ? speakerOf(view, phrase, last) : null
  if (!source && pronoun === null) return null
  return { at, source, pronoun, side: at === first ? 'after' : 'both', first: at, until: last, denied: false }
}

const AFTER_COUNT = /^(?:of|at|to|put|puts|shows|showed|that|about|there)$/

/** «by AFP's count», «the group's tally of 40». */
function countOf(view: ArticleView, noun: number, first: number, last: number): FoundCue | null {
  let at = noun - 1
  while (at > first && noun - at < 4 && (view.syntax(at) & W.Possessive) === 0 && (view.says(at) & Says.Statement) === 0) at--
  if (at <= first || (view.syntax(at) & W.Possessive) === 0) return null
  const phrase = phraseBefore(view, at, first)
  const source = slotOf(view, phrase)
  if (!source) return null
  const by = phrase.first > first && lowerAt(view, phrase.first - 1) === 'by'
  const ofNumber = noun + 1 < last && AFTER_COUNT.test(lowerAt(view, noun + 1))
  if (!by && !ofNumber) return null
  return { at: noun, source, pronoun: null, side: by ? 'both' : 'after', first: phrase.first, until: last, denied: false, verbless: true }
}

const OPENERS = /^(?:in|from|after|with|on|per|under)$/

/** «In a survey by the institute, 40 percent …», «After the third bulletin from the council …», «…, by one estimate». */
function statementCue(view: ArticleView, at: number, first: number, last: number): FoundCue | null {
  const survey = (view.says(at) & Says.Survey) !== 0
  const phrase = phraseBefore(view, at + 1, first)
  for (let i = phrase.first; i < at; i++) if ((view.syntax(i) & W.Possessive) !== 0) return null
  const before = phrase.first > first ? lowerAt(view, phrase.first - 1) : ''
  const opens = OPENERS.test(before) && (phrase.first - 1 === first || (view.syntax(phrase.first - 2) & W.Comma) !== 0)
  const maker = opens || phrase.first === first ? makerBeyond(view, at + 1, last) : null
  const source = maker ?? slotOf(view, phrase)
  const told =
    !maker &&
    source?.entity != null &&
    (view.says(phrase.first) & Says.Determiner) !== 0 &&
    (view.syntax(at) & W.Third) === 0 &&
    thatSoon(view, at + 1, last)
  if (!maker && !told && !(survey && ((opens && before === 'in') || before === 'by'))) return null
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
