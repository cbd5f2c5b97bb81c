import type { Resolved } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import type { NameMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { mentionsOf } from './names.ts'
import { groupOrganisations } from './organisations.ts'
import { groupPeople } from './people.ts'
import { createPlaceResolver } from './places/index.ts'

/** Makes the function that groups the names of one article into its people, places and organisations. */
export function createResolver(
  vocabulary: Vocabulary,
): (article: ParsedArticle, names: readonly NameMention[]) => { resolved: Resolved; issues: readonly Issue[] } {
  const resolvePlaces = createPlaceResolver(vocabulary)
  return (article, names) => {
    const people = groupPeople(article, mentionsOf(article, names, 'person'))
    const organisations = groupOrganisations(mentionsOf(article, names, 'organisation'))
    const places = resolvePlaces(article, names)
    const entities = [...people.entities, ...organisations.entities, ...places.entities]
    const entityOf = names.map(({ type }, i) => {
      if (type === 'person') return people.entityOf.get(i)!
      if (type === 'organisation') return people.entities.length + organisations.entityOf.get(i)!
      return people.entities.length + organisations.entities.length + places.entityOf[i]!
    })
    return { resolved: { entities, entityOf }, issues: places.issues }
  }
}
