import {
  arabicArticles,
  generations,
  leadingParticles,
  particles,
  postNominals,
  royalTitles,
  titles,
} from '../data/names/name-particles.ts'
import { foldName } from '../lang/fold.ts'
import { givenClasses, isPatronymic, traditionOf } from '../lang/given-names.ts'

/** The words of a person's name, and what was taken off them. */
export interface NamePieces {
  /** Words as they stand, given name first, without titles, particles and numbers; `Abd al-Aziz` is one word. */
  readonly words: readonly string[]
  /** Particles left out, folded. */
  readonly particles: readonly string[]
  /** `jr`, `sr`, or the number of a king or pope; empty when there is none. */
  readonly generation: string
}

/** Cuts `Chekhov, Anton P.`, `Dr Bashar al-Assad`, `John Paul II`, `Ursula von der Leyen`, `JensStoltenberg` into words. */
export function namePieces(name: string): NamePieces {
  const pieces = split(surnameLast(name))
  const generation = takeGeneration(pieces)
  // `Ann Lee, M.D., Ph.D.`
  while (pieces.length > 2 && pieces.at(-1) === pieces.at(-1)!.toUpperCase() && postNominals.has(foldName(pieces.at(-1)!))) pieces.pop()
  const joined = joinServants(withoutTitles(pieces, generation === ''))
  const dropped: string[] = []
  const words = joined.filter((piece, i) => {
    const word = foldName(piece)
    const drop = i < joined.length - 1 && (i > 0 ? particles.has(word) : leadingParticles.has(word))
    if (drop) dropped.push(word)
    return !drop
  })
  if (isSurnameFirst(joined, words)) words.push(words.shift()!)
  const single = words.map(unglued).filter((word, i, all) => !isRepeated(word, i, all))
  return { words: givenFirst(single), particles: dropped, generation }
}

/** `al-Assad Bashar`, `bin Salman Mohammed`: a particle in small letters begins a surname, as in lists; `Van Morrison` has none. */
const isSurnameFirst = (pieces: readonly string[], words: readonly string[]): boolean =>
  words.length === 2 && pieces.length > 2 && words[0] !== pieces[0] && pieces[0] === pieces[0]!.toLowerCase()

/** `Anton Anton Chekhov`; `Mohamed Mohamed Morsi` bears his father's name. */
const isRepeated = (word: string, i: number, all: readonly string[]): boolean =>
  all.length > 2 &&
  i > 0 &&
  foldName(word) === foldName(all[i - 1]!) &&
  givenClasses(foldName(word)).every((id) => traditionOf(id) !== 'arabic')

/** `Brezhnev Leonid Ilyich` of official papers is `Leonid Ilyich Brezhnev`. */
function givenFirst(words: readonly string[]): readonly string[] {
  if (words.length !== 3) return words
  const [first, second, last] = words.map(foldName) as [string, string, string]
  const isOfPapers = isPatronymic(last) && givenClasses(second).length > 0 && givenClasses(first).length === 0
  return isOfPapers ? [words[1]!, words[2]!, words[0]!] : words
}

/** `Brezhnev, Leonid` is `Leonid Brezhnev`; `John Smith, Jr.` and `Ann Lee, M.D.` stay. */
function surnameLast(name: string): string {
  const comma = name.indexOf(',')
  if (comma < 0) return name
  const after = name.slice(comma + 1)
  const first = foldName(after.split(',')[0]!).replace(/ /g, '')
  return generations.has(first) || postNominals.has(first) ? name : `${after} ${name.slice(0, comma)}`
}

interface Letters {
  /** Where two words were glued. */
  readonly glued: RegExp
  readonly others: RegExp
  readonly small: RegExp
  readonly twoCapitals: RegExp
}

const ASCII: Letters = {
  glued: /(?<=[a-z]{3})(?=[A-Z][a-z]{2})/g,
  others: /[^A-Za-z0-9]+/,
  small: /[a-z]/,
  twoCapitals: /^[A-Z]{2}$/,
}
const UNICODE: Letters = {
  glued: /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu,
  others: /[^\p{L}\p{M}\p{N}]+/u,
  small: /\p{Ll}/u,
  twoCapitals: /^\p{Lu}{2}$/u,
}
/** Most names need no more: classes of Unicode are slow to compile and to match. */
const IS_ASCII = /^[ -~]*$/

/** Cut at spaces, dots, hyphens and where two words were glued (`JensStoltenberg`); `JC` before a name is two initials, `AL` none. */
function split(name: string): string[] {
  const { glued, others, small, twoCapitals } = IS_ASCII.test(name) ? ASCII : UNICODE
  const pieces = name
    .replace(glued, ' ')
    .replace(/['’‘ʼ`´]/g, '')
    .split(others)
    .filter((piece) => piece !== '' && foldName(piece) !== '')
  const isMixed = small.test(name)
  const isInitials = (piece: string) => isMixed && pieces.length > 1 && twoCapitals.test(piece) && !particles.has(foldName(piece))
  return pieces.flatMap((piece) => (isInitials(piece) ? [...piece] : [piece]))
}

/** Takes `Jr.` or `XVI` off the end. */
function takeGeneration(pieces: string[]): string {
  const last = pieces.at(-1) ?? ''
  const found = pieces.length > 1 ? generations.get(foldName(last)) : undefined
  // `John Paul I` and `Charles V`; the last letter of `Carlos Lopez I` is an initial.
  const isNumber = last.length > 1 || pieces.slice(0, -1).every((other) => givenClasses(foldName(other)).length > 0)
  if (found === undefined || !isNumber) return ''
  pieces.pop()
  return found
}

function withoutTitles(pieces: readonly string[], keepRoyal: boolean): readonly string[] {
  let start = 0
  while (start < pieces.length - 1 && titles.has(foldName(pieces[start]!))) start++
  // `Pope Francis` and `Prince Harry` are named by their title.
  const royal = keepRoyal && start > 0 && start === pieces.length - 1 && royalTitles.has(foldName(pieces[start - 1]!))
  return pieces.slice(royal ? start - 1 : start)
}

/** `Abd al-Aziz`, `Abdul Aziz`, `Abdel-Aziz` are one word; so are `Saif al-Din` and `Abu Bakr`. */
function joinServants(pieces: readonly string[]): string[] {
  const out: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    const word = foldName(pieces[i]!)
    const next = i + 1 < pieces.length ? foldName(pieces[i + 1]!) : ''
    if (word === 'abd' && arabicArticles.has(next) && i + 2 < pieces.length) {
      i += 2
      out.push(`abdul${foldName(pieces[i]!)}`)
    } else if (/^abd(?:ul|el|al|ou|our|er|ur)$/.test(word) && next !== '') out.push(`abdul${foldName(pieces[++i]!)}`)
    else if ((word === 'abu' || word === 'abou') && next !== '') out.push(`abu${foldName(pieces[++i]!)}`)
    else if (out.length > 0 && /^(?:al|ad|ed|el|ud|ul)$/.test(word) && /^d[ie]{1,2}n$/.test(next)) {
      out.push(`${out.pop()}uddin`)
      i++
    } else out.push(pieces[i]!)
  }
  return out
}

const GLUED_TITLE = /^(?:president|general|secretary|minister|chancellor|spokesman|spokeswoman|colonel|governor|mayor)(?=.)/
const GLUED_VERB = /(?<=.{6})(?:said|says|told)$/

/** A space lost in the article: `GeneralMark`, `Stoltenbergsaid`. Only what remains is the name. */
function unglued(piece: string): string {
  const word = foldName(piece)
  const rest = word.replace(GLUED_TITLE, '')
  if (rest !== word && givenClasses(rest).length > 0) return rest
  return GLUED_VERB.test(word) ? word.replace(GLUED_VERB, '') : piece
}
