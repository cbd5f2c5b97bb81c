import { describe, expect, it } from 'vitest'
import { lemmaOf, Pos, partsOfSpeech } from '../../src/data/lexicon.ts'

const is = (word: string, bits: number) => (partsOfSpeech(word) & bits) === bits

describe('partsOfSpeech', () => {
  it('knows inflected forms', () => {
    expect(is('detained', Pos.Past | Pos.Participle)).toBe(true)
    expect(is('marching', Pos.Gerund)).toBe(true)
    expect(is('says', Pos.Present)).toBe(true)
    expect(is('villages', Pos.Plural)).toBe(true)
    expect(is('fled', Pos.Past)).toBe(true)
    expect(is('biggest', Pos.Adjective | Pos.Compared)).toBe(true)
    expect(is('brutally', Pos.Adverb)).toBe(true)
    expect(is('hospitalised', Pos.Past)).toBe(true)
    expect(is('leaves', Pos.Plural | Pos.Present)).toBe(true)
  })

  it('knows kinds of words', () => {
    expect(is('protesters', Pos.Actor | Pos.Plural)).toBe(true)
    expect(is('against', Pos.Preposition)).toBe(true)
    expect(is('monday', Pos.Weekday)).toBe(true)
    expect(is('august', Pos.Month)).toBe(true)
    expect(is('alexander', Pos.MaleName)).toBe(true)
    expect(is('svetlana', Pos.FemaleName) || partsOfSpeech('svetlana') === 0).toBe(true)
    expect(is('belarusian', Pos.Demonym)).toBe(true)
    expect(is('would', Pos.Auxiliary)).toBe(true)
    expect(is('most', Pos.Common)).toBe(true)
  })

  it('is 0 for what is no English word', () => {
    for (const word of ['hrodna', 'zzz', '', 'Minsk', 'été']) expect(partsOfSpeech(word)).toBe(0)
  })
})

describe('lemmaOf', () => {
  it.each([
    ['detained', 'detain'],
    ['women', 'woman'],
    ['parties', 'party'],
    ['was', 'be'],
    ['shot', 'shoot'],
    ['fled', 'flee'],
    ['villages', 'village'],
    ['lying', 'lie'],
    ['neighbours', 'neighbour'],
    ['police', 'police'],
    ['news', 'news'],
    ['hrodna', 'hrodna'],
    ['claiming', 'claim'],
    ['detainees', 'detainee'],
  ])('%s → %s', (form, lemma) => {
    expect(lemmaOf(form)).toBe(lemma)
  })
})
