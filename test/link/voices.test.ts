import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

const groups = (text: string) =>
  extract([datedArticle(text)])
    .groups.map(({ claims, sources, agreement }) => `${claims} of ${sources}: ${agreement}`)
    .sort()

it.each([
  ['Police said 633 people were detained on Sunday. Viasna counted 700 detained.', ['2 of 2: conflict']],
  [
    'At least 40 people were killed in Kabul on Friday, the health ministry said. The Taliban put the number of dead at 12.',
    ['2 of 2: conflict'],
  ],
  ['Petrova won 80 percent of the vote, the commission said. The opposition says Petrova won 30 percent.', ['2 of 2: conflict']],
])('two voices of one thing, one right after the other: %s', (text, expected) => {
  expect(groups(text)).toEqual(expected)
})

it.each([
  'Police said 633 people were detained in Minsk on Sunday. Viasna counted 700 detained in Brest.',
  'Police said 633 people were detained on Saturday. Viasna counted 700 detained on Sunday.',
  'Police said 50,000 people had marched in Minsk on Sunday. Later that day the opposition drew 100,000, AFP reported.',
  'Four people were injured on Monday, police said. The ministry said the number of injured had risen to nine.',
  'Police said that 12 people had died. Doctors said another five died in hospital.',
])('two things stay two: %s', (text) => {
  expect(groups(text)).toHaveLength(2)
})
