import { describe, expect, it } from 'vitest'
import { placesNamed } from '../../src/data/gazetteer.ts'
import { groupClaims } from '../../src/link/groups.ts'
import type { LocalEntity } from '../../src/model/entity.ts'
import type { ArticleRecord, Row } from '../../src/model/record.ts'

const PLACES = ['Minsk', 'Belarus', 'Gomel', 'Riga']

const placeEntity = (name: string): LocalEntity => ({
  type: 'place',
  name,
  aliases: [],
  mentions: 1,
  roles: [],
  nationality: null,
  age: null,
  gazetteer: placesNamed(name)[0] ?? null,
  placeType: null,
  country: null,
})
const IDS = PLACES.map((name) => `p-${name}`)

interface Told {
  kind?: string
  value: number
  low?: number | null
  high?: number | null
  subject?: string
  place?: string | null
  day?: string | null
  until?: string
  source?: string
  status?: string
  qualifier?: string
  sentence?: number
  partOf?: number
}

/** An article of claims, in text order; each in a sentence of its own unless said otherwise. */
function article(id: string, date: string, told: readonly Told[]): ArticleRecord {
  const claimId = (n: number) => `c-${id}-${n}`
  const claims = told.map((one, n): Row => {
    const day = one.day === undefined ? '2020-08-16' : one.day
    const place = one.place === undefined ? 'Minsk' : one.place
    return {
      id: claimId(n),
      kind: one.kind ?? 'crowd_size',
      value: one.value,
      low: one.low === undefined ? one.value : one.low,
      high: one.high === undefined ? one.value : one.high,
      qualifier: one.qualifier ?? 'exact',
      unit: 'people',
      subject: one.subject ?? null,
      subject_id: null,
      place,
      place_id: place === null ? null : PLACES.indexOf(place),
      date: day,
      date_from: day,
      date_to: one.until ?? day,
      source: one.source ?? null,
      source_id: null,
      source_type: null,
      status: one.status ?? 'stated',
      part_of: one.partOf === undefined ? null : claimId(one.partOf),
      group: null,
      sentence: String(one.sentence ?? n),
    }
  })
  return { document: { id, date, outlet: null }, entities: PLACES.map(placeEntity), claims: [claims] }
}

const group = (...records: ArticleRecord[]) => {
  const rows: Row[] = []
  const groupIds = groupClaims(
    records,
    records.map(() => IDS),
    (row) => rows.push(row),
  )
  return { rows, groupIds }
}

/** The groups of claims, as lists of numbers: `[0, 1] [2]`. */
function partition(...records: ArticleRecord[]): number[][] {
  const { groupIds } = group(...records)
  const byId = new Map<string, number[]>()
  groupIds.flat().forEach((id, n) => {
    byId.set(id, [...(byId.get(id) ?? []), n])
  })
  return [...byId.values()]
}

describe('groups of one article', () => {
  it('puts two sources of one sentence together, apart from the other march of that day', () => {
    const told = [
      { value: 20_000, high: 99_999, subject: 'opposition supporters' },
      { value: 50_000, subject: 'people', source: 'press service', sentence: 7 },
      { value: 10_000, source: 'news agency', sentence: 7 },
    ]
    expect(partition(article('a', '2020-08-16', told))).toEqual([[0], [1, 2]])
    const row = group(article('a', '2020-08-16', told)).rows.find((r) => r.claims === 2)
    expect(row).toMatchObject({ kind: 'crowd_size', sources: 2, documents: 1, low: 10_000, high: 50_000, agreement: 'conflict' })
    expect(row).toMatchObject({ place_id: 'p-Minsk', date_from: '2020-08-16', date_to: '2020-08-16', subject: 'people' })
  })

  it('puts a figure told again together, the same or vaguer', () => {
    const told = [{ value: 2_000, high: 9_999 }, { value: 6_000, subject: 'people' }, { value: 6_000, high: null }, { value: 300 }]
    expect(partition(article('a', '2020-08-16', told))).toEqual([[0, 1, 2], [3]])
    expect(group(article('a', '2020-08-16', told.slice(0, 3))).rows[0]).toMatchObject({ claims: 3, agreement: 'agree', high: 9_999 })
  })

  it('puts a rounded figure and a rough one with the exact one', () => {
    const told = (a: number, b: number, qualifier = 'exact') =>
      partition(article('a', '2020-08-16', [{ value: a }, { value: b, qualifier }])).length
    expect(told(6_744, 6_700)).toBe(1)
    expect(told(47_300, 50_000)).toBe(1)
    expect(told(14_000, 10_000)).toBe(2)
    expect(told(6_400, 6_700)).toBe(2)
    expect(told(6_400, 6_700, 'about')).toBe(1)
    expect(told(3, 4)).toBe(2)
  })

  it('keeps people counted side by side apart', () => {
    const told = [
      { kind: 'death', value: 8, subject: 'herders', sentence: 1 },
      { kind: 'death', value: 8, subject: 'civilians', sentence: 1 },
      { kind: 'death', value: 8, subject: 'herders' },
    ]
    expect(partition(article('a', '2020-08-16', told))).toEqual([[0, 2], [1]])
  })

  it('keeps a part apart from its whole', () => {
    const told = [
      { kind: 'injury', value: 25, high: null },
      { kind: 'injury', value: 25, partOf: 0 },
    ]
    expect(partition(article('a', '2020-08-16', told))).toEqual([[0], [1]])
  })

  it('takes the day of the story for the day before it, if the figure is the same', () => {
    const told = (value: number) => [
      { value: 12, kind: 'detention', day: '2020-08-15' },
      { value, kind: 'detention' },
    ]
    expect(partition(article('a', '2020-08-16', told(12)))).toHaveLength(1)
    expect(
      partition(
        article('a', '2020-08-16', [
          { value: 10, high: null, kind: 'detention', day: '2020-08-15' },
          { value: 12, kind: 'detention' },
        ]),
      ),
    ).toHaveLength(2)
    expect(partition(article('a', '2020-08-20', told(12)))).toHaveLength(2)
  })

  it('keeps kinds, days, places and plans apart', () => {
    expect(partition(article('a', '2020-08-16', [{ value: 9 }, { value: 9, kind: 'death' }]))).toHaveLength(2)
    expect(partition(article('a', '2020-08-16', [{ value: 9 }, { value: 9, day: '2020-08-14' }]))).toHaveLength(2)
    expect(partition(article('a', '2020-08-16', [{ value: 9 }, { value: 9, place: 'Gomel' }]))).toHaveLength(2)
    expect(partition(article('a', '2020-08-16', [{ value: 9 }, { value: 9, place: 'Riga' }]))).toHaveLength(2)
    expect(partition(article('a', '2020-08-16', [{ value: 9 }, { value: 9, status: 'expected' }]))).toHaveLength(2)
  })

  it('keeps a crowd of a day apart from those of the week', () => {
    const told = [{ value: 50_000 }, { value: 50_000, day: '2020-08-10', until: '2020-08-16' }]
    expect(partition(article('a', '2020-08-16', told))).toHaveLength(2)
    expect(
      partition(
        article(
          'a',
          '2020-08-16',
          told.map((one) => ({ ...one, kind: 'death' })),
        ),
      ),
    ).toHaveLength(1)
  })

  it('knows a telling figure again on another day, a crowd and a small number not', () => {
    const told = (kind: string, value: number, subject = 'refugees') =>
      partition(
        article('a', '2020-08-16', [
          { kind, value, subject, day: '2018-01-01', until: '2018-12-31' },
          { kind, value, subject },
        ]),
      ).length
    expect(told('displacement', 1_100_000)).toBe(1)
    expect(told('displacement', 12)).toBe(2)
    expect(told('displacement', 1_000_000)).toBe(2)
    expect(told('crowd_size', 12_500)).toBe(2)
  })

  it('keeps shares apart of which it is not said whose they are', () => {
    const shares = [
      { kind: 'poll_share', value: 46 },
      { kind: 'poll_share', value: 47 },
    ]
    expect(partition(article('a', '2020-08-16', shares))).toHaveLength(2)
    const asked = [
      { kind: 'other', value: 30, source: 'union', sentence: 1 },
      { kind: 'other', value: 5, sentence: 1 },
    ]
    expect(partition(article('a', '2020-08-16', asked))).toHaveLength(2)
  })

  it('takes a place that holds the other, and one that is not named, for the same', () => {
    expect(partition(article('a', '2020-08-16', [{ value: 9 }, { value: 9, place: 'Belarus' }]))).toHaveLength(1)
    expect(partition(article('a', '2020-08-16', [{ value: 9 }, { value: 9, place: null, day: null }]))).toHaveLength(1)
  })

  it('takes the people of the country, and adjectives that tell nobody apart, for the same', () => {
    const same = (a: string, b: string) =>
      partition(
        article('a', '2020-08-16', [
          { value: 9, subject: a },
          { value: 9, subject: b },
        ]),
      ).length === 1
    expect(same('Belarusians', 'people')).toBe(true)
    expect(same('suspected insurgents', 'insurgents')).toBe(true)
    expect(same('Taliban insurgents', 'insurgents')).toBe(true)
    expect(same('militants', 'the insurgents')).toBe(true)
    expect(same('Rwandan Hutu refugees', 'Rwandan refugees')).toBe(true)
    expect(same('Rwandan refugees', 'Rwandan Hutu soldiers')).toBe(false)
    expect(same('policemen', 'police officers')).toBe(true)
    expect(same('Russians', 'Belarusians')).toBe(true)
    expect(same('Russians', 'factory workers')).toBe(false)
    expect(same('women', 'factory workers')).toBe(false)
  })
})

describe('groups across articles', () => {
  const morning = article('m', '2020-08-17', [{ value: 50_000, subject: 'people', source: 'police' }])
  const noon = article('n', '2020-08-17', [{ value: 50_000, high: null, source: 'organisers' }])
  const evening = article('e', '2020-08-17', [{ value: 20_000, source: 'reporter' }])

  it('joins the same kind, people, place and time', () => {
    expect(group(morning, noon).rows).toMatchObject([{ claims: 2, documents: 2, sources: 2, agreement: 'agree', low: 50_000, high: null }])
    expect(group(morning, noon, evening).rows).toMatchObject([{ claims: 3, documents: 3, agreement: 'conflict', low: 20_000 }])
    expect(group(morning).rows).toMatchObject([{ claims: 1, agreement: 'single' }])
  })

  it('gives the same rows and ids in whatever order the articles come', () => {
    const two = article('t', '2020-08-17', [{ value: 45_000 }, { value: 300 }])
    const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort()
    const first = group(morning, noon, evening, two)
    const second = group(two, evening, morning, noon)
    expect(sorted(second.rows)).toEqual(sorted(first.rows))
    expect(second.groupIds[2]).toEqual(first.groupIds[0])
    expect(second.groupIds[0]).toEqual(first.groupIds[3])
  })

  it('takes a figure to the nearest where an article tells of two events', () => {
    const two = article('t', '2020-08-17', [{ value: 45_000 }, { value: 300 }])
    const small = article('s', '2020-08-17', [{ value: 350 }])
    expect(partition(morning, two, small)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('keeps what does not say what is counted within its article', () => {
    const share = (id: string, value: number, subject?: string) =>
      article(id, '2020-08-17', [{ kind: 'vote_share', value, ...(subject ? { subject } : {}) }])
    expect(partition(share('a', 80), share('b', 10))).toHaveLength(2)
    expect(group(share('a', 80, 'Ann Lee'), share('b', 10, 'Ann Lee')).rows).toMatchObject([{ claims: 2, agreement: 'conflict' }])
    expect(partition(share('a', 80, 'Ann Lee'), share('b', 80, 'Bob Ray'))).toHaveLength(2)
  })

  it('joins the very same figure where who, where or when is put otherwise', () => {
    const held = (id: string, told: Told) => article(id, '2020-08-17', [{ kind: 'detention', ...told }])
    const week = held('a', { value: 6_744, place: 'Belarus', day: '2020-08-10', until: '2020-08-16' })
    const day = held('b', { value: 6_744, high: null, place: 'Minsk', subject: 'protesters' })
    const later = held('c', { value: 6_744, day: '2020-09-01' })
    expect(group(week, day).rows).toMatchObject([{ claims: 2, documents: 2, agreement: 'agree' }])
    expect(group(day, later).rows).toHaveLength(1)
    expect(group(week, held('d', { value: 6_744, place: 'Riga' })).rows).toHaveLength(2)
    expect(group(week, held('d', { value: 6_744, day: '2020-10-20' })).rows).toHaveLength(2)
    expect(group(week, held('d', { value: 6_200, place: 'Minsk' })).rows).toHaveLength(2)
    const men = (id: string, day = '2020-08-16') => held(id, { value: 32, subject: 'Russian mercenaries', day })
    expect(group(men('a'), men('b', '2020-08-20')).rows).toHaveLength(1)
    expect(group(men('a'), held('b', { value: 32, subject: 'men', day: '2020-08-20' })).rows).toHaveLength(2)
  })

  it('never joins two things of one article by their figure', () => {
    const two = article('a', '2020-08-17', [
      { kind: 'death', value: 12, subject: 'miners', sentence: 1 },
      { kind: 'death', value: 12, subject: 'soldiers', sentence: 1 },
    ])
    const one = article('b', '2020-08-17', [{ kind: 'death', value: 12, place: 'Belarus' }])
    expect(group(two, one).rows).toHaveLength(2)
  })

  it('keeps a crowd to its day, and a part of a whole apart', () => {
    const crowd = (id: string, day: string) => article(id, '2020-08-20', [{ value: 12_345, day }])
    expect(group(crowd('a', '2020-08-16'), crowd('b', '2020-08-17')).rows).toHaveLength(2)
    const part = article('a', '2020-08-17', [
      { kind: 'detention', value: 6_700, day: '2020-08-09', until: '2020-08-16' },
      { kind: 'detention', value: 700, partOf: 0 },
    ])
    expect(group(part, article('b', '2020-08-17', [{ kind: 'detention', value: 6_000 }])).rows).toHaveLength(3)
  })

  it('keeps what has no place or no day within its article', () => {
    const nowhere = (id: string) => article(id, '2020-08-17', [{ value: 9, place: null }])
    const undated = (id: string) => article(id, '2020-08-17', [{ value: 9, day: null }])
    expect(partition(nowhere('a'), nowhere('b'))).toHaveLength(2)
    expect(partition(undated('a'), undated('b'))).toHaveLength(2)
  })
})

describe('agreement over time', () => {
  const toll = (id: string, date: string, value: number) => article(id, date, [{ kind: 'death', value, place: 'Gomel', day: '2020-08-10' }])

  it('lets a toll grow from day to day', () => {
    expect(group(toll('a', '2020-08-10', 3), toll('b', '2020-08-12', 10)).rows).toMatchObject([
      { claims: 2, agreement: 'agree', low: 3, high: 10 },
    ])
    expect(group(toll('a', '2020-08-10', 10), toll('b', '2020-08-12', 3)).rows).toMatchObject([{ agreement: 'conflict' }])
    expect(group(toll('a', '2020-08-10', 3), toll('b', '2020-08-10', 10)).rows).toMatchObject([{ agreement: 'conflict' }])
  })

  it('follows a count since one day to its last', () => {
    const since = (id: string, until: string, value: number) =>
      article(id, until, [{ kind: 'detention', value, place: 'Belarus', day: '2020-08-09', until }])
    expect(group(since('a', '2020-08-12', 6_000), since('b', '2020-08-14', 6_700)).rows).toMatchObject([
      { claims: 2, agreement: 'agree', date_from: '2020-08-09', date_to: '2020-08-14' },
    ])
  })

  it('holds a crowd to one size', () => {
    const crowd = (id: string, date: string, value: number) => article(id, date, [{ value }])
    expect(group(crowd('a', '2020-08-16', 3_000), crowd('b', '2020-08-17', 10_000)).rows).toMatchObject([{ agreement: 'conflict' }])
  })

  it('takes a round figure for the exact one', () => {
    const share = (id: string, value: number) => article(id, '2020-08-16', [{ kind: 'vote_share', value, subject: 'Ann Lee' }])
    expect(group(share('a', 80), share('b', 80.23)).rows).toMatchObject([{ claims: 2, agreement: 'agree' }])
    expect(group(share('a', 80), share('b', 84)).rows).toMatchObject([{ agreement: 'conflict' }])
    expect(group(share('a', 80.1), share('b', 80.23)).rows).toMatchObject([{ agreement: 'conflict' }])
  })

  it('sees a denial as a contradiction', () => {
    const denial = article('a', '2020-08-16', [
      { kind: 'death', value: 50, source: 'rebels' },
      { kind: 'death', value: 50, source: 'army', status: 'denied' },
    ])
    expect(group(denial).rows).toMatchObject([{ claims: 2, agreement: 'conflict' }])
  })
})
