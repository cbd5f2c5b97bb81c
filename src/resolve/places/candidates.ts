import { type GazetteerPlace, place, weighedPlaces } from '../../data/gazetteer.ts'
import type { PlaceType } from '../../data/place-types.ts'
import { copyString } from '../../lang/string-pool.ts'

/** A place that a mention may mean. `prior`: natural logarithm of how likely the name means it before any evidence. */
export interface Candidate {
  readonly index: number
  readonly record: GazetteerPlace
  readonly prior: number
}

/** A town of a million, a capital: its name means it wherever the story plays. */
export function isFamous({ record, prior }: Pick<Candidate, 'record' | 'prior'>): boolean {
  return prior >= FAMOUS || record.capital
}

const FAMOUS = Math.log(1_000_000)

/** What a name can mean: its records, and for a name the gazetteer lacks, its kind as the words say it (`Orchard Street` → `street`). */
export interface Reading {
  readonly candidates: readonly Candidate[]
  readonly placeType: string | null
  /** The known name inside it: `northern Iraq` lies in what `Iraq` means. */
  readonly within: string | null
}

// `Anbar province`, `Cobb county`: the word says which kind of record is meant
const kinds: Readonly<Record<string, readonly PlaceType[]>> = {
  province: ['admin1', 'admin2'],
  region: ['admin1', 'region', 'admin2'],
  oblast: ['admin1'],
  governorate: ['admin1'],
  prefecture: ['admin1'],
  state: ['admin1'],
  territory: ['admin1'],
  county: ['admin2', 'admin1'],
  parish: ['admin2'],
  district: ['admin2', 'district', 'admin1'],
  department: ['admin1', 'admin2'],
  city: ['city'],
  town: ['city'],
  village: ['city'],
  township: ['city'],
  island: ['island', 'country', 'admin1'],
  river: ['river'],
  desert: ['desert'],
}

// a last word that makes a name a place of its own, not the town in it: `Brest Street`, `Insein prison`
const sites = new Map<string, string>(
  (
    'street avenue road boulevard lane drive highway route terrace trail parkway motorway freeway expressway square plaza park garden gardens bridge station airport airfield base camp prison jail ' +
    'stadium arena hospital university college school church cathedral mosque temple cemetery market mall hotel tower towers building palace castle fort port harbor harbour ' +
    'valley mountain mountains mount hill hills peak volcano lake river creek bay beach cape island islands peninsula canal strait dam reservoir forest crossing checkpoint border ' +
    'quarter neighborhood neighbourhood suburb slum village mine plant refinery'
  )
    .split(' ')
    .map((word): [string, string] => [word, word])
    .concat([
      ['st', 'street'],
      ['ave', 'avenue'],
      ['rd', 'road'],
      ['blvd', 'boulevard'],
      ['ln', 'lane'],
      ['hwy', 'highway'],
      ['pkwy', 'parkway'],
    ]),
)
const NATURAL = /^(?:river|desert)$/
const compass =
  /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest|mid|far|greater|downtown|rural)[ -])+/i

const readings = new Map<string, Reading>()

/** The reading of a name as written; kept, since each name is asked for often. */
export function readingOf(name: string): Reading {
  const known = readings.get(name)
  if (known !== undefined) return known
  if (readings.size > 50_000) readings.clear()
  const own = copyString(name)
  const reading = read(own)
  readings.set(own, reading)
  return reading
}

const nothing: Reading = { candidates: [], placeType: null, within: null }

function read(name: string): Reading {
  const whole = candidatesOf(name)
  if (whole.length > 0) return { ...nothing, candidates: whole }
  const words = name.split(/\s+/)
  const last = (words.at(-1) ?? '').toLowerCase()
  const wanted = kinds[last]
  if (wanted !== undefined && words.length > 1) {
    const bare = candidatesOf(words.slice(0, -1).join(' '))
    const fitting = bare.filter(({ record }) => wanted.includes(record.type))
    // a river that the table lacks is not the town or island called like it
    if (fitting.length === 0 && NATURAL.test(last)) return { ...nothing, placeType: last }
    if (bare.length > 0) return { ...nothing, candidates: fitting.length > 0 ? fitting : bare }
  }
  const of = /^(?:city|province|state|region|district|county|town|village|port|island|republic|kingdom) of (.+)$/i.exec(name)
  if (of !== null) return { ...nothing, candidates: candidatesOf(of[1] as string) }
  const inner = name.replace(compass, '')
  if (inner !== name && candidatesOf(inner).length > 0) return { candidates: [], placeType: 'region', within: inner }
  return { candidates: [], placeType: words.length > 1 ? (sites.get(last.replace('.', '')) ?? null) : null, within: null }
}

// `San José` is the name of more than a hundred towns
const MOST = 40

function candidatesOf(name: string): Candidate[] {
  return weighedPlaces(name)
    .slice(0, MOST)
    .map(({ index, weight }) => ({ index, record: place(index), prior: Math.log(Math.max(weight, 1000)) }))
}
