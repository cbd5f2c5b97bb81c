import { describe, expect, it } from 'vitest'
import { demonymCountry } from '../../src/data/demonyms.ts'

describe('demonymCountry', () => {
  it.each([
    ['Belarusian', 'BY'],
    ['Belarusians', 'BY'],
    ['French', 'FR'],
    ['Frenchman', 'FR'],
    ['Frenchmen', 'FR'],
    ['Kosovar', 'XK'],
    ['South Korean', 'KR'],
    ['South Koreans', 'KR'],
    ['Ukrainian', 'UA'],
    ['Kyivans', 'UA'],
    ['Texan', 'US'],
    ['New Yorkers', 'US'],
    ['Poles', 'PL'],
    ['Germans', 'DE'],
    ['Omanis', 'OM'],
    ['Chinese', 'CN'],
    ['Palestinians', 'PS'],
    ['Filipinos', 'PH'],
    ['Chechens', 'RU'],
    ['Kurdish', ''],
    ['Congolese', ''],
    ['Dominican', ''],
    ['Europeans', ''],
  ])('%s: %s', (word, code) => {
    expect(demonymCountry(word)).toBe(code)
  })

  it('does not make words up', () => {
    for (const word of ['Minsk', 'Germen', 'Chineses', 'Englishs', 'police']) expect(demonymCountry(word)).toBeUndefined()
  })
})
