import { bestType, type Entry } from './entry.ts'
import type { Reader } from './reader.ts'
import { ENOUGH, type Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** So many members make a list that explains its unknown members. */
const FEWEST_MEMBERS = 3

/** How surely the one of a pair is a person, and what it adds to the other. */
const SURE_COMPANION = 3
const FROM_COMPANION = 1.5

/** What a list adds to a member that is not yet anything. */
const FROM_LIST = 3.5

/**
 * Members of one list are of one type: in `Brest, Zhabinka and Kobryn` two known towns make the third one. Only lists whose known members agree
 * explain the unknown ones.
 */
export function explainLists(reader: Reader, segments: readonly Segment[], entries: ReadonlyMap<string, Entry>): void {
  for (let i = 0; i < segments.length; ) {
    let end = i + 1
    while (end < segments.length && isListed(reader, segments[end - 1]!, segments[end]!)) end++
    if (end === i + 1 && end < segments.length) explainPair(reader, segments[i]!, segments[end]!, entries)
    if (end - i >= 2) nameKind(reader, segments.slice(i, end))
    if (end - i >= 2 && isOfPeople(reader, segments[i]!)) namePeople(segments.slice(i, end), entries)
    if (end - i >= FEWEST_MEMBERS) explain(reader, segments.slice(i, end), entries)
    // `Lena Moor, Halden` is a person of that body
    if (end - i >= FEWEST_MEMBERS || (end - i === 2 && reader.form(segments[i]!.last) !== ',')) explainCompanions(segments, i, end, entries)
    i = end
  }
}

/** `Reuters/Halden`: what shares a stroke with a body is one. */
function explainPair(reader: Reader, a: Segment, b: Segment, entries: ReadonlyMap<string, Entry>): void {
  if (b.first !== a.last + 1 || reader.form(a.last) !== '/' || !reader.touches(b.first)) return
  const [one, other] = [entries.get(a.key)!, entries.get(b.key)!]
  if (other.type === null && one.type === 'organisation') takeFrom(other)
  else if (one.type === null && other.type === 'organisation') takeFrom(one)
}

function explainCompanions(segments: readonly Segment[], from: number, end: number, entries: ReadonlyMap<string, Entry>): void {
  for (let k = from + 1; k < end; k++) explainCompanion(segments[k - 1]!, segments[k]!, entries)
  for (let k = end - 1; k > from; k--) explainCompanion(segments[k]!, segments[k - 1]!, entries)
}

/** `Lena Moor and Oma Sebun`: beside a person named in full, two or three words that no list knows name another. */
function explainCompanion(known: Segment, unknown: Segment, entries: ReadonlyMap<string, Entry>): void {
  if (known.words < 2 || unknown.words < 2 || unknown.words > 3 || unknown.person < 1) return
  const one = entries.get(known.key)!
  const other = entries.get(unknown.key)!
  if (other.type !== null || other.place > 0 || other.person < 1 || one.type !== 'person' || one.person < SURE_COMPANION) return
  other.person += FROM_COMPANION
  other.type = bestType(other)
}

function takeFrom(entry: Entry): void {
  if (entry.words > 1 || entry.key.length < 3 || entry.lexicalPlace > 0 || entry.isWord) return
  entry.organisation = Math.max(entry.organisation + FROM_LIST, ENOUGH)
  entry.type = bestType(entry)
}

const PLURALS =
  /^(?:counties|parishes|provinces|districts|regions|states|governorates|prefectures|cities|towns|villages|islands|municipalities|boroughs|suburbs|streets|roads|avenues|rivers|lakes)$/

/** `Clarke, Jackson and Oconee counties`: places, whoever else has such a name. */
function nameKind(reader: Reader, members: readonly Segment[]): void {
  if (!PLURALS.test(reader.lower(members.at(-1)!.last))) return
  for (const member of members) {
    const bits = reader.bits(member.first)
    // `Northern and inner cities`
    const isWord = (bits & W.Direction) !== 0 || (member.words === 1 && (bits & (W.Common | W.Given | W.Surname)) === W.Common)
    if (isWord || member.type !== null || member.title !== null || member.words > 3 || (bits & W.AllCapitals) !== 0) continue
    member.type = 'place'
    member.rule = 'place-evidence'
  }
}

/** `the drivers A, B and C`, `three members — A, B and C`. */
function isOfPeople(reader: Reader, { first, sentence, title }: Segment): boolean {
  let at = (title === null ? first : title[0]) - 1
  while (at > 0 && /^(?:-|--|—|–|:)$/.test(reader.form(at))) at--
  const bits = reader.bits(at)
  if (reader.article.tokens.sentence[at] !== sentence || (bits & W.Word) === 0) return false
  if (/^(?:MPs|MLAs|MEPs)$/.test(reader.form(at)) || /^(?:members|officials|advocates)$/.test(reader.form(at))) return true
  return (bits & (W.Role | W.Capital)) === W.Role && reader.lower(at).endsWith('s')
}

function namePeople(members: readonly Segment[], entries: ReadonlyMap<string, Entry>): void {
  for (const member of members) {
    const entry = entries.get(member.key)!
    if (entry.type !== null || entry.fixed !== null || entry.isWord || entry.lexicalPlace >= 2 || member.words > 4 || entry.person < 0)
      continue
    entry.person = Math.max(entry.person, ENOUGH)
    entry.type = bestType(entry)
  }
}

/** `A, B`, `A and B`, `A, and B`. */
function isListed(reader: Reader, a: Segment, b: Segment): boolean {
  if (a.sentence !== b.sentence || b.first - a.last > 2 || b.first <= a.last) return false
  for (let i = a.last; i < b.first; i++) if (!/^(?:,|and|&|or|;)$/.test(reader.lower(i))) return false
  return true
}

function explain(reader: Reader, members: readonly Segment[], entries: ReadonlyMap<string, Entry>): void {
  let people = 0
  let places = 0
  let others = 0
  for (const { key } of members) {
    const { type } = entries.get(key)!
    if (type === 'person') people++
    else if (type === 'place') places++
    else if (type === 'organisation') others++
  }
  const known = Math.max(people, places)
  if (known < 2 || Math.min(people, places) + others > 0 || known * 3 < members.length) return
  for (const member of members) {
    const entry = entries.get(member.key)!
    if (entry.type !== null || member.words > 3 || (reader.bits(member.first) & (W.Common | W.AllCapitals)) !== 0) continue
    if (people > 0) entry.person = Math.max(entry.person + FROM_LIST, ENOUGH)
    else entry.place = Math.max(entry.place + FROM_LIST, ENOUGH)
    entry.type = bestType(entry)
  }
}
