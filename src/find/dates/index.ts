import type { DateMention, NameMention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/parsed.ts'
import { numberPerWord, perWord, type Vocabulary } from '../../model/vocabulary.ts'
import { findExpressions } from './find-expressions.ts'
import { bitsOf, numberOf } from './lexicon.ts'
import { resolveExpressions } from './resolve-expressions.ts'
import { type Classes, Lens } from './view.ts'
import { understand } from './word-codes.ts'

/** Finds TIMEX3 expressions and their values (codebook 4), in text order, none overlapping another. `names` of the article are no dates. */
export function createDateFinder(vocabulary: Vocabulary): (article: ParsedArticle, names: readonly NameMention[]) => DateMention[] {
  const classes: Classes = {
    bits: perWord(vocabulary, (lower, form) => bitsOf(understand(lower, form))),
    value: numberPerWord(vocabulary, (lower, form) => numberOf(understand(lower, form))),
  }
  return (article, names) => {
    const lens = new Lens(article, classes)
    return resolveExpressions(lens, findExpressions(lens, names))
  }
}
