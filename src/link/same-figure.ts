/** A stretch of figures: what a claim, or several about one thing, leave possible. */
export interface Window {
  readonly low: number
  readonly high: number
}

/** A figure as it was told. */
export interface Figure {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  /** `about`, `nearly`, `exact` … */
  readonly qualifier: string
}

/** An open end reaches a quarter beyond the figure: `at least 6,000` may be told again as 6,700, not as 60,000. */
const REACH = 0.25
/** How far `about 6,000` may lie from what it is about, and a round figure from the exact one: `6,700` for 6,744, not `10,000` for 14,000. */
const ROUGH = 0.1

/** What a claim's words leave possible for the same thing told again. */
export function windowOf(figure: Figure): Window {
  const { value, low, high, qualifier } = figure
  const slack = qualifier === 'about' ? ROUGH * value : 0
  return { low: low === null ? value * (1 - REACH) : low - slack, high: high === null ? value * (1 + REACH) : high + slack }
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

/** Below so much a nought is as good as any other digit: `80 percent` is not 84. */
const SMALL = 100

/** How many digits of a figure say something: 1 of `50,000`, 2 of `6,700` and of `80`, 4 of `80.23`. */
export function digitsOf(value: number): number {
  const digits = String(value).replace('.', '').replace(/^0+/, '')
  return (value < SMALL ? digits : digits.replace(/0+$/, '')).length || 1
}

/** `6,700` for 6,744, `80 percent` for 80.23: the same figure told with fewer digits. Symmetric. */
export function isRounded(a: number, b: number): boolean {
  const [round, exact] = digitsOf(a) < digitsOf(b) ? [a, b] : [b, a]
  const digits = digitsOf(round)
  return digits < digitsOf(exact) && Math.abs(exact - round) <= ROUGH * exact && Number(exact.toPrecision(digits)) === round
}

/** The bounds within which claims must meet to agree: rough figures are widened, and round ones beside those of `mostDigits`. */
export function agreedBounds({ value, low, high, qualifier }: Figure, mostDigits: number): Window {
  if (low === null || high === null || low !== high) return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY }
  const slack = qualifier === 'about' ? ROUGH * value : Math.min(ROUGH * value, halfUnit(value, mostDigits))
  return { low: low - slack, high: high + slack }
}

/** Half of what the last digit of a round figure counts: 50 of `6,700`, a half of `80`. */
function halfUnit(value: number, mostDigits: number): number {
  const digits = digitsOf(value)
  if (digits >= mostDigits || value === 0) return 0
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits) / 2
}
