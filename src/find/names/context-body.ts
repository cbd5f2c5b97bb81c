import { type ContextScores, is, isUnknownWord } from './context.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { Kind, W } from './word-classes.ts'

/** `the news agency Interfax`, `the Halden rights group`, `Halden, the potash company`, `Halden shares`, `the chairman of Halden`. */
export function scoreBody(reader: Reader, segment: Segment, before: number, scores: ContextScores): void {
  if ((reader.kinds(before) & Kind.Ship) !== 0) {
    scores.organisation -= 6
    scores.person -= 3
    scores.place -= 2
    return
  }
  if (isBody(reader, segment, before)) {
    scores.organisation += 3.5
    scores.person -= 2
    scores.place -= 1
    return
  }
  if (isTitleOfMedium(reader, segment, before)) {
    scores.organisation += 6
    scores.place -= 4
    return
  }
  if (segment.place > 0 || segment.title !== null || (segment.words === 1 && is(reader.bits(segment.first), W.Common | W.Demonym))) return
  const next = segment.last
  if (
    (isBody(reader, segment, next) && reader.lower(next) !== 'giant') ||
    (isBody(reader, segment, next + 1) && isModifier(reader, next) && !isGround(reader, next))
  ) {
    scores.organisation += 2.5
    scores.person -= 2
  } else if (reader.form(next) === ',' && isCalledBody(reader, segment, next + 1)) scores.organisation += 3.5
  else if (isOfCompany(reader, segment, before)) {
    scores.organisation += 3
    scores.place -= 3
    scores.person -= 4
  }
}

/** `Turkey's Sabah newspaper`, `the Focus magazine`: a word or place between is its title. */
function isTitleOfMedium(reader: Reader, segment: Segment, before: number): boolean {
  if (segment.initial || !/^(?:newspaper|magazine|tabloid|daily|weekly)$/.test(reader.lower(segment.last))) return false
  if (is(reader.bits(before), W.Possessive)) return true
  return segment.place <= 0 && reader.lower(before) === 'the'
}

const isBody = (reader: Reader, segment: Segment, i: number) =>
  (reader.kinds(i) & Kind.Body) !== 0 && reader.article.tokens.sentence[i] === segment.sentence

/** The `rights` of `the Halden rights group`. */
const isModifier = (reader: Reader, i: number) =>
  is(reader.bits(i), W.Word) &&
  !is(reader.bits(i), W.Capital | W.Function | W.Speech) &&
  !reader.classes.isVerb(reader.article.tokens.word[i]!)

/** `the Halden landfill site`, `the Halden police station` stand on some ground. */
const isGround = (reader: Reader, modifier: number) =>
  /^(?:site|station|plant|channel)$/.test(reader.lower(modifier + 1)) &&
  !/^(?:news|web|radio|tv|television|online)$/.test(reader.lower(modifier))

/** `, the leading maker of buses,`, `, a Halden-based lender`: a noun for a body ends the words after an article. */
function isCalledBody(reader: Reader, segment: Segment, article: number): boolean {
  if (!/^(?:an?|the|one)$/.test(reader.lower(article))) return false
  for (let i = article + 1; i < article + 7; i++) {
    const bits = reader.bits(i)
    if (is(bits, W.Mark) && !is(bits, W.Hyphen)) return false
    if (isBody(reader, segment, i) && !isBody(reader, segment, i + 1)) return !is(reader.bits(i + 1), W.Role | W.Possessive)
    if (is(bits, W.Role | W.Function | W.Locative | W.Motion) && !is(bits, W.Capital)) return false
  }
  return false
}

/** `Halden shares`, `Halden chief executive`, `an analyst at Halden`: names that no list knows. */
function isOfCompany(reader: Reader, segment: Segment, before: number): boolean {
  if (!(segment.words === 1 ? isUnknownWord(reader, segment) : segment.person < 3 && !is(reader.bits(segment.first), W.Given))) return false
  const next = segment.last
  if ((reader.kinds(next) & Kind.AfterBody) !== 0 || (reader.lower(next) === 'chief' && reader.lower(next + 1) === 'executive')) return true
  return /^(?:of|at|for|in)$/.test(reader.lower(before)) && (reader.kinds(before - 1) & Kind.BeforeBody) !== 0
}
