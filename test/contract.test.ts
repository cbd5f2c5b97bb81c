import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { COLUMNS, type Row, TABLES, type Tables } from '../src/model/record.ts'
import { ARTICLES, extract, lines, tablesOf } from './cli/command.ts'

const ORDER = [
  'documents: id path title date date_basis outlet url author encoding sha256 characters',
  'people: id name aliases roles nationality age wikidata documents mentions',
  'places: id name aliases type country admin1 latitude longitude geonames wikidata documents mentions',
  'organisations: id name aliases documents mentions',
  'mentions: id document type entity text start end zone rule',
  'dates: id document type text start end value mod from to precision basis zone rule',
  'quantities: id document text start end value low high qualifier unit noun zone rule',
  'claims: id document kind text start end value low high qualifier unit subject subject_id place place_id date date_from date_to source source_id source_type status part_of group sentence rule',
  'groups: id kind subject place_id date_from date_to claims documents sources low high agreement',
  'issues: document path severity stage code message start end',
]

const textOf = new Map<string, string>(ARTICLES.map((article) => [article.id, article.text]))
const ran = extract(['-'], { input: lines(ARTICLES) })
const tables = tablesOf(ran)
const WITH_PLACE = ['mentions', 'dates', 'quantities', 'claims'] as const

test('tables and fields stand in the order of the contract', () => {
  expect(TABLES.map((table) => `${table}: ${COLUMNS[table].join(' ')}`)).toEqual(ORDER)
  const { schema, policy, ...rest } = tables as unknown as Record<string, unknown>
  expect([schema, policy]).toEqual(['extract/1', 'ccc-1'])
  expect(Object.keys(rest)).toEqual(TABLES)
  for (const table of TABLES) for (const row of tables[table]) expect(Object.keys(row)).toEqual(COLUMNS[table])
})

test('the articles give rows in every table of an article', () => {
  expect(ran.status).toBe(0)
  for (const table of WITH_PLACE) expect(tables[table].length, table).toBeGreaterThan(0)
})

describe('every row is valid by the schema that the command prints', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  const whole = ajv.compile(JSON.parse(extract(['schema']).out))
  test('the whole output', () => {
    expect(whole(tables), JSON.stringify(whole.errors)).toBe(true)
  })
  test.each(TABLES)('%s', (table) => {
    const valid = ajv.compile(JSON.parse(extract(['schema', table]).out))
    const bad = tables[table].filter((row) => !valid(row))
    expect(bad).toEqual([])
  })
})

describe('offsets', () => {
  const units = {
    codepoint: (text: string, row: Row) =>
      Array.from(text)
        .slice(row.start as number, row.end as number)
        .join(''),
    utf16: (text: string, row: Row) => text.slice(row.start as number, row.end as number),
    byte: (text: string, row: Row) =>
      Buffer.from(text)
        .subarray(row.start as number, row.end as number)
        .toString(),
  }
  test.each(Object.keys(units) as (keyof typeof units)[])('%s: the slice of the text is the text of the row', (unit) => {
    const result = tablesOf(extract(['--offsets', unit, '-'], { input: lines(ARTICLES) }))
    for (const table of WITH_PLACE) {
      const wrong = result[table].filter((row) => units[unit](textOf.get(row.document as string)!, row) !== row.text)
      expect(wrong).toEqual([])
    }
  })
})

test('ids are unique, and every id that is referred to exists', () => {
  const ids = (table: keyof Tables) => new Set(tables[table].map((row) => row.id))
  for (const table of TABLES) if (table !== 'issues') expect(ids(table).size, table).toBe(tables[table].length)
  const entities = new Set([...ids('people'), ...ids('places'), ...ids('organisations')])
  expect(tables.mentions.filter((row) => !entities.has(row.entity!))).toEqual([])
  const refers = (column: string, known: Set<unknown>) => tables.claims.filter((row) => row[column] !== null && !known.has(row[column]))
  for (const column of ['subject_id', 'place_id', 'source_id']) expect(refers(column, entities)).toEqual([])
  expect(refers('part_of', ids('claims'))).toEqual([])
  expect(refers('group', ids('groups'))).toEqual([])
})

test('rows are sorted by document, start, end and id; entities by id', () => {
  const bytes = (text: unknown) => Buffer.from(String(text))
  const order = (a: Row, b: Row) =>
    Buffer.compare(bytes(a.document), bytes(b.document)) ||
    Number(a.start) - Number(b.start) ||
    Number(a.end) - Number(b.end) ||
    Buffer.compare(bytes(a.id), bytes(b.id))
  for (const table of WITH_PLACE) expect(tables[table]).toEqual([...tables[table]].sort(order))
  const byId = (a: Row, b: Row) => Buffer.compare(bytes(a.id), bytes(b.id))
  for (const table of ['documents', 'people', 'places', 'organisations', 'groups'] as const)
    expect(tables[table]).toEqual([...tables[table]].sort(byId))
})

describe('the same bytes', () => {
  const input = lines(ARTICLES)
  test.each([
    { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'sv_SE.UTF-8' },
  ])('in %o', (env) => {
    expect(extract(['-'], { input, env }).out).toBe(ran.out)
  })
  test('whatever the order of the articles', () => {
    expect(extract(['-'], { input: lines([...ARTICLES].reverse()) }).out).toBe(ran.out)
  })
  test('with one worker and with two', () => {
    // Five megabytes of quiet prose, so that workers are started, with articles between it, two of one id among them.
    const prose = 'the water stood high along the quiet lower road and nobody minded it much, as it does each spring.\n'.repeat(450)
    const records = Array.from({ length: 120 }, (_, i) => ({ ...ARTICLES[i % 3]!, id: `${i % 119}`, text: ARTICLES[i % 3]!.text + prose }))
    const [one, two] = ['1', '2'].map((jobs) => extract(['-j', jobs, '-'], { input: lines(records) }))
    expect(one!.status).toBe(0)
    expect(two!.out === one!.out).toBe(true)
  })
  test('from map and merge, in whatever portions', () => {
    const half = (articles: readonly object[]) => extract(['map'], { input: lines(articles) }).out
    const records = half(ARTICLES.slice(1)) + half(ARTICLES.slice(0, 1))
    expect(extract(['merge'], { input: records }).out.replaceAll('stdin', '')).toBe(ran.out.replaceAll('stdin', ''))
  })
})
