import { byCodePoint } from '../lang/order.ts'
import { CLAIM_KINDS } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

/** What was found and is right, what was found and is wrong, what was not found. */
export interface Tally {
  right: number
  extra: number
  missed: number
}

/** Right answers of those asked for. */
export interface Share {
  right: number
  of: number
}

/** A miss, a false alarm or a wrong answer. */
export interface EvaluationError extends Span {
  /** `people missed`, `claims extra`, `claim source` … */
  readonly kind: string
  readonly document: string
  readonly detail: string
}

/** The marks of one article, or of all. */
export interface Sheet {
  readonly tallies: Map<string, Tally>
  readonly shares: Map<string, Share>
  readonly errors: EvaluationError[]
}

const ALWAYS = ['people', 'people entities', 'places', 'places entities', 'organisations', 'dates', 'claims', 'claims, numbers aside']
const FIELDS = [
  'place country',
  'date value',
  'claim subject',
  'claim place',
  'claim date',
  'claim source',
  'claim source, where named',
  'claim status',
]

export const newSheet = (): Sheet => ({
  tallies: new Map(ALWAYS.map((name) => [name, { right: 0, extra: 0, missed: 0 }])),
  shares: new Map(),
  errors: [],
})

export function count(sheet: Sheet, measure: string, outcome: keyof Tally, times = 1): void {
  const tally = sheet.tallies.get(measure) ?? { right: 0, extra: 0, missed: 0 }
  tally[outcome] += times
  sheet.tallies.set(measure, tally)
}

export function answer(sheet: Sheet, measure: string, ok: boolean): void {
  addShare(sheet, measure, { right: ok ? 1 : 0, of: 1 })
}

function addShare(sheet: Sheet, measure: string, more: Share): void {
  const share = sheet.shares.get(measure) ?? { right: 0, of: 0 }
  sheet.shares.set(measure, { right: share.right + more.right, of: share.of + more.of })
}

/** The marks of all articles together, measures in the order of the codebook. */
export function sumSheets(sheets: readonly Sheet[]): Sheet {
  const sum = newSheet()
  for (const sheet of sheets) {
    for (const [measure, tally] of sheet.tallies) {
      for (const outcome of ['right', 'extra', 'missed'] as const) count(sum, measure, outcome, tally[outcome])
    }
    for (const [measure, share] of sheet.shares) addShare(sum, measure, share)
    sum.errors.push(...sheet.errors)
  }
  return { ...sum, tallies: inOrder(sum.tallies, [...ALWAYS, ...CLAIM_KINDS.map(ofKind)]), shares: inOrder(sum.shares, FIELDS) }
}

export const ofKind = (kind: string): string => `claims of kind ${kind}`

function inOrder<T>(entries: ReadonlyMap<string, T>, order: readonly string[]): Map<string, T> {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return new Map([...entries].sort(([a], [b]) => rank(a) - rank(b) || byCodePoint(a, b)))
}
