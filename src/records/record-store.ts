import { copyString, StringPool } from '../lang/string-pool.ts'
import type { EntityList } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import { ARTICLE_TABLES, type ArticleRecord, type ArticleTable, type PackedArticle, type Row } from '../model/record.ts'
import { EntityTable } from './entity-table.ts'
import { issueRow } from './pack.ts'
import { type Spill, TextArena } from './text-arena.ts'
import { unpackClaims } from './unpack.ts'

/** What linking looks at; entities and claims are unpacked when they are asked for, and not kept. */
class StoredArticle implements ArticleRecord {
  readonly document: Row
  private readonly store: RecordStore
  private readonly number: number

  constructor(store: RecordStore, number: number, document: Row) {
    this.store = store
    this.number = number
    this.document = document
  }

  get entities(): EntityList {
    return this.store.entities(this.number)
  }

  get claims(): readonly Row[] {
    return this.store.claims(this.number)
  }
}

/** The articles of a run: their rows as bytes, and as objects only what linking looks at. */
export class RecordStore {
  readonly articles: ArticleRecord[] = []
  /** Issues of inputs that gave no article. */
  readonly issues: Row[] = []
  private readonly arenas: Readonly<Record<ArticleTable, TextArena>>
  private open: { readonly article: number; readonly claims: readonly Row[] } = { article: -1, claims: [] }
  private readonly strings = new StringPool()
  private readonly entityTable = new EntityTable()
  /** For each article, where its entities begin. */
  private readonly firstEntities: number[] = []

  /** With a spill, the rows of a large run are kept outside the memory. */
  constructor(spill: Spill | null = null) {
    const arenas = ARTICLE_TABLES.map((table) => [table, new TextArena(spill)])
    this.arenas = Object.fromEntries(arenas) as Record<ArticleTable, TextArena>
  }

  add({ link, rows }: PackedArticle): void {
    for (const table of ARTICLE_TABLES) this.arenas[table].add(rows[table])
    const { id, date, outlet } = link.document
    const document = { id: copyString(id as string), date: this.strings.shareAny(date), outlet: this.strings.shareAny(outlet) } as Row
    this.firstEntities.push(this.entityTable.size)
    for (const entity of link.entities) this.entityTable.add(entity)
    this.articles.push(new StoredArticle(this, this.articles.length, document))
  }

  /** Issues of an input that gave no article. */
  fail(issues: readonly Issue[]): void {
    for (const issue of issues) this.issues.push(issueRow(issue))
  }

  entities(article: number): EntityList {
    const start = this.firstEntities[article]!
    return this.entityTable.slice(start, (this.firstEntities[article + 1] ?? this.entityTable.size) - start)
  }

  /** The claims of an article; those of the one asked for last are at hand. */
  claims(article: number): readonly Row[] {
    if (this.open.article !== article) this.open = { article, claims: unpackClaims(this.rows(article, 'claims')) }
    return this.open.claims
  }

  rows(article: number, table: ArticleTable): string {
    return this.arenas[table].get(article)
  }
}
