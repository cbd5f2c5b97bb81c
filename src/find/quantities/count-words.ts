import { Pos } from '../../data/lexicon.ts'
import { ZERO_EVENTS, ZERO_NOUNS } from '../../data/quantities/zero.ts'
import { NumberWord } from '../../lang/numbers.ts'
import type { TokenView } from './token-view.ts'

const AUXILIARY = new Set('was were is are be been being has have had got gets'.split(' '))

/** Does the event of `ZERO_EVENTS` follow within a few helping words? `were reported hurt`, `has been killed` */
function eventFollows(view: TokenView, i: number): boolean {
  for (let at = i; at < i + 4; at++) {
    const word = view.lower(at)
    if (ZERO_EVENTS.has(word)) return true
    if (!AUXILIARY.has(word) && word !== 'reported' && word !== 'reportedly' && word !== 'seriously' && word !== 'else' && word !== 'yet')
      return false
  }
  return false
}

/** The end of `no one`, `not a single`, `nobody`, `none of them`, `no` where they count nothing of an event; -1 where they do not. */
export function zeroEnd(view: TokenView, i: number): number {
  const word = view.lower(i)
  if (word === 'no' && view.lower(i + 1) === 'one') return eventFollows(view, i + 2) ? i + 2 : -1
  if (word === 'not') {
    if (view.lower(i + 1) === 'a') return view.lower(i + 2) === 'single' ? i + 3 : -1
    return view.lower(i + 1) === 'one' && (view.lower(i + 2) === 'of' || (view.speech(i + 2) & Pos.Noun) !== 0) ? i + 2 : -1
  }
  if (word === 'nobody') return eventFollows(view, i + 1) ? i + 1 : -1
  if (word === 'none') {
    if (view.lower(i + 1) !== 'of') return eventFollows(view, i + 1) ? i + 1 : -1
    for (let at = i + 2; at < i + 6; at++) if (AUXILIARY.has(view.lower(at))) return eventFollows(view, at) ? i + 1 : -1
    return -1
  }
  // «without any arrests», «without a single arrest»
  let end = i + 1
  // «ten days without deaths» counts days
  if (word === 'without' && /^(?:day|night|week|month|year)s?$/.test(view.lower(i - 1))) return -1
  while (word === 'without' && /^(?:any|a|single)$/.test(view.lower(end))) end++
  for (let at = end; at < i + 4; at++) {
    if (ZERO_NOUNS.has(view.lower(at))) return zeroNoun(view, at) ? end : -1
    if (RESTRICTING.test(view.lower(at))) return -1
    if ((view.speech(at) & (Pos.Adjective | Pos.Noun | Pos.Participle | Pos.Adverb)) === 0) return -1
  }
  return -1
}

/** `no further casualties`, `no serious injuries`: there may be others. */
const RESTRICTING =
  /^(?:serious|severe|grave|critical|major|significant|further|more|additional|other|immediate|confirmed|subsequent|lasting|permanent|life)$/

/** `no people were hurt` counts; `no people of goodwill` does not. */
function zeroNoun(view: TokenView, at: number): boolean {
  const persons = /^(?:people|civilians|soldiers|policemen|officers|passengers|crew|protesters|demonstrators|children|wounded)$/.test(
    view.lower(at),
  )
  return !persons || eventFollows(view, at + 1)
}

const NOT_BEFORE_ONE = new Set(
  'this that the which each every no any some another only-one same other new first last next big wrong right good bad whole single lone latter former loved dear'.split(
    ' ',
  ),
)
const NOT_AFTER_ONE = new Set(
  'another day time thing side way point must can could should would might may will cannot sided off-one’s'.split(' '),
)
/** Verbs whose lone `one` is a person: `killing one and wounding two`. */
const LEAVES_ONE = new Set(
  'killing killed wounding wounded injuring injured hurting hurt detaining detained arresting arrested capturing captured leaving left executing executed abducting abducted kidnapping kidnapped shooting shot releasing released freeing freed missing'.split(
    ' ',
  ),
)
const ENDS = /^[.,;:!?)\]"”]$/

/** Does `one` at token `i` count? `one person`, `one of the`, `killing one`; not the pronoun (`one must`) or `the one`. */
export function oneCounts(view: TokenView, i: number): boolean {
  const before = view.lower(i - 1)
  const next = view.lower(i + 1)
  if (NOT_AFTER_ONE.has(next) || /n['’]t$/.test(next) || view.touches(i) || (view.touches(i + 1) && view.isWord(i + 1))) return false
  if (view.is(i + 1, NumberWord.Dash) && view.touches(i + 1)) return false
  if (NOT_BEFORE_ONE.has(before) || (before === 'on' && next === 'hand')) return false
  if (next === 'or' && view.lower(i + 2) === 'more') return true
  if (next === 'of' || next === 'other' || next === 'more' || next === 'in' || next === 'out') return true
  if (view.is(i + 1, NumberWord.Digits)) return false
  const pos = view.speech(i + 1)
  const named = (view.speech(i - 1) & (Pos.Adjective | Pos.Compared)) !== 0 && (view.speech(i - 2) & Pos.Determiner) !== 0
  if (named && before !== 'only') return false
  const name = view.isCapital(i + 1) && !view.isShouting() && (pos & Pos.Pronoun) === 0
  const noun = name || (pos & (Pos.Noun | Pos.Adjective | Pos.Demonym)) !== 0 || (view.isWord(i + 1) && pos === 0)
  if (noun && (name || (pos & (Pos.Auxiliary | Pos.Pronoun | Pos.Preposition)) === 0)) return true
  if (next === 'was' || next === 'is' || next === 'has') return eventFollows(view, i + 1)
  if (ENDS.test(view.form(i + 1)) || next === 'and' || next === '' || next === 'dead') {
    return LEAVES_ONE.has(before)
  }
  return ZERO_EVENTS.has(next)
}
