import { byCodePoint } from '../lang/order.ts'
import type { ClaimView } from './claim-view.ts'

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
 * Do claims about one thing agree? Their bounds must overlap, all of them (null = open); of a growing count only those of the same day
 * must, and no later figure may be smaller. A denied figure contradicts every stated one that it overlaps.
 */
export function agreementOf(claims: readonly ClaimView[]): Agreement {
  if (claims.length === 1) return 'single'
  const stated = claims.filter((claim) => claim.status !== 'denied')
  const denied = claims.filter((claim) => claim.status === 'denied')
  if (!seriesAgrees(stated)) return 'conflict'
  const [low, high] = commonBounds(stated)
  return denied.some((claim) => (claim.low ?? 0) <= high && (claim.high ?? Number.POSITIVE_INFINITY) >= low) && stated.length > 0
    ? 'conflict'
    : 'agree'
}

function commonBounds(claims: readonly ClaimView[]): [number, number] {
  let low = 0
  let high = Number.POSITIVE_INFINITY
  for (const claim of claims) {
    low = Math.max(low, claim.low ?? 0)
    high = Math.min(high, claim.high ?? Number.POSITIVE_INFINITY)
  }
  return [low, high]
}

const overlaps = (claims: readonly ClaimView[]) => {
  const [low, high] = commonBounds(claims)
  return low <= high
}

function seriesAgrees(claims: readonly ClaimView[]): boolean {
  const first = claims[0]
  if (first === undefined || !GROWING.has(first.kind)) return overlaps(claims)
  const days = new Map<string, ClaimView[]>()
  for (const claim of claims) {
    const day = asOf(claim)
    const same = days.get(day)
    if (same) same.push(claim)
    else days.set(day, [claim])
  }
  let reached = 0
  for (const day of [...days.keys()].sort(byCodePoint)) {
    const today = days.get(day)!
    if (!overlaps(today)) return false
    if (today.some((claim) => (claim.high ?? Number.POSITIVE_INFINITY) < reached)) return false
    reached = Math.max(reached, ...today.map((claim) => claim.low ?? 0))
  }
  return true
}

/** The day up to which a claim counts: the end of its stretch, else the day on which it was published. */
const asOf = (claim: ClaimView) => (claim.from !== claim.to && claim.to !== null ? claim.to : (claim.published ?? ''))
