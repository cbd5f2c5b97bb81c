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
    if (((bits | reader.bits(at + 1)) & W.Title) !== 0 && at + 2 < end && isDoubleTitle(reader, at)) titled = ++at + 1
    else if ((bits & W.Title) !== 0) titled = skipStop(reader, at + 1, end)
    else if ((bits & W.Role) !== 0 && (at > i || isRoleBeforeName(reader, at, end))) titled = at + 1
    else if ((bits & W.TitleModifier) === 0) break
    at = skipStop(reader, at + 1, end)
    if ((reader.bits(at) & W.Hyphen) !== 0 && at + 1 < end && (reader.bits(at + 1) & (W.Title | W.TitleModifier | W.Role)) !== 0) at++
  }
  return titled
}

/** `Tan Sri`, `Datuk Seri`: Malay honours of two words. */
const isDoubleTitle = (reader: Reader, at: number) =>
  /^(?:sri|seri|paduka)$/.test(reader.lower(at + 1)) && /^(?:tan|dato|datuk|datin|puan|toh)$/.test(reader.lower(at))

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

/** `Mr`, `Dr`: what follows is a name, whatever the word. */
export const isFormOfAddress = (title: string) => /^(?:mrs?|ms|miss|dr|sir|dame|sri|shri|smt|lord|lady|\.)$/.test(title)
