import type { EntityList, LocalEntity } from './entity.ts'
import { FIELDS } from './fields.ts'

export type TableName = keyof typeof FIELDS
export const TABLES = Object.keys(FIELDS) as TableName[]

/** The columns of each table, in the order in which they are written. */
export const COLUMNS = Object.fromEntries(TABLES.map((table) => [table, Object.keys(FIELDS[table])])) as unknown as Record<
  TableName,
  readonly string[]
>

export type Cell = string | number | null | readonly string[]
/** One row of a table: every column, null where there is nothing. */
export type Row = Record<string, Cell>
export type Tables = Record<TableName, Row[]>

/**
 * What the linking of articles gets of each: its entities, and of its claims the columns that tell whether two are about the
 * same thing (all but text, offsets, date and rule). `subject_id`, `place_id` and `source_id` are indices into `entities`;
 * `group` is the id of the claim that a claim retells, or its own where it is set apart from those before.
 */
export interface ArticleRecord {
  /** `id`, `date` and `outlet`. */
  readonly document: Row
  readonly entities: EntityList
  /** Part by part as the article was analysed; of a common one there is one part. */
  readonly claims: Iterable<readonly Row[]>
}

/** The tables whose rows one article gives; the others are made when articles are linked. */
export const ARTICLE_TABLES = ['documents', 'mentions', 'dates', 'quantities', 'claims', 'issues'] as const
export type ArticleTable = (typeof ARTICLE_TABLES)[number]

/**
 * All that one article gives, compact: the only thing that travels between the analysis of single articles (`extract map`)
 * and the joining of them (`extract merge`). A table is one line a row, its cells as JSON with a tab between, without the
 * column `document`; offsets are already in the unit asked for; ids of entities are indices as in `ArticleRecord`. A very long article
 * has a piece of each table for each of its parts; no piece is empty.
 */
export interface PackedArticle {
  readonly link: { readonly document: Row; readonly entities: Iterable<LocalEntity> }
  readonly rows: Readonly<Record<ArticleTable, Iterable<string>>>
}

/** A row as it is written: the JSON text of each cell, in the order of the columns. */
export type EncodedRow = readonly string[]

/** The result of a run: each table can be read row by row, as often as wanted. */
export interface Result {
  rows(table: TableName): Iterable<EncodedRow>
}
