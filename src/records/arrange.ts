import { contentHash } from '../lang/hash.ts'
import { byCodePoint } from '../lang/order.ts'
import type { ArticleRecord, Row } from '../model/record.ts'
import { quote } from './cells.ts'
import type { RecordStore } from './record-store.ts'

/** An article in its place in the output. */
export interface Arranged {
  /** Its number in the store. */
  readonly stored: number
  /** Its id in the output: another than its own when an article before it has the same. */
  readonly id: string
  /** Gives the new id of a row; null where the article keeps its own id. */
  readonly renameRow: ((id: string) => string) | null
  readonly record: ArticleRecord
}

/**
 * The articles by id, whatever the order in which they came. Of several with one id the first (by path, then by content)
 * keeps it and the others get `~2`, `~3` ...: none is lost, and the same one is renamed in every run.
 */
export function arrange(store: RecordStore): { articles: Arranged[]; issues: Row[] } {
  const idOf = (i: number) => store.articles[i]!.document.id as string
  const order = store.articles.map((_, i) => i)
  order.sort((a, b) => byCodePoint(idOf(a), idOf(b)) || byCodePoint(tieBreaker(store, a), tieBreaker(store, b)))
  let taken: Set<string> | null = null
  const issues: Row[] = []
  let nth = 1
  const articles = order.map((stored, at): Arranged => {
    const record = store.articles[stored]!
    const id = idOf(stored)
    nth = at > 0 && idOf(order[at - 1]!) === id ? nth + 1 : 1
    if (nth === 1) return { stored, id, renameRow: null, record }
    taken ??= new Set(order.map(idOf))
    const renamed = freeId(id, taken, nth)
    issues.push(duplicateIssue(id, renamed))
    return rename(stored, renamed, record)
  })
  if (issues.length > 0) articles.sort((a, b) => byCodePoint(a.id, b.id))
  return { articles, issues }
}

const tieBreaker = (store: RecordStore, i: number) => {
  const [id, path, ...rest] = [...store.rows(i, 'documents')][0]!.split('\t')
  return [path, ...rest, id].join('\t')
}

/** The first of `id~2`, `id~3` ... that is free; `nth` is where to begin. */
function freeId(id: string, taken: Set<string>, nth: number): string {
  let next = nth
  while (taken.has(`${id}~${next}`)) next++
  taken.add(`${id}~${next}`)
  return `${id}~${next}`
}

function rename(stored: number, id: string, record: ArticleRecord): Arranged {
  const renameRow = (row: string) => `${row[0]}${contentHash(`${row}\0${id}`)}`
  const renamed = (claim: Row): Row => ({
    ...claim,
    id: renameRow(claim.id as string),
    part_of: claim.part_of === null ? null : renameRow(claim.part_of as string),
    group: claim.group === null ? null : renameRow(claim.group as string),
  })
  const claims = {
    *[Symbol.iterator]() {
      for (const part of record.claims) yield part.map(renamed)
    },
  }
  return { stored, id, renameRow, record: { entities: record.entities, document: { ...record.document, id }, claims } }
}

const duplicateIssue = (id: string, renamed: string): Row => ({
  document: renamed,
  path: null,
  severity: 'warning',
  stage: 'read',
  code: 'duplicate-id',
  message: `another article has the id ${quote(id)}: this one is called ${quote(renamed)}`,
  start: null,
  end: null,
})
