import { expect, test } from 'vitest'
import type { PackedArticle } from '../../src/model/record.ts'
import { createAnalyser, joinRecords } from '../../src/pipeline.ts'
import { RecordStore } from '../../src/records/record-store.ts'
import { type Spill, TextArena } from '../../src/records/text-arena.ts'
import { packRecord } from '../../src/records/unpack.ts'
import { toJson } from '../../src/write/json.ts'
import { recordLine } from '../../src/write/record-lines.ts'
import { undatedArticle } from '../plain-article.ts'

/** Room outside the memory, in the memory. */
function spillInMemory(): Spill {
  let kept = Buffer.alloc(0)
  return {
    write(bytes) {
      kept = Buffer.concat([kept, bytes])
      return kept.length - bytes.length
    },
    read: (position, length) => kept.subarray(position, position + length),
  }
}

const TABLES = ['documents', 'mentions', 'dates', 'quantities', 'claims', 'groups', 'people', 'issues'] as const
const written = (articles: readonly PackedArticle[], spill: Spill | null = null) => {
  const store = new RecordStore(spill)
  for (const article of articles) store.add(article)
  return [...toJson(joinRecords(store), TABLES)].join('')
}

const paragraph = (i: number) =>
  `About ${100 + i * 3} people marched in Riga on 3 May 2019, Nora Berzina said. Police held ${i % 40}, two of them minors; later ${i % 40} were still held.\n\n`
const weather = 'The rain had stopped before noon and the river was calm again. '.repeat(20)
const long = undatedArticle(Array.from({ length: 300 }, (_, i) => `${paragraph(i)}${weather}\n\n`).join(''))
const short = undatedArticle(paragraph(7))

test('an article of many parts gives the same wherever its rows are kept', () => {
  const expected = written([createAnalyser()(long), createAnalyser()(short)])
  const spill = spillInMemory()
  const analyse = createAnalyser('codepoint', undefined, undefined, spill)
  const articles = [analyse(long), analyse(short)]
  expect(written(articles, spill)).toBe(expected)
  const lines = articles.map((article) => recordLine(article, 'codepoint'))
  expect(written(lines.map((line) => packRecord(JSON.parse(line))))).toBe(expected)
})

test('texts come back from memory and from where they went when there were many, in order and by number', () => {
  const arena = new TextArena(spillInMemory())
  const texts = Array.from({ length: 300 }, (_, i) => (i % 7 === 0 ? '' : `ž${i} `.repeat(10_000)))
  for (const text of texts) arena.push(text)
  expect([...arena].every((text, i) => text === texts[i])).toBe(true)
  for (const i of [299, 1, 150, 151, 0]) expect(arena.get(i) === texts[i]).toBe(true)
})
