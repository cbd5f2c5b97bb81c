import { describe, expect, test } from 'vitest'
import { type Annotation, parseAnnotation, toGold } from '../../src/evaluate/annotation.ts'
import { evaluationToJson } from '../../src/evaluate/evaluation-json.ts'
import { errorsToText, evaluationToText } from '../../src/evaluate/evaluation-text.ts'
import { type Evaluation, evaluate } from '../../src/evaluate/index.ts'
import { COLUMNS, type Row, TABLES, type TableName, type Tables } from '../../src/model/record.ts'

const TEXT =
  '🗳 Ann Archer spoke in Port Sable on 3 May. Archer said 500 people marched; police put it at about 200. Port Sable Steel was shut.'

const ANNOTATION: Annotation = {
  doc: 'march.txt',
  people: [{ name: 'Ann Archer', surfaces: ['Ann Archer', 'Archer'] }],
  places: [{ name: 'Port Sable', country: 'GB', surfaces: ['Port Sable'], exclude_in: ['Port Sable Steel'] }],
  organisations: [{ name: 'Port Sable Steel', surfaces: ['Port Sable Steel'] }],
  dates: [{ text: '3 May', in: 'on 3 May.', value: '2021-05-03', alt_values: ['XXXX-05-03'] }],
  claims: [
    claim({ quantity: '500', in: 'said 500', value: 500, low: 500, high: 500, qualifier: 'exact', source: 'Archer' }),
    claim({ quantity: 'about 200', in: 'about 200', value: 200, low: 200, high: 200, qualifier: 'about', source: 'police' }),
  ],
}

function claim(fields: object) {
  const base = { kind: 'crowd_size', subject: 'people', place: 'Port Sable', date: '2021-05-03', status: 'stated' }
  return { ...base, ...fields } as unknown as NonNullable<Annotation['claims']>[number]
}

/** A row with every column of its table, at the nth place where its words stand, counted in code points. */
function row(table: TableName, words: string, fields: Row, nth = 0): Row {
  let at = -1
  for (let i = 0; i <= nth; i++) at = TEXT.indexOf(words, at + 1)
  const start = [...TEXT.slice(0, at)].length
  const empty = Object.fromEntries(COLUMNS[table].map((column) => [column, null]))
  return { ...empty, document: 'march', text: words, start, end: start + [...words].length, zone: 'body', ...fields }
}

function tables(rows: Partial<Tables>): Tables {
  const empty = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Tables
  return { ...empty, documents: [{ id: 'march' }], ...rows } as Tables
}

const FIELDS: Row = { subject: 'people', place: 'the port', place_id: 'l1', date: '2021-05-03', status: 'stated' }
const crowd = (words: string, value: number, qualifier: string, source: string | null): Row =>
  row('claims', words, { kind: 'crowd_size', value, low: value, high: value, qualifier, source, ...FIELDS })

const RIGHT = tables({
  people: [{ id: 'p1', name: 'Ann Archer' }],
  places: [{ id: 'l1', name: 'Port Sable', country: 'GB' }],
  organisations: [{ id: 'o1', name: 'Port Sable Steel' }],
  mentions: [
    row('mentions', 'Ann Archer', { id: 'm1', type: 'person', entity: 'p1' }),
    row('mentions', 'Archer', { id: 'm2', type: 'person', entity: 'p1' }, 1),
    row('mentions', 'Port Sable', { id: 'm3', type: 'place', entity: 'l1' }),
    row('mentions', 'Port Sable Steel', { id: 'm4', type: 'organisation', entity: 'o1' }),
  ],
  dates: [row('dates', '3 May', { type: 'date', value: 'XXXX-05-03' })],
  claims: [crowd('500', 500, 'exact', 'Ann Archer'), crowd('about 200', 200, 'about', 'police')],
})

const GOLD = toGold(ANNOTATION, 'march', TEXT)
const score = (result: Tables) => evaluate([GOLD], result)
const tally = ({ total }: Evaluation, measure: string) => total.tallies.get(measure)
const share = ({ total }: Evaluation, measure: string) => total.shares.get(measure)

test('a result that agrees is right throughout', () => {
  const evaluation = score(RIGHT)
  expect(evaluation.total.errors).toEqual([])
  expect(tally(evaluation, 'people')).toEqual({ right: 2, extra: 0, missed: 0 })
  expect(tally(evaluation, 'people entities')).toEqual({ right: 1, extra: 0, missed: 0 })
  expect(tally(evaluation, 'places')).toEqual({ right: 1, extra: 0, missed: 0 })
  expect(tally(evaluation, 'claims of kind crowd_size')).toEqual({ right: 2, extra: 0, missed: 0 })
  for (const [measure, { right, of }] of evaluation.total.shares) expect([measure, right]).toEqual([measure, of])
  expect(share(evaluation, 'claim source, where named')).toEqual({ right: 2, of: 2 })
})

test('an empty result misses everything and invents nothing', () => {
  const evaluation = score(tables({ documents: [] }))
  expect(evaluation.absent).toEqual(['march'])
  expect(tally(evaluation, 'people')).toEqual({ right: 0, extra: 0, missed: 2 })
  expect(tally(evaluation, 'claims')).toEqual({ right: 0, extra: 0, missed: 2 })
  expect(evaluationToText(evaluation)).toContain('not in the result: march')
})

describe('one thing wrong', () => {
  const without = (table: TableName, nth: number) => RIGHT[table].filter((_, i) => i !== nth)
  const changed = (table: TableName, nth: number, fields: Row) => RIGHT[table].map((r, i) => (i === nth ? { ...r, ...fields } : r))

  test('a surname given to somebody else splits the entity', () => {
    const mentions = changed('mentions', 1, { entity: 'p2' })
    const evaluation = score({ ...RIGHT, people: [...RIGHT.people, { id: 'p2', name: 'Bo Archer' }], mentions })
    expect(tally(evaluation, 'people')).toEqual({ right: 2, extra: 0, missed: 0 })
    expect(tally(evaluation, 'people entities')).toEqual({ right: 0, extra: 2, missed: 1 })
  })

  test('a place inside the name of a company is a false alarm', () => {
    const mention = row('mentions', 'Port Sable', { id: 'm9', type: 'place', entity: 'l1' }, 1)
    const evaluation = score({ ...RIGHT, mentions: [...RIGHT.mentions, mention] })
    expect(tally(evaluation, 'places')).toEqual({ right: 1, extra: 1, missed: 0 })
    expect(errorsToText(evaluation, 5)).toContain('places extra (1)\n  march | …')
  })

  test('a wrong number counts twice, save with numbers aside', () => {
    const evaluation = score({ ...RIGHT, claims: changed('claims', 1, { qualifier: 'exact' }) })
    expect(tally(evaluation, 'claims')).toEqual({ right: 1, extra: 1, missed: 1 })
    expect(tally(evaluation, 'claims, numbers aside')).toEqual({ right: 2, extra: 0, missed: 0 })
  })

  test('a claim of no kind is never a false alarm', () => {
    const evaluation = score({ ...RIGHT, claims: changed('claims', 1, { kind: 'other' }) })
    expect(tally(evaluation, 'claims')).toEqual({ right: 1, extra: 0, missed: 1 })
  })

  test('a source left out is a wrong source', () => {
    const evaluation = score({ ...RIGHT, claims: changed('claims', 0, { source: null }) })
    expect(share(evaluation, 'claim source')).toEqual({ right: 1, of: 2 })
  })

  test('a date missed and a date with another value', () => {
    expect(tally(score({ ...RIGHT, dates: without('dates', 0) }), 'dates')).toEqual({ right: 0, extra: 0, missed: 1 })
    expect(share(score({ ...RIGHT, dates: changed('dates', 0, { value: '2020-05-03' }) }), 'date value')).toEqual({ right: 0, of: 1 })
  })

  test('a row whose words are not at its offsets is left out and told', () => {
    const evaluation = score({ ...RIGHT, dates: changed('dates', 0, { start: 0, end: 5 }) })
    expect([evaluation.misplaced, tally(evaluation, 'dates')?.missed]).toEqual([1, 1])
  })
})

test('what is optional, and who stands in a byline, is neither missed nor wrong', () => {
  const people = [{ ...ANNOTATION.people![0]!, role: 'byline' as const }]
  const gold = toGold({ ...ANNOTATION, people, claims: [{ ...ANNOTATION.claims![0]!, optional: true }] }, 'march', TEXT)
  const empty = evaluate([gold], tables({}))
  expect([tally(empty, 'people'), tally(empty, 'people entities'), tally(empty, 'claims')]).toEqual(
    [0, 0, 0].map((missed) => ({ right: 0, extra: 0, missed })),
  )
  expect(tally(evaluate([gold], RIGHT), 'people entities')).toEqual({ right: 0, extra: 0, missed: 0 })
})

test('an annotation that does not fit its text is refused by name', () => {
  expect(() => toGold(ANNOTATION, 'march', 'Another text.')).toThrow('march: the text does not hold «3 May»')
  expect(() => parseAnnotation('{', 'march.json')).toThrow('march.json: not JSON')
  expect(() => parseAnnotation('{}', 'march.json')).toThrow('march.json: no `doc`')
})

test('the figures for machines are those for people', () => {
  const evaluation = score({ ...RIGHT, claims: [RIGHT.claims[0]!] })
  const json = JSON.parse(evaluationToJson(evaluation))
  expect(json.found.claims).toMatchObject({ right: 1, extra: 0, missed: 1, precision: 100, recall: 50 })
  expect(evaluationToText(evaluation)).toMatch(/^claims {2,}100\.0 +50\.0 +66\.7 +1 +0 +1$/m)
  expect(json.errors).toHaveLength(1)
  expect(TEXT.slice(json.errors[0].start, json.errors[0].end)).toBe('about 200')
})
