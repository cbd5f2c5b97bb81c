import type { ArticleView } from './article-view.ts'
import type { Cue } from './cue.ts'
import type { CueMemory } from './cue-memory.ts'
import type { Figure } from './figure.ts'
import { firstSubject } from './subject.ts'

/**
 * Who speaks in the quotation that a figure stands in, where the figure's own sentence does not tell: the cue after the quotation's end or
 * before its start; else the one that the paragraph, or the paragraph before it, gave for the quotation before.
 */
export function speakerOfQuotation(view: ArticleView, cues: CueMemory, quotations: Int32Array, figure: Figure): Cue | undefined {
  const number = quotations[figure.first]!
  if (number === 0) return undefined
  const { paragraph, count, first: starts } = view.article.sentences
  const { sentence: sentenceOf } = view.article.tokens
  const { first, last } = extent(quotations, figure.first, number)
  const opening = sentenceOf[first]!
  const closing = sentenceOf[last]!
  const attached = cues.outside(closing).find((cue) => cue.at > last) ?? cues.outside(opening).findLast((cue) => cue.at < first)
  if (attached) return attached
  const introduced = introducer(view, cues, first, opening)
  if (introduced) return introduced
  const here = paragraph[opening]!
  for (let s = opening - 1; s >= 0 && paragraph[s]! >= here - 1; s--) {
    if (paragraph[s] === here || quotations[starts[s]!] !== 0 || endsInColon(view, s)) {
      const cue = cues.outside(s).at(-1)
      if (cue) return cue
    } else {
      const cue = cues.outside(s)[0]
      if (cue) return cue
      break
    }
  }
  for (let s = closing + 1; s < count && paragraph[s] === paragraph[closing]; s++) {
    const cue = cues.outside(s)[0]
    if (cue) return cue
  }
  return undefined
}

/** «Silva made this remark: «…»»: who acts in the words before a colon. */
function introducer(view: ArticleView, cues: CueMemory, quote: number, sentence: number): Cue | undefined {
  const start = view.article.sentences.first[sentence]!
  const colon = quote - 2
  if (colon <= start || view.article.vocabulary.form(view.article.tokens.word[colon]!) !== ':') return undefined
  const found = firstSubject(view, colon, start, quote, false)
  return found ? cues.resolve({ ...found, sentence }) : undefined
}

const endsInColon = (view: ArticleView, sentence: number) => {
  const { tokens, vocabulary, sentences } = view.article
  return vocabulary.form(tokens.word[sentences.last[sentence]! - 1]!) === ':'
}

/** First and last token of the quotation around a token. */
function extent(quotations: Int32Array, token: number, number: number): { first: number; last: number } {
  let first = token
  let last = token
  // A mark inside the quotation, where a new paragraph of it opens, is numbered 0.
  while (first > 0 && (quotations[first - 1] === number || (first > 1 && quotations[first - 2] === number))) first--
  while (last + 1 < quotations.length && (quotations[last + 1] === number || quotations[last + 2] === number)) last++
  return { first, last }
}
