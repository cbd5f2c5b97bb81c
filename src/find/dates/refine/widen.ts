import type { Candidate, Expression } from '../expression.ts'
import { APPROXIMATIONS, Grain, Lex, MarkOf, PARTS } from '../lexicon.ts'
import type { View } from '../view.ts'

/** Takes in what belongs to an expression on its left: `the end of`, `early`, `mid-`, `nearly`, `more than`. */
export function widen(view: View, found: Candidate, least: number): Candidate {
  const kind = found.expression.kind
  if (kind === 'set' || kind === 'reference') return found
  if (kind === 'duration' || (kind === 'shift' && found.expression.grain !== Grain.Day) || kind === 'clock')
    return approximated(view, found, least)
  return approximatedYear(view, partOf(view, found, least), least)
}

function extended(found: Candidate, first: number, mod: string | undefined): Candidate {
  const expression: Expression = mod ? { ...found.expression, mod } : found.expression
  return { ...found, first, expression }
}

/** `early December`, `the late 1980s`, `mid-1996`, `the end of 1990`, `later in the year`, `earlier this week` */
function partOf(view: View, found: Candidate, least: number): Candidate {
  let k = found.first - 1
  if (k < least) return found
  const hyphen = view.has(k, Lex.Hyphen) && view.touches(k) && view.touches(found.first)
  if (hyphen) k--
  const joined = !hyphen && (view.lower(k) === 'of' || view.lower(k) === 'in')
  if (joined) k--
  else if (!hyphen && view.lower(k) === 'the' && view.lower(k - 1) === 'in' && view.has(k - 2, Lex.Part)) k -= 2
  if (k < least || !view.has(k, Lex.Part)) return found
  const word = view.lower(k)
  const noun = /^(?:beginning|start|middle|end|close|outset|onset)$/.test(word)
  const needsOf = noun && !(view.mark(found.first - 1, MarkOf.Possessive) || hyphen)
  if (needsOf && view.lower(found.first - 1) !== 'of') return found
  if (!noun && joined && view.lower(found.first - 1) === 'of') return found
  const mod = PARTS[view.value(k)]
  let first = k
  if (word === 'earlier' || word === 'later') return extended(found, first, found.expression.mod)
  if (view.lower(k - 1) === 'very' || view.lower(k - 1) === 'as') first = view.lower(k - 1) === 'very' ? k - 1 : first
  const the = view.lower(first - 1) === 'the' || view.lower(first - 1) === 'this'
  if (the && first - 1 >= least && (noun || takesArticle(found.expression))) first--
  return extended(found, first, mod)
}

/** `the late 1980s`, `the early summer`; `the early July floods` has the article of the floods. */
const takesArticle = ({ kind, within }: Expression) => kind === 'decade' || kind === 'century' || kind === 'period' || within !== undefined

/** `nearly four years ago`, `more than four hours`, `up to 180 days`, `at least two weeks`, `about two years` */
function approximated(view: View, found: Candidate, least: number): Candidate {
  const k = found.first - 1
  if (k < least) return found
  const two = `${view.lower(k - 1)} ${view.lower(k)}`
  const pair = PAIRS[two]
  if (pair !== undefined && k - 1 >= least) {
    const no = view.lower(k - 2) === 'no' || view.lower(k - 2) === 'not' || view.lower(k - 2) === 'little'
    return extended(found, no ? k - 2 : k - 1, pair)
  }
  const open = view.has(found.first, Lex.Determiner | Lex.Relative) && view.lower(found.first) !== 'a' && view.lower(found.first) !== 'an'
  if (view.lower(k) === 'over' && (open || found.expression.amount === null || found.expression.kind === 'clock')) return found
  if (view.has(k, Lex.Approximate)) return extended(found, k, APPROXIMATIONS[view.value(k)])
  return found
}

const PAIRS: Readonly<Record<string, string>> = {
  'more than': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
}

function approximatedYear(view: View, found: Candidate, least: number): Candidate {
  const k = found.first - 1
  if (k < least || !/^(?:circa|ca)$/.test(view.lower(k)) || found.expression.kind !== 'calendar') return found
  return extended(found, k, 'APPROX')
}
