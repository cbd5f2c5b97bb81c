import { place } from '../data/gazetteer.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { Row } from '../model/record.ts'

/** An entity of the corpus as the linking of articles gives it. */
export interface EntityToWrite extends LocalEntity {
  readonly id: string
  readonly documents: number
}

/** Rows of the people, places and organisations tables, in the order of the entities; each is made when it is read. */
export function entityRows(entities: readonly EntityToWrite[]): Record<'people' | 'places' | 'organisations', Iterable<Row>> {
  return {
    people: rowsOf(entities, 'person', personRow),
    places: rowsOf(entities, 'place', placeRow),
    organisations: rowsOf(entities, 'organisation', organisationRow),
  }
}

const rowsOf = (entities: readonly EntityToWrite[], type: EntityToWrite['type'], row: (entity: EntityToWrite) => Row): Iterable<Row> => ({
  *[Symbol.iterator]() {
    for (const entity of entities) if (entity.type === type) yield row(entity)
  },
})

const organisationRow = ({ id, name, aliases, documents, mentions }: EntityToWrite): Row => ({ id, name, aliases, documents, mentions })

const personRow = (entity: EntityToWrite): Row => ({
  id: entity.id,
  name: entity.name,
  aliases: entity.aliases,
  roles: entity.roles,
  nationality: entity.nationality,
  age: entity.age,
  wikidata: null,
  documents: entity.documents,
  mentions: entity.mentions,
})

function placeRow(entity: EntityToWrite): Row {
  const record = entity.gazetteer === null ? null : place(entity.gazetteer)
  return {
    id: entity.id,
    name: entity.name,
    aliases: entity.aliases,
    type: record?.type ?? entity.placeType,
    country: record === null ? entity.country : record.country || null,
    admin1: record?.admin1 || null,
    latitude: record?.latitude ?? null,
    longitude: record?.longitude ?? null,
    geonames: record?.geonames || null,
    wikidata: record?.wikidata || null,
    documents: entity.documents,
    mentions: entity.mentions,
  }
}
