import type { QuantityMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'

/** «all but one of the seven», «100 more people than on Saturday»: a figure that says how far one number is from another; `end` is that of its phrase. */
export function isDifference({ tokens, vocabulary }: ParsedArticle, { first, last }: QuantityMention, end: number): boolean {
  const lower = (token: number) => (token >= 0 && token < tokens.count ? vocabulary.lower(tokens.word[token]!) : '')
  if (lower(first - 1) === 'but') return lower(first - 2) === 'all'
  return /^(?:more|fewer)$/.test(lower(last)) && lower(end) === 'than'
}
