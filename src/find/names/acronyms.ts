import type { NameMention } from '../../model/mention.ts'
import type { Reader } from './reader.ts'
import { W } from './word-classes.ts'

/**
 * Ties acronyms to the organisation they are introduced beside: `Workers Union (WU)`, `Korma Tractor Plant, or KTP`; and people to their names in
 * another script. The mention gets `sameAs`, and is made where there was none. `names` in text order; so is the result.
 */
export function tieAcronyms(reader: Reader, names: readonly NameMention[]): NameMention[] {
  const tied: NameMention[] = []
  for (const name of names) {
    const previous = tied.at(-1)
    if (previous !== undefined && name.first < previous.last) {
      continue
    }
    tied.push(name)
    if (name.last - name.first < 2) continue
    const at = name.type === 'organisation' ? acronymAfter(reader, name.last) : name.type === 'person' ? scriptAfter(reader, name.last) : -1
    if (at < 0) continue
    const { start, end } = reader.article.tokens
    const { type, sentence, zone } = name
    const rule = type === 'person' ? 'other-script' : 'acronym'
    tied.push({ type, first: at, last: at + 1, start: start[at]!, end: end[at]!, sentence, zone, rule, sameAs: tied.length - 1 })
  }
  return tied
}

/** The token of a name in its own script in brackets right after it: `Lin Mei-hua (林美華)`; -1 where there is none. */
function scriptAfter(reader: Reader, after: number): number {
  if (reader.form(after) !== '(' || reader.form(after + 2) !== ')') return -1
  return /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}]{2,}$/u.test(reader.form(after + 1))
    ? after + 1
    : -1
}

/** The token of an acronym introduced right after a name, -1 where there is none. */
function acronymAfter(reader: Reader, after: number): number {
  const mark = reader.form(after)
  const closed = mark === '(' && reader.form(after + 2) === ')'
  const either = mark === ',' && reader.lower(after + 1) === 'or'
  const at = closed ? after + 1 : either ? after + 2 : -1
  if (at < 0) return -1
  const bits = reader.bits(at)
  const acronym = (bits & W.Capital) !== 0 && (reader.form(at).match(/\p{Lu}/gu) ?? []).length >= 2
  return acronym && reader.article.tokens.sentence[at] === reader.article.tokens.sentence[after - 1] ? at : -1
}
