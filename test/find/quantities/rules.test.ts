import { describe, expect, it } from 'vitest'
import { REASONS } from '../../../src/find/quantities/reject.ts'
import { QUANTITY_RULES } from '../../../src/find/quantities/rules.ts'
import { quantitiesIn } from './quantities.ts'

describe.each(Object.entries(QUANTITY_RULES))('rule %s', (name, { examples, rejects }) => {
  it.each(examples)('reads «%s»', (text) => {
    expect(quantitiesIn(text).map((quantity) => quantity.rule)).toContain(name)
  })
  it.each(rejects)('finds nothing in «%s»', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})

describe.each(REASONS.filter((reason) => reason.rejects.length > 0))('reason $name', ({ rejects }) => {
  it.each(rejects)('rejects «%s»', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})
