import { STATEMENT_NOUNS, STATEMENT_SENSES } from '../../data/claims/reporting.ts'
import type { Slot } from '../../model/claim.ts'
import { W } from '../words.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import type { Cue } from './cue.ts'
import { phraseBefore } from './noun-phrase.ts'
import { makerBeyond, slotOf } from './speaker.ts'
import { Says } from './speech-words.ts'

/** A statement is taken back over at most so many sentences. */
const MEMORY = 12

/** Is a source a paper that was named before: «the statement said», «the poll found»? */
export function isAnaphoric(view: ArticleView, source: Slot): boolean {
  const at = lastToken(view, source)
  if ((view.says(at) & Says.Statement) === 0) return false
  const start = firstToken(view, source)
  return start > 0 && DEFINITE.test(lowerAt(view, start - 1)) && at - start <= 1
}

const DEFINITE = /^(?:the|this|that|its|their)$/

function lastToken({ article }: ArticleView, source: Slot): number {
  return tokenAt(article.tokens.end, source.span!.end, article.tokens.count)
}

function firstToken({ article }: ArticleView, source: Slot): number {
  return tokenAt(article.tokens.start, source.span!.start, article.tokens.count)
}

/** The token whose offset in an ascending list is `offset`. */
function tokenAt(offsets: Int32Array, offset: number, count: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

const sensesOf = (noun: string) => STATEMENT_SENSES.filter((sense) => sense.includes(noun))

/** Who made «the statement»: whoever the same paper was named with before, or who spoke where it was named. */
export function makerBefore(view: ArticleView, cues: (sentence: number) => readonly Cue[], cue: Cue): Slot | null {
  const at = lastToken(view, cue.source!)
  const noun = lowerAt(view, at)
  const senses = sensesOf(noun)
  const { first, last } = view.article.sentences
  const isSame = (token: number) => {
    if ((view.says(token) & Says.Statement) === 0) return false
    const lower = lowerAt(view, token)
    return lower === noun || senses.some((sense) => sense.includes(lower))
  }
  for (let s = cue.sentence; s >= 0 && cue.sentence - s <= MEMORY; s--) {
    const end = s === cue.sentence ? at - 1 : last[s]!
    for (let i = end - 1; i >= first[s]!; i--) {
      if (view.nameAt[i]! >= 0 || !isSame(i)) continue
      const maker = makerBeyond(view, i + 1, last[s]!) ?? namedIn(view, i, first[s]!) ?? speakerIn(cues(s), i)
      if (maker) return maker
    }
  }
  return null
}

/** «Viasna's report», «the Reuters/Ipsos poll»: the body named before the paper. */
function namedIn(view: ArticleView, noun: number, first: number): Slot | null {
  const phrase = phraseBefore(view, noun + 1, first)
  for (let i = noun - 1; i >= phrase.first; i--) {
    if ((view.syntax(i) & W.Possessive) !== 0) return slotOf(view, phraseBefore(view, i, first))
  }
  const slot = slotOf(view, phrase)
  return slot?.entity == null ? null : slot
}

/** «the ministry said in a statement»: the speaker of its sentence. */
function speakerIn(cues: readonly Cue[], noun: number): Slot | null {
  for (let i = cues.length - 1; i >= 0; i--) {
    const { source, at } = cues[i]!
    if (source && at < noun && noun - at < 12 && !STATEMENT_NOUNS.has(source.text.split(' ').at(-1)!.toLowerCase())) return source
  }
  return null
}

const BODY_NOUN = new Set(
  'ministry party commission agency group committee council union office department court organisation organization bank company police newspaper institute centre center foundation army daily network broadcaster channel station magazine website university hospital association federation league movement firm bureau service authority front alliance coalition team institution fund charity monitor observatory'.split(
    ' ',
  ),
)

/** The entity of a body or an official in lower case: the last one named with the same noun, or whose role it is. */
export function bodyOf(view: ArticleView, source: Slot, before: number): number | null {
  const at = lastToken(view, source)
  const noun = lowerAt(view, at)
  if (!BODY_NOUN.has(noun)) return null
  return (ANY_BODY.has(noun) ? bodyOfParagraph(view, before) : null) ?? lastBody(view, noun, before)
}

/** Nouns that fit any body: the one just named, whatever it is called. */
const ANY_BODY = new Set(['group', 'organisation', 'organization'])

/** «Human Rights Watch called on … The group has documented …»: the body that the sentence before names, in the same paragraph. */
function bodyOfParagraph(view: ArticleView, before: number): number | null {
  const { sentence } = view.article.tokens
  const here = sentence[before]!
  const { paragraph } = view.article.sentences
  for (let i = view.names.length - 1; i >= 0; i--) {
    const name = view.names[i]!
    if (name.sentence >= here || name.type !== 'organisation') continue
    return here - name.sentence <= 2 && paragraph[name.sentence] === paragraph[here] ? view.resolved.entityOf[i]! : null
  }
  return null
}

function lastBody(view: ArticleView, noun: string, before: number): number | null {
  for (let i = view.names.length - 1; i >= 0; i--) {
    const name = view.names[i]!
    if (name.first >= before || name.type !== 'organisation') continue
    const entity = view.resolved.entityOf[i]!
    if (holds(view.resolved.entities[entity]!.name, noun) || isNamedAs(view, name.first, name.last, noun)) return entity
  }
  return null
}

const holds = (name: string, noun: string) => name.toLowerCase().includes(noun)

/** «the Maariv newspaper», «the rights group Viasna». */
function isNamedAs(view: ArticleView, first: number, last: number, noun: string): boolean {
  for (let i = last; i < Math.min(view.article.tokens.count, last + 2); i++) {
    if ((view.syntax(i) & (W.Comma | W.Break | W.Possessive)) !== 0) break
    if (lowerAt(view, i) === noun) return true
  }
  return first > 0 && lowerAt(view, first - 1) === noun
}
