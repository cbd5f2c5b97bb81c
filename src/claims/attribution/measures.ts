import type { Slot } from '../../model/claim.ts'
import { Shape } from '../../model/vocabulary.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import type { FoundCue } from './cue.ts'
import { sourceTypeOf } from './source-type.ts'
import { Says } from './speech-words.ts'

/** `put`, `found`, `showed` report only with a number, `that` or `at` soon after, and things show only when they are statements. */
export function mayMeasureOrShow(view: ArticleView, at: number, last: number, found: FoundCue): boolean {
  const bits = view.says(at)
  if ((bits & Says.Show) !== 0) {
    for (let i = found.first; i < at; i++) if ((view.says(i) & Says.Statement) !== 0) return true
    if (found.source && GIVES.has(lowerAt(view, at)) && speaksForItself(view, found.source) && shareSoon(view, at, last)) return true
    if ((shapeAt(view, at - 1) & Shape.Camel) !== 0 && numberSoon(view, at, last)) return true
    const entity = found.source?.entity ?? null
    if (entity !== null && view.resolved.entities[entity]!.type === 'organisation') return true
  }
  if (found.pronoun !== null && GIVES.has(lowerAt(view, at))) return shareSoon(view, at, last)
  if ((bits & Says.Measure) === 0) return false
  for (let i = at + 1; i < Math.min(last, at + 10); i++) {
    if ((shapeAt(view, i) & Shape.Number) !== 0 || MEASURED.test(lowerAt(view, i))) return true
  }
  return false
}

const MEASURED = /^(?:at|that|as|it|closer|near|to)$/

/** «officials gave him 80 percent»: a result that bodies give. */
const GIVES = new Set(['gave', 'give', 'gives', 'credit', 'credits', 'credited', 'put', 'puts', 'awarded'])

const BODIES = new Set(['official', 'ngo', 'media', 'international', 'expert', 'opposition'])
const speaksForItself = (view: ArticleView, source: Slot) => BODIES.has(sourceTypeOf(source, view.resolved))

function numberSoon(view: ArticleView, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 9); i++) if ((shapeAt(view, i) & Shape.Number) !== 0) return true
  return false
}

const SHARE = /^(?:%|per|percent|pct|points?|votes?|seats?)$/

/** «gave her 60 percent»; not «gave her 60 acres». */
function shareSoon(view: ArticleView, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last - 1, at + 9); i++) {
    if ((shapeAt(view, i) & Shape.Number) !== 0) return SHARE.test(lowerAt(view, i + 1)) || PUTS.has(lowerAt(view, at))
  }
  return false
}

/** «put the crowd at 10,000» */
const PUTS = new Set(['put', 'puts'])
