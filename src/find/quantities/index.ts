import { NumberWord } from '../../lang/numbers.ts'
import type { DateMention, NameMention, QuantityMention } from '../../model/mention.ts'
import { type ParsedArticle, ZONES } from '../../model/parsed.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { linkBases } from './base.ts'
import { Candidates } from './candidates.ts'
import type { QuantityDraft } from './draft.ts'
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
  const candidates = new Candidates(vocabulary)
  return (article, names, dates) => {
    view.open(article)
    coverTokens(view, names, dates)
    return linkBases(view, findDrafts(view, candidates)).map((draft) => toMention(article, draft))
  }
}

function findDrafts(view: TokenView, candidates: Candidates): QuantityDraft[] {
  const { tokens, sentences } = view.article
  const drafts: QuantityDraft[] = []
  let sentence = -1
  let floor = 0
  for (let i = candidates.next(tokens.word, 0, tokens.count); i < tokens.count; i = candidates.next(tokens.word, i + 1, tokens.count)) {
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!
      view.first = floor = sentences.first[sentence]!
      view.last = sentences.last[sentence]!
    }
    const found = view.is(i, NumberWord.Negative) ? readZero(view, i) : readQuantity(view, i, floor)
    if (found === null) continue
    if (found.draft !== null) drafts.push(found.draft)
    floor = Math.max(floor, found.last)
    i = Math.max(i, found.last - 1)
  }
  return drafts
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
