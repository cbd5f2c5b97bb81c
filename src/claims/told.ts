import type { Claim, ClaimRules } from '../model/claim.ts'
import type { Found } from './found.ts'

/** A claim in the making; what it is a part of and what it retells is settled last. */
export type Draft = Writable<Omit<Claim, 'rules'>> & { readonly rules: Writable<ClaimRules> }
type Writable<T> = { -readonly [Field in keyof T]: T[Field] }

/** A claim of the article with what the search for totals and retellings needs to know of it. */
export interface Told {
  readonly claim: Draft
  readonly hit: Found
  readonly sentence: number
  /** Its sentence has no verb: «3 fatalities.» sums up what was told. */
  readonly ledger: boolean
  /** `the commander`, told before: no claim of its own, but one of those that a total may hold. */
  readonly known: boolean
  /** The total it is a part of. */
  whole: Told | null
  /** The claim it tells again; itself where it is set apart from those before. */
  retells: Told | null
}

/** A claim is looked for among so many before it: the cost stays linear in their number. */
const NEAR = 64

/** The claims up to the `t`-th, as far back as anything is looked for, and its place among them. */
export function near(told: readonly Told[], t: number): [readonly Told[], number] {
  return t <= NEAR ? [told, t] : [told.slice(t - NEAR, t + 1), NEAR]
}

/** The claims of an article, each with its place among the others. */
export function settled(told: readonly Told[]): Claim[] {
  const claims = told.filter(({ known }) => !known)
  const index = new Map<Told, number>()
  if (claims.some(({ whole, retells }) => whole !== null || retells !== null)) for (const [i, one] of claims.entries()) index.set(one, i)
  const number = (one: Told | null) => (one === null ? null : (index.get(one) ?? null))
  for (const { claim, hit, whole, retells } of claims) {
    claim.partOf = number(whole ?? retells?.whole ?? null)
    claim.rules.partOf = whole === null ? 'part-told-before' : whole.hit === hit.partOf ? 'same-sentence' : 'parts-of-total'
    claim.retells = number(retells)
  }
  return claims.map(({ claim }) => claim)
}
