import type { NameType } from '../../model/mention.ts'
import type { Entry } from './entry.ts'
import { listedOrganisationEnd } from './listed-organisations.ts'
import { longestPlace } from './place-phrases.ts'
import { Casing, type Reader } from './reader.ts'
import { keyOf } from './segments.ts'
import { Kind, W } from './word-classes.ts'

/** A name in a line where capitals say nothing. */
export interface HeadlineName {
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly type: NameType
  readonly rule: string
}

type Entries = ReadonlyMap<string, Entry>

/** What ends a name in such a line. */
const NO_NAME = W.Common | W.Function | W.Calendar | W.Demonym

/**
 * The names in lines where every word has a capital: those that the article knows, else what the lists and titles tell. Surnames of people found
 * by title or given name explain other such lines, as in texts that are in capitals throughout.
 */
export function findInHeadlines(reader: Reader, entries: Entries): HeadlineName[] {
  const lines: number[] = []
  reader.casing.forEach((casing, sentence) => {
    if (casing !== Casing.Plain) lines.push(sentence)
  })
  if (lines.length === 0) return []
  const first = lines.flatMap((sentence) => findInLine(reader, sentence, entries, new Set()))
  const surnames = new Set<string>()
  for (const name of first) if (name.type === 'person' && name.last - name.first > 1) addSurname(reader, name, surnames)
  return surnames.size === 0 ? first : lines.flatMap((sentence) => findInLine(reader, sentence, entries, surnames))
}

function addSurname(reader: Reader, { last }: HeadlineName, surnames: Set<string>): void {
  const bits = reader.bits(last - 1)
  const place = reader.classes.placeScore(reader.article.tokens.word[last - 1]!)
  if ((bits & NO_NAME) === 0 && place < 3 && reader.form(last - 1).length > 2) surnames.add(reader.lower(last - 1))
}

function findInLine(reader: Reader, sentence: number, entries: Entries, surnames: ReadonlySet<string>): HeadlineName[] {
  const { sentences } = reader.article
  const end = sentences.last[sentence]!
  const found: HeadlineName[] = []
  for (let i = sentences.first[sentence]!; i < end; ) {
    const bits = reader.bits(i)
    const name = (bits & W.Capital) === 0 || (bits & W.Function) !== 0 ? null : nameAt(reader, i, end, sentence, entries, surnames)
    if (name !== null) found.push(name)
    i = name === null ? i + 1 : Math.max(name.last, i + 1)
  }
  return found
}

/** The order is that of what knows best. */
function nameAt(
  reader: Reader,
  i: number,
  end: number,
  sentence: number,
  entries: Entries,
  surnames: ReadonlySet<string>,
): HeadlineName | null {
  const name = (last: number, type: NameType, rule: string, first = i): HeadlineName => ({
    first,
    last: trimmed(reader, last),
    sentence,
    type,
    rule,
  })
  const known = knownName(reader, i, end, entries)
  if (known !== null) return name(known.last, known.entry.team ? 'organisation' : known.entry.type!, 'headline-known')
  const listed = listedOrganisationEnd(reader, i, end)
  const council = bodyByHead(reader, i, end)
  if (council > listed) return name(council, 'organisation', 'headline-head')
  if (listed > 0) return name(listed, 'organisation', 'known-organisation')
  if (isListedBody(reader, i)) return name(i + 1, 'organisation', 'known-organisation')
  const titled = afterTitle(reader, i, end)
  if (titled !== null) return name(titled[1], 'person', 'title', titled[0])
  const place = longestPlace(reader, i, end)
  if (place !== null && place.last > i + 1 && place.score >= 3) return name(place.last, 'place', 'gazetteer')
  const person = personByLists(reader, i, end)
  if (person > 0) return name(person, 'person', 'headline-given-name')
  if (place !== null && place.score >= 3.5 && isSurePlace(reader, i, sentence, place.score)) return name(place.last, 'place', 'gazetteer')
  return surnames.has(reader.lower(i)) ? name(i + 1, 'person', 'headline-known') : null
}

const HEADS = /^(?:ministry|commission|council|court|parliament|university|agency|department|bureau|federation|assembly|tribunal|academy)$/

/** So many words say what a body is for or of. */
const MOST_MODIFIERS = 4

/** `Health Ministry Says`, `UN Security Council Meets`, `Ministry of Defence Denies`: the end of a body named by what it is for or of; 0 when there is none. */
function bodyByHead(reader: Reader, i: number, end: number): number {
  if ((reader.bits(i) & W.HeadWithOf) !== 0 && reader.lower(i + 1) === 'of')
    return i + 2 < end && HEADS.test(reader.lower(i)) && (reader.kinds(i + 2) & Kind.Field) !== 0 ? i + 3 : 0
  let k = i
  while (k < end && k - i < MOST_MODIFIERS && isModifier(reader, k)) k++
  return k > i && k < end && (reader.bits(k) & W.OrgHead) !== 0 && HEADS.test(reader.lower(k)) ? k + 1 : 0
}

const isModifier = (reader: Reader, k: number) =>
  (reader.kinds(k) & Kind.Field) !== 0 ||
  (reader.bits(k) & (W.TitleModifier | W.Demonym)) !== 0 ||
  ((reader.bits(k) & (W.Organisation | W.AllCapitals)) === (W.Organisation | W.AllCapitals) && reader.form(k).length > 1) ||
  reader.classes.placeScore(reader.article.tokens.word[k]!) >= 3.5

/** `NATO`, `CIA`; `WHO` is mostly a pronoun there. */
const isListedBody = (reader: Reader, i: number) =>
  (reader.bits(i) & (W.Organisation | W.AllCapitals)) === (W.Organisation | W.AllCapitals) &&
  reader.form(i) !== 'IS' &&
  (reader.form(i) !== 'WHO' || reader.lower(i - 1) === 'the')

const trimmed = (reader: Reader, last: number) => ((reader.bits(last - 1) & W.Mark) !== 0 ? last - 1 : last)

/** The longest name of the article that stands at token `i`. */
function knownName(reader: Reader, i: number, end: number, entries: Entries) {
  for (let last = Math.min(end, i + 6); last > i; last--) {
    if ((reader.bits(last - 1) & W.Mark) !== 0) continue
    const entry = entries.get(keyOf(reader, i, last))
    if (entry !== undefined && entry.type !== null) return { last, entry }
  }
  return null
}

/** `GEN. BUSTILLO`, `PRESIDENT ALFREDO CRUZ`: the token range of the name after a title that starts at `i`. */
function afterTitle(reader: Reader, i: number, end: number): readonly [number, number] | null {
  if ((reader.bits(i) & W.Title) === 0) return null
  const first = (reader.bits(i + 1) & W.Stop) !== 0 && reader.touches(i + 1) ? i + 2 : i + 1
  let last = first
  while (last < end && last < first + 4 && isNameWord(reader, last)) last++
  return last > first && reader.form(first).length > 1 ? [first, last] : null
}

const isNameWord = (reader: Reader, i: number) => {
  const bits = reader.bits(i)
  return (bits & W.Capital) !== 0 && (bits & (NO_NAME | W.Title | W.OrgHead)) === 0
}

/** A given name with words after it that are no common ones: `Olga Petrova Wins Vote`, `John F. Harding Dies`. */
function personByLists(reader: Reader, i: number, end: number): number {
  const first = reader.bits(i)
  if ((first & W.Given) === 0 || (first & (W.Common | W.Particle)) !== 0) return 0
  let last = i + 1
  while (last < end && last < i + 4) {
    const initial = (reader.bits(last) & W.Initial) !== 0 && (reader.bits(last + 1) & W.Stop) !== 0
    if (initial) last += 2
    else if (isNameWord(reader, last)) last++
    else break
  }
  return last > i + 1 && (reader.bits(last - 1) & W.Stop) === 0 ? last : 0
}

/** `CHAD` and `TURKEY` may be words; `US` in a line of capitals is one unless it is `THE US`. */
function isSurePlace(reader: Reader, i: number, sentence: number, score: number): boolean {
  const before = reader.lower(i - 1)
  if (reader.form(i) === 'US' && reader.casing[sentence] === Casing.Capitals)
    return before === 'the' || (reader.bits(i + 1) & (W.Title | W.Common)) !== 0
  if ((reader.bits(i) & W.Common) === 0 || score >= 4) return true
  return (reader.bits(i - 1) & (W.Locative | W.Motion)) !== 0 || /^(?:of|,)$/.test(before)
}
