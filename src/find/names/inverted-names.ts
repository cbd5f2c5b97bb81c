import type { Reader } from './reader.ts'
import { ENOUGH, type Segment } from './segment.ts'
import { keyOf } from './segments.ts'
import { W } from './word-classes.ts'

/**
 * Joins a surname and the given names behind its comma: `NURISTANI, Abdul Aziz` by the capitals, `the clerk Frost, William W.` by what stands
 * before and after, `Smith, John` where nothing else stands in the line. Lists of two people stay two.
 */
export function joinInverted(reader: Reader, segments: readonly Segment[]): readonly Segment[] {
  let joined: Segment[] | null = null
  for (let i = 0; i < segments.length; i++) {
    const surname = segments[i]!
    const given = segments[i + 1]
    if (given !== undefined && isInverted(reader, surname, given)) {
      joined ??= segments.slice(0, i)
      joined.push(oneName(reader, surname, given))
      i++
    } else joined?.push(surname)
  }
  return joined ?? segments
}

function isInverted(reader: Reader, surname: Segment, given: Segment): boolean {
  if (given.first !== surname.last + 1 || given.sentence !== surname.sentence || reader.form(surname.last) !== ',') return false
  if (surname.type !== null || given.type !== null || given.title !== null || surname.place >= 3 || given.place > 0) return false
  if (isLoud(reader, surname)) return !isLoud(reader, given) && areGiven(reader, given, true)
  if (surname.words > 2 || (reader.bits(surname.first) & (W.Given | W.Surname)) === W.Given || !areGiven(reader, given, false)) return false
  const { sentences } = reader.article
  const alone = surname.first === sentences.first[surname.sentence] && given.last >= sentences.last[surname.sentence]! - 1
  return alone || (isCalled(reader, surname.first - 1) && goesOn(reader, given.last))
}

/** All its words in capitals, and no acronym. */
function isLoud(reader: Reader, { first, last }: Segment): boolean {
  for (let i = first; i < last; i++) {
    const bits = reader.bits(i)
    if ((bits & W.Word) !== 0 && ((bits & W.AllCapitals) === 0 || (bits & W.Organisation) !== 0)) return false
  }
  return last > first + 1 || reader.form(first).length >= 5
}

/** Given names and initials alone, not `Anna Moor`; behind a surname in capitals one known given name is enough. */
function areGiven(reader: Reader, { first, last }: Segment, oneIsEnough: boolean): boolean {
  if ((reader.bits(first) & (W.Given | W.Common)) !== W.Given) return false
  for (let i = first + 1; i < last; i++) {
    const bits = reader.bits(i)
    if ((bits & (W.Given | W.Initial | W.Particle | W.Mark)) === 0 && !(oneIsEnough && (bits & W.Common) === 0)) return false
  }
  return true
}

/** `the politician`: one person is named. */
const isCalled = (reader: Reader, i: number) => (reader.bits(i) & (W.Role | W.Capital | W.Family)) === W.Role

/** No comma closes it as an apposition or list, nothing owns. */
function goesOn(reader: Reader, i: number): boolean {
  const next = (reader.bits(i) & W.Stop) !== 0 ? i + 1 : i
  return !/^(?:,|and|or|;)$/.test(reader.lower(next)) && (reader.bits(next) & W.Possessive) === 0
}

const oneName = (reader: Reader, surname: Segment, given: Segment): Segment => ({
  ...surname,
  last: given.last,
  person: Math.max(surname.person, given.person, ENOUGH) + 1,
  organisation: 0,
  words: surname.words + given.words,
  key: keyOf(reader, surname.first, given.last),
})
