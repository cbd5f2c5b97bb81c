import { Pos } from '../../data/lexicon.ts'
import { NumberWord } from '../../lang/numbers.ts'
import type { TokenRange } from '../../model/span.ts'
import type { TokenView } from './token-view.ts'
import { WordClass } from './word-class.ts'

const NOUN = Pos.Noun | Pos.Plural | Pos.Actor
const CLOSED = Pos.Preposition | Pos.Conjunction | Pos.Determiner | Pos.Pronoun | Pos.Auxiliary | Pos.Negative | Pos.Question
const POSSESSIVE = /^['’]s?$/
const LONGEST = 9

/** The noun phrase counted, from token `i` on: `police officers`, `private Russian military contractors`, without articles. Null where there is none. */
export function nounPhrase(view: TokenView, i: number): TokenRange | null {
  let at = i
  if (view.is(at, NumberWord.Dash) && !view.isCapital(at + 1)) at++
  while (
    view.has(at, WordClass.Filler) ||
    (at > i && /^(?:few|several|multiple)$/.test(view.lower(at))) ||
    isMister(view, at) ||
    (at > i && view.has(at, WordClass.Determiner))
  )
    at++
  const first = at
  let head = -1
  for (; at < view.last && at < first + LONGEST; at++) {
    const numbered = head === at - 1 && view.isCapital(head) ? numberEnd(view, at) : at
    if (numbered > at) {
      head = numbered - 1
      at = head
      continue
    }
    const step = takes(view, at, head)
    if (step === 'stop') break
    if (step === 'head') head = at
  }
  return head < 0 ? null : { first, last: joinedEnd(view, head) }
}

/** `one of Mr. Karpov's aides`. */
const isMister = (view: TokenView, at: number) => {
  const word = view.form(at) === '.' ? view.lower(at - 1) : view.lower(at)
  return /^(?:mr|mrs|ms)$/.test(word) || (/^(?:dr|gen|sen|rep|gov)$/.test(word) && view.form(view.form(at) === '.' ? at : at + 1) === '.')
}

/** `AK-47s`, `Boeing 737s`: where the number of a name ends that ends before token `at`. */
function numberEnd(view: TokenView, at: number): number {
  const hyphened = hyphenAt(view, at)
  const number = hyphened ? at + 1 : at
  if (!view.is(number, NumberWord.Digits)) return at
  const plural = view.lower(number + 1) === 's' && view.touches(number + 1)
  return plural ? number + 2 : hyphened ? number + 1 : at
}

/** `marches and rallies`, `military and police veterans`: the end of the phrase with what `and` joins to it. */
function joinedEnd(view: TokenView, head: number): number {
  if (!view.is(head + 1, NumberWord.And)) return head + 1
  const next = head + 2
  const counted = (i: number) =>
    !view.has(i, WordClass.Stop) && (view.speech(i) & (Pos.Plural | Pos.Present)) !== 0 && view.lower(i).endsWith('s') && !view.isCapital(i)
  if (isPlural(view, head)) return counted(next) && (view.speech(next + 1) & NOUN) === 0 ? next + 1 : head + 1
  return (view.speech(next) & NOUN) !== 0 && view.bits(next) === 0 && counted(next + 1) ? next + 2 : head + 1
}

function takes(view: TokenView, at: number, head: number): 'head' | 'modifier' | 'stop' {
  if (view.is(at, NumberWord.Dash) || view.form(at) === '-') return view.touches(at) && view.touches(at + 1) ? 'modifier' : 'stop'
  if (isHyphened(view, at)) return 'modifier'
  const word = view.lower(at)
  // «China's most influential groups»
  if (POSSESSIVE.test(word)) return head === at - 1 && view.isWord(at + 1) ? 'modifier' : 'stop'
  if (word === 'least') return nounFollows(view, at) ? 'modifier' : 'stop'
  if (word === 'most' && POSSESSIVE.test(view.lower(at - 1))) return 'modifier'
  if (!view.isWord(at) || view.has(at, WordClass.Stop) || view.is(at, NumberWord.Small | NumberWord.Teen | NumberWord.Tens)) return 'stop'
  const pos = view.speech(at)
  if (head >= 0 && view.has(at, WordClass.Predicate)) return 'stop'
  if (isCompound(view, at, head, pos)) return 'modifier'
  // «5 marches», «30 strikes»: right after the number an -s form is a plural
  if (head < 0 && (pos & Pos.Present) !== 0 && word.endsWith('s')) return 'head'
  if (head >= 0 && isPlural(view, head) && !goesOn(view, at, head, pos) && !POSSESSIVE.test(view.lower(head + 1)))
    return afterPlural(view, at, pos)
  // «local elected officials»
  if ((pos & NOUN) !== 0 && (pos & Pos.Adjective) !== 0 && (pos & Pos.Plural) === 0 && nounFollows(view, at)) return 'modifier'
  if ((pos & NOUN) !== 0 || view.has(at, WordClass.Mass))
    return (pos & (Pos.Past | Pos.Participle)) !== 0 && (pos & Pos.Plural) === 0 && !nounFollows(view, at) ? 'stop' : 'head'
  if (head >= 0 && !view.isCapital(at) && pos !== 0 && !POSSESSIVE.test(view.lower(head + 1))) return 'stop'
  if (view.isCapital(at)) return nounFollows(view, at) || (pos & Pos.Common) === 0 ? capital(view, at) : 'modifier'
  if (pos === 0) return mayBeCounted(view, at) ? 'head' : 'stop'
  if ((pos & CLOSED) !== 0) return 'stop'
  if ((pos & (Pos.Adjective | Pos.Participle | Pos.Gerund | Pos.Demonym | Pos.Compared | Pos.Ordinal | Pos.Past)) !== 0)
    return nounFollows(view, at) ? 'modifier' : 'stop'
  if ((pos & Pos.Adverb) !== 0) return nounFollows(view, at) && head < 0 ? 'modifier' : 'stop'
  return 'stop'
}

/** `non` of `non-governmental bodies`, `and` of `mud-and-thatch homes`, `up` of `pick-up trucks`. */
function isHyphened(view: TokenView, at: number): boolean {
  if (view.has(at, WordClass.Stop) && hyphenAt(view, at - 1) && view.isWord(at)) return true
  return hyphenAt(view, at + 1) && view.isWord(at) && view.isWord(at + 2)
}

const hyphenAt = (view: TokenView, i: number) => /^[-‐‑]$/.test(view.form(i)) && view.touches(i) && view.touches(i + 1)

/** `plain-clothes NYPD officers`: the plural belongs to a compound. */
const goesOn = (view: TokenView, at: number, head: number, pos: number) =>
  hyphenAt(view, head - 1) && (view.isCapital(at) || (pos & Pos.Plural) !== 0)

/** `propelled` of `two rocket propelled grenades`; in `one man killed people` it is the verb. */
function isCompound(view: TokenView, at: number, head: number, pos: number): boolean {
  if (head !== at - 1 || (pos & (Pos.Participle | Pos.Past)) === 0 || isPlural(view, head) || view.isCapital(head)) return false
  return (
    (view.speech(at + 1) & Pos.Plural) !== 0 &&
    view.is(head - 1, NumberWord.Digits | NumberWord.Small | NumberWord.Teen | NumberWord.Tens) &&
    view.value(head - 1) > 1
  )
}

const VERBAL = Pos.Past | Pos.Participle | Pos.Gerund | Pos.Present | Pos.Verb

/** Words that may well be verbs: `resell`, `outspent`; not `reinsurance`. */
const DOUBTFUL =
  /^(?:re|dis|mis|out|over|under)\w*(?<!s|[ae]nce|[st]ion|ment|e[re]|or|is[mt]|ity|ness|ship|ure|al|age|ed|ing|ly|i[sz]e|fy)$/
/** `kettled`, `monthly`, `legitimise`, but not `unplanned`. */
const NEVER_COUNTED = /^(?!un).*ed$|(?:ing|ly|i[sz]e|fy)$/

/**
 * A word that no list knows is what is counted, unless it is held to be a verb or an adverb: `200 kettled by police`. Its ending tells
 * most of them; the rest are asked about.
 */
function mayBeCounted(view: TokenView, at: number): boolean {
  const word = view.lower(at)
  if (!DOUBTFUL.test(word)) return !NEVER_COUNTED.test(word)
  const pos = view.unknownSpeech(at)
  return (pos & NOUN) !== 0 || (pos & (VERBAL | Pos.Adverb)) === 0
}

/** `7,000 Russians`, `20 Twic Dinka`: a capitalised plural or the last of the phrase is the head. */
function capital(view: TokenView, at: number): 'head' | 'modifier' {
  return (view.speech(at) & Pos.Demonym) !== 0 && !view.lower(at).endsWith('s') && nounFollows(view, at) ? 'modifier' : 'head'
}

/** After `protesters` only another plain noun goes on (`sports fans`); `workers strike` does not. */
function afterPlural(view: TokenView, at: number, pos: number): 'head' | 'stop' {
  if ((pos & Pos.Plural) !== 0 && ((pos & Pos.Actor) !== 0 || view.has(at, WordClass.Person))) return 'head'
  const verb = pos & (Pos.Verb | Pos.Present | Pos.Past | Pos.Participle | Pos.Gerund)
  return (pos & NOUN) !== 0 && verb === 0 && !view.isCapital(at) && (pos & (CLOSED | Pos.Adverb | Pos.Adjective)) === 0 ? 'head' : 'stop'
}

const isPlural = (view: TokenView, at: number) =>
  (view.speech(at) & Pos.Plural) !== 0 ||
  view.has(at, WordClass.Mass) ||
  ((view.speech(at) & Pos.Present) !== 0 && view.lower(at).endsWith('s'))

/** Does a noun of the same phrase stand within three tokens after `at`? */
function nounFollows(view: TokenView, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.last, at + 4); i++) {
    if (!view.isWord(i)) {
      if (view.form(i) === '-' && view.touches(i)) continue
      return false
    }
    if (view.has(i, WordClass.Stop)) return false
    const pos = view.speech(i)
    if ((pos & NOUN) !== 0 || view.has(i, WordClass.Mass) || pos === 0) return true
    if ((pos & CLOSED) !== 0) return false
  }
  return false
}
