import { place } from '../data/gazetteer.ts'
import { placeKey } from '../data/place-key.ts'
import { foldName } from '../lang/fold.ts'
import { contentHash } from '../lang/hash.ts'
import { byCodePoint } from '../lang/order.ts'
import type { EntityList, LocalEntity } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import type { NameType } from '../model/mention.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import { decideGroups } from './decided-groups.ts'
import { Members } from './members.ts'
import { linkOrganisations } from './organisations.ts'
import { linkPeople } from './people.ts'

/** One person, place or organisation of the corpus. */
export interface CorpusEntity {
  readonly id: string
  readonly type: NameType
  readonly name: string
  readonly aliases: readonly string[]
  readonly documents: number
  readonly mentions: number
  /** Why its people of articles are one (`romanisation+surname-only`); empty for places and organisations. */
  readonly rule: string
  /** All that its articles say. */
  readonly roles: readonly string[]
  /** Of these the first that an article gives. */
  readonly nationality: string | null
  readonly age: number | null
  readonly gazetteer: number | null
  readonly placeType: string | null
  readonly country: string | null
}

export interface Links {
  readonly entities: readonly CorpusEntity[]
  /** For each article, for each of its entities, the id in the corpus. */
  readonly entityIds: readonly (readonly string[])[]
  /** People who could not be told from each other. */
  readonly issues: readonly Issue[]
}

/** Members that are one, and their name where it is not simply the fullest form. */
interface Group {
  readonly members: readonly number[]
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly rule?: string
  readonly rivals?: readonly string[]
}

/** Joins the entities of all articles: the same place, organisation or person gets one id. The order of the articles does not matter. */
export function link(records: readonly ArticleRecord[], aliases: Aliases = NO_ALIASES): Links {
  const members = new Members(records)
  const entityIds = records.map(({ entities }) => new Array<string>(entities.length))
  const newId = idMaker()
  const entities: CorpusEntity[] = []
  const issues: Issue[] = []
  const take = (groups: readonly Group[]) => {
    for (const group of groups) {
      const entity = toCorpusEntity(members, group, newId)
      for (const member of group.members) entityIds[members.article(member)]![members.local(member)] = entity.id
      entities.push(entity)
      if (group.rivals && group.rivals.length > 0) for (const issue of doubts(members, group.members, group.rivals)) issues.push(issue)
    }
  }
  take(groupPeople(members, members.people, aliases))
  take(groupPeople(members, members.reporters, aliases))
  take(groupOrganisations(members, records, aliases))
  take(groupPlaces(members, aliases))
  return { entities: entities.sort((a, b) => byCodePoint(a.id, b.id)), entityIds, issues }
}

function groupPeople(members: Members, people: readonly number[], aliases: Aliases): Group[] {
  const at = (key: number) => {
    const { name, aliases, mentions } = members.entity(people[key]!)
    return { document: members.document(people[key]!), name, aliases, mentions }
  }
  return linkPeople({ length: people.length, at }, aliases).map((cluster) => ({
    ...cluster,
    members: cluster.members.map((key) => people[key]!),
  }))
}

/** So many of the people whom a name may mean are told; all others are counted. */
const MOST_RIVALS = 12

/** `Lukashenko` in an article that names neither Alexander nor Viktor: it stays a person of its own, and each article says so. */
function doubts(members: Members, people: readonly number[], rivals: readonly string[]): Issue[] {
  const others = rivals.length - MOST_RIVALS
  const told = `${rivals.slice(0, MOST_RIVALS).join(' / ')}${others > 0 ? ` and ${others} more` : ''}`
  return people.map((member) => ({
    document: members.document(member),
    path: null,
    severity: 'info',
    stage: 'link',
    code: 'ambiguous-person',
    message: `${members.entity(member).name}: ${told}`,
    start: null,
    end: null,
  }))
}

function groupOrganisations(members: Members, records: readonly ArticleRecord[], aliases: Aliases): Group[] {
  const countries = records.map(({ entities }) => mainCountry(entities))
  const evidence = members.organisations.map((key) => {
    const { name, aliases } = members.entity(key)
    return { key, name, aliases, country: countries[members.article(key)] ?? null }
  })
  return decideGroups(linkOrganisations(evidence), (key) => members.entity(key).name, aliases)
}

/** The country of more than half of all that an article says of places whose country is known. */
function mainCountry(entities: EntityList): string | null {
  const mentions = new Map<string, number>()
  let all = 0
  for (let i = 0; i < entities.length; i++) {
    const { type, country, mentions: n } = entities.at(i)!
    if (type !== 'place' || country === null) continue
    mentions.set(country, (mentions.get(country) ?? 0) + n)
    all += n
  }
  for (const [country, n] of mentions) if (n * 2 > all) return country
  return null
}

/** Places are one when the gazetteer says so; those it lacks, when they have the same name and country. */
function groupPlaces(members: Members, aliases: Aliases): Group[] {
  const groups = new Map<number | string, number[]>()
  for (const member of members.places) {
    const { gazetteer, country, name } = members.entity(member)
    const key = gazetteer ?? `${country ?? ''} ${unknownPlaceKey(name)}`
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  const decided = decideGroups([...groups.values()], (member) => members.entity(member).name, aliases)
  return decided.map((group) => ({ ...mainName(members, group.members), ...group }))
}

/** `the Strait of Hormuz` and `Strait of Hormuz`, `Mt Fuji` and `Mount Fuji`. */
const unknownPlaceKey = (name: string): string => (placeKey(name) || foldName(name)).replace(/^the (?=.)/, '')

/** `Germany`, not `Nazi Germany`, when the articles have both: the gazetteer's name goes before longer ones. */
function mainName(members: Members, group: readonly number[]): { name?: string } {
  const { gazetteer } = members.entity(group[0]!)
  if (gazetteer === null) return {}
  const { name } = place(gazetteer)
  const bears = (member: number) => members.entity(member).name === name || members.entity(member).aliases.includes(name)
  return group.some(bears) ? { name } : {}
}

/** Ids from type and name; where two entities share a name, from the first document of each further one as well. */
function idMaker(): (type: NameType, name: string, document: string) => string {
  const used = new Set<string>()
  return (type, name, document) => {
    const base = `${type} ${foldName(name)}`
    let content = base
    for (let n = 0; used.has(content); n++) content = `${base}\0${document}\0${n}`
    used.add(content)
    return `${type[0]}${contentHash(content)}`
  }
}

function toCorpusEntity(members: Members, group: Group, newId: ReturnType<typeof idMaker>): CorpusEntity {
  const entities = group.members.map((member) => members.entity(member))
  const { type } = entities[0]!
  const isNamed = group.name !== undefined && group.aliases !== undefined
  const { name, aliases } = isNamed ? { name: group.name, aliases: group.aliases } : namesOf(entities, group.name)
  return {
    id: newId(type, name, members.document(group.members[0]!)),
    type,
    rule: group.rule ?? '',
    name,
    aliases,
    documents: new Set(group.members.map((member) => members.article(member))).size,
    mentions: entities.reduce((sum, { mentions }) => sum + mentions, 0),
    roles: [...new Set(entities.flatMap(({ roles }) => roles))],
    nationality: firstOf(entities, (entity) => entity.nationality),
    age: firstOf(entities, (entity) => entity.age),
    gazetteer: firstOf(entities, (entity) => entity.gazetteer),
    placeType: firstOf(entities, (entity) => entity.placeType),
    country: firstOf(entities, (entity) => entity.country),
  }
}

function firstOf<T>(entities: readonly LocalEntity[], field: (entity: LocalEntity) => T | null): T | null {
  for (const entity of entities) {
    const value = field(entity)
    if (value !== null) return value
  }
  return null
}

/** The name, which is the longest, then the most frequent one unless it is decided already, and all others by code point. */
function namesOf(entities: readonly LocalEntity[], decided: string | undefined): Pick<CorpusEntity, 'name' | 'aliases'> {
  const names = new Map<string, number>()
  const note = (name: string, mentions: number) => names.set(name, (names.get(name) ?? 0) + mentions)
  for (const { name, aliases, mentions } of entities) {
    note(name, mentions)
    for (const alias of aliases) note(alias, mentions)
  }
  const name = decided ?? [...names].sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || byCodePoint(a[0], b[0]))[0]![0]
  return { name, aliases: [...names.keys()].filter((other) => other !== name).sort(byCodePoint) }
}
