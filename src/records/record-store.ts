import type { LocalEntity } from '../model/entity.ts'
import type { Issue } from '../model/issue.ts'
import { ARTICLE_TABLES, type ArticleRecord, type ArticleTable, type PackedArticle, type Row } from '../model/record.ts'
import { issueRow } from './pack.ts'
import { type Spill, TextArena } from './text-arena.ts'

const NONE: readonly string[] = []

/** The articles of a run: their rows as bytes, and as objects only what linking looks at. */
export class RecordStore {
  readonly articles: ArticleRecord[] = []
  /** Issues of inputs that gave no article. */
  readonly issues: Row[] = []
  private readonly arenas: Readonly<Record<ArticleTable, TextArena>>
  private readonly strings = new Map<string, string>()

  /** With a spill, the rows of a large run are kept outside the memory. */
  constructor(spill: Spill | null = null) {
    const arenas = ARTICLE_TABLES.map((table) => [table, new TextArena(spill)])
    this.arenas = Object.fromEntries(arenas) as Record<ArticleTable, TextArena>
  }

  add({ link, rows }: PackedArticle): void {
    for (const table of ARTICLE_TABLES) this.arenas[table].add(rows[table])
    this.articles.push({
      document: this.shareRow(link.document),
      entities: link.entities.map((entity) => this.shareEntity(entity)),
      claims: link.claims.map((claim) => this.shareRow(claim)),
    })
  }

  /** Issues of an input that gave no article. */
  fail(issues: readonly Issue[]): void {
    for (const issue of issues) this.issues.push(issueRow(issue))
  }

  rows(article: number, table: ArticleTable): string {
    return this.arenas[table].get(article)
  }

  /** The same names come again and again: each is kept once, and no slice of an article's text keeps the whole alive. */
  private share<T>(value: T): T {
    if (typeof value !== 'string') return value
    const known = this.strings.get(value)
    if (known !== undefined) return known as T
    const copy = value.length < 13 ? value : Buffer.from(value, 'utf16le').toString('utf16le')
    this.strings.set(copy, copy)
    return copy as T
  }

  private shareEntity(entity: LocalEntity): LocalEntity {
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

  private shareRow(row: Row): Row {
    const shared = { ...row }
    for (const column in shared) shared[column] = this.share(shared[column]!)
    return shared
  }
}
