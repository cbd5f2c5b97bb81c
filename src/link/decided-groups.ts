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
  if (aliases.same.length === 0 && aliases.different.length === 0) return groups.map((members) => ({ members }))
  const bears = (member: T, name: string) => foldName(nameOf(member)) === foldName(name)
  let decided: DecidedGroup<T>[] = groups.flatMap((members) => splitOff(members, bears, aliases).map((part) => ({ members: part })))
  for (const same of aliases.same) {
    const chosen = decided.filter((group) => group.members.some((member) => same.some((name) => bears(member, name))))
    if (chosen.length === 0) continue
    const joined = { members: chosen.flatMap((group) => group.members), name: same[0]! }
    decided = decided.flatMap((group) => (group === chosen[0] ? [joined] : chosen.includes(group) ? [] : [group]))
  }
  return decided
}

function splitOff<T>(members: readonly T[], bears: (member: T, name: string) => boolean, aliases: Aliases): (readonly T[])[] {
  for (const [a, b] of aliases.different) {
    const second = members.filter((member) => bears(member, b))
    const rest = members.filter((member) => !bears(member, b))
    if (second.length > 0 && rest.some((member) => bears(member, a))) return [...splitOff(rest, bears, aliases), second]
  }
  return [members]
}
