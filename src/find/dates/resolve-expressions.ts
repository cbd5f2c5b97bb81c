import { type DayNumber, parseDay } from '../../lang/calendar.ts'
import type { DateMention } from '../../model/mention.ts'
import { ZONES } from '../../model/parsed.ts'
import type { Candidate } from './expression.ts'
import { isNarrative } from './narrative.ts'
import { type Context, Memory, type Tense } from './resolve/context.ts'
import { resolve } from './resolve/index.ts'
import { tenseAround } from './tense.ts'
import type { Lens } from './view.ts'

/** Gives each expression its value, in text order: what is mentioned first may be what the next one hangs on. */
export function resolveExpressions(lens: Lens, found: readonly Candidate[][]): DateMention[] {
  const { tokens, sentences, document } = lens.article
  const anchor = document.date === null ? null : parseDay(document.date)
  const context = new ArticleContext(lens, anchor, isNarrative(found, anchor))
  const mentions: DateMention[] = []
  for (let s = 0; s < found.length; s++) {
    if (found[s]!.length === 0) continue
    lens.first = sentences.first[s]!
    lens.last = sentences.last[s]!
    const zone = ZONES[sentences.zone[s]!]!
    for (const { first, last, expression, rule } of found[s]!) {
      context.moveTo(s, first, last)
      const { type, value, from, to, precision, basis, period } = resolve(expression, context)
      if (period && !(period.precision === 'year' && LOOKS_AWAY.has(lens.lower(first - 1)))) context.memory.note(period, s, expression)
      mentions.push({
        start: tokens.start[first]!,
        end: tokens.end[last - 1]!,
        first,
        last,
        sentence: s,
        type,
        value,
        mod: expression.mod ?? null,
        from,
        to,
        precision,
        basis,
        zone,
        rule,
      })
    }
  }
  return mentions
}

/** `by 1976`, `since 1968`: a year that the story does not go to. */
const LOOKS_AWAY = new Set(['by', 'for', 'until', 'till', 'than', 'since', 'before', 'after', 'from', 'through', 'as'])

/** What the expressions of an article are resolved against; the tense of a clause is looked for only where it decides. */
class ArticleContext implements Context {
  readonly memory = new Memory()
  readonly anchor: DayNumber | null
  readonly narrative: boolean
  sentence = 0
  private readonly lens: Lens
  private first = 0
  private last = 0

  constructor(lens: Lens, anchor: DayNumber | null, narrative: boolean) {
    this.lens = lens
    this.anchor = anchor
    this.narrative = narrative
  }

  moveTo(sentence: number, first: number, last: number): void {
    this.sentence = sentence
    this.first = first
    this.last = last
  }

  get tense(): Tense {
    return tenseAround(this.lens, this.first, this.last)
  }
}
