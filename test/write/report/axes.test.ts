import { describe, expect, test } from 'vitest'
import { period } from '../../../src/write/report/calendar.ts'
import { placeLabels } from '../../../src/write/report/labels.ts'
import { scaleFor } from '../../../src/write/report/scale.ts'
import { timeAxis } from '../../../src/write/report/time-axis.ts'
import { figure } from '../../../src/write/report/words.ts'

const exact = (value: number) => ({ value, low: value, high: value })

describe('the axis of figures', () => {
  test('is linear from nought for like figures', () => {
    const scale = scaleFor([exact(10.1), exact(80)])
    expect([scale.isLogarithmic, scale.ticks, scale.at(0), scale.at(40)]).toEqual([false, [0, 20, 40, 60, 80], 0, 0.5])
  })

  test('is logarithmic for figures far apart', () => {
    const scale = scaleFor([exact(1000), exact(100_000)])
    expect([scale.isLogarithmic, scale.ticks, scale.at(10_000)]).toEqual([true, [1000, 10_000, 100_000], 0.5])
  })

  test('holds the bounds as well', () => {
    expect(scaleFor([{ value: 2000, low: 2000, high: 9999 }]).at(9999)).toBeLessThanOrEqual(1)
  })

  test.each([0, 1, 0.3, 1e-9, 1e15, -5])('has finite ticks for %d alone', (value) => {
    const scale = scaleFor([exact(value)])
    expect(scale.ticks.length).toBeGreaterThan(1)
    expect(scale.ticks.every(Number.isFinite) && Number.isFinite(scale.at(value))).toBe(true)
  })
})

describe('the axis of days', () => {
  const words = (first: number, last: number) => timeAxis([first, last]).ticks.map((tick) => tick.words)
  const MAY_1_2021 = 18_748

  test('one day stands in the middle', () => {
    expect(timeAxis([MAY_1_2021]).at(MAY_1_2021)).toBe(0.5)
    expect(words(MAY_1_2021, MAY_1_2021)).toEqual(['1 May 2021'])
  })
  test('days, months and years', () => {
    expect(words(MAY_1_2021, MAY_1_2021 + 8)).toEqual(['1 May 2021', '3 May', '5 May', '7 May', '9 May'])
    expect(words(MAY_1_2021, MAY_1_2021 + 200)).toEqual(['May 2021', 'Jul 2021', 'Sep 2021', 'Nov 2021'])
    expect(words(MAY_1_2021, MAY_1_2021 + 3000)).toEqual(['2022', '2024', '2026', '2028'])
  })
})

test('periods leave out what their ends share', () => {
  expect(period('2021-05-03', '2021-05-03')).toBe('3 May 2021')
  expect(period('2021-05-03', '2021-05-09')).toBe('3–9 May 2021')
  expect(period('2021-04-30', '2021-05-02')).toBe('30 April – 2 May 2021')
  expect(period('2021-05-01', '2021-05-31')).toBe('May 2021')
  expect(period('2021-01-01', '2021-12-31')).toBe('2021')
  expect(period('2020-12-31', '2021-01-01')).toBe('31 December 2020 – 1 January 2021')
  expect(period('2021-05-03', null)).toBe('from 3 May 2021')
  expect(period(null, null)).toBeNull()
})

test('figures have commas at thousands, not in fractions', () => {
  expect([999, 1000, 1_234_567, 0.12345, 1234.5, -1000].map(figure)).toEqual(['999', '1,000', '1,234,567', '0.12345', '1,234.5', '-1,000'])
})

test('labels cover neither points nor one another, the weightier first', () => {
  const label = (words: string | null, x: number, y: number, weight: number) => ({ words, x, beside: 0, y, weight })
  const placed = placeLabels([label('police: 200', 50, 100, 1), label('union: 300', 50, 104, 2), label(null, 60, 50, 3)], 640)
  expect(placed.map(({ words, side }) => [words, side])).toEqual([
    ['union: 300', 1],
    ['police: 200', -1],
  ])
})
