import { POLL_NOUNS } from '../../data/claims/reporting.ts'
import type { Slot } from '../../model/claim.ts'
import type { TokenRange } from '../../model/span.ts'
import { Shape } from '../../model/vocabulary.ts'
import { W } from '../words.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import { phraseBefore } from './noun-phrase.ts'
import { makerBeyond, slotOf } from './speaker.ts'
import { Says } from './speech-words.ts'

interface Poll {
  readonly at: number
  readonly sentence: number
  readonly source: Slot
}

/** A figure may come so many sentences before the poll is named: `Most voters back the plan. A Gallup poll found …` */
const AHEAD = 2

/** The opinion polls that an article names, in text order, found when first asked for. */
export class Polls {
  private readonly view: ArticleView
  private found: readonly Poll[] | null = null

  constructor(view: ArticleView) {
    this.view = view
  }

  /** The poll that a share of opinions at a token comes from: the last one named before it, else one named soon after. */
  of(token: number, sentence: number): Slot | null {
    this.found ??= namedPolls(this.view)
    let last: Slot | null = null
    for (const poll of this.found) {
      if (poll.at > token && (last || poll.sentence - sentence > AHEAD)) break
      last = poll.source
    }
    return last
  }
}

function namedPolls(view: ArticleView): Poll[] {
  const { first, last, count } = view.article.sentences
  const polls: Poll[] = []
  for (let s = 0; s < count; s++) {
    for (let i = first[s]!; i < last[s]!; i++) {
      if ((view.says(i) & Says.Statement) === 0 || view.nameAt[i]! >= 0) continue
      const poll = POLL_NOUNS.has(lowerAt(view, i))
      if (!poll && lowerAt(view, i) !== 'study') continue
      const source = makerBeyond(view, i + 1, last[s]!) ?? (poll ? namedPoll(view, i, first[s]!) : null)
      if (source) polls.push({ at: i, sentence: s, source })
    }
  }
  return polls
}

/** «23 per cent in a YouGov poll»: without what another preposition hangs it on. */
function ownWords(view: ArticleView, phrase: TokenRange, noun: number): TokenRange {
  for (let i = noun - 1; i >= phrase.first; i--)
    if (view.nameAt[i]! < 0 && (view.syntax(i) & W.Prep) !== 0) return { first: i + 1, last: phrase.last }
  return phrase
}

/** «a Quinnipiac University poll», «Gallup's survey». */
function namedPoll(view: ArticleView, noun: number, first: number): Slot | null {
  const phrase = ownWords(view, phraseBefore(view, noun + 1, first), noun)
  for (let i = noun - 1; i >= phrase.first; i--) {
    if ((view.syntax(i) & W.Possessive) !== 0) return slotOf(view, phraseBefore(view, i, first))
  }
  for (let i = phrase.first; i < noun; i++) {
    const capital = (shapeAt(view, i) & Shape.Capital) !== 0 && i > first && (view.syntax(i) & W.Det) === 0
    if (capital || (view.nameAt[i]! >= 0 && view.names[view.nameAt[i]!]!.type === 'organisation')) return slotOf(view, phrase)
  }
  return null
}
