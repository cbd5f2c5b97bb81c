import { place, placeHead, placesNamed } from '../../data/gazetteer.ts'
import { LEADING_SITE_HEADS, LOWER_SITE_HEADS, PLACE_JOINERS } from '../../data/names/context-words.ts'
import { copyString } from '../../lang/string-pool.ts'
import { placeScore } from './place-score.ts'
import type { Reader } from './reader.ts'
import { W } from './word-classes.ts'

export interface PlaceMatch {
  readonly last: number
  readonly score: number
}

/** The longest place name of the gazetteer that starts at `i`, at most up to `limit`; null when none does. */
export function longestPlace(reader: Reader, i: number, limit: number): PlaceMatch | null {
  const owned = (reader.bits(i + 1) & W.Possessive) !== 0 && (reader.bits(i + 2) & W.Capital) !== 0
  // `Cox's Bazar`, whose key starts with `coxs`
  const most = Math.max(reader.classes.placeWords(reader.article.tokens.word[i]!), owned ? placeHead(`${reader.form(i)}s`) : 0)
  if (most === 0) return null
  for (let last = furthest(reader, i, limit, most); last > i; last--) {
    const bits = reader.bits(last - 1)
    if ((bits & W.Word) === 0 && !isAbbreviationStop(reader, last - 1)) continue
    if (last > i + 1 && (bits & W.Capital) === 0 && (bits & W.Word) !== 0) continue
    const score = last === i + 1 ? reader.classes.placeScore(reader.article.tokens.word[i]!) : longScore(reader.slice(i, last))
    if (score > 0) return { last, score }
  }
  return null
}

/** `Pa.`, `Calif.`: the stop belongs to the name where the word alone is none, or stands for a state behind its town: `Mobile, Ala.`. */
function isAbbreviationStop(reader: Reader, i: number): boolean {
  if ((reader.bits(i) & W.Stop) === 0 || (reader.bits(i - 1) & W.Word) === 0 || !reader.touches(i)) return false
  const score = reader.classes.placeScore(reader.article.tokens.word[i - 1]!)
  return score === 0 || (score < 4 && /^[,.-]$/.test(reader.form(i - 2)) && isStateStop(reader, i))
}

/** `Ala.`, `Ariz.`, `Ky.`: the stop after a state's abbreviation. */
export function isStateStop(reader: Reader, stop: number): boolean {
  if ((reader.bits(stop) & W.Stop) === 0 || (reader.bits(stop - 1) & W.AllCapitals) !== 0) return false
  return placesNamed(reader.slice(stop - 1, stop + 1)).some(
    (record, i) => place(record).type === 'admin1' && (i === 0 || place(record).country === 'US'),
  )
}

function furthest(reader: Reader, i: number, limit: number, most: number): number {
  let words = 1
  let last = i + 1
  while (last < limit && words < most) {
    const bits = reader.bits(last)
    if ((bits & W.Word) !== 0) {
      if ((bits & W.Capital) === 0 && !PLACE_JOINERS.has(reader.lower(last))) break
      words++
      // `Cox's Bazar`
    } else if ((bits & (W.Hyphen | W.Stop | W.Possessive)) === 0 || !reader.touches(last)) break
    last++
  }
  return last < limit && isAbbreviationStop(reader, last) ? last + 1 : last
}

const longScores = new Map<string, number>()

function longScore(text: string): number {
  const known = longScores.get(text)
  if (known !== undefined) return known
  if (longScores.size > 100_000) longScores.clear()
  const name = text.replace(/\s+/g, ' ')
  const score = placesNamed(name).length === 0 ? 0 : Math.max(placeScore(name), 3)
  longScores.set(copyString(text), score)
  return score
}

/** `Highway 19`, `Interstate 45`, `County Road 35`. */
const NUMBERED_ROADS = /^(?:highway|hwy|interstate|route|road|freeway|motorway|autobahn)$/

/** `Memphis St.`, `Gouger St`; not `Dr.` nor `Ct.`, which are other things as well. */
const STREETS: ReadonlySet<string> = new Set(['st', 'ave', 'rd', 'blvd', 'ln', 'pkwy', 'hwy'])

/** The stop of `Memphis St.` belongs to the name. */
export const isStreetStop = (reader: Reader, stop: number) =>
  (reader.bits(stop) & W.Stop) !== 0 && reader.touches(stop) && STREETS.has(reader.lower(stop - 1))

/** `Korma Detention Center`, `Korma State Correctional Institution`: a prison by another name; `last` is its last word. */
export const isPrison = (reader: Reader, last: number) =>
  (reader.bits(last) & W.Capital) !== 0 && KEPT_IN.has(reader.lower(last)) && KEEPING.has(reader.lower(last - 1))

const KEPT_IN: ReadonlySet<string> = new Set(['center', 'centre', 'facility', 'institution', 'complex'])
const KEEPING: ReadonlySet<string> = new Set(['detention', 'correctional', 'correction', 'corrections', 'remand'])

/** The end of a site's name that starts at `i`: `Independence Square`, `Evin prison`, `Lake Naroch`; 0 when there is none. */
export function siteEnd(reader: Reader, i: number, end: number, limit: number): number {
  const last = reader.bits(end - 1)
  if ((reader.bits(end) & W.Number) !== 0 && NUMBERED_ROADS.test(reader.lower(end - 1)) && /^\d{1,4}$/.test(reader.form(end)))
    return end + 1
  if (end > i + 1 && STREETS.has(reader.lower(end - 1)) && (reader.bits(i) & W.Title) === 0)
    return isStreetStop(reader, end) ? end + 1 : end
  if (end > i + 2 && isPrison(reader, end - 1)) return end
  if (end > i + 1 && (last & W.SiteHead) !== 0 && (last & W.Capital) !== 0) return extendByOf(reader, end, limit)
  if (end > i + 1 && LEADING_SITE_HEADS.has(reader.lower(i)) && (reader.bits(i + 1) & W.Word) !== 0) return end
  if (isNamedAfterPerson(reader, i, end)) return end + 1
  const known =
    reader.classes.placeScore(reader.article.tokens.word[i]!) >= (/^(?:prison|jail)$/.test(reader.lower(end)) ? 4.5 : 2.5) ||
    (reader.bits(i) & (W.AllCapitals | W.Demonym | W.Common)) !== 0
  if (end < limit && !known && LOWER_SITE_HEADS.has(reader.lower(end)) && (reader.bits(end) & W.Capital) === 0) return end + 1
  return 0
}

/** `Charles de Gaulle airport`: a person's full name is no place without its noun. */
const isNamedAfterPerson = (reader: Reader, i: number, end: number) =>
  end > i + 1 &&
  (reader.bits(i) & (W.Given | W.Common)) === W.Given &&
  /^(?:airport|stadium|bridge)$/.test(reader.lower(end)) &&
  (reader.bits(i - 1) & W.Role) === 0

const HEADS_WITH_OF =
  /^(?:republic|kingdom|emirate|gulf|bay|strait|straits|isle|isles|cape|sea|sultanate|commonwealth|principality|duchy|confederation)$/

/** `People's Republic of China`, `Hashemite Kingdom of Jordan`. */
function extendByOf(reader: Reader, end: number, limit: number): number {
  if (reader.lower(end) !== 'of' || !HEADS_WITH_OF.test(reader.lower(end - 1))) return end
  const next = reader.lower(end + 1) === 'the' ? end + 2 : end + 1
  if (next >= limit || (reader.bits(next) & W.Capital) === 0) return end
  return longestPlace(reader, next, limit)?.last ?? next + 1
}
