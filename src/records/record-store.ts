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

  get claims(): Iterable<readonly Row[]> {
    return this.store.claims(this.number)
  }
}

/** The articles of a run: their rows as bytes, and as objects only what linking looks at. */
export class RecordStore {
  readonly articles: ArticleRecord[] = []
  /** Issues of inputs that gave no article. */
  readonly issues: Row[] = []
  private readonly arenas: Readonly<Record<ArticleTable, TextArena>>
  /** The rows of articles of many parts, by article. */
  private readonly long = new Map<number, PackedArticle['rows']>()
  readonly spill: Spill | null
  private readonly strings = new StringPool()
  private readonly entityTable = new EntityTable()
  /** For each article, where its entities begin. */
  private readonly firstEntities: number[] = []

  /** With a spill, the rows of a large run are kept outside the memory. */
  constructor(spill: Spill | null = null) {
    this.spill = spill
    this.arenas = byTable(() => new TextArena(spill))
  }

  add({ link, rows }: PackedArticle): void {
    const isShort = ARTICLE_TABLES.every((table) => isShortList(rows[table]))
    for (const table of ARTICLE_TABLES) this.arenas[table].push(isShort ? [...rows[table]].join('\n') : '')
    if (!isShort)
      this.long.set(
        this.articles.length,
        byTable((table) => this.outside(rows[table])),
      )
    const { id, date, outlet } = link.document
    const document = { id: copyString(id as string), date: this.strings.shareAny(date), outlet: this.strings.shareAny(outlet) } as Row
    this.firstEntities.push(this.entityTable.size)
    for (const entity of link.entities) this.entityTable.push(entity)
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

  /** The claims of an article, part by part. */
  *claims(article: number): Generator<readonly Row[]> {
    for (const piece of this.rows(article, 'claims')) yield unpackClaims(piece)
  }

  /** The packed rows of an article, a piece a part; no piece is empty. */
  rows(article: number, table: ArticleTable): Iterable<string> {
    const long = this.long.get(article)
    if (long) return long[table]
    const piece = this.arenas[table].get(article)
    return piece === '' ? [] : [piece]
  }

  private outside(pieces: Iterable<string>): TextArena {
    if (pieces instanceof TextArena) return pieces
    const arena = new TextArena(this.spill)
    for (const piece of pieces) arena.push(piece)
    return arena
  }
}

/** Of an article of common length a table has one piece, or that of reading besides. */
const isShortList = (pieces: Iterable<string>): boolean => Array.isArray(pieces) && pieces.length <= 2

const byTable = <T>(make: (table: ArticleTable) => T): Record<ArticleTable, T> =>
  Object.fromEntries(ARTICLE_TABLES.map((table) => [table, make(table)])) as Record<ArticleTable, T>
