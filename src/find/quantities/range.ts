import { SCORE_WORDS } from '../../data/quantities/number-labels.ts'
import { NumberWord } from '../../lang/numbers.ts'
import { type Figure, hedged, spanned } from './figure.ts'
import { hedgesBefore } from './hedge.ts'
import { isVague, type Numeral } from './numeral.ts'
import { isSlashRange } from './read-digits.ts'
import { readNumeral } from './read-numeral.ts'
import type { TokenView } from './token-view.ts'
import { currencyBefore, type UnitRead, unitAt } from './unit.ts'
import { WordClass } from './word-class.ts'

/** A range as read: the token after it, its figure, its unit, and whether it is none because it is a score. */
export interface RangeRead {
  readonly last: number
  readonly figure: Figure
  readonly unit: UnitRead | null
}

type Connector = { readonly next: number; readonly kind: 'dash' | 'to' | 'or' | 'and' | 'rather' | 'but' }

export const plainFigure = (n: Numeral): Figure => ({ value: n.value, low: n.low, high: n.high, qualifier: isVague(n) ? 'vague' : 'exact' })

/**
 * Reads on from numeral `a`, whose hedges begin at `start`: `60 to 70`, `15-20`, `between 2,200 and 8,000`, `two or three`, `hundreds, if not thousands`,
 * `60 per cent to 70 per cent`. Null when no range follows.
 */
export function readRange(view: TokenView, a: Numeral, start: number, unitA: UnitRead | null): RangeRead | null {
  const direct = readFrom(view, a, start, unitA, a.last)
  if (direct !== null || unitA === null || unitA.last <= a.last) return direct
  return readFrom(view, a, start, unitA, unitA.last)
}

function readFrom(view: TokenView, a: Numeral, start: number, unitA: UnitRead | null, at: number): RangeRead | null {
  const list = readChoice(view, a, unitA, at)
  if (list !== null) return list
  const connector = connectorAt(view, at, view.lower(start - 1) === 'between' || view.lower(start) === 'between')
  if (connector === null) return null
  const second = readSecond(view, connector.next)
  if (second === null || (connector.kind === 'dash' && isNoSecond(view, second, connector.next, at > a.last))) return null
  const { numeral: b, unit: unitB, last } = second
  const right =
    connector.kind === 'or' && isMultiple(a, b)
      ? plainFigure({ ...b, value: b.value * a.scale, low: b.low * a.scale, high: b.high * a.scale })
      : second.figure
  if (a.form === 'fraction' && b.form !== 'fraction') return null
  if (unitA !== null && unitB !== null && unitA.unit !== unitB.unit) return null
  if (unitA !== null && unitB === null && (connector.kind === 'or' || connector.kind === 'and')) return null
  const left = hedged(withScaleOf(a, b), hedgesBefore(view, a.first, view.first, null).qualifier)
  if (!fits(view, connector.kind, left, right, a, b, start)) return null
  const shared = connector.kind === 'rather' ? sharedScale(view, last) : null
  if (shared !== null && isVague(a) && isVague(b) && a.scale === 1 && b.scale === 1) {
    const { low, high } = spanned(left, right)
    const whole = { low: low! * shared.scale, high: (high! + 1) * shared.scale - 1 }
    return { last: shared.last, figure: spanned({ ...left, ...whole }, { ...right, ...whole }), unit: null }
  }
  const closed = view.form(at) === '(' && view.form(last) === ')' ? last + 1 : last
  return { last: closed, figure: spanned(left, right), unit: unitB ?? unitA }
}

/** `3-under 69`, `a 6-foot-2 guard`, `half an hour - 20 times faster`: what a dash does not join into a range. */
function isNoSecond(view: TokenView, { numeral, unit }: Second, next: number, afterUnit: boolean): boolean {
  return (afterUnit && unit === null) || (numeral.first > next && currencyBefore(view, numeral.first) === null)
}

/** `two, three or four people`: three numbers of which one holds. */
function readChoice(view: TokenView, a: Numeral, unit: UnitRead | null, at: number): RangeRead | null {
  if (view.form(at) !== ',' || unit !== null || !view.is(at + 1, CHOSEN)) return null
  const b = readNumeral(view, at + 1)
  if (b === null || b.value <= a.value || !view.is(b.last, NumberWord.Or) || !view.is(b.last + 1, CHOSEN)) return null
  const c = readNumeral(view, b.last + 1)
  if (c === null || c.value <= b.value || c.value > 3 * a.value) return null
  return { last: c.last, figure: spanned(withScaleOf(a, c), plainFigure(c)), unit: unitAt(view, c.last) }
}

const CHOSEN = NumberWord.Digits | NumberWord.Small | NumberWord.Teen | NumberWord.Tens

/** `a dozen or two`, `a hundred or two`: the second counts in the first. */
const isMultiple = (a: Numeral, b: Numeral) =>
  a.form === 'words' && a.scale > 1 && a.value === a.scale && b.form === 'words' && b.value > 1 && b.value < 4

/** `two or three hundred`, `15 to 20 thousand`, `$1-2bn`, `tens or hundreds of thousands`: the first shares the multiplier of the second. */
function withScaleOf(a: Numeral, b: Numeral): Figure {
  const own = plainFigure(a)
  const times = (scale: number): Figure => ({ ...own, value: a.value * scale, low: a.low * scale, high: a.high * scale })
  if (a.scale !== 1 || a.form === 'fraction' || isVague(a) !== isVague(b)) return own
  if (b.scale !== 1) return a.value < b.value / b.scale ? times(b.scale) : own
  // «50-60,000»
  const thousands = b.form === 'digits' && a.form === 'digits' && b.value % 1000 === 0 ? b.value / 1000 : 0
  return a.value < thousands && a.value >= 0.2 * thousands ? times(1000) : own
}

/** `tens, if not hundreds, of thousands`: the scale of both. */
function sharedScale(view: TokenView, at: number): { scale: number; last: number } | null {
  const of = view.form(at) === ',' ? at + 1 : at
  return view.is(of, NumberWord.Of) && view.is(of + 1, NumberWord.Plural) ? { scale: view.value(of + 1), last: of + 2 } : null
}

function fits(view: TokenView, kind: Connector['kind'], left: Figure, right: Figure, a: Numeral, b: Numeral, start: number): boolean {
  const low = left.low ?? left.value
  const high = right.high ?? right.value
  if (low >= high || isYears(view, a, b, kind)) return false
  const vague = isVague(a)
  // «hundreds, perhaps 500», «100, maybe 150»
  if (kind === 'rather') return vague || high <= 3 * low
  // «more than 100 but fewer than 200»
  if (kind === 'but') return left.high === null && right.low === null
  const bothVague = vague && isVague(b)
  if (kind === 'or') return bothVague || high <= 2.5 * low
  if (kind === 'to') return !isChange(view, start, high <= 3 * low) && (high <= 1000 * Math.max(low, 1) || view.lower(start - 1) === 'from')
  return true
}

const CHANGE =
  /^(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|grow(?:s|n|ing)?|grew|cuts?|cutting|reduc(?:e|es|ed|ing)|went|mov(?:e|es|ed|ing)|up|down|slip(?:s|ped)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|slow(?:s|ed|ing)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|shr[iau]nk|expand(?:s|ed|ing)?|widen(?:s|ed)?|narrow(?:s|ed)?|eas(?:e|es|ed)|chang(?:e|es|ed)|improv(?:e|es|ed)|plung(?:e|es|ed)|plummet(?:s|ed)?|doubl(?:e|es|ed)|advanc(?:e|es|ed)|lower(?:s|ed)?|creep(?:s|ing)?|crept|gain(?:s|ed)?|lost|shed|add(?:s|ed)?|swell(?:s|ed)?|swollen)$/

/** `rose from 5 to 6`, `increased by 3 to 12`, `up 5% to 20%`: two figures, not a range; `fell by 2 to 3 degrees` is one. */
function isChange(view: TokenView, start: number, near: boolean): boolean {
  const before = view.lower(start - 1)
  if (CHANGE.test(before) && view.lower(start - 2) !== 'to') return true
  if (before === 'by' && near) return false
  if (before !== 'from' && before !== 'by' && view.lower(start) !== 'from') return false
  for (let i = start - 2; i >= Math.max(view.first, start - 6); i--) if (CHANGE.test(view.lower(i))) return true
  return false
}

/** `2019-20`, `17-2020`: a season, the number of a paper. */
function isYears(view: TokenView, a: Numeral, b: Numeral, kind: Connector['kind']): boolean {
  const year = (n: Numeral) => n.last === n.first + 1 && view.form(n.first).length === 4 && n.value >= 1000 && n.value < 2100
  if (kind !== 'dash') return false
  return (year(a) && a.value >= 1800 && b.value < 2100 && view.form(b.first).length !== 3) || (year(b) && a.value < 100)
}

interface Second {
  readonly numeral: Numeral
  readonly figure: Figure
  readonly unit: UnitRead | null
  readonly last: number
}

function readSecond(view: TokenView, at: number): Second | null {
  for (let i = at; i < Math.min(at + 5, view.last); i++) {
    const numeral = readNumeral(view, i)
    if (numeral === null) continue
    const money = currencyBefore(view, numeral.first)
    const begins = money !== null && money.first >= at ? money.first : numeral.first
    const hedge = hedgesBefore(view, begins, at, null)
    if (hedge.first !== at && !(begins > at && view.lower(at) === 'the')) return null
    const unit = money !== null && money.first >= at ? money : unitAt(view, numeral.last)
    return { numeral, figure: hedged(plainFigure(numeral), hedge.qualifier), unit, last: numeral.last }
  }
  return null
}

/** Words that lead from a smaller vague figure to a larger: `hundreds, if not thousands`, `dozens, perhaps hundreds`. */
const RATHER = new Set(['possibly', 'perhaps', 'maybe', 'probably', 'even', 'potentially'])

/** `at least 20 and up to 30`: words that begin an upper bound. */
const BOUND = new Set('up as at no fewer less under below not a'.split(' '))

function connectorAt(view: TokenView, at: number, between: boolean): Connector | null {
  if (!view.has(at, WordClass.Connector)) return null
  if (view.is(at, NumberWord.Dash) || view.form(at) === '~') return dashAt(view, at)
  if (view.lower(at) === 'but') return { next: at + 1, kind: 'but' }
  // «200 to-300»
  if (view.is(at, NumberWord.To)) return { next: view.is(at + 1, NumberWord.Dash) && view.touches(at + 2) ? at + 2 : at + 1, kind: 'to' }
  if (view.is(at, NumberWord.And) && between) return { next: at + 1, kind: 'and' }
  if (view.is(at, NumberWord.And) && BOUND.has(view.lower(at + 1))) return { next: at + 1, kind: 'but' }
  if (view.form(at) === '/') return isSlashRange(view, at - 1) ? { next: at + 1, kind: 'dash' } : null
  if (view.is(at, NumberWord.Or)) return RATHER.has(view.lower(at + 1)) ? { next: at + 2, kind: 'rather' } : { next: at + 1, kind: 'or' }
  let i = view.form(at) === ',' || view.form(at) === '(' ? at + 1 : at
  if (view.is(i, NumberWord.And | NumberWord.Or)) {
    // «hundreds and thousands»
    if (i === at && view.is(i + 1, NumberWord.Plural)) return { next: i + 1, kind: 'rather' }
    if (view.form(at) === '(' && view.is(i, NumberWord.Or) && !RATHER.has(view.lower(i + 1))) return { next: i + 1, kind: 'or' }
    i++
  }
  if (view.lower(i) === 'if' && view.lower(i + 1) === 'not') return { next: i + 2, kind: 'rather' }
  if (!RATHER.has(view.lower(i))) return null
  // «perhaps even»
  return { next: RATHER.has(view.lower(i + 1)) ? i + 2 : i + 1, kind: 'rather' }
}

/** `15-20`, `25 – 40`, `five-to-six`. */
function dashAt(view: TokenView, at: number): Connector | null {
  if (view.form(at) === '--') return null
  const touches = view.touches(at)
  // «two- to three-dozen»
  if (touches && !view.touches(at + 1) && view.is(at + 1, NumberWord.To | NumberWord.Or)) return { next: at + 2, kind: 'to' }
  if (touches !== view.touches(at + 1)) return null
  if (view.is(at + 1, NumberWord.To) && view.is(at + 2, NumberWord.Dash)) return { next: at + 3, kind: 'to' }
  return view.form(at) === '—' && !touches ? null : { next: at + 1, kind: 'dash' }
}

/** `a 2-to-1 vote`. */
function isOdds(view: TokenView, a: Numeral): boolean {
  const glued = view.is(a.last, NumberWord.Dash) && view.is(a.last + 1, NumberWord.To) && view.is(a.last + 2, NumberWord.Dash)
  return glued && view.touches(a.last + 1) && view.touches(a.last + 3) && view.is(a.last + 3, CHOSEN) && view.value(a.last + 3) < a.value
}

/** `a 3-2 win`, `6-0`: two figures joined by a dash that are the score of a game, or count down. */
export function isScore(view: TokenView, a: Numeral): boolean {
  if (isOdds(view, a)) return true
  if (a.last !== a.first + 1) return false
  if (!view.is(a.last, NumberWord.Dash) || !view.touches(a.last) || !view.touches(a.last + 1) || !view.is(a.last + 1, NumberWord.Digits))
    return false
  const [left, right] = [a.value, view.value(a.last + 1)]
  if (left >= right) return !view.is(a.last + 2, NumberWord.Scale)
  if (right > 200) return false
  for (let i = a.first - 4; i < a.last + 5; i++) if (SCORE_WORDS.has(view.lower(i))) return true
  return false
}
