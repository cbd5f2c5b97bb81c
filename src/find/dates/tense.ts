import { Lex, MarkOf, VerbSign } from './lexicon.ts'
import type { Tense } from './resolve/context.ts'
import type { View } from './view.ts'

/** So far a verb is looked for on each side. */
const REACH = 30

/**
 * The tense of the clause around tokens [first, last): its nearest verb sign on the left, else on the right.
 * `will meet`, `is to resume`, `vowed to march`, `called for a strike on`, `as early as`, `ahead of` look ahead.
 */
export function tenseAround(view: View, first: number, last: number): Tense {
  const before = view.lower(first - 1)
  if (before === 'since') return 'since'
  if (before === 'as' && /^(?:early|soon)$/.test(view.lower(first - 2))) return 'future'
  if ((before === 'until' || before === 'till') && isPutOff(view, first - 2)) return 'future'
  if (before === 'of' && view.lower(first - 2) === 'ahead') return 'future'
  if (before === 'for' && isSetFor(view, first - 2)) return 'future'
  return onTheLeft(view, first, view.mark(last, MarkOf.Possessive)) ?? onTheRight(view, last)
}

/** `The judge set his sentencing for June 2`, `was adjourned for Monday` */
function isSetFor(view: View, last: number): boolean {
  for (let i = last; i >= Math.max(view.first, last - 5); i--) if (APPOINTED.test(view.lower(i))) return true
  return false
}

const APPOINTED =
  /^(?:sets?|setting|fixe[sd]|slated|scheduled?|rescheduled|adjourned|postponed|delayed|pencilled|booked|called|calls?|announced?|planned)$/

/** `will be closed until Saturday`, `has postponed the vote until Monday`; not `lasted until Monday`, `stayed until Friday` */
function isPutOff(view: View, last: number): boolean {
  for (let i = last; i >= Math.max(view.first, last - 6); i--) if (PUT_OFF.test(view.lower(i))) return true
  return false
}

const PUT_OFF =
  /^(?:closed|shut|suspend(?:ed|s)?|postpone[ds]?|delay(?:ed|s)?|extend(?:ed|s)?|adjourn(?:ed|s)?|defer(?:red|s)?|cancel(?:led|ed|s)?|grounded|halt(?:ed|s)?|banned|remanded|open|valid|expected|wait|due)$/

/** `She vowed to march on Sunday` */
function onTheLeft(view: View, first: number, possessive: boolean): Tense {
  let infinitive = false
  for (let i = first - 1; i >= Math.max(view.first, first - REACH); i--) {
    if (view.lower(i) === 'to' && isInfinitive(view, i + 1)) infinitive = true
    if (!view.has(i, Lex.Verb)) continue
    // What is somebody's is mostly there already: `would appeal Sunday's ruling`.
    if (possessive && view.lower(i) === 'would') return 'past'
    const tense = tenseOf(view, i, infinitive)
    if (tense !== undefined) return tense
  }
  return null
}

/** `On Sunday she vowed to march`: the day is that of the verb itself. */
function onTheRight(view: View, last: number): Tense {
  for (let i = last; i < Math.min(view.last, last + REACH); i++) {
    if (!view.has(i, Lex.Verb)) continue
    if (view.value(i) === VerbSign.Future) return view.lower(i) === 'planned' ? 'past' : 'future'
    if (view.value(i) === VerbSign.Past || view.lower(i).endsWith('ed')) return 'past'
  }
  return null
}

/** `is expected on Sunday`, `is due in court on Monday` */
const AWAITED = /^(?:expected|due)$/

/** `were to leave on Thursday` */
const isBeTo = (view: View, i: number) => /^(?:was|were)$/.test(view.lower(i)) && view.lower(i + 1) === 'to' && isInfinitive(view, i + 2)

/** A word in small letters that is no article or number: `to march`, not `to the square` or `to Minsk`. */
function isInfinitive(view: View, i: number): boolean {
  const form = view.form(i)
  const other = Lex.Determiner | Lex.Digits | Lex.NumberWord | Lex.Mark | Lex.Unit | Lex.Relative
  return form.length > 1 && form === view.lower(i) && !view.has(i, other)
}

/** undefined: the sign says nothing here. */
function tenseOf(view: View, i: number, infinitive: boolean): Tense | undefined {
  switch (view.value(i)) {
    case VerbSign.Future:
      return 'future'
    case VerbSign.Past:
      // `is held`, `be called`
      if (view.has(i - 1, Lex.Verb) && view.value(i - 1) === VerbSign.Be) return undefined
      return isBeTo(view, i) ? 'future' : 'past'
    case VerbSign.Call:
      return infinitive || /^(?:for|from)$/.test(view.lower(i + 1)) ? 'future' : 'past'
    case VerbSign.Intent:
      if (AWAITED.test(view.lower(i)) && view.has(i - 1, Lex.Verb) && view.value(i - 1) === VerbSign.Be) return 'future'
      return infinitive || view.lower(i + 1) === 'for' ? 'future' : view.lower(i).endsWith('ed') ? 'past' : undefined
    case VerbSign.Be:
      return view.lower(i + 1) === 'to' && isInfinitive(view, i + 2) ? 'future' : undefined
    default:
      return undefined
  }
}
