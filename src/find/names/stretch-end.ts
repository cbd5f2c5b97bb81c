import type { PlaceMatch } from './place-phrases.ts'
import type { Reader } from './reader.ts'
import type { Run } from './runs.ts'
import { titleEnd } from './title-phrases.ts'
import { Kind, W } from './word-classes.ts'

/** Where in a run the next piece is cut. */
export interface Cut {
  readonly reader: Reader
  readonly run: Run
  readonly at: number
  /** End of the sentence. */
  readonly limit: number
  /** A title stands right before. */
  readonly titled: boolean
  /** The longest place name that starts here. */
  readonly place: PlaceMatch | null
}

/** Where an unknown stretch ends: before a title or demonym that is no part of a name, or between two people. */
export function stretchEnd(cut: Cut, from = cut.at + 1): number {
  const { reader, run, at, titled } = cut
  let i = from
  while (i < run.last) {
    const bits = reader.bits(i)
    const capital = (bits & W.Capital) !== 0
    if (reader.form(i) === '&' && (titled || joinsPeople(reader, at, i, run.last))) break
    if (capital && (bits & W.Demonym) !== 0 && (bits & (W.Given | W.Surname)) === 0 && !isAfterArticle(reader, i) && !isLastName(cut, i))
      break
    if (capital && (bits & (W.Title | W.Role)) !== 0 && endsAtTitle(reader, i, run.last)) break
    // `the Elm Street-Oak Road corner`
    if ((bits & W.Hyphen) !== 0 && i > at + 1 && (reader.bits(i - 1) & (W.SiteHead | W.Given)) === W.SiteHead) break
    // `ABC MPs`
    if (i === at + 1 && (bits & W.Title) !== 0 && i + 1 === run.last && isAcronymOfMembers(reader, at)) break
    if (capital && (bits & W.TitleModifier) !== 0 && isOffice(reader, i, run.last)) break
    if (capital && (bits & (W.Given | W.Common | W.SiteHead | W.OrgHead | W.Particle)) === W.Given && isAfterWord(cut, i)) break
    i++
  }
  return i
}

const isAcronymOfMembers = (reader: Reader, at: number) =>
  (reader.bits(at) & (W.AllCapitals | W.Common | W.Title)) === W.AllCapitals &&
  reader.form(at).length >= 3 &&
  /^(?:MPs?|MLAs?|MLCs?|MPPs?|MNAs?|MHAs?|MEPs?|TDs?)$/.test(reader.form(at + 1))

/** `Lena Scot,`: after a lone given name and before no other noun a demonym is a surname. */
function isLastName({ reader, run, at }: Cut, i: number): boolean {
  if (i !== at + 1 || i !== run.last - 1 || (reader.bits(at) & (W.Given | W.Common)) !== W.Given) return false
  const next = reader.bits(i + 1)
  return (next & W.Mark) !== 0 && (next & W.Hyphen) === 0
}

/** `Korma Vice-Chairman Jan Berg`: an office of several words, then a name. */
function isOffice(reader: Reader, i: number, last: number): boolean {
  const end = titleEnd(reader, i, last)
  return end > i + 1 && end < last && (reader.bits(i - 1) & (W.Given | W.Hyphen | W.Particle)) === 0
}

/** `Korma First Nations Lena Moor`: an ordinary word, then a full name that ends the run. */
function isAfterWord({ reader, run, at, titled }: Cut, i: number): boolean {
  const before = reader.bits(i - 1)
  if (titled || i === at || i + 1 >= run.last || i + 5 < run.last) return false
  if ((before & W.Common) === 0 || (before & (W.Given | W.Surname | W.Title | W.Particle | W.Direction | W.LeadingHead | W.SiteHead)) !== 0)
    return false
  for (let k = i + 1; k < run.last; k++) {
    const bits = reader.bits(k)
    if ((bits & W.Mark) === 0 && (bits & (W.Capital | W.Common | W.OrgHead | W.SiteHead)) !== W.Capital) return false
  }
  return true
}

/** `al-Masri`, `al-Houthi` */
const isAfterArticle = (reader: Reader, i: number) => (reader.bits(i - 1) & W.Hyphen) !== 0 && (reader.bits(i - 2) & W.Particle) !== 0

/** After a given name a title is a surname: `Stephen King`, `John Major`. */
function endsAtTitle(reader: Reader, i: number, last: number): boolean {
  const initials = (reader.bits(i - 1) & W.Initial) !== 0 && reader.classes.placeScore(reader.article.tokens.word[i - 1]!) === 0
  const isNamePart = initials || (reader.bits(i - 1) & (W.Given | W.Stop | W.Hyphen | W.Particle)) !== 0
  return (i + 1 < last || reader.lower(i + 1) === 'of') && !isNamePart && titleEnd(reader, i, last) > i
}

/** `Jane Moor & Karl Berg` are two people, `Jane Moor & Family` is one, `Moor & Berg` is a firm. */
function joinsPeople(reader: Reader, first: number, ampersand: number, last: number): boolean {
  const isFirst = (i: number) => (reader.bits(i) & W.Given) !== 0 || (reader.kinds(i) & Kind.EastAsian) !== 0
  if (ampersand - first < 2 || !isFirst(first)) return false
  return reader.lower(ampersand + 1) === 'family' || (last - ampersand >= 2 && isFirst(ampersand + 1))
}
