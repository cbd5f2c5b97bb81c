import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LocalEntity } from '../../src/model/entity.ts'
import { EntityTable } from '../../src/records/entity-table.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '"', '𝄞'), maxLength: 20 })
const texts = fc.array(text, { maxLength: 3 })
const number = fc.option(fc.nat())
const entity: fc.Arbitrary<LocalEntity> = fc.record({
  type: fc.constantFrom('person', 'place', 'organisation'),
  name: text,
  aliases: texts,
  mentions: fc.nat(),
  roles: texts,
  nationality: fc.option(text),
  age: number,
  gazetteer: number,
  placeType: fc.option(text),
  country: fc.option(text),
})

it('gives every entity back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(entity, { maxLength: 4 }), { maxLength: 4 }), (articles) => {
      const table = new EntityTable()
      const lists = articles.map((entities) => {
        const start = table.size
        for (const one of entities) table.push(one)
        return { start, entities }
      })
      for (const { start, entities } of lists) {
        const list = table.slice(start, entities.length)
        expect(Array.from({ length: list.length }, (_, i) => list.at(i))).toEqual(entities)
        expect(list.at(entities.length)).toBeUndefined()
      }
    }),
    { seed: 1 },
  )
})
