import type { Slot } from '../../model/claim.ts'
import { Gap } from '../../model/parsed.ts'
import type { TokenRange } from '../../model/span.ts'
import { W } from '../words.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import type { FoundCue } from './cue.ts'
import { phraseAfter } from './noun-phrase.ts'
import { nameSlot, slotOf, speakerOf } from './speaker.ts'
import { Says, speechLemma } from './speech-words.ts'
import { subjectOf } from './subject.ts'

/** «was reported by state media»: the speaker follows; without `by`, nobody speaks. Undefined when the verb is not passive. */
export function passiveCue(
  view: ArticleView,
  at: number,
  first: number,
  last: number,
  earlier: readonly FoundCue[],
): FoundCue | null | undefined {
  const bits = view.says(at)
  if ((bits & Says.Past) === 0) return undefined
  let before = at - 1
  while (before > first && (view.syntax(before) & W.Adverb) !== 0) before--
  const be = before >= first && view.nameAt[before]! < 0 && (view.syntax(before) & W.Be) !== 0
  const by = at + 1 < last && lowerAt(view, at + 1) === 'by'
  if (!be && (!by || ACTIVE.has(speechLemma(lowerAt(view, at))!))) return undefined
  if (be && QUOTED.test(lowerAt(view, at))) return subjectOf(view, before, first, at, last)
  if (!by) return be && (bits & Says.Plain) !== 0 && isImpersonal(view, before, first) ? hearsay(at, before - 1, last) : null
  if ((bits & Says.NoPassive) !== 0 || (!be && earlier.length > 0 && (view.says(at - 1) & Says.Statement) !== 0)) return null
  const phrase = phraseAfter(view, at + 2, last)
  const source = speakerOf(view, phrase, last)
  return source && { at, source, pronoun: null, side: 'both', first: at, until: last, denied: false }
}

/** «said by telephone» */
const ACTIVE = new Set(['say', 'tell'])

const QUOTED = /^(?:quoted|cited)$/

/** «it was officially stated»: whoever spoke before speaks on. */
const isImpersonal = (view: ArticleView, be: number, first: number) => be > first && lowerAt(view, be - 1) === 'it'
const hearsay = (at: number, it: number, last: number): FoundCue => ({
  at,
  source: null,
  pronoun: it,
  side: 'both',
  first: it,
  until: last,
  denied: false,
  impersonal: true,
})

/** «Interfax quoted the minister as saying that …»: the one who is quoted says it. */
export function quotedCue(view: ArticleView, at: number, last: number): FoundCue | null {
  if (!/^(?:quoted|quotes|quote|quoting|cited|cites)$/.test(lowerAt(view, at))) return null
  const phrase = phraseAfter(view, at + 1, last)
  if (phrase.last + 1 >= last || lowerAt(view, phrase.last) !== 'as' || (view.syntax(phrase.last + 1) & W.Ing) === 0) return null
  const source = slotOf(view, phrase)
  return source && { at, source, pronoun: null, side: 'both', first: at, until: last, denied: false }
}

/** «…," said Josep Borrell», «, said the ministry»: the speaker follows a verb that follows a comma or a quotation. */
export function invertedCue(view: ArticleView, at: number, first: number, last: number): FoundCue | null {
  const bits = view.says(at)
  if ((bits & Says.Report) === 0 || (bits & Says.Gerund) !== 0 || speechLemma(lowerAt(view, at)) === 'tell') return null
  // «73 percent ‘maintained offices’»: a mark that touches the verb opens a quotation.
  if (at > first && ((view.says(at - 1) & Says.Closing) === 0 || (view.article.tokens.gap[at]! & Gap.Space) === 0)) return null
  if (at + 1 >= last || (at === first && (bits & Says.Base) !== 0 && (bits & Says.NounToo) !== 0)) return null
  const quoted = at === first || (view.syntax(at - 1) & W.Quote) !== 0 || (at - 1 > first && (view.syntax(at - 2) & W.Quote) !== 0)
  const next = view.syntax(at + 1)
  if (view.nameAt[at + 1]! < 0) {
    if ((view.says(at + 1) & Says.Pronoun) !== 0) return quoted ? cueBefore(at, null, at + 1, last) : null
    if ((next & NOT_A_SPEAKER) !== 0) return null
  }
  const phrase = speakerPhrase(view, at + 1, last)
  // «Silva, a doctor, said people had died»: without a quotation the speaker must end its clause.
  if (!quoted && phrase.last < last && !endsClause(view, phrase.last)) return null
  const source = personIn(view, phrase.first, phrase.last) ?? speakerOf(view, phrase, last)
  if (!source) return null
  const cue = cueBefore(at, source, null, last)
  return !quoted && isInserted(view, phrase.last, last) ? { ...cue, side: 'both' } : cue
}

/** «The bridge, said the mayor, had cost 20 lives»: the clause goes on with its verb. */
const isInserted = (view: ArticleView, after: number, last: number) =>
  after + 1 < last && (view.syntax(after) & W.Comma) !== 0 && (view.syntax(after + 1) & (W.Be | W.Have | W.Modal)) !== 0

/** «the trade and development body»: two phrases joined, where the second ends the clause. */
function speakerPhrase(view: ArticleView, start: number, last: number): TokenRange {
  const phrase = phraseAfter(view, start, last)
  if (phrase.last + 1 >= last || phrase.last === start || (view.syntax(phrase.last) & W.Conj) === 0) return phrase
  const joined = phraseAfter(view, phrase.last + 1, last)
  const whole = joined.last > joined.first && (joined.last === last || endsClause(view, joined.last))
  return whole ? { first: start, last: joined.last } : phrase
}

const endsClause = (view: ArticleView, token: number) =>
  (view.syntax(token) & (W.Comma | W.Break | W.Quote | W.Close)) !== 0 ||
  (view.says(token) & Says.Relative) !== 0 ||
  lowerAt(view, token) === 'whose'

const NOT_A_SPEAKER = W.Prep | W.To | W.Conj | W.Sub | W.Wh | W.Comma | W.Break | W.Quote | W.Open | W.Close

const cueBefore = (at: number, source: Slot | null, pronoun: number | null, until: number): FoundCue => ({
  at,
  source,
  pronoun,
  side: 'before',
  first: at,
  until,
  denied: false,
})

/** The person named in a phrase after its titles: «42-year-old assembly worker Dmitry Glukhovsky». */
function personIn(view: ArticleView, first: number, last: number): Slot | null {
  for (let i = first; i < last; i++) {
    const name = view.nameAt[i]!
    if (name >= 0 && view.names[name]!.type === 'person') {
      const { last: end } = view.names[name]!
      return end < last && (view.syntax(end) & W.Possessive) !== 0 ? null : nameSlot(view, name)
    }
    if ((view.says(i) & Says.Inner) !== 0 && i > first) return null
  }
  return null
}
