import { describe, expect, test } from 'vitest'
import { datesOf } from './find.ts'
import { calendar, years } from './table/calendar.ts'
import { lengths, sets } from './table/lengths.ts'
import { undated } from './table/none.ts'
import { periods, times } from './table/periods.ts'
import { deictic, weekdays } from './table/relative.ts'

const DATE = '2020-08-13'

/** For each rule that goes out in the `rule` column: a text whose marked words it reads, and one in which it must read nothing. */
const RULES: Readonly<Record<string, readonly [example: string, reject: string]>> = {
  'month-day': ['It closed on «July 3».', 'It closed in July, 3 of 9 agreed.'],
  'day-alone': ['It closed on «the 9th», in the rain.', 'It closed on the 9th floor.'],
  'month-year': ['It closed in «July 2019».', 'It closed in July.'],
  month: ['It closed in «July».', 'They march, and they may win.'],
  'weekday-date': ['It closed on «Friday, July 3».', 'It closed on Friday.'],
  'day-of-list': ['It ran from «9» to 12 May.', 'It lost 9 to 12 on Monday.'],
  'every-month': ['It closes «every July».', 'Every man left in July.'],
  iso: ['It closed on «2020-07-03».', 'Form 2020-13-41 was filled in.'],
  figures: ['It closed on «03.07.2020».', 'Version 3.7.2 came out.'],
  weekday: ['It closed on «Friday».', 'Sun makes servers.'],
  weekdays: ['It closes on «Fridays».', 'It closed on Friday.'],
  'every-weekday': ['It closes «every Friday».', 'Every shop closed on Friday.'],
  'nth-of': ['It closes on «the first Monday of May».', 'It was the first Monday of Lent.'],
  holiday: ['It closed on «Good Friday».', 'It was a good Friday.'],
  'holiday-of-year': ['It closed on «Christmas Day 2010».', 'It closed on Christmas Day.'],
  year: ['It closed in «1994».', 'Some 1994 men left.'],
  'range-end': ['The war of 1939-«45» ended it.', 'Call 1939-4512 now.'],
  'short-year': ["The class of «'96» met.", "It rained in '9 and '8."],
  'era-year': ['It fell in «216 BC».', 'It fell to 216 points.'],
  'spelled-year': ['In «nineteen ninety-six» it fell.', 'Nineteen men and ninety-six women fell.'],
  decade: ['It fell in «the 1980s».', 'He is in his 80s.'],
  'short-decade': ["It fell in «the '80s».", "It fell in '80."],
  century: ['It fell in «the 19th century».', 'Century Bank fell.'],
  season: ['It fell «last summer».', 'They fall and spring up.'],
  'every-season': ['It falls «every summer».', 'It fell last summer.'],
  'period-of-year': ['It fell in «the spring of 1976».', 'The last half of them left a spring of water.'],
  quarter: ['It fell in «the third quarter».', 'A third of the quarter left.'],
  'year-possessive': ["It fell in «last year's third quarter».", 'It fell last year.'],
  'year-ago-quarter': ['It fell from «the year-ago quarter».', 'It fell a year ago.'],
  'quarter-ended': ['It fell in «the quarter» ended June 30.', 'They ended the quarter.'],
  'directed-unit': ['It fell «last week».', 'He was the last man.'],
  'the-unit': ['It fell late in «the year».', 'It was a year.'],
  'year-end': ['It falls by «year-end».', 'It was the end.'],
  'business-year': ['It fell for «the year» ended June 30.', 'It fell in the year.'],
  'day-before': ['It fell «the day before yesterday».', 'It fell the day before the vote.'],
  'month-of-year': ['It fell in «June last year».', 'It fell in June.'],
  'weekday-of-week': ['It fell on «Friday last week».', 'It fell on Friday.'],
  shift: ['It fell «two days ago».', 'It fell for two days.'],
  'vague-shift': ['It fell «years ago».', 'It fell for years.'],
  yesterday: ['It fell «yesterday».', 'It fell today.'],
  today: ['It fell «today».', 'He read it in USA Today.'],
  tomorrow: ['It falls «tomorrow».', 'He runs the Tomorrow Group.'],
  tonight: ['It falls «tonight».', 'It falls today.'],
  'these-days': ['It falls «these days».', 'It fell these two days.'],
  reference: ['It falls «now».', 'Now that it fell, they sing.'],
  compound: ['A «two-year» truce fell.', 'A two-year-old fell.'],
  length: ['It took «five months».', 'He is 65 years old.'],
  'length-of': ['It fell in «the first nine months of 2019».', 'The first nine men fell.'],
  'vague-length': ['It fell in «recent months».', 'A recent visit went well.'],
  'bare-length': ['It fell for «weeks».', 'The weeks are long.'],
  'unit-long': ['The «day-long» strike fell.', 'The day was long.'],
  rate: ['They earn $500 «a month».', 'It took a month.'],
  every: ['They march «every day».', 'Every man left.'],
  'every-so-many': ['They march «every two weeks».', 'They march for two weeks.'],
  'every-nth': ['They march «every other day».', 'Every other man left.'],
  'every-day-part': ['They march «every night».', 'Every knight left.'],
  frequency: ['They march «daily».', 'The Daily Star fell.'],
  'set-of-times': ['They march on «Sunday mornings».', 'They marched on Sunday.'],
  clock: ['It shuts at «10 p.m.» and not later.', 'They won 10-2.'],
  'day-part': ['It shuts at «noon».', 'It shuts at night.'],
  'time-of-day': ['It shut at «10 p.m. on Sunday».', 'It shut on Sunday.'],
  'day-time': ['It shut on «Sunday morning».', 'It shut on Sunday.'],
  'time-part': ["It shut at «three o'clock in the afternoon».", 'It shut in June.'],
  'weekday-time-date': ['It shut on «Tuesday morning, August 4».', 'It shut on August 4.'],
  'last-night': ['It shut «last night».', 'It was the last of the night trains.'],
  'this-morning': ['It shut «this morning».', 'It shut on a morning.'],
  'next-morning': ['It shut on July 3 and «the next morning» it burned.', 'It shut in the morning.'],
  'that-night': ['It shut on July 3 and «that night» it burned.', 'It shut at night.'],
}

const rulesOf = (text: string) => datesOf(text, DATE).map(({ rule }) => rule)

describe.each(Object.entries(RULES))('%s', (rule, [example, reject]) => {
  test('reads its example', () => {
    const marked = /«(.*)»/.exec(example)![1]
    const found = datesOf(example.replace(/[«»]/g, ''), DATE).find((one) => one.rule === rule)
    expect(found?.text).toMatch(marked!)
  })
  test('leaves alone what it must not read', () => {
    expect(rulesOf(reject)).not.toContain(rule)
  })
})

test('every rule that reads a case of the tables is proved here', () => {
  const cases = [calendar, years, weekdays, deictic, lengths, sets, periods, times, undated].flatMap((table) => table.cases)
  const seen = new Set(cases.flatMap(([text]) => rulesOf(text.replace(/[«»]/g, ''))))
  expect([...seen].filter((rule) => !(rule in RULES))).toEqual([])
})
