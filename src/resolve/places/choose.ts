import { shareNames } from '../../data/places/namesakes.ts'
import { type Candidate, isFamous } from './candidates.ts'
import type { Sense } from './senses.ts'

/** How many times each country is spoken of through words that are no place mentions (`Belarusian`), by ISO code. */
export type CountryCounts = ReadonlyMap<string, number>

/** The candidate chosen, or null with the rivals that nothing tells apart. */
export interface Choice {
  readonly chosen: Candidate | null
  readonly rivals: readonly Candidate[]
}

// weights of the kinds of evidence in natural logarithms, tuned on news of the world and of American towns
const PRIOR = 0.45
const COUNTRY = 1.6
const REGION = 1.1
const NEIGHBOURS = 3
/** People of a town too small for the gazetteer. */
const UNKNOWN = 8000
/** How much more it takes that the story keeps to one country. */
const LOCAL = 2
/** A name that only one place of the table has is not likely to be another's as well. */
const UNIQUE = 3
/** Logarithm of the people of a town that the news of other countries name without saying where it is: `Geneva`. */
const LARGE = Math.log(100_000)
/** Best and next are told apart from here on. */
const CLEAR = 0.35
const ROUNDS = 3
const MOST_NEIGHBOURS = 24
/** Kilometres at which a neighbour still counts a third. */
const REACH = 60
/** Namesakes nearer than this are one place for the map: a town and its county. */
const SAME = 80

/**
 * Which place each sense means: each one's candidates are weighed by how likely the name means them at all, by how much the rest of the
 * article speaks of their country and region, and by neighbours; what is learned is used again, three times over.
 */
export function choosePlaces(senses: readonly Sense[], demonyms: CountryCounts): Choice[] {
  let beliefs = senses.map((sense) => softmax(sense.candidates.map((candidate) => candidate.prior * PRIOR)))
  let evidence = gather(senses, beliefs, demonyms)
  const isOpen = (sense: Sense) => sense.candidates.length > 1
  for (let round = 1; round < ROUNDS && senses.some(isOpen); round++) {
    beliefs = senses.map((sense, i) => (isOpen(sense) ? softmax(scoresOf(sense, i, evidence)) : ALONE))
    evidence = gather(senses, beliefs, demonyms)
  }
  return senses.map((sense, i) => decide(sense, scoresOf(sense, i, evidence), (chosen) => unknownScore(i, chosen, evidence)))
}

function scoresOf(sense: Sense, i: number, evidence: Evidence): number[] {
  return sense.candidates.map((candidate) => scoreOf(candidate, i, evidence))
}

interface Evidence {
  readonly countries: Map<string, number>
  readonly regions: Map<number, number>
  /** Of a country, how much of its evidence is for one of its regions. */
  readonly regional: Map<string, number>
  /** Of a country, how much of its evidence is its own name. */
  readonly named: Map<string, number>
  /** The country with most evidence. */
  readonly story: string
  readonly total: number
  /** The part of all this that each sense's name has given: no evidence for itself. */
  readonly own: readonly Share[]
  readonly neighbours: readonly { sense: number; candidate: Candidate; weight: number }[]
}

/** Few countries and regions each: two short lists of names with their numbers are faster than maps. */
interface Share {
  readonly countries: string[]
  /** Of each country, and how much of that is for one of its regions. */
  readonly ofCountry: number[]
  readonly regional: number[]
  readonly regions: number[]
  readonly ofRegion: number[]
  total: number
}

const newShare = (): Share => ({ countries: [], ofCountry: [], regional: [], regions: [], ofRegion: [], total: 0 })

function addShare(share: Share, country: string, region: number, by: number): void {
  let at = share.countries.indexOf(country)
  if (at < 0) {
    at = share.countries.push(country) - 1
    share.ofCountry.push(0)
    share.regional.push(0)
  }
  share.ofCountry[at]! += by
  share.total += by
  if (region < 0) return
  share.regional[at]! += by
  const known = share.regions.indexOf(region)
  if (known >= 0) share.ofRegion[known]! += by
  else {
    share.regions.push(region)
    share.ofRegion.push(by)
  }
}

const countryShare = ({ countries, ofCountry }: Share, country: string) => ofCountry[countries.indexOf(country)] ?? 0
const regionShare = ({ regions, ofRegion }: Share, region: number) => ofRegion[regions.indexOf(region)] ?? 0
const regionalShare = ({ countries, regional }: Share, country: string) => regional[countries.indexOf(country)] ?? 0

function gather(senses: readonly Sense[], beliefs: readonly (readonly number[])[], demonyms: CountryCounts): Evidence {
  const countries = new Map(demonyms)
  const regions = new Map<number, number>()
  const regional = new Map<string, number>()
  const named = new Map<string, number>()
  let total = 0
  for (const count of demonyms.values()) total += count
  const ofName = new Map<string, Share>()
  const own = senses.map((sense, i) => {
    const name = sense.name.toLowerCase()
    const mine = ofName.get(name) ?? newShare()
    ofName.set(name, mine)
    const weight = weightOf(sense)
    sense.candidates.forEach(({ index, record }, j) => {
      const share = weight * beliefs[i]![j]!
      if (record.country === '') return
      const region = record.type === 'admin1' ? index : record.admin1Index
      addShare(mine, record.country, region, share)
      bump(countries, record.country, share)
      if (record.type === 'country') bump(named, record.country, share)
      total += share
      if (region < 0) return
      bump(regions, region, share)
      bump(regional, record.country, share)
    })
    return mine
  })
  const [story = ''] = [...countries].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0] as [string, number])
  return { countries, regions, regional, named, story, total, own, neighbours: neighboursOf(senses, beliefs) }
}

/** A name counts up to three times; one inside an organisation's, half. */
function weightOf(sense: Sense): number {
  return sense.mentions.length === 0 ? 0.5 : Math.min(3, sense.mentions.length)
}

function neighboursOf(senses: readonly Sense[], beliefs: readonly (readonly number[])[]): Evidence['neighbours'] {
  const found: { sense: number; candidate: Candidate; weight: number }[] = []
  senses.forEach((sense, i) => {
    let best = 0
    beliefs[i]!.forEach((belief, j) => {
      if (belief > beliefs[i]![best]!) best = j
    })
    const candidate = sense.candidates[best]
    if (candidate === undefined || !isSpot(candidate)) return
    found.push({ sense: i, candidate, weight: beliefs[i]![best]! * Math.min(2, weightOf(sense)) })
  })
  return found.sort((a, b) => b.weight - a.weight || a.sense - b.sense).slice(0, MOST_NEIGHBOURS)
}

function isSpot({ record }: Candidate): boolean {
  return record.type === 'city' || record.type === 'district' || record.type === 'admin2' || record.type === 'site'
}

function scoreOf(candidate: Candidate, i: number, evidence: Evidence): number {
  const { record } = candidate
  const mine = evidence.own[i]!
  const total = evidence.total - mine.total
  let score = candidate.prior * PRIOR
  if (record.country !== '') {
    const country = (evidence.countries.get(record.country) ?? 0) - countryShare(mine, record.country) - hearsay(candidate, evidence)
    score += COUNTRY * Math.log(Math.max((country + 0.15) / (total + 1), leastShare(candidate)))
    const region = record.type === 'admin1' ? candidate.index : record.admin1Index
    if (region >= 0) {
      const here = (evidence.regions.get(region) ?? 0) - regionShare(mine, region)
      score += REGION * Math.log((here + 0.3) / (regionalOf(record.country, mine, evidence) + 1))
    } else score += REGION * Math.log(0.5)
  } else score += COUNTRY * Math.log(0.3)
  if (isSpot(candidate)) score += NEIGHBOURS * nearness(candidate, i, evidence)
  return score
}

/** `the United States` in a story from elsewhere is little reason to think of a small American town: that part of the evidence is left out. */
function hearsay({ record, prior }: Candidate, { named, story }: Evidence): number {
  return record.type === 'country' || prior > LARGE || record.country === story ? 0 : 0.8 * (named.get(record.country) ?? 0)
}

/** Countries and larger towns are spoken of in stories about other countries too. */
function leastShare({ record, prior }: Candidate): number {
  return record.type === 'country' || record.capital || prior > LARGE ? 0.06 : 0
}

function regionalOf(country: string, mine: Share, { regional }: Evidence): number {
  return (regional.get(country) ?? 0) - regionalShare(mine, country)
}

/** From 0, nobody near, to about 1: some neighbour in the same town. */
function nearness({ record }: Candidate, sense: number, { neighbours, own }: Evidence): number {
  let sum = 0
  for (const { sense: other, candidate, weight } of neighbours) {
    const far = Math.abs(record.latitude - candidate.record.latitude) > 4
    if (far || own[other] === own[sense]) continue
    sum += weight * Math.exp(-kilometres(record, candidate.record) / REACH)
  }
  return Math.min(1, sum / 2)
}

/** How likely the name means a small place of the story's country that the gazetteer lacks, in a region not spoken of, rather than the one chosen. */
function unknownScore(i: number, { record }: Candidate, evidence: Evidence): number {
  const mine = evidence.own[i]!
  let most = 0
  let story = ''
  for (const [country, count] of evidence.countries) {
    const others = count - countryShare(mine, country)
    if (others > most) {
      most = others
      story = country
    }
  }
  if (story !== '' && !shareNames(story, record.country)) return Number.NEGATIVE_INFINITY
  const share = (most + 0.15) / (evidence.total - mine.total + 1)
  return PRIOR * Math.log(UNKNOWN) + LOCAL * COUNTRY * Math.log(share) + REGION * Math.log(0.3 / (regionalOf(story, mine, evidence) + 1))
}

function decide(sense: Sense, scores: readonly number[], unknown: (chosen: Candidate) => number): Choice {
  const order = scores.map((_, j) => j).sort((a, b) => scores[b]! - scores[a]! || a - b)
  const best = order[0]
  if (best === undefined) return { chosen: null, rivals: [] }
  const chosen = sense.candidates[best]!
  if (!sense.contained && !isFamous(chosen) && isTown(chosen)) {
    const reused = sense.candidates.some((candidate) => !sameSpot(chosen, candidate))
    if (scores[best]! < unknown(chosen) - (reused ? 0 : UNIQUE)) return { chosen: null, rivals: [] }
  }
  const rival = order.slice(1).find((j) => !sameSpot(chosen, sense.candidates[j]!))
  if (rival === undefined || scores[best]! - scores[rival]! >= CLEAR) return { chosen, rivals: [] }
  return { chosen: null, rivals: order.slice(0, 3).map((j) => sense.candidates[j]!) }
}

function isTown({ record }: Candidate): boolean {
  return isSpot({ record } as Candidate) || (record.type === 'admin1' && record.population < 1_000_000)
}

/** A town and its county, `Quebec` and the province around it. */
function sameSpot(a: Candidate, b: Candidate): boolean {
  return a.record.admin1Index === b.index || b.record.admin1Index === a.index || kilometres(a.record, b.record) < SAME
}

const ALONE: number[] = [1]

function softmax(scores: readonly number[]): number[] {
  if (scores.length <= 1) return ALONE
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

function bump<K>(map: Map<K, number>, key: K, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by)
}

type Spot = { readonly latitude: number; readonly longitude: number }

/** Distance on a flat map of the neighbourhood: right to a few per cent where it matters, and cheap. */
function kilometres(a: Spot, b: Spot): number {
  const north = (a.latitude - b.latitude) * 111
  const turn = Math.abs(a.longitude - b.longitude)
  const east = Math.min(turn, 360 - turn) * 111 * Math.cos(((a.latitude + b.latitude) / 360) * Math.PI)
  return Math.hypot(north, east)
}
