import { demonymCountry } from '../data/demonyms.ts'
import { placeKind } from '../data/gazetteer.ts'
import type { PlaceType } from '../data/place-types.ts'
import type { LocalEntity, Resolved } from '../model/entity.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { Link, type PlaceRoles, Role } from './place-role.ts'
import { S } from './place-words.ts'
import type { Place, StoryPlaces } from './story-place.ts'

/** How much a mention says that the story plays there, by its role; twice that in the first sentences. */
const WEIGHT = [4, 3, 3, 2, 1, 2]
/** The dateline of a town that is no capital, where reporters of the whole country sit. */
const TOWN_LINE = 4
const FIRM: ReadonlySet<PlaceType> = new Set(['site', 'island', 'river', 'lake', 'sea', 'mountain', 'desert'])
/** What a town is named within: `the Black Sea port of Varna`. */
const HOLDING: ReadonlySet<PlaceType> = new Set(['country', 'admin1', 'sea', 'region', 'continent', 'lake', 'river'])
const WIDE: ReadonlySet<PlaceType> = new Set(['country', 'continent', 'sea', 'desert'])
const LEAD = 3
const OPENING = 6
/** A story that says so many times more of a place than of its country is of that place's own vote. */
const LOCAL = 4

export function storyPlaces(article: ParsedArticle, mentions: Mentions, resolved: Resolved, roles: PlaceRoles): StoryPlaces {
  const places = collect(article, mentions, resolved)
  roles.article = article
  for (const place of places) place.role = roles.of(place, place.type === null || FIRM.has(place.type))
  for (let i = 0; i < places.length; i++) if (i === 0 || !join(places[i - 1]!, places[i]!, roles)) dateline(places[i]!, roles)
  return rank(article, places, roles)
}

function collect({ tokens, vocabulary }: ParsedArticle, { names }: Mentions, { entities, entityOf }: Resolved): Place[] {
  const places: Place[] = []
  const facts: Facts[] = []
  // «a London-based group»
  const isBase = (last: number) =>
    last + 1 < tokens.count && vocabulary.form(tokens.word[last]!) === '-' && vocabulary.lower(tokens.word[last + 1]!) === 'based'
  for (let mention = 0; mention < names.length; mention++) {
    const { type, zone, first, last, sentence } = names[mention]!
    if (type !== 'place' || zone === 'credit' || zone === 'boilerplate' || zone === 'byline' || isBase(last)) continue
    const entity = entityOf[mention]
    const known = entity === undefined ? UNKNOWN : (facts[entity] ?? factsOf(entities[entity]!))
    if (entity !== undefined) facts[entity] = known
    const key = entity ?? -1 - tokens.word[first]!
    const place = { mention, unnamed: 0, key, ...known, first, last, end: last, sentence, role: Role.Topic } as Place
    place.leader = place
    places.push(place)
  }
  return places
}

type Facts = Pick<Place, 'type' | 'capital' | 'code'>
const UNKNOWN: Facts = { type: null, capital: false, code: '' }

function factsOf({ gazetteer, placeType }: LocalEntity): Facts {
  if (gazetteer === null) return placeType ? { ...UNKNOWN, type: 'site' } : UNKNOWN
  const { type, capital, country } = placeKind(gazetteer)
  return { type, capital, code: country }
}

/** Ties a place to the one before it: the second of `Brest, Belarus` follows, the first of `Syria's Idlib` steps aside. */
function join(before: Place, place: Place, roles: PlaceRoles): boolean {
  if (before.sentence !== place.sentence) return false
  const link = roles.between(before.last, place.first)
  if (link === 0) return false
  const holds = before.type !== null && HOLDING.has(before.type)
  if ((link & Link.Owner) !== 0 || (holds && (link & Link.Part) !== 0 && (link & (Link.Mark | Link.Conj | Link.Locative)) === 0)) {
    if (place.role > before.leader.role) place.role = before.leader.role
    before.role = Role.Aside
    return true
  }
  const { leader } = before
  if (leader.role === Role.Aside && place.role === Role.Site) return false
  // «filled Independence Square in Minsk»: what is in the town is where it happens too
  if (place.role === Role.Site && leader.role === Role.Topic && (link & Link.Locative) !== 0) leader.role = Role.Site
  place.leader = leader
  place.role = leader.role
  leader.end = place.last
  return true
}

function dateline(place: Place, roles: PlaceRoles): void {
  if (place.leader === place && roles.isDateline(place.first, place.end)) place.role = Role.Dateline
}

/** What the article says of each place, and of each country by its places and people: `Peruvian police`. */
function rank(article: ParsedArticle, places: readonly Place[], roles: PlaceRoles): StoryPlaces {
  const scores = new Map<number, number>()
  const codes = new Map<string, number>()
  const named = new Map<number, number>()
  for (const place of places) {
    const lead = place.sentence < LEAD ? 2 : 1
    const own = place.role === Role.Dateline && !place.capital ? TOWN_LINE : WEIGHT[place.role]!
    const weight = (place.leader === place ? own : 1) * lead
    add(scores, place.key, weight)
    add(named, place.key, lead)
    if (place.code !== '') add(codes, place.code, weight)
  }
  addPeoples(article, roles, codes)
  let home = ''
  for (const [code, score] of codes) if (home === '' || score > codes.get(home)!) home = code
  const most = (fits: (place: Place) => boolean) => {
    let best: Place | null = null
    for (const place of places) if (fits(place) && (!best || scores.get(place.key)! > scores.get(best.key)!)) best = place
    return best
  }
  const country = most((place) => place.type === 'country' && place.code === home)
  const town = most(
    (place) =>
      !WIDE.has(place.type ?? 'city') &&
      place.type !== 'site' &&
      !isFacility(place, roles) &&
      named.get(place.key)! > 1 &&
      (place.code === home || place.code === ''),
  )
  const national = country !== null && (town === null || town.capital || scores.get(country.key)! >= scores.get(town.key)!)
  const top = town ?? country ?? most(() => true)
  const nation = country && (town === null || town.capital || scores.get(country.key)! * LOCAL >= scores.get(town.key)!) ? country : top
  return { places, country, town, top: national ? country : top, nation }
}

/** «Henderson County Jail»: a place of no known kind whose name ends in a word of buildings is no town. */
const isFacility = ({ type, last }: Place, roles: PlaceRoles): boolean => type === null && (roles.bits(last - 1) & S.Facility) !== 0

const add = <Key>(map: Map<Key, number>, key: Key, weight: number) => map.set(key, (map.get(key) ?? 0) + weight)

/** Whom the first sentences speak of tells the country too: `Peruvian miners`. */
function addPeoples({ sentences, tokens, vocabulary }: ParsedArticle, roles: PlaceRoles, codes: Map<string, number>): void {
  const end = sentences.count === 0 ? 0 : sentences.last[Math.min(sentences.count, OPENING) - 1]!
  for (let i = 0; i < end; i++) {
    const code = (roles.bits(i) & S.Demonym) !== 0 && demonymCountry(vocabulary.form(tokens.word[i]!))
    if (code) add(codes, code, tokens.sentence[i]! < LEAD ? 2 : 1)
  }
}
