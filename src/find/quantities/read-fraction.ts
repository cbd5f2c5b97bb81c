import { NumberWord } from '../../lang/numbers.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import type { TokenView } from './token-view.ts'
import { unitAt } from './unit.ts'

const { Small, Teen, Part, Dash, Article, Of, Half, Digits, Scale, Hundred } = NumberWord

/** Reads `two-thirds`, `a third of`, `three quarters`, `one in five`; `i` is the first number word or the name of the part. */
export function readFraction(view: TokenView, i: number): Numeral | null {
  const share = readShare(view, i)
  return share === null ? null : (ofScale(view, share) ?? share)
}

/** `a quarter of a million`, `three quarters of a million`. */
function ofScale(view: TokenView, share: Numeral): Numeral | null {
  const of = view.is(share.last, Of) ? share.last + 1 : share.last
  const scale = view.is(of, Article) ? of + 1 : of
  if (!view.is(scale, Scale | Hundred)) return null
  const value = view.value(scale)
  return exactNumeral(share.first, scale + 1, Number((share.value * value).toPrecision(12)), 'words', value)
}

function readShare(view: TokenView, i: number): Numeral | null {
  if (view.is(i, Part)) return readOnePart(view, i)
  if (view.is(i, Half)) return readHalf(view, i)
  if (!view.is(i, Small | Teen | Digits)) return null
  const part = view.is(i + 1, Dash) && view.touches(i + 1) ? i + 2 : i + 1
  const over = view.value(i)
  if (view.is(part, Part) && !view.is(i, Digits)) {
    const plural = view.lower(part).endsWith('s')
    if (plural !== over > 1) return null
    // «one quarter of the town»; «one third party» is none.
    if (over === 1 && part === i + 1 && !view.is(part + 1, Of)) return null
    return exactNumeral(i, part + 1, over * view.value(part), 'fraction')
  }
  return readRatio(view, i, over)
}

const RATIO_BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000])

/** `one in five`, `nine out of ten`, `one of every nine`. */
function readRatio(view: TokenView, i: number, over: number): Numeral | null {
  const from = view.lower(i + 1) === 'in' ? i + 2 : view.lower(i + 1) === 'out' && view.is(i + 2, Of) ? i + 3 : -1
  const every = from < 0 ? (view.is(i + 1, Of) ? i + 2 : -1) : from
  const under = view.lower(every) === 'every' ? every + 1 : from
  if (under < 0 || !view.is(under, Small | Teen | Digits)) return null
  const base = view.value(under)
  const next = view.lower(under + 1)
  if (!RATIO_BASES.has(base) || over >= base || /^(?:year|day|month|week|hour|minute|place|cit|match|game|countr|state)/.test(next))
    return null
  return exactNumeral(i, under + 1, over / base, 'fraction')
}

/** `a third of`, `a quarter of`; without `of` it is an ordinal or a span of the year. */
function readOnePart(view: TokenView, i: number): Numeral | null {
  if (!view.is(i - 1, Article) || view.lower(i).endsWith('s')) return null
  // «between a third and a half»
  const joined = view.is(i + 1, NumberWord.And | NumberWord.To | NumberWord.Or) && view.is(i + 2, Article) && view.is(i + 3, Half | Part)
  return joined || view.is(i + 1, Of | Scale) ? exactNumeral(i - 1, i + 1, view.value(i), 'fraction') : null
}

/** Words before `half` that make it no number: `the second half`, `this half`. */
const NO_HALF = new Set(
  'first second third fourth other better latter former early late each every that this the top bottom lower upper northern southern western eastern later earlier opening closing'.split(
    ' ',
  ),
)

function readHalf(view: TokenView, i: number): Numeral | null {
  // «half an hour», «half a percentage point»
  if (view.is(i + 1, Article) && unitAt(view, i + 2) !== null) return exactNumeral(i, i + 2, 0.5, 'words')
  if (NO_HALF.has(view.lower(i - 1)) || view.touches(i + 1) || view.touches(i)) return null
  const next = view.lower(i + 1)
  const counted = view.is(i + 1, Of) || ['the', 'its', 'his', 'her', 'their', 'our', 'all', 'those', 'these', 'my', 'your'].includes(next)
  return counted || !view.isWord(i + 1) ? exactNumeral(view.is(i - 1, Article) ? i - 1 : i, i + 1, 0.5, 'fraction') : null
}
