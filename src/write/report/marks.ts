import type { Span } from '../../model/span.ts'
import { type Html, html } from './html.ts'
import type { ClaimRow } from './rows.ts'
import { kindName } from './words.ts'

/** A stretch of an article's text that is marked. */
export interface Mark extends Span {
  /** `claim`, `person`, `place`, `organisation`, `date`. */
  readonly style: string
  /** What can be linked to here. */
  readonly ids: readonly string[]
  readonly claims: readonly ClaimRow[]
}

/** Text of a span with the marks that begin in it; they must be in order and apart. */
export function markUp(text: string, { start, end }: Span, marks: readonly Mark[]): Html {
  const pieces: Html[] = []
  let at = start
  for (const mark of marks) {
    const to = Math.min(mark.end, end)
    pieces.push(html`${text.slice(at, mark.start)}${markedWords(mark, text.slice(mark.start, to))}`)
    at = to
  }
  return html`${pieces}${text.slice(at, end)}`
}

/** Marks in order that do not overlap: where two meet, a claim stays, else the one that begins first, else the longer. */
export function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || isClaim(b) - isClaim(a) || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= mark.start) kept.push(mark)
    else kept[kept.length - 1] = isClaim(mark) > isClaim(last) ? join(mark, last) : join(last, mark)
  }
  return kept
}

const isClaim = (mark: Mark) => Number(mark.claims.length > 0)

/** The mark that stays can be linked to, and leads, for the one that goes. */
const join = (kept: Mark, gone: Mark): Mark => ({ ...kept, ids: [...kept.ids, ...gone.ids], claims: [...kept.claims, ...gone.claims] })

function markedWords({ style, ids: [id, ...otherIds], claims: [claim, ...otherClaims] }: Mark, words: string): Html {
  const anchors = otherIds.map((other) => html`<span id="${other}"></span>`)
  const own = id === undefined ? null : html` id="${id}"`
  if (!claim) return html`${anchors}<span${own} class="${style}">${words}</span>`
  const also = otherClaims.map((other, i) => html`<a class="also" href="#c-${other.id}" title="${kindName(other.kind)}">${i + 2}</a>`)
  return html`${anchors}<a${own} class="claim" href="#c-${claim.id}" title="${kindName(claim.kind)}">${words}</a>${also}`
}
