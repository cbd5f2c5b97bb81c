import { place } from '../data/gazetteer.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { NameType } from '../model/mention.ts'
import type { Row } from '../model/record.ts'

/** An entity of the corpus as the linking of articles gives it. */
export interface EntityToWrite {
  readonly id: string
  readonly type: NameType
  readonly name: string
  readonly aliases: readonly string[]
  readonly documents: number
  readonly mentions: number
  readonly members: readonly LocalEntity[]
}

/** Rows of the people, places and organisations tables. */
export function entityRows(entities: readonly EntityToWrite[]): { people: Row[]; places: Row[]; organisations: Row[] } {
  const of = (type: NameType) => entities.filter((entity) => entity.type === type)
  return {
    people: of('person').map(personRow),
    places: of('place').map(placeRow),
    organisations: of('organisation').map((e) => ({
      id: e.id,
      name: e.name,
      aliases: e.aliases,
      documents: e.documents,
      mentions: e.mentions,
    })),
  }
}

function personRow(entity: EntityToWrite): Row {
  return {
    id: entity.id,
    name: entity.name,
    aliases: entity.aliases,
    roles: [...new Set(entity.members.flatMap((m) => m.roles))],
    nationality: firstOf(entity, (m) => m.nationality),
    age: firstOf(entity, (m) => m.age),
    wikidata: null,
    documents: entity.documents,
    mentions: entity.mentions,
  }
}

function placeRow(entity: EntityToWrite): Row {
  const index = firstOf(entity, (m) => m.gazetteer)
  const record = index === null ? null : place(index)
  return {
    id: entity.id,
    name: entity.name,
    aliases: entity.aliases,
    type: record?.type ?? firstOf(entity, (m) => m.placeType),
    country: record === null ? firstOf(entity, (m) => m.country) : record.country || null,
    admin1: record?.admin1 || null,
    latitude: record?.latitude ?? null,
    longitude: record?.longitude ?? null,
    geonames: record?.geonames || null,
    wikidata: record?.wikidata || null,
    documents: entity.documents,
    mentions: entity.mentions,
  }
}

function firstOf<T>(entity: EntityToWrite, field: (member: LocalEntity) => T | null): T | null {
  for (const member of entity.members) {
    const value = field(member)
    if (value !== null) return value
  }
  return null
}
