import { commonSurnames } from '../data/names/common-surnames.ts'
import { eastAsianSurnames } from '../data/names/east-asian-surnames.ts'
import { arabicArticles, arabicParticles } from '../data/names/name-particles.ts'
import { foldName } from '../lang/fold.ts'
import { givenClasses, initialsOf, isPatronymic, misprintClasses, traditionOf } from '../lang/given-names.ts'
import { arabicKey, looksSlavic, plainKey, slavicKey } from '../lang/romanise.ts'
import { namePieces } from './name-pieces.ts'

/** One word of a person's name, with all that is compared; what is seldom asked for is made when it is. */
export class NameWord {
  /** Folded letters. */
  readonly text: string
  readonly initial: boolean
  readonly classes: readonly number[]
  private readonly raw: string
  private knownInitials: string | null = null
  private knownPlain: string | null = null
  private knownSlavic: string | null = null
  private knownArabic: string | null = null

  constructor(raw: string) {
    this.raw = raw
    this.text = foldName(raw).replace(/ /g, '')
    this.initial = this.text.length === 1
    this.classes = givenClasses(this.text)
  }

  /** First letters of all its spellings. */
  get initials(): string {
    this.knownInitials ??= initialsOf(this.text)
    return this.knownInitials
  }

  get plain(): string {
    this.knownPlain ??= plainKey(this.raw)
    return this.knownPlain
  }

  get slavic(): string {
    this.knownSlavic ??= slavicKey(this.raw)
    return this.knownSlavic
  }

  get arabic(): string {
    this.knownArabic ??= arabicKey(this.raw)
    return this.knownArabic
  }
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

const known = new Map<string, NameWord>()
/** Words understood once; forgotten when there are so many, so that memory stays bounded. */
const MOST_WORDS = 50_000

function nameWord(raw: string): NameWord {
  const found = known.get(raw)
  if (found) return found
  if (known.size > MOST_WORDS) known.clear()
  const word = new NameWord(raw)
  known.set(raw, word)
  return word
}

/** Takes a name apart: `Chekhov, Anton P.`, `Bashar al-Assad`, `Kim Jong-un`, `Ursula von der Leyen`. */
export function parsePersonName(name: string): PersonName {
  const { words, particles, generation } = namePieces(name)
  const all = words.map(nameWord)
  const eastAsian = isEastAsian(all)
  const { given, middles, surname } = eastAsian ? surnameFirst(all) : givenFirst(all, particles.length > 0)
  const isCommon =
    surname !== null && (commonSurnames.has(surname.text) || ((eastAsian || all.length === 1) && eastAsianSurnames.has(surname.text)))
  const firsts = all.slice(0, -1)
  return {
    text: [...all.map((w) => w.text), ...(generation === '' ? [] : [generation])].join(' '),
    given,
    middles,
    surname,
    particles: particles.filter((p) => !arabicArticles.has(p)).join(' '),
    generation,
    slavic:
      firsts.some((w) => isPatronymic(w.text) || (ofTradition(w, 'slavic') && !ofTradition(w, 'western'))) ||
      (surname !== null && looksSlavic(surname.text)),
    arabic:
      all.some((w) => /^abd[aeiou]?l|ullah$|uddin$/.test(w.text)) ||
      particles.some((p) => arabicParticles.has(p)) ||
      firsts.some((w) => ofTradition(w, 'arabic')),
    eastAsian,
    commonSurname: isCommon,
    identifies: surname === null ? generation !== '' : !isCommon || (given !== null && !given.initial),
  }
}

type Parts = Pick<PersonName, 'given' | 'middles' | 'surname'>

function surnameFirst(all: readonly NameWord[]): Parts {
  const given = all.slice(1).map((word) => word.text)
  return { given: nameWord(given.join('')), middles: [], surname: all[0]! }
}

/** A word that stands alone is a surname, unless it is known as a given name and not as a surname. */
function givenFirst(all: readonly NameWord[], afterParticle: boolean): Parts {
  const [first] = all
  if (!first) return { given: null, middles: [], surname: null }
  if (all.length > 1) return { given: first, middles: all.slice(1, -1), surname: all.at(-1)! }
  const onlyGiven = first.classes.length > 0 && !afterParticle && !commonSurnames.has(first.text)
  return { given: onlyGiven ? first : null, middles: [], surname: onlyGiven ? null : first }
}

const ofTradition = (word: NameWord, tradition: string): boolean =>
  [...word.classes, ...misprintClasses(word.text)].some((id) => traditionOf(id) === tradition)

const DOUBLED = /(.)\1+/g
const SYLLABLES =
  /^(?:(?:[bcdfghjklmnpqrstwxyz]|[cstz]h|ng|kw|ts|tz|hs|ph|tr|kh|gh|nh)?[aeiouy]{1,4}(?:ng|nh|[nklmprtchs](?![aeiou]))?){1,2}$/

/** Surname first, then one or two words of such syllables; `Kim Novak` and `Lee Cooper` are not, their first word being a given name. */
function isEastAsian(all: readonly NameWord[]): boolean {
  const [first, ...rest] = all
  if (!first || first.initial || rest.length === 0 || rest.length > 2 || !eastAsianSurnames.has(first.text)) return false
  if (first.classes.length > 0 && rest.length === 1) return false
  return rest.every(
    (word) => !word.initial && word.classes.every((id) => traditionOf(id) === 'other') && SYLLABLES.test(word.text.replace(DOUBLED, '$1')),
  )
}
