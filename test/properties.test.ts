import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleDocument } from '../src/model/document.ts'
import type { Tables } from '../src/model/record.ts'
import { createAnalyser, joinRecords } from '../src/pipeline.ts'
import { readTask } from '../src/read/read-task.ts'
import { decodeWindows1252 } from '../src/read/windows-1252.ts'
import { RecordStore } from '../src/records/record-store.ts'
import { toJson } from '../src/write/json.ts'
import { outputSchema } from '../src/write/json-schema.ts'
import { NAUGHTY_STRINGS } from './naughty-strings.ts'

const WITH_PLACE = ['mentions', 'dates', 'quantities', 'claims'] as const
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(outputSchema() as object)
const analyse = createAnalyser()

/** Bytes as they come on standard input, all the way to the JSON that is written. */
function read(bytes: Buffer): { documents: ArticleDocument[]; tables: Tables } {
  const articles = [...readTask({ kind: 'whole', bytes, below: 'stdin', stem: 'stdin' }, { date: '2021-03-04', encoding: null })]
  const store = new RecordStore()
  for (const { document, issues } of articles) {
    if (document) store.add(analyse(document, issues))
    else store.fail(issues)
  }
  const written = JSON.parse(
    [...toJson(joinRecords(store), ['documents', ...WITH_PLACE, 'people', 'places', 'organisations', 'groups', 'issues'])].join(''),
  )
  return { documents: articles.flatMap(({ document }) => document ?? []), tables: written as Tables }
}

/** Valid by the schema; each article a document or an error; each row the words that stand where it says. */
function expectSound(bytes: Buffer): void {
  const { documents, tables } = read(bytes)
  expect(valid(tables), JSON.stringify(valid.errors)).toBe(true)
  expect(tables.documents).toHaveLength(documents.length)
  if (documents.length === 0) expect(tables.issues.some((row) => row.severity === 'error')).toBe(true)
  const texts = new Map(tables.documents.map((row) => [row.id, Array.from(documents.find(({ sha256 }) => sha256 === row.sha256)!.text)]))
  for (const table of WITH_PLACE) {
    const wrong = tables[table].filter((row) => texts.get(row.document!)!.slice(Number(row.start), Number(row.end)).join('') !== row.text)
    expect(wrong).toEqual([])
  }
}

const ARTICLES = readdirSync('corpus')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`corpus/${name}`, 'utf8'))
const article = fc.constantFrom(...ARTICLES).map((text) => text.slice(0, 1500))
const place = fc.double({ min: 0, max: 1, noNaN: true })

/** What happens to a text on its way: a piece lost or doubled, something strange put in, all in capitals, cut off. */
const edit = fc.oneof(
  fc.record({ at: place, length: fc.nat(80) }).map(
    ({ at, length }) =>
      (text: string) =>
        cut(text, at, length).join(''),
  ),
  place.map((at) => (text: string) => text + cut(text, at, 0)[1]),
  fc.record({ at: place, more: fc.constantFrom(...NAUGHTY_STRINGS) }).map(
    ({ at, more }) =>
      (text: string) =>
        cut(text, at, 0).join(more),
  ),
  fc
    .record({
      from: fc.constantFrom(' ', '\n', '.', ',', '“', 's'),
      to: fc.constantFrom('', ' ', '\u00a0', '\u200b', '\n', '\r\n', '\t', '…', '-'),
    })
    .map(
      ({ from, to }) =>
        (text: string) =>
          text.replaceAll(from, to),
    ),
  fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => [...text].reverse().join(''),
  ),
  place.map((at) => (text: string) => cut(text, at, 0)[0]!),
)
function cut(text: string, at: number, length: number): string[] {
  const start = Math.floor(at * text.length)
  return [text.slice(0, start), text.slice(start + length)]
}

describe('whatever comes, the output is valid and its offsets are true', () => {
  const hold = (name: string, runs: number, bytes: fc.Arbitrary<Buffer>) =>
    test(name, () => fc.assert(fc.property(bytes, expectSound), { numRuns: runs, seed: 7 }))
  hold(
    'random Unicode',
    300,
    fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
  )
  hold(
    'random halves of characters',
    100,
    fc
      .string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 100 })
      .map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  )
  hold(
    'random edits of real articles',
    120,
    fc
      .tuple(article, fc.array(edit, { maxLength: 4 }))
      .map(([text, edits]) => Buffer.from(edits.reduce((edited, change) => change(edited), text))),
  )
  hold(
    'random bytes in real articles',
    60,
    fc.tuple(article, place, fc.uint8Array({ maxLength: 12 })).map(([text, at, bytes]) => {
      const [before, after] = cut(text, at, 0)
      return Buffer.concat([Buffer.from(before!), bytes, Buffer.from(after!)])
    }),
  )
  test.each(NAUGHTY_STRINGS.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s', (_, text) => {
    expectSound(Buffer.from(text!))
    expectSound(Buffer.from(`At least 14 people were detained in ${text} on Sunday, ${text} said.\n\n${text}\n`))
    expectSound(
      Buffer.from(JSON.stringify({ id: text, title: text, author: [text], date: text, text: `${text} killed 12 people in Minsk.` })),
    )
  })
})

test('one text in six encodings gives the same rows', () => {
  const bytes = Buffer.from(
    ARTICLES.join('\n\n')
      .replace(/[^\0-\x7f\xa0-\xff“”‘’–—…€]/g, '?')
      .slice(0, 12_000),
  )
  const text = bytes.toString()
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const latin = Buffer.from(Array.from(text, (character) => LATIN.get(character)!))
  const forms = [bytes, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]), utf16, Buffer.from(utf16).swap16(), latin]
  const [first, ...others] = forms.map((form) => WITH_PLACE.map((table) => read(form).tables[table]))
  expect(first!.every((rows) => rows.length > 10)).toBe(true)
  for (const other of others) expect(other).toEqual(first)
  const breaks = read(Buffer.from(text.replaceAll('\n', '\r\n'))).tables
  const words = (rows: Tables['claims']) =>
    rows.map(({ kind, text, value, subject, place: where, date, source }) =>
      [kind, text, value, subject, where, date, source].map((cell) => String(cell).replace(/\s+/g, ' ')),
    )
  expect(words(breaks.claims)).toEqual(words(first![3]!))
})

const LATIN = new Map(Array.from({ length: 256 }, (_, byte) => [decodeWindows1252(Buffer.from([byte])), byte]))

describe('text added at the end', () => {
  const MORE = [
    'It rained on Sunday.',
    'Nine people were killed in Kisumu, Anna Borg said.',
    'Read more: the week in pictures',
    '(Reporting by Jane Doe)',
    'Minsk Motors said 80 percent of its 5,000 workers had stopped work.',
  ]
  /** Rows but for what the whole story decides: who a name is, whom a lone pronoun means, where the story plays. */
  const rowsOf = (text: string) => {
    const { tables } = read(Buffer.from(text))
    return WITH_PLACE.map((table) =>
      tables[table].map(({ entity, subject, subject_id, place: where, place_id, source_id, group, ...row }) => row),
    )
  }
  test.each(ARTICLES.map((text) => [text.slice(0, 40), text]))('changes no row before it: %s', (_, text) => {
    const before = rowsOf(`${text}\n`)
    for (const more of MORE) {
      const after = rowsOf(`${text}\n\n${more}\n`)
      expect(after.map((rows, i) => rows.slice(0, before[i]!.length))).toEqual(before)
    }
  })
})
