import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

const found = (text: string) =>
  extract([{ ...datedArticle(text), date: '2021-05-12' }]).claims.map(({ place, date }) => `${place ?? ''} ${date ?? ''}`)

it.each([
  ['Officials in Minsk said six people were killed in Brest.', 'Brest '],
  ['Police in Nairobi said they had arrested 40 people.', 'Nairobi '],
  ['The UN in Geneva said 300,000 people had fled Sudan.', 'Sudan '],
])('where it is said is not where it happened: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

it('the day of an event that is named with its date', () => {
  const text =
    'Investigators spoke in Nairobi on Tuesday of the April 7 bombings.\n\nThe trial begins soon.\n\nThe blast in Nairobi killed 253 people.'
  expect(found(text)).toEqual(['Nairobi 2021-04-07'])
})

it.each([
  ['KYIV, May 12 (Reuters) - Six people were killed in Kharkiv on Tuesday.', 'Kharkiv 2021-05-11'],
  ['Between May 1 and May 7, police in Lima detained 300 people.', 'Lima 2021-05-01/2021-05-07'],
  ['From Monday to Wednesday, police in Lima detained 300 people.', 'Lima 2021-05-10/2021-05-12'],
  ['On Monday and Tuesday, police in Lima detained 300 people.', 'Lima 2021-05-11'],
])('from the first day to the last, never the dateline: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})
