import type { Qualifier } from '../../model/mention.ts'

/** The figure of a quantity: one value to plot, bounds (null = open) and how it is hedged. */
export interface Figure {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
}

/** Puts a hedge on a figure (codebook 5). A range and a vague word keep their bounds under `about`. */
export function hedged(figure: Figure, hedge: Qualifier): Figure {
  if (figure.qualifier === 'range') return figure
  const { value, low, high } = figure
  switch (hedge) {
    case 'about':
      return figure.qualifier === 'vague' ? figure : { value, low, high, qualifier: 'about' }
    case 'nearly':
      return figure.qualifier === 'vague' ? figure : { value, low: null, high, qualifier: 'nearly' }
    case 'at_least':
    case 'more_than':
      return { value, low, high: null, qualifier: hedge }
    case 'at_most':
    case 'less_than':
      return { value, low: null, high, qualifier: hedge }
    default:
      return figure
  }
}

/** The figure of everything between two figures. */
export function spanned(left: Figure, right: Figure): Figure {
  const low = left.low ?? left.value
  const high = right.high ?? right.value
  return { value: Number(((low + high) / 2).toPrecision(12)), low, high, qualifier: 'range' }
}
