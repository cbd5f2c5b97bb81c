import type { LocalEntity } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import { ARTICLE_TABLES, type ArticleRecord, type ArticleTable, type PackedArticle, type Row } from '../model/record.ts'
import { issueRow } from './pack.ts'
import { type Spill, TextArena } from './text-arena.ts'
import { unpackClaims } from './unpack.ts'

const NONE: readonly string[] = []
/** So many strings and entities are remembered to be shared. */
const MOST_SHARED = 20_000
/** Entities with more mentions are seldom equal. */
const OFTEN = 2

/** Shorter strings are never slices of others. */
const SHORTEST_SLICE = 13

/** The string for itself: a slice of an article's text would keep the whole text alive. */
const copied = <T>(value: T): T =>
  typeof value === 'string' && value.length >= SHORTEST_SLICE ? (Buffer.from(value, 'utf16le').toString('utf16le') as T) : value

/** What linking looks at; claims are unpacked when they are asked for, and not kept. */
class StoredArticle implements ArticleRecord {
  readonly document: Row
  readonly entities: readonly LocalEntity[]
  private readonly store: RecordStore
  private readonly number: number

  constructor(store: RecordStore, number: number, document: Row, entities: readonly LocalEntity[]) {
    this.store = store
    this.number = number
    this.document = document
    this.entities = entities
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
  private readonly strings = new Map<string, string>()
  private readonly entities = new Map<string, LocalEntity>()

  /** With a spill, the rows of a large run are kept outside the memory. */
  constructor(spill: Spill | null = null) {
    const arenas = ARTICLE_TABLES.map((table) => [table, new TextArena(spill)])
    this.arenas = Object.fromEntries(arenas) as Record<ArticleTable, TextArena>
  }

  add({ link, rows }: PackedArticle): void {
    for (const table of ARTICLE_TABLES) this.arenas[table].add(rows[table])
    const { id, date, outlet } = link.document
    const document = { id: copied(id), date: this.share(date), outlet: this.share(outlet) } as Row
    const entities = link.entities.map((entity) => this.shareEntity(entity))
    this.articles.push(new StoredArticle(this, this.articles.length, document, entities))
  }

  /** Issues of an input that gave no article. */
  fail(issues: readonly Issue[]): void {
    for (const issue of issues) this.issues.push(issueRow(issue))
  }

  /** The claims of an article; those of the one asked for last are at hand. */
  claims(article: number): readonly Row[] {
    if (this.open.article !== article) this.open = { article, claims: unpackClaims(this.rows(article, 'claims')) }
    return this.open.claims
  }

  rows(article: number, table: ArticleTable): string {
    return this.arenas[table].get(article)
  }

  /** The same names come again and again: each is kept once, and no slice of an article's text keeps the whole alive. */
  private share<T>(value: T): T {
    if (typeof value !== 'string') return value
    const known = this.strings.get(value)
    if (known !== undefined) return known as T
    const copy = copied(value)
    if (this.strings.size > MOST_SHARED) this.strings.clear()
    this.strings.set(copy, copy)
    return copy
  }

  /** `Belarus`, named once, is the same in thousands of articles. */
  private shareEntity(entity: LocalEntity): LocalEntity {
    if (entity.mentions > OFTEN) return this.copyEntity(entity)
    const key = JSON.stringify(entity)
    const known = this.entities.get(key)
    if (known) return known
    if (this.entities.size > MOST_SHARED) this.entities.clear()
    const copy = this.copyEntity(entity)
    this.entities.set(key, copy)
    return copy
  }

  private copyEntity(entity: LocalEntity): LocalEntity {
    return {
      ...entity,
      name: this.share(entity.name),
      aliases: this.shareAll(entity.aliases),
      roles: this.shareAll(entity.roles),
      nationality: this.share(entity.nationality),
      placeType: this.share(entity.placeType),
      country: this.share(entity.country),
    }
  }

  private shareAll(list: readonly string[]): readonly string[] {
    return list.length === 0 ? NONE : list.map((text) => this.share(text))
  }
}
