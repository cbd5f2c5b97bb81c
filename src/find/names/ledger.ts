import { contextScores } from './context-scores.ts'
import { bestType, type Entry, SURE_PLACE } from './entry.ts'
import type { Reader } from './reader.ts'
import { ENOUGH, type Segment } from './segment.ts'
import { shareNames } from './sharing.ts'
import { W } from './word-classes.ts'

const ENOUGH_FOR_NAMESAKE = 4

/** The most that contexts can add to a name, however often it stands. */
const MOST_CONTEXT = 6

/** `the`, `said` and the like stand before and after all kinds of bodies and things. */
const MOST_FOR_ORGANISATION = 3.5

/** An ordinary word in capitals (`the Opposition`) takes more than what stands around it. */
const MOST_FOR_WORD = 2

const capped = (sum: number) => Math.max(-4, Math.min(MOST_CONTEXT, sum))

/** Weighs all segments of an article by name and decides each name's type. */
export function weigh(reader: Reader, segments: readonly Segment[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const sums = new Map<Entry, { person: number; place: number; organisation: number }>()
  for (const segment of segments) {
    const entry = entryOf(reader, entries, segment)
    const scores = contextScores(reader, segment)
    segment.person += scores.person
    segment.place += scores.place
    segment.organisation += scores.organisation
    const sum = sums.get(entry) ?? { person: 0, place: 0, organisation: 0 }
    sum.person += scores.person
    if (scores.person >= ENOUGH_FOR_NAMESAKE) entry.titled = true
    // «the video service Zoom»
    if (scores.organisation >= ENOUGH) entry.isWord = false
    sum.place += scores.place
    sum.organisation += scores.organisation
    sums.set(entry, sum)
  }
  for (const [entry, sum] of sums) {
    entry.person += capped(sum.person)
    entry.place += capped(sum.place)
    entry.organisation += Math.min(capped(sum.organisation), entry.isWord ? MOST_FOR_WORD : MOST_FOR_ORGANISATION)
    if (entry.lexicalPlace >= SURE_PLACE && !entry.titled) entry.person = Math.min(entry.person, entry.place - 1)
    entry.type = entry.fixed ?? bestType(entry)
  }
  shareNames(entries)
  return entries
}

function entryOf(reader: Reader, entries: Map<string, Entry>, segment: Segment): Entry {
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
    eastAsian: segment.eastAsian,
    lexicalPlace: segment.type === null ? segment.place : 0,
    person: segment.person,
    place: segment.place,
    organisation: segment.organisation,
    partOf: null,
    type: null,
    team: false,
    titled: false,
    bodied: false,
    isShortHead: false,
    isWord: segment.words === 1 && (reader.bits(segment.first) & (W.Common | W.AllCapitals)) === W.Common,
    fixed: segment.type,
    rule: segment.rule,
  }
  entries.set(segment.key, entry)
  return entry
}
