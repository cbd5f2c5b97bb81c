import { describe, expect, it } from 'vitest'
import { findKey, unpackStrings } from '../../src/data/packed-strings.ts'

const tool = '../../tools/pack-strings.mjs'
const { packStrings } = (await import(tool)) as { packStrings: (list: readonly string[]) => Uint8Array }

describe('packed strings', () => {
  const words = ['a', 'ab', 'abacus', 'abandon', 'abandoned', 'zebra', 'zebra crossing'].sort()

  it('come back as they were packed', () => {
    const packed = unpackStrings(packStrings(words), words.length, words.join('').length)
    expect(words.map((word) => findKey(packed, word))).toEqual(words.map((_, i) => i))
    for (const word of ['', 'aba', 'abandonedd', 'zebr', 'é']) expect(findKey(packed, word)).toBe(-1)
  })

  it('are the same bytes each time', () => {
    expect(packStrings(words)).toEqual(packStrings(words))
  })
})
