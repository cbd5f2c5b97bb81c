import type { NameMention } from '../../model/mention.ts'
import type { Reader } from './reader.ts'
import { W } from './word-classes.ts'

/**
 * Ties acronyms to the organisation they are introduced beside: `Workers Union (WU)`, `Korma Tractor Plant, or KTP`; and people to their names in
 * another script and to what else they are known as. The mention gets `sameAs`, and is made where there was none. `names` in text order; so is the result.
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
    const other = name.type === 'place' ? null : otherName(reader, name)
    if (other === null) continue
    const { start, end } = reader.article.tokens
    const { type, sentence, zone } = name
    tied.push({ type, sentence, zone, ...other, start: start[other.first]!, end: end[other.last - 1]!, sameAs: tied.length - 1 })
  }
  return tied
}

type OtherName = Pick<NameMention, 'first' | 'last' | 'rule'> | null

function otherName(reader: Reader, { type, last: after }: NameMention): OtherName {
  const first = type === 'organisation' ? acronymAfter(reader, after) : scriptAfter(reader, after)
  if (first >= 0) return { first, last: first + 1, rule: type === 'organisation' ? 'acronym' : 'other-script' }
  return type === 'person' ? aliasAfter(reader, after) : null
}

/** So many words a name may have by which someone is known. */
const LONGEST_ALIAS = 3

/** `Dan Moor, known as Hadi,`; `Dan Moor, better known as Abu Hadi`; not `known as Hadi Street`. */
function aliasAfter(reader: Reader, after: number): OtherName {
  let first = reader.form(after) === ',' || reader.form(after) === '(' ? after + 1 : after
  if (/^(?:also|better|popularly|widely|commonly)$/.test(reader.lower(first))) first++
  if (reader.lower(first) === 'known' && reader.lower(first + 1) === 'as') first += 2
  else if (/^(?:alias|aka)$/.test(reader.lower(first))) first++
  else return null
  let last = first
  while (last <= first + LONGEST_ALIAS && (reader.bits(last) & (W.Capital | W.Particle)) !== 0) last++
  if (last === first || last > first + LONGEST_ALIAS || (reader.bits(first) & (W.Capital | W.Title)) !== W.Capital) return null
  const isHeaded = last > first + 1 && (reader.bits(last - 1) & (W.SiteHead | W.OrgHead)) !== 0
  return !isHeaded && /^[,.;)]$/.test(reader.form(last)) ? { first, last, rule: 'alias' } : null
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
