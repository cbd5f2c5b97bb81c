import type { Result, Row, TableName } from '../model/record.ts'
import { inChunks } from './chunks.ts'
import { decodedRows } from './decoded.ts'

type Position = readonly [longitude: number, latitude: number]

/** The places that have coordinates, and the claims that are true of one, as GeoJSON (RFC 7946: longitude first, WGS 84). */
export function toGeoJson(result: Result, tables: readonly TableName[]): Iterable<string> {
  return inChunks(parts(result, tables))
}

function* parts(result: Result, tables: readonly TableName[]): Iterable<string> {
  yield '{"type":"FeatureCollection","features":['
  let before = '\n'
  for (const feature of features(result, tables)) {
    yield before + JSON.stringify(feature)
    before = ',\n'
  }
  yield '\n]}\n'
}

function* features(result: Result, tables: readonly TableName[]): Iterable<object> {
  const positions = new Map<Row[string], { at: Position; name: Row[string] }>()
  for (const place of decodedRows(result, 'places')) {
    const at = positionOf(place)
    if (!at) continue
    positions.set(place.id!, { at, name: place.name! })
    const { latitude, longitude, ...properties } = place
    if (tables.includes('places')) yield feature('places', at, properties)
  }
  if (!tables.includes('claims')) return
  for (const claim of decodedRows(result, 'claims')) {
    const place = positions.get(claim.place_id!)
    if (place) yield feature('claims', place.at, { ...claim, place_name: place.name })
  }
}

const positionOf = ({ latitude, longitude }: Row): Position | null =>
  typeof latitude === 'number' && typeof longitude === 'number' ? [longitude, latitude] : null

const feature = (table: TableName, coordinates: Position, { id, ...properties }: Record<string, unknown>) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { table, ...properties },
})
