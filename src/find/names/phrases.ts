import { LONG_ORGANISATIONS } from '../../data/names/organisation-words.ts'
import { ROLES } from '../../data/names/titles.ts'
import type { Reader } from './reader.ts'
import { W } from './word-classes.ts'

/** Titles that are also ordinary words in names: an organisation's head later in the run wins. */
const AMBIGUOUS_TITLE =
  /^(?:major|general|prince|princess|queen|king|lord|lady|master|speaker|chief|agent|ranger|marshal|sister|father|brother|mother|saint|st|pope|count|dean|principal|advocate|attorney|canon|private|petty|earl|duke|coach|papa|mama|chair|rector|eze|oba|eng|arch|hon|sun|tun|don|prosecutor|secretary|press|officer|star|deputy|minister|cardinal|bishop|warrant|judge|justice|tan|guru|swami|dame|col|dom|dean|ing|const|dep|comm|dir|adv|nurse|constable|director|manager|president|premier|governor|mayor)$/

/** The end of a title phrase at `i`: `Deputy Foreign Minister`, `Lt. Gen.`, `Secretary of State`; `i` when there is none. */
export function titleEnd(reader: Reader, i: number, end: number): number {
  let at = i
  let titled = i
  while (at < end) {
    const bits = reader.bits(at)
    if ((bits & W.Capital) === 0) break
    if ((bits & W.Title) !== 0) titled = skipStop(reader, at + 1, end)
    else if ((bits & W.Role) !== 0 && (at > i || isRoleBeforeName(reader, at, end))) titled = at + 1
    else if ((bits & W.TitleModifier) === 0) break
    at = skipStop(reader, at + 1, end)
    if ((reader.bits(at) & W.Hyphen) !== 0 && at + 1 < end && (reader.bits(at + 1) & (W.Title | W.TitleModifier | W.Role)) !== 0) at++
  }
  return titled
}

/** `ANC Leader Musa Dube`, `Fullback Andre Joubert`: a listed role, then a name. */
function isRoleBeforeName(reader: Reader, at: number, end: number): boolean {
  const next = reader.bits(at + 1)
  return (
    at + 1 < end &&
    ROLES.has(reader.lower(at)) &&
    (next & W.Capital) !== 0 &&
    ((next & W.Given) !== 0 || (next & W.Common) === 0) &&
    (next & W.OrgHead) === 0
  )
}

const skipStop = (reader: Reader, at: number, end: number) =>
  at < end && (reader.bits(at) & W.Stop) !== 0 && reader.touches(at) ? at + 1 : at

export const isAmbiguousTitle = (reader: Reader, i: number) => AMBIGUOUS_TITLE.test(reader.lower(i))

/** The end of an organisation that starts at `i`, by its head: the last head of the run, with what hangs on it by `of`. 0 when there is none. */
export function organisationEnd(reader: Reader, i: number, end: number, limit: number): number {
  if ((reader.bits(i) & W.LeadingHead) !== 0 && end > i + 1 && (reader.bits(end - 1) & W.Mark) === 0) return end
  let head = -1
  for (let k = i; k < end; k++) {
    const bits = reader.bits(k)
    if ((bits & W.Capital) === 0) continue
    if (k > i ? (bits & W.OrgHead) !== 0 : (bits & W.HeadWithOf) !== 0) head = k
    else if ((bits & W.HeadWithOf) !== 0 && k === end - 1 && reader.lower(k + 1) === 'of') head = k
    else if (k === end - 1 && reader.lower(k) === 'government' && (bits & W.Capital) !== 0) head = k
    else if (head >= 0 && (bits & W.Title) !== 0 && (bits & W.OrgHead) === 0) break
  }
  if (head < 0) return 0
  const extended = extendByOf(reader, head, end, limit)
  if (head === i && extended === head + 1) return 0
  return extended
}

/** `Ministry of Foreign Affairs and Trade`, `Bank of England`, `Council on Foreign Relations`, `University of the Western Cape`. */
export function extendByOf(reader: Reader, head: number, runEnd: number, limit: number): number {
  let last = head + 1
  if (runEnd > last && (reader.bits(last) & W.Capital) !== 0) return last
  if ((reader.bits(head) & W.HeadWithOf) === 0) return last
  for (let rounds = 0; rounds < 3; rounds++) {
    const joiner = reader.lower(last)
    if (
      !/^(?:of|for|on|de|del|des|du|da|do)$/.test(joiner) &&
      !(rounds > 0 && joiner === 'and' && isCommonCapital(reader, last + 1) && isCommonCapital(reader, last - 1))
    )
      break
    let next = last + 1
    if (/^(?:the|la|el)$/.test(reader.lower(next))) next++
    const from = next
    while (next < limit && (reader.bits(next) & W.Capital) !== 0 && (reader.bits(next) & (W.Function | W.Calendar)) === 0) next++
    if (next === from) break
    last = next
  }
  return last
}

const isCommonCapital = (reader: Reader, i: number) => {
  const bits = reader.bits(i)
  return (bits & W.Capital) !== 0 && (bits & W.Common) !== 0
}

const LONG_BY_FIRST = new Map<string, string[]>()
for (const name of LONG_ORGANISATIONS) {
  const first = name.split(/[ -]/, 1)[0]!
  for (const key of new Set([first, first.toUpperCase()])) LONG_BY_FIRST.set(key, [...(LONG_BY_FIRST.get(key) ?? []), name])
}
for (const names of LONG_BY_FIRST.values()) names.sort((a, b) => b.length - a.length)

/** The end of a listed organisation that starts at token `i`; 0 when none does. */
export function listedOrganisationEnd(reader: Reader, i: number, limit: number): number {
  const names = LONG_BY_FIRST.get(reader.form(i))
  if (names === undefined) return 0
  for (const name of names) {
    for (let last = i + 1; last <= Math.min(limit, i + 8); last++) {
      const text = reader.slice(i, last)
      if (text.length > name.length) break
      if (text.length === name.length && isSameName(text.replace(/\s/g, ' '), name)) return last
    }
  }
  return 0
}

/** As listed, or in capitals throughout: `EUROPEAN UNION`. */
const isSameName = (text: string, name: string) => text === name || text === name.toUpperCase()
