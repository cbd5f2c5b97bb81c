import type { ArticleDocument } from '../model/document.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { createSentenceSplitter } from './sentences.ts'
import { TokenBuffer, tokenise } from './tokenise.ts'
import { GrowingVocabulary } from './vocabulary.ts'
import { createZoneMarker } from './zones.ts'

export interface Parser {
  readonly vocabulary: Vocabulary
  parse(document: ArticleDocument): ParsedArticle
}

/** A parser with a vocabulary of its own, which grows with every article it reads. */
export function createParser(): Parser {
  const vocabulary = new GrowingVocabulary()
  const buffer = new TokenBuffer()
  const split = createSentenceSplitter(vocabulary)
  const markZones = createZoneMarker(vocabulary)
  return {
    vocabulary,
    parse(document) {
      const tokens = tokenise(document.text, vocabulary, buffer)
      const sentences = split(tokens)
      markZones(document.text, tokens, sentences)
      return { document, vocabulary, tokens, sentences }
    },
  }
}
