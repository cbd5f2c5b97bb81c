import { type ContextScores, is, isUnknownWord } from './context.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** What stands before a name says of its type. `at` is the token before it, or before its title. */
export function scoreBefore(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const bits = reader.bits(at)
  if (at < 0 || reader.article.tokens.sentence[at] !== segment.sentence) dateline(reader, segment, scores)
  else if (is(bits, W.Mark)) afterMark(reader, segment, at, scores)
  else if (is(bits, W.Capital)) {
    // `World Health Forum Anna Moor`
    if (is(bits, W.OrgHead) && segment.words >= 2) scores.person += 1.5
    else if (reader.lower(at) === 'the' && !is(bits, W.AllCapitals)) afterArticle(reader, segment, scores)
  } else {
    afterPersonWord(reader, segment, at, scores)
    afterPlaceWord(reader, segment, at, scores)
    if (reader.lower(at) === 'the') afterArticle(reader, segment, scores)
  }
}

/** `his son Nikolai`, `striker Gray`, `said Moor`, `b Moor` of a scorecard. */
function afterPersonWord(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const bits = reader.bits(at)
  const lower = reader.lower(at)
  if (/^(?:b|c|lbw|st)$/.test(lower) && segment.words <= 2) scores.person += 3.5
  if (is(bits, W.Family)) scores.person += 4
  else if (is(bits, W.Role)) scores.person += hasOddSurname(reader, segment) ? 5 : 3
  if (is(bits, W.Speech)) {
    scores.person += afterSpeech(lower, isUnknownWord(reader, segment))
    scores.organisation += 1
  }
  // `6-year-old Lena died`
  if (lower === 'old' && /^years?$/.test(reader.lower(at - 2)) && !isModifier(reader, segment)) scores.person += 3.5
  if (/^(?:named|nicknamed)$/.test(lower)) scores.person += is(reader.bits(at - 1), W.Role) ? 3.5 : 2
  if (lower === 'surnamed') scores.person += 3.5
  // `crew employed by Halden`
  if (
    lower === 'by' &&
    /^(?:employed|insured|sponsored|manufactured|marketed)$/.test(reader.lower(at - 1)) &&
    isUnknownWord(reader, segment)
  ) {
    scores.organisation += 3
    scores.person -= 2
  }
  // `a card of one Lena Moor`
  if (/^(?:one|certain)$/.test(lower) && segment.words > 1) scores.person += 3
  // `tropical storm Anna`
  if (/^(?:storm|hurricane|typhoon|cyclone)$/.test(lower)) scores.person -= 6
  if (lower === 'by') scores.person += segment.words > 1 && BY_A_PERSON.test(reader.lower(at - 1)) ? 1.5 : 0.5
  if (
    lower === 'of' &&
    (reader.bits(at - 1) & (W.Family | W.Capital)) === W.Family &&
    segment.place <= 0 &&
    !is(reader.bits(segment.first), W.Common)
  )
    scores.person += 2
}

/** `22-year-old Korma woman`, `22-year-old Korma striker`: does a noun for a person follow that the name belongs to? */
const isModifier = (reader: Reader, { last }: Segment) =>
  is(reader.bits(last), W.Role | W.Family | W.Possessive | W.Hyphen | W.Capital) ||
  (is(reader.bits(last), W.Common) && !is(reader.bits(last), W.Function) && !reader.classes.isVerb(reader.article.tokens.word[last]!))

/** `its second city, Ganja, was shelled`: a name between commas that only says which town it is. */
const isSetOff = (reader: Reader, { last }: Segment, at: number) =>
  reader.form(last) === ',' && /^(?:city|town|village|capital)$/.test(reader.lower(at - 1))

/** `leader Obi Berry`: after a word that no list knows, a word that is no head. */
const hasOddSurname = (reader: Reader, { first, last, words }: Segment) =>
  words === 2 &&
  last === first + 2 &&
  !is(reader.bits(first), W.Common | W.AllCapitals | W.Organisation | W.Initial) &&
  reader.classes.placeScore(reader.article.tokens.word[first]!) === 0 &&
  (reader.bits(first + 1) & (W.Common | W.OrgHead | W.SiteHead | W.HeadWithOf | W.Title | W.Role | W.AllCapitals)) === W.Common

/** What people rather than bodies do: `headed by Lena Moor`. */
const BY_A_PERSON =
  /^(?:headed|chaired|written|authored|directed|penned|composed|sung|painted|photographed|captained|coached|choreographed)$/

function afterSpeech(verb: string, isUnknown: boolean): number {
  if (/^(?:said|says|added|asked|recalled|explained|replied)$/.test(verb)) return isUnknown ? 3 : 2.5
  return verb === 'told' ? 2 : 1
}

/** Before `in` they say nothing of a place: `resulted in Lena Moor winning`. */
const IN_A_PERSON = /^(?:result(?:s|ed|ing)?|believe[sd]?|trust|confidence|faith|interest(?:ed)?|invest(?:s|ed|ing)?)$/

/** `in Korma`, `northern Mali`, `the town of Korma`. */
function afterPlaceWord(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const bits = reader.bits(at)
  const lower = reader.lower(at)
  if (lower === 'in') {
    if (IN_A_PERSON.test(reader.lower(at - 1))) return
    scores.place += isUnknownWord(reader, segment) ? 3 : 2.5
    // `in Lai Hom` of a name that might be someone's
    const isBare = segment.eastAsian && segment.last === segment.first + 2 && !is(reader.bits(segment.last), W.Possessive)
    scores.person -= isBare ? 3 : 1.5
    if (isBare) scores.place += 0.5
  } else if (is(bits, W.Locative) || (lower === 'of' && is(reader.bits(at - 1), W.Locative))) scores.place += 1.5
  else if (is(bits, W.Motion)) scores.place += lower === 'from' || lower === 'into' ? 1 : 0.5
  // `Ana Lima, from Korma,`, `a teacher from Korma`
  if (lower === 'from' && segment.place < 3 && isOrigin(reader, segment, at - 1)) scores.place += 2.5
  if (is(bits, W.Direction)) scores.place += 3
  // `Ana Lima, 41, of Korma`
  if (lower === 'of' && reader.form(at - 1) === ',' && /^[1-9]\d$/.test(reader.form(at - 2))) scores.place += 3.5
  if (is(bits, W.PlaceNoun)) scores.place += 2.5
  // `east of Korma`
  const directed = is(reader.bits(at - 1), W.Direction) && !is(reader.bits(at - 1), W.Capital)
  if (lower === 'of' && (is(reader.bits(at - 1), W.PlaceNoun) || directed) && !is(reader.bits(segment.first), W.Common)) scores.place += 3.5
}

/** Does `from` hang on a person and end with the name? */
function isOrigin(reader: Reader, segment: Segment, before: number): boolean {
  if (!/^[,.;)]$/.test(reader.form(segment.last))) return false
  const bits = reader.bits(before)
  return reader.form(before) === ',' || (is(bits, W.Role) && !is(bits, W.Capital))
}

/** `the Petrov government`: what is called after a person. */
const OF_A_PERSON =
  /^(?:government|family|administration|regime|campaign|camp|era|trial|case|presidency|dictatorship|faction|loyalists|supporters|allies|brothers|clan|cabinet)$/

/** `the Amazon` is no firm, `the Petrov government` a person's, `the Halden` hardly a person. */
function afterArticle(reader: Reader, segment: Segment, scores: ContextScores): void {
  if (segment.place >= 2 && segment.organisation >= 5) scores.organisation -= 4
  scores.organisation += segment.words >= 2 ? 1 : 0.5
  const ofAPerson = segment.place < 3 && OF_A_PERSON.test(reader.lower(segment.last))
  scores.person += ofAPerson ? 3 : -2
  if (ofAPerson) scores.place -= 2
}

/** `the capital, Minsk`; `her husband, Siarhei`; `and X`. */
function afterMark(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  // `D-Calif.`, `R-Elbow Lake`
  if (is(reader.bits(at), W.Hyphen) && /^(?:D|R|I|DFL)$/.test(reader.form(at - 1)) && reader.touches(at)) scores.place += 5
  if (is(reader.bits(at), W.Possessive) && isUnknownWord(reader, segment)) afterOwner(reader, at - 1, scores)
  if (reader.form(at) !== ',') return
  const before = reader.bits(at - 1)
  if (is(before, W.Capital)) {
    if (segment.words >= 2 && (is(before, W.Title) || isPortfolio(reader, at - 1))) scores.person += 2
    const name = reader.slice(segment.first, segment.last)
    // `Sioux Falls, S.D.`
    if (segment.place > 0 && /^[A-Z]\.[A-Z]\.$/.test(name)) scores.place += 3.5
    else if (segment.place > 0 && reader.classes.placeScore(reader.article.tokens.word[at - 1]!) >= 3) {
      scores.place += /^[A-Z]{2}$/.test(name) ? 3.5 : 2
      scores.person -= 1
    }
    return
  }
  if (is(before, W.Family)) scores.person += 4
  else if (is(before, W.Role)) scores.person += 2
  if (is(before, W.PlaceNoun) && segment.words <= 3) scores.place += isSetOff(reader, segment, at) ? 4 : 2
}

/** `from Dhaka's Korma`: a town in, from or near a town. */
function afterOwner(reader: Reader, owner: number, scores: ContextScores): void {
  const before = reader.bits(owner - 1)
  if (!is(before, W.Locative | W.Motion | W.Direction) || is(before, W.Capital)) return
  if (reader.classes.placeScore(reader.article.tokens.word[owner]!) >= 3) scores.place += 3
}

/** `the Minister of Health and Social Affairs, Lena Moor`: do the words up to `last` end an office? */
function isPortfolio(reader: Reader, last: number): boolean {
  for (let i = last; i > last - 10; i--) {
    if (/^(?:of|for)$/.test(reader.lower(i)) && is(reader.bits(i - 1), W.Title)) return true
    if (!is(reader.bits(i), W.Capital) && !/^(?:and|the|,|&|of|for)$/.test(reader.lower(i))) return false
  }
  return false
}

/** `MINSK, Aug 9`, `LONDON 1996-08-30`, `HAVANA (AP) -` at the start of a line. */
function dateline(reader: Reader, segment: Segment, scores: ContextScores): void {
  const next = reader.bits(segment.last)
  const form = reader.form(segment.last)
  const after = reader.bits(segment.last + 1)
  if (is(next, W.Number) && /^\d{4}$/.test(form)) scores.place += 4
  else if (form === ',' && is(after, W.Calendar)) scores.place += 3
  else if (form === '(' && is(after, W.Capital) && /^[-–—]+$/.test(reader.form(segment.last + 3))) scores.place += 4
  else if (isDash(reader, segment.last) && segment.first === reader.article.sentences.first[segment.sentence])
    beforeDash(reader, segment, scores)
}

/** A dash with spaces around it, or two hyphens. */
const isDash = (reader: Reader, i: number) =>
  /^(?:—|--)$/.test(reader.form(i)) || (/^[-–]$/.test(reader.form(i)) && !reader.touches(i) && !reader.touches(i + 1))

/** `KORMA - Police said`: in capitals a town that no list need know, not an acronym. */
function beforeDash(reader: Reader, segment: Segment, scores: ContextScores): void {
  const bits = reader.bits(segment.first)
  const loud = is(bits, W.AllCapitals) && !is(bits, W.Common | W.Organisation) && reader.form(segment.first).length > 3
  if (loud && is(reader.bits(segment.last + 1), W.Capital)) {
    scores.place += 4
    scores.organisation -= 3
    scores.person -= 3
  } else if (!/^[-–]$/.test(reader.form(segment.last))) scores.place += 2
}
