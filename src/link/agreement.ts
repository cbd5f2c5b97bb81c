import { byCodePoint } from '../lang/order.ts'
import { agreedBounds, digitsOf, overlap, type Window } from './same-figure.ts'
import type { ToldClaim } from './told-group.ts'

export type Agreement = 'single' | 'agree' | 'conflict'

/** Counts that grow as more becomes known; a later, larger figure of these is no contradiction. */
const GROWING = new Set([
  'death',
  'injury',
  'detention',
  'release',
  'charge',
  'missing',
  'displacement',
  'event_count',
  'vote_count',
  'other',
])

/**
 * Do claims about one thing agree? Their bounds must overlap, all of them (null = open), round figures standing for what they round; of a growing
 * count only those of the same day must, and no later figure may be smaller. A denied figure contradicts every stated one that it overlaps.
 */
export function agreementOf(kind: string, claims: readonly ToldClaim[]): Agreement {
  if (claims.length === 1) return 'single'
  const stated = claims.filter((claim) => claim.status !== 'denied')
  const windows = boundsOf(stated)
  if (!(GROWING.has(kind) ? seriesAgrees(stated, windows) : meet(windows))) return 'conflict'
  if (stated.length === 0 || stated.length === claims.length) return 'agree'
  const common = commonBounds(windows)
  const isDenied = claims.some((claim) => claim.status === 'denied' && overlap(agreedBounds(claim, 0), common) !== null)
  return isDenied ? 'conflict' : 'agree'
}

function boundsOf(claims: readonly ToldClaim[]): Window[] {
  const mostDigits = claims.reduce((most, { value }) => Math.max(most, digitsOf(value)), 0)
  return claims.map((claim) => agreedBounds(claim, mostDigits))
}

function commonBounds(windows: readonly Window[]): Window {
  let low = 0
  let high = Number.POSITIVE_INFINITY
  for (const window of windows) {
    low = Math.max(low, window.low)
    high = Math.min(high, window.high)
  }
  return { low, high }
}

const meet = (windows: readonly Window[]) => {
  const { low, high } = commonBounds(windows)
  return low <= high
}

function seriesAgrees(claims: readonly ToldClaim[], windows: readonly Window[]): boolean {
  const days = new Map<string, number[]>()
  claims.forEach(({ asOf }, i) => {
    const same = days.get(asOf)
    if (same) same.push(i)
    else days.set(asOf, [i])
  })
  let reached = 0
  for (const day of [...days.keys()].sort(byCodePoint)) {
    const today = days.get(day)!
    if (!meet(today.map((i) => windows[i]!))) return false
    if (today.some((i) => windows[i]!.high < reached)) return false
    for (const i of today) reached = Math.max(reached, claims[i]!.low ?? 0)
  }
  return true
}
