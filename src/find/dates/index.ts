import { parseDay } from '../../lang/calendar.ts'
import type { DateMention, NameMention } from '../../model/mention.ts'
import { type ParsedArticle, ZONES } from '../../model/parsed.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'
import type { Candidate } from './expression.ts'
import { askChrono, hasUnread } from './fallback.ts'
import { TRIGGERS } from './lexicon.ts'
import { isNarrative } from './narrative.ts'
import { recognise } from './recognise/index.ts'
import { isDate, isInsideName } from './refine/filter.ts'
import { mergeNeighbours } from './refine/merge.ts'
import { withoutOverlap } from './refine/overlap.ts'
import { shareYear } from './refine/share-year.ts'
import { widen } from './refine/widen.ts'
import { type Context, Memory } from './resolve/context.ts'
import { resolve } from './resolve/index.ts'
import { tenseAround } from './tense.ts'
import { Lens } from './view.ts'
import { understand } from './word-codes.ts'

/** Finds TIMEX3 expressions and their values (codebook 4), in text order, none overlapping another. `names` of the article are no dates. */
export function createDateFinder(vocabulary: Vocabulary): (article: ParsedArticle, names: readonly NameMention[]) => DateMention[] {
  const codes = perWord(vocabulary, understand)
  return (article, names) => {
    const lens = new Lens(article, codes)
    const found = findAll(lens, names)
    return resolveAll(lens, found)
  }
}

/** The expressions of each sentence, without values. */
function findAll(lens: Lens, names: readonly NameMention[]): Candidate[][] {
  const { sentences } = lens.article
  const found: Candidate[][] = []
  let name = 0
  for (let s = 0; s < sentences.count; s++) {
    lens.first = sentences.first[s]!
    lens.last = sentences.last[s]!
    while (name < names.length && names[name]!.last <= lens.first) name++
    found.push(lens.holds(TRIGGERS) ? findInSentence(lens, names, name) : NONE)
  }
  return found
}

const NONE: Candidate[] = []

/** Recognise, then refine: the longest wins, neighbours join, modifiers come in, what is no date goes out. */
function findInSentence(lens: Lens, names: readonly NameMention[], name: number): Candidate[] {
  const read = recognise(lens)
  if (hasUnread(lens, read)) read.push(...askChrono(lens, read))
  const raw = read.filter((one) => !isInsideName(one, names, name))
  if (raw.length === 0) return raw
  const merged = shareYear(lens, mergeNeighbours(lens, withoutOverlap(raw)))
  let least = lens.first
  const kept: Candidate[] = []
  for (const one of merged) {
    if (!isDate(lens, one)) continue
    kept.push(widen(lens, one, least))
    least = one.last
  }
  return kept
}

/** `by 1976`, `since 1968`: a year that the story does not go to. */
const LOOKS_AWAY = new Set(['by', 'for', 'until', 'till', 'than', 'since', 'before', 'after', 'from', 'through', 'as'])

function resolveAll(lens: Lens, found: readonly Candidate[][]): DateMention[] {
  const { article } = lens
  const { tokens, sentences } = article
  const anchor = article.document.date === null ? null : parseDay(article.document.date)
  const narrative = isNarrative(found, anchor)
  const memory = new Memory()
  const mentions: DateMention[] = []
  for (let s = 0; s < sentences.count; s++) {
    if (found[s]!.length === 0) continue
    lens.first = sentences.first[s]!
    lens.last = sentences.last[s]!
    const zone = ZONES[sentences.zone[s]!]!
    for (const { first, last, expression, rule } of found[s]!) {
      const context: Context = {
        anchor,
        narrative,
        memory,
        sentence: s,
        get tense() {
          return tenseAround(lens, first, last)
        },
      }
      const { period, ...value } = resolve(expression, context)
      if (period && !(period.precision === 'year' && LOOKS_AWAY.has(lens.lower(first - 1)))) memory.note(period, s, expression)
      const { mod = null } = expression
      mentions.push({
        start: tokens.start[first]!,
        end: tokens.end[last - 1]!,
        first,
        last,
        sentence: s,
        zone,
        rule,
        mod,
        ...value,
      })
    }
  }
  return mentions
}
