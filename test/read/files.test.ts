import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ARTICLES, extract, folderOf, lines, shell, tablesOf } from '../cli/command.ts'

const TEXT = ARTICLES[2].text
const documents = (ran: ReturnType<typeof extract>) => tablesOf(ran).documents

describe('where the date comes from', () => {
  const files = { 'sub/2020-08-14-river.txt': TEXT }
  const dateOf = (more: Record<string, string>, args: readonly string[] = []) => {
    const [row] = documents(extract([...args, folderOf({ ...files, ...more })]))
    return [row!.date, row!.date_basis]
  }
  const manifest = { 'metadata.csv': 'file,date\nsub/2020-08-14-river.txt,2020-08-11\n' }
  const sidecar = { 'sub/2020-08-14-river.meta.json': '{"date": "2020-08-12"}' }
  const matter = { 'sub/2020-08-14-river.txt': `---\ndate: 2020-08-13\n---\n${TEXT}` }
  test('each before the next', () => {
    expect(dateOf({ ...manifest, ...sidecar, ...matter }, ['--date', '2020-08-10'])).toEqual(['2020-08-10', 'flag'])
    expect(dateOf({ ...manifest, ...sidecar, ...matter })).toEqual(['2020-08-11', 'manifest'])
    expect(dateOf({ ...sidecar, ...matter })).toEqual(['2020-08-12', 'sidecar'])
    expect(dateOf(matter)).toEqual(['2020-08-13', 'front-matter'])
    expect(dateOf({})).toEqual(['2020-08-14', 'file-name'])
  })
  test('a sidecar in YAML', () => {
    const [row] = documents(extract([folderOf({ 'a.txt': TEXT, 'a.meta.yaml': 'date: 2020-08-12\noutlet: Post\n' })]))
    expect(row).toMatchObject({ date: '2020-08-12', outlet: 'Post' })
  })
  test('a manifest given beats that of the folder, field by field', () => {
    const folder = folderOf({ 'a.txt': TEXT, 'metadata.csv': 'file,date,outlet\na.txt,2020-01-01,Post\n' })
    const given = folderOf({ 'm.jsonl': '{"file": "a.txt", "date": "2020-02-02"}\n' })
    expect(documents(extract(['--metadata', join(given, 'm.jsonl'), folder]))).toMatchObject([{ date: '2020-02-02', outlet: 'Post' }])
  })
  test('an impossible date is named, and the next one is taken', () => {
    const ran = extract([folderOf({ '2020-08-14.txt': `---\ndate: 2020-02-30\n---\n${TEXT}` })])
    expect([ran.status, documents(ran)[0]!.date]).toEqual([0, '2020-08-14'])
    expect(ran.err).toContain('"2020-02-30" (front-matter) is not a day of the calendar')
  })
})

describe('names of files', () => {
  test('odd ones are read, and their ids are their paths', () => {
    const folder = folderOf({ '-rf.txt': TEXT, 'new\nline.txt': TEXT, 'esc\x1b[2J.txt': TEXT, 'sub/a.b.txt': TEXT, '.hidden.txt': TEXT })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), TEXT)
    const ran = shell('extract .', folder)
    expect(documents(ran).map((row) => row.id)).toEqual(['-rf', 'caf%E9', 'esc\x1b[2J', 'new\nline', 'sub/a.b'])
    expect(shell('extract -- -rf.txt', folder).status).toBe(0)
    expect(shell('extract -f table .', folder).out).not.toMatch(/[\x1b\x9b]/)
  })
  test('circles of links', () => {
    const folder = folderOf({ 'a/b/c.txt': TEXT })
    symlinkSync('..', join(folder, 'a/b/loop'))
    mkdirSync(join(folder, 'd'))
    symlinkSync('../a', join(folder, 'd/again'))
    const ran = extract([folder])
    expect(documents(ran)).toHaveLength(1)
    expect(tablesOf(ran).issues.map((row) => row.code)).toEqual(['link-circle', 'link-circle'])
  })
})

test('a result that lies in the folder is no input of the next run', () => {
  const folder = folderOf({ 'a.txt': TEXT })
  expect(shell('extract . -o out && extract . -o out && extract . --check out', folder)).toMatchObject({ status: 0, out: '', err: '' })
})

describe('an earlier result is no article', () => {
  const folder = folderOf({ 'a.txt': TEXT })
  extract(['-o', join(folder, 'old/result'), '-q', folder])
  test('in a folder among the inputs', () => {
    const ran = extract([folder])
    expect([ran.status, ran.err, documents(ran).length]).toEqual([0, '', 1])
    expect(tablesOf(ran).issues).toMatchObject([{ path: 'old/result', severity: 'info', code: 'result' }])
  })
  test.each(['old/result', 'old/result/extract.json', 'old/result/claims.jsonl'])('%s, named', (path) => {
    const ran = extract([join(folder, path)])
    expect([ran.status, documents(ran).length]).toEqual([3, 0])
    expect(new Set(tablesOf(ran).issues.map((row) => row.code))).toEqual(new Set(['result']))
  })
})

test('what is named twice is read once', () => {
  const folder = folderOf({ 'a.txt': TEXT, 'sub/b.txt': TEXT })
  const ran = shell('extract a.txt ./a.txt . sub/b.txt sub/../a.txt', folder)
  expect(documents(ran).map((row) => row.id)).toEqual(['a', 'sub/b'])
})

test('pipes that are named are read to their end', () => {
  const folder = folderOf({ 'a.jsonl': lines(ARTICLES) })
  const ran = shell(
    'extract <(head -1 a.jsonl) <(sleep 0.2; echo "Five people were killed in Gdansk.") /dev/fd/3 3< <(tail -1 a.jsonl)',
    folder,
  )
  expect([ran.status, documents(ran).length]).toEqual([0, 3])
})

describe('standard input', () => {
  const ids = (input: string | Buffer) => documents(extract(['-'], { input })).map((row) => row.id)
  test.each([
    ['one plain article', TEXT, ['stdin']],
    ['JSON lines', lines(ARTICLES), ['river', 'square', 'vote']],
    ['lines without ids', `\n${JSON.stringify({ text: TEXT })}\n\n${JSON.stringify({ text: TEXT })}`, ['stdin#2', 'stdin#4']],
    ['one object over several lines', JSON.stringify({ id: 'x', text: TEXT }, null, 2), ['x']],
    ['an array', JSON.stringify(ARTICLES), ['river', 'square', 'vote']],
    ['front matter', `---\nid: y\n---\n${TEXT}`, ['y']],
  ])('%s', (_, input, expected) => {
    expect(ids(input)).toEqual(expected)
  })
  test('lines in UTF-16', () => {
    expect(ids(Buffer.from(`\ufeff${lines(ARTICLES)}`, 'utf16le'))).toEqual(['river', 'square', 'vote'])
  })
})

test.each(['utf-16le', 'utf-16be'])('a file of lines in %s, longer than what is read at once', (encoding) => {
  const bytes = Buffer.from(`\ufeff${lines(Array.from({ length: 900 }, (_, i) => ({ ...ARTICLES[i % 3], id: `${i}` })))}`, 'utf16le')
  const folder = folderOf({ 'a.jsonl': encoding === 'utf-16le' ? bytes : bytes.swap16() })
  const ran = extract([folder])
  expect([ran.status, documents(ran).length, new Set(documents(ran).map((row) => row.encoding))]).toEqual([0, 900, new Set([encoding])])
})

test.each([
  ['file;date', ';'],
  ['file\tdate', '\t'],
])('a manifest that begins with %j', (header, separator) => {
  const folder = folderOf({ 'a.txt': TEXT, 'metadata.csv': `\ufeff${header}\r\na.txt${separator}2020-01-02\r\n` })
  expect(documents(extract([folder]))).toMatchObject([{ date: '2020-01-02' }])
})

test('articles of one id never overwrite each other, in whatever order they come', () => {
  const twice = [ARTICLES[0], { ...ARTICLES[1], id: 'square' }, { ...ARTICLES[2], id: 'square~2' }]
  const ran = extract(['-'], { input: lines(twice) })
  const tables = tablesOf(ran)
  expect(tables.documents.map((row) => row.id)).toEqual(['square', 'square~2', 'square~3'])
  expect(tables.issues).toMatchObject([{ document: 'square~3', code: 'duplicate-id' }])
  expect(new Set(tables.claims.map((row) => row.id)).size).toBe(tables.claims.length)
  expect(extract(['-'], { input: lines([...twice].reverse()) }).out).toBe(ran.out)
})
