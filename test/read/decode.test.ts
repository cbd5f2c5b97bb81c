import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/read/csv.ts'
import { decode } from '../../src/read/decode.ts'
import { splitFrontMatter } from '../../src/read/front-matter.ts'

const TEXT = '“Five of them,” said José — €3 each.'
const utf16be = Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()
const cp1252 = Buffer.from([
  0x93,
  ...Buffer.from('Five of them,'),
  0x94,
  ...Buffer.from(' said Jos'),
  0xe9,
  0x20,
  0x97,
  0x20,
  0x80,
  ...Buffer.from('3 each.'),
])

describe('six encodings of one text', () => {
  test.each([
    ['utf-8', Buffer.from(TEXT), 'utf-8'],
    ['utf-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['utf-16le', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['utf-16be', utf16be, 'utf-16be'],
    ['windows-1252', cp1252, 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toMatchObject({ text: TEXT, encoding })
  })
  test('as told', () => {
    expect(decode(Buffer.from('каф\u00e9'), 'utf-8')?.text).toBe('каф\u00e9')
    expect(decode(Buffer.from([0xcf, 0xf0, 0xe8]), 'windows-1251')?.text).toBe('При')
  })
})

test('every byte of windows-1252 but five is a character', () => {
  const text = decode(Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i)))!.text
  expect(text.slice(0, 5)).toBe('€\x81‚ƒ„')
  expect([...text].filter((character) => character < '\u00a0')).toHaveLength(5)
})

test('a guess is said to be one', () => {
  expect(decode(cp1252)?.doubt).toContain('not valid UTF-8')
  expect(decode(cp1252, 'windows-1252')?.doubt).toBeNull()
  expect(decode(Buffer.from('a\ufffdb'), 'utf-8')?.doubt).toBeNull()
})

test('a NUL near the start makes it binary', () => {
  expect(decode(Buffer.from('a\0b'))).toBeNull()
  expect(decode(Buffer.from(`${'a'.repeat(9000)}\0b`))?.text).toHaveLength(9002)
})

describe('front matter', () => {
  test.each([
    ['---\ntitle: River\ndate: 2021-03-04\n---\nText.\n', { title: 'River', date: '2021-03-04' }, 'Text.\n'],
    ['---\r\ntitle: River\r\n---\r\nText.', { title: 'River' }, 'Text.'],
    ['---\nAn article that opens with a rule.\n---\nText.', {}, '---\nAn article that opens with a rule.\n---\nText.'],
    ['--- \nText.', {}, '--- \nText.'],
    ['Text.\n---\na: 1\n---\n', {}, 'Text.\n---\na: 1\n---\n'],
  ])('%j', (text, fields, body) => {
    expect(splitFrontMatter(text)).toEqual({ fields, body, fault: null })
  })
  test('what is hostile is refused', () => {
    const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nText.`
    expect(splitFrontMatter(bomb)).toMatchObject({ fields: {}, body: 'Text.' })
    expect(splitFrontMatter(bomb).fault).toContain('left out')
    expect(splitFrontMatter(`---\nk: ${'v'.repeat(70_000)}\n---\nText.`).fault).toContain('64 kB')
    expect(splitFrontMatter('---\na: !!js/function "function(){}"\n---\nText.').body).toBe('Text.')
  })
})

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,"b, ""c"""\r\n1,\r\n',
    [
      ['a', 'b, "c"'],
      ['1', ''],
    ],
  ],
  ['"line\nbreak",x', [['line\nbreak', 'x']]],
  ['a\n\nb', [['a'], ['b']]],
  ['"open', [['open']]],
])('CSV %j', (text, rows) => {
  expect(parseCsv(text)).toEqual(rows)
})
