/** The name of the policy that gives vague words their figures (codebook 5); it stands in the output. */
export const VAGUE_POLICY = 'ccc-1'

/** The figure to plot and the bounds of a vague word. */
export interface VagueFigure {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * Plural number words. The figures follow the Crowd Counting Consortium's data dictionary and its coders' modal choices; the upper
 * bound is the last number before the next such word would be used.
 */
export const VAGUE_PLURALS: Readonly<Record<string, VagueFigure & { readonly scale: number }>> = {
  tens: { value: 20, low: 20, high: 99, scale: 10 },
  dozens: { value: 24, low: 24, high: 99, scale: 12 },
  scores: { value: 40, low: 40, high: 99, scale: 20 },
  hundreds: { value: 200, low: 200, high: 999, scale: 1e2 },
  thousands: { value: 2e3, low: 2e3, high: 9_999, scale: 1e3 },
  lakhs: { value: 2e5, low: 2e5, high: 999_999, scale: 1e5 },
  millions: { value: 2e6, low: 2e6, high: 9_999_999, scale: 1e6 },
  crores: { value: 2e7, low: 2e7, high: 99_999_999, scale: 1e7 },
  billions: { value: 2e9, low: 2e9, high: 9_999_999_999, scale: 1e9 },
  trillions: { value: 2e12, low: 2e12, high: 9_999_999_999_999, scale: 1e12 },
}

/** Small vague words: how many, and of a following `dozen`, `hundred`, `thousand` the upper bound's multiple. */
export const VAGUE_SMALL: Readonly<Record<string, VagueFigure & { readonly next: number }>> = {
  couple: { value: 2, low: 2, high: 2, next: 3 },
  few: { value: 3, low: 3, high: 9, next: 10 },
  several: { value: 3, low: 3, high: 9, next: 10 },
  multiple: { value: 3, low: 3, high: 9, next: 10 },
  severl: { value: 3, low: 3, high: 9, next: 10 },
  handful: { value: 5, low: 5, high: 9, next: 10 },
}

/** `several dozen` ends where `hundreds` begin. */
export const MOST_DOZENS = 99
