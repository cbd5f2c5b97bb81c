import * as chrono from 'chrono-node'
import { describe, expect, test } from 'vitest'
import { datesOf } from './find.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const two = (n: number) => String(n).padStart(2, '0')
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const DAY = 86_400_000

/** Every month in the shapes of the press, with what each must mean. */
const SHAPES: readonly (readonly [name: string, write: (month: string, day: number) => string])[] = [
  ['American', (month, day) => `${month} ${day}, 2019`],
  ['American, ordinal', (month, day) => `${month} ${day}th, 2019`],
  ['British', (month, day) => `${day} ${month} 2019`],
  ['British, ordinal', (month, day) => `${day}th of ${month} 2019`],
  ['short, with a full stop', (month, day) => `${month === 'May' ? month : `${month.slice(0, 3)}.`} ${day}, 2019`],
  ['ISO', (month, day) => `2019-${two(MONTHS.indexOf(month) + 1)}-${two(day)}`],
]

describe.each(SHAPES)('the %s date', (_name, write) => {
  test.each(MONTHS)('in %s', (month) => {
    const text = write(month, 17)
    const value = `2019-${two(MONTHS.indexOf(month) + 1)}-17`
    const sentence = `The harbour was shut on ${text} for a day of repairs.`
    expect(datesOf(sentence)[0]).toMatchObject({ text, value, from: value, to: value, precision: 'day', basis: 'stated', type: 'date' })
  })

  test.each(MONTHS)('is where chrono-node sees one, in %s', (month) => {
    const sentence = `The harbour was shut on ${write(month, 17)} for a day of repairs.`
    const [seen] = chrono.strict.parse(sentence, { instant: new Date(0), timezone: 'UTC' })
    const [found] = datesOf(sentence)
    expect(seen && found && seen.index < found.end && found.start < seen.index + seen.text.length).toBe(true)
    expect(found!.value).toBe(`${seen!.start.get('year')}-${two(seen!.start.get('month')!)}-${two(seen!.start.get('day')!)}`)
  })
})

describe('a weekday, from every day of a week', () => {
  const days = [0, 1, 2, 3, 4, 5, 6].map((step) => Date.UTC(2020, 1, 24) + step * DAY)
  test.each(WEEKDAYS)('%s', (weekday) => {
    for (const day of days) {
      const back = (new Date(day).getUTCDay() + 6 - WEEKDAYS.indexOf(weekday)) % 7
      expect(datesOf(`They met on ${weekday}.`, isoOf(day))[0]!.value).toBe(isoOf(day - back * DAY))
      expect(datesOf(`They will meet on ${weekday}.`, isoOf(day))[0]!.value).toBe(isoOf(day + ((7 - back) % 7) * DAY))
    }
  })
})

describe('days counted from the article, over a leap day and a new year', () => {
  test.each(['2020-03-01', '2019-03-01', '2020-12-31', '2021-01-01'])('%s', (date) => {
    const day = Date.parse(`${date}T00:00:00Z`)
    for (let n = 2; n < 20; n++) expect(datesOf(`It fell ${n} days ago.`, date)[0]!.value).toBe(isoOf(day - n * DAY))
    expect(datesOf('It fell yesterday.', date)[0]!.value).toBe(isoOf(day - DAY))
    expect(datesOf('It will fall tomorrow.', date)[0]!.value).toBe(isoOf(day + DAY))
  })
})

const ZONES =
  'UTC Pacific/Auckland Pacific/Kiritimati Australia/Lord_Howe Asia/Kathmandu America/New_York America/St_Johns Pacific/Pago_Pago'.split(
    ' ',
  )

test('the same under eight time zones', () => {
  const text =
    'Crews left on Friday, Aug. 7, and will return next week. Last night, the day before the vote of 9 August 2020, the weekend was quiet; this month, last year, two days ago, at 10 p.m. Sunday.'
  const before = process.env.TZ
  const results = ZONES.map((zone) => {
    process.env.TZ = zone
    return { offset: new Date(0).getTimezoneOffset(), found: JSON.stringify(datesOf(text, '2020-08-13')) }
  })
  process.env.TZ = before ?? 'UTC'
  expect(new Set(results.map((one) => one.offset)).size).toBeGreaterThan(4)
  expect(new Set(results.map((one) => one.found)).size).toBe(1)
})
