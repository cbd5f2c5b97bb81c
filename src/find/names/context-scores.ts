import { isAmbiguousTitle } from './phrases.ts'
import { longestPlace } from './place-phrases.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { W } from './word-classes.ts'

export interface ContextScores {
  person: number
  place: number
  organisation: number
}

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

/** `the Petrov government`: what is called after a person. */
const OF_A_PERSON = /^(?:government|family|administration|regime|campaign|camp|era|trial|case|presidency|brothers|clan|cabinet)$/

/** `the news agency Interfax`, `the Viasna rights group`, `Belaruskali, the potash company`. */
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
    scores.organisation += 2.5
}

const is = (bits: number, mask: number) => (bits & mask) !== 0

function scoreBefore(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const bits = reader.bits(at)
  const sentence = reader.article.tokens.sentence
  if (at < 0 || sentence[at] !== segment.sentence) {
    dateline(reader, segment, scores)
    return
  }
  const lower = reader.lower(at)
  if (is(bits, W.Mark)) {
    afterMark(reader, segment, at, scores)
    return
  }
  if (is(bits, W.Capital)) {
    // `World Health Forum Anna Moor`
    if (is(bits, W.OrgHead) && segment.words >= 2) scores.person += 1.5
    return
  }
  if (/^(?:b|c|lbw|st)$/.test(lower) && segment.words <= 2) scores.person += 3.5
  if (is(bits, W.Family)) scores.person += 4
  else if (is(bits, W.Role)) scores.person += 3
  if (is(bits, W.Speech)) {
    scores.person += /^(?:said|says|added|asked|recalled|explained|replied)$/.test(lower)
      ? isUnknownWord(reader, segment)
        ? 3
        : 2.5
      : lower === 'told'
        ? 2
        : 1
    scores.organisation += 1
  }
  if (/^(?:named|nicknamed)$/.test(lower)) scores.person += 2
  if (lower === 'in') {
    scores.place += isUnknownWord(reader, segment) ? 3 : 2.5
    scores.person -= 1.5
  } else if (is(bits, W.Locative)) scores.place += 1.5
  else if (is(bits, W.Motion)) scores.place += lower === 'from' || lower === 'into' ? 1 : 0.5
  if (lower === 'by') scores.person += 0.5
  if (is(bits, W.Direction)) scores.place += 3
  if (is(bits, W.PlaceNoun)) scores.place += 2.5
  if (lower === 'of' && is(reader.bits(at - 1), W.PlaceNoun) && !is(reader.bits(segment.first), W.Common)) scores.place += 3.5
  if (lower === 'the') {
    if (segment.place > 0 && segment.organisation >= 5) scores.organisation -= 4
    scores.organisation += segment.words >= 2 ? 1 : 0.5
    const ofAPerson = segment.place < 4 && OF_A_PERSON.test(reader.lower(segment.last))
    scores.person += ofAPerson ? 3 : -2
    if (ofAPerson) scores.place -= 2
  }
}

/** `the capital, Minsk`; `her husband, Siarhei`; `and X`. */
function afterMark(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  if (reader.form(at) !== ',') return
  const before = reader.bits(at - 1)
  if (is(before, W.Capital)) {
    if (is(before, W.Title) && segment.words >= 2) scores.person += 2
    if (segment.place > 0 && reader.classes.placeScore(reader.article.tokens.word[at - 1]!) >= 3) {
      scores.place += reader.slice(segment.first, segment.last).length === 2 ? 3.5 : 2
      scores.person -= 1
    }
    return
  }
  if (is(before, W.Family)) scores.person += 4
  else if (is(before, W.Role)) scores.person += 2
  if (is(before, W.PlaceNoun) && segment.words <= 3) scores.place += 2
}

/** `MINSK, Aug 9`, `LONDON 1996-08-30`, `HAVANA (AP) -` at the start of a line. */
function dateline(reader: Reader, segment: Segment, scores: ContextScores): void {
  const next = reader.bits(segment.last)
  const form = reader.form(segment.last)
  const after = reader.bits(segment.last + 1)
  if (is(next, W.Number) && /^\d{4}$/.test(form)) scores.place += 4
  else if (form === ',' && is(after, W.Calendar)) scores.place += 3
  else if (form === '(' && is(after, W.Capital) && /^[-–—]+$/.test(reader.form(segment.last + 3))) scores.place += 4
  else if (/^(?:—|--)$/.test(form) && segment.first === reader.article.sentences.first[segment.sentence]) scores.place += 2
}

function scoreAfter(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const bits = reader.bits(at)
  if (at >= reader.count || reader.article.tokens.sentence[at] !== segment.sentence) return
  const lower = reader.lower(at)
  if (is(bits, W.Speech) && !is(bits, W.Capital)) {
    scores.person += 2
    scores.organisation += 1
  }
  const named = is(reader.bits(segment.last - 1), W.Surname | W.SurnameEnding | W.Given) && !is(reader.bits(segment.last - 1), W.Common)
  if (named && segment.place === 0 && reader.classes.isVerb(reader.article.tokens.word[at]!)) scores.person += 1
  if (isMoney(reader, segment, at)) scores.place -= 9
  if (is(bits, W.PersonVerb) && !is(bits, W.Capital)) scores.person += 1.5
  if (lower === 'who' || lower === 'whose') scores.person += 2
  if (is(bits, W.PlaceNoun) && !is(bits, W.Capital)) scores.place += 3
  if (is(bits, W.Possessive) && is(reader.bits(at + 1), W.Family)) scores.person += 4
  if (is(bits, W.Hyphen) && /^(?:based|born|led|backed|controlled|held|ruled|administered)$/.test(reader.lower(at + 1))) scores.place += 2
  if (is(bits, W.Number) && segment.words === 1 && segment.last === segment.first + 1 && reader.form(segment.first).length <= 3)
    scores.person -= 4
  if (is(bits, W.Number) && isBowling(reader, at)) scores.person += 3.5
  if (/^(?:is|was|are)$/.test(lower)) afterIs(reader, at, scores)
  if (lower === '(') afterBracket(reader, segment, at, scores)
  if (lower === ',') afterComma(reader, segment, at, scores)
}

/** `Korma is a small town in`, `Lena Moor was a Danish painter`. */
function afterIs(reader: Reader, at: number, scores: ContextScores): void {
  if (!/^(?:an?|the)$/.test(reader.lower(at + 1))) return
  for (let i = at + 2; i < at + 7; i++) {
    const bits = reader.bits(i)
    if (is(bits, W.Mark | W.Locative | W.Motion) || (is(bits, W.Function) && reader.lower(i) !== 'former')) return
    if (is(bits, W.PlaceNoun) && !is(bits, W.Capital)) scores.place += 4
    else if (is(bits, W.Role) && !is(bits, W.Capital)) scores.person += 2.5
    else continue
    return
  }
}

/** `US$3.6 billion`, `40 million Hong Kong dollars`. */
function isMoney(reader: Reader, segment: Segment, at: number): boolean {
  if (/^[$€£¥]$/.test(reader.form(at)) && reader.touches(at)) return true
  if (
    !/^(?:dollars?|pounds?|rupees?|yuan|pesos?|francs?|dinars?|riyals?|dirhams?|won|baht|shillings?|rand|kroner|krona|roubles?|rubles?)$/.test(
      reader.lower(at),
    )
  )
    return false
  if (reader.article.tokens.sentence[segment.first - 1] !== segment.sentence) return false
  return (
    is(reader.bits(segment.first - 1), W.Number) ||
    /^(?:million|billion|trillion|hundred|thousand|[$€£])$/.test(reader.lower(segment.first - 1))
  )
}

/** A word that is also some town: `Paradise`. */
const isLocal = (reader: Reader, segment: Segment) =>
  segment.words === 1 && reader.classes.placeScore(reader.article.tokens.word[segment.first]!) > 0

/** One word that no list knows: after `in` it is a place. */
const isUnknownWord = (reader: Reader, segment: Segment) =>
  segment.words === 1 &&
  segment.place === 0 &&
  !is(reader.bits(segment.first), W.Common | W.Given | W.Surname | W.AllCapitals | W.Organisation | W.Demonym)

/** `Khan 8-1-26-3`: overs, maidens, runs, wickets. */
function isBowling(reader: Reader, at: number): boolean {
  for (let i = at + 1; i < at + 7; i += 2) if (!is(reader.bits(i), W.Hyphen) || !is(reader.bits(i + 1), W.Number)) return false
  return true
}

/** `Alan Gray (Scotland)`, `Lena Moor (34)`, `Workers Union (WU)`. */
function afterBracket(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const inside = reader.bits(at + 1)
  const closed = reader.form(at + 2) === ')'
  if (is(inside, W.Number) && closed && /^\d\d$/.test(reader.form(at + 1))) scores.person += 4
  else if (closed && segment.words >= 2 && reader.classes.placeScore(reader.article.tokens.word[at + 1]!) >= 4) scores.person += 3
  else if (/^(?:born|née|nee)$/.test(reader.lower(at + 1))) scores.person += 4
}

/** `Lena Moor, 34,`; `Ali Zadeh, a teacher`; `Korma, Belarus`. */
function afterComma(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const next = reader.bits(at + 1)
  if (is(next, W.Number)) {
    if (/^[1-9]\d$/.test(reader.form(at + 1)) && /^[,.;]$/.test(reader.form(at + 2)) && !is(reader.bits(at + 3), W.Number))
      scores.person += 4
    return
  }
  if (/^whos?e?$/.test(reader.lower(at + 1))) scores.person += 1.5
  if (is(next, W.Capital)) {
    if (segment.words <= 3 && (longestPlace(reader, at + 1, reader.article.sentences.last[segment.sentence]!)?.score ?? 0) >= 3)
      scores.place += isLocal(reader, segment) ? 6 : 2.5
    return
  }
  const to = Math.min(reader.count, at + 6)
  for (let i = at + 1; i < to; i++) {
    const bits = reader.bits(i)
    if (is(bits, W.Mark | W.Capital | W.Locative)) return
    if (is(bits, W.Role | W.Family) && i > at) {
      scores.person += 2.5
      return
    }
  }
}
