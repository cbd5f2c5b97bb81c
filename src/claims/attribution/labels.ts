import type { Slot } from '../../model/claim.ts'
import { Shape } from '../../model/vocabulary.ts'
import { W } from '../words.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import type { Figure } from './figure.ts'
import { phraseAfter } from './noun-phrase.ts'
import { sourceTypeOf } from './source-type.ts'
import { nameSlot, slotOf } from './speaker.ts'

/** Who speaks by a label: a name and a colon before a speech, a body at either end of a heading. */
export function labelledSpeaker(view: ArticleView, figure: Figure): Slot | null {
  return transcriptLabel(view, figure) ?? headingLabel(view, figure)
}

/** «WALLACE: The crowd was 300 strong.»: a name and a colon at the start of a paragraph. */
function transcriptLabel(view: ArticleView, figure: Figure): Slot | null {
  const { paragraph, first } = view.article.sentences
  let s = figure.sentence
  while (s > 0 && paragraph[s - 1] === paragraph[s]) s--
  const at = first[s]! + ((view.syntax(first[s]!) & W.Quote) !== 0 ? 1 : 0)
  const name = view.nameAt[at] ?? -1
  if (name < 0 || view.names[name]!.type === 'place' || view.names[name]!.last >= view.article.tokens.count) return null
  return lowerAt(view, view.names[name]!.last) === ':' ? nameSlot(view, name) : null
}

/** A label in a heading has at most so many words. */
const LABEL = 5

/** A line with a full stop is a heading only if it is so short. */
const HEADING = 16

/** «Police: 12 held after riot», «12 held after riot: police», «12 held after riot – minister»: a line without a full stop. */
function headingLabel(view: ArticleView, figure: Figure): Slot | null {
  const { first: starts, last: ends } = view.article.sentences
  const first = starts[figure.sentence]!
  const end = ends[figure.sentence]!
  const stopped = (view.syntax(end - 1) & W.Break) !== 0
  if (stopped && end - first > HEADING) return null
  const last = stopped ? end - 1 : end
  for (let i = first + 1; i < Math.min(figure.first, first + LABEL); i++) {
    if (lowerAt(view, i) === ':') return bodyAt(view, first, i)
  }
  for (let i = last - 2; i >= Math.max(figure.last, last - 1 - LABEL); i--) {
    if ((view.syntax(i) & W.Break) !== 0 || ((view.syntax(i) & W.Hyphen) !== 0 && isSpaced(view, i))) return bodyAt(view, i + 1, last)
  }
  return null
}

const isSpaced = ({ article }: ArticleView, token: number) => article.tokens.start[token]! > article.tokens.end[token - 1]!

/** The phrase that fills a range, if it is a body or person that speaks. */
function bodyAt(view: ArticleView, first: number, last: number): Slot | null {
  const phrase = phraseAfter(view, first, last)
  if (phrase.last !== last || (shapeAt(view, first) & Shape.Number) !== 0) return null
  const name = view.nameAt[last - 1]!
  const slot = slotOf(view, phrase)
  if (!slot) return null
  const isName = name >= 0 && view.names[name]!.type !== 'place'
  return isName || sourceTypeOf(slot, view.resolved) !== 'other' ? slot : null
}
