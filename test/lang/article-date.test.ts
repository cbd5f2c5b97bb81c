import { describe, expect, test } from 'vitest'
import { articleDateInText } from '../../src/lang/article-date.ts'

const FOUND: readonly (readonly [text: string, date: string, rule: string])[] = [
  ['Ferry crews strike\n\nAugust 14, 2020\n\nThe crews left.', '2020-08-14', 'date-line'],
  ['Friday, 14 August 2020\nThe crews left.', '2020-08-14', 'date-line'],
  ['Harbour closed\n2020-08-14\n\nText.', '2020-08-14', 'date-line'],
  ['Aug. 14, 2020, 10:30 a.m. EDT\n\nText.', '2020-08-14', 'date-line'],
  ['14.08.2020 | 18:05\nText.', '2020-08-14', 'date-line'],
  ['Port Sable, 15 September 2020\n\nThe committee calls on the harbour.', '2020-09-15', 'date-line'],
  ['GENEVA, September 15, 2020\n\nText.', '2020-09-15', 'date-line'],
  ['25/12/2021\nText.', '2021-12-25', 'date-line'],
  ['Published: 14 August 2020\nUpdated: 16 August 2020\nText.', '2020-08-14', 'published'],
  ['Updated: 16 August 2020\nText.', '2020-08-16', 'updated'],
  ['Published on August 3rd, 2019 by Staff\nText.', '2019-08-03', 'published'],
  ['First published 2 May 2018 10:14 BST\n', '2018-05-02', 'published'],
  ['Last modified on Sat 3 Mar 2018 18.27 GMT', '2018-03-03', 'updated'],
  ['Date: 2020-08-14T10:30:00Z\nText.', '2020-08-14', 'published'],
  ['MINSK, Aug 14, 2020 (Reuters) - Factory crews walked out.', '2020-08-14', 'dateline'],
  ['QUITO, 12 DEC 89 (EFE) -- [TEXT] THE CREWS LEFT.', '1989-12-12', 'dateline'],
  ['RIVERTON, Southland (Feb. 9, 2013) – Crews left.', '2013-02-09', 'dateline'],
  ['PARIS, 2 May 2019 — The bridge fell.', '2019-05-02', 'dateline'],
]

const NONE: readonly string[] = [
  'MINSK, Aug 14 (Reuters) - Factory crews walked out.',
  'The bridge of 14 August 2020 fell on a Friday.',
  'On August 14, 2020, the crews left the harbour and went home.',
  '08/09/2020\nText.',
  '31 February 2020\nText.',
  'Text without any date.',
  '',
  `${'A long story goes on. '.repeat(100)}\n14 August 2020\n`,
  'march 4 2020 miles',
  'Anna Field (9 February 1950) was a pilot.',
  'Bridge falls\n\nText.\n\nMore.\n\nPort Sable, 15 September 2020',
  'Crews of the ferry left Port Sable, 15 September 2020',
]

describe('the date that an article gives of itself', () => {
  test.each(FOUND)('%j', (text, date, rule) => {
    expect(articleDateInText(text)).toMatchObject({ date, rule })
  })
  test.each(NONE)('none in %j', (text) => {
    expect(articleDateInText(text)).toBeNull()
  })
})
