import type { NameMention } from '../../model/mention.ts'
import type { Reader } from './reader.ts'
import { W } from './word-classes.ts'

/**
 * Ties acronyms to the organisation they are introduced beside: `Workers Union (WU)`, `Korma Tractor Plant, or KTP`. The acronym's mention gets
 * `sameAs`, and is made where there was none. `names` in text order; so is the result.
 */
export function tieAcronyms(reader: Reader, names: readonly NameMention[]): NameMention[] {
  const tied: NameMention[] = []
  for (const name of names) {
    const previous = tied.at(-1)
    if (previous !== undefined && name.first < previous.last) {
      continue
    }
    tied.push(name)
    if (name.type !== 'organisation' || name.last - name.first < 2) continue
    const at = acronymAfter(reader, name.last)
    if (at < 0) continue
    const { tokens } = reader.article
    tied.push({
      ...name,
      first: at,
      last: at + 1,
      start: tokens.start[at]!,
      end: tokens.end[at]!,
      rule: 'acronym',
      sameAs: tied.length - 1,
    })
  }
  return tied
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
