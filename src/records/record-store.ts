import { copyString, StringPool } from '../lang/string-pool.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import { ARTICLE_TABLES, type ArticleRecord, type ArticleTable, type PackedArticle, type Row } from '../model/record.ts'
import { issueRow } from './pack.ts'
import { type Spill, TextArena } from './text-arena.ts'
import { unpackClaims } from './unpack.ts'

const NONE: readonly string[] = []
/** So many entities are remembered to be shared. */
const MOST_SHARED = 20_000
/** Entities with more mentions are seldom equal. */
const OFTEN = 2

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
  private readonly strings = new StringPool()
  private readonly entities = new Map<string, LocalEntity>()

  /** With a spill, the rows of a large run are kept outside the memory. */
  constructor(spill: Spill | null = null) {
    const arenas = ARTICLE_TABLES.map((table) => [table, new TextArena(spill)])
    this.arenas = Object.fromEntries(arenas) as Record<ArticleTable, TextArena>
  }

  add({ link, rows }: PackedArticle): void {
    for (const table of ARTICLE_TABLES) this.arenas[table].add(rows[table])
    const { id, date, outlet } = link.document
    const document = { id: copyString(id as string), date: this.strings.shareAny(date), outlet: this.strings.shareAny(outlet) } as Row
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

  /** `Belarus`, named once, is the same in thousands of articles. */
  private shareEntity(entity: LocalEntity): LocalEntity {
    if (entity.mentions > OFTEN || entity.aliases.length > 0 || entity.roles.length > 0 || entity.age !== null)
      return this.copyEntity(entity)
    const { type, name, mentions, nationality, gazetteer, placeType, country } = entity
    const key = `${type}\t${mentions}\t${name}\t${nationality}\t${gazetteer}\t${placeType}\t${country}`
    const known = this.entities.get(key)
    if (known) return known
    if (this.entities.size > MOST_SHARED) this.entities.clear()
    const copy = this.copyEntity(entity)
    this.entities.set(key, copy)
    return copy
  }

  private copyEntity(entity: LocalEntity): LocalEntity {
    const { strings } = this
    return {
      type: entity.type,
      name: strings.share(entity.name),
      aliases: this.shareAll(entity.aliases),
      mentions: entity.mentions,
      roles: this.shareAll(entity.roles),
      nationality: strings.shareAny(entity.nationality),
      age: entity.age,
      gazetteer: entity.gazetteer,
      placeType: strings.shareAny(entity.placeType),
      country: strings.shareAny(entity.country),
    }
  }

  private shareAll(list: readonly string[]): readonly string[] {
    return list.length === 0 ? NONE : list.map((text) => this.strings.share(text))
  }
}
