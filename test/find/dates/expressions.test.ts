import { describe, expect, test } from 'vitest'
import { datesOf } from './find.ts'
import { calendar, years } from './table/calendar.ts'
import type { Case, Table } from './table/case.ts'
import { lengths, sets } from './table/lengths.ts'
import { none, undated } from './table/none.ts'
import { periods, times } from './table/periods.ts'
import { deictic, weekdays } from './table/relative.ts'

const TABLES: readonly Table[] = [calendar, years, weekdays, deictic, lengths, sets, periods, times, none, undated]

/** What the case says: the text without its marks, each marked stretch with its value. */
function readCase([marked, ...values]: Case): { text: string; expected: string[] } {
  const stretches = [...marked.matchAll(/«(.*?)»/g)].map((match) => match[1]!)
  return { text: marked.replaceAll(/[«»]/g, ''), expected: stretches.map((stretch, i) => `${stretch} = ${values[i]}`) }
}

function describeFound(text: string, date: string | null): string[] {
  return datesOf(text, date).map((found) => {
    const type = found.type === 'date' ? '' : `${found.type} `
    return `${found.text} = ${type}${found.value}${found.mod ? ` ${found.mod}` : ''}`
  })
}

describe.each(TABLES)('$name', ({ date, cases }) => {
  test.each(cases.map((one) => readCase(one)))('$text', ({ text, expected }) => {
    expect(describeFound(text, date)).toEqual(expected)
  })
})
