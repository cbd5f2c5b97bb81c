/* The layout of src/data/gazetteer.bin; src/data/gazetteer.ts reads it. */
import { KeyFlag, Posting, TypeFlag } from '../dist/data/gazetteer.js'
import { placeTypes } from '../dist/data/place-types.js'
import { packStrings } from './pack-strings.mjs'

/**
 * @param records places, numbered in their order: { name, type, country, admin1, latitude, longitude, population, geonames, wikidata, capital, hasNamesake, number }
 * @param keys { key, weak, postings: [{ record, needs, main }] } with the likeliest record first
 */
export function packGazetteer(records, keys) {
  const longest = new Map()
  for (const { key } of keys) {
    const [first] = key.split(' ')
    longest.set(first, Math.max(longest.get(first) ?? 0, key.split(' ').length))
  }
  const all = new Map(keys.map((entry) => [entry.key, entry]))
  for (const first of longest.keys()) if (!all.has(first)) all.set(first, { key: first, weak: false, postings: [] })
  const list = [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const codes = [...new Set(records.map((record) => record.country))].sort()
  const codeList = Buffer.from(codes.join(' '))
  const coded = packStrings(list.map((entry) => entry.key))
  const regions = [...new Set(records.map((record) => record.admin1?.number ?? -1))].sort((a, b) => a - b)
  const postings = list.flatMap((entry) => entry.postings.map(postingOf))
  const parts = [
    Uint32Array.of(
      list.length,
      coded.length,
      list.map((entry) => entry.key).join('').length,
      postings.length,
      records.length,
      regions.length,
      codeList.length,
    ),
    Uint32Array.from(postings),
    Uint32Array.from(records, (record) => Number(record.population.toPrecision(2))),
    Uint32Array.from(records, (record) => record.geonames),
    Uint32Array.from(records, (record) => record.wikidata),
    Int32Array.from(regions),
    Int16Array.from(records, (record) => Math.round(record.latitude * 100)),
    Int16Array.from(records, (record) => Math.round(record.longitude * 100)),
    Uint16Array.from(records, (record) => regions.indexOf(record.admin1?.number ?? -1)),
    Uint8Array.from(list, (entry) => (entry.weak ? KeyFlag.Weak : 0) | Math.min(KeyFlag.Words, longest.get(entry.key) ?? 0)),
    counts(list.map((entry) => entry.postings.length)),
    Uint8Array.from(
      records,
      (record) =>
        placeTypes.indexOf(record.type) | (record.capital ? TypeFlag.Capital : 0) | (record.hasNamesake ? TypeFlag.HasNamesake : 0),
    ),
    Uint8Array.from(records, (record) => codes.indexOf(record.country)),
    counts(records.map((record) => Buffer.byteLength(record.name))),
    coded,
    Buffer.from(records.map((record) => record.name).join('')),
    codeList,
  ]
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
}

function postingOf({ record, needs, main }) {
  return (
    record.number | (needs === 'capitals' ? Posting.Capitals : needs === 'stops' ? Posting.Stops : 0) | (main || needs ? 0 : Posting.Lesser)
  )
}

function counts(numbers) {
  if (numbers.some((number) => number > 255)) throw new Error('a count does not fit into a byte')
  return Uint8Array.from(numbers)
}
