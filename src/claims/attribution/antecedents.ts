import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { genderOfName } from '../../lang/name-gender.ts'
import type { Slot } from '../../model/claim.ts'
import type { NameType } from '../../model/mention.ts'
import { NOMINAL, VERB, W } from '../words.ts'
import { isAnaphoric, makerBefore } from './anaphora.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import type { Cue } from './cue.ts'
import { nameSlot } from './speaker.ts'
import { Says } from './speech-words.ts'
import { roleAt } from './subject.ts'

/** A pronoun is taken back over at most this many sentences. */
const MEMORY = 6

type Cues = (sentence: number) => readonly Cue[]

/** Who `he`, `she`, `it` or `they` is: the last fitting subject, else the last fitting speaker; outside quotations nobody named in one. */
export function antecedentOf(view: ArticleView, allCues: Cues, quotations: Int32Array, cue: Cue): Slot | null {
  const outside = quotations[cue.pronoun!] === 0
  const isHidden = (token: number) => outside && quotations[token] !== 0
  const cues = outside ? (sentence: number) => allCues(sentence).filter(({ at }) => quotations[at] === 0) : allCues
  if (cue.impersonal) return lastSpeaker(view, cues, cue, 'body', 1) ?? lastSpeaker(view, cues, cue, 'person', 1)
  const word = nominative(lowerAt(view, cue.pronoun!))
  if (word === 'they') {
    return (
      lastSpeaker(view, cues, cue, 'several', 1) ??
      roleBefore(view, cue, 'several') ??
      lastSpeaker(view, cues, cue, 'several') ??
      lastSpeaker(view, cues, cue, 'body')
    )
  }
  if (word !== 'it') {
    return (
      subjectBefore(view, isHidden, cue.pronoun!, cue.sentence, 'person') ??
      lastSpeaker(view, cues, cue, 'person') ??
      roleBefore(view, cue, 'person') ??
      mainPerson(view, word)
    )
  }
  return (
    openingBody(view, cue) ??
    lastSpeaker(view, cues, cue, 'body', 1) ??
    subjectBefore(view, isHidden, cue.pronoun!, cue.sentence, 'organisation') ??
    roleBefore(view, cue, 'body') ??
    lastSpeaker(view, cues, cue, 'body')
  )
}

const NOMINATIVE: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' }

/** «Her own claim was …»: the pronoun in the nominative. */
const nominative = (word: string) => NOMINATIVE[word] ?? word

function lastSpeaker(view: ArticleView, cues: Cues, before: Cue, wanted: 'person' | 'body' | 'several', memory = MEMORY): Slot | null {
  for (let s = before.sentence; s >= 0 && before.sentence - s <= memory; s--) {
    const found = cues(s)
    for (let i = found.length - 1; i >= 0; i--) {
      const { source, at } = found[i]!
      if (!source || at >= before.at || kindOf(view, source) !== wanted) continue
      return isAnaphoric(view, source) ? (makerBefore(view, cues, found[i]!) ?? source) : source
    }
  }
  return null
}

function kindOf(view: ArticleView, source: Slot): 'person' | 'body' | 'several' {
  const type = source.entity === null ? null : view.resolved.entities[source.entity]!.type
  if (type === 'person') return 'person'
  if (type !== null) return 'body'
  const head = source.text.split(/ (?:of|for|from|in|at|with|on) /)[0]!.toLowerCase()
  if (/(?:s|people|police)$/.test(head) && !BODY.test(head)) return 'several'
  return (partsOfSpeech(head.slice(head.lastIndexOf(' ') + 1)) & Pos.Actor) !== 0 ? 'person' : 'body'
}

/** Whom the article names most by far among those of the pronoun's gender: in a portrait everybody else comes and goes. */
function mainPerson(view: ArticleView, pronoun: string): Slot | null {
  const gender = pronoun === 'she' ? 'female' : 'male'
  let main = -1
  let most = 0
  let second = 0
  for (const [i, entity] of view.resolved.entities.entries()) {
    if (entity.type !== 'person' || genderOfName(entity.name) !== gender) continue
    if (entity.mentions > most) {
      second = most
      most = entity.mentions
      main = i
    } else second = Math.max(second, entity.mentions)
  }
  if (most < 3 || most < 2 * second) return null
  const name = view.resolved.entityOf.indexOf(main)
  return name < 0 ? null : nameSlot(view, name)
}

/** «The mayor came at noon. He said …», «Police in the capital held 30 people, they said»: a body or person without a name that its sentence begins with. */
function roleBefore(view: ArticleView, cue: Cue, wanted: 'person' | 'body' | 'several'): Slot | null {
  const { first, last } = view.article.sentences
  for (let s = cue.sentence; s >= 0 && cue.sentence - s <= 1; s--) {
    const source = roleAt(view, first[s]!, Math.min(last[s]!, cue.pronoun!))
    if (!source) continue
    if (kindOf(view, source) === wanted) return source
  }
  return null
}

/** «Peru gives no figures; it says 40 died»: the country or body that the pronoun's own sentence begins with. */
function openingBody(view: ArticleView, cue: Cue): Slot | null {
  const first = view.article.sentences.first[cue.sentence]!
  const name = view.nameAt[first]!
  if (name < 0 || view.names[name]!.type === 'person') return null
  const { last } = view.names[name]!
  return last < cue.pronoun! && isVerb(view, last) ? nameSlot(view, name) : null
}

/** In the plural, yet `it`, or a thing. */
const BODY = /(?:press|congress|news|services|nations)$/

/** The last person or body named as the subject of this sentence or one of the two before; for a person, of the pronoun's gender. */
function subjectBefore(
  view: ArticleView,
  isHidden: (token: number) => boolean,
  pronoun: number,
  sentence: number,
  wanted: NameType,
): Slot | null {
  const { first } = view.article.sentences
  const gender = wanted === 'person' ? (nominative(lowerAt(view, pronoun)) === 'she' ? 'female' : 'male') : null
  const same = nominative(lowerAt(view, pronoun))
  let last = pronoun
  let fallback: Slot | null = null
  let reach = 2
  for (let s = sentence; s >= 0 && sentence - s <= reach; s--) {
    let verbSeen = false
    // a sentence within a quotation takes nobody away
    if (s < sentence && isHidden(first[s]!) && isHidden(last - 1)) reach = Math.min(reach + 1, MEMORY)
    for (let i = first[s]!; i < last; i++) {
      if (isHidden(i)) continue
      const name = view.nameAt[i]!
      if (name < 0) {
        // «He is a friend of Vila's. He said …»: who `he` was there, he is here.
        if (!verbSeen && s < sentence && lowerAt(view, i) === same) {
          reach = Math.min(reach + 1, MEMORY)
          break
        }
        verbSeen ||= isVerb(view, i)
        continue
      }
      i = view.names[name]!.last - 1
      if (view.names[name]!.type !== wanted || !agrees(view, name, gender)) continue
      const found = nameSlot(view, name)
      if (!verbSeen && !isInside(view, name, first[s]!)) return found
      fallback ??= found
    }
    last = first[s]!
  }
  return gender === null ? null : fallback
}

function isVerb(view: ArticleView, token: number): boolean {
  const bits = view.syntax(token)
  if ((bits & (W.Be | W.Have | W.Do | W.Modal)) !== 0) return true
  return ((bits & VERB) !== 0 && (bits & NOMINAL) === 0) || (view.says(token) & Says.Report) !== 0
}

/** Is a name owned by or part of another phrase: «Orban's office», «a meeting with Orban»? */
function isInside(view: ArticleView, name: number, first: number): boolean {
  const { first: start, last: end } = view.names[name]!
  const owns = end < view.article.tokens.count && (view.syntax(end) & W.Possessive) !== 0
  return owns || (start > first && view.nameAt[start - 1]! < 0 && (view.syntax(start - 1) & W.Prep) !== 0)
}

function agrees(view: ArticleView, name: number, gender: 'female' | 'male' | null): boolean {
  const known = gender && genderOfName(view.resolved.entities[view.resolved.entityOf[name]!]!.name)
  return !known || known === gender
}
