import { foldName } from '../lang/fold.ts'
import type { Aliases } from './aliases.ts'

/** Things that are one, and the name a person chose for them. */
export interface DecidedGroup<T> {
  readonly members: readonly T[]
  readonly name?: string
}

/**
 * Applies a person's word to groups that rules made: splits off the members that bear the second name of a pair that is different, then joins the groups
 * that bear names of one alias group. Keeps the order of the groups.
 */
export function decideGroups<T>(groups: readonly (readonly T[])[], nameOf: (member: T) => string, aliases: Aliases): DecidedGroup<T>[] {
  const { same, different } = aliases
  if (same.length === 0 && different.length === 0) return groups.map((members) => ({ members }))
  const pairs = different.map(([a, b]) => [foldName(a), foldName(b)] as const)
  const seconds = new Set(pairs.map(([, b]) => b))
  const parts = groups.flatMap((members): Named<T>[] => {
    const named = members.map((member) => ({ member, name: foldName(nameOf(member)) }))
    return named.some(({ name }) => seconds.has(name)) ? splitOff(named, pairs) : [named]
  })
  return joinSame(parts, same)
}

/** Members with their folded names. */
type Named<T> = readonly { readonly member: T; readonly name: string }[]

function splitOff<T>(members: Named<T>, pairs: readonly (readonly [string, string])[]): Named<T>[] {
  for (const [a, b] of pairs) {
    const second = members.filter(({ name }) => name === b)
    if (second.length === 0) continue
    const rest = members.filter(({ name }) => name !== b)
    if (rest.some(({ name }) => name === a)) return [...splitOff(rest, pairs), second]
  }
  return [members]
}

function joinSame<T>(parts: readonly Named<T>[], same: Aliases['same']): DecidedGroup<T>[] {
  const bearers = bearersOf(parts)
  const decided: (DecidedGroup<T> | null)[] = parts.map((part) => ({ members: part.map(({ member }) => member) }))
  const into = parts.map((_, i) => i)
  const placeOf = (i: number): number => (into[i] === i ? i : placeOf(into[i]!))
  for (const names of same) {
    const chosen = [...new Set(names.flatMap((name) => bearers.get(foldName(name)) ?? []).map(placeOf))].sort((a, b) => a - b)
    const [first, ...others] = chosen
    if (first === undefined) continue
    decided[first] = { members: chosen.flatMap((i) => decided[i]!.members), name: names[0]! }
    for (const other of others) {
      decided[other] = null
      into[other] = first
    }
  }
  return decided.filter((group) => group !== null)
}

/** For each name the numbers of the parts that have it. */
function bearersOf(parts: readonly Named<unknown>[]): Map<string, number[]> {
  const bearers = new Map<string, number[]>()
  parts.forEach((part, i) => {
    for (const name of new Set(part.map((one) => one.name))) {
      const known = bearers.get(name)
      if (known) known.push(i)
      else bearers.set(name, [i])
    }
  })
  return bearers
}
