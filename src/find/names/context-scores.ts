import { type ContextScores, is } from './context.ts'
import { scoreAfter } from './context-after.ts'
import { scoreBefore } from './context-before.ts'
import { isAmbiguousTitle } from './phrases.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** What the words around a name say of its type. */
export function contextScores(reader: Reader, segment: Segment): ContextScores {
  const scores = { person: 0, place: 0, organisation: 0 }
  const before = (segment.title === null ? segment.first : segment.title[0]) - 1
  if (segment.title !== null) scores.person += isAmbiguousTitle(reader, segment.title[1] - 1) ? 3.5 : 5
  scoreBefore(reader, segment, before, scores)
  scoreAfter(reader, segment, segment.last, scores)
  scoreBody(reader, segment, before, scores)
  if (segment.place === 0 && segment.words === 1 && is(reader.bits(segment.first), W.AllCapitals)) scores.place = Math.min(scores.place, 0)
  return scores
}

/** `the news agency Interfax`, `the Halden rights group`, `Halden, the potash company`. */
function scoreBody(reader: Reader, segment: Segment, before: number, scores: ContextScores): void {
  const { tokens } = reader.article
  const isBody = (i: number) =>
    i >= 0 && i < tokens.count && tokens.sentence[i] === segment.sentence && reader.classes.isBody(tokens.word[i]!)
  if (isBody(before)) {
    scores.organisation += 3.5
    scores.person -= 2
    scores.place -= 1
    return
  }
  if (segment.place > 0 || segment.title !== null || (segment.words === 1 && is(reader.bits(segment.first), W.Common | W.Demonym))) return
  const next = segment.last
  if (
    isBody(next) ||
    (isBody(next + 1) &&
      is(reader.bits(next), W.Word) &&
      !is(reader.bits(next), W.Capital | W.Function | W.Speech) &&
      !reader.classes.isVerb(tokens.word[next]!))
  ) {
    scores.organisation += 2.5
    scores.person -= 2
  } else if (reader.form(next) === ',' && /^(?:an?|the)$/.test(reader.lower(next + 1)) && (isBody(next + 2) || isBody(next + 3)))
    scores.organisation += 3.5
}
