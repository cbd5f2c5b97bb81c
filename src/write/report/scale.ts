/** A figure with its bounds. */
export interface Bounded {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly unit?: string | null
}

export interface Scale {
  /** Share of the axis, 0 to 1. */
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  readonly isLogarithmic: boolean
}

/** A largest figure so many times the smallest makes a linear axis useless. */
const LOGARITHMIC_FROM = 30

/** The axis for some figures: per cent and like figures linear from 0, very different ones logarithmic. */
export function scaleFor(figures: readonly Bounded[]): Scale {
  const ends = figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const [least, most] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))]
  if (least > 0 && most / least >= LOGARITHMIC_FROM) return logarithmic(least, most)
  return linear(Math.min(0, least), most > least || most > 0 ? most : least + 1)
}

/** Ticks at 1, 2 and 5 times powers of ten, four or five of them. */
function linear(least: number, most: number): Scale {
  const rough = (most - least) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((times) => rough <= times * power) ?? 10)
  const first = Math.floor(least / step)
  const last = Math.ceil(most / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step))
  const [from, to] = [first * step, last * step]
  return { at: (value) => (value - from) / (to - from), ticks, isLogarithmic: false }
}

/** Ticks at powers of ten; the axis begins at one and ends where the figures do. */
function logarithmic(least: number, most: number): Scale {
  const [from, to] = [Math.floor(Math.log10(least)), Math.log10(most)]
  const ticks = []
  for (let power = from; power <= to + 1e-9; power++) ticks.push(10 ** power)
  return { at: (value) => (Math.log10(value) - from) / (to - from), ticks, isLogarithmic: true }
}

/** Without the last digits that binary fractions add: 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12))
