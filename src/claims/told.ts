import type { Claim } from '../model/claim.ts'
import type { Found } from './found.ts'

/** A claim in the making; what it is a part of and what it retells is settled last. */
export type Draft = { -readonly [Field in keyof Omit<Claim, 'partOf' | 'retells'>]: Claim[Field] }

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

/** The claims of an article, each with its place among the others. */
export function settled(told: readonly Told[]): Claim[] {
  const claims = told.filter(({ known }) => !known)
  const index = new Map(claims.map((one, i) => [one, i]))
  const number = (one: Told | null) => (one === null ? null : (index.get(one) ?? null))
  return claims.map(({ claim, whole, retells }) => ({
    ...claim,
    partOf: number(whole ?? retells?.whole ?? null),
    retells: number(retells),
  }))
}
