import { foldName } from '../lang/fold.ts'
import { type Region, regionOf } from '../lang/regions.ts'
import type { ArticleRecord, Row } from '../model/record.ts'
import { subjectKey } from './subjects.ts'

/** What grouping needs to know of a claim. */
export interface ClaimView {
  /** Its number in its article. */
  readonly nth: number
  readonly id: string
  /** Day of the article, or null. */
  readonly published: string | null
  readonly kind: string
  /** `people`, `percent` …; only equal units are compared. */
  readonly unit: string
  /** Who is counted, folded; empty where the words say no more than the kind does (`people`, `protesters`, nothing). */
  readonly subject: string
  readonly subjectText: string | null
  /** Id in the corpus, else the folded words, else null. */
  readonly place: string | null
  readonly placeId: string | null
  readonly region: Region | null
  readonly from: string | null
  readonly to: string | null
  /** Folded name of who says so; empty for the article itself. */
  readonly source: string
  readonly status: string
  readonly partOf: string | null
  /** Id of the claim that it retells; its own where it is set apart from those before; null where nothing says either. */
  readonly retells: string | null
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string
  readonly sentence: string
  /** Where it begins in its article. */
  readonly start: number
}

/** The views of the claims of an article, part by part; `ids` are the corpus ids of its entities. */
export function* claimViews({ document, entities, claims }: ArticleRecord, ids: readonly string[]): Generator<ClaimView[]> {
  const entity = (index: Row[string]) => (typeof index === 'number' ? (ids[index] ?? null) : null)
  const text = (cell: Row[string]) => (cell === null ? null : foldName(cell as string))
  const viewOf = (row: Row, nth: number): ClaimView => {
    const placeId = entity(row.place_id!)
    const region = typeof row.place_id === 'number' ? regionOf(entities.at(row.place_id)!) : null
    return {
      nth,
      id: row.id as string,
      published: document.date as string | null,
      kind: row.kind as string,
      unit: row.unit as string,
      subject: entity(row.subject_id!) ?? subjectKey(row.subject as string | null, row.kind as string, region?.country ?? ''),
      subjectText: row.subject as string | null,
      place: placeId ?? text(row.place!),
      placeId,
      region,
      from: row.date_from as string | null,
      to: row.date_to as string | null,
      source: entity(row.source_id!) ?? text(row.source!) ?? '',
      status: row.status as string,
      partOf: row.part_of as string | null,
      retells: row.group as string | null,
      value: row.value as number,
      low: row.low as number | null,
      high: row.high as number | null,
      qualifier: row.qualifier as string,
      sentence: row.sentence as string,
      start: row.start as number,
    }
  }
  let before = 0
  for (const part of claims) {
    const first = before
    before += part.length
    yield part.map((row, i) => viewOf(row, first + i))
  }
}
