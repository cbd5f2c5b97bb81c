import { NO_BODIES } from '../../data/names/organisation-words.ts'
import type { Reader } from './reader.ts'
import { W } from './word-classes.ts'

/** `Moor & Berg` is a firm. */
const AMPERSAND = 4

export interface LexicalScores {
  readonly words: number
  readonly person: number
  readonly organisation: number
}

/** How surely words alone make a person's or an organisation's name; 3 is enough. */
export function lexicalScores(reader: Reader, first: number, last: number): LexicalScores {
  let words = 0
  let given = 0
  let common = 0
  let initials = 0
  let particles = 0
  let shouted = 0
  let firstBits = 0
  let lastBits = 0
  let hyphens = 0
  for (let i = first; i < last; i++) {
    const bits = reader.bits(i)
    if ((bits & W.Hyphen) !== 0) hyphens++
    if ((bits & W.Word) === 0) continue
    if ((bits & W.Capital) === 0 && (bits & W.Particle) !== 0) {
      particles++
      continue
    }
    if ((bits & W.Initial) !== 0) {
      initials++
      if (words > 0 || i + 1 < last) continue
    }
    if (i === first || (reader.bits(i - 1) & W.Hyphen) === 0 || (reader.bits(i - 2) & (W.Particle | W.Capital)) === W.Particle) words++
    if (firstBits === 0) firstBits = bits
    lastBits = bits
    if ((bits & W.Given) !== 0 && (bits & W.Common) === 0) given++
    // `Kang In-sun`: syllables that happen to be English words.
    const syllable = (firstBits & W.Surname) !== 0 && ((reader.bits(i + 1) | reader.bits(i - 1)) & W.Hyphen) !== 0
    if ((bits & W.Common) !== 0 && (bits & (W.Given | W.Surname)) === 0 && !syllable) common++
    if (
      words === 1 &&
      (bits & W.AllCapitals) !== 0 &&
      reader.form(i).length <= 3 &&
      last > i + 1 &&
      (reader.bits(last - 1) & (W.AllCapitals | W.Common)) === 0
    ) {
      initials++
      words--
      firstBits = 0
      continue
    }
    if ((bits & W.AllCapitals) !== 0 && !/^(?:II|III|IV|VI|JR|SR)$/.test(reader.form(i))) shouted++
  }
  const organisation = organisationScore(reader, first, last, words, lastBits)
  if (organisation === AMPERSAND) return { words, person: 0, organisation }
  if (words === 0 || (initials > 0 && words === 1 && (lastBits & W.Initial) !== 0)) return { words, person: -5, organisation: 0 }
  if (words <= 1 && initials === 0 && particles === 0)
    return { words, person: oneWord(firstBits, shouted) - (organisation >= 3 ? 1 : 0), organisation }
  let person = words + initials >= 2 && common === 0 ? 1.5 : 0
  if ((firstBits & W.Given) !== 0) person += (firstBits & W.Common) === 0 ? 2.5 : 1.5
  else if (given > 0) person += 1.5
  if ((firstBits & W.Surname) !== 0 && hyphens + words >= 2 && (firstBits & W.Given) === 0) person += 1
  if ((lastBits & (W.Surname | W.SurnameEnding)) !== 0) person += 1.5
  person += Math.min(initials, 1) * 2 + Math.min(particles, 1) * 1.5 + Math.min(hyphens, 1) * 0.5
  // `KARIM NURI` of a list of names is written so throughout.
  const loud = shouted >= words && given > 0 && common === 0 ? 0.5 : shouted * 2
  const oddSurname = words === 2 && common === 1 && (firstBits & (W.Given | W.Common)) === W.Given && isOddSurname(lastBits)
  person -= (oddSurname ? 1 : common * 2) + loud + Math.max(0, words - 4) * 2
  return { words, person, organisation }
}

/** `Anna Moor`: a common word after a given name may be a surname, unless it makes a site or body. */
const isOddSurname = (bits: number) => (bits & (W.OrgHead | W.SiteHead | W.Function | W.HeadWithOf)) === 0

function oneWord(bits: number, shouted: number): number {
  let person = 0
  if ((bits & W.Given) !== 0) person += 1.5
  if ((bits & W.Surname) !== 0) person += 1.5
  if ((bits & W.SurnameEnding) !== 0) person += 1.5
  if ((bits & W.Common) !== 0) person -= 2
  return person - shouted * 2
}

function organisationScore(reader: Reader, first: number, last: number, words: number, bits: number): number {
  if (last > first + 1) {
    for (let i = first; i < last; i++) if (reader.form(i) === '&') return AMPERSAND
    return 0
  }
  if ((bits & W.Organisation) !== 0) return 5
  const form = reader.form(first)
  if (words === 1 && (bits & W.AllCapitals) !== 0 && form.length >= 2 && form.length <= 6)
    return NO_BODIES.has(form) ? -3 : (bits & W.Common) === 0 ? 3 : 2
  if (words === 1 && form.length <= 6 && (form.match(/\p{Lu}/gu) ?? []).length >= 3) return 3
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(form) && !/^(?:Mc|Mac|De|La|Le|Di|Du|Van|Fitz)/.test(form) ? 2 : 0
}
