import { BEFORE_NAMES, SENTENCE_STARTERS, WITHIN_SENTENCES } from '../data/abbreviations.ts'
import { Gap, type Sentences, type Tokens } from '../model/parsed.ts'
import { perWord, Shape, type Vocabulary } from '../model/vocabulary.ts'

const Class = {
  Stop: 1,
  HardStop: 2,
  Closer: 4,
  NamePrefix: 8,
  Inside: 16,
  Starter: 32,
  Speech: 64,
  Initial: 128,
  Dotted: 256,
  Opener: 512,
} as const

/** Verbs after which a quotation ending in `!` or `?` goes on: «…!" she said». */
const SPEECH = new Set('said says told asked added shouted wrote tweeted replied chanted warned declared insisted cried'.split(' '))

/** No sentence is longer than this many tokens: nothing downstream may meet a monster. */
const LONGEST_SENTENCE = 400

/** Cuts tokens into sentences; numbers them in `tokens.sentence`. Lines end sentences unless the text is hard-wrapped. */
export function createSentenceSplitter(vocabulary: Vocabulary): (tokens: Tokens) => Sentences {
  const classOf = perWord(vocabulary, (lower, form) => {
    if (form === '.' || form === '...' || form === '…') return Class.Stop
    if (form === '!' || form === '?') return Class.Stop | Class.HardStop
    if (/^["'”’»)\]]$/.test(form)) return form === '"' ? Class.Closer | Class.Opener : Class.Closer
    if (/^[“‘«([—–-]/.test(form)) return Class.Opener
    let bits = /^(?:\p{L}\.)+$/u.test(form) ? Class.Dotted : 0
    if (BEFORE_NAMES.has(lower)) bits |= Class.NamePrefix
    if (WITHIN_SENTENCES.has(lower)) bits |= Class.Inside
    if (SENTENCE_STARTERS.has(lower)) bits |= Class.Starter
    if (SPEECH.has(lower)) bits |= Class.Speech
    if (form.length === 1 && form !== lower) bits |= Class.Initial
    return bits
  })

  const mayEnd = (word: number): boolean => (classOf(word) & (Class.Stop | Class.Closer | Class.Dotted)) !== 0

  return (tokens) => {
    const { word, gap, count } = tokens
    const lines = kindOfLines(tokens, vocabulary)
    const starts: number[] = []
    const paragraphs: number[] = []
    let paragraph = -1
    let first = -1

    const begins = (i: number): boolean => {
      if ((gap[i]! & Gap.Paragraph) !== 0) return true
      if (endsLine(i)) return true
      if (i - first >= LONGEST_SENTENCE) return true
      return endsBefore(i)
    }

    /** Does a line break before token i end a sentence? In a text of wrapped paragraphs not after a word and before a small letter. */
    const endsLine = (i: number): boolean =>
      (gap[i]! & Gap.Line) !== 0 && (lines === Lines.Whole || (lines === Lines.Mixed && !runsOn(tokens, vocabulary, i)))

    /** Does a sentence end between token i-1 and token i? */
    const endsBefore = (i: number): boolean => {
      if (!mayEnd(word[i - 1]!)) return false
      let last = i - 1
      let closers = 0
      while (last > first && (classOf(word[last]!) & Class.Closer) !== 0) {
        last--
        closers++
      }
      const ending = classOf(word[last]!)
      const dotted = (ending & Class.Dotted) !== 0
      if ((ending & Class.Stop) === 0 && !dotted) return false
      if ((classOf(word[i]!) & Class.Closer) !== 0) return false
      const next = vocabulary.shape(word[i]!)
      const spaced = (gap[i]! & Gap.Space) !== 0 || closers > 0
      const opensQuote = (classOf(word[i]!) & Class.Opener) !== 0
      if ((next & Shape.Capital) === 0 && (next & Shape.Number) === 0 && !(opensQuote && spaced)) return false
      if (dotted) return spaced && isSentenceStarter(i) && !isTitleLike(last)
      if ((ending & Class.HardStop) !== 0) return spaced && !(closers > 0 && speechFollows(i))
      if (!spaced) return gluedStop(last, i)
      if (last > 0 && (gap[last]! & Gap.Space) === 0 && isAbbreviation(last, i)) return false
      return true
    }

    /** «recount.She urged»: a full stop without a space, between a lower-case word and a capitalised one. */
    const gluedStop = (stop: number, i: number): boolean => {
      if (stop === 0) return false
      const before = vocabulary.form(word[stop - 1]!)
      const after = vocabulary.form(word[i]!)
      return before.length > 1 && after.length > 1 && /^\p{Ll}/u.test(before) && (vocabulary.shape(word[i]!) & Shape.Capital) !== 0
    }

    const isSentenceStarter = (i: number) => (classOf(word[i]!) & Class.Starter) !== 0 && (vocabulary.shape(word[i]!) & Shape.Capital) !== 0

    const isTitleLike = (i: number) => vocabulary.form(word[i]!).length === 2

    const isAbbreviation = (stop: number, i: number): boolean => {
      const before = classOf(word[stop - 1]!)
      if ((before & Class.NamePrefix) !== 0)
        return (vocabulary.shape(word[stop - 1]!) & Shape.Capital) !== 0 || (vocabulary.shape(word[i]!) & Shape.Number) !== 0
      if ((before & Class.Initial) !== 0) return !isSentenceStarter(i)
      if ((before & Class.Inside) !== 0) {
        return (vocabulary.shape(word[stop - 1]!) & Shape.Capital) !== 0 && !isSentenceStarter(i)
      }
      return false
    }

    /** «Go away!" Lukashenko said»: the sentence runs on to its speech verb. */
    const speechFollows = (i: number): boolean => {
      for (let k = i; k < Math.min(count, i + 5); k++) {
        const bits = classOf(word[k]!)
        if ((bits & Class.Stop) !== 0) return false
        if ((bits & Class.Speech) !== 0) return true
      }
      return false
    }

    for (let i = 0; i < count; i++) {
      // most tokens stand behind a word, on its line
      if ((gap[i]! & Gap.Line) === 0 && !mayEnd(word[i - 1]!) && i - first < LONGEST_SENTENCE) continue
      if (i > 0 && !begins(i)) continue
      if (i === 0 || (gap[i]! & Gap.Paragraph) !== 0 || endsLine(i)) paragraph++
      starts.push(i)
      paragraphs.push(paragraph)
      first = i
    }
    return number(tokens, starts, paragraphs)
  }
}

function number(tokens: Tokens, starts: readonly number[], paragraphs: readonly number[]): Sentences {
  const count = starts.length
  const sentences: Sentences = {
    count,
    first: Int32Array.from(starts),
    last: new Int32Array(count),
    zone: new Uint8Array(count).fill(1),
    paragraph: Int32Array.from(paragraphs),
  }
  for (let s = 0; s < count; s++) {
    const end = s + 1 < count ? starts[s + 1]! : tokens.count
    sentences.last[s] = end
    for (let i = starts[s]!; i < end; i++) tokens.sentence[i] = s
  }
  return sentences
}

/** What single line breaks are: ends of paragraphs, wrapping, or both in turn. */
const Lines = { Whole: 0, Mixed: 1, Wrapped: 2 } as const

/** Wrapping stands after a word or comma and before a lower-case word: where most breaks do, all are; where most of those inside sentences do, each is judged. */
function kindOfLines(tokens: Tokens, vocabulary: Vocabulary): number {
  let breaks = 0
  let unended = 0
  let inside = 0
  for (let i = 1; i < tokens.count; i++) {
    if ((tokens.gap[i]! & Gap.Line) === 0 || (tokens.gap[i]! & Gap.Paragraph) !== 0) continue
    breaks++
    if (isEnded(tokens, vocabulary, i)) continue
    unended++
    const after = vocabulary.shape(tokens.word[i]!)
    if ((after & Shape.Word) !== 0 && (after & Shape.Capital) === 0) inside += 1
    else if ((after & Shape.AllCapitals) !== 0 && (vocabulary.shape(tokens.word[i - 1]!) & Shape.AllCapitals) !== 0) inside += 0.9
  }
  if (breaks >= 2 && inside / breaks > 0.4) return Lines.Wrapped
  return inside >= 2 && inside / unended > 0.5 ? Lines.Mixed : Lines.Whole
}

const isEnded = (tokens: Tokens, vocabulary: Vocabulary, i: number) => /[.!?:"”]$/.test(vocabulary.form(tokens.word[i - 1]!))

/** A line so long may be wrapped before a capital too. */
const FULL_LINE = 60

/** «in the town of␤Karak»: does the sentence go on over the line break before token i? */
function runsOn(tokens: Tokens, vocabulary: Vocabulary, i: number): boolean {
  if (isEnded(tokens, vocabulary, i)) return false
  if ((vocabulary.shape(tokens.word[i]!) & Shape.Word) !== 0 && (vocabulary.shape(tokens.word[i]!) & Shape.Capital) === 0) return true
  let first = i - 1
  while (first > 0 && (tokens.gap[first]! & Gap.Line) === 0) first--
  return tokens.end[i - 1]! - tokens.start[first]! >= FULL_LINE
}
