import { bestType, type Entry } from './entry.ts'
import type { Reader } from './reader.ts'
import { ENOUGH, type Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** `Lena Moor of Korma`: what a person named in full is of is a town, where nothing else is known of it. */
export function explainOrigins(reader: Reader, segments: readonly Segment[], entries: ReadonlyMap<string, Entry>): void {
  for (let i = 1; i < segments.length; i++) {
    const person = segments[i - 1]!
    const town = segments[i]!
    if (town.first !== person.last + 1 || person.words < 2 || town.words > 2 || town.type !== null) continue
    if (reader.lower(person.last) !== 'of' || entries.get(person.key)!.type !== 'person') continue
    const entry = entries.get(town.key)!
    const word = reader.bits(town.first)
    if (entry.type !== null || entry.partOf !== null || entry.isWord || (word & (W.AllCapitals | W.Organisation | W.Demonym)) !== 0)
      continue
    entry.place = Math.max(entry.place, ENOUGH)
    entry.type = bestType(entry)
  }
}
