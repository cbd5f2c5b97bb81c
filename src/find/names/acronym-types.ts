import { bestType, type Entry } from './entry.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { keyOf } from './segments.ts'
import { Kind, W } from './word-classes.ts'

/** What an acronym loses when its long form, introduced beside it, names no body. */
const NO_BODY = 8
/** What a long form in a foreign language gains by the acronym behind it: people have none. */
const FOR_LONG_FORM = 4

/**
 * Long forms tell what their acronyms are: `memorandum of understanding (MoU)`, `Goods and Services Tax (GST)` are no bodies; and an acronym
 * tells that the capitals before it name one: `Jatiya Samajtantrik Dal (JSD)`.
 */
export function explainAcronyms(reader: Reader, segments: readonly Segment[], entries: ReadonlyMap<string, Entry>): void {
  for (const { first, last } of segments) {
    if (last !== first + 1 || reader.form(first - 1) !== '(' || reader.form(last) !== ')') continue
    const letters = reader.form(first).match(/^(\p{Lu}[\p{Lu}o&]*\p{Lu})s?$/u)?.[1]
    if (letters !== undefined) explain(reader, entries, first - 1, letters.replace(/[^\p{Lu}]/gu, '').toLowerCase())
  }
}

function explain(reader: Reader, entries: ReadonlyMap<string, Entry>, open: number, letters: string): void {
  const first = longFormStart(reader, open, letters)
  const short = entries.get(keyOf(reader, open + 1, open + 2))
  if (first < 0 || short === undefined) return
  const long = entries.get(keyOf(reader, first, open))
  if (long?.fixed === 'organisation') return
  if (hasBody(reader, first, open)) {
    // `Central Crime Branch (CCB)`
    if (long === undefined || long.fixed !== null || long.lexicalPlace >= 3) return
    long.organisation += FOR_LONG_FORM
    long.type = bestType(long)
    return
  }
  if (isPlain(reader, first, open)) {
    if (short.fixed !== null) return
    short.organisation -= NO_BODY
  } else if (long !== undefined && long.fixed === null && long.lexicalPlace === 0) {
    long.organisation += FOR_LONG_FORM
    short.organisation += 1
    long.type = bestType(long)
  }
  short.type = bestType(short)
}

/** The token from which on the words before the bracket give the letters, joiners left out or in: `ministry of defence (MoD)`; -1 when none does. */
function longFormStart(reader: Reader, open: number, letters: string): number {
  const { tokens } = reader.article
  let letter = letters.length - 1
  for (let i = open - 1; i >= 0 && i >= open - 14; i--) {
    if (tokens.sentence[i] !== tokens.sentence[open]) return -1
    const bits = reader.bits(i)
    if ((bits & W.Mark) !== 0) continue
    if (reader.lower(i)[0] === letters[letter]) {
      letter--
      if (letter < 0) return i
    } else if ((bits & W.Function) === 0) return -1
  }
  return -1
}

/** `Conference of Bishops`, `investigation team`: some word heads a body. */
function hasBody(reader: Reader, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const bits = reader.bits(i)
    if ((bits & W.OrgHead) !== 0 || (reader.kinds(i) & Kind.Body) !== 0 || /^(?:team|branch|desk|wing)$/.test(reader.lower(i))) return true
    if ((bits & W.HeadWithOf) !== 0 && reader.lower(i + 1) === 'of') return true
  }
  return false
}

/** All its words are ordinary ones. */
function isPlain(reader: Reader, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const bits = reader.bits(i)
    if ((bits & W.Capital) !== 0 && (bits & (W.Common | W.Function | W.Demonym)) === 0 && (reader.kinds(i) & Kind.Field) === 0) return false
  }
  return true
}
