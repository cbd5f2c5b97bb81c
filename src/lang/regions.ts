import { place } from '../data/gazetteer.ts'
import type { LocalEntity } from '../model/entity.ts'

/** Where a place lies, as far as the gazetteer knows. */
export interface Region {
  /** ISO 3166 code; empty where it is unknown. */
  readonly country: string
  /** Number of the first-level region's record; -1 where it is unknown. */
  readonly admin1: number
  readonly extent: 'country' | 'region' | 'place' | 'unknown'
}

const known = new Map<number, Region>()
/** Regions looked up once; forgotten when there are so many, so that memory stays bounded. */
const MOST_REGIONS = 20_000

export function regionOf({ gazetteer, country }: LocalEntity): Region {
  if (gazetteer === null) return { country: country ?? '', admin1: -1, extent: 'unknown' }
  const found = known.get(gazetteer)
  if (found) return found
  if (known.size > MOST_REGIONS) known.clear()
  const region = regionAt(gazetteer)
  known.set(gazetteer, region)
  return region
}

function regionAt(gazetteer: number): Region {
  const record = place(gazetteer)
  const { country } = record
  if (record.type === 'country') return { country, admin1: -1, extent: 'country' }
  if (record.type === 'admin1') return { country, admin1: gazetteer, extent: 'region' }
  return { country, admin1: record.admin1Index, extent: country === '' ? 'unknown' : 'place' }
}

/** How two different places lie: one holds the other, both lie in one region, they are apart, or it cannot be told. */
export function relation(a: Region, b: Region): 'within' | 'near' | 'apart' | 'unknown' {
  if (a.country !== '' && b.country !== '' && a.country !== b.country) return 'apart'
  // «Archi», of which nothing is known, in a story on Afghanistan
  if (a.extent === 'country' || b.extent === 'country') return 'within'
  if (a.admin1 < 0 || b.admin1 < 0) return 'unknown'
  if (a.admin1 !== b.admin1) return 'apart'
  return a.extent === 'region' || b.extent === 'region' ? 'within' : 'near'
}

/** Is `a` the smaller of two places of which one holds the other? */
export const isNarrower = (a: Region, b: Region): boolean => RANK[a.extent] > RANK[b.extent]

const RANK = { country: 0, region: 1, unknown: 2, place: 3 } as const
