import type { LocalEntity } from './entity.ts'

/** The tables of the contract and their columns, in the order in which they are written. */
export const COLUMNS = {
  documents: ['id', 'path', 'title', 'date', 'date_basis', 'outlet', 'url', 'author', 'encoding', 'sha256', 'characters'],
  people: ['id', 'name', 'aliases', 'roles', 'nationality', 'age', 'wikidata', 'documents', 'mentions'],
  places: ['id', 'name', 'aliases', 'type', 'country', 'admin1', 'latitude', 'longitude', 'geonames', 'wikidata', 'documents', 'mentions'],
  organisations: ['id', 'name', 'aliases', 'documents', 'mentions'],
  mentions: ['id', 'document', 'type', 'entity', 'text', 'start', 'end', 'zone', 'rule'],
  dates: ['id', 'document', 'type', 'text', 'start', 'end', 'value', 'mod', 'from', 'to', 'precision', 'basis', 'zone', 'rule'],
  quantities: ['id', 'document', 'text', 'start', 'end', 'value', 'low', 'high', 'qualifier', 'unit', 'noun', 'zone', 'rule'],
  claims: [
    'id',
    'document',
    'kind',
    'text',
    'start',
    'end',
    'value',
    'low',
    'high',
    'qualifier',
    'unit',
    'subject',
    'subject_id',
    'place',
    'place_id',
    'date',
    'date_from',
    'date_to',
    'source',
    'source_id',
    'source_type',
    'status',
    'part_of',
    'group',
    'sentence',
    'rule',
  ],
  groups: ['id', 'kind', 'subject', 'place_id', 'date_from', 'date_to', 'claims', 'documents', 'sources', 'low', 'high', 'agreement'],
  issues: ['document', 'path', 'severity', 'stage', 'code', 'message', 'start', 'end'],
} as const

export type TableName = keyof typeof COLUMNS
export const TABLES = Object.keys(COLUMNS) as TableName[]

export type Cell = string | number | null | readonly string[]
/** One row of a table: every column, null where there is nothing. */
export type Row = Record<string, Cell>
export type Tables = Record<TableName, Row[]>

/**
 * What one article gives to the corpus, as plain JSON: the only thing that travels between the analysis of single articles
 * (`extract map`) and the joining of them (`extract merge`). Offsets are already in the unit asked for; `entity`, `subject_id`,
 * `place_id` and `source_id` are indices into `entities` until the articles are linked.
 */
export interface ArticleRecord {
  readonly document: Row
  readonly entities: readonly LocalEntity[]
  readonly mentions: Row[]
  readonly dates: Row[]
  readonly quantities: Row[]
  readonly claims: Row[]
  readonly issues: Row[]
}
