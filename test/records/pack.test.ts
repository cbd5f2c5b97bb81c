import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote, quoteWord } from '../../src/records/cells.ts'
import { PlacedRows } from '../../src/records/placed-rows.ts'

describe('cells', () => {
  it('are quoted as JSON', () => {
    const units = fc.constantFrom('a', 'Z', ' ', '"', '\\', '\n', '\t', '\0', '\x7f', 'é', '\u2028', '\ud83d', '😀')
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 60 }), (text) => {
        expect(quote(text)).toBe(JSON.stringify(text))
        expect(quoteWord(text)).toBe(JSON.stringify(text))
      }),
      { seed: 1 },
    )
  })
})

describe('rows with a place', () => {
  it('stand by start, end and id, in whatever order they come', () => {
    const row = fc.record({ id: fc.constantFrom('a', 'b', 'c'), start: fc.nat(3), length: fc.nat(2) })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (r) => JSON.stringify(r) }), (rows) => {
        const placed = new PlacedRows()
        for (const { id, start, length } of rows) placed.add(id, start, start + length, `${start} ${start + length} ${id}`)
        const sorted = rows.map(({ id, start, length }) => `${start} ${start + length} ${id}`).sort()
        expect(placed.joined()).toBe(sorted.join('\n'))
      }),
      { seed: 1 },
    )
  })
})
