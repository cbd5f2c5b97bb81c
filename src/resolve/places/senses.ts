import { isWeakName } from '../../data/gazetteer.ts'
import type { NameMention } from '../../model/mention.ts'
import { type Candidate, isFamous, type Reading, readingOf } from './candidates.ts'
import { placesInside } from './places-inside.ts'

/** The mentions of one article that share a name and what is said beside it (`Springfield, Ill.`). */
export interface Sense {
  readonly name: string
  readonly reading: Reading
  /** Indices of the mentions; none for a name inside an organisation's, which is evidence only (`Hall County Sheriff's Office`). */
  readonly mentions: number[]
  /** What it may be, as far as the words beside it go. */
  readonly candidates: readonly Candidate[]
  readonly qualified: boolean
  /** The words beside it name the region or country it lies in. */
  readonly contained: boolean
  /** The country that the words beside it name, where no candidate lies there (`Paris, Idaho` without such a town). */
  readonly country: string | null
}

interface Beside {
  readonly key: string
  readonly candidates: readonly Candidate[]
  readonly country: string | null
  /** The place that the words beside it name. */
  readonly container?: Candidate
}

/** Groups place mentions into senses, in text order. A bare name goes to the qualified sense of its name when there is just one. */
export function sensesOf(text: string, names: readonly NameMention[]): Sense[] {
  const byKey = new Map<string, Sense>()
  const containers = new Map<number, Candidate>()
  names.forEach((mention, index) => {
    if (mention.type !== 'place') return
    const name = text.slice(mention.start, mention.end)
    const reading = readingOf(writtenName(text, mention, name))
    // `Montreal, Quebec City` holds no province
    const told = containers.get(mention.start)
    const container = told !== undefined && reading.candidates.some(({ index: known }) => known === told.index) ? told : undefined
    const beside = container
      ? { key: `=${container.index}`, candidates: [container], country: null, container }
      : qualify(text, mention, reading, containers)
    const key = `${name.toLowerCase()} ${beside?.key ?? ''}`
    const sense = byKey.get(key)
    if (sense) sense.mentions.push(index)
    else {
      const candidates = beside?.candidates ?? reading.candidates
      const contained = beside?.container !== undefined
      byKey.set(key, {
        name,
        reading,
        mentions: [index],
        candidates,
        qualified: beside !== undefined,
        contained,
        country: beside?.country ?? null,
      })
    }
  })
  return [...mergeBare([...byKey.entries()]), ...hiddenSenses(text, names)]
}

const counties = /^(?:(?:, [\p{Lu}][\p{L}'-]+){0,5},? and [\p{Lu}][\p{L}'-]+)? ([Cc]ounties|[Pp]arishes)\b/u

// `Barrie, Ont.`: the stop may end the sentence too and then stands outside the mention
// `Barrow, Jackson and Madison counties`
function writtenName(text: string, mention: NameMention, name: string): string {
  const shared = counties.exec(text.slice(mention.end, mention.end + 80))
  const listed = shared !== null && (!/^ [cCpP]/.test(shared[0]) || /\band $/.test(text.slice(mention.start - 5, mention.start)))
  const [first] = readingOf(name).candidates
  // `Ohio and Indiana counties` are counties of two states
  if (listed && first?.record.type !== 'admin1') {
    const county = `${name} ${shared[1]?.toLowerCase() === 'parishes' ? 'Parish' : 'County'}`
    if (readingOf(county).candidates.length > 0) return county
  }
  const stopped = text[mention.end] === '.' && text.slice(mention.start - 2, mention.start) === ', ' ? `${name}.` : name
  return stopped !== name && readingOf(stopped).candidates.length > 0 ? stopped : name
}

function mergeBare(senses: readonly (readonly [string, Sense])[]): Sense[] {
  const qualified = new Map<string, Sense[]>()
  for (const [key, sense] of senses) {
    if (!sense.qualified || key.includes(' =')) continue
    const name = sense.name.toLowerCase()
    const known = qualified.get(name)
    if (known) known.push(sense)
    else qualified.set(name, [sense])
  }
  return senses.flatMap(([, sense]) => {
    const same = sense.qualified ? [] : (qualified.get(sense.name.toLowerCase()) ?? [])
    if (same.length !== 1) return [sense]
    for (const mention of sense.mentions) same[0]!.mentions.push(mention)
    return []
  })
}

/** `University of Florida`, `Hall County Sheriff's Office`: places that are no mentions but tell where the story is. */
function hiddenSenses(text: string, names: readonly NameMention[]): Sense[] {
  const found = new Map<string, Sense>()
  for (const mention of names) {
    if (mention.type === 'person') continue
    const whole = text.slice(mention.start, mention.end)
    if (mention.type === 'place' && readingOf(whole).candidates.length > 0) continue
    for (const name of placesInside(whole)) {
      const reading = readingOf(name)
      found.set(name, { name, reading, mentions: [], candidates: reading.candidates, qualified: false, contained: false, country: null })
    }
  }
  return [...found.values()]
}

// `Springfield, Ill.`, `Tripoli (Lebanon)`, `Mosul in Iraq`, `Alexandria, Rapides Parish`
const after = /^(?:, (?:in |near )?|,? \(|,? in (?:the )?|,? of )(?=[A-Z])/
const nextName = /^(?:[A-Z]\.){2,}|^[\p{Lu}][\p{L}'’.-]*(?: (?:of |and |the )?[\p{Lu}][\p{L}'’.-]*){0,3}/u
// `New York Gov. Cuomo`: the state, not the city
const ofState = /^ (?:Gov(?:\.|ernor)|[Ss]tate\b|[Ll]awmakers|[Ll]egislature|[Pp]rovince|[Pp]rovincial|[Pp]remier)/
// `Jordan High School`, `400 Locust St., Lebanon`, `the city of Turkey`: a town, not the country; but `the east China city of Hangzhou`
const ofCity =
  /^ (?:[Cc]ity\b(?! of)|[Mm]ayor\b|[Tt]own\b(?! of)|(?:[Hh]igh|[Mm]iddle|[Ee]lementary) [Ss]chool|[Ee]lementary\b|[Vv]illage [Cc]ouncil)/
const inTown =
  /(?:\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Tt]ownship|[Ss]uburb|[Mm]ayor) of |\b[Dd]owntown |\b(?:St|Ave|Rd|Blvd|Dr|Ln)\., |\b(?:Street|Avenue|Road|Drive|Lane), )$/

function qualify(text: string, mention: NameMention, { candidates }: Reading, containers: Map<number, Candidate>): Beside | undefined {
  if (candidates.length === 0) return undefined
  const tail = text.slice(mention.end, mention.end + 60)
  const gap = after.exec(tail)
  const next = gap === null ? undefined : nextName.exec(tail.slice(gap[0].length))?.[0]
  const inside = next === undefined ? undefined : longestContainer(next, candidates, gap?.[0] === ', ')
  if (inside) {
    if (inside.container) containers.set(mention.end + gap![0].length, inside.container)
    return inside
  }
  // `Iraq's Mosul`, `Illinois' Springfield`
  const possessive = text[mention.start - 1] === ' ' && /['’s]/.test(text[mention.start - 2] ?? '')
  const before = !possessive
    ? null
    : /([\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*)?)['’]s? $/u.exec(text.slice(Math.max(0, mention.start - 40), mention.start))
  const owned = before === null ? undefined : containerOf(before[1] as string, candidates)
  return owned ?? byKind(text.slice(Math.max(0, mention.start - 24), mention.start), tail, candidates)
}

function byKind(head: string, tail: string, candidates: readonly Candidate[]): Beside | undefined {
  const state = ofState.test(tail)
  const town = ofCity.test(tail) || (inTown.test(head) && !/^['’]/.test(tail))
  if (!state && !town) return undefined
  const fitting = candidates.filter(({ record }) => (state ? record.type === 'admin1' : record.type !== 'country'))
  // `the city of Turkey`: too small for the gazetteer, but not the country
  if (town && fitting.length === 0 && !isCityState(candidates[0]!.record.country)) return { key: 'town', candidates: [], country: null }
  const tells = fitting.length > 0 && fitting.length < candidates.length
  return tells ? { key: state ? '=state' : 'town', candidates: fitting, country: null } : undefined
}

/** Countries that are a city or share its name. */
const isCityState = (code: string) => /^(?:SG|MC|VA|SM|HK|MO|GI|KW|LU|DJ|PA|GT|MX|QA|BH|AD|ST|SV)$/.test(code)

function longestContainer(words: string, candidates: readonly Candidate[], comma: boolean): Beside | undefined {
  const parts = words.split(' ')
  let outside: Beside | undefined
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(' ')
    for (const form of [name, name.replace(/[.’'-]+$|-based$/, '')]) {
      const found = containerOf(form, candidates)
      if (found && !(comma && isListed(found.container, candidates))) return found
      if (comma && isTown(candidates[0]!)) outside ??= regionWithout(form)
    }
  }
  return outside
}

// `Paris, Berlin, US officials`: a famous town does not lie in the next country of a list
function isListed(container: Candidate | undefined, [first]: readonly Candidate[]): boolean {
  return container?.record.type === 'country' && first !== undefined && isFamous(first) && first.record.country !== container.record.country
}

const isTown = ({ record }: Candidate) => record.type === 'city' || record.type === 'district'

/** `Paris, Idaho`: a region of the first level, named for itself alone, that holds no candidate. */
function regionWithout(name: string): Beside | undefined {
  const [first] = readingOf(name).candidates
  if (first === undefined || first.record.type !== 'admin1' || (isWeakName(name) && !/\.$|^[A-Z]{2}$/.test(name))) return undefined
  return { key: `-${first.index}`, candidates: [], country: first.record.country }
}

/** The candidates that lie in the region or country of that name. */
function containerOf(name: string, candidates: readonly Candidate[]): Beside | undefined {
  for (const container of readingOf(name).candidates) {
    const { index, record } = container
    if (record.type !== 'country' && record.type !== 'admin1' && record.type !== 'admin2') continue
    const inside = candidates.filter((candidate) => candidate.index !== index && liesIn(candidate, index, record))
    if (inside.length > 0) return { key: String(index), candidates: inside, country: null, container }
  }
  return undefined
}

function liesIn({ record }: Candidate, index: number, container: Candidate['record']): boolean {
  if (record.type === 'country') return false
  if (container.type === 'country') return record.country === container.country
  if (container.type === 'admin1') return record.admin1Index === index
  const near = Math.abs(record.latitude - container.latitude) < 0.6 && Math.abs(record.longitude - container.longitude) < 0.8
  return record.type !== 'admin1' && record.admin1Index === container.admin1Index && near
}
