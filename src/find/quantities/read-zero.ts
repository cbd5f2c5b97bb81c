import { zeroEnd } from './count-words.ts'
import type { Found } from './draft.ts'
import { nounPhrase } from './noun.ts'
import type { TokenView } from './token-view.ts'

/** Reads `no one was hurt`, `no casualties`, `without arrests`, `none of them died`: a count of nought. */
export function readZero(view: TokenView, i: number): Found | null {
  const end = zeroEnd(view, i)
  if (end < 0) return null
  const noun = (view.lower(i) === 'no' && end === i + 1) || /^(?:not|without)$/.test(view.lower(i)) ? nounPhrase(view, end) : null
  const figure = { value: 0, low: 0, high: 0, qualifier: 'exact' } as const
  return { last: end, draft: { first: i, last: end, figure, unit: null, noun, rule: 'zero', after: end, fraction: false, base: null } }
}
