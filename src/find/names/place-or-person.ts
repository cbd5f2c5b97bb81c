import { known, type Piece, piece, unknown } from './piece.ts'
import { longestPlace } from './place-phrases.ts'
import { type Cut, stretchEnd } from './stretch-end.ts'
import { titleEnd } from './title-phrases.ts'
import { Kind, W } from './word-classes.ts'

/** A place of the gazetteer, unless what stands beside it makes it part of somebody's name. */
export function placeOrPerson(cut: Cut): Piece | null {
  const { reader, run, at, titled, place } = cut
  if (place === null) return null
  if (place.last >= run.last) return known(place.last, place.score)
  const next = reader.bits(place.last)
  if (isAgency(cut)) return place.score >= 5 ? known(place.last, place.score) : piece(run.last, 'organisation', 'organisation-evidence')
  if ((next & W.Hyphen) !== 0) return beforeHyphen(cut, place.last, place.score)
  // `Austin Gov. Anna Moor`
  const office = titleEnd(reader, place.last, run.last)
  const ofOffice = place.score >= 2.5 && office > place.last && office < run.last
  if ((reader.bits(at) & W.Given) !== 0 && place.last === at + 1 && !ofOffice) return unknown(stretchEnd(cut))
  const splits =
    (next & (W.Title | W.Demonym | W.Initial)) !== 0 ||
    /^(?:democratic|republican|liberal|conservative|socialist|communist)$/.test(reader.lower(place.last)) ||
    ((next & W.Given) !== 0 && (next & W.Common) === 0 && (reader.kinds(at) & Kind.EastAsian) === 0 && !isWeakPlace(cut)) ||
    titleEnd(reader, place.last, run.last) > place.last
  return splits && !titled ? known(place.last, place.score) : unknown(stretchEnd(cut), place.score)
}

/** `Texas DPS`, `US CDC`: a body under its acronym; that of a country is named without it. */
const isAgency = ({ reader, run, place }: Cut) =>
  place!.score >= 4 &&
  place!.last === run.last - 1 &&
  (reader.bits(place!.last) & (W.AllCapitals | W.Common)) === W.AllCapitals &&
  reader.form(place!.last).length >= 3

/** `the healer Shaba Amin`: a small place, but the beginning of a name where no preposition says otherwise. */
const isWeakPlace = ({ reader, run, at, place }: Cut) =>
  place!.score < 1 && at === run.first && (reader.bits(at - 1) & (W.Locative | W.Motion | W.PlaceNoun)) === 0

/** `US-China talks`: two places; `Cox-Smith`: a name. */
function beforeHyphen(cut: Cut, last: number, score: number): Piece {
  const { reader, limit } = cut
  const other = longestPlace(reader, last + 1, limit)
  const isDemonym = (reader.bits(last + 1) & W.Demonym) !== 0
  if ((score >= 3 && other !== null && other.score >= 3) || isDemonym) return known(last, score)
  return unknown(stretchEnd(cut, last + 1))
}
