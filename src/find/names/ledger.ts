import type { NameType } from '../../model/mention.ts'
import { contextScores } from './context-scores.ts'
import type { Reader } from './reader.ts'
import { ENOUGH, type Segment } from './segment.ts'

/** What is known of one name in an article, all its mentions together. */
export interface Entry {
  readonly key: string
  readonly words: number
  /** How surely the gazetteer alone calls it a place. */
  readonly lexicalPlace: number
  person: number
  place: number
  organisation: number
  /** Set by a longer name of the article that this is a part of. */
  partOf: Entry | null
  type: NameType | null
  /** A town that plays in this article. */
  team: boolean
  /** A title, an age or a kinship stands beside it somewhere. */
  titled: boolean
  /** A longer organisation of this article begins with it. */
  bodied: boolean
  fixed: NameType | null
  rule: string
}

/** A country, region or big city; a person of that name needs a title or the like. */
const SURE_PLACE = 3.9
const ENOUGH_FOR_NAMESAKE = 4

/** The most that contexts can add to a name, however often it stands. */
const MOST_CONTEXT = 6

/** `the`, `said` and the like stand before and after all kinds of bodies and things. */
const MOST_FOR_ORGANISATION = 3.5

const capped = (sum: number) => Math.max(-4, Math.min(MOST_CONTEXT, sum))

/** Weighs all segments of an article by name and decides each name's type. */
export function weigh(reader: Reader, segments: readonly Segment[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const sums = new Map<Entry, { person: number; place: number; organisation: number }>()
  for (const segment of segments) {
    const entry = entryOf(entries, segment)
    const scores = contextScores(reader, segment)
    segment.person += scores.person
    segment.place += scores.place
    segment.organisation += scores.organisation
    const sum = sums.get(entry) ?? { person: 0, place: 0, organisation: 0 }
    sum.person += scores.person
    if (scores.person >= ENOUGH_FOR_NAMESAKE) entry.titled = true
    sum.place += scores.place
    sum.organisation += scores.organisation
    sums.set(entry, sum)
  }
  for (const [entry, sum] of sums) {
    entry.person += capped(sum.person)
    entry.place += capped(sum.place)
    entry.organisation += Math.min(capped(sum.organisation), MOST_FOR_ORGANISATION)
    if (entry.lexicalPlace >= SURE_PLACE && !entry.titled) entry.person = Math.min(entry.person, entry.place - 1)
    entry.type = entry.fixed ?? bestType(entry)
  }
  shareParts(segments, entries)
  for (const [key, full] of surnamesOf(segments, entries)) if (!entries.has(key)) entries.set(key, { ...full, key, words: 1, partOf: full })
  return entries
}

function entryOf(entries: Map<string, Entry>, segment: Segment): Entry {
  const known = entries.get(segment.key)
  if (known !== undefined) {
    known.fixed ??= segment.type
    known.person = Math.max(known.person, segment.person)
    known.place = Math.max(known.place, segment.place)
    known.organisation = Math.max(known.organisation, segment.organisation)
    return known
  }
  const entry: Entry = {
    key: segment.key,
    words: segment.words,
    lexicalPlace: segment.type === null ? segment.place : 0,
    person: segment.person,
    place: segment.place,
    organisation: segment.organisation,
    partOf: null,
    type: null,
    team: false,
    titled: false,
    bodied: false,
    fixed: segment.type,
    rule: segment.rule,
  }
  entries.set(segment.key, entry)
  return entry
}

export function bestType(scores: { person: number; place: number; organisation: number }): NameType | null {
  const { person, place, organisation } = scores
  const best = Math.max(person, place, organisation)
  if (best < ENOUGH) return null
  if (best === organisation) return 'organisation'
  return best === place ? 'place' : 'person'
}

/** `Anna Moor` explains `Moor` and `Anna` of the same article. */
function shareParts(segments: readonly Segment[], entries: Map<string, Entry>): void {
  lendToFullNames(segments, entries)
  shareBodies(segments, entries)
  const surnames = surnamesOf(segments, entries)
  const givens = new Map<string, Entry>()
  for (const segment of segments) {
    const entry = entries.get(segment.key)!
    if (entry.type !== 'person' || segment.words < 2) continue
    const words = segment.key.split(' ')
    givens.set(words[0]!, entry)
    if (words.length > 2) givens.set(`${words[0]} ${words[words.length - 1]}`, entry)
  }
  for (const entry of entries.values()) {
    if (entry.fixed !== null) continue
    const surname = surnames.get(entry.key)
    const given = givens.get(entry.key)
    if (surname !== undefined && surname !== entry) {
      entry.person += entry.lexicalPlace > SURE_PLACE ? 2 : 5
      entry.partOf = surname
    } else if (given !== undefined && given !== entry) {
      entry.person += 2.5
      entry.partOf = given
    } else continue
    entry.type = bestType(entry)
  }
}

/** `Mrs Moor` makes `Anna Moor` a person, too. */
function lendToFullNames(segments: readonly Segment[], entries: ReadonlyMap<string, Entry>): void {
  for (const segment of segments) {
    const entry = entries.get(segment.key)!
    if (entry.type !== null || entry.fixed !== null || segment.words < 2 || entry.person <= 0) continue
    const last = entries.get(segment.key.slice(segment.key.lastIndexOf(' ') + 1))
    if (last === undefined || last === entry || last.type !== 'person' || last.partOf !== null) continue
    entry.person += ENOUGH
    entry.type = bestType(entry)
  }
}

/** `Cromwell Mining Inc` explains `Cromwell Mining`, and `Cromwell` where that is nothing else. */
function shareBodies(segments: readonly Segment[], entries: ReadonlyMap<string, Entry>): void {
  for (const segment of segments) {
    if (segment.type !== 'organisation' || segment.words < 2) continue
    const words = segment.key.split(' ')
    for (let i = words.length - 1; i > 0; i--) {
      const short = entries.get(words.slice(0, i).join(' '))
      if (short === undefined || short.fixed !== null || short.lexicalPlace > 0 || short.bodied) continue
      short.bodied = true
      short.organisation += i === words.length - 1 ? 3 : 2
      short.type = bestType(short)
    }
  }
}

/** The shorter ends of full names: `Suu Kyi` and `Kyi` of `Aung San Suu Kyi`. */
function surnamesOf(segments: readonly Segment[], entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const surnames = new Map<string, Entry>()
  for (const segment of segments) {
    const entry = entries.get(segment.key)
    if (entry?.type !== 'person' || segment.words < 2) continue
    const words = segment.key.split(' ')
    for (let i = 1; i < words.length; i++) surnames.set(words.slice(i).join(' '), entry)
  }
  return surnames
}
