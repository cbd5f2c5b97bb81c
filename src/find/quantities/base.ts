import { NumberWord } from '../../lang/numbers.ts'
import type { QuantityDraft } from './draft.ts'
import type { Figure } from './figure.ts'
import type { TokenView } from './token-view.ts'

const OF_THEM = new Set(['them', 'whom', 'these', 'those', 'which'])

/** Ties a part to the whole it is of: `2,000 of the nearly 7,000 people`, `a third of the 300`, `about half of them`. */
export function linkBases(view: TokenView, drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  view.first = 0
  view.last = view.article.tokens.count
  drafts.forEach((draft, i) => {
    const of = ofPlace(view, draft)
    if (of < 0) return
    const base = baseOf(view, drafts, i, of)
    if (base === null) return
    draft.base = base
    const whole = drafts[base]!
    if (draft.noun === null || base > i) draft.noun = whole.noun
    if (draft.fraction) draft.figure = partOf(draft.figure, whole.figure)
  })
  return drafts
}

/** Where `of` stands behind a part, or would stand: `half the 120 seats`; -1 where there is none. */
function ofPlace(view: TokenView, { after, fraction }: QuantityDraft): number {
  if (view.is(after, NumberWord.Of)) return after
  if (view.lower(after) === 'out' && view.is(after + 1, NumberWord.Of)) return after + 1
  return fraction && DETERMINER.test(view.lower(after)) ? after - 1 : -1
}

function baseOf(view: TokenView, drafts: readonly QuantityDraft[], i: number, of: number): number | null {
  const draft = drafts[i]!
  const next = drafts[i + 1]
  if (next !== undefined && next.unit === null && beginsBase(view, of + 1, next.first)) return i + 1
  if (!OF_THEM.has(view.lower(of + 1)) || isLimited(view, of + 1)) return null
  const sentence = view.article.tokens.sentence
  for (let k = i - 1; k >= 0; k--) {
    const other = drafts[k]!
    if (sentence[draft.first]! - sentence[other.first]! > 1) return null
    if (!namesSame(view, draft, other)) continue
    if (other.unit === null && !other.fraction && (other.figure.high ?? Number.POSITIVE_INFINITY) >= draft.figure.value) return k
  }
  return null
}

/** `half of those with jobs` are some others than all that were counted before. */
const isLimited = (view: TokenView, i: number) =>
  /^(?:those|these)$/.test(view.lower(i)) && /^(?:with|without|who|whose|that|which|in|at|from|under|over|aged)$/.test(view.lower(i + 1))

const DETERMINER = /^(?:the|those|these|all|its|their|his|her|our|some)$/

/** Does the base begin right after `of`, but for words such as `the`, `the country's`? */
function beginsBase(view: TokenView, at: number, base: number): boolean {
  if (base < at || base - at > 4) return false
  const owned = /^['’]s?$/.test(view.lower(base - 1))
  for (let i = at; i < base; i++) if (!owned && !DETERMINER.test(view.lower(i))) return false
  return true
}

/** `ten of these firms` is of firms; `of them` of anything. */
function namesSame(view: TokenView, part: QuantityDraft, whole: QuantityDraft): boolean {
  const pointer = view.lower(part.after + 1)
  if ((pointer !== 'these' && pointer !== 'those') || part.noun === null) return true
  return whole.noun !== null && view.lower(whole.noun.last - 1) === view.lower(part.noun.last - 1)
}

function partOf(share: Figure, whole: Figure): Figure {
  const times = (bound: number | null) => (bound === null ? null : Math.round(bound * share.value))
  const open = share.qualifier === 'exact' || share.qualifier === 'about' ? whole : share
  return {
    value: Math.round(whole.value * share.value),
    low: open === share && share.low === null ? null : times(whole.low),
    high: open === share && share.high === null ? null : times(whole.high),
    qualifier: share.qualifier === 'exact' ? whole.qualifier : share.qualifier,
  }
}
