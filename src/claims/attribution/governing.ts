import { Shape } from '../../model/vocabulary.ts'
import { W } from '../words.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import type { Cue } from './cue.ts'
import type { Figure } from './figure.ts'
import { phraseAfter } from './noun-phrase.ts'
import { sourceTypeOf } from './source-type.ts'
import { Says, speechLemma } from './speech-words.ts'

/** The cue of the sentence that a figure falls under: the nearest before it, else one that closes the sentence: «…, the ministry said». */
export function governing(view: ArticleView, cues: readonly Cue[], figure: Figure, quoted: boolean): Cue | undefined {
  let best: Cue | undefined
  const stop = cues.length > 0 ? lastStop(view, cues[0]!.at, figure.first) : -1
  for (const cue of cues) {
    if ((cue.source === null && cue.pronoun === null) || cue.at >= figure.first || cue.side === 'before' || cue.until <= figure.first)
      continue
    if (cue.seeks && figure.kind !== 'sentence') continue
    if (!cue.label && stop > cue.at) continue
    if (best && isNested(view, best, cue)) continue
    best = cue
  }
  // «She said that copies showed …», where nobody knows who she is
  if (best?.source === null) return undefined
  if (best && !best.relative) return relayedBy(view, cues, best, figure) ?? citedIn(view, cues, best) ?? best
  const closing = closingCue(view, cues, figure, quoted)
  if (best && !(closing && closing.at > best.until)) return citedIn(view, cues, best) ?? best
  return closing && (citedIn(view, cues, closing) ?? closing)
}

/** The first cue behind the figure that closes what is said. */
function closingCue(view: ArticleView, cues: readonly Cue[], figure: Figure, quoted: boolean): Cue | undefined {
  const last = cues.at(-1)
  if (!last || last.first < figure.last) return undefined
  const stop = firstStop(view, figure.last, last.first)
  return cues.find((cue) => isSaidBefore(cue, figure) && cue.first <= stop && closesAfter(view, cue, quoted))
}

const isSaidBefore = (cue: Cue, figure: Figure) => cue.source !== null && !cue.seeks && cue.first >= figure.last && cue.side !== 'after'

/** «The mission put the toll at 60, citing hospitals», «Bloomberg reports that …, according to the Roper Center»: who is cited says it. */
function relayedBy(view: ArticleView, cues: readonly Cue[], cue: Cue, figure: Figure): Cue | undefined {
  const cited = cues.find((other) => isCitation(view, other) && other.pronoun === null && isSaidBefore(other, figure))
  if (!cited || isCitation(view, cue)) return undefined
  return CITING.test(lowerAt(view, cited.at)) || sourceTypeOf(cue.source!, view.resolved) === 'media' ? cited : undefined
}

/** Is the later of two cues only what the earlier speaker tells of others? Not so after «though», «while», «but». */
function isNested(view: ArticleView, outer: Cue, inner: Cue): boolean {
  if (outer.verbless || (view.says(outer.at) & (Says.Plain | Says.Citing)) === 0) return false
  if ((view.says(inner.at) & (Says.Plain | Says.Citing)) !== 0 && !inner.relative) return false
  for (let i = outer.at + 1; i < inner.at; i++) if ((view.says(i) & Says.Contrast) !== 0) return false
  return true
}

const isCitation = (view: ArticleView, cue: Cue) => (view.says(cue.at) & Says.Citing) !== 0

/** «state TV said, citing the Red Crescent»: the one who is cited says it. */
const citedIn = (view: ArticleView, cues: readonly Cue[], cue: Cue) =>
  isCitation(view, cue)
    ? undefined
    : cues.find((other) => other.at > cue.first && other.at - cue.at <= 6 && other.pronoun === null && CITING.test(lowerAt(view, other.at)))

const CITING = /^(?:citing|quoting)$/

/** «said the plan would save 80 per cent; reduce costs by 55 …», «…; 40 were hurt»: no subject of its own follows the semicolon. */
function goesOn(view: ArticleView, next: number): boolean {
  const bits = view.syntax(next)
  if (OWN.test(lowerAt(view, next))) return true
  return (bits & (W.Conj | W.To)) !== 0 || ((bits & (W.Base | W.Ing)) !== 0 && (bits & W.Adjective) === 0) || isNumber(view, next)
}

const OWN = /^(?:its|his|her|their)$/

const isNumber = (view: ArticleView, token: number) => (shapeAt(view, token) & Shape.Number) !== 0

/** The last semicolon between two tokens that ends what somebody says, or -1. */
function lastStop(view: ArticleView, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if ((view.says(i) & Says.Semicolon) !== 0 && !goesOn(view, i + 1)) return i
  return -1
}

/** The first of these after token `from`; past `to` where there is none. */
function firstStop(view: ArticleView, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if ((view.says(i) & Says.Semicolon) !== 0 && !goesOn(view, i + 1)) return i
  return to
}

const AFTER_SPEECH = W.Break | W.Comma | W.Quote | W.Close | W.Prep | W.Adverb | W.Conj | W.To

/** Nothing is said after the verb: «…, the ministry said on Monday»; not «With 50 dead, the ministry said it would …». */
function isClosed(view: ArticleView, cue: Cue): boolean {
  if (cue.side === 'before' || cue.verbless || (view.says(cue.at) & Says.Citing) !== 0) return true
  const last = view.article.sentences.last[cue.sentence]!
  let after = cue.at + 1
  if (speechLemma(lowerAt(view, cue.at)) === 'tell') after = phraseAfter(view, after, last).last
  return after >= last || view.dateAt[after]! >= 0 || (view.nameAt[after]! < 0 && (view.syntax(after) & AFTER_SPEECH) !== 0)
}

/** What is said before the cue: it is parted from the speaker by a comma or a quotation mark, or the cue is `according to`. */
function closesAfter(view: ArticleView, cue: Cue, quoted: boolean): boolean {
  if (!isClosed(view, cue)) return false
  if ((view.says(cue.at) & Says.Citing) !== 0 && lowerAt(view, cue.at) !== 'citing') return true
  if (cue.verbless) return true
  if (quoted || (cue.at + 1 < view.article.tokens.count && lowerAt(view, cue.at + 1) === 'by')) return true
  // «…, as a poll found», «…, which the ministry gave»
  const before = /^(?:as|which)$/.test(lowerAt(view, cue.first - 1)) ? cue.first - 2 : cue.first - 1
  return (view.says(before) & Says.Closing) !== 0
}
