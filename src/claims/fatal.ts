import { Level } from './found.ts'
import type { SamePeople } from './same-people.ts'
import { near, type Told } from './told.ts'

const PRONOUNS = new Set(['he', 'she', 'him', 'her'])
/** `He died` takes up somebody of the last few sentences. */
const REACH = 4

/**
 * Leaves out the injury of one who is then told to have died: «John Miller was shot in the chest. He died at the scene» counts a death.
 */
export function withoutFatal(told: readonly Told[], people: SamePeople): readonly Told[] {
  const dead = new Set<Told>()
  for (const [t, one] of told.entries()) {
    if (isHowTheyDied(...near(told, t), people)) dead.add(one)
    if (one.claim.kind !== 'death' || one.claim.value !== 1 || one.hit.quantity >= 0 || one.hit.again === null) continue
    if (one.known || people.isAnother(one)) continue
    const hurt = hurtBefore(...near(told, t), people)
    if (hurt) dead.add(hurt)
  }
  return dead.size === 0 ? told : told.filter((one) => !dead.has(one))
}

/** «A man was shot dead. … John Miller, 42, was hit in the head»: the first one hurt by name where one is dead and nobody else was hurt. */
function isHowTheyDied(told: readonly Told[], t: number, people: SamePeople): boolean {
  const one = told[t]!
  if (one.claim.kind !== 'injury' || one.known || one.hit.subjectName < 0 || one.hit.level !== Level.Weak) return false
  const before = told.slice(0, t)
  if (before.some(({ claim, known }) => claim.kind === 'injury' && !known)) return false
  const deaths = before.filter(({ claim }) => claim.kind === 'death' && claim.value > 0)
  const [death] = deaths
  return deaths.length === 1 && isOne(death!) && death!.hit.subjectName < 0 && death!.sentence < one.sentence && people.mayHold(death!, one)
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
    // «the woman was hit», told before as dead
    if (theirs === null && !PRONOUNS.has(other.hit.noun)) return null
    if (theirs !== null) name = theirs
  }
  return null
}

const isOne = ({ claim, hit }: Told): boolean => claim.value === 1 && hit.quantity < 0
