import { createRequire } from 'node:module'
import { Pos } from '../data/lexicon.ts'

/** compromise's tags that decide whether a word can be counted, as bits of the lexicon. */
const TAGS: readonly (readonly [string, number])[] = [
  ['Actor', Pos.Actor],
  ['Plural', Pos.Plural],
  ['Noun', Pos.Noun],
  ['PastTense', Pos.Past | Pos.Participle],
  ['Gerund', Pos.Gerund],
  ['PresentTense', Pos.Present],
  ['Infinitive', Pos.Verb],
  ['Adjective', Pos.Adjective],
  ['Adverb', Pos.Adverb],
]

/** Words of other lengths are not asked about: prefixes (`ex-`) and what is no word. */
const SHORTEST = 4
const LONGEST = 40

type Tagger = (text: string) => { readonly document: readonly (readonly { readonly tags: ReadonlySet<string> }[])[] }

let tagger: Tagger | undefined

/**
 * What compromise holds a lower-case word to be that the packed lexicon lacks, as `Pos` bits: `beekeepers` is a plural, `kettled` a
 * past tense. It is loaded at the first such word; callers ask once a distinct word.
 */
export function askLexicographer(word: string): number {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return 0
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger
  const tags = tagger(word).document[0]?.[0]?.tags ?? new Set<string>()
  return TAGS.reduce((bits, [tag, bit]) => (tags.has(tag) ? bits | bit : bits), 0)
}
