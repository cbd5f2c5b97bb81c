import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIELDS, type Field } from '../../src/model/fields.ts'
import { COLUMNS, TABLES, type TableName } from '../../src/model/record.ts'
import { ARTICLES, extract, folderOf, lines, tablesOf } from '../cli/command.ts'

const ODD = {
  id: '=odd, "quoted"\nid',
  title: 'a;b\u0000c',
  date: '2021-05-18',
  text: 'Five people were killed in Gdansk, “Anna Borg” said.\r\n',
}
const input = lines([...ARTICLES, ODD])
const out = join(folderOf({}), 'result')
extract(['-o', out, '-'], { input })
const tables = tablesOf(extract(['-'], { input }))
const file = (table: TableName, ending: 'csv' | 'jsonl') => join(out, `${table}.${ending}`)
const full = TABLES.filter((table) => tables[table].length > 0)

describe('DuckDB, without a flag', async () => {
  const duckdb = await import('@duckdb/node-api').catch(() => null)
  if (!duckdb) console.warn('DuckDB is not there for this kind of machine: nothing is read back with it')
  const connection = duckdb && (await (await duckdb.DuckDBInstance.create(':memory:')).connect())
  const rows = async (query: string) => (await connection!.runAndReadAll(query)).getRowsJson()

  /** What a column must arrive as; text that is nowhere filled has no type to be found. */
  const TYPES: Readonly<Record<Field['type'], RegExp>> = {
    string: /^(?:VARCHAR|JSON)$/,
    value: /^(?:VARCHAR|JSON)$/,
    integer: /^(?:BIGINT|JSON)$/,
    number: /^(?:DOUBLE|BIGINT|JSON)$/,
    list: /^(?:VARCHAR|(?:VARCHAR|JSON)\[\])$/,
    day: /^(?:DATE|JSON)$/,
  }
  test.skipIf(!duckdb).each(full.flatMap((table) => [[table, 'csv'] as const, [table, 'jsonl'] as const]))(
    '%s.%s',
    async (table, ending) => {
      const name = `'${file(table, ending)}'`
      expect(await rows(`SELECT count(*)::INT FROM ${name}`)).toEqual([[tables[table].length]])
      const types = await rows(`DESCRIBE SELECT * FROM ${name}`)
      expect(types.map(([column]) => column)).toEqual(COLUMNS[table])
      const fields: Readonly<Record<string, Field>> = FIELDS[table]
      for (const [column, type] of types as [string, string][]) {
        if (ending === 'jsonl' || tables[table].some((row) => row[column] !== null))
          expect(type, column).toMatch(TYPES[fields[column]!.type])
      }
    },
  )
  test.skipIf(!duckdb)('days, numbers and text are equal to ours', async () => {
    const columns = 'id, kind, value, low, high, date_from, date_to, sentence'
    const found = await rows(`SELECT ${columns.replace(/date_\w+/g, '$&::VARCHAR')} FROM '${file('claims', 'csv')}'`)
    expect(found).toEqual(tables.claims.map((row) => columns.split(', ').map((column) => row[column])))
  })
  test.skipIf(!duckdb)('tables join by their ids', async () => {
    const query = `SELECT count(*)::INT FROM '${file('claims', 'csv')}' c JOIN '${file('places', 'csv')}' p ON c.place_id = p.id JOIN '${file('documents', 'csv')}' d ON c.document = d.id`
    expect(await rows(query)).toEqual([[tables.claims.filter((row) => row.place_id !== null).length]])
  })
})

/** Programs that this machine may have; each must count the rows of a CSV file. */
const COUNTERS: Readonly<Record<string, (path: string) => readonly string[]>> = {
  python3: (path) => [
    '-c',
    'import csv, sys; print(sum(1 for _ in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8"))))',
    path,
  ],
  sqlite3: (path) => [':memory:', '-cmd', '.mode csv', `.import ${path} rows`, 'SELECT count(*) FROM rows'],
  mlr: (path) => ['--icsv', '--onidx', 'count', path],
  csvstat: (path) => ['--count', path],
}
const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

describe.each(Object.keys(COUNTERS))('%s', (program) => {
  test.skipIf(!has(program)).each(full)('reads %s.csv', (table) => {
    const printed = execFileSync(program, [...COUNTERS[program]!(file(table, 'csv'))], { encoding: 'utf8' })
    expect(/\d+(?=\D*$)/.exec(printed)?.[0]).toBe(String(tables[table].length))
  })
})

describe('jq', () => {
  test.skipIf(!has('jq'))('reads the one object and the lines', () => {
    const jq = (filter: string, path: string) => execFileSync('jq', ['-c', filter, path], { encoding: 'utf8' }).trim().split('\n')
    expect(jq('.claims | length', join(out, 'extract.json'))).toEqual([String(tables.claims.length)])
    expect(jq('.value', file('claims', 'jsonl')).map(Number)).toEqual(tables.claims.map((row) => row.value))
  })
  test('would find whole Unicode only: no half of a character goes out', () => {
    const { out: json } = extract(['-'], {
      input: '{"id":"x\\ud800","title":"\\udc00","text":"Five \\ud83d people were killed in Gdansk."}\n',
    })
    expect(json).not.toMatch(/\\ud[89a-f]/i)
  })
})

test('sqlite reads the days as text that sorts, and the numbers as numbers', ({ skip }) => {
  if (!has('sqlite3')) return skip('no sqlite3 on this machine')
  const query = 'SELECT typeof(value + 0), max(value + 0), min(date_from) FROM rows WHERE date_from <> ""'
  const printed = execFileSync('sqlite3', [':memory:', '-cmd', '.mode csv', `.import ${file('claims', 'csv')} rows`, query], {
    encoding: 'utf8',
  })
  const dated = tables.claims.filter((row) => row.date_from !== null)
  expect(printed.trim().split(',').slice(1)).toEqual([
    expect.stringContaining(String(Math.max(...dated.map((row) => Number(row.value))))),
    dated.map((row) => row.date_from as string).sort()[0],
  ])
})

test('the files end with a line break and hold no NUL', () => {
  for (const table of TABLES) {
    const csv = readFileSync(file(table, 'csv'))
    expect([csv.at(-1), csv.includes(0)]).toEqual([10, false])
  }
})
