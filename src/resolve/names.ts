import { foldName } from '../lang/fold.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { NameMention, NameType } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'

/** A mention with its text and folded words. */
export interface NamedMention {
  /** Index among the article's names. */
  readonly index: number
  readonly mention: NameMention
  readonly text: string
  readonly words: readonly string[]
}

/** The mentions of a type, in text order. */
export function mentionsOf(article: ParsedArticle, names: readonly NameMention[], type: NameType): NamedMention[] {
  const found: NamedMention[] = []
  names.forEach((mention, index) => {
    if (mention.type !== type) return
    const text = article.document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    const folded = foldName(text)
    found.push({ index, mention, text, words: (folded === '' ? text : folded).split(' ') })
  })
  return found
}

/** The entity that mentions make together: the fullest form is its name, the others in order of appearance are its aliases. */
export function toEntity(type: NameType, members: readonly NamedMention[], isByline = false): LocalEntity {
  const forms = [...new Set(members.map((member) => member.text))]
  const name = fullest(members)
  const roles = [...new Set([...(isByline ? ['byline'] : []), ...members.flatMap((member) => member.mention.roles ?? [])])]
  return {
    type,
    name,
    aliases: forms.filter((form) => form !== name),
    mentions: members.length,
    roles,
    nationality: members.find((member) => member.mention.nationality !== undefined)?.mention.nationality ?? null,
    age: members.find((member) => member.mention.age !== undefined)?.mention.age ?? null,
    gazetteer: null,
    placeType: null,
    country: null,
  }
}

/** Most words, then not in capitals, then longest, then first. `Anna Moor` before `ANNA MOOR` and `Moor`. */
function fullest(members: readonly NamedMention[]): string {
  let best = members[0]!
  for (const member of members) if (isFuller(member, best)) best = member
  return best.text
}

function isFuller(a: NamedMention, b: NamedMention): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length
  const shouted = Number(a.text === a.text.toUpperCase()) - Number(b.text === b.text.toUpperCase())
  return shouted !== 0 ? shouted < 0 : a.text.length > b.text.length
}
