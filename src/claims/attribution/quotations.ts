import { Gap } from '../../model/parsed.ts'
import type { ArticleView } from './article-view.ts'

/** Numbers the quotations of an article: for each token 0 outside, else the quotation it stands in. One that is open at a paragraph's end goes on if the next paragraph opens with a mark. */
export function numberQuotations({ article }: ArticleView): Int32Array {
  const { count, word, gap } = article.tokens
  const inside = new Int32Array(count)
  let quotation = 0
  let open = 0
  for (let i = 0; i < count; i++) {
    let form = article.vocabulary.form(word[i]!)
    // «''»: two apostrophes are a double mark.
    if (
      (form === "'" || form === '`') &&
      i + 1 < count &&
      (gap[i + 1]! & Gap.Space) === 0 &&
      article.vocabulary.form(word[i + 1]!) === form
    ) {
      form = '"'
      i++
    }
    if (open !== 0 && (gap[i]! & Gap.Paragraph) !== 0) {
      if (form === '“' || form === '"') continue
      open = 0
    }
    if (form === '“' || form === '«' || (form === '"' && open === 0)) open = ++quotation
    else if (form === '”' || form === '»' || form === '"') open = 0
    else inside[i] = open
  }
  return inside
}
