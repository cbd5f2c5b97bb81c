import { ACRONYMS } from '../data/names/acronyms.ts'
import { COMPANY_MARKS } from '../data/names/organisation-words.ts'
import { foldName } from '../lang/fold.ts'
import type { LocalEntity } from '../model/entity.ts'
import { type NamedMention, toEntity } from './names.ts'

/** Groups the mentions of organisations of one article: equal names, acronyms and what they stand for, names with and without `Inc`. */
export function groupOrganisations(mentions: readonly NamedMention[]): { entities: LocalEntity[]; entityOf: ReadonlyMap<number, number> } {
  const groups = new Map<string, NamedMention[]>()
  const keyOf = keysByAcronym(mentions)
  for (const mention of mentions) {
    const key = keyOf(mention)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [mention])
    else known.push(mention)
  }
  const entityOf = new Map<number, number>()
  const entities: LocalEntity[] = []
  for (const members of groups.values()) {
    for (const { index } of members) entityOf.set(index, entities.length)
    entities.push(toEntity('organisation', members))
  }
  return { entities, entityOf }
}

/** A function from a mention to its group: by the name it is tied to in the text, the known or evident expansion of an acronym, its own words. */
function keysByAcronym(mentions: readonly NamedMention[]): (mention: NamedMention) => string {
  const byIndex = new Map(mentions.map((mention) => [mention.index, mention]))
  const expansions = new Map<string, string>()
  for (const mention of mentions) {
    const tied = mention.mention.sameAs === undefined ? undefined : byIndex.get(mention.mention.sameAs)
    if (tied !== undefined) expansions.set(mention.text, plainKey(tied.words))
  }
  for (const mention of mentions) {
    if (mention.words.length < 2) continue
    for (const acronym of initialsOf(mention.text)) if (!expansions.has(acronym)) expansions.set(acronym, plainKey(mention.words))
  }
  return ({ text, words }) => {
    const listed = ACRONYMS.get(text)
    if (words.length > 1 || text !== text.toUpperCase()) return plainKey(words)
    return expansions.get(text) ?? (listed === undefined ? plainKey(words) : plainKey(foldName(listed).split(' ')))
  }
}

const LITTLE = /^(?:of|for|and|the|on|in|de|la|du|des|del|y|e)$/

/** `MTP` and `MoTP` for `Ministry of Trade and Ports`: initials without and with the little words. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2) return []
  const short = words.filter((word) => !LITTLE.test(word.toLowerCase()))
  return [short, words]
    .map((list) =>
      list
        .map((word) => word[0])
        .join('')
        .toUpperCase(),
    )
    .filter((acronym) => acronym.length >= 2)
}

/** `the Ministry of Defence` is the `Defence Ministry`, `Boeing Co` is `Boeing`. */
function plainKey(words: readonly string[]): string {
  let list = words[0] === 'the' && words.length > 1 ? words.slice(1) : words
  while (list.length > 1 && COMPANY_MARKS.has(list.at(-1)!)) list = list.slice(0, -1)
  const of = /^(ministry|department|office|university|institute|bank|committee) of (?:the )?(.+)$/.exec(list.join(' '))
  return of === null ? list.join(' ') : `${of[2]} ${of[1]}`
}
