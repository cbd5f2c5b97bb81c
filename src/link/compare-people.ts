import { commonSurnames } from '../data/names/common-surnames.ts'
import { koreanSurnames } from '../data/names/east-asian-surnames.ts'
import { editDistance } from '../lang/edits.ts'
import { givenClasses, traditionOf } from '../lang/given-names.ts'
import { chineseKey, koreanKey, looksWadeGiles } from '../lang/romanise.ts'
import { isCloseMatch, matchGiven, matchMiddles, matchSurnames } from './match-words.ts'
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
  if (sameLetters(a.text, b.text)) return 'spacing'
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
  const match = matchSurnames(a.surname, b.surname, a.slavic && b.slavic, a.arabic || b.arabic, true)
  const shortest = Math.min(a.surname.text.length, b.surname.text.length)
  if (match === 'misprint' || match === 'near')
    return bothAlone && match === 'misprint' && shortest >= ALONE_MISPRINT_LENGTH ? match : 'neutral'
  if (match !== 'same' && (match !== 'sound' || shortest < ALONE_SOUND_LENGTH)) return 'conflict'
  // `Yuan` and `Juan`, `Yaqut` and `Jacquet` sound alike to a key that knows no language.
  const isSlavic = a.slavic && b.slavic && a.surname.slavic === b.surname.slavic
  const isArabic = (a.arabic || b.arabic) && a.surname.arabic === b.surname.arabic
  const sameStart = isArabic || a.surname.text[0] === b.surname.text[0]
  const far = !isSlavic && (!sameStart || editDistance(a.surname.text, b.surname.text, 2) > 2)
  if (far) return 'conflict'
  return bothAlone ? 'romanisation' : 'surname-only'
}

/** `von Neumann` and `vonNeumann`: the same but for spaces. */
function sameLetters(a: string, b: string): boolean {
  let [i, j] = [0, 0]
  for (;;) {
    while (a[i] === ' ') i++
    while (b[j] === ' ') j++
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length
    if (a[i++] !== b[j++]) return false
  }
}

function compareEastAsian(a: PersonName, b: PersonName): Verdict {
  if (a.surname!.plain === b.surname!.plain && a.given!.plain === b.given!.plain) return 'romanisation'
  if (koreanNameKey(a) !== '' && koreanNameKey(a) === koreanNameKey(b)) return 'romanisation'
  // `Teng Hsiao-ping` and `Deng Xiaoping`: the key is loose, so one of the two must be Wade-Giles.
  return looksWadeGiles(a.text) !== looksWadeGiles(b.text) && chineseKey(a.text) === chineseKey(b.text) ? 'romanisation' : 'conflict'
}

/** `Kishida Fumio`: two words in the other order, of which at most one is a given name there, so that `Karl Ernst` stays himself. */
function isSwapped(a: PersonName, b: PersonName): boolean {
  if (a.middles.length > 0 || b.middles.length > 0) return false
  const [first, last] = a.eastAsian ? [a.surname!, a.given!] : [a.given!, a.surname!]
  const [otherFirst, otherLast] = b.eastAsian ? [b.surname!, b.given!] : [b.given!, b.surname!]
  if (first.text !== otherLast.text || last.text !== otherFirst.text) return false
  const traditions = last.classes.map(traditionOf)
  return first.classes.every((id) => !traditions.includes(traditionOf(id)))
}

/** One key for the romanisations of a Korean name; empty for other names. */
export function koreanNameKey(name: PersonName): string {
  const surname = name.eastAsian ? koreanSurnames.get(name.surname!.text) : undefined
  return surname === undefined ? '' : `${surname} ${koreanKey(name.given!.text)}`
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

/** The shortest name that stands alone that may be spelt otherwise: not `Yip` and `Ip`. */
const ALONE_SOUND_LENGTH = 4
/** The shortest name that stands alone in which one letter may be a misprint. */
const ALONE_MISPRINT_LENGTH = 8

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
  // `Evo Morales` for `Evo Morales Ayma`, `Ahmed Shafik` for `Ahmed Shafik Zaki`; a given name in the middle is no surname, except in Arabic;
  // `Aung San` is not Aung San Suu Kyi.
  const second = some[some.length - 1]!
  const isSurname = second.classes.length === 0 || (arabic && !short.commonSurname)
  if (isSurname && second.text.length >= 4 && fits(0)) return 'double-surname'
  if (leavesOutWords(some, all, slavic, arabic)) return 'double-surname'
  // `Harold Macmillan` for `Maurice Harold Macmillan`: the name in use is the second one. In Arabic that is the father, except after Muhammad.
  if (arabic && !(all.length === some.length + 1 && OFTEN_LEFT_OUT.some((id) => all[0]!.classes.includes(id)))) return 'conflict'
  return (some.length > 2 || !short.commonSurname || short.particles !== '') && fits(all.length - some.length) ? 'middle-name' : 'conflict'
}

/**
 * `Anjem Choudary` for `Anjem Iftikhar Choudary Mahmood`: the first name and others in their order. Of two words the second must say
 * much: fathers' names and common surnames are borne by many.
 */
function leavesOutWords(some: readonly NameWord[], all: readonly NameWord[], slavic: boolean, arabic: boolean): boolean {
  const last = some.at(-1)!
  const saysMuch = last.text.length >= 5 && last.classes.length === 0 && !commonSurnames.has(last.text)
  if ((some.length < 3 && !saysMuch) || some.some((word) => word.initial)) return false
  if (!isCloseMatch(matchGiven(some[0]!, all[0]!, slavic, arabic))) return false
  let from = 1
  for (const word of some.slice(1)) {
    const at = all.findIndex((other, i) => i >= from && isCloseMatch(matchSurnames(word, other, slavic, arabic, false)))
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** `Mohammad Javad Zarif`, `Seyyed Ebrahim Raisi`. */
const OFTEN_LEFT_OUT = [...givenClasses('muhammad'), ...givenClasses('sayyid')]

const wordsOf = (name: PersonName): NameWord[] => [name.given!, ...name.middles, name.surname!]
