import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE_SHAPES } from '../bench/hostile-shapes.mjs'
import type { ArticleDocument } from '../src/model/document.ts'
import type { Row, Tables } from '../src/model/record.ts'
import { createAnalyser, extract } from '../src/pipeline.ts'
import { readTask } from '../src/read/read-task.ts'

const OPTIONS = { date: '2021-03-04', encoding: null }
const WITH_PLACE = ['mentions', 'dates', 'quantities', 'claims'] as const

/** Bytes as they come on standard input, all the way to the tables. */
function read(bytes: Buffer): { documents: ArticleDocument[]; tables: Tables } {
  const articles = [...readTask({ kind: 'whole', bytes, below: 'stdin', stem: 'stdin' }, OPTIONS)]
  for (const { document, issues } of articles) if (!document) expect(issues.some((issue) => issue.severity === 'error')).toBe(true)
  const documents = articles.flatMap(({ document }) => document ?? [])
  return { documents, tables: extract(documents) }
}

const slice = (points: readonly string[], row: Row) => points.slice(Number(row.start), Number(row.end)).join('')

function expectTrueOffsets({ documents, tables }: ReturnType<typeof read>): void {
  expect(tables.documents).toHaveLength(documents.length)
  const pointsOf = new Map(documents.map(({ id, text }) => [id, Array.from(text)]))
  for (const table of WITH_PLACE) {
    const wrong = tables[table].filter((row) => slice(pointsOf.get(row.document as string)!, row) !== row.text)
    expect(wrong).toEqual([])
  }
}

describe('texts that tempt a program into hanging', () => {
  test.each(Object.keys(HOSTILE_SHAPES))('%s', (shape) => {
    expectTrueOffsets(read(Buffer.from(HOSTILE_SHAPES[shape]!(20_000))))
  })
})

const SENTENCE = 'More than 2,000 people marched in Gdansk on Saturday, Marta Nowak of the Red Cross said. Police detained 14. '
const piece = fc.oneof(
  fc.constantFrom(...SENTENCE.split(' ')),
  fc.constantFrom('😀', '\u202e', '\u200b', '“', '”', '\n\n', '\r\n', '\t', '\ufeff', '\0', 'é', 'e\u0301', '١٢', '—'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))

describe('whatever comes, nothing fails and offsets are true', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectTrueOffsets(read(Buffer.from(bytes)))),
      { numRuns: 200, seed: 1 },
    )
  })
  test('random prose', () => {
    fc.assert(
      fc.property(prose, (text) => expectTrueOffsets(read(Buffer.from(text)))),
      { numRuns: 300, seed: 2 },
    )
  })
  test('random JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => expectTrueOffsets(read(Buffer.from(json)))),
      { numRuns: 200, seed: 3 },
    )
  })
  test('random records', () => {
    const value = fc.oneof(prose, fc.jsonValue())
    const record = fc.dictionary(fc.constantFrom('id', 'text', 'body', 'title', 'date', 'author', 'source', '@graph', '__proto__'), value)
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => expectTrueOffsets(read(Buffer.from(JSON.stringify(records))))),
      { numRuns: 200, seed: 4 },
    )
  })
})

test('text added at the end changes no row before it', () => {
  const rowsOf = (text: string) => {
    const { tables } = read(Buffer.from(text))
    return WITH_PLACE.map((table) => tables[table].map(({ entity, subject_id, place_id, source_id, group, ...row }) => row))
  }
  const article = `${SENTENCE}Two of them were hurt.\n\n`
  const before = rowsOf(article)
  for (const more of ['It rained on Sunday.', 'Nine people died in Kisumu, Anna Borg said.']) {
    const after = rowsOf(`${article}${more}\n`)
    before.forEach((rows, i) => {
      expect(after[i]!.slice(0, rows.length)).toEqual(rows)
    })
  }
})

test('a very long article is analysed in parts, with offsets and ids that are true for the whole', () => {
  const paragraph = `${SENTENCE}😀\n\n`
  const text = paragraph.repeat(Math.ceil(450_000 / paragraph.length))
  const result = read(Buffer.from(text))
  const { mentions, documents, people } = result.tables
  expect(documents[0]!.characters).toBe(Array.from(text).length)
  const points = Array.from(text)
  expect(mentions.filter((row) => slice(points, row) !== row.text)).toEqual([])
  expect(new Set(mentions.map((row) => row.id)).size).toBe(mentions.length)
  expect(people.find((row) => row.name === 'Marta Nowak')).toMatchObject({
    documents: 1,
    mentions: mentions.filter((row) => row.text === 'Marta Nowak').length,
  })
})

test('the engine gives the same after any other article', () => {
  const analyse = createAnalyser()
  const document = read(Buffer.from(SENTENCE)).documents[0]!
  const before = analyse(document)
  for (const shape of ['distinct words', 'names joined', 'emoji']) analyse({ ...document, text: HOSTILE_SHAPES[shape]!(5000) })
  expect(analyse(document)).toEqual(before)
})
