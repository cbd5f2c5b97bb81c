import { demonymCountry } from '../../data/demonyms.ts'
import { place, placesNamed } from '../../data/gazetteer.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { ROLES } from '../../data/names/titles.ts'
import { ageIn, appositionOf, isRole, oneLine } from './apposition.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** What the text says of a person at one mention (codebook 1). */
export interface Attributes {
  roles?: readonly string[]
  age?: number
  /** ISO 3166 code. */
  nationality?: string
}

const ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|sir|dame|lady|lord|madam|madame|monsieur|mister|dr|herr|frau|hon|esq|messrs|don|dona|doña|señor|señora|senor|senora)$/

/** Roles, age and nationality of the person named by a segment: before the name, and in the apposition after it. */
export function attributesOf(reader: Reader, segment: Segment): Attributes {
  const attributes: Attributes = {}
  const roles: string[] = []
  const before = roleBefore(reader, segment)
  if (before.role !== '') roles.push(before.role)
  const after = appositionOf(reader, segment)
  if (after.role !== '' && after.role !== before.role) roles.push(after.role)
  if (roles.length > 0) attributes.roles = roles
  const age = ageBefore(reader, segment.sentence, before.first) ?? ageAfter(reader, segment) ?? after.age
  if (age !== null) attributes.age = age
  const nationality = nationalityAt(reader, segment.sentence, before) || after.nationality
  if (nationality !== '') attributes.nationality = nationality
  return attributes
}

interface RoleBefore {
  readonly role: string
  /** First token of the role, or of the name where there is none. */
  readonly first: number
  readonly last: number
}

/** `Foreign Minister` in capitals, `opposition politician` in lower case; a form of address is no role. */
function roleBefore(reader: Reader, segment: Segment): RoleBefore {
  let end = segment.first
  if (segment.title !== null) {
    let first = segment.title[0]
    let last = segment.title[1]
    while (last > first && ((reader.bits(last - 1) & W.Mark) !== 0 || ADDRESS.test(reader.lower(last - 1)))) last--
    while (first < last && (ADDRESS.test(reader.lower(first)) || (reader.bits(first) & W.Mark) !== 0)) first++
    if (first < last) return { role: oneLine(reader.slice(first, last)), first: segment.title[0], last }
    end = segment.title[0]
  }
  const sentence = reader.article.sentences.first[segment.sentence]!
  // «the minister, Anna Moor,»: one comma may stand between.
  const last = reader.form(end - 1) === ',' && (reader.bits(end - 2) & W.Role) !== 0 ? end - 1 : end
  if (last === end - 1 || reader.form(end - 1) === ',') {
    const capitals = titleBeforeComma(reader, sentence, end - 1)
    if (capitals < end - 1) return { role: oneLine(reader.slice(capitals, end - 1)), first: capitals, last: end - 1 }
  }
  if (last - 1 < sentence || !isRole(reader, last - 1)) return { role: '', first: end, last: end }
  let first = last - 1
  while (first - 1 >= sentence && isRoleModifier(reader, first - 1)) first--
  if ((reader.bits(first) & W.Hyphen) !== 0) first++
  return { role: singular(oneLine(reader.slice(first, last))), first, last }
}

/** `the activists Anna Moor and Karl Berg`: each is one. */
const singular = (role: string) => (/s$/.test(role) && ROLES.has(role.slice(role.lastIndexOf(' ') + 1, -1)) ? role.slice(0, -1) : role)

/** `German Foreign Minister, Anna Moor,`: the first token of the title; the comma where there is none. */
function titleBeforeComma(reader: Reader, sentence: number, comma: number): number {
  const title = reader.bits(comma - 1)
  if (comma - 1 < sentence || (title & W.Title) === 0 || (title & W.Capital) === 0) return comma
  let first = comma - 1
  while (
    first - 1 >= sentence &&
    (reader.bits(first - 1) & W.Capital) !== 0 &&
    (reader.bits(first - 1) & (W.Title | W.TitleModifier)) !== 0
  )
    first--
  return first
}

/** `former`, `political`, `press` before a role: nouns and adjectives in lower case, hyphens. */
function isRoleModifier(reader: Reader, i: number): boolean {
  const bits = reader.bits(i)
  if ((bits & W.Hyphen) !== 0) return reader.touches(i) && reader.touches(i + 1) && !/^(?:old|year)$/.test(reader.lower(i - 1))
  if (
    /^(?:former|ex|late|outgoing|incoming|then)$/.test(reader.lower(i)) ||
    (reader.lower(i) === 'running' && reader.lower(i + 1) === 'mate')
  )
    return true
  if ((bits & W.Word) === 0 || (bits & (W.Capital | W.Function | W.Speech)) !== 0 || /^(?:old|year|years)$/.test(reader.lower(i)))
    return false
  if ((bits & (W.TitleModifier | W.Role)) !== 0) return true
  const pos = partsOfSpeech(reader.lower(i))
  return (pos & (Pos.Noun | Pos.Adjective)) !== 0 && (pos & (Pos.Present | Pos.Past | Pos.Gerund | Pos.Preposition)) === 0
}

/** `a 37-year-old former teacher Ana Lima`, `23 year old Ana Lima`. */
function ageBefore(reader: Reader, sentence: number, first: number): number | null {
  let i = first - 1
  const from = Math.max(reader.article.sentences.first[sentence]!, first - 6)
  while (i > from && reader.lower(i) !== 'old' && (reader.bits(i) & W.Word) !== 0 && (reader.bits(i) & W.Function) === 0) i--
  if (reader.lower(i) !== 'old') return null
  i--
  if ((reader.bits(i) & W.Hyphen) !== 0) i--
  if (!/^years?$/.test(reader.lower(i))) return null
  i--
  if ((reader.bits(i) & W.Hyphen) !== 0) i--
  return ageIn(reader.form(i))
}

/** `Ana Lima, 42,`; `Ana Lima (42)`. */
function ageAfter(reader: Reader, segment: Segment): number | null {
  const mark = reader.form(segment.last)
  if (mark !== ',' && mark !== '(') return null
  const after = reader.form(segment.last + 2)
  const closes = mark === '(' ? after === ')' : /^(?:,|\.|;|”|")$/.test(after) || after === ''
  if (!closes || (reader.bits(segment.last + 3) & W.Number) !== 0) return null
  return ageIn(reader.form(segment.last + 1))
}

/** `German Foreign Minister`, `US President`, `the Belarusian blogger`. */
function nationalityAt(reader: Reader, sentence: number, before: RoleBefore): string {
  const from = reader.article.sentences.first[sentence]!
  const i = before.first - 1
  if (i < from || before.last === before.first) return ''
  const demonym = demonymCountry(reader.form(i))
  if (demonym !== undefined) return demonym
  if ((reader.bits(i) & W.Capital) === 0) return ''
  const { word } = reader.article.tokens
  const twoWords = i - 1 >= from && (reader.bits(i - 1) & W.Capital) !== 0 && reader.classes.placeWords(word[i - 1]!) > 1
  if (!twoWords && reader.classes.placeScore(word[i]!) === 0) return ''
  const first = twoWords ? i - 1 : i
  const name = first < i && placesNamed(oneLine(reader.slice(first, i + 1))).length > 0 ? reader.slice(first, i + 1) : reader.form(i)
  const [record] = placesNamed(oneLine(name))
  if (record === undefined) return ''
  const found = place(record)
  return found.type === 'country' ? found.country : ''
}
