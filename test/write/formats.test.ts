import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bratToGold } from '../../src/evaluate/brat.ts'
import { COLUMNS, TABLES } from '../../src/model/record.ts'
import { parseCsv } from '../../src/read/csv.ts'
import { cellText } from '../../src/write/csv.ts'
import { layOut } from '../../src/write/layout.ts'
import { cutTo, displayWidth, escapeControls } from '../../src/write/terminal.ts'
import { ARTICLES, extract, folderOf, lines, tablesOf } from '../cli/command.ts'

const input = lines(ARTICLES)
const whole = extract(['-'], { input }).out
const tables = tablesOf({ status: 0, out: whole, err: '' })
const out = join(folderOf({}), 'result')
extract(['-o', out, '-'], { input })
const file = (name: string) => readFileSync(join(out, name), 'utf8')

describe('the folder', () => {
  test('extract.json is what standard output would be', () => {
    expect(file('extract.json')).toBe(whole)
  })
  test.each(TABLES)('%s as JSON lines and as CSV holds the same rows', (table) => {
    const rows = file(`${table}.jsonl`).split('\n').slice(0, -1)
    expect(rows.map((row) => JSON.parse(row))).toEqual(tables[table])
    const [header, ...cells] = parseCsv(file(`${table}.csv`))
    expect(header).toEqual(COLUMNS[table])
    expect(cells).toEqual(tables[table].map((row) => COLUMNS[table].map((column) => cellText(JSON.stringify(row[column])))))
  })
  test('the package names every table with its columns, types and keys', () => {
    const { resources } = JSON.parse(file('datapackage.json'))
    expect(resources.map((one: { path: string }) => one.path)).toEqual(TABLES.map((table) => `${table}.csv`))
    const claims = resources.find((one: { name: string }) => one.name === 'claims').schema
    expect(claims.fields.map((one: { name: string }) => one.name)).toEqual(COLUMNS.claims)
    expect(claims.primaryKey).toEqual(['id'])
    expect(claims.foreignKeys).toContainEqual({ fields: ['document'], reference: { resource: 'documents', fields: ['id'] } })
    expect(claims.fields.find((one: { name: string }) => one.name === 'date_from').type).toBe('date')
  })
  test('a second run writes the same bytes; with -t only those tables', () => {
    expect(extract(['-o', out, '-t', 'claims,people', '-'], { input }).status).toBe(0)
    expect(Object.keys(JSON.parse(file('extract.json')))).toEqual(['schema', 'policy', 'people', 'claims'])
    expect(extract(['-o', out, '-'], { input }).status).toBe(0)
    expect(file('extract.json')).toBe(whole)
  })
})

test('JSON lines name their table first', () => {
  const rows = extract(['-f', 'jsonl', '-'], { input }).out.split('\n').slice(0, -1)
  expect(rows[0]).toMatch(/^\{"table":"documents","id":"river",/)
  expect(rows).toHaveLength(TABLES.reduce((sum, table) => sum + tables[table].length, 0))
})

describe('CSV for spreadsheets', () => {
  const risky = lines([{ id: '=1+1', title: '@SUM(A1)', author: '-cmd', outlet: '+x', text: 'Five people were killed in Gdansk.' }])
  test('nothing is taken for a formula', () => {
    const csv = extract(['--excel', '-f', 'csv', '-t', 'documents', '-'], { input: risky }).out
    expect(csv).toMatch(/^\ufeffid,.*\r\n/)
    expect(parseCsv(csv.slice(1))[1]).toEqual(expect.arrayContaining(["'=1+1", "'@SUM(A1)", "'-cmd", "'+x"]))
  })
  test('plain CSV stays faithful', () => {
    expect(parseCsv(extract(['-f', 'csv', '-t', 'documents', '-'], { input: risky }).out)[1]).toEqual(
      expect.arrayContaining(['=1+1', '-cmd']),
    )
  })
})

test('GeoJSON has the places with coordinates and the claims that are true there', () => {
  const { type, features } = JSON.parse(extract(['-f', 'geojson', '-'], { input }).out)
  expect(type).toBe('FeatureCollection')
  expect(features.length).toBeGreaterThan(1)
  for (const { geometry, properties } of features) {
    expect(Math.abs(geometry.coordinates[0])).toBeLessThanOrEqual(180)
    expect(Math.abs(geometry.coordinates[1])).toBeLessThanOrEqual(90)
    expect(['places', 'claims']).toContain(properties.table)
  }
})

test.each(ARTICLES)('brat standoff of $id can be read back', (article) => {
  const ann = extract(['-f', 'brat', '-'], { input: lines([article]) }).out
  const gold = bratToGold(ann, article.id, article.text)
  const own = (table: 'claims' | 'mentions') => tables[table].filter((row) => row.document === article.id)
  expect(gold.mentions).toHaveLength(own('mentions').length)
  expect(gold.claims.map((claim) => [claim.value, ...claim.statuses])).toEqual(own('claims').map((row) => [row.value, row.status]))
})

describe('a folder of brat standoff', () => {
  const odd = [
    { ...ARTICLES[0], id: '../../up and out' },
    { ...ARTICLES[1], id: '/etc/passwd' },
    { ...ARTICLES[2], id: '..' },
    { ...ARTICLES[2], id: 'up and out' },
  ]
  const folder = join(folderOf({}), 'brat')
  const ran = extract(['-f', 'brat', '-o', folder, '-'], { input: lines(odd) })
  test('has each text with its annotations, and names that lead nowhere else', () => {
    expect([ran.status, ran.out, ran.err]).toEqual([0, '', ''])
    const names = ['article', 'etc_passwd', 'up_and_out', 'up_and_out~2']
    expect(readdirSync(folder).sort()).toEqual(names.flatMap((name) => [`${name}.ann`, `${name}.txt`]).sort())
  })
  test('agrees with the result when it is read back', () => {
    const inputs = folderOf(Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])))
    for (const name of ['article', 'etc_passwd']) {
      const text = readFileSync(join(inputs, `${name}.txt`), 'utf8')
      const gold = bratToGold(readFileSync(join(inputs, `${name}.ann`), 'utf8'), name, text)
      const source = odd.find((article) => article.text === text)!
      const id = ARTICLES.find((article) => article.text === source.text)!.id
      expect(gold.claims.map((claim) => claim.value)).toEqual(tables.claims.filter((row) => row.document === id).map((row) => row.value))
    }
  })
  test('is never written over', () => {
    writeFileSync(join(folder, 'article.ann'), 'by hand')
    expect(extract(['-f', 'brat', '-o', folder, '-'], { input: lines(odd) })).toMatchObject({
      status: 2,
      err: expect.stringContaining('is not empty'),
    })
    expect(readFileSync(join(folder, 'article.ann'), 'utf8')).toBe('by hand')
  })
})

describe('a terminal', () => {
  test('no input can command it', () => {
    const text = 'a\x1b]0;x\x07\x9b2J\r\u202eb\u200b'
    expect(escapeControls(text)).toBe('a\\u{1b}]0;x\\u{7}\\u{9b}2J\\u{d}\\u{202e}b\\u{200b}')
  })
  test('widths', () => {
    expect([displayWidth('abc'), displayWidth('漢字'), displayWidth('é'), displayWidth('😀')]).toEqual([3, 4, 1, 2])
    expect([cutTo('abcdef', 4), cutTo('漢字漢字', 5), cutTo('ab', 2)]).toEqual(['abc…', '漢字…', 'ab'])
  })
  test.each([40, 80, 200])('tables fit %d columns', (width) => {
    const row = ['a'.repeat(70), '1', 'some words '.repeat(9)]
    const table = layOut([{ name: 'one' }, { name: 'two', right: true }, { name: 'three' }], [row, row], { width, colour: false })
    expect(Math.max(...table.map(displayWidth))).toBeLessThanOrEqual(width)
  })
  test('the summary begins with what there is', () => {
    const summary = extract(['-f', 'table', '-'], { input }).out
    expect(summary).toMatch(/^3 articles, \d+ claims, /)
    expect(summary).not.toContain('\x1b')
  })
})

describe('help for shells and readers', () => {
  const help = extract(['--help']).out
  const flags = [...help.matchAll(/--[a-z-]+/g)].map(([flag]) => flag)
  test.each(['bash', 'zsh', 'fish'])('completion for %s knows every option', (shell) => {
    const script = extract(['completion', shell]).out
    for (const flag of flags) expect(script).toContain(shell === 'fish' ? flag.slice(2) : flag)
  })
  test('the manual page knows every option', () => {
    const page = extract(['manual']).out.replaceAll('\\-', '-')
    for (const flag of flags) expect(page).toContain(flag)
  })
  test('kinds', () => {
    expect(extract(['kinds']).out).toMatch(/^detention \(people\): people detained/m)
  })
})
