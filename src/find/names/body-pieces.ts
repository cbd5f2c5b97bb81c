import { listedOrganisationEnd } from './listed-organisations.ts'
import { extendByOf, organisationEnd } from './organisation-phrases.ts'
import { opensSentence, type Piece, piece } from './piece.ts'
import type { Reader } from './reader.ts'
import type { Cut } from './stretch-end.ts'
import { titleEnd } from './title-phrases.ts'
import { Kind, W } from './word-classes.ts'

export function listedOrganisation({ reader, run, at, limit }: Cut): Piece | null {
  const listed = listedOrganisationEnd(reader, at, limit)
  if (listed === 0) return null
  // `Halden Post-ABC News` are two
  if ((reader.bits(listed) & W.Hyphen) !== 0 && beginsBody(reader, listed + 1, run.last, limit))
    return piece(listed, 'organisation', 'known-organisation')
  const end = extendByOf(reader, listed - 1, Math.max(listed, run.last), limit, /^of$/)
  // `United Nations Security Council`: a head further on takes it in.
  return organisationEnd(reader, at, run.last, limit) > end ? null : piece(end, 'organisation', 'known-organisation')
}

const beginsBody = (reader: Reader, at: number, end: number, limit: number) =>
  (reader.bits(at) & W.Organisation) !== 0 || listedOrganisationEnd(reader, at, limit) > 0 || organisationEnd(reader, at, end, limit) > 0

/** `UEFA Cup`, `UN Convention`: the name of an event or law begins with the body's. */
const NAMED_BY_BODY =
  /^(?:cup|tour|championships?|open|games|masters|awards?|convention|charter|treaty|classic|series|trophy|site|day|week|year)$/

/** An acronym, then a word that is no part of its name: an office, an event, an ordinary word. */
export function bodyBeforeWord({ reader, run, at, limit }: Cut): Piece | null {
  const bits = reader.bits(at)
  if ((bits & W.Organisation) === 0 || (bits & (W.AllCapitals | W.Initial)) === 0 || at + 1 >= run.last) return null
  const next = reader.bits(at + 1)
  if ((next & W.Capital) === 0 || (next & (W.Common | W.Title | W.TitleModifier)) === 0 || NAMED_BY_BODY.test(reader.lower(run.last - 1)))
    return null
  return organisationEnd(reader, at, run.last, limit) > 0 ? null : piece(at + 1, 'unknown', 'capitals')
}

export function organisationByHead(cut: Cut): Piece | null {
  const { reader, run, at, limit } = cut
  const end = organisationEnd(reader, at, run.last, limit)
  if (end > 0 && isOfficeOf(reader, at + 1, end)) return null
  if (end > at + 1 && isStreet(reader, at, end)) return piece(end, 'place', 'site-head')
  if (end > 0) return isStateMedium(reader, at, end) ? null : piece(end, 'organisation', 'organisation-head')
  return lowerCourt(cut) ?? (opensSentence(cut) ? null : lowerMinistry(cut))
}

/** `on Elk View Court`: a street; no judge sits on `Superior Court`. */
const isStreet = (reader: Reader, at: number, end: number) =>
  reader.lower(end - 1) === 'court' &&
  reader.lower(at - 1) === 'on' &&
  (reader.bits(end - 2) & (W.TitleModifier | W.Role | W.OrgHead | W.SiteHead | W.Function)) === 0 &&
  !LEGAL.test(reader.lower(end - 2))

const LEGAL =
  /^(?:superior|circuit|appeals|appellate|municipal|magistrates?|family|criminal|civil|juvenile|probate|crown|sessions|constitutional|administrative|commercial|youth|drug|traffic)$/

/** `Danish Prime Minister's Office`: every country has one. */
function isOfficeOf(reader: Reader, at: number, end: number): boolean {
  if ((reader.bits(at - 1) & W.Demonym) === 0) return false
  const titled = titleEnd(reader, at, end)
  return titled > at && (reader.bits(titled) & W.Possessive) !== 0 && /^(?:minister|president|chancellor)$/.test(reader.lower(titled - 1))
}

/** `Lebanese Halden TV` is Halden TV; `Turkish TV` is none. */
const isStateMedium = (reader: Reader, at: number, end: number) =>
  (reader.bits(at) & W.Demonym) !== 0 && /^(?:tv|television|radio|media|press|newspapers|news)$/.test(reader.lower(end - 1))

/** `the Madras high court`, as the Indian press writes it: no other word of its place. */
function lowerCourt({ reader, run, place }: Cut): Piece | null {
  if (place === null || place.last !== run.last || reader.form(run.last) !== 'high' || reader.form(run.last + 1) !== 'court') return null
  return place.score >= 3 ? piece(run.last + 2, 'organisation', 'organisation-head') : null
}

/** `the Intelligence ministry`: a capital in mid-sentence. */
function lowerMinistry({ reader, run, at }: Cut): Piece | null {
  if (run.last !== at + 1 || !/^(?:ministry|department)$/.test(reader.form(run.last)) || (reader.bits(at) & W.Demonym) !== 0) return null
  const field = (reader.kinds(at) & Kind.Field) !== 0 || (reader.bits(at) & W.TitleModifier) !== 0
  return field ? piece(at + 2, 'organisation', 'organisation-head') : null
}
