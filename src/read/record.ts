import { failed, fromOptions, type ReadArticle, type ReadOptions, toArticle } from './article.ts'
import type { Metadata, Origin } from './metadata.ts'
import { type Fields, readMetadata } from './metadata.ts'

/** Names of the article's text, best first. */
const TEXTS = ['text', 'maintext', 'plaintext', 'articleBody', 'content', 'body', 'raw_text']

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a record stands. */
export interface Place {
  readonly path: string | null
  /** Id where it has none of its own. */
  readonly id: string
  readonly encoding: string
  readonly manifest: Partial<Metadata> | null
}

/** One parsed JSON value as an article. */
export function readRecord(value: unknown, place: Place, options: ReadOptions): ReadArticle {
  if (!isFields(value)) return failed(place.path, 'not-a-record', `${describe(place)} is no object with a text`)
  if (isResult(value)) return failed(place.path, 'result', `${describe(place)} is a result of extract, not an article`)
  const text = textOf(value)
  const metadata = readMetadata(value)
  const id = metadata.id ?? place.id
  if (text === null) return failed(place.path, 'no-text', `${describe(place)} has no text (none of ${TEXTS.slice(0, 5).join(', ')})`)
  const origins: Origin[] = [...fromOptions(options)]
  if (place.manifest) origins.push({ basis: 'manifest', metadata: place.manifest })
  origins.push({ basis: 'record', metadata })
  const read = toArticle({ id, path: place.path, text, encoding: place.encoding, bytes: null, origins, issues: [] })
  return read.document ? read : failed(place.path, 'no-text', `${describe(place)} has an empty text`)
}

/** The whole of a result, a record of `extract map`, or a row that has a text. */
const isResult = ({ schema, record, document, rule, start }: Fields) =>
  [schema, record].some((name) => typeof name === 'string' && name.startsWith('extract/')) ||
  (typeof document === 'string' && typeof rule === 'string' && typeof start === 'number')

const describe = (place: Place) => `record ${place.id}`

function textOf(fields: Fields): string | null {
  for (const name of TEXTS) {
    const value = Object.hasOwn(fields, name) ? fields[name] : null
    if (typeof value === 'string' && value !== '' && value !== 'None') return value
    const joined = isFields(value) ? sections(value) : Array.isArray(value) ? paragraphs(value) : ''
    if (joined !== '') return joined
  }
  return null
}

const paragraphs = (value: unknown): string =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string').join('\n\n') : typeof value === 'string' ? value : ''

/** The body that fundus writes: a summary and sections, each with headlines and paragraphs. */
function sections(body: Fields): string {
  const parts = [paragraphs(body.summary)]
  for (const section of Array.isArray(body.sections) ? body.sections : []) {
    if (isFields(section)) parts.push(paragraphs(section.headline), paragraphs(section.paragraphs))
  }
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The articles in a parsed JSON file: one object, an array of them, a JSON-LD graph. */
export function recordsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return withoutPages(value.flatMap((one) => (isFields(one) ? recordsIn(one) : [one])))
  if (!isFields(value)) return [value]
  const graph = value['@graph']
  if (Array.isArray(graph)) return articlesOfGraph(graph.filter(isFields))
  return Array.isArray(value.articles) && textOf(value) === null ? value.articles : [value]
}

/** A list of JSON-LD holds the page, the site and the crumbs beside the article: they are none. */
function withoutPages(records: unknown[]): unknown[] {
  const isBare = (record: unknown) => isFields(record) && '@type' in record && textOf(record) === null
  return records.every(isBare) ? records : records.filter((record) => !isBare(record))
}

/** The articles of a JSON-LD graph; authors and publishers that are mere references are filled in. */
function articlesOfGraph(nodes: readonly Fields[]): Fields[] {
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const full = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(full) : isFields(value) && value.name === undefined ? (byId.get(value['@id']) ?? value) : value
  const articles = nodes.filter((node) => textOf(node) !== null)
  return articles.map((node) => ({ ...node, author: full(node.author), publisher: full(node.publisher) }))
}
