import { type ContextScores, is, isUnknownWord } from './context.ts'
import { longestPlace } from './place-phrases.ts'
import type { Reader } from './reader.ts'
import { ENOUGH, type Segment } from './segment.ts'
import { W } from './word-classes.ts'

/** What stands after a name says of its type. */
export function scoreAfter(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const bits = reader.bits(at)
  if (at >= reader.count || reader.article.tokens.sentence[at] !== segment.sentence) return
  const lower = reader.lower(at)
  if (is(bits, W.Speech) && !is(bits, W.Capital)) {
    // a bare surname that no list has: `Tripathi said`
    scores.person += isUnknownWord(reader, segment) && /^(?:said|says|added|told|explained|recalled)$/.test(lower) ? 3 : 2
    scores.organisation += 1
  }
  const named = is(reader.bits(segment.last - 1), W.Surname | W.SurnameEnding | W.Given) && !is(reader.bits(segment.last - 1), W.Common)
  if (segment.place === 0 && reader.classes.isVerb(reader.article.tokens.word[at]!)) {
    if (named) scores.person += 1
    else if (
      !is(bits, W.Speech) &&
      !is(reader.bits(segment.last - 1), W.AllCapitals) &&
      isUnknownFullName(segment) &&
      reader.classes.isPast(reader.article.tokens.word[at]!)
    )
      scores.person += 1.5
  }
  // `a Franco-Algerian college`
  if (is(bits, W.Hyphen) && segment.words === 1 && COMBINING.test(reader.lower(segment.first)) && is(reader.bits(at + 1), W.Capital)) {
    scores.person -= 8
    scores.place -= 8
  }
  if (is(bits, W.PersonVerb) && !is(bits, W.Capital)) scores.person += 1.5
  if (lower === 'who' || lower === 'whose') scores.person += 2
  if (is(bits, W.PlaceNoun) && !is(bits, W.Capital)) scores.place += 3
  if (segment.place >= 0.5 && segment.person < 3 && TOWNSPEOPLE.test(lower)) scores.place += 1.5
  if (isLocalPerson(reader, segment, lower)) {
    scores.place += 4
    scores.person -= 3
  }
  if (/^cocktails?$/.test(lower)) scores.place -= 6
  // `at the Korma camp`, `in Korma refugee camp`
  const camp = /^(?:refugee|migrant|displacement|tent)$/.test(lower) ? reader.lower(at + 1) : lower
  if (/^camps?$/.test(camp) && isUnknownWord(reader, segment) && isAtPlace(reader, segment.first - 1)) {
    scores.place += 4
    scores.person -= 3
  }
  if (lower === 'police' && reader.lower(at + 1) === 'station' && isUnknownWord(reader, segment)) scores.place += 3
  if (lower === 'in' && isUnknownWord(reader, segment) && !is(reader.bits(segment.first), W.Initial)) beforeIn(reader, segment, at, scores)
  if (is(bits, W.Possessive) && is(reader.bits(at + 1), W.Family)) scores.person += 4
  if (is(bits, W.Hyphen) && /^(?:based|born|led|backed|controlled|held|ruled|administered)$/.test(reader.lower(at + 1))) scores.place += 2
  if (is(bits, W.Number) && segment.words === 1 && segment.last === segment.first + 1) afterCode(reader, segment, at, scores)
  if (is(bits, W.Number) && isBowling(reader, at)) scores.person += 3.5
  if (/^(?:is|was|are)$/.test(lower)) afterIs(reader, at, scores)
  if (lower === 'of' && isUnknownFullName(segment) && isOfBody(reader, at + 1)) scores.person += 1.5
  if (lower === '(') afterBracket(reader, segment, at, scores)
  if (lower === ',') afterComma(reader, segment, at, scores)
}

/** `at`, `in the`, `near` before a name. */
const isAtPlace = (reader: Reader, i: number): boolean =>
  /^(?:at|in|near|inside|outside|around|from)$/.test(reader.lower(reader.lower(i) === 'the' ? i - 1 : i))

/** First parts of the adjectives of two nations. */
const COMBINING = /^(?:afro|anglo|austro|czecho|euro|franco|graeco|greco|hispano|indo|italo|luso|russo|serbo|sino|turco)$/

/** `Oma Sebun of the Green Party`: bodies that people belong to. */
function isOfBody(reader: Reader, at: number): boolean {
  let i = reader.lower(at) === 'the' ? at + 1 : at
  while (i < at + 5 && is(reader.bits(i), W.Capital) && !BODY_OF_PEOPLE.test(reader.lower(i))) i++
  return is(reader.bits(i), W.Capital) && BODY_OF_PEOPLE.test(reader.lower(i))
}

const BODY_OF_PEOPLE = /^(?:party|university|institute|association|federation|union|ministry|centre|center|foundation|committee)$/

/** `at Korma in the Brest district`: a place within a place. */
function beforeIn(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  if (!/^(?:at|near|from|to|of)$/.test(reader.lower(segment.first - 1))) return
  const next = reader.lower(at + 1) === 'the' ? at + 2 : at + 1
  if ((longestPlace(reader, next, reader.article.sentences.last[segment.sentence]!)?.score ?? 0) >= 3) scores.place += 2.5
}

/** `a Korma man`, `Korma police`: a name of some town before them. */
const TOWNSPEOPLE =
  /^(?:man|woman|teen|teenager|boy|girl|couple|mother|father|family|police|firefighters|residents?|native|natives|school|schools|councillors?|voters)$/

/** `Korma resident Lena Moor`, `the 34-year-old Korma woman`: no list has to know the town. */
function isLocalPerson(reader: Reader, { first, place, title }: Segment, after: string): boolean {
  if (title !== null || place >= 3) return false
  if (/^(?:residents?|natives?|townspeople)$/.test(after)) return place > 0 || reader.lower(first - 1) !== 'the'
  if (!/^(?:man|woman|teen|teenager|boy|girl|mother|father|couple)$/.test(after)) return false
  return reader.lower(first - 1) === 'old' && /^[-–‑]|^years?$/.test(reader.lower(first - 2))
}

/** `Korma is a small town in`, `Lena Moor was a Danish painter`. */
function afterIs(reader: Reader, at: number, scores: ContextScores): void {
  if (!/^(?:an?|the)$/.test(reader.lower(at + 1))) return
  for (let i = at + 2; i < at + 7; i++) {
    const bits = reader.bits(i)
    if (is(bits, W.Mark | W.Locative | W.Motion) || (is(bits, W.Function) && reader.lower(i) !== 'former')) return
    if (is(bits, W.PlaceNoun) && !is(bits, W.Capital) && !isNoun(reader, i + 1)) scores.place += 4
    else if (is(bits, W.Role) && !is(bits, W.Capital)) scores.person += 2.5
    else continue
    return
  }
}

/** The `lead` of `a camp lead`. */
const isNoun = (reader: Reader, i: number) =>
  is(reader.bits(i), W.Common | W.Role) && !is(reader.bits(i), W.Function | W.Locative | W.Motion)

/** `KD200`, `R92 million` are money, `AEW 2022` is an event. */
function afterCode(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const isShort = reader.form(segment.first).length <= 3
  if (isShort) scores.person -= 4
  if (isShort && (reader.touches(at) || /^(?:million|billion|trillion|m|bn|lakh|crore)$/.test(reader.lower(at + 1))))
    scores.organisation -= 8
  else if (/^(?:19|20)\d\d$/.test(reader.form(at)) && is(reader.bits(segment.first), W.AllCapitals)) scores.organisation -= 2
}

/** A word that is also some town: `Paradise`. */
const isLocal = (reader: Reader, segment: Segment) =>
  segment.words === 1 && reader.classes.placeScore(reader.article.tokens.word[segment.first]!) > 0

/** `Lena Moor, 34,`, and of children: `her sons, Jan, 4, and Ali, 6` */
function isAge(reader: Reader, segment: Segment, number: number): boolean {
  if (is(reader.bits(number + 2), W.Number)) return false
  if (/^[1-9]\d$/.test(reader.form(number)) && /^[,.;]$/.test(reader.form(number + 1))) return true
  if (!/^[1-9]\d?$/.test(reader.form(number)) || !/^[,.;)–—]$|^--?$/.test(reader.form(number + 1))) return false
  const { first } = reader.article.sentences
  for (let i = segment.first - 1; i >= Math.max(first[segment.sentence]!, segment.first - CHILDREN); i--)
    if (CHILD.test(reader.lower(i))) return true
  return false
}

/** Not so many words before a child's name and age something says that it is one. */
const CHILDREN = 20
const CHILD =
  /^(?:sons?|daughters?|child|children|kids?|boys?|girls?|brothers?|sisters?|siblings|grandchildren|twins|toddlers?|pupils?|infants?|family)$/

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
  // a film, a book: `Anna la Mora (2014)`
  else if (is(inside, W.Number) && closed && /^(?:19|20)\d\d$/.test(reader.form(at + 1))) scores.person -= 2
  else if (closed && segment.words >= 2 && reader.classes.placeScore(reader.article.tokens.word[at + 1]!) >= 4) scores.person += 3
  else if (/^(?:born|née|nee)$/.test(reader.lower(at + 1))) scores.person += 4
}

/** `Lena Moor, 34,`; `Ali Zadeh, a teacher`; `Korma, Belarus`. */
function afterComma(reader: Reader, segment: Segment, at: number, scores: ContextScores): void {
  const next = reader.bits(at + 1)
  if (is(next, W.Number)) {
    if (isAge(reader, segment, at + 1)) scores.person += 4
    return
  }
  if (/^whos?e?$/.test(reader.lower(at + 1))) scores.person += 1.5
  // `Lena Silver, a 23-year-old`
  if (is(reader.bits(at + 2), W.Number) && is(reader.bits(at + 3), W.Hyphen) && /^years?$/.test(reader.lower(at + 4))) scores.person += 3.5
  if (is(next, W.Capital)) {
    if (segment.words <= 3 && (longestPlace(reader, at + 1, reader.article.sentences.last[segment.sentence]!)?.score ?? 0) >= 3)
      scores.place += isLocal(reader, segment) ? 6 : 2.5
    return
  }
  if (isUnknownFullName(segment)) {
    if (speaksLater(reader, segment, at)) scores.person += 1.5
    if (/^(?:an?|the)$/.test(reader.lower(at + 1)) && reader.lower(at + 2) === 'member') scores.person += 2
  }
  if (segment.words === 1 && is(reader.bits(segment.first), W.Common)) return
  const to = Math.min(reader.count, at + 8)
  for (let i = at + 1; i < to; i++) {
    const bits = reader.bits(i)
    if (is(bits, W.Mark | W.Locative) && !is(bits, W.Hyphen | W.Possessive)) return
    if (is(bits, W.Function) && !/^(?:an?|the|one|his|her|its|their|of|former|ex)$/.test(reader.lower(i))) return
    if (is(bits, W.Role | W.Family) || (is(bits, W.Title) && is(bits, W.AllCapitals))) {
      scores.person += 2.5
      return
    }
    // `a Korma-based student`, `a Danish lawyer`
    if (is(bits, W.Capital) && !is(bits, W.Demonym) && !is(reader.bits(i + 1), W.Hyphen)) return
  }
}

/** Some words that no list knows: a person's name as likely as any other. */
const isUnknownFullName = (segment: Segment) => segment.words > 1 && segment.person >= 1 && segment.person < ENOUGH && segment.place === 0

/** So far behind its subject the verb may stand. */
const LONGEST_APPOSITION = 24

/** `Oma Sebun, a specialist with the foundation, told reporters`. */
function speaksLater(reader: Reader, segment: Segment, comma: number): boolean {
  if (!/^(?:an?|the|who|one|whose|his|her|their|its)$/.test(reader.lower(comma + 1))) return false
  const to = Math.min(reader.article.sentences.last[segment.sentence]!, comma + LONGEST_APPOSITION)
  for (let i = comma + 3; i < to; i++) if (reader.form(i) === ',' && is(reader.bits(i + 1), W.Speech)) return true
  return false
}
