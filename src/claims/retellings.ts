import type { SamePeople } from './same-people.ts'
import { near, type Told } from './told.ts'

/** Kinds whose people are told one by one. */
const SINGLE = new Set(['death', 'injury', 'detention', 'missing'])
/** A name is given within so many claims of a kind. */
const REACH = 8

/**
 * Finds claims that name again whom the article has told of, and those that say that they do not: «A man was shot dead. … John Miller
 * died at the scene», «Another man was found dead».
 */
export function findRetellings(told: readonly Told[], people: SamePeople): void {
  for (const [t, one] of told.entries()) {
    const { claim } = one
    if (SINGLE.has(claim.kind) && claim.status === 'stated' && claim.value >= 1 && !one.known)
      one.retells = retold(...near(told, t), people)
  }
}

/** What the claim `t` tells again, or itself. */
function retold(told: readonly Told[], t: number, people: SamePeople): Told | null {
  const one = told[t]!
  const beside = t > 0 && isBeside(told[t - 1]!, one) ? firstOf(told, told[t - 1]!) : null
  if (beside) return otherThan(told, t, beside, people) ?? one
  if (people.isAnother(one)) return isSetApart(told, t, people) ? one : null
  if (one.claim.value > 1) return people.isGathered(one) ? sameBefore(told, t, people) : null
  // «A woman was shot dead. … He died later»: news of `him` is of nobody told before
  if (one.hit.again === one.claim.kind && one.hit.subjectName < 0 && t > 0) return one
  return one.hit.subjectName >= 0 ? personBefore(told, t, people) : null
}

/** «the leader and an associate»: the one before it was told before. */
const isBeside = (known: Told, one: Told): boolean =>
  known.known && known.sentence === one.sentence && known.claim.kind === one.claim.kind && known.hit.trigger === one.hit.trigger

/** The claim that a known one, `the leader`, was told in; null where its noun stands in none. */
const firstOf = (told: readonly Told[], { claim: { kind }, hit: { noun } }: Told): Told | null =>
  told.find((other) => !other.known && other.claim.kind === kind && other.hit.noun === noun) ?? null

/** «A leader and a rebel were held. … They held the leader and one of his men»: whoever was told beside the one told again. */
function otherThan(told: readonly Told[], t: number, beside: Told, people: SamePeople): Told | null {
  const one = told[t]!
  for (let i = t - 1; i >= 0; i--) {
    const other = told[i]!
    if (other === beside || other.known || other.sentence === one.sentence || other.claim.kind !== one.claim.kind) continue
    if (other.claim.value === one.claim.value && people.areAlike(other, one)) return other.retells ?? other
  }
  return null
}

/** Those told just before are of the same kind, and these no more of them; told twice, `three others` are the same. */
function isSetApart(told: readonly Told[], t: number, people: SamePeople): boolean {
  const one = told[t]!
  const before = t > 0 ? told[t - 1]! : null
  if (before === null || before.known || before.claim.kind !== one.claim.kind || people.isJoined(one)) return false
  const { kind, value } = one.claim
  return !told.slice(0, t - 1).some((other) => other.claim.kind === kind && other.claim.value === value && people.isAnother(other))
}

/** «Two men were shot at … both died»: the last figure of the kind that is the same. */
function sameBefore(told: readonly Told[], t: number, people: SamePeople): Told | null {
  const one = told[t]!
  for (let i = t - 1; i >= 0; i--) {
    const other = told[i]!
    if (other.claim.kind !== one.claim.kind || other.claim.value !== one.claim.value || other.claim.status !== 'stated') continue
    return people.meet(other, one) ? (other.retells ?? other) : null
  }
  return null
}

/** A named person told before, or the first single one of the kind without a name whose name it can be. */
function personBefore(told: readonly Told[], t: number, people: SamePeople): Told | null {
  const one = told[t]!
  const name = people.entityOf(one)
  const before = told.slice(0, t).filter(({ claim, known }) => claim.kind === one.claim.kind && claim.value === 1 && !known)
  const named = before.find((other) => name !== null && people.entityOf(other) === name)
  if (named) return one.claim.kind !== 'detention' || people.meet(named, one) ? (named.retells ?? named) : null
  const nameless = before.slice(-REACH).filter((other) => isOpen(other, told) && other.sentence < one.sentence)
  const open = nameless.filter((other) => people.meet(other, one) || (nameless.length === 1 && people.maySucceed(other, one)))
  const age = people.ageOf(one)
  const fits = open.filter((other) => age === null || people.ageOf(other) === null || people.ageOf(other) === age)
  return fits.find((other) => age !== null && people.ageOf(other) === age) ?? fits[0] ?? null
}

/** Without a name so far. */
const isOpen = (one: Told, told: readonly Told[]): boolean =>
  one.hit.subjectName < 0 && (one.retells === null || one.retells === one) && !told.some((other) => other !== one && other.retells === one)
