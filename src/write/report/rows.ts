import type { Row, Tables } from '../../model/record.ts'

/** The columns of the tables that the page shows. */
export interface ClaimRow {
  readonly id: string
  readonly document: string
  readonly kind: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string
  readonly unit: string | null
  readonly subject: string | null
  readonly place: string | null
  readonly place_id: string | null
  readonly date: string | null
  readonly date_from: string | null
  readonly date_to: string | null
  readonly source: string | null
  readonly source_type: string | null
  readonly status: string
  readonly group: string | null
  readonly sentence: string
}

export interface EntityRow {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly documents: number
  readonly mentions: number
}

export interface PersonRow extends EntityRow {
  readonly roles: readonly string[]
}

export interface PlaceRow extends EntityRow {
  readonly type: string | null
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface MarkRow {
  readonly document: string
  readonly type: string
  readonly entity?: string
  readonly start: number
  readonly end: number
}

export interface DocumentRow {
  readonly id: string
  readonly title: string | null
  readonly date: string | null
  readonly outlet: string | null
  readonly url: string | null
}

export interface GroupRow {
  readonly id: string
  readonly kind: string
  readonly place_id: string | null
  readonly date_from: string | null
  readonly date_to: string | null
  readonly sources: number
  readonly agreement: string
}

/** What the page is made from. */
export interface ReportRows {
  readonly documents: readonly DocumentRow[]
  readonly people: readonly PersonRow[]
  readonly places: readonly PlaceRow[]
  readonly organisations: readonly EntityRow[]
  readonly mentions: readonly MarkRow[]
  readonly dates: readonly MarkRow[]
  readonly claims: readonly ClaimRow[]
  readonly groups: readonly GroupRow[]
}

export function reportRows(tables: Tables): ReportRows {
  const as = <T>(rows: readonly Row[]) => rows as unknown as readonly T[]
  return {
    documents: as<DocumentRow>(tables.documents),
    people: as<PersonRow>(tables.people),
    places: as<PlaceRow>(tables.places),
    organisations: as<EntityRow>(tables.organisations),
    mentions: as<MarkRow>(tables.mentions),
    dates: as<MarkRow>(tables.dates),
    claims: as<ClaimRow>(tables.claims),
    groups: as<GroupRow>(tables.groups),
  }
}

/** Rows by a key, each list in the order of the rows. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
