import { byCodePoint } from '../lang/order.ts'
import type { ArticleRecord, Row, Tables } from '../model/record.ts'

/** What the linking of articles gives to the tables. */
export interface LinkedRows {
  /** For each article, for each of its entities, the id in the corpus. */
  readonly entityIds: readonly (readonly string[])[]
  /** For each article, for each of its claims, the id of its group. */
  readonly groupIds: readonly (readonly (string | null)[])[]
  readonly people: Row[]
  readonly places: Row[]
  readonly organisations: Row[]
  readonly groups: Row[]
}

/** All tables of the contract: rows sorted by document, start, end, id; entities and groups by id. */
export function toTables(records: readonly ArticleRecord[], linked: LinkedRows, issues: readonly Row[]): Tables {
  const order = records.map((_, i) => i).sort((a, b) => byCodePoint(records[a]!.document.id as string, records[b]!.document.id as string))
  const inOrder = <T>(rows: (record: ArticleRecord, index: number) => T[]): T[] => order.flatMap((i) => rows(records[i]!, i))
  return {
    documents: inOrder((record) => [record.document]),
    people: linked.people.sort(byId),
    places: linked.places.sort(byId),
    organisations: linked.organisations.sort(byId),
    mentions: inOrder((record, i) => linkMentions(record.mentions, linked.entityIds[i]!).sort(byPosition)),
    dates: inOrder((record) => record.dates.sort(byPosition)),
    quantities: inOrder((record) => record.quantities.sort(byPosition)),
    claims: inOrder((record, i) => linkClaims(record.claims, linked.entityIds[i]!, linked.groupIds[i]!).sort(byPosition)),
    groups: linked.groups.sort(byId),
    issues: [...inOrder((record) => record.issues), ...issues].sort(byPlace),
  }
}

const linkMentions = (rows: readonly Row[], ids: readonly string[]): Row[] =>
  rows.map((row) => ({ ...row, entity: ids[row.entity as number]! }))

const linkClaims = (rows: readonly Row[], ids: readonly string[], groups: readonly (string | null)[]): Row[] =>
  rows.map((row, i) => ({
    ...row,
    subject_id: idOf(row.subject_id, ids),
    place_id: idOf(row.place_id, ids),
    source_id: idOf(row.source_id, ids),
    group: groups[i] ?? null,
  }))

const idOf = (index: Row[string], ids: readonly string[]) => (typeof index === 'number' ? ids[index]! : null)

const byId = (a: Row, b: Row) => byCodePoint(a.id as string, b.id as string)
const byPosition = (a: Row, b: Row) => (a.start as number) - (b.start as number) || (a.end as number) - (b.end as number) || byId(a, b)

function byPlace(a: Row, b: Row): number {
  const text = (row: Row) => `${row.document ?? ''}\0${row.path ?? ''}`
  return (
    byCodePoint(text(a), text(b)) ||
    ((a.start as number) ?? -1) - ((b.start as number) ?? -1) ||
    byCodePoint(`${a.code}\0${a.message}`, `${b.code}\0${b.message}`)
  )
}
