import { demonymCountry } from '../../data/demonyms.ts'
import { EVENT_WORDS } from '../../data/names/context-words.ts'
import { copyString } from '../../lang/string-pool.ts'
import { bodyBeforeWord, listedOrganisation, organisationByHead } from './body-pieces.ts'
import { listedOrganisationEnd } from './listed-organisations.ts'
import { organisationEnd } from './organisation-phrases.ts'
import { known, opensSentence, type Piece, piece, type Recogniser, skipped, unknown } from './piece.ts'
import { placeOrPerson } from './place-or-person.ts'
import { isPrison, longestPlace, siteEnd } from './place-phrases.ts'
import type { Reader } from './reader.ts'
import { type Cut, stretchEnd } from './stretch-end.ts'
import { isAmbiguousTitle, titleEnd } from './title-phrases.ts'
import { Kind, W } from './word-classes.ts'

/** The first that recognises something wins; the order is that of what would be mistaken for what. */
const RECOGNISERS: readonly Recogniser[] = [
  // «The New York» before «York».
  initialFunctionWord,
  // `Sri Lankan`, `Costa Rican`.
  longDemonym,
  // `DETROIT The Korma Department`, `WASHINGTON Jan Berg`.
  datelineTown,
  // `European Union`, `Air France` before `France`.
  listedOrganisation,
  // `Sri Lanka`, `Prince Edward Island` before the titles Sri and Prince; `Czech Republic` before the demonym.
  longPlace,
  // `UN Special Envoy`, `EU Declaration` before the envoy and the declaration.
  bodyBeforeWord,
  // `Otter Tail County` before the clerk, coroner or fair of it.
  county,
  // `Northern Kenya`, `Central Anatolia`.
  partOfPlace,
  // `D-Calif.`, `R-Elbow Lake`.
  seat,
  // `Foreign Minister`, unless a head follows: `General Motors Company`.
  titlePhrase,
  // `Korma Tractor Plant` before `Minsk`.
  organisationByHead,
  // `Gulf War`, `Paris Agreement` before `Gulf` and `Paris`.
  event,
  initialCommonWord,
  demonym,
  abbreviatedDirection,
  // `Moscow Square` before `Moscow`.
  site,
  placeOrPerson,
]

export function nextPiece(from: Omit<Cut, 'place'>): Piece {
  const { reader, run, at, limit, titled } = from
  const cut: Cut = { reader, run, at, limit, titled, place: longestPlace(reader, at, limit) }
  for (const recognise of RECOGNISERS) {
    const found = recognise(cut)
    if (found !== null) return found
  }
  return unknown(stretchEnd(cut))
}

/** `The`, `He`, `In` at a sentence's start; `May` is asked elsewhere. */
function initialFunctionWord(cut: Cut): Piece | null {
  const { reader, at, limit } = cut
  // `of The Rev. Jan Berg`, `told The Associated Press`
  if (reader.lower(at) === 'the' && listedOrganisationEnd(reader, at, limit) === 0)
    if ((reader.bits(at + 1) & W.Title) !== 0 || (cut.place === null && listedOrganisationEnd(reader, at + 1, limit) > 0))
      return skipped(at + 1)
  if (!opensSentence(cut)) return null
  if (isAdverb(reader, at) && at + 1 < cut.run.last) return skipped(at + 1)
  if ((reader.bits(at) & (W.Function | W.Calendar)) !== W.Function) return null
  if ((reader.bits(at) & W.Initial) !== 0 && (reader.bits(at + 1) & W.Stop) !== 0) return null
  return listedOrganisationEnd(reader, at, limit) > 0 ? null : skipped(at + 1)
}

/** `Especially`, `Unfortunately` */
const isAdverb = (reader: Reader, at: number) =>
  /(?<!^fami|^assemb|^supp)ly$/.test(reader.lower(at)) &&
  reader.form(at).length > 5 &&
  (reader.bits(at) & (W.Common | W.Given | W.Surname | W.AllCapitals)) === W.Common &&
  reader.classes.placeScore(reader.article.tokens.word[at]!) === 0 &&
  (reader.bits(at + 1) & (W.SiteHead | W.OrgHead)) === 0

/** A town in capitals that opens a sentence, then a name that is not: a dateline without its mark. */
function datelineTown(cut: Cut): Piece | null {
  const { reader, run, place } = cut
  if (place === null || place.score < 1 || place.last >= run.last || !opensSentence(cut)) return null
  const next = reader.bits(place.last)
  const isLoud = (reader.bits(place.last - 1) & (W.AllCapitals | W.Initial)) === W.AllCapitals && reader.form(place.last - 1).length > 3
  return isLoud && (next & (W.Capital | W.AllCapitals | W.Initial)) === W.Capital ? known(place.last, Math.max(place.score, 4)) : null
}

function longDemonym({ reader, run, at, place }: Cut): Piece | null {
  const { tokens } = reader.article
  // `Central African Republic`
  if (place !== null && place.last > at + 2) return null
  if (at + 1 >= run.last || (reader.bits(at + 1) & W.Capital) === 0 || reader.classes.placeWords(tokens.word[at]!) < 2) return null
  return isLongDemonym(reader.slice(at, at + 2)) ? skipped(at + 2) : null
}

const longDemonyms = new Map<string, boolean>()

function isLongDemonym(text: string): boolean {
  const known = longDemonyms.get(text)
  if (known !== undefined) return known
  if (longDemonyms.size > 50_000) longDemonyms.clear()
  const is = demonymCountry(text.replace(/\s+/g, ' ')) !== undefined
  longDemonyms.set(copyString(text), is)
  return is
}

function longPlace(cut: Cut): Piece | null {
  const { reader, at, place } = cut
  if (place === null || place.score < 3 || capitalsIn(reader, at, place.last) < 2) return null
  if (isCityOfOffice(cut, place.last)) return known(place.last - 1, place.score)
  // `South East Asian`
  if (COMPASS.test(reader.lower(at)) && COMPASS.test(reader.lower(place.last - 1)) && (reader.bits(place.last) & W.Demonym) !== 0)
    return skipped(place.last + 1)
  const body = bodyOfOwned(cut, place.last)
  if (body > 0) return piece(body, 'organisation', 'organisation-head')
  if (!standsAlone(cut, place.last)) return null
  // `July 25: The United States`
  const article = reader.lower(at) === 'the' && !/^(?:hague|bronx|dalles|woodlands)$/.test(reader.lower(at + 1))
  return article ? skipped(at + 1) : known(place.last, place.score)
}

/** The end of a body called after a place whose name goes on behind the run: `Hobb's Bay Regional Council`; 0 when none is. */
function bodyOfOwned({ reader, run, limit }: Cut, last: number): number {
  if (last <= run.last || (reader.bits(run.last) & W.Possessive) === 0 || (reader.bits(last) & W.Capital) === 0) return 0
  let end = last + 1
  while (end < limit && (reader.bits(end) & W.Capital) !== 0 && end < last + MOST_BODY_WORDS) end++
  return organisationEnd(reader, last - 1, end, limit)
}

const MOST_BODY_WORDS = 5

/** `Fargo City Commissioner`, `Dublin City Hall`: the city is Fargo. */
function isCityOfOffice({ reader, run, at }: Cut, last: number): boolean {
  if (last >= run.last || last - at < 2 || reader.lower(last - 1) !== 'city') return false
  if (!/^(?:council\w*|commissioner|manager|attorney|clerk|mayor|hall|administrator|planner)$/.test(reader.lower(last))) return false
  return (longestPlace(reader, at, last - 1)?.last ?? 0) === last - 1
}

function capitalsIn(reader: Reader, first: number, last: number): number {
  let capitals = 0
  for (let i = first; i < last; i++) if ((reader.bits(i) & W.Capital) !== 0) capitals++
  return capitals
}

/** No word follows that would make a longer name: `Czech Republic`, but `New York Times`, `St. Petersburg University`. */
function standsAlone({ reader, run, limit }: Cut, last: number): boolean {
  if (last >= run.last) return true
  if ((reader.bits(last) & W.Hyphen) !== 0) return false
  return titleEnd(reader, last, run.last) > last && organisationEnd(reader, last, run.last, limit) === 0
}

/** The county, unless a body or a site follows: `Otter Tail County Clerk`. */
function county(cut: Cut): Piece | null {
  const { reader, run, at, limit } = cut
  if (opensSentence(cut) && (reader.bits(at) & (W.Common | W.Given)) === W.Common) return null
  for (let k = at + 1; k < Math.min(run.last, at + 3); k++) {
    if (!/^(?:county|parish)$/.test(reader.lower(k)) || (reader.bits(k) & W.Capital) === 0) continue
    const next = reader.bits(k + 1)
    const follows = k + 1 < run.last && (next & W.Capital) !== 0
    if (
      !follows ||
      (reader.bits(run.last - 1) & W.SiteHead) !== 0 ||
      isPrison(reader, run.last - 1) ||
      organisationEnd(reader, at, run.last, limit) > 0
    )
      return null
    return (next & (W.Common | W.Title | W.Role)) !== 0 ? known(k + 1, 4) : null
  }
  return null
}

const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|upper|lower|greater|inner|outer|old)$/

/** A direction, then a place that ends the run: one place, in that one. */
function partOfPlace(cut: Cut): Piece | null {
  const { reader, run, at, limit, place } = cut
  if (!COMPASS.test(reader.lower(at)) || (reader.bits(at) & W.Capital) === 0 || (place !== null && place.last > at + 1)) return null
  if (opensSentence(cut)) return null
  const inner = longestPlace(reader, at + 1, limit)
  return inner !== null && inner.score >= 2.5 && inner.last >= run.last ? known(inner.last, Math.max(inner.score, 3)) : null
}

/** The party of a member before the place that elected him. */
function seat({ reader, run, at }: Cut): Piece | null {
  if (!/^(?:D|R|I|DFL|Lib|Con|Lab)$/.test(reader.form(at)) || (reader.bits(at + 1) & W.Hyphen) === 0 || !reader.touches(at + 1)) return null
  return at + 2 < run.last && (reader.bits(at + 2) & W.Capital) !== 0 ? skipped(at + 2) : null
}

function titlePhrase(cut: Cut): Piece | null {
  const { reader, run, at, limit } = cut
  if (reader.form(at) === 'NGO') return skipped(at + 1)
  // `H E Anna Moor`
  if (reader.form(at) === 'H' && reader.form(at + 1) === 'E' && at + 2 < run.last) return piece(at + 2, 'title', 'title')
  const end = titleEnd(reader, at, run.last)
  // `the DPP`: an office and a party
  const both = W.AllCapitals | W.Organisation
  if (end === run.last && end === at + 1 && (reader.bits(at) & both) === both) return null
  // `Prime Minister's Office`, `People's Party`
  if (end === at || (end < run.last && (reader.bits(end) & W.Possessive) !== 0)) return null
  const headed = organisationEnd(reader, at, run.last, limit) > end && isAmbiguousTitle(reader, end - 1)
  return headed || isSiteCalledAfter(cut, end) ? null : piece(end, 'title', 'title')
}

/** `King Harald Bridge`, `Sir Edward Lyle Drive`: the title belongs to the site. */
function isSiteCalledAfter({ reader, run, at }: Cut, end: number): boolean {
  if (
    end !== at + 1 ||
    run.last < end + 2 ||
    !/^(?:king|queen|prince|princess|sir|general|president|saint|lord|lady)$/.test(reader.lower(at))
  )
    return false
  return /^(?:drive|road|avenue|boulevard|highway|bridge|airport|square|stadium|dam|canal)$/.test(reader.lower(run.last - 1))
}

/** The run ends with an event's head, and no person stands in it: `Gulf War`, not `Mayor Lena Spring`. */
function event(cut: Cut): Piece | null {
  const { reader, run, at, titled } = cut
  const last = run.last - 1
  if (titled || last <= at || !EVENT_WORDS.has(reader.lower(last)) || (reader.bits(last) & W.Capital) === 0) return null
  // A plan or prize may be named after a person.
  const isPlan = /^(?:program|programme|initiative|project|scholarship|awards?|prize|trophy|tournament|championships?)$/.test(
    reader.lower(last),
  )
  if (
    !isPlan &&
    (reader.bits(at) & W.Given) !== 0 &&
    (reader.bits(at) & W.Common) === 0 &&
    reader.classes.placeScore(reader.article.tokens.word[at]!) < 3
  )
    return null
  return stretchEnd(cut) === run.last ? skipped(run.last) : null
}

/** `Police`, `Voters` at a sentence's start before a name is a common word. */
function initialCommonWord(cut: Cut): Piece | null {
  const { reader, run, at, limit, place } = cut
  const bits = reader.bits(at)
  if (!opensSentence(cut) || (bits & W.Common) === 0 || (bits & W.Given) !== 0) return null
  if (at + 1 >= run.last || (reader.bits(at + 1) & W.Mark) !== 0) return null
  if (place !== null && place.last > at + 1) return null
  return siteEnd(reader, at, run.last, limit) > 0 ? null : skipped(at + 1)
}

/** `German`, but `Caribbean` is a region as well, and `Roman Polanski` is a name. */
function demonym(cut: Cut): Piece | null {
  const { reader, at, limit } = cut
  const bits = reader.bits(at)
  if ((bits & W.Demonym) === 0) return null
  const score = reader.classes.placeScore(reader.article.tokens.word[at]!)
  if (score >= 5 || (score >= 4 && isHomeland(cut))) return null
  const listed = listedOrganisationEnd(reader, at + 1, limit)
  if (listed > 0 && isGenericBody(reader, at + 1, listed)) return piece(listed, 'organisation', 'known-organisation')
  return ((bits & W.Given) !== 0 && isNameAfter(cut)) || isSurnameFirst(cut) ? null : skipped(at + 1)
}

/** `in Kachin on Monday`: the land of a people. */
function isHomeland({ reader, run, at }: Cut): boolean {
  const next = reader.bits(at + 1)
  return (
    at + 1 === run.last && reader.lower(at - 1) === 'in' && (next & (W.Mark | W.Locative | W.Function)) !== 0 && (next & W.Hyphen) === 0
  )
}

/** `Luo Weimin`: Luo is a people, too. */
function isSurnameFirst({ reader, run, at }: Cut): boolean {
  if ((reader.kinds(at) & Kind.EastAsian) === 0 || at + 1 >= run.last) return false
  const next = reader.bits(at + 1)
  return (next & (W.Word | W.Common)) === W.Word && reader.classes.isSyllabic(reader.article.tokens.word[at + 1]!)
}

/** `Air Force`, `Red Crescent`, `Supreme Court`: many countries have one. */
function isGenericBody(reader: Reader, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if ((reader.bits(k) & W.Common) === 0) return false
  return true
}

/** `Roman Polanski`, not `Georgian President` nor `Georgian leader`. */
function isNameAfter({ reader, run, at }: Cut): boolean {
  const next = reader.bits(at + 1)
  return at + 1 < run.last && (next & W.Capital) !== 0 && (next & (W.Common | W.Title | W.TitleModifier)) === 0
}

/** `N. Korea`, `S. Africa`. */
function abbreviatedDirection({ reader, at, limit }: Cut): Piece | null {
  if (!/^[NSEW]$/.test(reader.form(at)) || (reader.bits(at + 1) & W.Stop) === 0) return null
  const place = longestPlace(reader, at + 2, limit)
  return place === null || place.score < 4 ? null : known(place.last, place.score)
}

function site(cut: Cut): Piece | null {
  const { reader, at, limit, place } = cut
  const end = siteEnd(reader, at, stretchEnd(cut), limit)
  if (place !== null && isCityOfOffice(cut, end)) return known(end - 1, place.score)
  if (end === 0 || cut.titled || isPersonsName(reader, at, end)) return null
  return place === null || end >= place.last ? piece(end, 'place', 'site-head') : null
}

/** `Anthony Hill`, `Matt Temple`: a given name, then a site's head that may be a surname; not `in Alexander Park`, `the Helen Street`. */
function isPersonsName(reader: Reader, first: number, end: number): boolean {
  const given = reader.bits(first)
  const before = reader.bits(first - 1)
  const middle = end - first === 4 && (reader.bits(first + 1) & W.Initial) !== 0 && (reader.bits(first + 2) & W.Stop) !== 0
  if (middle && (given & (W.Given | W.Common)) === W.Given) return SURNAME_HEADS.test(reader.lower(end - 1))
  if (end !== first + 2 || (given & W.Given) === 0) return false
  // `the sprinter Mark Temple`
  if ((before & (W.Role | W.Capital)) === W.Role && SURNAME_HEADS.test(reader.lower(first + 1))) return true
  if ((given & W.Common) !== 0) return false
  if ((before & (W.Locative | W.Motion)) !== 0 || /^(?:the|of|on|along)$/.test(reader.lower(first - 1))) return false
  return SURNAME_HEADS.test(reader.lower(first + 1)) && reader.classes.placeScore(reader.article.tokens.word[first]!) < 4
}

const SURNAME_HEADS =
  /^(?:hill|lane|wood|woods|rivers|marsh|brook|brooks|glen|dale|ford|pond|banks|street|temple|park|parks|lake|church|bridge|bridges|castle|field|fields|forest|garden|hall|house|towers|barn|mount|bay)$/
