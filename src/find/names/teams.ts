import { place, placesNamed } from '../../data/gazetteer.ts'
import { AFTER_TEAMS, BEFORE_TEAMS, SPORT_WORDS } from '../../data/names/sport-words.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'
import type { Entry } from './entry.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { W } from './word-classes.ts'

const T = { Sport: 1, Before: 2, After: 4, Locative: 8 } as const

/** So many sports words make a sports report. */
const FEWEST_SPORT_WORDS = 3

/**
 * In a sports report a town or county that plays is a club: `Essex beat Kent by four wickets`. Countries stay places. Sets `type` of such
 * segments and tells the entries.
 */
export function createTeamMarker(
  vocabulary: Vocabulary,
): (reader: Reader, segments: readonly Segment[], entries: ReadonlyMap<string, Entry>) => void {
  const classOf = perWord(
    vocabulary,
    (lower) =>
      (SPORT_WORDS.has(lower) ? T.Sport : 0) |
      (BEFORE_TEAMS.has(lower) ? T.Before : 0) |
      (AFTER_TEAMS.has(lower) ? T.After : 0) |
      (/^(?:in|at|near|from|to|of)$/.test(lower) ? T.Locative : 0),
  )
  return (reader, segments, entries) => {
    const { tokens } = reader.article
    const at = (token: number) => (token >= 0 && token < tokens.count ? classOf(tokens.word[token]!) : 0)
    let sport = 0
    for (let i = 0; i < tokens.count; i++) if ((classOf(tokens.word[i]!) & T.Sport) !== 0) sport++
    if (sport < FEWEST_SPORT_WORDS || sport * 150 < tokens.count) return
    const isTown = (segment: Segment) => entries.get(segment.key)!.type === 'place' && segment.type === null && segment.title === null
    const towns = segments.filter((segment) => isTown(segment) && !isCountry(reader.slice(segment.first, segment.last)))
    for (const segment of towns) {
      const before = at(segment.first - 1)
      const plays = (before & T.Before) !== 0 || (at(segment.last) & T.After) !== 0 || hasScore(reader, segment)
      if (plays && (before & T.Locative) === 0) entries.get(segment.key)!.team = true
    }
    for (const segment of towns) {
      if (!entries.get(segment.key)!.team || (at(segment.first - 1) & T.Locative) !== 0 || isLocated(reader, segment)) continue
      segment.type = 'organisation'
      segment.rule = 'team'
    }
  }
}

/** `Essex 372`, `Leeds 2 Arsenal 1`, not the date in `LONDON 1996-08-30`. */
function hasScore(reader: Reader, segment: Segment): boolean {
  if ((reader.bits(segment.last) & W.Number) === 0) return false
  return /^\d{1,3}$/.test(reader.form(segment.last)) && (reader.bits(segment.last + 1) & W.Calendar) === 0
}

/** `LONDON 1996`, `Leeds, England`, `Cardiff:`. */
function isLocated(reader: Reader, segment: Segment): boolean {
  const next = reader.form(segment.last)
  if (/^\d{4}$/.test(next) || next === ':') return true
  return (
    next === ',' &&
    reader.classes.placeScore(reader.article.tokens.word[segment.last + 1] ?? 0) >= 4 &&
    (reader.bits(segment.last + 1) & W.Capital) !== 0
  )
}

function isCountry(name: string): boolean {
  const [first] = placesNamed(name)
  if (first === undefined) return false
  const { type, country } = place(first)
  return type === 'country' || type === 'continent' || type === 'region' || (type === 'admin1' && country === 'GB')
}
