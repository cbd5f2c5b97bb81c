import { expect, test } from 'vitest'
import { Pos, partsOfSpeech } from '../../src/data/lexicon.ts'
import { askLexicographer } from '../../src/text/lexicographer.ts'

test.each([
  ['beekeepers', Pos.Plural],
  ['strikeouts', Pos.Plural],
  ['kettled', Pos.Past],
  ['teargassed', Pos.Past],
])('%s, which the lexicon lacks', (word, bit) => {
  expect(partsOfSpeech(word)).toBe(0)
  expect(askLexicographer(word) & bit).toBe(bit)
})

test.each(['Lukashenko', 'a b', 'co-op', '', 'x'.repeat(1000)])('nothing is asked about «%s»', (word) => {
  expect(askLexicographer(word)).toBe(0)
})

test('compromise knows what the lexicon says: it is the oracle of common words', () => {
  const wrong = ['protesters', 'soldiers', 'ballots', 'marched', 'detained', 'arrests', 'quickly'].filter(
    (word) => (askLexicographer(word) & partsOfSpeech(word)) === 0,
  )
  expect(wrong).toEqual([])
})
