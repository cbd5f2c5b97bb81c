import { Gap, type ParsedArticle } from '../../model/parsed.ts'
import { W, type WordClasses } from './word-classes.ts'

/** How a sentence is written: only in plain ones does a capital say anything. */
export const Casing = { Plain: 0, Title: 1, Capitals: 2 } as const

/** An article's tokens seen through the word classes. Token numbers outside the article have no bits. */
export interface Reader {
  readonly article: ParsedArticle
  readonly classes: WordClasses
  readonly count: number
  bits(token: number): number
  /** `Kind` bits of the word. */
  kinds(token: number): number
  form(token: number): string
  lower(token: number): string
  /** Do the tokens touch? `Il-sung`. */
  touches(token: number): boolean
  /** The text of a token range. */
  slice(first: number, last: number): string
  /** `Casing` of a sentence. */
  readonly casing: Uint8Array
}

export function createReader(article: ParsedArticle, classes: WordClasses): Reader {
  const { tokens, sentences, vocabulary, document } = article
  const inside = (token: number) => token >= 0 && token < tokens.count
  // each token's bits are asked for many times
  const bits = new Int32Array(tokens.count)
  for (let i = 0; i < bits.length; i++) bits[i] = classes.bits(tokens.word[i]!)
  const reader = {
    article,
    classes,
    count: tokens.count,
    bits: (token: number) => bits[token]! | 0,
    kinds: (token: number) => (inside(token) ? classes.kinds(tokens.word[token]!) : 0),
    form: (token: number) => (inside(token) ? vocabulary.form(tokens.word[token]!) : ''),
    lower: (token: number) => (inside(token) ? vocabulary.lower(tokens.word[token]!) : ''),
    touches: (token: number) => inside(token) && (tokens.gap[token]! & Gap.Space) === 0,
    slice: (first: number, last: number) => document.text.slice(tokens.start[first]!, tokens.end[last - 1]!),
    casing: new Uint8Array(sentences.count),
  }
  for (let s = 0; s < sentences.count; s++) reader.casing[s] = casingOf(bits, sentences.first[s]!, sentences.last[s]!)
  return reader
}

/** Fewer words than this say nothing of how a line is written; a longer line than that is a list of names, not a headline. */
const FEWEST_WORDS = 4
const LONGEST_HEADLINE = 40

function casingOf(all: Int32Array, first: number, last: number): number {
  let words = 0
  let capitals = 0
  let shouted = 0
  let plainCommon = 0
  let capitalCommon = 0
  for (let i = first; i < last; i++) {
    const bits = all[i]!
    if ((bits & W.Word) === 0 || (bits & W.Initial) !== 0) continue
    if ((bits & W.AllCapitals) !== 0) shouted++
    else if ((bits & W.Function) !== 0) continue
    words++
    if ((bits & W.Capital) !== 0) capitals++
    else plainCommon++
    if ((bits & W.Capital) !== 0 && i > first && (bits & W.Common) !== 0 && (bits & (W.Given | W.Calendar)) === 0) capitalCommon++
  }
  if (shouted >= 2 && shouted >= words * 0.7) return Casing.Capitals
  const headline = words >= FEWEST_WORDS && last - first <= LONGEST_HEADLINE && capitals >= words * 0.75
  const sentence = (all[last - 1]! & W.Stop) !== 0
  if (!headline || capitalCommon < (sentence ? 4 : 2) || capitalCommon < plainCommon * (sentence ? 6 : 3)) return Casing.Plain
  return capitalCommon >= capitals * 0.35 ? Casing.Title : Casing.Plain
}
