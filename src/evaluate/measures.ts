import type { Share, Tally } from './sheet.ts'

/** Of 100; null where nothing was there to be found or answered. */
export interface Rates {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export function ratesOf({ right, extra, missed }: Tally): Rates {
  const all = right + extra + missed
  return {
    precision: percent(right, right + extra),
    recall: percent(right, right + missed),
    f1: all === 0 ? null : (200 * right) / (2 * right + extra + missed),
  }
}

export const shareOf = ({ right, of }: Share): number | null => percent(right, of)

const percent = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole)
