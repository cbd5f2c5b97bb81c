import { commonSurnames } from '../data/names/common-surnames.ts'
import { eastAsianSurnames } from '../data/names/east-asian-surnames.ts'
import {
  arabicArticles,
  arabicParticles,
  generations,
  leadingParticles,
  particles,
  postNominals,
  titles,
} from '../data/names/name-particles.ts'
import { foldName } from '../lang/fold.ts'
import { givenClasses, initialsOf, misprintClasses, traditionOf } from '../lang/given-names.ts'
import { arabicKey, looksSlavic, plainKey, slavicKey } from '../lang/romanise.ts'

/** One word of a person's name, with all that is compared. */
export interface NameWord {
  /** Folded letters. */
  readonly text: string
  readonly initial: boolean
  readonly classes: readonly number[]
  /** Classes of the given name of which it is a misprint by one letter. */
  readonly misprint: readonly number[]
  /** First letters of all its spellings. */
  readonly initials: string
  readonly plain: string
  readonly slavic: string
  readonly arabic: string
}

/** A person's name taken apart. A name has a surname or only a given name; both when it has two words or more. */
export interface PersonName {
  /** All words folded, without titles, as one string: equal for names that differ in nothing that matters. */
  readonly text: string
  readonly given: NameWord | null
  readonly middles: readonly NameWord[]
  readonly surname: NameWord | null
  /** Particles but the Arabic article: `van der`, in folded letters. */
  readonly particles: string
  /** `jr`, `sr`, or the number of a king or pope; empty when there is none. */
  readonly generation: string
  readonly slavic: boolean
  readonly arabic: boolean
  /** Surname first, given name as one word: `Kim Jong-un`. */
  readonly eastAsian: boolean
  readonly commonSurname: boolean
  /** Whether the name alone tells who is meant: `Natalya`, `Smith` and `J. Smith` do not. */
  readonly identifies: boolean
}

const words = new Map<string, NameWord>()
/** Words understood once; emptied when there are so many, so that memory stays bounded. */
const MOST_WORDS = 200_000

export function nameWord(raw: string): NameWord {
  const known = words.get(raw)
  if (known) return known
  if (words.size > MOST_WORDS) words.clear()
  const text = foldName(raw).replace(/ /g, '')
  const classes = givenClasses(text)
  const word: NameWord = {
    text,
    initial: text.length === 1,
    classes,
    misprint: misprintClasses(text),
    initials: initialsOf(text),
    plain: plainKey(raw),
    slavic: slavicKey(raw),
    arabic: arabicKey(raw),
  }
  words.set(raw, word)
  return word
}

/** Takes a name apart: `Lavrov, Sergey V.`, `Bashar al-Assad`, `Kim Jong-un`, `Ursula von der Leyen`. */
export function parsePersonName(name: string): PersonName {
  const generation: string[] = []
  const pieces = withoutTitles(split(surnameLast(name)), generation)
  const { kept, dropped } = withoutParticles(joinServants(pieces))
  const all = kept.map((piece) => nameWord(unglued(piece))).filter((word) => word.text !== '')
  const arabic =
    all.some((w) => /^abd[aeiou]?l|ullah$|uddin$/.test(w.text)) ||
    dropped.some((p) => arabicParticles.has(p)) ||
    all.slice(0, -1).some((w) => ofTradition(w, 'arabic'))
  const text = [...all.map((w) => w.text), ...generation].join(' ')
  const eastAsian = isEastAsian(all)
  const [given, ...rest] = eastAsian
    ? [
        nameWord(
          all
            .slice(1)
            .map((w) => w.text)
            .join(''),
        ),
        all[0]!,
      ]
    : all
  const alone = all.length === 1
  const onlyGiven = alone && given!.classes.length > 0 && dropped.length === 0 && !commonSurnames.has(given!.text)
  const surname = onlyGiven ? null : alone ? given! : (rest.at(-1) ?? null)
  const commonSurname = surname !== null && (commonSurnames.has(surname.text) || (eastAsian && eastAsianSurnames.has(surname.text)))
  return {
    text,
    given: alone && !onlyGiven ? null : (given ?? null),
    middles: rest.slice(0, -1),
    surname,
    particles: dropped.filter((p) => !arabicArticles.has(p)).join(' '),
    generation: generation[0] ?? '',
    slavic:
      all.slice(0, -1).some((w) => ofTradition(w, 'slavic') && !ofTradition(w, 'western')) ||
      (surname !== null && looksSlavic(surname.text)),
    arabic,
    eastAsian,
    commonSurname,
    identifies: surname !== null && (!commonSurname || (!alone && !given!.initial)),
  }
}

const ofTradition = (word: NameWord, tradition: string): boolean =>
  [...word.classes, ...word.misprint].some((id) => traditionOf(id) === tradition)

/** `Brezhnev, Leonid` is `Leonid Brezhnev`; `John Smith, Jr.` and `Ann Lee, M.D.` stay. */
function surnameLast(name: string): string {
  const comma = name.indexOf(',')
  if (comma < 0) return name
  const after = name.slice(comma + 1)
  const first = foldName(after.split(',')[0]!).replace(/ /g, '')
  return generations.has(first) || postNominals.has(first) ? name : `${after} ${name.slice(0, comma)}`
}

/** Words as they stand, cut at spaces, dots, hyphens and where two words were glued (`AlisherUsmanov`); `JC` before a name is two initials. */
function split(name: string): string[] {
  const pieces = name
    .replace(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .replace(/['’‘ʼ`´]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((piece) => piece !== '')
  return pieces.flatMap((piece) => (pieces.length > 1 && /^\p{Lu}{2}$/u.test(piece) && /\p{Ll}/u.test(name) ? [...piece] : [piece]))
}

function withoutTitles(pieces: readonly string[], generation: string[]): string[] {
  const kept = pieces.filter((piece, i) => {
    const found = i > 0 && i === pieces.length - 1 ? generations.get(foldName(piece)) : undefined
    // `John Paul I` and `Charles V`; the last letter of `Sechin I` is an initial.
    const isNumber = piece.length > 1 || pieces.slice(0, -1).every((other) => givenClasses(foldName(other)).length > 0)
    if (found === undefined || !isNumber) return true
    generation.push(found)
    return false
  })
  // `Regina Benjamin, M.D., M.B.A.`
  while (kept.length > 2 && kept.at(-1) === kept.at(-1)!.toUpperCase() && postNominals.has(foldName(kept.at(-1)!))) kept.pop()
  let start = 0
  while (start < kept.length - 1 && titles.has(foldName(kept[start]!))) start++
  return kept.slice(start)
}

const GLUED_TITLE = /^(?:president|general|secretary|minister|chancellor|spokesman|spokeswoman|colonel|governor|mayor)(?=.)/
const GLUED_VERB = /(?<=.{6})(?:said|says|told)$/

/** A space lost in the article: `generalAntonio`, `Stoltenbergsaid`. Only what remains is the name. */
function unglued(piece: string): string {
  const word = foldName(piece)
  const rest = word.replace(GLUED_TITLE, '')
  if (rest !== word && givenClasses(rest).length > 0) return rest
  return GLUED_VERB.test(word) ? word.replace(GLUED_VERB, '') : piece
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

function withoutParticles(pieces: readonly string[]): { kept: string[]; dropped: string[] } {
  const dropped: string[] = []
  const kept = pieces.filter((piece, i) => {
    const word = foldName(piece)
    const drop = i < pieces.length - 1 && (i > 0 ? particles.has(word) : leadingParticles.has(word))
    if (drop) dropped.push(word)
    return !drop
  })
  return { kept, dropped }
}

const SYLLABLES = /^(?:(?:[bcdfghjklmnpqrstwxyz]|[cstz]h|ng|kw|ts|ph|tr|kh|gh|nh)?[aeiouy]{1,4}(?:ng|nh|[nklmprtchs](?![aeiou]))?){1,2}$/

/** Surname first, then one or two words of such syllables; `Kim Novak` and `Lee Cooper` are not, their first word being a given name. */
function isEastAsian(all: readonly NameWord[]): boolean {
  const [first, ...rest] = all
  if (!first || rest.length === 0 || rest.length > 2 || !eastAsianSurnames.has(first.text)) return false
  if (first.classes.length > 0 && rest.length === 1) return false
  return (
    !first.initial &&
    rest.every((word) => !word.initial && word.classes.every((id) => traditionOf(id) === 'other') && SYLLABLES.test(word.text))
  )
}
