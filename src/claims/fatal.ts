import type { SamePeople } from './same-people.ts'
import type { Told } from './told.ts'

/** `He died` takes up somebody of the last few sentences. */
const REACH = 4

/**
 * Leaves out the injury of one who is then told to have died: «John Miller was shot in the chest. He died at the scene» counts a death.
 */
export function withoutFatal(told: readonly Told[], people: SamePeople): readonly Told[] {
  const dead = new Set<Told>()
  for (const [t, one] of told.entries()) {
    if (one.claim.kind !== 'death' || one.claim.value !== 1 || one.hit.quantity >= 0 || one.hit.again === null) continue
    const hurt = hurtBefore(told, t, people)
    if (hurt) dead.add(hurt)
  }
  return dead.size === 0 ? told : told.filter((one) => !dead.has(one))
}

/** The single injury before that the words `he`, `the man` or the name of the dead stand for. */
function hurtBefore(told: readonly Told[], t: number, people: SamePeople): Told | null {
  const death = told[t]!
  let name = people.entityOf(death)
  for (let i = t - 1; i >= 0; i--) {
    const other = told[i]!
    if (name === null && (death.sentence - other.sentence > REACH || other.claim.kind === 'death')) return null
    if (other.claim.kind !== 'injury') continue
    const theirs = people.entityOf(other)
    if (name !== null ? theirs !== name : !isOne(other) || !people.takesUp(death, other)) {
      if (name === null) return null
      continue
    }
    if (!other.known) return other
    name = theirs
  }
  return null
}

const isOne = ({ claim, hit }: Told): boolean => claim.value === 1 && hit.quantity < 0
