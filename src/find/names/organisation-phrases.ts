import { COMPANY_MARKS } from '../../data/names/organisation-words.ts'
import { isPrison, longestPlace } from './place-phrases.ts'
import type { Reader } from './reader.ts'
import { titleEnd } from './title-phrases.ts'
import { Kind, Sign, W } from './word-classes.ts'

/** The end of an organisation that starts at `i`, by its head: the last head of the run, with what hangs on it by `of`. 0 when there is none. */
export function organisationEnd(reader: Reader, i: number, end: number, limit: number): number {
  if (isLedByHead(reader, i, end)) return beforeOfficer(reader, i + 2, end)
  const joined = joinedEnd(reader, i, end, limit)
  if (joined > 0) return joined
  const head = lastHead(reader, i, end)
  if (head < 0 || isPersonsName(reader, titlesEnd(reader, i, head), head) || isSiteOf(reader, head + 1, end)) return 0
  const extended = extendByOf(reader, head, end, limit)
  if (head === i && (extended === head + 1 || isGoverningBody(reader, head, extended))) return 0
  return extended
}

/** `Universidad Nacional`, `Radio Kossuth`; not `Real Estate`. */
const isLedByHead = (reader: Reader, i: number, end: number) =>
  (reader.bits(i) & W.LeadingHead) !== 0 &&
  end > i + 1 &&
  (reader.bits(end - 1) & W.Mark) === 0 &&
  reader.lower(i + 1) !== 'estate' &&
  !isOffice(reader, i + 1, end)

/** `Union Home Minister Berg`: the office after a word that leads other names. */
const isOffice = (reader: Reader, i: number, end: number) => {
  const titled = titleEnd(reader, i, end)
  return titled > i && titled < end
}

/** `Hospital Authority Chief Manager Berg` ends before the officer. */
function beforeOfficer(reader: Reader, from: number, end: number): number {
  for (let k = from; k < end; k++) if ((reader.bits(k) & (W.Title | W.TitleModifier)) !== 0 && isOffice(reader, k, end)) return k
  return end
}

/** The last word of the run that heads an organisation, before an officer: `Korma Bank`, not the bar in `Korma Bank Chief Adam Bar`; -1 when none does. */
function lastHead(reader: Reader, i: number, end: number): number {
  let head = -1
  for (let k = i; k < end; k++) {
    const bits = reader.bits(k)
    // `Diego “Electric” Lima`: what a run has in quotation marks is a nickname
    if ((reader.classes.sign(reader.article.tokens.word[k]!) & Sign.NicknameOpener) !== 0) break
    if ((bits & W.Capital) === 0) continue
    const next = reader.bits(k + 1)
    if (k > i && (bits & (W.Title | W.Role)) !== 0 && k + 2 < end && (next & (W.Given | W.Common | W.OrgHead)) === W.Given) break
    if (k === i && isGroupFor(reader, k)) return k
    if (isPrison(reader, k)) continue
    if (k > i ? (bits & W.OrgHead) !== 0 || isSchoolDistrict(reader, k) || isNation(reader, i, k) : (bits & W.HeadWithOf) !== 0) head = k
    else if ((bits & W.HeadWithOf) !== 0 && k === end - 1 && OF.test(reader.lower(k + 1))) head = k
    else if (k === end - 1 && reader.lower(k) === 'government') head = k
    else if (head >= 0 && (bits & W.Title) !== 0 && (bits & W.OrgHead) === 0) break
  }
  return head
}

const OF = /^(?:of|against)$/

/** `Americans for Prosperity`, `Lawyers without Borders`: people who stand together. */
const isGroupFor = (reader: Reader, k: number) =>
  (reader.bits(k) & W.Demonym) !== 0
    ? reader.lower(k + 1) === 'for' && reader.lower(k).endsWith('s')
    : /^(?:for|against|without)$/.test(reader.lower(k + 1)) && GROUPS.test(reader.lower(k)) && !isClient(reader, k + 2)

/** `Lawyers for Acme Ltd`, `Workers for Banco Halden`: whom they work for. */
function isClient(reader: Reader, first: number): boolean {
  if ((reader.bits(first) & W.LeadingHead) !== 0 && (reader.bits(first + 1) & W.Capital) !== 0) return true
  const last = capitalsEnd(reader, first, first + MOST_CLIENT_WORDS) - 1
  return last > first && COMPANY_MARKS.has(reader.lower(last))
}

const MOST_CLIENT_WORDS = 5

const GROUPS =
  /^(?:citizens|lawyers|workers|parents|students|journalists|scientists|physicians|artists|veterans|farmers|mayors|survivors|victims|mothers|doctors|friends|reporters)$/

const isSchoolDistrict = (reader: Reader, k: number) =>
  reader.lower(k) === 'district' && /^(?:school|fire|water|hospital|library|transit|utility)$/.test(reader.lower(k - 1))

/** `Musqueam Nation`, `Old Crow First Nation`, `Blackfeet Tribe`: bodies of indigenous peoples; not `Arab Nation`. */
function isNation(reader: Reader, i: number, k: number): boolean {
  if (!/^(?:nations?|tribes?)$/.test(reader.lower(k))) return false
  if (reader.lower(k - 1) === 'first') return k > i + 1
  if (AMERICAN_PEOPLES.test(reader.lower(k - 1))) return k > i
  return reader.lower(k) !== 'nations' && (reader.bits(k - 1) & (W.Capital | W.Common | W.Demonym | W.AllCapitals)) === W.Capital
}

const AMERICAN_PEOPLES = /^(?:navajo|cherokee|sioux|lakota|apache|comanche|mohawk|hopi|choctaw)$/

/** `Conference of Bishops`, `Innocence Project of Korma`: what else hangs on these is an event's or a plan's. */
const OF_ALONE = /^(?:conference|project|programme|program)$/

function titlesEnd(reader: Reader, i: number, head: number): number {
  let k = i
  while (k < head && (reader.bits(k) & W.Title) !== 0) k++
  return k
}

/** `Adam Mills`, `Atta-Mills`, `Chief Rose House`: heads that are surnames, after a given name, which a title tells from a word. */
function isPersonsName(reader: Reader, first: number, head: number): boolean {
  const given = reader.bits(first)
  if (
    head === first ||
    (given & W.Given) === 0 ||
    ((given & W.Common) !== 0 && (reader.bits(first - 1) & W.Title) === 0) ||
    !/^(?:bar|mills?|church|court|press|post|guard|boys|works|house|chambers|banks|daily|bond|bonds)$/.test(reader.lower(head))
  )
    return false
  return (
    (head === first + 1 || (reader.bits(head - 1) & W.Hyphen) !== 0) && reader.classes.placeScore(reader.article.tokens.word[first]!) < 3
  )
}

/** `Korma International Airport`, `Bank Street`: what follows the head makes all of it a site. */
const isSiteOf = (reader: Reader, next: number, end: number) =>
  next === end - 1 && (reader.bits(next) & (W.SiteHead | W.OrgHead | W.Capital)) === (W.SiteHead | W.Capital)

/** `Board of Directors` names no body. */
const isGoverningBody = (reader: Reader, head: number, end: number) =>
  end > head + 2 &&
  /^(?:board|council|conference)$/.test(reader.lower(head)) &&
  /^(?:directors|trustees|governors|management|parties)$/.test(reader.lower(end - 1))

/** Can the word be one of the fields that a body is named after: `Health`, `Fisheries`, `Dentists`? */
function isField(reader: Reader, k: number): boolean {
  const bits = reader.bits(k)
  if ((bits & W.Capital) === 0 || (bits & (W.Function | W.Calendar | W.Demonym | W.AllCapitals)) !== 0) return false
  if ((reader.kinds(k) & Kind.Field) !== 0) return true
  return (
    (bits & W.Common) !== 0 &&
    (bits & (W.OrgHead | W.Title | W.Role)) === 0 &&
    reader.classes.placeScore(reader.article.tokens.word[k]!) < 2
  )
}

/** What a body is on: `Foreign Relations`, not `Long Island`. */
const isSubject = (reader: Reader, k: number, limit: number) => isField(reader, k) && (longestPlace(reader, k, limit)?.score ?? 0) < 3

const isAnd = (reader: Reader, k: number) => /^(?:and|&)$/.test(reader.lower(k))

/** Where the capitals that start at `from` end. */
function capitalsEnd(reader: Reader, from: number, limit: number): number {
  let k = from
  while (k < limit && (reader.bits(k) & W.Capital) !== 0 && (reader.bits(k) & (W.Function | W.Calendar)) === 0) k++
  return k
}

const MOST_FIELDS = 8

/**
 * The end of an organisation whose fields are listed before its head: `Food and Drug Office`, `Nurses, Midwives and Doctors Union`. `end` is that of
 * the run, behind which the list goes on; 0 when it is none.
 */
function joinedEnd(reader: Reader, i: number, end: number, limit: number): number {
  if (!isAnd(reader, end) && reader.form(end) !== ',') return 0
  let joined = false
  for (let k = end, n = 0; n < MOST_FIELDS; n++) {
    if (!isField(reader, k - 1)) return 0
    let next = k
    if (reader.form(next) === ',') next++
    if (isAnd(reader, next)) {
      joined = true
      next++
    }
    if (next === k || !isField(reader, next)) return 0
    k = capitalsEnd(reader, next, limit)
    const head = joined ? lastHead(reader, next, k) : -1
    if (head > next) return i < end ? extendByOf(reader, head, k, limit) : 0
    if (joined) return 0
  }
  return 0
}

/** The end of a list of fields that goes on at `last`: `Agriculture` `, Fisheries and Water Resources`; `last` when none does. */
function fieldsEnd(reader: Reader, last: number, limit: number): number {
  if (!isField(reader, last - 1)) return last
  for (let k = last, n = 0; n < MOST_FIELDS; n++) {
    let next = k
    if (reader.form(next) === ',') next++
    const closes = isAnd(reader, next)
    if (closes) next++
    if (next === k) return last
    k = capitalsEnd(reader, next, limit)
    if (k === next || k > next + 3) return last
    for (let field = next; field < k; field++) if (!isField(reader, field)) return last
    if (closes) return k
  }
  return last
}

const JOINERS = /^(?:of|for|on|against|without|de|del|des|du|da|do)$/
/** `Persons with Disabilities`, `Women in Business`: inside what a body is for. */
const INNER_JOINERS = /^(?:with|in|to)$/

/** `Ministry of Foreign Affairs and Trade`, `Bank of England`, `Council on Foreign Relations`, `University of the Western Cape`. */
export function extendByOf(reader: Reader, head: number, runEnd: number, limit: number, joiners = JOINERS): number {
  let last = head + 1
  if (runEnd > last && (reader.bits(last) & W.Capital) !== 0) return last
  if ((reader.bits(head) & W.HeadWithOf) === 0 && !isGroupFor(reader, head)) return last
  for (let rounds = 0; rounds < 3; rounds++) {
    if (rounds > 0) last = fieldsEnd(reader, last, limit)
    const joiner = reader.lower(last)
    const inner = rounds > 0 && INNER_JOINERS.test(joiner)
    if (!inner && !joiners.test(joiner)) break
    if (joiner !== 'of' && rounds === 0 && OF_ALONE.test(reader.lower(head))) break
    let next = last + 1
    if (/^(?:the|a|la|el)$/.test(reader.lower(next))) next++
    const end = hungEnd(reader, next, limit)
    if (
      end === next ||
      (/^(?:in|to|on)$/.test(joiner) && !isSubject(reader, next, limit)) ||
      (joiner === 'for' && isOfficer(reader, next, end))
    )
      break
    last = end
  }
  return last
}

/** The end of the capitals that hang on a head: before an officer (`Department of Trade Director Berg`), a lone demonym gives nothing. */
function hungEnd(reader: Reader, from: number, limit: number): number {
  const end = capitalsEnd(reader, from, limit)
  for (let k = from; k + 1 < end; k++) {
    const bits = reader.bits(k)
    const name = reader.bits(k + 1)
    if ((bits & (W.Title | W.Role)) !== 0 && (name & (W.Common | W.Title | W.TitleModifier | W.OrgHead)) === 0) {
      let first = k
      while (first > from && (reader.bits(first - 1) & (W.Title | W.TitleModifier)) !== 0 && !isField(reader, first - 1)) first--
      return first
    }
  }
  return end === from + 1 && (reader.bits(from) & W.Demonym) !== 0 && (reader.bits(end) & W.Word) !== 0 && reader.lower(end) !== 'and'
    ? from
    : end
}

const isOfficer = (reader: Reader, first: number, end: number) => {
  for (let k = first; k < end; k++) if ((reader.bits(k) & W.Title) !== 0) return true
  return false
}
