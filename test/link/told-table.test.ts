import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ToldClaim, ToldGroup } from '../../src/link/told-group.ts'
import { ToldTable } from '../../src/link/told-table.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '\0', '𝄞'), maxLength: 8 })
const day = fc.constantFrom('2020-08-09', '2020-08-10')
const figure = fc.double({ noNaN: true, noDefaultInfinity: true })
const claim: fc.Arbitrary<ToldClaim> = fc.record({
  subject: fc.option(text),
  source: text,
  placeId: fc.option(text),
  from: fc.option(day),
  to: fc.option(day),
  asOf: text,
  status: fc.constantFrom('stated', 'denied'),
  value: figure,
  low: fc.option(figure),
  high: fc.option(figure),
  qualifier: fc.constantFrom('exact', 'about'),
})
const group: fc.Arbitrary<ToldGroup> = fc
  .record({
    kind: fc.constantFrom('death', 'injury'),
    sort: text,
    subject: text,
    place: fc.option(text),
    region: fc.option(
      fc.record({
        country: fc.constantFrom('', 'BY'),
        admin1: fc.integer({ min: -1, max: 50_000 }),
        extent: fc.constantFrom('country', 'region', 'place', 'unknown'),
      }),
    ),
    from: fc.option(day),
    to: fc.option(day),
    firstDay: fc.option(fc.integer({ min: -800_000, max: 800_000 })),
    lastDay: fc.option(fc.integer({ min: -800_000, max: 800_000 })),
    isPart: fc.boolean(),
    id: text,
    window: fc.record({ low: figure, high: figure }),
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
  })
  .map((one) => ({ ...one, article: 0, document: '', nths: one.claims.map((_, i) => 2 * i) }))

const FIELDS = 'article document nths kind sort subject place region from to firstDay lastDay isPart id window claims'.split(
  ' ',
) as (keyof ToldGroup)[]

it('gives every group back as it was', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
      const table = new ToldTable()
      const told = groups.map((one, i) => ({ ...one, article: i, document: `d${i}` }))
      const kept = told.map((one) => table.keep(one))
      kept.forEach((one, i) => {
        expect(Object.fromEntries(FIELDS.map((field) => [field, one[field]]))).toEqual(told[i])
      })
    }),
    { seed: 1 },
  )
})
