import { type GazetteerPlace, isWeakName, place, placesNamed } from '../../data/gazetteer.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import type { PlaceType } from '../../data/place-types.ts'

const BIG: ReadonlySet<PlaceType> = new Set<PlaceType>(['country', 'continent', 'region', 'sea', 'desert'])

/** Few and well known in the gazetteer. */
const NATURAL: ReadonlySet<PlaceType> = new Set<PlaceType>(['river', 'lake', 'mountain', 'island'])

/** How surely a name means a place, from the gazetteer alone: 0 unknown, 5 a country; weak names (`Chad`, `Most`) far less. */
export function placeScore(name: string): number {
  const records = placesNamed(name)
  if (records.length === 0) return 0
  const best = place(records[0]!)
  if (/^(?:states|reunion)$/i.test(name)) return 0.5
  if (/^queens$/i.test(name)) return 1
  // `ID`, `OK`, `MA` mean Idaho, Oklahoma and Massachusetts only after a town.
  if (name.length === 2 && best.type === 'admin1') return 0.5
  const isWord = !name.includes(' ') && (partsOfSpeech(name.toLowerCase()) & Pos.Common) !== 0
  if (isWeakName(name)) return weakScore(best, isWord)
  if (isWord && best.population < 500_000 && best.type === 'city')
    return best.capital ? 3 : best.population >= 100_000 && name.length > 3 ? 1 : 0.5
  if (BIG.has(best.type)) return 5
  if (NATURAL.has(best.type)) return 4
  if (best.type === 'admin1' || best.capital || best.population >= 500_000) return 4.5
  return best.population >= 50_000 || best.type === 'site' || name.includes(' ') ? 3.5 : 2.5
}

/** `Chad` and `Jordan` are countries, too; `Colombo` is a big city, `Free` and `Hang` are words. */
function weakScore(best: GazetteerPlace, isWord: boolean): number {
  if (BIG.has(best.type)) return 3.9
  if (isWord) return best.population >= 100_000 ? 1 : 0.5
  if (best.capital || best.population >= 1_000_000) return 3
  return best.population >= 100_000 ? 1 : 0.5
}
