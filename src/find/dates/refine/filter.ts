import type { NameMention } from '../../../model/mention.ts'
import type { Candidate } from '../expression.ts'
import { Lex } from '../lexicon.ts'
import type { View } from '../view.ts'

const TITLE_HEADS = new Set(
  'times telegraph mail express mirror independent herald tribune star post sun school schools island islands agreement accord accords rising revolution massacre'.split(
    ' ',
  ),
)
const BEFORE_MONTHS = new Set(
  'in since until till by the this last next late early mid of from to and or between through during before after its a every each -'.split(
    ' ',
  ),
)

/** Reasons for a stretch to be no date after all; each with the text it rejects. */
export function isDate(view: View, found: Candidate): boolean {
  const { expression, rule, first, last } = found
  // `the second week` without `of March`
  if ((expression.kind === 'unit' || rule === 'nth-weekday') && expression.index !== undefined && !expression.within) return false
  // `the last half of them`
  if (rule === 'half' || isInAddress(view, first)) return false
  if (rule === 'holiday' && isModifier(view, last)) return false
  if (rule === 'day-parts' || isPartOfTitle(view, found) || isGivenName(view, found)) return false
  // `at night`, `good morning`: a part of the day that belongs to no day
  if (rule === 'day-part-only') return view.lower(first - 1) === 'the' && view.lower(first - 2) === 'in' && view.lower(last) !== 'of'
  return true
}

/** Tokens of a web address before its end, at most. */
const LONGEST_ADDRESS = 80

/** `https://news.example/2022/05/18/mayor`: what touches the beginning of an address. */
function isInAddress(view: View, first: number): boolean {
  if (!view.touches(first) || first <= view.first) return false
  let i = first
  while (i > view.first && first - i < LONGEST_ADDRESS && view.touches(i)) i--
  return /^(?:https?|www)$/.test(view.lower(i))
}

/** `the Sunday Times`, `Easter Island`, `the Good Friday Agreement`: a capitalised word behind that makes a name of it. */
function isPartOfTitle(view: View, { expression, last, rule }: Candidate): boolean {
  const named =
    rule === 'holiday' ||
    rule === 'today' ||
    (expression.kind === 'calendar' && expression.day === undefined && expression.year === undefined)
  return named && TITLE_HEADS.has(view.lower(last)) && view.form(last) !== view.lower(last)
}

/** `a Christmas party`, `Easter eggs`: the holiday only says what kind. */
function isModifier(view: View, i: number): boolean {
  const form = view.form(i)
  if (
    form.length < 3 ||
    form !== view.lower(i) ||
    !/^\p{L}/u.test(form) ||
    view.has(i, Lex.Verb | Lex.Unit | Lex.Deictic | Lex.Relative | Lex.DayPart | Lex.Shift)
  )
    return false
  return !BEHIND_HOLIDAYS.has(form)
}

/** Words behind a holiday that do not make a modifier of it. */
const BEHIND_HOLIDAYS = new Set(
  'and but when with for the this that then after while because until where which who from next has had have will would can could may might falls fell came comes marks began begins his her its their our'.split(
    ' ',
  ),
)

/** `June Morris said`: a month that is a given name, before a capital, with no word before it that months have. */
function isGivenName(view: View, { first, last, rule }: Candidate): boolean {
  if (rule !== 'month' || !/^(?:april|june|august)$/.test(view.lower(first)) || last - first > 1) return false
  const next = view.form(last)
  if (next === view.lower(last) || next.length < 3 || view.has(last, Lex.Mark | Lex.Relative | Lex.Weekday | Lex.Month)) return false
  return first === view.first || !BEFORE_MONTHS.has(view.lower(first - 1))
}

/** `Sunday Times`, `April Jones`: inside a wider name; but a day at the end of a name was swallowed by it (`in Minsk Sunday`). */
export function isInsideName(found: Candidate, names: readonly NameMention[], from: number): boolean {
  for (let n = from; n < names.length && names[n]!.first < found.last; n++) {
    const name = names[n]!
    if (name.last <= found.first) continue
    const wider = name.first < found.first || name.last > found.last
    if (!wider) {
      const single = name.last - name.first === 1
      if (single && name.type === 'person' && /^(?:month)$/.test(found.rule)) return true
      continue
    }
    if (name.first > found.first || name.last < found.last) continue
    if (name.last === found.last && name.type !== 'organisation' && (found.rule === 'weekday' || found.rule === 'month')) continue
    if (found.expression.kind === 'calendar' && found.expression.day !== undefined) continue
    return true
  }
  return false
}
