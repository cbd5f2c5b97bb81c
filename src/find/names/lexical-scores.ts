import { EVENT_WORDS } from '../../data/names/context-words.ts'
import { NO_BODIES } from '../../data/names/organisation-words.ts'
import type { Reader } from './reader.ts'
import { isPlus } from './runs.ts'
import { wordBits } from './word-bits.ts'
import { Kind, W } from './word-classes.ts'

/** `Moor & Berg` is a firm. */
const AMPERSAND = 4

export interface LexicalScores {
  readonly words: number
  readonly person: number
  readonly organisation: number
  /** A surname first, then syllables: `Qi Weiming`, `Park Ji-hoon`. */
  readonly eastAsian: boolean
}

/** What a name is made of. */
interface Parts {
  words: number
  given: number
  common: number
  initials: number
  particles: number
  shouted: number
  hyphens: number
  eastAsian: boolean
  /** `W` bits of the first and last full word. */
  firstBits: number
  lastBits: number
}

/** How surely words alone make a person's or an organisation's name; 3 is enough. */
export function lexicalScores(reader: Reader, first: number, last: number): LexicalScores {
  const parts = partsOf(reader, first, last)
  const { words, initials, particles, lastBits } = parts
  const organisation = organisationScore(reader, first, last, words, lastBits)
  if (organisation === AMPERSAND) return { words, person: 0, organisation, eastAsian: false }
  const onlyInitials = words === 0 || (initials > 0 && words === 1 && (lastBits & W.Initial) !== 0)
  if (onlyInitials) return { words, person: -5, organisation: (lastBits & W.Organisation) !== 0 ? organisation : 0, eastAsian: false }
  if (words > 1 || initials + particles > 0) return { words, person: fullName(parts), organisation, eastAsian: parts.eastAsian }
  return { words, person: oneWord(parts) + fame(reader, first, lastBits) - (organisation >= 3 ? 1 : 0), organisation, eastAsian: false }
}

function partsOf(reader: Reader, first: number, last: number): Parts {
  const parts: Parts = {
    words: 0,
    given: 0,
    common: 0,
    initials: 0,
    particles: 0,
    shouted: 0,
    hyphens: 0,
    eastAsian: isEastAsianName(reader, first, last),
    firstBits: 0,
    lastBits: 0,
  }
  for (let i = first; i < last; i++) {
    const bits = reader.bits(i)
    if ((bits & W.Hyphen) !== 0) parts.hyphens++
    if ((bits & W.Word) === 0) continue
    if ((bits & W.Particle) !== 0 && ((bits & W.Capital) === 0 || isParticleInside(reader, i, first, last))) parts.particles++
    else if ((bits & W.Initial) !== 0 && (parts.words > 0 || i + 1 < last)) parts.initials++
    else if (parts.words === 0 && areInitials(reader, i, last)) parts.initials++
    else addWord(reader, i, first, parts)
  }
  return parts
}

/** `Isa Bin Tarif`, `OMAR AL-MASRI`: a particle with a capital in the middle of a name. */
const isParticleInside = (reader: Reader, i: number, first: number, last: number) =>
  i > first &&
  i + 1 < last &&
  /^(?:bin|ben|ibn|bint|al|el|abu|abou|abd|umm|ould|van|von|der|den|de|da|dos|du|di|della)$/.test(reader.lower(i))

/** Two or three words or a pair of hyphened syllables after a surname: `Qi Weiming`, `Park Ji-hoon`, `Lee Kuan Yew`. */
function isEastAsianName(reader: Reader, first: number, last: number): boolean {
  if ((reader.kinds(first) & Kind.EastAsian) === 0 || last - first < 2 || last - first > 4) return false
  // `Lee Cooper`, `Kim Novak`; the French article
  if (
    last === first + 2 &&
    ((reader.bits(first) & W.Given) !== 0 ? (reader.bits(first + 1) & W.Surname) !== 0 : reader.lower(first) === 'le')
  )
    return false
  const hyphened = last === first + 4 && (reader.bits(first + 2) & W.Hyphen) !== 0
  if (!hyphened && last > first + 3) return false
  for (let i = first + 1; i < last; i++) {
    const bits = reader.bits(i)
    if (hyphened && i === first + 2) continue
    if (!reader.classes.isSyllabic(reader.article.tokens.word[i]!) || (bits & (W.OrgHead | W.SiteHead | W.Title | W.Demonym)) !== 0)
      return false
    if (!hyphened && (bits & (W.Common | W.Function)) !== 0 && (last === first + 2 || reader.form(i).length > 4)) return false
  }
  return true
}

/** `DK Sharma`, `BZ Ahmed`: two or three capitals before a name in small letters. */
function areInitials(reader: Reader, i: number, last: number): boolean {
  if ((reader.bits(i) & W.AllCapitals) === 0 || reader.form(i).length > 3 || last <= i + 1) return false
  return (reader.bits(last - 1) & (W.AllCapitals | W.Common)) === 0
}

function addWord(reader: Reader, i: number, first: number, parts: Parts): void {
  const bits = reader.bits(i)
  if ((bits & W.Initial) !== 0) parts.initials++
  const glued = i > first && (reader.bits(i - 1) & W.Hyphen) !== 0 && (i - 2 === first || (reader.bits(i - 2) & W.Particle) === 0)
  if (!glued) parts.words++
  if (parts.firstBits === 0) parts.firstBits = bits
  parts.lastBits = bits
  if ((bits & W.Given) !== 0 && (bits & W.Common) === 0) parts.given++
  // `Kang In-sun`: syllables that happen to be English words.
  const syllable = (parts.firstBits & W.Surname) !== 0 && ((reader.bits(i + 1) | reader.bits(i - 1)) & W.Hyphen) !== 0
  if ((bits & W.Common) !== 0 && (bits & (W.Given | W.Surname)) === 0 && !syllable && !parts.eastAsian) parts.common++
  if ((bits & W.AllCapitals) !== 0 && !/^(?:II|III|IV|VI|JR|SR)$/.test(reader.form(i))) parts.shouted++
}

function fullName({ words, given, common, initials, particles, shouted, hyphens, eastAsian, firstBits, lastBits }: Parts): number {
  let person = words + initials >= 2 && common === 0 ? 1.5 : 0
  if ((firstBits & W.Given) !== 0) person += (firstBits & W.Common) === 0 ? 2.5 : 1.5
  else if (given > 0) person += 1.5
  if (eastAsian) person += 2.5
  else if ((firstBits & W.Surname) !== 0 && hyphens + words >= 2 && (firstBits & W.Given) === 0) person += 1
  if ((lastBits & (W.Surname | W.SurnameEnding)) !== 0) person += 1.5
  person += Math.min(initials, 1) * 2 + Math.min(particles, 1) * 1.5 + Math.min(hyphens, 1) * 0.5
  // `KARIM NURI` of a list of names is written so throughout.
  const loud = shouted >= words && common === 0 && words > 1 ? (given > 0 || eastAsian ? 0.5 : 1.5) : shouted * 2
  const oddSurname = words === 2 && common === 1 && (firstBits & (W.Given | W.Common)) === W.Given && isOddSurname(lastBits)
  return person - (oddSurname ? 1 : common * 2) - loud - Math.max(0, words - 4) * (given + particles > 2 ? 0.5 : 2)
}

/** `Anna Moor`: a common word after a given name may be a surname, unless it makes a site or body. */
const isOddSurname = (bits: number) => (bits & (W.OrgHead | W.SiteHead | W.Function | W.HeadWithOf)) === 0

function oneWord({ firstBits: bits, shouted }: Parts): number {
  let person = 0
  if ((bits & W.Given) !== 0) person += 1.5
  if ((bits & W.Surname) !== 0) person += 1.5
  if ((bits & W.SurnameEnding) !== 0) person += 1.5
  if ((bits & W.Common) !== 0) person -= AS_WORD
  return person - shouted * 2
}

/** `Napoleon`, `Merkel`: one name says who; `Trump`, though a word too, unless a sentence begins with it. */
function fame(reader: Reader, first: number, bits: number): number {
  if ((reader.kinds(first) & Kind.Famous) === 0) return 0
  const { tokens, sentences } = reader.article
  return (bits & W.Common) !== 0 && sentences.first[tokens.sentence[first]!]! < first ? FAME + AS_WORD : FAME
}
const FAME = 3
/** What being a word takes from a name. */
const AS_WORD = 2

function organisationScore(reader: Reader, first: number, last: number, words: number, bits: number): number {
  const form = reader.form(first)
  if (last > first + 1) {
    for (let i = first; i < last; i++) if (isPlus(reader.form(i))) return last - first === 3 && form.length === 1 ? 0 : AMPERSAND
    // `CNN Español`
    const isBranch =
      !hasGiven(reader, first + 1, last) &&
      !EVENT_WORDS.has(reader.lower(last - 1)) &&
      (reader.bits(first) & (W.Organisation | W.AllCapitals | W.Initial)) === (W.Organisation | W.AllCapitals)
    return isBranch || isHyphenedAcronym(reader, first, last) || isLocalBranch(reader, first, last) ? 4 : 0
  }
  if ((bits & W.Organisation) !== 0) return 5
  if (NO_BODIES.has(form) || (bits & (W.Title | W.AllCapitals)) === (W.Title | W.AllCapitals)) return -3
  // `A2`, `U3O8`; `NGOs`, `PPPs` are kinds of things
  if (/^\p{Lu}{2,}s$/u.test(form)) return 0
  if (/\d/.test(form)) return /^\p{Lu}{3}/u.test(form) && !/^COP/.test(form) ? 1.5 : 0
  if (words === 1 && (bits & W.AllCapitals) !== 0 && form.length >= 2 && form.length <= 6) return (bits & W.Common) === 0 ? 3 : 2
  if (words === 1 && form.length <= 6 && (form.match(/\p{Lu}/gu) ?? []).length >= 3) return 3
  const head = /^(\p{Lu}\p{Ll}+)\p{Lu}/u.exec(form)?.[1]
  if (head === undefined || /^(?:Mc|Mac|De|La|Le|Di|Du|Van|Fitz|Al|El|Ab|Kwa)$/.test(head)) return 0
  // `LenaMoor` lacks a space
  const isName =
    /^\p{Ll}{2,}$/u.test(form.slice(head.length + 1)) && (wordBits(head.toLowerCase(), head) & (W.Given | W.Common)) === W.Given
  if (isName) return 0
  // `KeyBank`, `TradeMap`; `MoU`, `TradeMap.com`
  const isAddress = (reader.bits(last) & W.Stop) !== 0 && reader.touches(last) && reader.touches(last + 1)
  return form.length >= 6 && !isAddress ? 3 : 2
}

/** `CTV Edmonton` */
const isLocalBranch = (reader: Reader, first: number, last: number) =>
  last === first + 2 &&
  isShort(reader, first) &&
  (reader.bits(first) & (W.AllCapitals | W.Common | W.Given | W.Surname | W.Title)) === W.AllCapitals &&
  (reader.bits(first + 1) & W.AllCapitals) === 0 &&
  reader.classes.placeScore(reader.article.tokens.word[first + 1]!) >= 2.5

const isShort = (reader: Reader, i: number) => reader.form(i).length >= 3 && reader.form(i).length <= 5

/** `ANC NEC Anna Moor` is no branch. */
function hasGiven(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((reader.bits(i) & (W.Given | W.Common)) === W.Given) return true
  return false
}

/** `PML-N`, `IIT-Madras`, `AUDA-NEPAD`; not `AK-47`. */
function isHyphenedAcronym(reader: Reader, first: number, last: number): boolean {
  if (last !== first + 3 || (reader.bits(first + 1) & W.Hyphen) === 0 || (reader.bits(first) & W.AllCapitals) === 0) return false
  const { word } = reader.article.tokens
  // `HONG-CHUL`
  if (
    (reader.bits(last - 1) & W.AllCapitals) !== 0 &&
    reader.classes.isSyllabic(word[first]!) &&
    reader.classes.isSyllabic(word[last - 1]!)
  )
    return false
  const form = reader.form(first)
  return form.length >= 3 && form.length <= 6 && !NO_BODIES.has(form) && (reader.bits(last - 1) & W.Capital) !== 0
}
