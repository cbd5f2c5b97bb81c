import type { DateMention, NameMention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/parsed.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'

/** Finds TIMEX3 expressions and their values, in text order, none overlapping another. `names` of the article are no dates. */
export function createDateFinder(_vocabulary: Vocabulary): (article: ParsedArticle, names: readonly NameMention[]) => DateMention[] {
  return () => []
}
