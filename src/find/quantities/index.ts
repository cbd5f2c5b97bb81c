import { NumberWord } from '../../lang/numbers.ts'
import type { DateMention, NameMention, QuantityMention } from '../../model/mention.ts'
import { type ParsedArticle, ZONES } from '../../model/parsed.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { linkBases } from './base.ts'
import type { QuantityDraft } from './draft.ts'
import { NUMBER_START } from './read-numeral.ts'
import { readQuantity } from './read-quantity.ts'
import { readZero } from './read-zero.ts'
import { Cover, TokenView } from './token-view.ts'

/**
 * Finds number-like expressions with their hedges, in text order (codebook 5); what is part of a name or a date is none.
 * `askSpeech` gives the `Pos` bits of a word after a figure that the lexicon lacks.
 */
export function createQuantityFinder(
  vocabulary: Vocabulary,
  askSpeech: (lower: string) => number = () => 0,
): (article: ParsedArticle, names: readonly NameMention[], dates: readonly DateMention[]) => QuantityMention[] {
  const view = new TokenView(vocabulary, askSpeech)
  return (article, names, dates) => {
    view.open(article)
    coverTokens(view, names, dates)
    const drafts: QuantityDraft[] = []
    const { sentences } = article
    for (let s = 0; s < sentences.count; s++) {
      view.first = sentences.first[s]!
      view.last = sentences.last[s]!
      findInSentence(view, drafts)
    }
    return linkBases(view, drafts).map((draft) => toMention(article, draft))
  }
}

function findInSentence(view: TokenView, drafts: QuantityDraft[]): void {
  let floor = view.first
  for (let i = view.first; i < view.last; i++) {
    const bits = view.bits(i)
    if ((bits & (NUMBER_START | NumberWord.Negative)) === 0) continue
    const found = (bits & NumberWord.Negative) !== 0 ? readZero(view, i) : readQuantity(view, i, floor)
    if (found === null) continue
    if (found.draft !== null) drafts.push(found.draft)
    floor = Math.max(floor, found.last)
    i = Math.max(i, found.last - 1)
  }
}

function coverTokens(view: TokenView, names: readonly NameMention[], dates: readonly DateMention[]): void {
  for (const name of names) view.cover.fill(name.type === 'person' ? Cover.Name | Cover.Person : Cover.Name, name.first, name.last)
  for (const date of dates) if (date.type !== 'duration') for (let i = date.first; i < date.last; i++) view.cover[i]! |= Cover.Date
}

function toMention(article: ParsedArticle, draft: QuantityDraft): QuantityMention {
  const { tokens, sentences, document } = article
  const { first, last, figure, noun } = draft
  const sentence = tokens.sentence[first]!
  return {
    first,
    last,
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    sentence,
    zone: ZONES[sentences.zone[sentence]!]!,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    unit: draft.unit,
    noun: noun === null ? null : document.text.slice(tokens.start[noun.first]!, tokens.end[noun.last - 1]!),
    nounRange: noun,
    base: draft.base,
    rule: draft.rule,
  }
}
