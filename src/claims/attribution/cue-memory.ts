import { genderOfName } from '../../lang/name-gender.ts'
import type { Slot } from '../../model/claim.ts'
import type { NameType } from '../../model/mention.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import { type Cue, cuesOf } from './cues.ts'
import { nameSlot } from './noun-phrase.ts'
import { Says } from './words.ts'

/** A pronoun is taken back over at most this many sentences. */
const MEMORY = 6

/** The cues of an article's sentences, found when they are first asked for, with speakers in the place of pronouns. */
export class CueMemory {
  private readonly view: ArticleView
  private readonly found: Cue[][] = []
  private readonly resolved: Cue[][] = []

  constructor(view: ArticleView) {
    this.view = view
  }

  of(sentence: number): readonly Cue[] {
    this.resolved[sentence] ??= this.plain(sentence).map((cue) =>
      cue.pronoun === null
        ? { ...cue, source: cue.source && withBody(this.view, cue.source, cue.at) }
        : { ...cue, source: this.antecedent(cue) },
    )
    return this.resolved[sentence]
  }

  /** The cues as they stand, pronouns not resolved. */
  private plain(sentence: number): readonly Cue[] {
    this.found[sentence] ??= cuesOf(this.view, sentence)
    return this.found[sentence]
  }

  /** Who `he`, `she`, `it` or `they` is: the last fitting subject, else the last fitting speaker. */
  private antecedent(cue: Cue): Slot | null {
    const word = lowerAt(this.view, cue.pronoun!)
    if (word === 'they') return this.lastSpeaker(cue, 'several') ?? this.lastSpeaker(cue, 'body')
    const wanted = word === 'it' ? 'organisation' : 'person'
    return subjectBefore(this.view, cue.pronoun!, cue.sentence, wanted) ?? this.lastSpeaker(cue, word === 'it' ? 'body' : 'person')
  }

  private lastSpeaker(before: Cue, wanted: 'person' | 'body' | 'several'): Slot | null {
    for (let s = before.sentence; s >= 0 && before.sentence - s <= MEMORY; s--) {
      const cues = this.plain(s)
      for (let i = cues.length - 1; i >= 0; i--) {
        const { source, at } = cues[i]!
        if (source && at < before.at && this.kindOf(source) === wanted) return source
      }
    }
    return null
  }

  private kindOf(source: Slot): 'person' | 'body' | 'several' {
    const type = source.entity === null ? null : this.view.resolved.entities[source.entity]!.type
    if (type === 'person') return 'person'
    return type === null && source.text.endsWith('s') ? 'several' : 'body'
  }
}

/** The last person or body named as the subject of this sentence or one of the two before; for a person, of the pronoun's gender. */
function subjectBefore(view: ArticleView, pronoun: number, sentence: number, wanted: NameType): Slot | null {
  const { first } = view.article.sentences
  const gender = wanted === 'person' ? (lowerAt(view, pronoun) === 'she' ? 'female' : 'male') : null
  let last = pronoun
  let fallback: Slot | null = null
  for (let s = sentence; s >= 0 && sentence - s <= 2; s--) {
    let verbSeen = false
    for (let i = first[s]!; i < last; i++) {
      const name = view.nameAt[i]!
      if (name < 0) {
        verbSeen ||= (view.bits(i) & (Says.PlainVerb | Says.Auxiliary | Says.Report)) !== 0
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

/** Is a name owned by or part of another phrase: «Orban's office», «a meeting with Orban»? */
function isInside(view: ArticleView, name: number, first: number): boolean {
  const { first: start, last: end } = view.names[name]!
  const owns = end < view.article.tokens.count && (view.bits(end) & Says.Possessive) !== 0
  return owns || (start > first && (view.bits(start - 1) & (Says.InnerPreposition | Says.Preposition)) !== 0)
}

function agrees(view: ArticleView, name: number, gender: 'female' | 'male' | null): boolean {
  const known = gender && genderOfName(view.resolved.entities[view.resolved.entityOf[name]!]!.name)
  return !known || known === gender
}

const BODY_NOUN =
  /^(?:[a-z-]+ )?(ministry|party|commission|agency|group|committee|council|union|office|department|court|organisation|organization|bank|company|police|newspaper|institute|centre|center|foundation|army)$/

/** A body in lower case is the last one named whose name holds the same noun. */
function withBody(view: ArticleView, source: Slot, before: number): Slot {
  const noun = source.entity === null ? BODY_NOUN.exec(source.text)?.[1] : undefined
  if (!noun) return source
  for (let i = view.names.length - 1; i >= 0; i--) {
    const name = view.names[i]!
    if (name.first >= before || name.type !== 'organisation') continue
    const entity = view.resolved.entities[view.resolved.entityOf[i]!]!
    if (entity.name.toLowerCase().includes(noun)) return { ...source, entity: view.resolved.entityOf[i]! }
  }
  return source
}
