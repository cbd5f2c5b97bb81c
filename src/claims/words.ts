import { BODIES, HOMES, MEASURES, PERSONS, THINGS } from '../data/claims/nouns.ts'
import { lemmaOf, Pos, partsOfSpeech } from '../data/lexicon.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'

/** What a word form can be in a clause, as bits. */
export const W = {
  Det: 1 << 0,
  /** One, unwritten: `a`, `an`, `another`, `one`. */
  One: 1 << 1,
  Zero: 1 << 2,
  Prep: 1 << 3,
  Of: 1 << 4,
  Conj: 1 << 5,
  Wh: 1 << 6,
  Sub: 1 << 7,
  Be: 1 << 8,
  Have: 1 << 9,
  Do: 1 << 10,
  Modal: 1 << 11,
  To: 1 << 12,
  Adverb: 1 << 13,
  Not: 1 << 14,
  Pronoun: 1 << 15,
  Base: 1 << 16,
  Third: 1 << 17,
  Past: 1 << 18,
  Participle: 1 << 19,
  Ing: 1 << 20,
  Noun: 1 << 21,
  Plural: 1 << 22,
  Adjective: 1 << 23,
  Comma: 1 << 24,
  Break: 1 << 25,
  Quote: 1 << 26,
  Open: 1 << 27,
  Close: 1 << 28,
  Possessive: 1 << 29,
  Hyphen: 1 << 30,
} as const

export const VERB = W.Base | W.Third | W.Past | W.Participle | W.Ing
export const NOMINAL = W.Noun | W.Plural | W.Adjective
export const AUXILIARY = W.Be | W.Have | W.Do | W.Modal

/** A dash that sets words apart from their sentence. */
export const DASH = /^(?:—|–|--+)$/

/** What a noun stands for, as bits. */
export const N = { Thing: 1, Home: 2, Measure: 4, Body: 8, Person: 16, Number: 32, Death: 64, Saying: 128 } as const

const list = (words: string) => words.split(' ')
const CLOSED: readonly (readonly [number, string])[] = [
  [
    W.Det,
    'the this these those his her its their our my your each every some any both such all whose several many numerous various certain few other',
  ],
  [W.Det | W.One, 'a an another one'],
  [W.Det | W.Zero, 'no'],
  [W.Pronoun | W.Zero, 'nobody none'],
  [
    W.Prep,
    'in on at by for from with into during before outside inside near across through against over under between among amid within without toward towards upon via per despite throughout around along behind beyond beside besides onto above below following including except unlike about than like regarding concerning off up down out alongside opposite aboard amongst past till until',
  ],
  [W.Prep | W.Of, 'of'],
  [W.Prep | W.Sub, 'after since before as until'],
  [W.Conj, 'and or & plus nor'],
  [W.Sub | W.Conj, 'but yet'],
  [W.Sub, 'when while because if although though where whereas unless whenever wherever how why so whether'],
  [W.Wh, 'who whom which that what'],
  [W.Be, 'is are was were been being be am'],
  [W.Have, 'has have had having'],
  [W.Do, 'did do does'],
  [W.Modal, 'will would could may might can shall should must cannot'],
  [W.To, 'to'],
  [W.Not, "not never n't"],
  [
    W.Adverb,
    'also reportedly allegedly later then still already again only just even soon now there here therefore together instead however meanwhile too further previously recently subsequently seriously severely badly fatally critically slightly lightly mortally peacefully mostly mainly least most more so far elsewhere today yesterday tonight tomorrow ago early late far apparently once twice overnight back away yes',
  ],
  [
    W.Pronoun,
    'he she they it we i you him them us me someone anyone everyone somebody everybody anybody himself herself themselves itself who’s nothing something themself',
  ],
  [W.Break, '; : — – -- --- ... … • · ▪ ● ■ *'],
  [W.Comma, ','],
  [W.Quote, '" “ ” ‘ « » \' ’ `'],
  [W.Open, '( ['],
  [W.Close, ') ]'],
  [W.Possessive, "'s ’s"],
  [W.Hyphen, '-'],
]
const CLOSED_CLASS = new Map<string, number>()
for (const [bits, words] of CLOSED) for (const word of list(words)) CLOSED_CLASS.set(word, (CLOSED_CLASS.get(word) ?? 0) | bits)

/** Words whose parts of speech the lexicon gets wrong or too wide for a news clause. */
const KNOWN: readonly (readonly [number, string])[] = [
  [W.Noun | W.Plural, 'people police gunmen cattle personnel clergy troops youths others civilians'],
  [
    W.Adjective,
    'dead missing homeless armed unarmed improvised unidentified unknown additional extra further first last second third more fellow due total top senior key high new old young same own local main',
  ],
  [W.Noun, 'fire man woman child boy girl news blast bomb head lot officer soldier person'],
  [W.Past | W.Participle, 'left shot hurt hit cut put set held said told led struck fled met'],
  [W.Base | W.Past | W.Participle, 'beat let cast'],
  [W.Base, 'say'],
  [W.Third, 'says'],
  [W.Past, 'slew'],
  [W.Third, 'goes comes gets makes takes gives says'],
  [W.Third | W.Noun, 'stands'],
  [W.Noun | W.Base, 'wound'],
  [W.Past, 'saw took fell went began ran drove came became'],
  [W.Adverb, 'not as well'],
]
const KNOWN_CLASS = new Map<string, number>()
for (const [bits, words] of KNOWN) for (const word of list(words)) if (!KNOWN_CLASS.has(word)) KNOWN_CLASS.set(word, bits)

function understand(lower: string): number {
  const closed = CLOSED_CLASS.get(lower)
  if (closed !== undefined) return closed
  const known = KNOWN_CLASS.get(lower)
  if (known !== undefined) return known
  if (/^[!?.]+$/.test(lower)) return W.Break
  const pos = partsOfSpeech(lower)
  let bits = 0
  // `gunned`, of which the lexicon does not know the base
  const regular = (pos & Pos.Past) !== 0 && lower.endsWith('ed')
  const past = regular || ((pos & Pos.Past) !== 0 && lemmaOf(lower) !== lower)
  if (pos & Pos.Present && !(pos & Pos.Plural) && partsOfSpeech(lemmaOf(lower)) & Pos.Noun) bits |= W.Noun | W.Plural
  if (pos & Pos.Noun) bits |= W.Noun
  if (pos & Pos.Plural) bits |= W.Noun | W.Plural
  if (pos & Pos.Verb && !past) bits |= W.Base
  if (pos & Pos.Present) bits |= W.Third
  if (pos & Pos.Past) bits |= W.Past
  if (pos & Pos.Participle || regular) bits |= W.Participle
  if (pos & Pos.Gerund) bits |= W.Ing
  if (pos & (Pos.Adjective | Pos.Compared | Pos.Ordinal)) bits |= W.Adjective
  if (pos & Pos.Adverb && (bits & (W.Noun | W.Adjective)) === 0) bits |= W.Adverb
  if (bits === 0 && /^\p{Ll}{3,}ly$/u.test(lower)) return W.Adverb
  if (bits === 0 && /^\p{L}{3,}ed$/u.test(lower)) return W.Past | W.Participle | W.Adjective
  if (bits === 0 && /^\p{L}{3,}ing$/u.test(lower)) return W.Ing
  return bits === 0 ? W.Noun : bits
}

/** Verbs after which a clause stands: `police say three men were held`. */
const SAYING = new Set(
  'said say says saying reported report reports reporting confirmed announced saw claim claims claimed claiming allege alleges alleged alleging adding added believe believes believed'.split(
    ' ',
  ),
)
const DEATH_NOUNS = new Set('death murder killing assassination'.split(' '))

function understandNoun(lower: string): number {
  const singular = lemmaOf(lower)
  // of plurals that the lexicon lacks
  const regular = lower.replace(/s$/, '')
  const is = (set: ReadonlySet<string>) => set.has(lower) || set.has(singular) || set.has(regular)
  let bits = 0
  if (is(THINGS)) bits |= N.Thing
  if (is(HOMES)) bits |= N.Home
  if (is(MEASURES)) bits |= N.Measure
  if (is(BODIES)) bits |= N.Body
  if (is(PERSONS) || (partsOfSpeech(lower) & (Pos.Actor | Pos.Demonym)) !== 0) bits |= N.Person
  if (is(DEATH_NOUNS)) bits |= N.Death
  if (SAYING.has(lower)) bits |= N.Saying
  return bits
}

export interface Words {
  /** `W` bits of a word. */
  readonly class: (word: number) => number
  /** `N` bits of a noun. */
  readonly noun: (word: number) => number
}

/** Word classes, understood once per distinct form. */
export function createWords(vocabulary: Vocabulary): Words {
  return { class: perWord(vocabulary, understand), noun: perWord(vocabulary, understandNoun) }
}
