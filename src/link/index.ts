import { foldName } from '../lang/fold.ts'
import { contentHash } from '../lang/hash.ts'
import { byCodePoint } from '../lang/order.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { NameType } from '../model/mention.ts'
import type { ArticleRecord } from '../model/record.ts'

/** One person, place or organisation of the corpus. */
export interface CorpusEntity {
  readonly id: string
  readonly type: NameType
  readonly name: string
  readonly aliases: readonly string[]
  readonly documents: number
  readonly mentions: number
  /** Its entities in the articles: the first that has a field set gives it. */
  readonly members: readonly LocalEntity[]
}

export interface Links {
  readonly entities: readonly CorpusEntity[]
  /** For each article, for each of its entities, the id in the corpus. */
  readonly entityIds: readonly (readonly string[])[]
}

/** Joins the entities of all articles: the same place, organisation or person gets one id. The order of the articles does not matter. */
export function link(records: readonly ArticleRecord[]): Links {
  const groups = new Map<string, { article: number; local: number; entity: LocalEntity }[]>()
  records.forEach((record, article) => {
    record.entities.forEach((entity, local) => {
      const key = `${entity.type} ${foldName(entity.name)}`
      const group = groups.get(key)
      if (group) group.push({ article, local, entity })
      else groups.set(key, [{ article, local, entity }])
    })
  })
  const entityIds = records.map((record) => new Array<string>(record.entities.length))
  const entities: CorpusEntity[] = []
  for (const [key, members] of groups) {
    const id = `${key[0]}${contentHash(key)}`
    for (const { article, local } of members) entityIds[article]![local] = id
    entities.push(
      toCorpusEntity(
        id,
        members.map((m) => m.entity),
        new Set(members.map((m) => m.article)).size,
      ),
    )
  }
  entities.sort((a, b) => byCodePoint(a.id, b.id))
  return { entities, entityIds }
}

function toCorpusEntity(id: string, members: readonly LocalEntity[], documents: number): CorpusEntity {
  const names = new Map<string, number>()
  for (const m of members) for (const name of [m.name, ...m.aliases]) names.set(name, (names.get(name) ?? 0) + m.mentions)
  const fullest = [...names].sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || byCodePoint(a[0], b[0]))[0]![0]
  return {
    id,
    type: members[0]!.type,
    name: fullest,
    aliases: [...names.keys()].filter((name) => name !== fullest).sort(byCodePoint),
    documents,
    mentions: members.reduce((sum, m) => sum + m.mentions, 0),
    members,
  }
}
