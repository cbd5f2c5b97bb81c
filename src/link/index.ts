import { place } from '../data/gazetteer.ts'
import { placeKey } from '../data/place-key.ts'
import { foldName } from '../lang/fold.ts'
import { contentHash } from '../lang/hash.ts'
import { byCodePoint } from '../lang/order.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import type { NameType } from '../model/mention.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import { decideGroups } from './decided-groups.ts'
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
  /** Its entities in the articles: the first that has a field set gives it. */
  readonly members: readonly LocalEntity[]
}

export interface Links {
  readonly entities: readonly CorpusEntity[]
  /** For each article, for each of its entities, the id in the corpus. */
  readonly entityIds: readonly (readonly string[])[]
  /** People who could not be told from each other. */
  readonly issues: readonly Issue[]
}

/** An entity of an article and where it stands. */
interface Member {
  readonly article: number
  readonly local: number
  readonly document: string
  readonly entity: LocalEntity
}

/** Members that are one, and their name where it is not simply the fullest form. */
interface Group {
  readonly members: readonly Member[]
  readonly name?: string
  readonly rule?: string
  readonly rivals?: readonly string[]
}

/** Joins the entities of all articles: the same place, organisation or person gets one id. The order of the articles does not matter. */
export function link(records: readonly ArticleRecord[], aliases: Aliases = NO_ALIASES): Links {
  const members = membersOf(records)
  const people = members.filter(({ entity }) => entity.type === 'person')
  const inByline = ({ entity }: Member) => entity.roles.includes('byline')
  const groups = [
    ...groupPeople(
      people.filter((m) => !inByline(m)),
      aliases,
    ),
    ...groupPeople(people.filter(inByline), aliases),
    ...groupOrganisations(
      members.filter(({ entity }) => entity.type === 'organisation'),
      records.map(({ entities }) => mainCountry(entities)),
      aliases,
    ),
    ...groupPlaces(
      members.filter(({ entity }) => entity.type === 'place'),
      aliases,
    ),
  ]
  const entityIds = records.map((record) => new Array<string>(record.entities.length))
  const newId = idMaker()
  const entities = groups.map((group) => {
    const entity = toCorpusEntity(group, newId)
    for (const { article, local } of group.members) entityIds[article]![local] = entity.id
    return entity
  })
  return { entities: entities.sort((a, b) => byCodePoint(a.id, b.id)), entityIds, issues: groups.flatMap(doubts) }
}

/** All entities of all articles, by document id, whatever the order of the articles. */
function membersOf(records: readonly ArticleRecord[]): Member[] {
  return records
    .map((record, article) => ({ record, article, document: String(record.document.id) }))
    .sort((a, b) => byCodePoint(a.document, b.document) || a.article - b.article)
    .flatMap(({ record, article, document }) => record.entities.map((entity, local) => ({ article, local, document, entity })))
}

function groupPeople(members: readonly Member[], aliases: Aliases): Group[] {
  const evidence = members.map(({ document, entity }, key) => ({
    key,
    document,
    name: entity.name,
    aliases: entity.aliases,
    mentions: entity.mentions,
  }))
  return linkPeople(evidence, aliases).map((cluster) => ({ ...cluster, members: cluster.members.map((key) => members[key]!) }))
}

/** `Lukashenko` in an article that names neither Alexander nor Viktor: it stays a person of its own, and each article says so. */
function doubts({ members, rivals = [] }: Group): Issue[] {
  if (rivals.length === 0) return []
  return members.map(({ document, entity }) => ({
    document,
    path: null,
    severity: 'info',
    stage: 'link',
    code: 'ambiguous-person',
    message: `${entity.name}: ${rivals.join(' / ')}`,
    start: null,
    end: null,
  }))
}

function groupOrganisations(members: readonly Member[], countries: readonly (string | null)[], aliases: Aliases): Group[] {
  const evidence = members.map(({ entity, article }, key) => ({
    key,
    name: entity.name,
    aliases: entity.aliases,
    country: countries[article] ?? null,
  }))
  const groups = linkOrganisations(evidence).map((keys) => keys.map((key) => members[key]!))
  return decideGroups(groups, nameOf, aliases)
}

/** The country of more than half of all that an article says of places whose country is known. */
function mainCountry(entities: readonly LocalEntity[]): string | null {
  const mentions = new Map<string, number>()
  for (const { type, country, mentions: n } of entities) {
    if (type === 'place' && country !== null) mentions.set(country, (mentions.get(country) ?? 0) + n)
  }
  const all = [...mentions.values()].reduce((sum, n) => sum + n, 0)
  for (const [country, n] of mentions) if (n * 2 > all) return country
  return null
}

/** Places are one when the gazetteer says so; those it lacks, when they have the same name and country. */
function groupPlaces(members: readonly Member[], aliases: Aliases): Group[] {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const { gazetteer, country, name } = member.entity
    const key = gazetteer === null ? `${country ?? ''} ${unknownPlaceKey(name)}` : `#${gazetteer}`
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return decideGroups([...groups.values()], nameOf, aliases).map((group) => ({ ...mainName(group.members), ...group }))
}

const nameOf = ({ entity }: Member): string => entity.name

/** `the Strait of Hormuz` and `Strait of Hormuz`, `Mt Fuji` and `Mount Fuji`. */
const unknownPlaceKey = (name: string): string => (placeKey(name) || foldName(name)).replace(/^the (?=.)/, '')

/** `Germany`, not `Nazi Germany`, when the articles have both: the gazetteer's name goes before longer ones. */
function mainName(group: readonly Member[]): { name?: string } {
  const { gazetteer } = group[0]!.entity
  if (gazetteer === null) return {}
  const { name } = place(gazetteer)
  return group.some(({ entity }) => entity.name === name || entity.aliases.includes(name)) ? { name } : {}
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

function toCorpusEntity(group: Group, newId: ReturnType<typeof idMaker>): CorpusEntity {
  const { type } = group.members[0]!.entity
  const members = group.members.map((m) => m.entity)
  const names = new Map<string, number>()
  for (const m of members) for (const name of [m.name, ...m.aliases]) names.set(name, (names.get(name) ?? 0) + m.mentions)
  const fullest = group.name ?? [...names].sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || byCodePoint(a[0], b[0]))[0]![0]
  return {
    id: newId(type, fullest, group.members[0]!.document),
    type,
    rule: group.rule ?? '',
    name: fullest,
    aliases: [...names.keys()].filter((name) => name !== fullest).sort(byCodePoint),
    documents: new Set(group.members.map((m) => m.article)).size,
    mentions: members.reduce((sum, m) => sum + m.mentions, 0),
    members,
  }
}
