import { byCodePoint } from '../lang/order.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { ArticleRecord } from '../model/record.ts'

/** The entities of all articles, by document id whatever the order of the articles; a member is known by its number. */
export class Members {
  readonly people: number[] = []
  /** Those of bylines, who do not mix with the story. */
  readonly reporters: number[] = []
  readonly places: number[] = []
  readonly organisations: number[] = []
  private readonly records: readonly ArticleRecord[]
  private readonly articles: Int32Array
  private readonly locals: Int32Array

  constructor(records: readonly ArticleRecord[]) {
    this.records = records
    const length = records.reduce((sum, { entities }) => sum + entities.length, 0)
    this.articles = new Int32Array(length)
    this.locals = new Int32Array(length)
    let member = 0
    for (const article of byDocument(records)) {
      const { entities } = records[article]!
      for (let local = 0; local < entities.length; local++) {
        this.articles[member] = article
        this.locals[member] = local
        this.listOf(entities.at(local)!).push(member++)
      }
    }
  }

  entity(member: number): LocalEntity {
    return this.records[this.articles[member]!]!.entities.at(this.locals[member]!)!
  }

  /** The number of its article. */
  article(member: number): number {
    return this.articles[member]!
  }

  /** Its number among the entities of its article. */
  local(member: number): number {
    return this.locals[member]!
  }

  document(member: number): string {
    return this.records[this.articles[member]!]!.document.id as string
  }

  private listOf({ type, roles }: LocalEntity): number[] {
    if (type === 'place') return this.places
    if (type === 'organisation') return this.organisations
    return roles.includes('byline') ? this.reporters : this.people
  }
}

function byDocument(records: readonly ArticleRecord[]): number[] {
  const id = (article: number) => records[article]!.document.id as string
  return records.map((_, article) => article).sort((a, b) => byCodePoint(id(a), id(b)) || a - b)
}
