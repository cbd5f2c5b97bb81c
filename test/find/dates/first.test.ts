import { expect, test } from 'vitest'
import { datesOf } from './find.ts'

test('a sentence with several dates', () => {
  const found = datesOf(
    'Harbour pilots walked out on Tuesday and will march again on Friday morning, a year after the strike of May 2019.',
    '2020-08-13',
  )
  expect(found.map(({ text, value }) => [text, value])).toEqual([
    ['Tuesday', '2020-08-11'],
    ['Friday morning', '2020-08-14TMO'],
    ['a year', 'P1Y'],
    ['May 2019', '2019-05'],
  ])
})
