import { foldName } from '../lang/fold.ts'
import type { LocalEntity, Resolved } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import type { NameMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { createPlaceResolver } from './places/index.ts'

/** Makes the function that groups the names of one article into its people, places and organisations. */
export function createResolver(
  vocabulary: Vocabulary,
): (article: ParsedArticle, names: readonly NameMention[]) => { resolved: Resolved; issues: readonly Issue[] } {
  const resolvePlaces = createPlaceResolver(vocabulary)
  return (article, names) => {
    const others = groupOthers(article, names)
    const places = resolvePlaces(article, names)
    const entities = [...others.entities, ...places.entities]
    const entityOf = names.map((_, i) => (places.entityOf[i]! < 0 ? others.entityOf[i]! : others.entities.length + places.entityOf[i]!))
    return { resolved: { entities, entityOf }, issues: places.issues }
  }
}

/** People and organisations by their folded names. */
function groupOthers(article: ParsedArticle, names: readonly NameMention[]): Resolved {
  const entities: LocalEntity[] = []
  const byName = new Map<string, number>()
  const entityOf = names.map((mention) => {
    if (mention.type === 'place') return -1
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
  return { entities, entityOf }
}
