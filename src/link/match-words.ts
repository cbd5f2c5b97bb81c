import { commonSurnames } from '../data/names/common-surnames.ts'
import { isWorldGivenName, isWorldSurname } from '../data/names/world-names.ts'
import { editDistance, withinOneEdit } from '../lang/edits.ts'
import { isPatronymic, misprintClasses } from '../lang/given-names.ts'
import { spelt } from '../lang/romanise.ts'
import type { NameWord } from './person-name.ts'

/** How one part of two names agrees, from best to worst. */
export type Match = 'same' | 'sound' | 'class' | 'misprint' | 'servant' | 'initial' | 'near' | 'other'

export function matchGiven(a: NameWord, b: NameWord, slavic: boolean, arabic: boolean): Match {
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

/** `Abdul Rehman` for `Rehman`. */
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

export function matchSurnames(a: NameWord, b: NameWord, slavic: boolean, arabic: boolean, misprints: boolean): Match {
  if (a.text === b.text) return 'same'
  if (isWomansForm(a.text, b.text) || isWomansForm(b.text, a.text)) return 'other'
  if (isServant(a, b) || isServant(b, a)) return 'servant'
  const bothCommon = commonSurnames.has(a.text) && commonSurnames.has(b.text)
  // `Smith` and `Smyth` are two surnames, `Hussein` and `Hussain` one.
  if (bothCommon && !arabic) return 'other'
  // `Mohamed Issa`, `Maxamed Ciise`: an Arabic surname is a father's given name.
  if (sound(a, b, slavic, arabic) || (arabic && share(a.classes, b.classes))) return 'sound'
  const shortest = Math.min(a.text.length, b.text.length)
  const longest = Math.max(a.text.length, b.text.length)
  if (!misprints || longest < MISPRINT_LENGTH || shortest < MISPRINT_LENGTH - 1) return 'other'
  if (isKnownSurname(a.text) && isKnownSurname(b.text)) return 'other'
  // `Ryan` and `Bryan`: a first letter is seldom misprinted.
  if (a.text[0] !== b.text[0] && shortest < MISPRINT_LENGTH) return 'other'
  if (withinOneEdit(a.text, b.text)) return 'misprint'
  // `Nandela` for `Nadella`: a doubled letter besides.
  if (shortest >= TWO_MISPRINTS_LENGTH && withinOneEdit(a.plain, b.plain)) return 'misprint'
  if (slavic && shortest > MISPRINT_LENGTH && withinOneEdit(spelt(a.slavic), spelt(b.slavic))) return 'misprint'
  if (shortest >= LONG_SURNAME && a.text.slice(0, 3) === b.text.slice(0, 3) && editDistance(a.text, b.text, 2) <= 2) return 'misprint'
  const near =
    shortest >= TWO_MISPRINTS_LENGTH &&
    (editDistance(a.text, b.text, 2) <= 2 || (slavic && editDistance(spelt(a.slavic), spelt(b.slavic), 2) <= 2))
  return near ? 'near' : 'other'
}

const isKnownSurname = (text: string): boolean => commonSurnames.has(text) || isWorldSurname(text)

/** `Petrova` beside `Petrov`: a woman's surname and a man's. */
const isWomansForm = (woman: string, man: string): boolean =>
  (woman === `${man}a` && /(?:[oea]v|[iy]n|[oea]u)$/.test(man)) ||
  (/(?:[iy]j?a|ova)$/.test(woman) && /sk(?:y|i|iy|ij|yi|yy)$/.test(man) && /sk[aio]/.test(woman))

export type Middles = 'same' | 'patronymic' | 'fewer' | 'misprint' | 'other'

export function matchMiddles(a: readonly NameWord[], b: readonly NameWord[], slavic: boolean, arabic: boolean): Middles {
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

/** Whether two words are spellings of one name. */
export const isCloseMatch = (match: Match): boolean => match === 'same' || match === 'class' || match === 'sound'
