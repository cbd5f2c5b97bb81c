import { byCodePoint } from '../lang/order.ts'
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
 * Do claims about one thing agree? Their bounds must overlap, all of them (null = open); of a growing count only those of the same day
 * must, and no later figure may be smaller. A denied figure contradicts every stated one that it overlaps.
 */
export function agreementOf(kind: string, claims: readonly ToldClaim[]): Agreement {
  if (claims.length === 1) return 'single'
  const stated = claims.filter((claim) => claim.status !== 'denied')
  const denied = claims.filter((claim) => claim.status === 'denied')
  if (!(GROWING.has(kind) ? seriesAgrees(stated) : overlaps(stated))) return 'conflict'
  const [low, high] = commonBounds(stated)
  return denied.some((claim) => (claim.low ?? 0) <= high && (claim.high ?? Number.POSITIVE_INFINITY) >= low) && stated.length > 0
    ? 'conflict'
    : 'agree'
}

function commonBounds(claims: readonly ToldClaim[]): [number, number] {
  let low = 0
  let high = Number.POSITIVE_INFINITY
  for (const claim of claims) {
    low = Math.max(low, claim.low ?? 0)
    high = Math.min(high, claim.high ?? Number.POSITIVE_INFINITY)
  }
  return [low, high]
}

const overlaps = (claims: readonly ToldClaim[]) => {
  const [low, high] = commonBounds(claims)
  return low <= high
}

function seriesAgrees(claims: readonly ToldClaim[]): boolean {
  const days = new Map<string, ToldClaim[]>()
  for (const claim of claims) {
    const day = claim.asOf
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
