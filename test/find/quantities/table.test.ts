import { describe, expect, it } from 'vitest'
import { describeQuantity, quantitiesIn } from './quantities.ts'

/** Text, and its quantities in order: qualifier, value, [low, high] where they differ from it, (unit), noun. */
const TABLES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'the codebook': [
    ['121 officers', 'exact 121 officers'],
    ['about 2,000 workers', 'about 2000 workers'],
    ['some 300 marchers', 'about 300 marchers'],
    ['an estimated 450 marchers', 'about 450 marchers'],
    ['closer to 10,000', 'about 10000'],
    ['nearly 7,000 people', 'nearly 7000 [–, 7000] people'],
    ['just under 80 delegates', 'nearly 80 [–, 80] delegates'],
    ['at least 6,000 people', 'at_least 6000 [6000, –] people'],
    ['no fewer than 40 arrests', 'at_least 40 [40, –] arrests'],
    ['6,000 or more', 'at_least 6000 [6000, –]'],
    ['more than 20,000 strikers', 'more_than 20000 [20000, –] strikers'],
    ['upwards of 300 men', 'more_than 300 [300, –] men'],
    ['1,000-plus fans', 'more_than 1000 [1000, –] fans'],
    ['up to 100,000 people', 'at_most 100000 [–, 100000] people'],
    ['as many as 30 cells', 'at_most 30 [–, 30] cells'],
    ['no more than 12 soldiers', 'at_most 12 [–, 12] soldiers'],
    ['fewer than 50 voters', 'less_than 50 [–, 50] voters'],
    ['60 to 70 per cent', 'range 65 [60, 70] (percent)'],
    ['between 60 and 70', 'range 65 [60, 70]'],
    ['60-70', 'range 65 [60, 70]'],
    ['dozens of nurses', 'vague 24 [24, 99] nurses'],
    ['several dozen nurses', 'vague 36 [36, 99] nurses'],
    ['scores of nurses', 'vague 40 [40, 99] nurses'],
    ['hundreds of nurses', 'vague 200 [200, 999] nurses'],
    ['several hundred nurses', 'vague 300 [300, 999] nurses'],
    ['thousands of nurses', 'vague 2000 [2000, 9999] nurses'],
    ['a few thousand nurses', 'vague 3000 [3000, 9999] nurses'],
    ['tens of thousands of nurses', 'vague 20000 [20000, 99999] nurses'],
    ['hundreds of thousands of nurses', 'vague 200000 [200000, 999999] nurses'],
    ['millions of voters', 'vague 2000000 [2000000, 9999999] voters'],
    ['several people', 'vague 3 [3, 9] people'],
    ['a few people', 'vague 3 [3, 9] people'],
    ['a handful of people', 'vague 5 [5, 9] people'],
    ['a couple of people', 'vague 2 people'],
    ['a dozen people', 'exact 12 people'],
    ['half a million people', 'exact 500000 people'],
    ['a third of the 300 delegates', 'exact 100 delegates', 'exact 300 delegates'],
    ['more than two dozen', 'more_than 24 [24, –]'],
    ['at least hundreds', 'at_least 200 [200, –]'],
    ['one person was killed', 'exact 1 person'],
  ],
}

describe.each(Object.entries(TABLES))('quantities of %s', (_name, rows) => {
  it.each(rows)('%s', (text, ...wanted) => {
    expect(quantitiesIn(text).map(describeQuantity)).toEqual(wanted)
  })
})
