import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesIn } from './quantities.ts'

const WORDS =
  "6,000 7.000 35 000 1.5 m bn million hundred hundreds tens dozen several a few couple half third two one no not single none zero ½ and - – to or of % per cent $ US about at least more than over between from if perhaps ( ) , . : / + plus odd strong year old aged 2020 people police were killed the them ~ > s th 9 11 ' minus but".split(
    ' ',
  )
const soup = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 16 })

describe('whatever the words', () => {
  it('spans are in order, bounds hold the value, bases are in the list', () => {
    fc.assert(
      fc.property(soup, (words) => {
        const found = quantitiesIn(words.map((pair) => pair.join('')).join(''))
        found.forEach((q, i) => {
          expect(q.start).toBeLessThan(q.end)
          expect(q.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
          expect(q.value).toBeGreaterThanOrEqual(q.low ?? Number.NEGATIVE_INFINITY)
          expect(q.value).toBeLessThanOrEqual(q.high ?? Number.POSITIVE_INFINITY)
          if (q.base !== null) expect(found[q.base]).toBeDefined()
        })
      }),
      { seed: 1, numRuns: 3000 },
    )
  })
})
