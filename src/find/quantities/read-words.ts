import { NumberWord } from '../../lang/numbers.ts'
import { exactNumeral, isHyphenedHalf, type Numeral } from './numeral.ts'
import type { TokenView } from './token-view.ts'

const { Small, Teen, Tens, Hundred, Scale, Dozen, And, Dash, Article, Half, Plural } = NumberWord
const DIGIT_WORDS = Small | Teen | Tens

/**
 * Reads a number in words that begins at token `i`: `twenty-six`, `one hundred and fifty`, `a hundred`, `two dozen`, `one and a half thousand`,
 * `half a million`. Null where the words make none.
 */
export function readWordNumeral(view: TokenView, i: number): Numeral | null {
  if (view.is(i, Half)) return readHalfOfScale(view, i)
  const sum = new Sum()
  let at = view.is(i, Article) ? i + 1 : i
  if (at !== i && !view.is(at, Hundred | Scale | Dozen)) return null
  for (;;) {
    const next = sum.take(view, at)
    if (next === at) break
    at = next
  }
  return sum.empty ? null : exactNumeral(i, at, sum.total + sum.current, 'words', sum.scale)
}

/** The value of the words so far: `two thousand` + `one hundred and` + `fifty`. */
class Sum {
  total = 0
  current = 0
  scale = 1
  empty = true
  private smallest = Number.POSITIVE_INFINITY
  private done = false

  /** Takes the words at `at`, if they go on with the number; returns the token after them. */
  take(view: TokenView, at: number): number {
    const bits = view.bits(at)
    if (this.done) return (bits & And) !== 0 && this.scale === 12 ? this.takeAnd(view, at) : at
    if ((bits & DIGIT_WORDS) !== 0) return this.takeDigits(view, at, at)
    if ((bits & (Hundred | Scale | Dozen)) !== 0) return this.takeScale(view, at)
    // «five dozens», «two hundreds»
    if ((bits & Plural) !== 0 && this.current > 0 && this.total === 0 && view.lower(at) !== 'tens') return this.takeScale(view, at)
    if ((bits & And) !== 0 && !this.empty) return this.takeAnd(view, at)
    if ((bits & Dash) !== 0 && !this.empty && view.touches(at) && view.touches(at + 1)) {
      if (view.is(at + 1, DIGIT_WORDS)) return this.takeDigits(view, at + 1, at)
      if (view.is(at + 1, And)) return this.takeHyphenedHalf(view, at)
      return view.is(at + 1, Hundred | Scale | Dozen) ? this.takeScale(view, at + 1) : at
    }
    return at
  }

  private takeDigits(view: TokenView, at: number, from: number): number {
    const value = view.value(at)
    const room = view.is(at, Small) ? 10 : 100
    if (this.current % room !== 0 || (this.current > 0 && this.current % 100 === 10)) return from
    if (this.current > 0 && this.current < 20) return from
    if (!this.empty && this.current === 0 && (this.total === 0 || value >= this.smallest)) return from
    this.current += value
    this.empty = false
    this.scale = 1
    return at + 1
  }

  private takeScale(view: TokenView, at: number): number {
    const scale = view.value(at)
    const factor = this.current === 0 && !this.empty && this.total > 0 ? 0 : this.current === 0 ? 1 : this.current
    if (scale <= 100) {
      if (factor === 0 || factor >= 100) return at
      this.current = factor * scale
      this.done = scale === 12
    } else {
      if (factor === 0) {
        // «hundred thousand million»: the total so far is what is multiplied
        this.total *= scale
      } else {
        if (scale >= this.smallest) return at
        this.total += factor * scale
      }
      this.current = 0
      this.smallest = scale
    }
    this.scale = this.empty ? scale : this.scale * scale
    if (scale > 100 && this.current === 0) this.scale = scale
    this.empty = false
    return at + 1
  }

  /** `four-and-a-half years`. */
  private takeHyphenedHalf(view: TokenView, at: number): number {
    if (!isHyphenedHalf(view, at) || this.current === 0 || this.current >= 100) return at
    this.current += 0.5
    this.done = !view.is(view.is(at + 6, Dash) ? at + 7 : at + 6, Scale)
    this.scale = 1
    return at + 6
  }

  /** `one hundred and fifty`; `one and a half thousand`, `a million and a half`. */
  private takeAnd(view: TokenView, at: number): number {
    const half = view.is(at + 1, Article) && view.is(at + 2, Half) ? at + 3 : 0
    if (half > 0) {
      if (this.current > 0 && view.is(half, Scale | Hundred | Dozen)) {
        this.current += 0.5
        return half
      }
      if (this.scale === 12) this.current += 6
      else if (this.current > 0 && this.current < 100) this.current += 0.5
      else if (this.scale > 1) this.total += 0.5 * this.scale
      else return at
      this.done = true
      this.scale = 1
      return half
    }
    if (this.done) return at
    const rest = (this.current > 0 && this.current % 100 === 0) || (this.current === 0 && this.total > 0)
    return rest && view.is(at + 1, DIGIT_WORDS) && !view.is(at + 2, Hundred | Scale | Dozen) ? this.takeDigits(view, at + 1, at) : at
  }
}

/** `half a million`, `half a dozen`, `half-million`, `a half dozen`. */
function readHalfOfScale(view: TokenView, i: number): Numeral | null {
  const first = view.is(i - 1, Article) ? i - 1 : i
  let at = i + 1
  if (view.is(at, Dash) && view.touches(at)) at++
  if (view.is(at, Article)) at++
  if (view.is(at, Dash) && view.touches(at)) at++
  if (!view.is(at, Hundred | Scale | Dozen)) return null
  return exactNumeral(first, at + 1, view.value(at) / 2, 'words', view.value(at))
}
