import type { DateBasis } from '../model/document.ts'
import { readDay } from './day.ts'

/** What is known about an article besides its text; null where nothing is. */
export interface Metadata {
  readonly id: string | null
  readonly title: string | null
  /** As written; `readDay` understands it. */
  readonly date: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly author: string | null
}

export type Fields = Record<string, unknown>

/** Names of a field, best first, in the outputs of trafilatura, news-please, fundus, newspaper4k and JSON-LD NewsArticle. */
const NAMES = {
  title: ['title', 'headline'],
  date: ['date', 'date_publish', 'publishing_date', 'publish_date', 'datePublished', 'published_at', 'published', 'pubDate'],
  outlet: ['outlet', 'source-hostname', 'sitename', 'publisher', 'meta_site_name', 'site_name', 'hostname', 'source_domain'],
  url: ['url', 'canonical_link', 'link', 'mainEntityOfPage'],
  author: ['author', 'authors', 'byline'],
} as const

/** What scrapers write for nothing. */
const NOTHING = /^(?:|none|null|nan|undefined|n\/a)$/i
const URL = /^https?:\/\//i

/** A value as text: a string or number, the name of an object, several joined by `; `. */
function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return NOTHING.test(value.trim()) ? null : wellFormed(value.trim())
  if (depth > 2 || value === null || typeof value !== 'object') return null
  if (Array.isArray(value)) {
    const parts = value.slice(0, 100).flatMap((one) => textOf(one, depth + 1) ?? [])
    return parts.length > 0 ? parts.join('; ') : null
  }
  const { name, '@id': reference } = value as Fields
  return textOf(name, depth + 1) ?? textOf(reference, depth + 1)
}

/** Half a character would break the JSON for others. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

const first = (fields: Fields, names: readonly string[]): string | null => {
  for (const name of names) {
    const found = Object.hasOwn(fields, name) ? textOf(fields[name]) : null
    if (found !== null) return found
  }
  return null
}

/** The metadata among the fields of a record, a sidecar, a line of a manifest or front matter. */
export function readMetadata(fields: Fields): Metadata {
  const source = first(fields, ['source'])
  const sourceIsUrl = source !== null && URL.test(source)
  return {
    id: first(fields, ['id']),
    title: first(fields, NAMES.title),
    date: first(fields, NAMES.date),
    outlet: first(fields, NAMES.outlet) ?? (sourceIsUrl ? null : source),
    url: first(fields, NAMES.url) ?? (sourceIsUrl ? source : null),
    author: first(fields, NAMES.author),
  }
}

/** Metadata from one place. */
export interface Origin {
  readonly basis: DateBasis
  readonly metadata: Partial<Metadata>
}

export interface Settled {
  readonly title: string | null
  readonly date: string | null
  readonly dateBasis: DateBasis | null
  readonly outlet: string | null
  readonly url: string | null
  readonly author: string | null
  /** Dates that were passed over because no such day exists or they could not be read. */
  readonly badDates: readonly { readonly basis: DateBasis; readonly written: string; readonly reason: string }[]
}

/** Field by field the first origin that has it wins; a date that cannot be is passed over. */
export function settle(origins: readonly Origin[]): Settled {
  const badDates: Settled['badDates'][number][] = []
  let date: string | null = null
  let dateBasis: DateBasis | null = null
  for (const { basis, metadata } of origins) {
    if (date !== null || !metadata.date) continue
    const read = readDay(metadata.date)
    if (read.day !== null) {
      date = read.day
      dateBasis = basis
    } else if (basis !== 'file-name') badDates.push({ basis, written: metadata.date, reason: read.reason })
  }
  const pick = (field: keyof Metadata) => origins.find(({ metadata }) => metadata[field])?.metadata[field] ?? null
  return { title: pick('title'), date, dateBasis, outlet: pick('outlet'), url: pick('url'), author: pick('author'), badDates }
}
