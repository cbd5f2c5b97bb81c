import { Pos } from '../../data/lexicon.ts'
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../data/quantities/hedges.ts'
import { TIME_UNITS } from '../../data/quantities/units.ts'
import { NumberWord } from '../../lang/numbers.ts'
import type { Qualifier } from '../../model/mention.ts'
import { phraseAt, phraseBefore, phraseTrie } from './phrase-trie.ts'
import type { TokenView } from './token-view.ts'
import { WordClass } from './word-class.ts'

const before = phraseTrie(HEDGES_BEFORE, true)
const after = phraseTrie(HEDGES_AFTER, false)

/** A bound says more than `nearly`, and that more than `about`: `at least about 200` is a lower bound. */
const STRENGTH: Readonly<Record<Qualifier, number>> = {
  exact: 0,
  vague: 0,
  range: 0,
  about: 1,
  nearly: 2,
  at_least: 3,
  more_than: 3,
  at_most: 3,
  less_than: 3,
}

export const stronger = (a: Qualifier, b: Qualifier): Qualifier => (STRENGTH[b] > STRENGTH[a] ? b : a)

export interface HedgeBefore {
  readonly first: number
  readonly qualifier: Qualifier
}

/** The hedges that stand before the number beginning at token `first`, however many; words such as `only` are taken when a hedge stands before them. */
export function hedgesBefore(view: TokenView, first: number, floor: number, unit: string | null): HedgeBefore {
  let start = first
  let at = first
  let qualifier: Qualifier = 'exact'
  for (;;) {
    if (!view.has(at - 1, WordClass.HedgeEnd)) break
    const hedge = phraseBefore(before, view, at - 1, floor)
    if (hedge === null || !holds(view, hedge.first, at, unit, floor)) break
    at = hedge.first
    if (hedge.value === 'exact') continue
    start = at
    qualifier = stronger(qualifier, hedge.value)
  }
  return { first: start, qualifier }
}

/** After these `about` names a topic: `learn more about 529 plans`. */
const ABOUT_A_TOPIC = new Set(
  'more know knew knows learn learned talk talks talked talking speak speaks spoke ask asked asks worry worried worries concern concerned concerns complain complained complaints information questions question book story film debate'.split(
    ' ',
  ),
)

/** `handed over 32 men`: part of the verb. */
const HANDED = /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?)$/

/** `a row over 20 jobs`: what it was about. */
const TOPICS = new Set(
  'row rows dispute disputes disputed tension tensions anger angry angered feud rift spat standoff controversy outrage criticism criticised criticized concern concerns fell falling quarrel quarrelled clash clashed argument argued fight fears questions sued suing lawsuit protest charges investigation inquiry probe scandal'.split(
    ' ',
  ),
)

function isTopic(view: TokenView, over: number): boolean {
  for (let i = over - 1; i >= over - 4 && view.isWord(i); i--) if (TOPICS.has(view.lower(i))) return true
  return false
}

const PREPOSITIONS = new Set('about around near over under above below'.split(' '))

/** `under one of the cars`, `around one table`; not `about one in five`, `over one million`. */
function isOne(view: TokenView, i: number): boolean {
  const { Scale, Hundred, Dozen, And, Dash, Part } = NumberWord
  return (
    view.lower(i) === 'one' &&
    !view.is(i + 1, Scale | Hundred | Dozen | And | Dash | Part) &&
    view.lower(i + 2) !== 'every' &&
    view.lower(i + 1) !== 'in'
  )
}

/** Is the word at `first` a hedge of the number at `number`? `over two nights` is during them; `more` needs digits. */
function holds(view: TokenView, first: number, number: number, unit: string | null, floor: number): boolean {
  if (number - first > 1) return true
  if (unit === null && PREPOSITIONS.has(view.lower(first)) && isOne(view, number)) return false
  switch (view.lower(first)) {
    case 'about':
      return !ABOUT_A_TOPIC.has(view.lower(first - 1))
    case 'more':
      return view.is(number, NumberWord.Digits) && first - 1 >= floor - 1 && !view.is(first - 1, NumberWord.Digits | NumberWord.Small)
    case 'over':
      if (HANDED.test(view.lower(first - 1)) || isTopic(view, first)) return false
      return unit === null || !TIME_UNITS.has(unit) || view.value(number) > 9
    case 'some':
      return !view.is(number, NumberWord.Plural | NumberWord.Few)
    default:
      return true
  }
}

/** `60 plus another dozen`: what follows is added. */
const ADDS = Pos.Determiner | Pos.Pronoun | Pos.Preposition | Pos.Question

/** The hedge that stands after the number, before token `i`: `or more`, `+`, `-plus`. */
export function hedgeAfter(view: TokenView, i: number): { last: number; qualifier: Qualifier } | null {
  if (!view.has(i, WordClass.HedgeStart)) return null
  const hedge = phraseAt(after, view, i)
  if (hedge === null) return null
  const word = view.lower(i)
  if (word === '+' && (!view.touches(i) || (view.touches(hedge.last) && view.is(hedge.last, NumberWord.Digits)))) return null
  if (word === 'plus' && (view.bits(hedge.last) !== 0 || (view.speech(hedge.last) & ADDS) !== 0)) return null
  if (word === 'max' && view.isCapital(i) && !view.isShouting()) return null
  if (view.lower(hedge.last) === 'than' || (word === 'and' && view.lower(hedge.last) === 'to')) return null
  if (
    (word === 'and' || word === 'minimum' || word === 'max' || word === 'at') &&
    view.is(hedge.last, NumberWord.Digits | NumberWord.Plural)
  )
    return null
  return { last: hedge.last, qualifier: hedge.value }
}
