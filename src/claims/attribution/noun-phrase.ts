import type { Slot } from '../../model/claim.ts'
import type { TokenRange } from '../../model/span.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import { Says } from './words.ts'

/** A noun phrase is looked for over at most this many tokens. */
const WIDEST = 18

/** The noun phrase that ends just before token `end` and does not begin before `floor`; empty when there is none. */
export function phraseBefore(view: ArticleView, end: number, floor: number): TokenRange {
  let first = end
  const lowest = Math.max(floor, end - WIDEST)
  while (first > lowest) {
    const at = first - 1
    const name = view.nameAt[at]!
    if (name >= 0) {
      first = Math.max(lowest, view.names[name]!.first)
      continue
    }
    const bits = view.bits(at)
    if ((bits & Says.Determiner) !== 0) {
      first = at
      if (!continuesLeft(view, at, lowest)) break
      first = at - 1
      continue
    }
    if ((bits & Says.InnerPreposition) !== 0 || isMaker(view, at, lowest)) {
      if (!isNominal(view, at - 1, lowest)) break
      first = at
      continue
    }
    if ((bits & Says.Boundary) !== 0) {
      if (!joinsNames(view, at, lowest)) break
      first = at
      continue
    }
    if (isTitleStop(view, at, lowest)) {
      first = at - 1
      continue
    }
    if (endsPhrase(bits) || view.dateAt[at]! >= 0) break
    first = at
  }
  return { first, last: end }
}

/** The full stop of «Mr.», «Sen.». */
const isTitleStop = (view: ArticleView, at: number, lowest: number) =>
  at > lowest && lowerAt(view, at) === '.' && (view.bits(at - 1) & Says.Title) !== 0

const endsPhrase = (bits: number) =>
  (bits & (Says.Mark | Says.Boundary | Says.PlainVerb | Says.Auxiliary | Says.Preposition | Says.Pronoun | Says.Speaker | Says.Adverb)) !==
  0

/** «a poll by Odoxa». */
const isMaker = (view: ArticleView, at: number, floor: number) =>
  at > floor && lowerAt(view, at) === 'by' && (view.bits(at - 1) & Says.Statement) !== 0

/** «officials at the ministry»: a determiner after a preposition after a noun does not begin the phrase. */
function continuesLeft(view: ArticleView, determiner: number, floor: number): boolean {
  const preposition = determiner - 1
  const inner = preposition > floor && ((view.bits(preposition) & Says.InnerPreposition) !== 0 || isMaker(view, preposition, floor))
  return inner && isNominal(view, preposition - 1, floor)
}

function isNominal(view: ArticleView, token: number, floor: number): boolean {
  if (token < floor) return false
  if (view.nameAt[token]! >= 0) return true
  const bits = view.bits(token)
  return !endsPhrase(bits) && (bits & (Says.Determiner | Says.InnerPreposition)) === 0 && (bits & Says.Noun) !== 0
}

/** «Grassley and Leahy»: a conjunction of two names, perhaps with a title, is one phrase. */
function joinsNames(view: ArticleView, at: number, floor: number): boolean {
  return (
    at > floor &&
    lowerAt(view, at) === 'and' &&
    view.nameAt[at - 1]! >= 0 &&
    (view.nameAt[at + 1]! >= 0 || view.nameAt[at + 2] !== undefined)
  )
}

/** The noun phrase that begins at token `start` and ends before `ceiling`. */
export function phraseAfter(view: ArticleView, start: number, ceiling: number): TokenRange {
  let last = start
  const highest = Math.min(ceiling, start + WIDEST)
  while (last < highest) {
    const name = view.nameAt[last]!
    if (name >= 0) {
      last = Math.min(highest, view.names[name]!.last)
      continue
    }
    const bits = view.bits(last)
    if (last > start && (bits & Says.InnerPreposition) !== 0) {
      if (view.dateAt[last + 1] === undefined || view.dateAt[last + 1]! >= 0) break
      last++
      continue
    }
    if ((endsPhrase(bits) && !(last > start && isTitleStop(view, last, start))) || view.dateAt[last]! >= 0) break
    last++
  }
  while (last > start && (view.bits(last - 1) & (Says.InnerPreposition | Says.Determiner)) !== 0) last--
  return { first: start, last }
}

/** The words that fill a source field for a noun phrase: its name where the name is its head, else the phrase without its article. */
export function slotOf(view: ArticleView, phrase: TokenRange): Slot | null {
  const { first, last } = withoutDeterminer(view, phrase)
  if (first >= last) return null
  const maker = makerOf(view, first, last)
  if (maker >= 0) return nameSlot(view, maker)
  const head = headEnd(view, first, last)
  const name = headName(view, first, head)
  if (name >= 0) return nameSlot(view, name)
  const { article } = view
  const span = { start: article.tokens.start[first]!, end: article.tokens.end[last - 1]! }
  return { text: article.document.text.slice(span.start, span.end), span, entity: bodyInside(view, first, last) }
}

export function nameSlot(view: ArticleView, name: number): Slot {
  const { start, end } = view.names[name]!
  return { text: view.article.document.text.slice(start, end), span: { start, end }, entity: view.resolved.entityOf[name]! }
}

const ARTICLES = new Set(['the', 'a', 'an', 'one', 'its', 'their', 'both'])

function withoutDeterminer(view: ArticleView, { first, last }: TokenRange): TokenRange {
  return first < last && view.nameAt[first]! < 0 && ARTICLES.has(lowerAt(view, first)) ? { first: first + 1, last } : { first, last }
}

/** «a poll by Odoxa for Le Parisien»: whoever made the statement is the source. */
function makerOf(view: ArticleView, first: number, last: number): number {
  for (let i = first + 1; i + 1 < last; i++) if (isMaker(view, i, first - 1)) return view.nameAt[i + 1]!
  return -1
}

/** Where the head ends: before the first preposition outside a name. */
function headEnd(view: ArticleView, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (view.nameAt[i]! < 0 && (view.bits(i) & Says.InnerPreposition) !== 0) return i
  return last
}

/** The name that is the head of a phrase: its last words, or a person anywhere in it who owns nothing. */
function headName(view: ArticleView, first: number, head: number): number {
  const last = view.nameAt[head - 1]!
  if (last >= 0 && view.names[last]!.type !== 'place') return last
  if (last >= 0) return last
  for (let i = head - 1; i >= first; i--) {
    const name = view.nameAt[i]!
    if (name < 0 || view.names[name]!.type !== 'person') continue
    const owns = view.names[name]!.last < head && (view.bits(view.names[name]!.last) & Says.Possessive) !== 0
    return owns ? -1 : name
  }
  return -1
}

/** «AFP reporter», «a spokesman for the Interior Ministry»: the body that the phrase names. */
function bodyInside(view: ArticleView, first: number, last: number): number | null {
  for (let i = last - 1; i >= first; i--) {
    const name = view.nameAt[i]!
    if (name >= 0 && view.names[name]!.type === 'organisation') return view.resolved.entityOf[name]!
  }
  return null
}
