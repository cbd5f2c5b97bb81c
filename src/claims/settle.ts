import { type Found, Level } from './found.ts'

/** One claim a figure and kind; a weak trigger gives way to a better one for the same figure. */
export function settle(found: Found[]): Found[] {
  if (found.length < 2) return found
  const kept: Found[] = []
  const best = new Map<number, number>()
  const claimed = new Set(found.filter((hit) => hit.level === Level.Strong).map((hit) => hit.first))
  const isStated = (hit: Found) => hit.status === 'stated' && (hit.level < Level.Member || !claimed.has(hit.first))
  const stated = new Set(found.filter(isStated).map((hit) => hit.first))
  for (const hit of found)
    if (isStated(hit) || !stated.has(hit.first)) best.set(hit.first, Math.min(best.get(hit.first) ?? Level.Other, hit.level))
  const fatal = new Set(found.filter(isFatal).map((hit) => hit.first))
  const seen = new Map<string, Found>()
  for (const hit of [...found].sort((a, b) => rank(a) - rank(b) || a.level - b.level)) {
    const level = best.get(hit.first)!
    if (hit.level > level || (hit.status !== 'stated' && stated.has(hit.first) && hit.level >= Level.Weak)) continue
    if (hit.level !== Level.Strong && kept.some((other) => other.first === hit.first && other.kind !== hit.kind)) continue
    if (hit.kind === 'injury' && fatal.has(hit.first)) continue
    const key = `${hit.first} ${hit.kind}`
    const same = seen.get(key)
    if (same) {
      if (hit.partOf && !same.partOf && hit.partOf.first !== same.first) same.partOf = hit.partOf
      continue
    }
    seen.set(key, hit)
    kept.push(hit)
  }
  for (const hit of kept) if (hit.partOf) hit.partOf = seen.get(`${hit.partOf.first} ${hit.partOf.kind}`) ?? null
  return kept.sort((a, b) => a.first - b.first)
}

/** «was fatally shot», «a woman was found with a wound and pronounced dead»: the hurt is the dead, of whom it tells as one. */
const isFatal = ({ kind, rule, quantity, value, status }: Found): boolean =>
  rule.endsWith(':fatally') || (kind === 'death' && status === 'stated' && quantity < 0 && value === 1)

const rank = (hit: Found) => (hit.status === 'stated' ? 0 : 1)
