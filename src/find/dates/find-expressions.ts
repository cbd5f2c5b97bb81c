import type { NameMention } from '../../model/mention.ts'
import type { Candidate } from './expression.ts'
import { askChrono, hasUnread } from './fallback.ts'
import { Lex, TRIGGERS } from './lexicon.ts'
import { recognise } from './recognise/index.ts'
import { isDate, isInsideName } from './refine/filter.ts'
import { mergeNeighbours } from './refine/merge.ts'
import { withoutOverlap } from './refine/overlap.ts'
import { shareYear } from './refine/share-year.ts'
import { widen } from './refine/widen.ts'
import type { Lens } from './view.ts'

const NONE: Candidate[] = []

/** The expressions of each sentence, without values. */
export function findExpressions(lens: Lens, names: readonly NameMention[]): Candidate[][] {
  const { sentences } = lens.article
  const found: Candidate[][] = []
  let name = 0
  for (let s = 0; s < sentences.count; s++) {
    lens.first = sentences.first[s]!
    lens.last = sentences.last[s]!
    while (name < names.length && names[name]!.last <= lens.first) name++
    const bits = lens.allBits()
    found.push((bits & TRIGGERS) === 0 ? NONE : findInSentence(lens, bits, names, name))
  }
  return found
}

/** Recognise, then refine: the longest wins, neighbours join, modifiers come in, what is no date goes out. */
function findInSentence(lens: Lens, bits: number, names: readonly NameMention[], name: number): Candidate[] {
  const read = recognise(lens)
  if ((bits & (Lex.Month | Lex.Weekday)) !== 0 && hasUnread(lens, read)) read.push(...askChrono(lens, read))
  const raw = read.filter((one) => !isInsideName(one, names, name))
  if (raw.length === 0) return NONE
  const merged = shareYear(lens, mergeNeighbours(lens, withoutOverlap(raw)))
  const kept: Candidate[] = []
  let least = lens.first
  for (const one of merged) {
    if (!isDate(lens, one)) continue
    kept.push(widen(lens, one, least))
    least = one.last
  }
  return kept
}
