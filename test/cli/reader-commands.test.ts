import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ARTICLES, extract, folderOf, lines, shell, tablesOf } from './command.ts'

const TEXT = 'Ann Archer, mayor of Gdansk, said at least 500 people were detained on 3 May 2021.\n'
const ANNOTATION = {
  doc: 'march.txt',
  people: [{ name: 'Ann Archer', surfaces: ['Ann Archer'] }],
  places: [{ name: 'Gdansk', country: 'PL', surfaces: ['Gdansk'] }],
  dates: [{ text: '3 May 2021', in: '3 May 2021', value: '2021-05-03' }],
  claims: [
    {
      kind: 'detention',
      quantity: 'at least 500',
      in: 'at least 500',
      value: 500,
      low: 500,
      high: null,
      qualifier: 'at_least',
      status: 'stated',
    },
  ],
}
const BRAT =
  'T1\tPerson 0 10\tAnn Archer\nT2\tLocation 21 27\tGdansk\nT3\tdetention 34 46\tat least 500\nA1\tValue T3 500\nA2\tLow T3 500\nA3\tQualifier T3 at_least\n'

const coded = () =>
  folderOf({ 'texts/march.txt': TEXT, 'gold/march.json': JSON.stringify(ANNOTATION), 'brat/march.txt': TEXT, 'brat/march.ann': BRAT })

describe('eval', () => {
  test('a folder of annotations, texts named, a result in a folder', () => {
    const folder = coded()
    expect(extract(['texts', '-o', 'result'], { cwd: folder }).status).toBe(0)
    const ran = extract(['eval', 'gold', 'result', '--texts', 'texts'], { cwd: folder })
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect(ran.out).toMatch(/^claims {2,}100\.0 +100\.0 +100\.0 +1 +0 +0$/m)
  })

  test('texts in a folder beside, the result piped in, JSON out', () => {
    const ran = shell('extract texts | extract eval gold - -f json', coded())
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect(JSON.parse(ran.out)).toMatchObject({
      found: { people: { right: 1, f1: 100 } },
      absent: [],
      misplaced: 0,
      articles: [{ id: 'march' }],
    })
  })

  test('brat annotations beside their texts', () => {
    const ran = shell('extract texts | extract eval brat - -f json', coded())
    expect(JSON.parse(ran.out).found).toMatchObject({ people: { right: 1 }, places: { right: 1 }, claims: { right: 1, missed: 0 } })
  })

  test('a result written as brat agrees with itself', () => {
    const folder = folderOf({ 'square.txt': ARTICLES[0].text })
    const ran = shell('extract square.txt -f brat > square.ann; extract square.txt | extract eval . - -f json', folder)
    expect([ran.status, ran.err]).toEqual([0, ''])
    const { found, errors } = JSON.parse(ran.out)
    expect(errors).toEqual([])
    expect(found).toMatchObject({ people: { right: 2 }, 'people entities': { right: 1 } })
    expect(found.claims.right).toBeGreaterThanOrEqual(3)
  })

  test('--errors lists what was missed', () => {
    const empty = JSON.stringify({ schema: 'extract/1', documents: [] })
    const ran = shell(`echo '${empty}' | extract eval gold - --errors 1`, coded())
    expect(ran.out).toContain('not in the result: march')
    expect(ran.out).toContain('people missed (1)\n  march | …«Ann Archer», mayor of Gdansk')
  })

  test.each([
    ['no folder', ['eval', 'nowhere', 'texts']],
    ['a folder without annotations', ['eval', 'texts', 'result']],
    ['no result', ['eval', 'gold', 'nowhere']],
    ['a broken annotation', ['eval', 'broken', 'gold']],
  ])('%s is wrong use', (_, args) => {
    const folder = coded()
    writeFileSync(join(folder, 'result'), '{"schema":"extract/1"}')
    const ran = extract(args, { cwd: folder })
    expect([ran.status, ran.out]).toEqual([2, ''])
    expect(ran.err).toMatch(/^extract: /)
  })

  test('a text that is not to be found is named', () => {
    const folder = folderOf({ 'gold/march.json': JSON.stringify(ANNOTATION), 'result.json': '{"schema":"extract/1"}' })
    const ran = extract(['eval', 'gold', 'result.json'], { cwd: folder })
    expect(ran).toMatchObject({ status: 2, err: expect.stringContaining('the text of march.txt is in none of') })
  })
})

describe('report', () => {
  const articles = () => folderOf({ 'a.txt': ARTICLES[0].text, 'b.jsonl': lines(ARTICLES.slice(1)) })

  test('one page in a file, with every article in it, the same each time', () => {
    const folder = articles()
    const out = mkdtempSync(join(tmpdir(), 'extract-test-'))
    for (const name of ['one.html', 'two.html']) {
      expect(extract(['report', folder, '-o', join(out, name)])).toMatchObject({ status: 0, out: '', err: '' })
    }
    const page = readFileSync(join(out, 'one.html'), 'utf8')
    expect(page.match(/<article /g)).toHaveLength(3)
    expect(page).toContain('José Núñez')
    expect(readFileSync(join(out, 'two.html'), 'utf8')).toBe(page)
    expect(readdirSync(out)).toEqual(['one.html', 'two.html'])
  })

  test('an article piped in, the page to standard output', () => {
    const ran = extract(['report'], { input: ARTICLES[0].text })
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect(ran.out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })

  test('a page that cannot be written is told, and nothing is left behind', () => {
    const out = mkdtempSync(join(tmpdir(), 'extract-test-'))
    const ran = extract(['report', articles(), '-o', join(out, 'missing', 'page.html')])
    expect(ran).toMatchObject({ status: 4, err: expect.stringContaining('ENOENT; nothing was changed') })
    expect(readdirSync(out)).toEqual([])
  })

  test('an input that fails is named, the others are in the page', () => {
    const folder = folderOf({ 'a.txt': ARTICLES[0].text, 'b.json': '{' })
    const ran = extract(['report', folder])
    expect([ran.status, ran.out.includes('Marta Nowak')]).toEqual([3, true])
    expect(ran.err).toContain('b.json: it is not valid JSON')
  })
})

describe('explain', () => {
  const input = lines([...ARTICLES])
  const claims = () => tablesOf(extract([], { input })).claims

  test('every claim of the articles can be explained', () => {
    const claim = claims().find((row) => row.text === 'about 900')!
    const ran = extract(['explain', claim.id as string], { input })
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect(ran.out).toContain(`${claim.id}  crowd_size  square\n`)
    expect(ran.out).toContain('[figure: about 900]')
    expect(ran.out).toMatch(/figure {3}about 900: about 900, 900 to 900, people \(rule \w+\)\n/)
    expect(ran.out).toMatch(/place {4}Gdansk \((?:further off|in the paragraph), rule \w+\)\n/)
    expect(ran.out).toMatch(/source {3}.*Marta Nowak.*\(in the sentence, rule [\w:+-]+\)\n/)
    expect(ran.out).toContain(`kind     crowd_size (rule ${claim.rule})\n`)
  })

  test('an id that no claim has, or that several begin with, is wrong use', () => {
    expect(extract(['explain', 'x'], { input })).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('no claim has the id "x"'),
    })
    expect(extract(['explain', 'c'], { input })).toMatchObject({ status: 2, out: '', err: expect.stringContaining('begins with "c"') })
  })
})
