import { Pos } from '../../data/lexicon.ts'
import { MOST_DOZENS, VAGUE_PLURALS, VAGUE_SMALL } from '../../data/quantities/vague.ts'
import { NumberWord } from '../../lang/numbers.ts'
import type { Numeral } from './numeral.ts'
import type { TokenView } from './token-view.ts'
import { WordClass } from './word-class.ts'

const { Plural, Scale, Hundred, Dozen, Of, And, Article } = NumberWord

const vague = (first: number, last: number, value: number, low: number, high: number, scale: number): Numeral => ({
  first,
  last,
  value,
  low,
  high,
  form: 'vague',
  scale,
})

/** Reads `hundreds`, `tens of thousands`, `hundreds and hundreds`, beginning at token `i`. */
export function readVaguePlural(view: TokenView, i: number): Numeral | null {
  const word = view.lower(i)
  const figure = VAGUE_PLURALS[word] ?? VAGUE_PLURALS[`${word}s`]
  if (figure === undefined) return null
  if ((word === 'scores' || word === 'tens') && !countsThings(view, i)) return null
  const scaleAt = view.is(i + 1, Of) && view.is(i + 2, Plural | Scale | Hundred) ? i + 2 : i + 1
  if (scaleAt !== i + 1 || view.is(scaleAt, Scale)) {
    const scale = view.value(scaleAt)
    return vague(i, scaleAt + 1, figure.value * scale, figure.low * scale, (figure.high + 1) * scale - 1, scale)
  }
  // «thousands upon thousands», «hundreds and hundreds»
  const again = (view.is(i + 1, And) || view.lower(i + 1) === 'upon' || view.lower(i + 1) === 'on') && view.lower(i + 2) === word
  return vague(i, again ? i + 3 : i + 1, figure.value, figure.low, figure.high, 1)
}

/** `scores of people`, `scores were hurt`, `left scores dead`, `tens of protesters`; not `test scores`, `he scores twice`. */
function countsThings(view: TokenView, i: number): boolean {
  if (view.has(i + 1, WordClass.Person)) return true
  if (view.is(i + 1, Of)) return !view.is(i + 2, NumberWord.Digits)
  if (i === view.first && !view.isWord(i + 1)) return true
  // «tens or hundreds of thousands», «tens, if not hundreds, of thousands»
  if (view.is(i + 1, NumberWord.Or | NumberWord.To) || (view.form(i + 1) === ',' && view.lower(i + 2) === 'if')) return true
  return (
    view.lower(i) === 'scores' &&
    ((view.speech(i - 1) & (Pos.Noun | Pos.Adjective)) === 0 || view.lower(i - 1) === 'left') &&
    /^(?:were|are|more|injured|killed|wounded|hurt|arrested|detained|dead)$/.test(view.lower(i + 1))
  )
}

/** Reads `several`, `a few`, `a couple`, `a handful`, alone or before `dozen`, `hundred`, `thousand`; `i` is that small word. */
export function readVagueSmall(view: TokenView, i: number): Numeral | null {
  const figure = VAGUE_SMALL[view.lower(i)]
  if (figure === undefined) return null
  const article = view.is(i - 1, Article)
  const first = article ? i - 1 : i
  const of = view.is(i + 1, Of) ? i + 2 : i + 1
  const hyphened = view.is(i + 1, NumberWord.Dash) && view.touches(i + 1) && view.touches(i + 2) ? i + 2 : of
  const scaleAt = view.is(hyphened, Scale | Hundred | Dozen | Plural) && (hyphened !== of || !view.touches(of)) ? hyphened : -1
  if (scaleAt >= 0) return timesScale(view, first, i, scaleAt)
  if (view.lower(i) === 'few' && !article && view.lower(i - 1) !== 'the') return null
  if (view.lower(i) === 'couple' && !article) return null
  return vague(first, i + 1, figure.value, figure.low, figure.high, 1)
}

/** `several hundred`, `a couple of thousand`, `several tens of thousands`. */
function timesScale(view: TokenView, first: number, i: number, scaleAt: number): Numeral {
  const figure = VAGUE_SMALL[view.lower(i)]!
  const scale = view.value(scaleAt)
  const more = view.is(scaleAt + 1, Of) && view.is(scaleAt + 2, Plural) ? scaleAt + 2 : view.is(scaleAt + 1, Scale) ? scaleAt + 1 : -1
  const all = more < 0 ? scale : scale * view.value(more)
  const high = scale === 12 ? MOST_DOZENS * (all / scale) : figure.next * all - 1
  return vague(first, (more < 0 ? scaleAt : more) + 1, figure.value * all, figure.low * all, high, all)
}
