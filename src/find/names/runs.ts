import { ARTICLE_PARTICLES, OPENING_PARTICLES } from '../../data/names/titles.ts'
import { Gap } from '../../model/parsed.ts'
import type { Reader } from './reader.ts'
import { Kind, Sign, W } from './word-classes.ts'

/** A run of capitalised words with what ties them: hyphens, particles, initials, `&`. Half-open tokens. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly initial: boolean
}

const NEVER_JOINED = W.Calendar

/** The runs of a sentence, left to right. */
export function findRuns(reader: Reader, sentence: number): Run[] {
  const { sentences } = reader.article
  const first = sentences.first[sentence]!
  const end = sentences.last[sentence]!
  const runs: Run[] = []
  let opens = true
  for (let i = first; i < end; ) {
    if (reader.touches(i + 1) && (signAt(reader, i) & Sign.Address) !== 0) {
      i = addressEnd(reader, i, end)
      continue
    }
    const start = opensName(reader, i, end)
    if (start < 0) {
      opens = opensAgain(reader, i, opens)
      i++
      continue
    }
    const last = runEnd(reader, start, end)
    runs.push({ first: i, last, sentence, initial: opens })
    opens = false
    i = last
  }
  return runs
}

/** Nothing in a web address is a name. */
function addressEnd(reader: Reader, from: number, end: number): number {
  let i = from + 1
  while (i < end && reader.touches(i)) i++
  return i
}

/** After the sentence's start, a quotation mark, colon, bullet or `1.`, the next word's capital says nothing. */
function opensAgain(reader: Reader, i: number, opens: boolean): boolean {
  const bits = reader.bits(i)
  if ((bits & W.Word) !== 0) return false
  if (opens || (bits & W.Number) !== 0) return opens
  return (signAt(reader, i) & Sign.Opener) !== 0 && (!reader.touches(i) || reader.form(i) === '“')
}

const signAt = (reader: Reader, i: number) => reader.classes.sign(reader.article.tokens.word[i]!)

/** The first capitalised token of a name that begins at token i, -1 if none does. `al-Assad` begins at `al`. */
function opensName(reader: Reader, i: number, end: number): number {
  const bits = reader.bits(i)
  if ((bits & W.Capital) !== 0) return isPlainWord(reader, i) ? i : -1
  if ((bits & W.Number) !== 0) return isNumbered(reader, i) ? i + 2 : -1
  if ((bits & W.Particle) === 0) return -1
  const lower = reader.lower(i)
  const next = reader.bits(i + 1)
  if (i + 2 < end && ARTICLE_PARTICLES.has(lower) && (next & W.Hyphen) !== 0 && (reader.bits(i + 2) & W.Capital) !== 0) return i + 2
  if (!OPENING_PARTICLES.has(lower) || i + 1 >= end) return -1
  const after = reader.bits(i + 1)
  if ((after & W.Capital) !== 0 && (after & (W.Function | W.Calendar)) === 0) return i + 1
  return (after & W.Particle) !== 0 && i + 2 < end && (reader.bits(i + 2) & W.Capital) !== 0 ? i + 2 : -1
}

const STREET_HEADS = /^(?:streets?|avenues?|roads?|drive|lane|terrace|boulevard|circle|highway|st|ave|blvd)$/

/** What begins with its number: `34th Street`, `5th Ave. N`, `82nd Airborne Division`. */
const isNumbered = (reader: Reader, i: number) =>
  (reader.bits(i + 2) & W.Capital) !== 0 &&
  reader.touches(i + 1) &&
  /^(?:st|nd|rd|th)$/.test(reader.lower(i + 1)) &&
  (STREET_HEADS.test(reader.lower(i + 2)) || isUnit(reader, i + 2)) &&
  /^\d{1,3}$/.test(reader.form(i))

/** `82nd Airborne Division`, `9th Circuit Court of Appeals` */
function isUnit(reader: Reader, at: number): boolean {
  if (!UNITS.test(reader.lower(at))) return false
  let i = at
  while (i < at + 4 && (reader.bits(i) & W.Capital) !== 0) if ((reader.bits(i++) & W.OrgHead) !== 0) return true
  return false
}

const UNITS =
  /^(?:division|battalion|brigade|regiment|infantry|airborne|armou?red|mechani[sz]ed|army|corps|fleet|squadron|guards?|mountain|marine|cavalry|artillery|motor|motorized|tank|assault|circuit|precinct)$/

/** A capitalised word that can stand in a name. */
function isPlainWord(reader: Reader, i: number): boolean {
  const bits = reader.bits(i)
  if ((bits & W.Calendar) !== 0) return mayBeName(reader, i)
  return reader.lower(i) !== 'i' || (reader.bits(i + 1) & W.Stop) !== 0
}

/** `May`, `June`, `Jan`, `Mar` are names only beside a name: `Theresa May`, `June Miller`, `Zhang Jun`. */
function mayBeName(reader: Reader, i: number): boolean {
  const bits = reader.bits(i)
  // `Mar del Plata`
  if (reader.lower(i) === 'mar' && /^del?$/.test(reader.lower(i + 1)) && (reader.bits(i + 2) & W.Capital) !== 0) return true
  if ((bits & W.Given) === 0 && reader.lower(i) !== 'may') return false
  const before = reader.bits(i - 1)
  const next = reader.bits(i + 1)
  if ((next & W.Number) !== 0 || isDayAfterPlace(reader, i)) return false
  if ((before & (W.Given | W.Surname)) !== 0 && (before & W.Capital) !== 0 && (before & W.Calendar) === 0) return true
  if ((before & W.Title) !== 0 && (before & W.Capital) !== 0) return true
  if ((before & W.Stop) !== 0 && (reader.bits(i - 2) & W.Title) !== 0) return true
  if (/^(?:in|of|since|by|last|until|till|from|this|next|early|late|mid|every|to|and|between|during|on)$/.test(reader.lower(i - 1)))
    return false
  if ((next & W.Particle) !== 0 && (next & W.Capital) === 0) return (reader.bits(i + 2) & W.Capital) !== 0
  const surname = (next & W.Capital) !== 0 && (next & (W.Common | W.Title | W.Demonym | W.Calendar | W.Role)) === 0
  return (
    surname &&
    (reader.form(i).length === 3 || (next & (W.Surname | W.SurnameEnding)) !== 0) &&
    reader.classes.placeScore(reader.article.tokens.word[i + 1]!) < 3
  )
}

/** `in Montana Sunday` */
const isDayAfterPlace = (reader: Reader, i: number) =>
  reader.lower(i).endsWith('day') && reader.classes.placeScore(reader.article.tokens.word[i - 1]!) >= 3

function runEnd(reader: Reader, start: number, end: number): number {
  let last = start + 1
  for (;;) {
    const next = joined(reader, last, end)
    if (next <= last) return last
    last = next
  }
}

/** The end of the run when it goes on after `last`, else `last`. */
function joined(reader: Reader, last: number, end: number): number {
  if (last >= end) return last
  if (isState(reader, last - 1)) return last
  const bits = reader.bits(last)
  if ((bits & W.Hyphen) !== 0 && reader.touches(last) && last + 1 < end && reader.touches(last + 1)) return afterHyphen(reader, last)
  if ((bits & W.Stop) !== 0) return afterStop(reader, last, end)
  if ((reader.article.tokens.gap[last]! & Gap.Paragraph) !== 0) return last
  if ((bits & W.Capital) !== 0) return continues(reader, last) ? last + 1 : last
  if ((bits & W.Number) !== 0) return isNumbered(reader, last) ? last + 3 : last
  if ((bits & W.Particle) !== 0) return afterParticles(reader, last, end)
  if ((bits & W.Possessive) !== 0) return afterPossessive(reader, last, end)
  if ((signAt(reader, last) & Sign.NicknameOpener) !== 0) return afterNickname(reader, last, end)
  if (isPlus(reader.form(last)) && last + 1 < end && (reader.bits(last + 1) & W.Capital) !== 0) return last + 2
  return last
}

/** `Moor & Berg`, `Travel + Living` */
export const isPlus = (form: string) => form === '&' || form === '+'

const continues = (reader: Reader, i: number) => {
  const bits = reader.bits(i)
  if (reader.lower(i) === 'i') return isOrdinal(reader, i)
  if ((bits & NEVER_JOINED) !== 0) return mayBeName(reader, i)
  if ((bits & W.Initial) !== 0 && (reader.bits(i + 1) & W.Stop) !== 0 && reader.touches(i + 1)) return true
  if ((reader.bits(i + 1) & W.Hyphen) !== 0 && isSurname(reader, i - 1) && reader.touches(i + 1) && isEastAsianPart(reader, i + 2))
    return true
  if ((bits & W.Function) !== 0 && (bits & (W.Title | W.Given | W.OrgHead | W.Direction)) === 0)
    return reader.lower(i) === 'the' ? false : !isPlainFunction(reader, i) || isFirstNation(reader, i)
  return true
}

/** `Out`, `In`, `Not` in mid-sentence break a run; `Will`, `Do`, `So` after a name may belong to it. */
const isPlainFunction = (reader: Reader, i: number) => (reader.bits(i) & (W.Surname | W.Given)) === 0

/** `Squamish First Nation` */
const isFirstNation = (reader: Reader, i: number) => reader.lower(i) === 'first' && /^nations?$/.test(reader.lower(i + 1))

/** `King Baudouin I`: the first of his name. */
const isOrdinal = (reader: Reader, i: number) => (reader.bits(i - 2) & W.Title) !== 0 && (reader.bits(i - 1) & W.Given) !== 0

const isSurname = (reader: Reader, i: number) =>
  (reader.bits(i) & W.Capital) !== 0 && ((reader.bits(i) & W.Surname) !== 0 || (reader.kinds(i) & Kind.EastAsian) !== 0)

/** `Kang In-sun`, `Yeung Kin-man`: a short lower-case second syllable. */
const isEastAsianPart = (reader: Reader, i: number) =>
  reader.touches(i) && (reader.bits(i) & W.Word) !== 0 && reader.form(i).length <= 6 && (reader.bits(i) & W.Capital) === 0

/** `Hong Kong-based` */
const HYPHENED = /^(?:based|led|born|made|held|run|era|bound|owned|style|listed|backed|ruled|area|wide|only|like)$/

/** `Il-sung`, `Suu-kyi`, `Saint-Denis`; not `Minsk-based`. */
function afterHyphen(reader: Reader, hyphen: number): number {
  const next = reader.bits(hyphen + 1)
  if ((next & W.Word) === 0) return hyphen
  if ((next & W.Capital) !== 0) return hyphen + 2
  if (isJoiner(reader, hyphen + 1)) return hyphen + 4
  const length = reader.form(hyphen + 1).length
  if (isSurname(reader, hyphen - 2) && isEastAsianPart(reader, hyphen + 1) && !HYPHENED.test(reader.lower(hyphen + 1))) return hyphen + 2
  if ((next & W.Common) !== 0 && (next & W.Given) === 0 && (next & W.Particle) === 0) return hyphen
  if ((next & (W.Role | W.Function)) !== 0 && (next & W.Particle) === 0) return hyphen
  // `Ho-ming`
  const { word } = reader.article.tokens
  const syllables = reader.classes.isSyllabic(word[hyphen - 1]!) && reader.classes.isSyllabic(word[hyphen + 1]!)
  if (syllables && (reader.bits(hyphen - 2) & W.Capital) !== 0 && (next & (W.Common | W.Function | W.Role)) === 0) return hyphen + 2
  return length <= 7 && (reader.bits(hyphen - 1) & W.Common) === 0 && (next & W.Particle) === 0 ? hyphen + 2 : hyphen
}

/** `Rostov-on-Don`, `Korma-aux-Bois`: a short word between two hyphens, then a capital. */
const isJoiner = (reader: Reader, i: number) =>
  (reader.bits(i + 1) & W.Hyphen) !== 0 &&
  ((reader.bits(i) & W.Particle) !== 0 || /^(?:aux?|en|on|sur|sous|by|in|the|am|an)$/.test(reader.lower(i))) &&
  (reader.bits(i + 2) & W.Capital) !== 0 &&
  reader.touches(i + 1) &&
  reader.touches(i + 2)

/** `John F. Kennedy`, `Gen. Smith`, `Jr.`: a full stop inside a name. */
function afterStop(reader: Reader, stop: number, end: number): number {
  if (!reader.touches(stop) || stop + 1 >= end) return stop
  const before = reader.bits(stop - 1)
  const next = reader.bits(stop + 1)
  if ((next & W.Capital) === 0 || (next & (W.Function | W.Calendar)) !== 0)
    return (next & W.Capital) !== 0 && (before & W.Initial) !== 0 && (next & W.Given) !== 0 ? stop + 2 : stop
  if ((before & W.Initial) !== 0) return stop + 2
  if ((before & W.Title) !== 0 && reader.form(stop - 1).length <= 6 && (before & W.Common) === 0) return stop + 2
  return /^(?:st|gen|col|sen|gov|rep|rev|jr|sr|mt|ft|no|dr|prof|capt|sgt|lt|adm|pres)$/.test(reader.lower(stop - 1)) ? stop + 2 : stop
}

/** The `N.Y.` of `Buffalo, N.Y. Moor left`: two initials after a comma that are a state. */
const isState = (reader: Reader, i: number) =>
  reader.form(i - 1) === ',' && /^[A-Z]\.[A-Z]\.$/.test(reader.form(i)) && reader.classes.placeScore(reader.article.tokens.word[i]!) >= 2

/** `Ursula von der Leyen`, `Rio de Janeiro`: at most three particles, then a capital. */
function afterParticles(reader: Reader, first: number, end: number): number {
  let i = first
  while (i < end && i < first + 3 && (reader.bits(i) & W.Particle) !== 0 && (reader.bits(i) & W.Capital) === 0) i++
  if (i < end && (reader.bits(i) & W.Hyphen) !== 0 && reader.touches(i)) i++
  else if (/^(?:i|do|as|an|at|am|the|ap)$/.test(reader.lower(i - 1))) return first
  if (i >= end) return first
  const bits = reader.bits(i)
  return (bits & W.Capital) !== 0 && (bits & (W.Function | W.Calendar)) === 0 ? i + 1 : first
}

/** `People's Bank`, `St. Peter's Square`, `Magistrate's Court`: a common word or saint owns what is an organisation or a site. */
function afterPossessive(reader: Reader, possessive: number, end: number): number {
  const owner = reader.bits(possessive - 1)
  const saint =
    /^(?:st|saint)$/.test(reader.lower(possessive - 2)) ||
    ((reader.bits(possessive - 2) & W.Stop) !== 0 && reader.lower(possessive - 3) === 'st')
  const office = (owner & (W.Title | W.Role)) !== 0
  const own = (owner & (W.Given | W.Surname | W.SiteHead | W.OrgHead | W.Demonym)) !== 0
  const known = !office && (own || reader.classes.placeScore(reader.article.tokens.word[possessive - 1]!) >= 2.5)
  if (!saint && !office && ((owner & W.Common) === 0 || known)) return possessive
  for (let i = possessive + 1; i < Math.min(end, possessive + 5); i++) {
    const bits = reader.bits(i)
    if ((bits & W.Capital) === 0) return possessive
    // `Governor's Palace`, `People's Palace of Korma`; not `Warden’s Memphis Street`
    if (!saint && (bits & (W.OrgHead | W.SiteHead)) === W.SiteHead && i > possessive + 1) return possessive
    if ((bits & (W.OrgHead | W.SiteHead)) !== 0) return i + 1
  }
  return possessive
}

/** `Beauregard “Bud” Torrin`: one word in quotation marks between two that no list knows. */
const afterPetName = (reader: Reader, open: number, end: number, closing: string) =>
  open + 3 < end &&
  reader.form(open + 2) === closing &&
  (reader.bits(open + 1) & (W.Capital | W.Function)) === W.Capital &&
  (reader.bits(open + 3) & (W.Capital | W.Common | W.Function | W.Calendar)) === W.Capital
    ? open + 4
    : open

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'", '(': ')' }

/** `Jose "Pepe" Lima`, `Karl (Kalle) Berg`: at most three words in the middle of a name. */
function afterNickname(reader: Reader, open: number, end: number): number {
  const given = reader.bits(open - 1)
  const closing = CLOSING[reader.form(open)]
  if ((given & (W.Given | W.Initial)) === 0)
    return closing !== ')' && (given & (W.Capital | W.Common)) === W.Capital ? afterPetName(reader, open, end, closing!) : open
  for (let i = open + 1; i < Math.min(end, open + 5); i++) {
    if (reader.form(i) !== closing) continue
    const next = reader.bits(i + 1)
    const inside = reader.bits(open + 1)
    if (i + 1 >= end || (next & W.Capital) === 0 || (next & (W.Function | W.Common | W.Calendar)) !== 0 || (inside & W.Capital) === 0)
      return open
    if (
      closing === ')' &&
      ((inside & W.Given) === 0 || i > open + 2 || reader.classes.placeScore(reader.article.tokens.word[open + 1]!) > 2)
    )
      return open
    return i + 2
  }
  return open
}
