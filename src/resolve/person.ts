import type { NamedMention } from './names.ts'

/** A person in the making. */
export class Person {
  readonly members: NamedMention[] = []
  /** The words of the fullest form. */
  readonly words: readonly string[]
  readonly roles = new Set<string>()
  readonly isByline: boolean
  /** Somebody's `wife, Lena Moor`. */
  isRelative = false
  /** Index of the mention that this person was found with. */
  readonly foundAt: number
  /** The indices of its mentions as runs that rise, few of them: names of one length come in text order. */
  private readonly runs: number[][] = []

  constructor({ words, index }: NamedMention, isByline: boolean) {
    this.words = words
    this.foundAt = index
    this.isByline = isByline
  }

  add(member: NamedMention): void {
    this.members.push(member)
    for (const role of member.mention.roles ?? []) this.roles.add(role)
    const run = this.runs.at(-1)
    if (run !== undefined && run.at(-1)! < member.index) run.push(member.index)
    else this.runs.push([member.index])
  }

  /** Puts the mentions into text order. */
  sort(): void {
    this.members.sort((a, b) => a.index - b.index)
  }

  /** How far before a mention this person was named last, or, which counts as farther, how far after it first. */
  distanceTo(index: number): number {
    let least = Number.POSITIVE_INFINITY
    for (const run of this.runs) {
      const after = countBefore(run, index)
      const distance = after > 0 ? index - run[after - 1]! : AFTER + run[after]! - index
      least = Math.min(least, distance)
    }
    return least
  }
}

/** No article has so many names. */
const AFTER = 1_000_000

/** How many numbers of a rising run are below one. */
function countBefore(run: readonly number[], index: number): number {
  let low = 0
  let high = run.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (run[middle]! < index) low = middle + 1
    else high = middle
  }
  return low
}

/** The person named last before the mention, else first after it. */
export function nearest(people: readonly Person[], { index }: NamedMention): Person {
  let best = people[0]!
  if (people.length === 1) return best
  let least = Number.POSITIVE_INFINITY
  for (const person of people) {
    const distance = person.distanceTo(index)
    if (distance >= least) continue
    least = distance
    best = person
  }
  return best
}
