import { readFileSync } from 'node:fs'
import { dataFile } from './data-file.ts'
import { findKey, type PackedStrings, startsOf, unpackStrings } from './packed-strings.ts'
import { placeKey } from './place-key.ts'
import { type PlaceType, placeTypes } from './place-types.ts'
import { placeWeight } from './place-weight.ts'

export type { PlaceType } from './place-types.ts'

/** One place. Degrees; people; `country` is ISO 3166-1 or empty; `admin1` the name of its first-level region, `admin1Index` that region's record or -1. */
export type GazetteerPlace = {
  readonly name: string
  readonly type: PlaceType
  readonly country: string
  readonly admin1: string
  readonly admin1Index: number
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly geonames: number
  readonly wikidata: string
  readonly capital: boolean
}

type Tables = PackedStrings & {
  readonly postingStarts: Uint32Array
  readonly postings: Uint32Array
  readonly keyFlags: Uint8Array
  readonly latitudes: Int16Array
  readonly longitudes: Int16Array
  readonly populations: Uint32Array
  readonly geonames: Uint32Array
  readonly wikidata: Uint32Array
  readonly regions: Int32Array
  readonly regionNumbers: Uint16Array
  readonly nameStarts: Uint32Array
  readonly names: Uint8Array
  readonly types: Uint8Array
  readonly countryNumbers: Uint8Array
  readonly countries: readonly string[]
}

/** A posting is the number of a record, how the name must be written to mean it, and whether it is a lesser name: a translation or a misspelling. */
export const Posting = { Record: (1 << 24) - 1, Capitals: 1 << 24, Stops: 1 << 25, Lesser: 1 << 26 } as const
/** Bits beside the type of a record. */
export const TypeFlag = { Type: 63, HasNamesake: 64, Capital: 128 } as const
/** What a key is: the low five bits say how many words the longest name has that starts with it as a word. */
export const KeyFlag = { Words: 31, Weak: 32 } as const

let tables: Tables | undefined

/** A place that a name can mean, and how likely that is before any evidence (`placeWeight`). */
export type WeighedPlace = { readonly index: number; readonly weight: number }

/** The records a name can mean, the likeliest first: none for an unknown name or one that is not written as a name (`us`, `Pa` for `Pa.`). */
export function placesNamed(name: string): readonly number[] {
  return postingsOf(name).map((posting) => posting & Posting.Record)
}

/** The same with their weights. */
export function weighedPlaces(name: string): readonly WeighedPlace[] {
  return postingsOf(name).map((posting) => {
    const index = posting & Posting.Record
    return { index, weight: weightOf(tables!, index, (posting & Posting.Lesser) === 0) }
  })
}

const NONE: readonly number[] = []

/** The postings of a name as it is written, one for each record. */
function postingsOf(name: string): readonly number[] {
  tables ??= load()
  const key = keyNumber(tables, name)
  if (key < 0) return NONE
  const { postings, postingStarts } = tables
  const found: number[] = []
  const form = formOf(name)
  for (let i = postingStarts[key] as number; i < (postingStarts[key + 1] as number); i++) {
    const posting = postings[i] as number
    const needs = posting & (Posting.Capitals | Posting.Stops)
    if (needs !== 0 && (needs & form) === 0) continue
    if (!found.some((known) => ((known ^ posting) & Posting.Record) === 0)) found.push(posting)
  }
  return found
}

function weightOf({ types, populations }: Tables, index: number, main: boolean): number {
  const flags = types[index] as number
  const facts = {
    type: placeTypes[flags & TypeFlag.Type] as PlaceType,
    population: populations[index] as number,
    capital: (flags & TypeFlag.Capital) !== 0,
    hasNamesake: (flags & TypeFlag.HasNamesake) !== 0,
  }
  return placeWeight(facts, main)
}

/** How many words the longest name has that starts with this word (`Saint-Étienne` counts as two and starts with `Saint`); 0 when none does. */
export function placeHead(word: string): number {
  tables ??= load()
  const [first = ''] = placeKey(word).split(' ', 1)
  const key = first === '' ? -1 : findKey(tables, first)
  return key < 0 ? 0 : (tables.keyFlags[key] as number) & KeyFlag.Words
}

/** Whether the name is also an ordinary word, a given name, a surname or an abbreviation (`Most`, `Chad`, `Pa.`): on its own it is no evidence of a place. */
export function isWeakName(name: string): boolean {
  tables ??= load()
  const key = keyNumber(tables, name)
  if (key < 0) return false
  // `ILO`, `FAO` are hardly the towns Ilo and Fao
  if (/^[A-Z]{2,4}$/.test(name) && !isAbbreviation(tables, key)) return true
  return ((tables.keyFlags[key] as number) & KeyFlag.Weak) !== 0
}

function isAbbreviation({ postings, postingStarts }: Tables, key: number): boolean {
  const first = postings[postingStarts[key] as number] as number
  return (first & (Posting.Capitals | Posting.Stops)) !== 0
}

/** The record of an index that `placesNamed` gave. */
export function place(index: number): GazetteerPlace {
  tables ??= load()
  const from = tables
  const { latitudes, longitudes, populations, types } = from
  const region = from.regions[from.regionNumbers[index] as number] as number
  // names are decoded when asked for: most records are only compared
  return {
    get name() {
      return nameOf(from, index)
    },
    type: placeTypes[(types[index] as number) & TypeFlag.Type] as PlaceType,
    country: from.countries[from.countryNumbers[index] as number] as string,
    get admin1() {
      return region < 0 ? '' : nameOf(from, region)
    },
    admin1Index: region,
    latitude: (latitudes[index] as number) / 100,
    longitude: (longitudes[index] as number) / 100,
    population: populations[index] as number,
    geonames: from.geonames[index] as number,
    get wikidata() {
      const number = from.wikidata[index] as number
      return number === 0 ? '' : `Q${number}`
    },
    capital: ((types[index] as number) & TypeFlag.Capital) !== 0,
  }
}

/** The kind and country of a record, for those who need no more. */
export function placeKind(index: number): Pick<GazetteerPlace, 'type' | 'country' | 'capital'> {
  tables ??= load()
  const flags = tables.types[index] as number
  return {
    type: placeTypes[flags & TypeFlag.Type] as PlaceType,
    country: tables.countries[tables.countryNumbers[index] as number] as string,
    capital: (flags & TypeFlag.Capital) !== 0,
  }
}

const decoder = new TextDecoder()

function nameOf({ names, nameStarts }: Tables, index: number): string {
  return decoder.decode(names.subarray(nameStarts[index], nameStarts[index + 1]))
}

// one name is asked about several times in a row
let asked = ''
let answer = -1

function keyNumber(packed: Tables, name: string): number {
  if (name === asked) return answer
  asked = name
  answer = seekKey(packed, name)
  return answer
}

function seekKey(packed: Tables, name: string): number {
  const first = name.charCodeAt(0)
  if (first >= 97 && first <= 122 && !/[A-Z]/.test(name)) return -1
  const key = placeKey(name)
  const found = key === '' ? -1 : findKey(packed, key)
  return found < 0 && key.startsWith('the ') ? findKey(packed, key.slice(4)) : found
}

/** `U.S.` and `US` are written in capitals, `Pa.` and `U.S.` with stops. */
function formOf(name: string): number {
  const capitals = name === name.toUpperCase() ? Posting.Capitals : 0
  return name.endsWith('.') ? capitals | Posting.Stops : capitals
}

function load(): Tables {
  const file = readFileSync(dataFile('gazetteer.bin'))
  // a file of this size has a buffer of its own, so nothing is copied
  const own = file.byteOffset === 0 ? file.buffer : file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  return readTables(own as ArrayBuffer)
}

/** The file: seven counts, then the columns, those of four bytes first. Degrees are hundredths, a region is a number into the list of records that are regions. */
function readTables(buffer: ArrayBuffer): Tables {
  const counts = new Uint32Array(buffer, 0, 7)
  const [keys, coded, letters, postingCount, records, regionCount, codes] = counts as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  let at = counts.byteLength
  const take = (bytes: number) => {
    at += bytes
    return at - bytes
  }
  const words = (count: number) => new Uint32Array(buffer, take(count * 4), count)
  const bytes = (count: number) => new Uint8Array(buffer, take(count), count)
  const postings = words(postingCount)
  const [populations, geonames, wikidata] = [words(records), words(records), words(records)] as const
  const regions = new Int32Array(buffer, take(regionCount * 4), regionCount)
  const latitudes = new Int16Array(buffer, take(records * 2), records)
  const longitudes = new Int16Array(buffer, take(records * 2), records)
  const regionNumbers = new Uint16Array(buffer, take(records * 2), records)
  const keyFlags = bytes(keys)
  const postingStarts = startsOf(bytes(keys))
  const [types, countryNumbers] = [bytes(records), bytes(records)] as const
  const nameStarts = startsOf(bytes(records))
  const strings = unpackStrings(bytes(coded), keys, letters)
  const names = bytes(nameStarts[records] as number)
  const countries = decoder.decode(bytes(codes)).split(' ')
  return {
    ...strings,
    postings,
    populations,
    geonames,
    wikidata,
    regions,
    latitudes,
    longitudes,
    regionNumbers,
    keyFlags,
    postingStarts,
    types,
    countryNumbers,
    nameStarts,
    names,
    countries,
  }
}
