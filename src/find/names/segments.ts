import { lexicalScores } from './lexical-scores.ts'
import { extendByOf, isAmbiguousTitle, listedOrganisationEnd, longestPlace, organisationEnd, siteEnd, titleEnd } from './phrases.ts'
import type { Reader } from './reader.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** Cuts a run of capitals, from a token on, into names; gives the end of what they take, which may lie behind the run: `German Foreign Minister Heiko Maas` -> `Heiko Maas`, titled; `Bombay High Court Judge Rao` -> court, person. */
export function segmentRun(reader: Reader, run: Run, from: number, into: Segment[]): number {
  const limit = reader.article.sentences.last[run.sentence]!
  return new Cutter(reader, run, limit, Math.max(from, run.first), into).cut()
}

class Cutter {
  private at: number
  private title: readonly [number, number] | null = null

  private readonly reader: Reader
  private readonly run: Run
  private readonly limit: number
  private readonly into: Segment[]

  constructor(reader: Reader, run: Run, limit: number, from: number, into: Segment[]) {
    this.reader = reader
    this.run = run
    this.limit = limit
    this.into = into
    this.at = from
  }

  cut(): number {
    const { reader, run } = this
    this.takePortfolio()
    while (this.at < run.last && (reader.bits(this.at) & (W.Word | W.Mark)) !== 0) {
      const bits = reader.bits(this.at)
      if ((bits & W.Mark) !== 0 || (this.isInitial() && (bits & (W.Function | W.Calendar)) === W.Function && !this.isListed())) this.at++
      else this.step()
    }
    return this.at
  }

  /** `Secretary of State Anna Moor`, `Minister of Health and Welfare Jan Berg`: what the title is of belongs to it. */
  private takePortfolio(): void {
    const { reader, run } = this
    const joiner = run.first - 1
    if (this.at !== run.first || !/^(?:of|for)$/.test(reader.lower(joiner)) || (reader.bits(joiner - 1) & W.Title) === 0) return
    let i = run.first
    while (
      i < run.last &&
      (reader.bits(i) & W.Common) !== 0 &&
      ((reader.bits(i) & W.Given) === 0 || (reader.bits(i + 1) & W.Capital) === 0)
    )
      i++
    if (i === run.first || longestPlace(reader, run.first, run.last) !== null) return
    this.at = i
    if (i >= run.last) return
    let first = joiner - 1
    while ((reader.bits(first - 1) & W.TitleModifier) !== 0 && (reader.bits(first - 1) & W.Capital) !== 0) first--
    this.title = [first, i]
  }

  private isInitial = () => this.run.initial && this.at === this.run.first

  private isListed = () => listedOrganisationEnd(this.reader, this.at, this.limit) > 0

  private step(): void {
    const { reader, run, at } = this
    const listed = listedOrganisationEnd(reader, at, this.limit)
    if (listed > 0)
      return this.push(extendByOf(reader, listed - 1, Math.max(listed, run.last), this.limit), 'organisation', 'known-organisation')
    const place = longestPlace(reader, at, this.limit)
    if (place !== null && place.score >= 3 && isLongPlace(reader, at, place.last) && this.standsAlone(place.last))
      return this.unknown(place.last, place.score, true)
    const titled = titleEnd(reader, at, run.last)
    const organisation = organisationEnd(reader, at, run.last, this.limit)
    if (titled > at && !(organisation > titled && isAmbiguousTitle(reader, titled - 1))) return this.takeTitle(titled)
    if (organisation > 0) return this.push(organisation, 'organisation', 'organisation-head')
    if (this.dropsInitialWord()) {
      this.at++
      return
    }
    const bits = reader.bits(at)
    if (
      (bits & W.Demonym) !== 0 &&
      ((bits & W.Given) === 0 || !this.isNameAfter(at)) &&
      reader.classes.placeScore(reader.article.tokens.word[at]!) < 5
    ) {
      this.at++
      return
    }
    this.placeOrUnknown()
  }

  /** `Roman Polanski`, not `Georgian President` nor `Georgian leader`. */
  private isNameAfter(at: number): boolean {
    const next = this.reader.bits(at + 1)
    return at + 1 < this.run.last && (next & W.Capital) !== 0 && (next & (W.Common | W.Title | W.TitleModifier)) === 0
  }

  /** No word follows that would make a longer name: `Czech Republic`, but `New York Times`, `St. Petersburg University`. */
  private standsAlone(last: number): boolean {
    const { reader, run } = this
    if (last >= run.last) return true
    const next = reader.bits(last)
    if ((next & W.Hyphen) !== 0) return false
    return titleEnd(reader, last, run.last) > last && organisationEnd(reader, last, run.last, this.limit) === 0
  }

  private takeTitle(end: number): void {
    const { reader } = this
    const begin = this.title === null ? this.at : this.title[0]
    this.title = end < this.run.last && (reader.bits(end) & W.Mark) === 0 ? [begin, end] : null
    this.at = end
  }

  /** `Former`, `Police`, `Voters` at a sentence's start before a name is a common word. */
  private dropsInitialWord(): boolean {
    const { reader, run, at } = this
    if (!this.isInitial()) return false
    const bits = reader.bits(at)
    if ((bits & W.Common) === 0 || at + 1 >= run.last) return false
    if ((reader.bits(at + 1) & W.Mark) !== 0) return false
    if ((bits & W.Given) !== 0) return false
    const place = longestPlace(reader, at, this.limit)
    if (place !== null && place.last > at + 1) return false
    return siteEnd(reader, at, run.last, this.limit) === 0
  }

  /** `N. Korea`, `S. Africa`. */
  private abbreviatedDirection(): boolean {
    const { reader, at } = this
    if (!/^[NSEW]$/.test(reader.form(at)) || (reader.bits(at + 1) & W.Stop) === 0) return false
    const place = longestPlace(reader, at + 2, this.limit)
    if (place === null || place.score < 4) return false
    this.unknown(place.last, place.score, true)
    return true
  }

  private placeOrUnknown(): void {
    const { reader, run, at } = this
    if (this.abbreviatedDirection()) return
    const place = longestPlace(reader, at, this.limit)
    const site = siteEnd(reader, at, this.stretchEnd(at + 1), this.limit)
    if (site > 0 && (place === null || site > place.last || site === place.last)) return this.push(site, 'place', 'site-head')
    if (place === null) return this.unknown(this.stretchEnd(at + 1), 0, false)
    if (place.last >= run.last) return this.unknown(place.last, place.score, true)
    const next = reader.bits(place.last)
    if ((next & W.Hyphen) !== 0) return this.placeBeforeHyphen(place.last, place.score)
    if ((reader.bits(at) & W.Given) !== 0 && place.last === at + 1) return this.unknown(this.stretchEnd(at + 1), 0, false)
    const splits =
      (next & (W.Title | W.Demonym | W.Initial)) !== 0 ||
      ((next & W.Given) !== 0 && (next & W.Common) === 0) ||
      titleEnd(reader, place.last, run.last) > place.last
    if (splits && this.title === null) return this.unknown(place.last, place.score, true)
    this.unknown(this.stretchEnd(at + 1), 0, false, place.score)
  }

  /** `US-China talks`: two places; `Cox-Smith`: a name. */
  private placeBeforeHyphen(last: number, score: number): void {
    const { reader } = this
    const other = longestPlace(reader, last + 1, this.limit)
    const demonym = (reader.bits(last + 1) & W.Demonym) !== 0
    if ((score >= 3 && other !== null && other.score >= 3) || demonym) {
      this.unknown(last, score, true)
      this.at = last + 1
    } else this.unknown(this.stretchEnd(last + 1), 0, false)
  }

  /** Where an unknown stretch ends: before a title or demonym that is no part of a name. */
  private stretchEnd(from: number): number {
    const { reader, run } = this
    let i = from
    while (i < run.last) {
      const bits = reader.bits(i)
      const capital = (bits & W.Capital) !== 0
      if (reader.form(i) === '&' && joinsPeople(reader, from - 1, i, run.last)) break
      if (capital && (bits & W.Demonym) !== 0 && (bits & (W.Given | W.Surname)) === 0) break
      if (capital && (bits & (W.Title | W.Role)) !== 0 && i + 1 < run.last && !this.isNamePart(i) && titleEnd(reader, i, run.last) > i)
        break
      i++
    }
    return i
  }

  /** `Stephen King`, `John Major`: after a given name a title is a surname. */
  private isNamePart(i: number): boolean {
    const before = this.reader.bits(i - 1)
    return (before & (W.Given | W.Initial | W.Stop | W.Hyphen | W.Particle)) !== 0
  }

  private unknown(end: number, placeScore: number, isPlace: boolean, leadingPlace = 0): void {
    this.add(end, null, isPlace ? 'gazetteer' : 'capitals', placeScore, leadingPlace)
  }

  private push(end: number, type: 'place' | 'organisation', rule: string): void {
    this.add(end, type, rule, 0, 0)
  }

  private add(end: number, type: Segment['type'], rule: string, placeScore: number, leadingPlace: number): void {
    const { reader, run } = this
    const first = this.at
    const last = trimmedEnd(reader, first, end)
    this.at = Math.max(end, first + 1)
    if (last <= first) return
    const { words, person, organisation } = lexicalScores(reader, first, last)
    // «EU», «UN» stand in the gazetteer as regions, too.
    const isBody = words === 1 && (reader.bits(first) & W.Organisation) !== 0 && (reader.bits(first) & W.AllCapitals) !== 0
    const known = type === null && !isBody ? placeScore : 0
    this.into.push({
      first,
      last,
      sentence: run.sentence,
      initial: run.initial && first === run.first,
      type,
      rule,
      person: type === null ? cappedByPlace(person, words, known) - leadingPlace * 0.7 : 0,
      place: type === 'place' ? 6 : known - (words === 1 && known < 1 && (reader.bits(first) & W.Common) !== 0 ? 3 : 0),
      organisation: type === 'organisation' ? 6 : known >= 4 && organisation < 5 ? 0 : organisation,
      title: type === null ? this.title : null,
      words,
      key: keyOf(reader, first, last),
    })
    this.title = null
  }
}

/** `Jane Moor & Karl Berg` are two people, `Moor & Berg` is a firm. */
function joinsPeople(reader: Reader, first: number, ampersand: number, last: number): boolean {
  return (
    ampersand - first >= 2 && last - ampersand >= 3 && (reader.bits(first) & W.Given) !== 0 && (reader.bits(ampersand + 1) & W.Given) !== 0
  )
}

/** Two capitalised words at least: `Sri Lanka`, `Prince Edward Island`. */
function isLongPlace(reader: Reader, first: number, last: number): boolean {
  let capitals = 0
  for (let i = first; i < last; i++) if ((reader.bits(i) & W.Capital) !== 0) capitals++
  return capitals >= 2
}

/** `Hong Kong`, `San Marino` look like names of people, but the gazetteer knows better. */
function cappedByPlace(person: number, words: number, place: number): number {
  if (words < 2 || place === 0) return person
  return place >= 4 ? Math.min(person, 1) : person - 1.5
}

function trimmedEnd(reader: Reader, first: number, end: number): number {
  let last = end
  while (
    last > first &&
    ((reader.bits(last - 1) & W.Mark) !== 0 ||
      ((reader.bits(last - 1) & W.Capital) === 0 && (reader.bits(last - 1) & W.Particle) !== 0 && !reader.touches(last - 1)))
  )
    last--
  return last
}

/** The words of a name in lower case, marks left out: equal for all its mentions. */
export function keyOf(reader: Reader, first: number, last: number): string {
  let key = ''
  for (let i = first; i < last; i++) if ((reader.bits(i) & W.Mark) === 0) key += key === '' ? reader.lower(i) : ` ${reader.lower(i)}`
  return key
}
