import { type ContextScores, is } from './context.ts'
import { scoreAfter } from './context-after.ts'
import { scoreBefore } from './context-before.ts'
import { scoreBody } from './context-body.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { isAmbiguousTitle, isFormOfAddress } from './title-phrases.ts'
import { W } from './word-classes.ts'

/** What the words around a name say of its type. */
export function contextScores(reader: Reader, segment: Segment): ContextScores {
  const scores = { person: 0, place: 0, organisation: 0 }
  const before = (segment.title === null ? segment.first : segment.title[0]) - 1
  if (segment.title !== null) scores.person += titleScore(reader, segment, segment.title[1] - 1)
  scoreBefore(reader, segment, before, scores)
  scoreAfter(reader, segment, segment.last, scores)
  scoreBody(reader, segment, before, scores)
  const first = reader.bits(segment.first)
  if (segment.place === 0 && segment.words === 1 && is(first, W.AllCapitals)) scores.place = Math.min(scores.place, 0)
  // `Police say`
  const isOpener =
    segment.initial && segment.words === 1 && segment.title === null && (first & (W.Common | W.Given | W.Surname)) === W.Common
  if (isOpener && is(first, W.OrgHead | W.Role)) scores.person = Math.min(scores.person, 0)
  return scores
}

/** `Mr Petrov`; `General Motors` and `Ambassador Extraordinary` are hardly people. */
function titleScore(reader: Reader, segment: Segment, title: number): number {
  const bits = reader.bits(segment.first)
  // `Miss Tourism Korma`
  if (reader.lower(title) === 'miss' && (bits & (W.Common | W.Given | W.Surname)) === W.Common) return -3
  const isWord = segment.words === 1 && (bits & (W.Common | W.Given | W.Surname)) === W.Common && !isFormOfAddress(reader.lower(title))
  return isWord ? 1.5 : isAmbiguousTitle(reader, title) ? 3.5 : 5
}
