/** A stretch of figures: what a claim, or several about one thing, leave possible. */
export interface Window {
  readonly low: number
  readonly high: number
}

interface Bounded {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** An open end reaches a quarter beyond the figure: `at least 6,000` may be told again as 6,700, not as 60,000. */
const REACH = 0.25

/** What a claim's words leave possible for the same thing told again. */
export function windowOf({ value, low, high }: Bounded): Window {
  return { low: low ?? value * (1 - REACH), high: high ?? value * (1 + REACH) }
}

/** What both leave possible; null when that is nothing. */
export function overlap(a: Window, b: Window): Window | null {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  return low <= high ? { low, high } : null
}

/** How far apart two windows lie: 0 when they overlap, else the ratio of the nearer ends, as a logarithm. */
export function distance(a: Window, b: Window): number {
  if (overlap(a, b) !== null) return 0
  const [below, above] = a.high < b.low ? [a.high, b.low] : [b.high, a.low]
  return Math.log((above + 1) / (below + 1))
}
