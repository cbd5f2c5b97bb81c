import { createHash } from 'node:crypto'
import type { ArticleDocument } from '../model/document.ts'

/** One JSON record as an article. */
export function toDocument(record: Record<string, unknown>, fallbackId: string, path: string | null): ArticleDocument {
  const text = String(record.text ?? '')
  const string = (key: string) => (typeof record[key] === 'string' ? (record[key] as string) : null)
  const date = string('date')
  return {
    id: string('id') ?? fallbackId,
    path,
    text,
    title: string('title'),
    date,
    dateBasis: date ? 'record' : null,
    outlet: string('outlet'),
    url: string('url'),
    author: string('author'),
    encoding: 'utf-8',
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}
