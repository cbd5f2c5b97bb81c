import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import type { Slot } from '../../model/claim.ts'
import type { TokenRange } from '../../model/span.ts'
import { Shape } from '../../model/vocabulary.ts'
import { W } from '../words.ts'
import { type ArticleView, lowerAt, shapeAt } from './article-view.ts'
import { isMaker, phraseAfter } from './noun-phrase.ts'
import { sourceTypeOf } from './source-type.ts'
import { Says } from './speech-words.ts'

/** The words that fill a source field for a noun phrase: its name where the name is its head, else the phrase without its article. */
export function slotOf(view: ArticleView, phrase: TokenRange): Slot | null {
  const { first, last } = withoutDeterminer(view, withoutStop(view, phrase))
  if (first >= last) return null
  if (OURS.test(lowerAt(view, first)) && view.nameAt[first]! < 0) return null
  const head = headEnd(view, first, last)
  const maker = makerOf(view, first, last) ?? ownerOf(view, first, head)
  if (maker) return maker
  if (isCountOfPeople(view, head - 1) && !isDefinite(view, phrase, first)) return null
  if (isAmount(view, first, head - 1)) return null
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

/** «as our first version said»: the article itself. */
const OURS = /^(?:our|my|your)$/

const ARTICLES = new Set(
  'the a an one its their both this that another new latest recent previous earlier separate fresh further other'.split(' '),
)

/** «Upjohn Co.» */
const withoutStop = (view: ArticleView, { first, last }: TokenRange): TokenRange =>
  last - 1 > first && view.nameAt[last - 2]! >= 0 && lowerAt(view, last - 1) === '.' ? { first, last: last - 1 } : { first, last }

function withoutDeterminer(view: ArticleView, { first, last }: TokenRange): TokenRange {
  let from = first
  while (from < last - 1 && view.nameAt[from]! < 0 && ARTICLES.has(lowerAt(view, from))) from++
  return { first: from, last: from === last - 1 && ARTICLES.has(lowerAt(view, from)) && view.nameAt[from]! < 0 ? from : last }
}

/** «a poll by Odoxa for Le Parisien», «figures from the health ministry»: whoever made the statement is the source. */
function makerOf(view: ArticleView, first: number, last: number): Slot | null {
  for (let i = first + 1; i + 1 < last; i++) if (isMaker(view, i, first - 1)) return makerAt(view, i, last)
  return null
}

/** «the ministry's data»: whoever owns a statement made it. */
function ownerOf(view: ArticleView, first: number, head: number): Slot | null {
  if (view.nameAt[head - 1]! >= 0 || (view.says(head - 1) & Says.Statement) === 0) return null
  for (let i = head - 2; i > first; i--) if ((view.syntax(i) & W.Possessive) !== 0) return slotOf(view, { first, last: i })
  return null
}

/** Whoever is named after `by` or `from`; after `from` it may be a thing: «a slide from a presentation». */
function makerAt(view: ArticleView, preposition: number, last: number): Slot | null {
  const maker = slotOf(view, phraseAfter(view, preposition + 1, last))
  if (!maker || lowerAt(view, preposition) === 'by') return maker
  // «reports from Belarus»
  if (maker.entity !== null) return view.resolved.entities[maker.entity]!.type === 'place' ? null : maker
  return sourceTypeOf(maker, view.resolved) === 'other' ? null : maker
}

/** Where the head ends: before the first preposition outside a name. */
function headEnd(view: ArticleView, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (view.nameAt[i]! < 0 && (view.says(i) & Says.Inner) !== 0) return i
  return last
}

/** «63 percent said», «a majority of voters», «eight of 10»: those who were counted are no source. */
function isCountOfPeople(view: ArticleView, head: number): boolean {
  if (view.nameAt[head]! >= 0) return false
  if ((view.says(head) & Says.Respondent) !== 0 || (shapeAt(view, head) & Shape.Number) !== 0) return true
  return (partsOfSpeech(lowerAt(view, head)) & Pos.Cardinal) !== 0
}

/** «cut its forecast by 0.1 percentage points»: an amount says nothing. */
const isAmount = (view: ArticleView, first: number, head: number) =>
  view.nameAt[head]! < 0 &&
  (shapeAt(view, first) & Shape.Number) !== 0 &&
  /^(?:%|percent|points?|dollars?|euros?|pounds?|cents?|times|degrees|metres|meters|miles|years?|months?|weeks?|days?|hours?|minutes?)$/.test(
    lowerAt(view, head),
  )

/** «The three said …»: known ones. */
const isDefinite = (view: ArticleView, phrase: TokenRange, first: number) =>
  first > phrase.first &&
  lowerAt(view, phrase.first) === 'the' &&
  (view.says(first) & Says.Respondent) === 0 &&
  (shapeAt(view, first) & Shape.Number) === 0

/** The name that is the head of a phrase: its last words, or a person anywhere in it who owns nothing. */
function headName(view: ArticleView, first: number, head: number): number {
  const last = view.nameAt[head - 1]!
  if (last >= 0) return last
  if ((view.says(head - 1) & Says.Statement) !== 0) return -1
  for (let i = head - 1; i >= first; i--) {
    const name = view.nameAt[i]!
    if (name < 0 || view.names[name]!.type !== 'person') continue
    const owns = view.names[name]!.last < head && (view.syntax(view.names[name]!.last) & W.Possessive) !== 0
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

/** «a statement carried by state media»: whoever passes it on did not make it. */
const PASSED_ON =
  /^(?:monitored|obtained|seen|reviewed|cited|quoted|reported|carried|broadcast|aired|read|received|confirmed|denied|rejected|disputed|sent|posted)$/

/** Who made a statement is looked for over so many words after it. */
const MAKER_REACH = 10

/** «a statement released on Thursday by the ministry», «a survey of 900 people by Odoxa»: the body that stands after the statement, at token `from`. */
export function makerBeyond(view: ArticleView, from: number, last: number): Slot | null {
  const end = Math.min(last - 1, from + MAKER_REACH)
  for (let i = from; i < end; i++) {
    const bits = view.syntax(i)
    if ((bits & (W.Break | W.Wh | W.Sub | W.Have | W.Modal | W.Quote)) !== 0) return null
    if ((bits & W.Be) !== 0 && (view.syntax(i + 1) & W.Participle) === 0) return null
    if ((bits & W.Comma) !== 0 && (view.syntax(i + 1) & W.Participle) === 0) return null
    if ((view.says(i) & Says.Maker) !== 0 && view.dateAt[i + 1]! < 0)
      return PASSED_ON.test(lowerAt(view, i - 1)) ? null : makerAt(view, i, last)
  }
  return null
}

/** The speaker of a phrase: where its head is a statement, who made it, if that stands further on; «the same agency, AFP»: the name. */
export function speakerOf(view: ArticleView, phrase: TokenRange, last: number): Slot | null {
  if (phrase.last > phrase.first && phrase.last < last && (view.says(phrase.last - 1) & Says.Statement) !== 0) {
    const maker = makerBeyond(view, phrase.last, last)
    if (maker) return maker
  }
  const slot = slotOf(view, phrase)
  return slot && slot.entity === null ? (apposedName(view, phrase.last, last) ?? slot) : slot
}

function apposedName(view: ArticleView, comma: number, last: number): Slot | null {
  const name = comma + 1 < last && (view.syntax(comma) & W.Comma) !== 0 ? view.nameAt[comma + 1]! : -1
  if (name < 0 || view.names[name]!.type === 'place' || view.names[name]!.first !== comma + 1) return null
  const { last: end } = view.names[name]!
  return end >= last || (view.syntax(end) & (W.Comma | W.Break)) !== 0 ? nameSlot(view, name) : null
}
