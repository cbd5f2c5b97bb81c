import { Gap } from '../../model/parsed.ts'
import type { ArticleView } from './article-view.ts'

const Mark = { Opening: 1, Closing: 2, Straight: 4, Apostrophe: 8 } as const

/** What kind of quotation mark a form is. */
export function quotationMark(form: string): number {
  if (form === '“' || form === '«') return Mark.Opening
  if (form === '”' || form === '»') return Mark.Closing
  if (form === '"') return Mark.Straight
  return form === "'" || form === '`' ? Mark.Apostrophe : 0
}

/**
 * Numbers the quotations of an article: for each token 0 outside, else the quotation it stands in. One that is open at a paragraph's
 * end goes on if the next paragraph opens with a mark. `markOf` gives the kind of mark that a word is.
 */
export function numberQuotations({ article }: ArticleView, markOf: (word: number) => number): Int32Array {
  const { count, word, gap } = article.tokens
  const inside = new Int32Array(count)
  let quotation = 0
  let open = 0
  for (let i = 0; i < count; i++) {
    let mark = markOf(word[i]!)
    // «''»: two apostrophes are a double mark.
    if (mark === Mark.Apostrophe && i + 1 < count && (gap[i + 1]! & Gap.Space) === 0 && word[i + 1] === word[i]) {
      mark = Mark.Straight
      i++
    }
    if (open !== 0 && (gap[i]! & Gap.Paragraph) !== 0) {
      if ((mark & (Mark.Opening | Mark.Straight)) !== 0) continue
      open = 0
    }
    // «“We won.“»: an opening mark that stands where a closing one should.
    if (mark === Mark.Opening && open !== 0 && (gap[i]! & Gap.Space) === 0 && (i + 1 === count || (gap[i + 1]! & Gap.Space) !== 0)) {
      mark = Mark.Closing
    }
    // «”We won.“»: a closing mark that stands where an opening one should.
    if (mark === Mark.Closing && open === 0 && (gap[i]! & Gap.Space) !== 0 && i + 1 < count && (gap[i + 1]! & Gap.Space) === 0) {
      mark = Mark.Opening
    }
    if (mark === Mark.Opening || (mark === Mark.Straight && open === 0)) open = ++quotation
    else if (mark === Mark.Closing || mark === Mark.Straight) open = 0
    else inside[i] = open
  }
  return inside
}
