import type { NameMention } from '../../model/mention.ts'
import { ZONES } from '../../model/parsed.ts'
import type { Entry } from './entry.ts'
import { listedOrganisationEnd } from './phrases.ts'
import { longestPlace } from './place-phrases.ts'
import type { Reader } from './reader.ts'
import { keyOf } from './segments.ts'
import { W } from './word-classes.ts'

/** In a line where every word has a capital: the names that the article knows, else what the lists know. */
export function findInHeadline(reader: Reader, sentence: number, entries: ReadonlyMap<string, Entry>): NameMention[] {
  const { sentences, tokens } = reader.article
  const end = sentences.last[sentence]!
  const found: NameMention[] = []
  const add = (first: number, end: number, type: NameMention['type'], rule: string) => {
    const last = (reader.bits(end - 1) & W.Mark) !== 0 ? end - 1 : end
    const zone = ZONES[sentences.zone[sentence]!]!
    found.push({ type, first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, sentence, zone, rule })
  }
  for (let i = sentences.first[sentence]!; i < end; ) {
    const bits = reader.bits(i)
    if ((bits & W.Capital) === 0 || (bits & W.Function) !== 0) {
      i++
      continue
    }
    const known = knownName(reader, i, end, entries)
    if (known !== null) {
      add(i, known.last, known.entry.team ? 'organisation' : known.entry.type!, 'headline-known')
      i = known.last
      continue
    }
    const listed = listedOrganisationEnd(reader, i, end)
    const place = longestPlace(reader, i, end)
    const person = place !== null && place.last > i + 1 && place.score >= 3 ? 0 : personByLists(reader, i, end)
    if (listed > 0) add(i, listed, 'organisation', 'known-organisation')
    else if (person > 0) add(i, person, 'person', 'headline-given-name')
    else if (place !== null && place.score >= 3.5) add(i, place.last, 'place', 'gazetteer')
    i = Math.max(i + 1, listed, person, place !== null && place.score >= 3.5 ? place.last : 0)
  }
  return found
}

/** The longest name of the article that stands at token `i`. */
function knownName(reader: Reader, i: number, end: number, entries: ReadonlyMap<string, Entry>) {
  for (let last = Math.min(end, i + 6); last > i; last--) {
    if ((reader.bits(last - 1) & W.Mark) !== 0) continue
    const entry = entries.get(keyOf(reader, i, last))
    if (entry !== undefined && entry.type !== null) return { last, entry }
  }
  return null
}

/** A given name with a word after it that is no common one: `Olga Petrova Wins Vote`. */
function personByLists(reader: Reader, i: number, end: number): number {
  const first = reader.bits(i)
  if ((first & W.Given) === 0 || (first & W.Common) !== 0 || i + 1 >= end) return 0
  const next = reader.bits(i + 1)
  if ((next & W.Capital) === 0 || ((next & W.Initial) === 0 && (next & (W.Common | W.Function | W.Calendar | W.Demonym)) !== 0)) return 0
  let last = i + 1
  while (last < end && last < i + 4) {
    const bits = reader.bits(last)
    const initial = (bits & W.Initial) !== 0 && (reader.bits(last + 1) & W.Stop) !== 0
    if (initial) last += 2
    else if ((bits & W.Capital) !== 0 && (bits & (W.Common | W.Function | W.Calendar | W.Demonym)) === 0) last++
    else break
  }
  return last
}
