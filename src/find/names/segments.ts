import { lexicalScores } from './lexical-scores.ts'
import { listedOrganisationEnd } from './listed-organisations.ts'
import { isMoney } from './money.ts'
import { organisationEnd } from './organisation-phrases.ts'
import type { Piece } from './piece.ts'
import { nextPiece } from './pieces.ts'
import { isStateStop, isStreetStop, longestPlace } from './place-phrases.ts'
import { placeScore } from './place-score.ts'
import type { Reader } from './reader.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segment.ts'
import { Kind, W } from './word-classes.ts'

/** Score of a name whose structure decides its type. */
const FIXED = 6
/** How much a place at its beginning speaks against a person's name: `Chicago Bulls`. */
const LEADING_PLACE = 0.7

type Title = readonly [number, number] | null

/**
 * Cuts a run of capitals, from a token on, into names; gives the end of what they take, which may lie behind the run: `German Foreign Minister
 * Lena Moor` is `Lena Moor`, titled; `Bombay High Court Judge Rao` is a court and a person.
 */
export function segmentRun(reader: Reader, run: Run, from: number, into: Segment[]): number {
  const limit = reader.article.sentences.last[run.sentence]!
  const portfolio = from <= run.first ? portfolioOf(reader, run) : null
  let at = portfolio === null ? Math.max(from, run.first) : portfolio[1]
  let title: Title = portfolio
  while (at < run.last) {
    if ((reader.bits(at) & W.Mark) !== 0) {
      at++
      continue
    }
    const piece = nextPiece({ reader, run, at, limit, titled: title !== null })
    if (piece.kind === 'title') {
      if (title === null && isLoneTitle(reader, run, at, piece.end)) into.push(loneTitle(segmentOf(reader, run, at, piece, null)!))
      title = titleBefore(reader, run, title === null ? at : title[0], piece.end)
    } else if (piece.kind !== 'skipped') {
      const segment = segmentOf(reader, run, at, piece, title)
      if (segment !== null) into.push(segment)
      title = null
    }
    at = Math.max(piece.end, at + 1)
  }
  return at
}

/** `Secretary of State Anna Moor`, `Minister of Health Jan Berg`: what the title is of belongs to it; the token range of all of it. */
function portfolioOf(reader: Reader, run: Run): Title {
  const joiner = portfolioJoiner(reader, run.first - 1)
  if (joiner < 0 || isBody(reader, run, reader.lower(joiner) === 'for')) return null
  let last = run.first
  while (last < run.last && isPortfolioWord(reader, last)) last++
  if (last === run.first || (longestPlace(reader, run.first, run.last)?.score ?? 0) >= 3) return null
  // `president of Education Minnesota`
  const isMinister = /^(?:minister|secretary)$/.test(reader.lower(joiner - 1))
  const place = last < run.last && !isMinister ? longestPlace(reader, last, run.last) : null
  if (place !== null && place.score >= 4 && place.last === run.last) return null
  let first = joiner - 1
  while ((reader.bits(first - 1) & W.TitleModifier) !== 0 && (reader.bits(first - 1) & W.Capital) !== 0) first--
  return [first, last]
}

/** `spokesman for Air Halden`: a body has the spokesman. */
const isBody = (reader: Reader, { first, last, sentence }: Run, headed: boolean) =>
  listedOrganisationEnd(reader, first, last) > 0 ||
  (headed && organisationEnd(reader, first, last, reader.article.sentences.last[sentence]!) > 0)

/** The `of` or `for` after a title, seen from its end: `Secretary for Culture, Sports and` gives that of `for`; -1 where there is none. */
function portfolioJoiner(reader: Reader, end: number): number {
  if ((reader.bits(end) & (W.Function | W.Mark)) === 0) return -1
  let i = end
  while (
    i > end - 8 &&
    (/^(?:and|,|&)$/.test(reader.lower(i)) || (i < end && isPortfolioWord(reader, i) && (reader.bits(i) & W.Capital) !== 0))
  )
    i--
  // `Leader of the Opposition Lena Moor`
  const ofThe = i === end && reader.lower(i) === 'the' && isOneWordBefore(reader, i + 1)
  if (ofThe) i--
  const office = reader.bits(i - 1)
  const isOffice = (office & W.Title) !== 0 || (ofThe && (office & (W.Role | W.Capital)) === (W.Role | W.Capital))
  return isOffice && /^(?:of|for)$/.test(reader.lower(i)) ? i : -1
}

/** Is it one word, then a name? */
const isOneWordBefore = (reader: Reader, i: number) =>
  isPortfolioWord(reader, i) &&
  (reader.bits(i + 1) & (W.Capital | W.Common)) === W.Capital &&
  (reader.bits(i + 2) & (W.Capital | W.Common)) === W.Capital

function isPortfolioWord(reader: Reader, i: number): boolean {
  const bits = reader.bits(i)
  const isField = (bits & W.Common) !== 0 || (reader.kinds(i) & Kind.Field) !== 0
  return isField && ((bits & W.Given) === 0 || (reader.bits(i + 1) & W.Capital) === 0)
}

/** `Mawlawi said`: a title that stands alone may be the surname of somebody named in full, and nothing else. */
const isLoneTitle = (reader: Reader, run: Run, at: number, end: number) =>
  end === at + 1 &&
  end === run.last &&
  (reader.bits(at) & (W.Title | W.Common | W.Role | W.AllCapitals)) === W.Title &&
  reader.form(at).length > 3

const loneTitle = (segment: Segment): Segment => ({ ...segment, person: -2, place: 0, organisation: 0 })

const titleBefore = (reader: Reader, run: Run, first: number, end: number): Title =>
  end < run.last && (reader.bits(end) & W.Mark) === 0 ? [first, end] : null

/** `Ala.`, `Memphis St.` */
const keepsStop = (reader: Reader, { rule, end }: Piece) =>
  (rule === 'gazetteer' && isStateStop(reader, end - 1)) || (rule === 'site-head' && isStreetStop(reader, end - 1))

function segmentOf(reader: Reader, run: Run, first: number, piece: Piece, title: Title): Segment | null {
  const isAbbreviation = keepsStop(reader, piece)
  const last = isAbbreviation ? piece.end : trimmedEnd(reader, first, piece.end)
  if (last <= first || isMoney(reader, first, last)) return null
  const { words, person, organisation, eastAsian } = lexicalScores(reader, first, last)
  // `Zou Weiming`, though Zou is a place, too; not `Hong Kong Open`
  const isWholeSurname = eastAsian && (longestPlace(reader, first, last)?.last ?? 0) <= first + 1
  const type = piece.kind === 'place' || piece.kind === 'organisation' ? piece.kind : null
  const mayBePerson = type === null && !isAbbreviation
  const place =
    type === null && !isListedBody(reader, first, words) ? (isAcronymOfPlace(reader, first, words, piece) ? 0.5 : piece.place) : 0
  return {
    first,
    last,
    sentence: run.sentence,
    initial: run.initial && first === run.first,
    type,
    rule: piece.rule,
    person: mayBePerson ? cappedByPlace(person, words, place, eastAsian) - (isWholeSurname ? 0 : piece.leadingPlace * LEADING_PLACE) : 0,
    place: type === 'place' ? FIXED : place - (isCommonWord(reader, first, words, place) ? 3 : 0),
    organisation:
      type === 'organisation' ? FIXED : organisation < 5 && (place >= 4 || isPostal(reader, first, words, place)) ? 0 : organisation,
    title: type === null ? title : null,
    words,
    eastAsian,
    key: keyOf(reader, first, last),
  }
}

/** `EU`, `UN` stand in the gazetteer as regions, too. */
function isListedBody(reader: Reader, first: number, words: number): boolean {
  const bits = reader.bits(first)
  return words === 1 && (bits & W.Organisation) !== 0 && (bits & W.AllCapitals) !== 0
}

/** `KAN news`: in capitals amid prose a short word is an acronym, whatever town is called so. */
function isAcronymOfPlace(reader: Reader, first: number, words: number, { place }: Piece): boolean {
  if (words !== 1 || place < 1 || place >= 5 || (reader.bits(first) & W.AllCapitals) === 0) return false
  const form = reader.form(first)
  return form.length <= 4 && !form.includes('.') && placeScore(form[0] + form.slice(1).toLowerCase()) > 0
}

/** `KY`, `WA`: two letters that a state is written with name no body. */
const isPostal = (reader: Reader, first: number, words: number, place: number) =>
  words === 1 && place > 0 && reader.form(first).length === 2

/** `Emergency`, `Media`: it takes more than `of` before them to make a place. */
const isCommonWord = (reader: Reader, first: number, words: number, place: number) =>
  words === 1 && place < 1 && (reader.bits(first) & W.Common) !== 0

/** `Hong Kong`, `San Marino` look like names of people, but the gazetteer knows better. */
function cappedByPlace(person: number, words: number, place: number, eastAsian: boolean): number {
  if (words < 2 || place === 0) return person
  return place >= 4 ? Math.min(person, 1) : eastAsian ? Math.min(person, 2) : person - 1.5
}

/** Without marks and loose particles at its end. */
function trimmedEnd(reader: Reader, first: number, end: number): number {
  let last = end
  while (last > first) {
    const bits = reader.bits(last - 1)
    const particle = (bits & W.Capital) === 0 && (bits & W.Particle) !== 0 && !reader.touches(last - 1)
    if ((bits & W.Mark) === 0 && !particle) break
    last--
  }
  return last
}

/** The words of a name in lower case, marks left out: equal for all its mentions. */
export function keyOf(reader: Reader, first: number, last: number): string {
  let key = ''
  for (let i = first; i < last; i++) if ((reader.bits(i) & W.Mark) === 0) key += key === '' ? reader.lower(i) : ` ${reader.lower(i)}`
  return key
}
