import type { DateMention, NameMention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/parsed.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'
import { findExpressions } from './find-expressions.ts'
import { resolveExpressions } from './resolve-expressions.ts'
import { Lens } from './view.ts'
import { understand } from './word-codes.ts'

/** Finds TIMEX3 expressions and their values (codebook 4), in text order, none overlapping another. `names` of the article are no dates. */
export function createDateFinder(vocabulary: Vocabulary): (article: ParsedArticle, names: readonly NameMention[]) => DateMention[] {
  const codes = perWord(vocabulary, understand)
  return (article, names) => {
    const lens = new Lens(article, codes)
    return resolveExpressions(lens, findExpressions(lens, names))
  }
}
