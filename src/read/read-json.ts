import { failed, type ReadArticle, type ReadOptions } from './article.ts'
import type { DecodedInput } from './decoded-input.ts'
import { readRecord, recordsIn } from './record.ts'

/** A JSON text is one article or many. */
export function* readJson({ text, path, id, encoding, manifest }: DecodedInput, options: ReadOptions): Generator<ReadArticle> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    yield failed(path, 'bad-json', `it is not valid JSON: ${(error as Error).message}`)
    return
  }
  const records = recordsIn(value)
  if (records.length === 0) yield failed(path, 'no-text', 'it holds no article')
  for (const [i, record] of records.entries()) {
    const own = records.length === 1 ? id : `${id}#${i + 1}`
    yield readRecord(record, { path, id: own, encoding, manifest }, options)
  }
}
