import type { Slot } from '../../model/claim.ts'
import { Shape } from '../../model/vocabulary.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import type { FoundCue } from './cue.ts'
import { sourceTypeOf } from './source-type.ts'
import { Says, speechLemma } from './speech-words.ts'

/** A figure stands so near after the verb that counts it. */
const NEAR = 10

/** `put`, `found`, `showed` report only with a number or `that` soon after; things show only when they are statements. */
export function mayMeasureOrShow(view: ArticleView, at: number, last: number, found: FoundCue): boolean {
  const bits = view.says(at)
  const verb = speechLemma(lowerAt(view, at))!
  if (isObjectRelative(view, found.first)) return true
  if (verb === 'name') return givesShare(view, at, last)
  // «others found in the car»
  if (verb === 'find' && FOUND_WHERE.test(lowerAt(view, at + 1))) return false
  const gives = GIVES.has(verb)
  if (gives && found.source && givesTally(view, at, last)) return true
  if ((bits & Says.Show) !== 0) {
    for (let i = found.first; i < at; i++) if ((view.says(i) & Says.Statement) !== 0) return true
    if (found.source && gives && speaksForItself(view, found.source) && givesShare(view, at, last)) return true
    if ((shapeAt(view, at - 1) & Shape.Camel) !== 0 && figureAfter(view, at, last) > 0) return true
    if (typeOf(view, found.source) === 'organisation') return true
  }
  if (found.pronoun !== null && gives) return givesShare(view, at, last)
  if ((bits & Says.Measure) === 0 || (found.source && isOnlyPlace(view, found.source))) return false
  if (CORRECTING.has(verb)) return corrects(view, at, last, found.source)
  // «protesters numbered 3,000», not «monitors numbered the crowd at 3,000»
  if (verb === 'number') return lowerAt(view, figureAfter(view, at, last) - 1) === 'at'
  return puts(view, at) ? putsAt(view, at, last) : figureAfter(view, at, last) > 0 || thatAfter(view, at, last)
}

const FOUND_WHERE = /^(?:in|near|inside|under|beside|at|on|among)$/

/** «121, which the ministry gave on Friday» */
const isObjectRelative = (view: ArticleView, subject: number) =>
  subject > 1 && lowerAt(view, subject - 1) === 'which' && (view.says(subject - 2) & Says.Closing) !== 0

const typeOf = (view: ArticleView, source: Slot | null) => (source?.entity == null ? null : view.resolved.entities[source.entity]!.type)

/** «officials gave him 80 percent»: a result that bodies give. */
const GIVES = new Set(['give', 'credit', 'put', 'award'])

const BODIES = new Set(['official', 'ngo', 'media', 'international', 'expert', 'opposition'])
const speaksForItself = (view: ArticleView, source: Slot) => BODIES.has(sourceTypeOf(source, view.resolved))

/** «The region counts 4 million people», «Italy recorded 50 deaths»: no one speaks. */
const isOnlyPlace = (view: ArticleView, source: Slot) =>
  typeOf(view, source) === 'place' || (source.entity === null && sourceTypeOf(source, view.resolved) === 'other')

/** The first number soon after a verb; -1 when there is none. */
function figureAfter(view: ArticleView, at: number, last: number): number {
  const end = Math.min(last, at + NEAR)
  for (let i = at + 1; i < end; i++) if ((shapeAt(view, i) & Shape.Number) !== 0 || view.isFigure(i)) return i
  return -1
}

function thatAfter(view: ArticleView, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + NEAR); i++) if (lowerAt(view, i) === 'that') return true
  return false
}

const puts = (view: ArticleView, at: number) => speechLemma(lowerAt(view, at)) === 'put'

const PUT_AT = /^(?:at|closer|near|nearer|above|over|below|under|between|as|to)$/

/** «put the crowd at 10,000»; not «put on hold» */
function putsAt(view: ArticleView, at: number, last: number): boolean {
  const figure = figureAfter(view, at, last)
  for (let i = at + 1; i <= figure; i++) if (PUT_AT.test(lowerAt(view, i))) return true
  return false
}

/** Verbs of a body that has another figure, which things can be the subject of as well. */
const CORRECTING = new Set(['raise', 'lower', 'revise', 'recognize', 'recognise'])
const TALLY = /^(?:figure|number|toll|count|tally|estimate|total)$/

/** «activists raise the figure to 684», «the government recognizes 200»; not «the blast raised the toll to 40», «raised wages by 5 percent» */
function corrects(view: ArticleView, at: number, last: number, source: Slot | null): boolean {
  const figure = figureAfter(view, at, last)
  if (figure < 0 || source === null || !speaksForItself(view, source)) return false
  if (speechLemma(lowerAt(view, at))!.startsWith('recogni')) return figure <= at + 2
  for (let i = at + 1; i < figure; i++) if (TALLY.test(lowerAt(view, i))) return true
  return false
}

/** «gave a figure of 40», «gave the death toll as 40» */
function givesTally(view: ArticleView, at: number, last: number): boolean {
  const figure = figureAfter(view, at, last)
  for (let i = at + 1; i < figure; i++) if (TALLY.test(lowerAt(view, i))) return true
  return false
}

const SHARE = /^(?:%|per|percent|pct|points?|votes?|seats?)$/

/** «gave her 60 percent»; not «gave her 60 acres». */
function givesShare(view: ArticleView, at: number, last: number): boolean {
  if (puts(view, at)) return putsAt(view, at, last)
  const figure = figureAfter(view, at, last)
  return figure > 0 && figure + 1 < last && SHARE.test(lowerAt(view, figure + 1))
}
