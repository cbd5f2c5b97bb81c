import { commonSurnames } from '../data/names/common-surnames.ts'
import { isWorldGivenName, isWorldSurname } from '../data/names/world-names.ts'
import { editDistance, withinOneEdit } from '../lang/edits.ts'
import { isPatronymic, misprintClasses, traditionOf } from '../lang/given-names.ts'
import { chineseKey, looksWadeGiles, spelt } from '../lang/romanise.ts'
import type { NameWord, PersonName } from './person-name.ts'

/** Why two names are one person's, strongest first. */
export const PERSON_RULES = [
  'same-name',
  'spacing',
  'name-order',
  'romanisation',
  'given-name-class',
  'misprint',
  'patronymic',
  'middle-name',
  'double-surname',
  'initial',
  'surname-only',
] as const
export type PersonRule = (typeof PERSON_RULES)[number]

/** A reason to join, a contradiction that keeps apart whatever else speaks for it, or neither. */
export type Verdict = PersonRule | 'conflict' | 'neutral'

/** From this rule on, one of the two names says so little that it must fit no other person of the corpus. */
export const isWeak = (rule: PersonRule): boolean => PERSON_RULES.indexOf(rule) >= PERSON_RULES.indexOf('patronymic')

/** How one part of two names agrees, from best to worst. */
type Match = 'same' | 'sound' | 'class' | 'misprint' | 'servant' | 'initial' | 'near' | 'other'

/** Compares two names of people taken apart. Symmetric. */
export function comparePeople(a: PersonName, b: PersonName): Verdict {
  const verdict = compareNames(a, b)
  return verdict === 'conflict' || a.identifies || b.identifies ? verdict : 'neutral'
}

function compareNames(a: PersonName, b: PersonName): Verdict {
  if (a.generation !== b.generation && (a.generation === 'jr' || b.generation === 'jr' || (a.generation && b.generation))) return 'conflict'
  if (!a.given && !b.given && a.particles && b.particles && a.particles !== b.particles) return 'conflict'
  // `bin Salman` need not be Salman.
  if (a.text === b.text) return a.particles === b.particles || !(isAlone(a) || isAlone(b)) ? 'same-name' : 'conflict'
  if (unspaced(a) === unspaced(b)) return 'spacing'
  if (!a.given || !b.given || !a.surname || !b.surname) return comparePartial(a, b)
  if (a.eastAsian && b.eastAsian) return compareEastAsian(a, b)
  if (isSwapped(a, b)) return 'name-order'
  const verdict = compareInOrder(a, b)
  if (verdict !== 'conflict') return verdict
  return compareUnequalLength(a, b)
}

const isAlone = (name: PersonName): boolean => !name.given || !name.surname

/** At least one of the names is a surname or a given name alone. */
function comparePartial(a: PersonName, b: PersonName): Verdict {
  if (!a.surname || !b.surname) return 'conflict'
  // `von der Leyen` is no other Leyen; `Leyen` may be her.
  const [alone, other] = a.given ? [b, a] : [a, b]
  if (!other.particles.endsWith(alone.particles)) return 'conflict'
  const bothAlone = a.given === b.given
  const match = matchSurnames(a.surname, b.surname, a.slavic && b.slavic, a.arabic || b.arabic, bothAlone)
  const shortest = Math.min(a.surname.text.length, b.surname.text.length)
  if ((match === 'misprint' || match === 'near') && shortest >= ALONE_MISPRINT_LENGTH) return match === 'near' ? 'neutral' : match
  if (match !== 'same' && (match !== 'sound' || shortest < ALONE_SOUND_LENGTH)) return 'conflict'
  // `Yuan` and `Juan`, `Yaqut` and `Jacquet` sound alike to a key that knows no language.
  const isSlavic = a.slavic && b.slavic && a.surname.slavic === b.surname.slavic
  const isArabic = (a.arabic || b.arabic) && a.surname.arabic === b.surname.arabic
  const sameStart = isArabic || a.surname.text[0] === b.surname.text[0]
  const far = !isSlavic && (!sameStart || editDistance(a.surname.text, b.surname.text, 2) > 2)
  if (far) return 'conflict'
  return bothAlone ? 'romanisation' : 'surname-only'
}

const unspaced = (name: PersonName): string => name.text.replace(/ /g, '')

function compareEastAsian(a: PersonName, b: PersonName): Verdict {
  if (a.surname!.plain === b.surname!.plain && a.given!.plain === b.given!.plain) return 'romanisation'
  // `Mao Tse-tung` and `Mao Zedong`: the key is loose, so one of the two must be Wade-Giles.
  return looksWadeGiles(a.text) !== looksWadeGiles(b.text) && chineseKey(a.text) === chineseKey(b.text) ? 'romanisation' : 'conflict'
}

/** `Hayashi Yoshimasa`: two words in the other order, of which at most one is a given name there, so that `Hans Friedrich` stays himself. */
function isSwapped(a: PersonName, b: PersonName): boolean {
  if (a.middles.length > 0 || b.middles.length > 0) return false
  const [first, last] = a.eastAsian ? [a.surname!, a.given!] : [a.given!, a.surname!]
  const [otherFirst, otherLast] = b.eastAsian ? [b.surname!, b.given!] : [b.given!, b.surname!]
  if (first.text !== otherLast.text || last.text !== otherFirst.text) return false
  const traditions = last.classes.map(traditionOf)
  return first.classes.every((id) => !traditions.includes(traditionOf(id)))
}

function compareInOrder(a: PersonName, b: PersonName): Verdict {
  const slavic = a.slavic || b.slavic
  const arabic = a.arabic || b.arabic
  const given = matchGiven(a.given!, b.given!, slavic, arabic)
  if (given === 'other') return 'conflict'
  const surname = matchSurnames(a.surname!, b.surname!, slavic, arabic, true)
  if (surname === 'other') return 'conflict'
  const middles = matchMiddles(a.middles, b.middles, slavic, arabic)
  if (middles === 'other') return 'conflict'
  const misprints = Number(given === 'misprint') + Number(surname === 'misprint') + Number(middles === 'misprint')
  if (surname === 'near' || misprints > 1 || (misprints === 1 && (given === 'initial' || middles === 'fewer'))) return 'neutral'
  // `J. Trudeau` may be Justin Pierre Trudeau, `M. Jagadesh Kumar` is not Meira Kumar.
  if (given === 'initial') return middles === 'fewer' && !initialHasFewer(a, b) ? 'neutral' : 'initial'
  const left = Number(middles === 'fewer') + Number(given === 'servant') + Number(surname === 'servant')
  if (left > 0) return left === 1 && misprints === 0 ? 'middle-name' : 'neutral'
  if (misprints === 1) return 'misprint'
  if (middles === 'patronymic') return 'patronymic'
  return given === 'class' ? 'given-name-class' : 'romanisation'
}

function initialHasFewer(a: PersonName, b: PersonName): boolean {
  const [initial, other] = a.given!.initial ? [a, b] : [b, a]
  return initial.middles.length <= other.middles.length
}

function matchGiven(a: NameWord, b: NameWord, slavic: boolean, arabic: boolean): Match {
  if (a.text === b.text) return 'same'
  if (a.initial || b.initial) return initialFits(a, b) ? 'initial' : 'other'
  if (share(a.classes, b.classes)) return 'class'
  if (isServant(a, b) || isServant(b, a)) return 'servant'
  const [knownA, knownB] = [a.classes.length > 0, b.classes.length > 0]
  if (knownA && knownB) return 'other'
  if (sound(a, b, slavic, arabic)) return 'sound'
  const [misprintA, misprintB] = [misprintClasses(a.text), misprintClasses(b.text)]
  if (share(misprintA, b.classes) || share(misprintB, a.classes) || share(misprintA, misprintB)) return 'misprint'
  if (knownA || knownB || a.text.length < 5 || b.text.length < 5) return 'other'
  if (isWorldGivenName(a.text) && isWorldGivenName(b.text)) return 'other'
  return withinOneEdit(a.text, b.text) ? 'misprint' : 'other'
}

/** `Abdul Hanif` for `Hanif`. */
const isServant = (servant: NameWord, of: NameWord): boolean => servant.text === `abdul${of.text}`

function initialFits(a: NameWord, b: NameWord): boolean {
  return a.initial ? b.initials.includes(a.text[0]!) : a.initials.includes(b.text[0]!)
}

const share = (a: readonly number[], b: readonly number[]): boolean => a.some((id) => b.includes(id))

function sound(a: NameWord, b: NameWord, slavic: boolean, arabic: boolean): boolean {
  if (a.plain === b.plain) return true
  // Keys of short names say too little: `Han` and `Hon`.
  const long = a.text.length >= 4 && b.text.length >= 4
  return long && ((slavic && a.slavic === b.slavic) || (arabic && a.arabic === b.arabic))
}

/** The shortest surname in which one letter may be a misprint, and the shortest in which two may be two misprints of one. */
const MISPRINT_LENGTH = 5
const TWO_MISPRINTS_LENGTH = 6
/** From this length on two letters of a surname may be wrong: `Wickremesinghe`. */
export const LONG_SURNAME = 10
/** The shortest name that stands alone that may be spelt otherwise: not `Yip` and `Ip`. */
const ALONE_SOUND_LENGTH = 4
/** The shortest name that stands alone in which one letter may be a misprint. */
const ALONE_MISPRINT_LENGTH = 8

function matchSurnames(a: NameWord, b: NameWord, slavic: boolean, arabic: boolean, misprints: boolean): Match {
  if (a.text === b.text) return 'same'
  if (isWomansForm(a.text, b.text) || isWomansForm(b.text, a.text)) return 'other'
  if (isServant(a, b) || isServant(b, a)) return 'servant'
  const bothCommon = commonSurnames.has(a.text) && commonSurnames.has(b.text)
  // `Smith` and `Smyth` are two surnames, `Hussein` and `Hussain` one.
  if (bothCommon && !arabic) return 'other'
  if (sound(a, b, slavic, arabic)) return 'sound'
  const shortest = Math.min(a.text.length, b.text.length)
  const longest = Math.max(a.text.length, b.text.length)
  if (!misprints || longest < MISPRINT_LENGTH || shortest < MISPRINT_LENGTH - 1) return 'other'
  if (isKnownSurname(a.text) && isKnownSurname(b.text)) return 'other'
  // `Ryan` and `Bryan`: a first letter is seldom misprinted.
  if (a.text[0] !== b.text[0] && shortest < MISPRINT_LENGTH) return 'other'
  if (withinOneEdit(a.text, b.text)) return 'misprint'
  if (slavic && shortest > MISPRINT_LENGTH && withinOneEdit(spelt(a.slavic), spelt(b.slavic))) return 'misprint'
  if (shortest >= LONG_SURNAME && a.text.slice(0, 3) === b.text.slice(0, 3) && editDistance(a.text, b.text, 2) <= 2) return 'misprint'
  const near =
    shortest >= TWO_MISPRINTS_LENGTH &&
    (editDistance(a.text, b.text, 2) <= 2 || (slavic && editDistance(spelt(a.slavic), spelt(b.slavic), 2) <= 2))
  return near ? 'near' : 'other'
}

const isKnownSurname = (text: string): boolean => commonSurnames.has(text) || isWorldSurname(text)

/** `Barynova` beside `Barynov`: a woman's surname and a man's. */
const isWomansForm = (woman: string, man: string): boolean =>
  (woman === `${man}a` && /(?:[oea]v|[iy]n|[oea]u)$/.test(man)) ||
  (/(?:[iy]j?a|ova)$/.test(woman) && /sk(?:y|i|iy|ij|yi|yy)$/.test(man) && /sk[aio]/.test(woman))

type Middles = 'same' | 'patronymic' | 'fewer' | 'misprint' | 'other'

function matchMiddles(a: readonly NameWord[], b: readonly NameWord[], slavic: boolean, arabic: boolean): Middles {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  if (more.length === 0) return 'same'
  if (fewer.length === 0) return more.every((word) => isPatronymic(word.text)) ? 'patronymic' : 'fewer'
  let from = 0
  let misprint = false
  for (const word of fewer) {
    const at = more.findIndex((other, i) => i >= from && matchMiddle(word, other, slavic, arabic) !== 'other')
    // `George W. Bush` and `George H. W. Bush`: the first initials decide.
    if (at < 0 || (word.initial && at !== from)) return 'other'
    misprint ||= matchMiddle(word, more[at]!, slavic, arabic) === 'misprint'
    from = at + 1
  }
  if (misprint) return fewer.length === more.length ? 'misprint' : 'other'
  return fewer.length === more.length ? 'same' : 'fewer'
}

function matchMiddle(a: NameWord, b: NameWord, slavic: boolean, arabic: boolean): Match {
  if (isPatronymic(a.text) && isPatronymic(b.text))
    return sound(a, b, slavic, arabic) ? 'sound' : withinOneEdit(a.text, b.text) ? 'misprint' : 'other'
  return matchGiven(a, b, slavic, arabic)
}

/** Names of which the longer has words that the shorter leaves out at either end. */
function compareUnequalLength(a: PersonName, b: PersonName): Verdict {
  const [short, long] = a.middles.length <= b.middles.length ? [a, b] : [b, a]
  if (short.middles.length === long.middles.length || short.given!.initial) return 'conflict'
  const [some, all] = [wordsOf(short), wordsOf(long)]
  const slavic = a.slavic || b.slavic
  const arabic = a.arabic || b.arabic
  const fits = (from: number): boolean =>
    from >= 0 &&
    some.every((word, i) =>
      isCloseMatch(
        i < some.length - 1 ? matchGiven(word, all[from + i]!, slavic, arabic) : matchSurnames(word, all[from + i]!, slavic, arabic, false),
      ),
    )
  // `López Obrador` for `Andrés Manuel López Obrador`.
  if (commonSurnames.has(some[0]!.text) && some[0]!.classes.length === 0 && fits(all.length - some.length)) return 'surname-only'
  // `Nicolás Maduro` for `Nicolás Maduro Moros`, `Umar Patek` for `Umar Patek Abdullah`; a given name in the middle is no surname, except in Arabic;
  // `Aung San` is not Aung San Suu Kyi.
  const second = some[some.length - 1]!
  const isSurname = second.classes.length === 0 || (arabic && !short.commonSurname)
  if (isSurname && second.text.length >= 4 && fits(0)) return 'double-surname'
  // `Boris Johnson` for `Alexander Boris Johnson`: the name in use is the second one. In Arabic that is the father.
  if (arabic) return 'conflict'
  return (some.length > 2 || !short.commonSurname || short.particles !== '') && fits(all.length - some.length) ? 'middle-name' : 'conflict'
}

const wordsOf = (name: PersonName): NameWord[] => [name.given!, ...name.middles, name.surname!]

const isCloseMatch = (match: Match): boolean => match === 'same' || match === 'class' || match === 'sound'
