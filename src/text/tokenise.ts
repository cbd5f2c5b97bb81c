import { DOLLAR_SUFFIXES, GLUED_CURRENCIES } from '../data/quantities/units.ts'
import { Gap, type Tokens } from '../model/parsed.ts'
import { Char, charClass, endsPlainWord } from './characters.ts'
import type { GrowingVocabulary } from './vocabulary.ts'

/** A token longer than this is cut: no input may make one word of megabytes. */
const LONGEST_TOKEN = 200

/** Room for the tokens of one text, used again for the next. */
export class TokenBuffer {
  count = 0
  start = new Int32Array(4096)
  end = new Int32Array(4096)
  word = new Int32Array(4096)
  gap = new Uint8Array(4096)

  /** Makes room for a text of so many units: none has more tokens. */
  clear(units: number): void {
    this.count = 0
    if (units <= this.start.length) return
    this.start = new Int32Array(units)
    this.end = new Int32Array(units)
    this.word = new Int32Array(units)
    this.gap = new Uint8Array(units)
  }

  push(start: number, end: number, word: number, gap: number): void {
    const i = this.count++
    this.start[i] = start
    this.end[i] = end
    this.word[i] = word
    this.gap[i] = gap
  }

  /** The tokens so far, as arrays of their own; sentences are numbered later. */
  take(): Tokens {
    const count = this.count
    return {
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      word: this.word.slice(0, count),
      gap: this.gap.slice(0, count),
      sentence: new Int32Array(count),
    }
  }
}

/** One pass over the text: tokens with their forms and the gaps before them (see `Tokens` for what stays whole). */
export function tokenise(text: string, vocabulary: GrowingVocabulary, buffer: TokenBuffer): Tokens {
  const length = text.length
  buffer.clear(length)
  let gap: number = Gap.Space | Gap.Line | Gap.Paragraph
  let at = 0
  while (at < length) {
    const kind = charClass(text.charCodeAt(at))
    if (kind === Char.Space) {
      gap |= Gap.Space
      at++
      continue
    }
    if (kind === Char.Newline) {
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++
      gap |= (gap & Gap.Line) !== 0 ? Gap.Paragraph | Gap.Space : Gap.Line | Gap.Space
      at++
      continue
    }
    let end = at
    let hash = 17
    if (kind === Char.Lower || kind === Char.Upper) {
      // most words are letters and nothing else: one loop finds their end and their hash
      const limit = Math.min(length, at + LONGEST_TOKEN)
      for (; end < limit; end++) {
        const unit = text.charCodeAt(end)
        const next = charClass(unit)
        if (next !== Char.Lower && next !== Char.Upper) {
          if (!endsPlainWord(next, unit)) end = at
          break
        }
        hash = (Math.imul(hash, 31) + unit) | 0
      }
    }
    if (end === at) {
      end = tokenEnd(text, at, kind, length)
      hash = 17
      for (let i = at; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
    }
    hash ^= hash >>> 15
    buffer.push(at, end, vocabulary.intern(text, at, end, hash), gap)
    gap = 0
    at = end
  }
  return buffer.take()
}

function tokenEnd(text: string, start: number, kind: number, length: number): number {
  const limit = Math.min(length, start + LONGEST_TOKEN)
  if (kind === Char.Digit) return numberEnd(text, start, limit)
  if (kind === Char.Upper || kind === Char.Lower) return wordEnd(text, start, limit)
  if (kind === Char.Apostrophe) return possessiveEnd(text, start, length)
  if (kind === Char.HighSurrogate) return Math.min(length, start + 2)
  return repeatedMarkEnd(text, start, limit)
}

/** `6,000`, `20.23`, `1.5`: a full stop or comma stays only between digits. */
function numberEnd(text: string, start: number, limit: number): number {
  let at = start + 1
  while (at < limit) {
    const unit = text.charCodeAt(at)
    if (charClass(unit) === Char.Digit) at++
    else if ((unit === 0x2c || unit === 0x2e) && at + 1 < limit && charClass(text.charCodeAt(at + 1)) === Char.Digit) at += 2
    else break
  }
  return at
}

function wordEnd(text: string, start: number, limit: number): number {
  const dotted = dottedEnd(text, start, limit)
  if (dotted > 0) return dotted
  let at = start + 1
  while (at < limit) {
    const kind = charClass(text.charCodeAt(at))
    if (kind === Char.Digit && at - start < 4 && isGluedCurrency(text, start, at)) return at
    if (kind === Char.Lower || kind === Char.Upper || kind === Char.Digit) at++
    else if (kind === Char.Apostrophe && insideWord(text, at, limit)) at++
    else break
  }
  return at
}

/** `USD10m`, `Rs500`, `$US55`: the letters of a currency are a token of their own. */
function isGluedCurrency(text: string, start: number, end: number): boolean {
  const letters = text.slice(start, end)
  return GLUED_CURRENCIES.has(letters) || (text.charCodeAt(start - 1) === 0x24 && DOLLAR_SUFFIXES.has(letters))
}

/** An apostrophe between letters belongs to the word (`O'Brien`, `don't`), unless it opens a possessive or clitic `'s`. */
function insideWord(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  const next = charClass(text.charCodeAt(at + 1))
  if (next !== Char.Lower && next !== Char.Upper) return false
  return !isPossessive(text, at)
}

function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1)
  if (letter !== 0x73 && letter !== 0x53) return false
  if (at + 2 >= text.length) return true
  const after = charClass(text.charCodeAt(at + 2))
  return after !== Char.Lower && after !== Char.Upper && after !== Char.Digit
}

function possessiveEnd(text: string, start: number, length: number): number {
  return start > 0 && start + 1 < length && isPossessive(text, start) && isWordUnit(text.charCodeAt(start - 1)) ? start + 2 : start + 1
}

const isWordUnit = (unit: number) => {
  const kind = charClass(unit)
  return kind === Char.Lower || kind === Char.Upper || kind === Char.Digit || unit === 0x2e
}

/** `U.S.`, `a.m.`, `J.K.`: single letters, each with its full stop, at least two. 0 where it is none. */
function dottedEnd(text: string, start: number, limit: number): number {
  let at = start
  let letters = 0
  while (at + 1 < limit && text.charCodeAt(at + 1) === 0x2e) {
    const kind = charClass(text.charCodeAt(at))
    if (kind !== Char.Lower && kind !== Char.Upper) break
    at += 2
    letters++
  }
  if (letters < 2) return 0
  // «U.S.A» and «a.m» come without the last stop; «U.S.Army» does not count.
  const next = at < limit ? charClass(text.charCodeAt(at)) : Char.Space
  if (next === Char.Lower || next === Char.Upper) return 0
  return at
}

/** `...`, `---`, `***` are one mark. */
function repeatedMarkEnd(text: string, start: number, limit: number): number {
  const unit = text.charCodeAt(start)
  let at = start + 1
  if (unit === 0x2e || unit === 0x2d || unit === 0x2a || unit === 0x3d || unit === 0x5f) {
    while (at < limit && text.charCodeAt(at) === unit) at++
  }
  return at
}
