import { Pos } from '../../data/lexicon.ts'
import { METRE_CONTEXT } from '../../data/quantities/units.ts'
import { DigitStyle, NumberWord } from '../../lang/numbers.ts'
import { exactNumeral, isHyphenedHalf, type Numeral } from './numeral.ts'
import { Cover, type TokenView } from './token-view.ts'
import { currencyBefore, unitAt } from './unit.ts'

/** Reads the number in digits that begins at token `i`: `6,000`, `35 000`, `1.5m`, `2 dozen`, `1 1/2`, `3/4`, `7.000`. */
export function readDigitNumeral(view: TokenView, i: number): Numeral | null {
  const style = view.style(i)
  if (style === DigitStyle.None) return null
  let value = view.value(i)
  let last = i + 1
  if (style === DigitStyle.Plain) {
    // «.001 per cent»
    if (view.form(i - 1) === '.' && view.touches(i) && !view.touches(i - 1))
      return exactNumeral(i - 1, i + 1, Number(`0.${view.form(i)}`), 'digits')
    // «61, 000 people»
    if (view.form(i).length <= 3 && view.form(i + 1) === ',' && /^0\d\d$/.test(view.form(i + 2)) && view.touches(i + 1))
      return exactNumeral(i, i + 3, value * 1000 + view.value(i + 2), 'digits')
    const slash = readSlash(view, i)
    if (slash !== null) return slash
    const end = spacedEnd(view, i)
    for (; last < end; last++) value = value * 1000 + view.value(last)
    const mixed = readMixed(view, last, value)
    if (mixed !== null) return exactNumeral(i, mixed.last, mixed.value, 'digits')
  }
  if (isRoundPlural(view, i, last, value)) return { ...exactNumeral(i, last + 1, 2 * value, 'vague'), high: 10 * value - 1 }
  const scaled = readScale(view, i, last)
  if (scaled !== null) return exactNumeral(i, scaled.last, round(value * scaled.scale), 'digits', scaled.scale)
  if (style === DigitStyle.Comma && unitAt(view, last) === null) return null
  if (style === DigitStyle.Dotted && isThousands(view, i, last)) value = Math.round(value * 1000)
  return exactNumeral(i, last, value, 'digits')
}

/** `100s`, `1000s of people`: hundreds, thousands. */
const isRoundPlural = (view: TokenView, i: number, last: number, value: number) =>
  value >= 10 && /^['’]?s$/.test(view.lower(last)) && view.touches(last) && /^10+$/.test(view.form(i).replaceAll(',', ''))

const round = (value: number) => Number(value.toPrecision(15))

/** Where `1 200 000` ends; a longer row of such groups is a table, not a number. */
function spacedEnd(view: TokenView, i: number): number {
  let end = i + 1
  while (end - i <= 4 && isSpacedGroup(view, i, end)) end++
  return end - i > 4 ? i + 1 : end
}

/** `35 000`: three digits after one space, behind one to three. */
function isSpacedGroup(view: TokenView, i: number, next: number): boolean {
  if (view.style(next) !== DigitStyle.Plain || view.form(next).length !== 3 || !view.oneSpaceBefore(next)) return false
  const head = view.form(i)
  if (head.length > 3 || head.startsWith('0') || view.covered(i, Cover.Date | Cover.Name) || view.covered(next, Cover.Date | Cover.Name))
    return false
  if (!view.touches(next + 1) || !view.is(next + 1, NumberWord.Dash) || view.isWord(next + 2)) return true
  // «20 000-30 000»
  const again = view.style(next + 3) === DigitStyle.Plain && view.form(next + 3).length === 3 && view.oneSpaceBefore(next + 3)
  return again && view.style(next + 2) === DigitStyle.Plain && view.form(next + 2).length <= 3 && !view.is(next + 4, NumberWord.Dash)
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128])

/** `3/4`; other pairs (`24/7`, `9/11`) are no fractions, and no numbers. */
function readSlash(view: TokenView, i: number): Numeral | null {
  const slash = view.form(i + 1)
  if ((slash !== '/' && slash !== '⁄') || !view.touches(i + 1) || !view.touches(i + 2) || view.style(i + 2) !== DigitStyle.Plain)
    return null
  const [over, under] = [view.value(i), view.value(i + 2)]
  if (!DENOMINATORS.has(under) || over >= under || (view.form(i + 3) === '/' && view.touches(i + 3))) return null
  const scale = view.is(i + 3, NumberWord.Dozen | NumberWord.Scale) ? view.value(i + 3) : 0
  if (scale > 0) return exactNumeral(i, i + 4, (over / under) * scale, 'digits', scale)
  return exactNumeral(i, i + 3, over / under, 'fraction')
}

/** `30/40 people`: two round figures of which the truth lies between; token `i` is the first. */
export function isSlashRange(view: TokenView, i: number): boolean {
  if (view.form(i + 1) !== '/' || !view.touches(i + 1) || !view.touches(i + 2) || view.touches(i + 3)) return false
  if (view.style(i) !== DigitStyle.Plain || view.style(i + 2) !== DigitStyle.Plain) return false
  const [low, high] = [view.value(i), view.value(i + 2)]
  const round = low % 5 === 0 && high % 5 === 0
  return round && low >= 10 && low < 1900 && low < high && high <= 2 * low && (view.speech(i + 3) & Pos.Plural) !== 0
}

/** `1 1/2`, `7 and 1/2`, `2 and a half`, `2-and-a-half`, `1½`. */
function readMixed(view: TokenView, next: number, whole: number): { value: number; last: number } | null {
  const half = view.is(next, NumberWord.And) ? next + 1 : next
  if (view.is(half, NumberWord.Vulgar)) return { value: whole + view.value(half), last: half + 1 }
  if (view.is(next, NumberWord.And) && view.is(next + 1, NumberWord.Article) && view.is(next + 2, NumberWord.Half)) {
    return { value: whole + 0.5, last: next + 3 }
  }
  if (isHyphenedHalf(view, next)) return { value: whole + 0.5, last: next + 6 }
  const at = view.is(next, NumberWord.And) ? next + 1 : next
  if (!view.oneSpaceBefore(at)) return null
  const slash = view.style(at) === DigitStyle.Plain ? readSlash(view, at) : null
  return slash === null ? null : { value: whole + slash.value, last: slash.last }
}

/** The multiplier after digits: `million`, `-million`, `dozen`, a touching letter. */
function readScale(view: TokenView, first: number, next: number): { scale: number; last: number } | null {
  const words = NumberWord.Scale | NumberWord.Hundred | NumberWord.Dozen
  const at = view.is(next, NumberWord.Dash) && view.touches(next) && view.touches(next + 1) ? next + 1 : next
  if (view.is(at, words)) {
    const then = at === next && view.is(at + 1, NumberWord.Scale) && view.is(at, NumberWord.Hundred) ? view.value(at + 1) : 1
    return { scale: view.value(at) * then, last: at + (then === 1 ? 1 : 2) }
  }
  if (at !== next) return null
  // «5 dozens», «3 thousands»
  if (view.is(next, NumberWord.Plural) && !view.touches(next) && view.lower(next) !== 'tens')
    return { scale: view.value(next), last: next + 1 }
  if (view.is(next, NumberWord.ScaleLetter) && isScaleLetter(view, first, next)) return { scale: view.value(next), last: next + 1 }
  return null
}

function isScaleLetter(view: TokenView, first: number, next: number): boolean {
  const money = currencyBefore(view, first) !== null
  if (!view.touches(next)) return money && view.lower(next) !== 't'
  const letter = view.lower(next)
  if (letter === 'mm') return money
  // «a 4K screen»
  if (view.form(next) === 'K' && /^[248]$/.test(view.form(first)) && !money) return (view.speech(next + 1) & Pos.Plural) !== 0
  if (letter === 'm') return money || view.form(next) === 'M' || !isMetre(view, next)
  return letter === 't' || letter === 'b' ? money || view.form(next) !== letter || !view.isCapital(next + 1) : true
}

/** `a 100m sprint`, `37m (121ft)`. */
const isMetre = (view: TokenView, m: number) =>
  /^met(?:re|er)s$/.test(view.lower(m - 3)) ||
  METRE_CONTEXT.has(view.lower(m + 1)) ||
  (view.form(m + 1) === '(' && /^(?:ft|feet|yards|yd)$/.test(view.lower(m + 3)))

/** `nearly 7.000`: groups of three where no unit makes the stop a decimal point. */
function isThousands(view: TokenView, i: number, last: number): boolean {
  const unit = unitAt(view, last)
  if (unit !== null || currencyBefore(view, i) !== null) return view.form(i).endsWith('000') && unit?.unit !== 'percent'
  return view.form(i).endsWith('00') || (view.isWord(last) && !view.isCapital(last) && !view.touches(last))
}
