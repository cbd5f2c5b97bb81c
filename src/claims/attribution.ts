import type { Slot, SourceType } from '../model/claim.ts'
import type { Resolved } from '../model/entity.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'
import { type ArticleView, lowerAt, viewOf } from './attribution/article-view.ts'
import { CueMemory } from './attribution/cue-memory.ts'
import type { Cue } from './attribution/cues.ts'
import { nameSlot } from './attribution/noun-phrase.ts'
import { numberQuotations, quotationMark } from './attribution/quotations.ts'
import { sourceTypeOf } from './attribution/source-type.ts'
import { createSayingWords, Says } from './attribution/words.ts'

/** Who says a figure: the words, the kind of body, and whether the speaker denies it. */
export interface Attribution {
  readonly source: Slot | null
  readonly sourceType: SourceType | null
  readonly denied: boolean
}

const UNATTRIBUTED: Attribution = { source: null, sourceType: null, denied: false }

/**
 * Makes the function that tells, for an article, who says a figure (codebook 6, `source`): the nearest cue that governs it in its
 * sentence; else, inside a quotation, the speaker of the quotation; else nobody.
 */
export function createAttributor(
  vocabulary: Vocabulary,
): (article: ParsedArticle, mentions: Mentions, resolved: Resolved) => (figure: TokenRange & { readonly sentence: number }) => Attribution {
  const classOf = createSayingWords(vocabulary)
  const markOf = perWord(vocabulary, (_, form) => quotationMark(form))
  return (article, mentions, resolved) => {
    const view = viewOf(article, mentions, resolved, classOf)
    const cues = new CueMemory(view)
    let quotations: Int32Array | null = null
    return (figure) => {
      quotations ??= numberQuotations(view, markOf)
      const cue =
        governing(view, cues.of(figure.sentence), figure, quotations) ??
        speakerOfQuotation(view, cues, quotations, figure) ??
        speakerLabel(view, figure)
      if (!cue?.source) return UNATTRIBUTED
      return { source: cue.source, sourceType: sourceTypeOf(cue.source, resolved), denied: cue.denied && cue.at < figure.first }
    }
  }
}

/** The cue of the sentence that a figure falls under: the nearest before it, else one that closes the sentence: «…, the ministry said». */
function governing(view: ArticleView, cues: readonly Cue[], figure: TokenRange, quotations: Int32Array): Cue | undefined {
  const quotation = quotations[figure.first]!
  const outer = quotation === 0 ? cues : cues.filter((cue) => quotations[cue.at] !== quotation)
  if (outer.length < cues.length && outer.length > 0) return governing(view, outer, figure, quotations)
  let best: Cue | undefined
  for (const cue of cues) {
    if (cue.at >= figure.first || cue.side === 'before' || cue.until <= figure.first) continue
    if (cue.source === null) continue
    if (interrupted(view, cue.at, figure.first)) continue
    if (best && isNested(view, best, cue)) continue
    best = cue
  }
  if (best) return citedIn(cues, best) ?? best
  const closing = cues.find(
    (cue) => cue.source !== null && cue.first >= figure.last && cue.side !== 'after' && closesAfter(view, cue, figure, quotations),
  )
  return closing && (citedIn(cues, closing) ?? closing)
}

/** Is the later of two cues only what the earlier speaker tells of others? Not so after «though», «while», «but». */
function isNested(view: ArticleView, outer: Cue, inner: Cue): boolean {
  if ((view.bits(outer.at) & Says.Plain) === 0) return false
  if ((view.bits(inner.at) & Says.Plain) !== 0 && !inner.relative) return false
  for (let i = outer.at + 1; i < inner.at; i++) if (/^(?:though|although|while|but|whereas|and)$/.test(lowerAt(view, i))) return false
  return true
}

/** «state TV said, citing the Red Crescent»: the one who is cited says it. */
const citedIn = (cues: readonly Cue[], cue: Cue) =>
  cues.find(
    (other) =>
      other.at > cue.at &&
      other.at - cue.at <= 6 &&
      other.pronoun === null &&
      other.side === 'both' &&
      other.first === other.at &&
      other !== cue,
  )

/** A semicolon ends what somebody says. */
function interrupted(view: ArticleView, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (lowerAt(view, i) === ';') return true
  return false
}

/** What is said before the cue: it is parted from the speaker by a comma or a quotation mark, or the cue is `according to`. */
function closesAfter(view: ArticleView, cue: Cue, figure: TokenRange, quotations: Int32Array): boolean {
  if (interrupted(view, figure.last, cue.first)) return false
  const before = lowerAt(view, cue.first - 1)
  const word = lowerAt(view, cue.at)
  if (word === 'according' || word === 'per') return true
  if (cue.at + 1 < view.article.tokens.count && lowerAt(view, cue.at + 1) === 'by') return true
  if (quotations[figure.first] !== 0) return true
  return /^[,"”»’'!?—–-]+$/.test(before)
}

/** A figure in a quotation that its own sentence does not attribute: the cue next to the quotation, before it in the paragraph first. */
function speakerOfQuotation(
  view: ArticleView,
  cues: CueMemory,
  quotations: Int32Array,
  figure: TokenRange & { readonly sentence: number },
): Cue | undefined {
  if (quotations[figure.first] === 0) return undefined
  const { paragraph, count } = view.article.sentences
  const here = paragraph[figure.sentence]!
  for (let s = figure.sentence - 1; s >= 0 && paragraph[s]! >= here - 1; s--) {
    const cue = outside(cues.of(s), quotations)
    if (cue) return cue
    if (paragraph[s] !== here && quotations[view.article.sentences.first[s]!] === 0) break
  }
  for (let s = figure.sentence; s < count && paragraph[s] === here; s++) {
    const cue = outside(cues.of(s), quotations)
    if (cue) return cue
  }
  return undefined
}

/** «WALLACE: The crowd was 300 strong.»: a name and a colon at the start of a paragraph. */
function speakerLabel(view: ArticleView, figure: { readonly sentence: number }): { source: Slot; denied: boolean; at: number } | undefined {
  const { paragraph, first } = view.article.sentences
  let s = figure.sentence
  while (s > 0 && paragraph[s - 1] === paragraph[s]) s--
  const at = first[s]! + (/^["“]$/.test(lowerAt(view, first[s]!)) ? 1 : 0)
  const name = view.nameAt[at] ?? -1
  if (name < 0 || view.names[name]!.type === 'place' || view.names[name]!.last >= view.article.tokens.count) return undefined
  return lowerAt(view, view.names[name]!.last) === ':' ? { source: nameSlot(view, name), denied: false, at } : undefined
}

const outside = (cues: readonly Cue[], quotations: Int32Array) => cues.find((cue) => cue.source !== null && quotations[cue.at] === 0)
