import { foldName } from '../lang/fold.ts'
import type { LocalEntity, Resolved } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import type { NameMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'

/** Groups the names of one article into its people, places and organisations. */
export function resolve(article: ParsedArticle, names: readonly NameMention[]): { resolved: Resolved; issues: Issue[] } {
  const entities: LocalEntity[] = []
  const byName = new Map<string, number>()
  const entityOf = names.map((mention) => {
    const text = article.document.text.slice(mention.start, mention.end)
    const key = `${mention.type} ${foldName(text)}`
    const known = byName.get(key)
    if (known !== undefined) {
      entities[known] = { ...entities[known]!, mentions: entities[known]!.mentions + 1 }
      return known
    }
    byName.set(key, entities.length)
    entities.push({
      type: mention.type,
      name: text,
      aliases: [],
      mentions: 1,
      roles: [],
      nationality: null,
      age: null,
      gazetteer: null,
      placeType: null,
      country: null,
    })
    return entities.length - 1
  })
  return { resolved: { entities, entityOf }, issues: [] }
}
