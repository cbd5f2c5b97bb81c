import { type ArticleView, lowerAt } from './article-view.ts'
import type { Cue, FoundCue } from './cue.ts'
import { phraseAfter } from './noun-phrase.ts'
import { countOf, statementCue } from './papers.ts'
import { speakerOf } from './speaker.ts'
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
