import type { Result, Row } from '../model/record.ts'
import { decodedRows } from './decoded.ts'

const NAME_TYPES: Readonly<Record<string, string>> = { person: 'Person', place: 'Place', organisation: 'Organisation' }
/** Names there are not of the story, and no coder would mark them. */
const NOT_STORY = ['boilerplate', 'credit']
/** Fields of a claim that are attributes of its mark. */
const ATTRIBUTES = { Value: 'value', Low: 'low', High: 'high', Qualifier: 'qualifier', Status: 'status', Date: 'date' } as const
const RELATIONS = { Subject: 'subject', Place: 'place', Source: 'source' } as const

/** A mark of the standoff file: `T1	Person 0 10	Ann Archer`. */
interface Mark {
  readonly id: string
  readonly row: Row
}

/** The rows of one article that can be marked in its text. */
export type Markable = Readonly<Record<'mentions' | 'dates' | 'claims', Iterable<Row>>>

/** The annotations of one article of a result as brat standoff. */
export const toBrat = (result: Result, document: string): Generator<string> =>
  toStandoff({
    mentions: rowsOf(result, 'mentions', document),
    dates: rowsOf(result, 'dates', document),
    claims: rowsOf(result, 'claims', document),
  })

function* rowsOf(result: Result, table: keyof Markable, document: string): Generator<Row> {
  for (const row of decodedRows(result, table)) if (row.document === document) yield row
}

/**
 * The annotations of one article as brat standoff, to be looked at or corrected by hand: names, dates and claims as marks, the fields
 * of claims as attributes, who, where and who says so as relations to names nearby, else as notes. Offsets are code points.
 */
export function* toStandoff({ mentions, dates, claims }: Markable): Generator<string> {
  let marks = 0
  let rest = 0
  const mark = (row: Row, type: string): [Mark, string] => {
    const id = `T${++marks}`
    return [{ id, row }, `${id}\t${type} ${row.start} ${row.end}\t${oneLine(row.text)}\n`]
  }
  const names: Mark[] = []
  for (const row of mentions) {
    if (NOT_STORY.includes(row.zone as string)) continue
    const [name, line] = mark(row, NAME_TYPES[row.type as string]!)
    names.push(name)
    yield line
  }
  yield* equivalents(names)
  for (const row of dates) {
    if (row.type !== 'date' && row.type !== 'time') continue
    const [date, line] = mark(row, 'Date')
    yield line
    if (row.value !== null) yield `A${++rest}\tValue ${date.id} ${row.value}\n`
  }
  for (const row of claims) {
    const [claim, line] = mark(row, row.kind as string)
    yield line
    for (const [attribute, field] of Object.entries(ATTRIBUTES)) {
      if (row[field] !== null) yield `A${++rest}\t${attribute} ${claim.id} ${row[field]}\n`
    }
    for (const [relation, field] of Object.entries(RELATIONS)) {
      if (row[field] === null) continue
      const name = nearestName(names, row[`${field}_id`]!, row)
      if (name) yield `R${++rest}\t${relation} Arg1:${claim.id} Arg2:${name.id}\n`
      else yield `#${++rest}\tAnnotatorNotes ${claim.id}\t${relation}: ${oneLine(row[field])}\n`
    }
  }
}

/** `*	Equiv T1 T5`: mentions of one person, place or organisation. */
function* equivalents(names: readonly Mark[]): Generator<string> {
  const marks = new Map<Row[string], string[]>()
  for (const { id, row } of names) marks.set(row.entity!, [...(marks.get(row.entity!) ?? []), id])
  for (const ids of marks.values()) if (ids.length > 1) yield `*\tEquiv ${ids.join(' ')}\n`
}

/** The mention of an entity that stands nearest to the claim. */
function nearestName(names: readonly Mark[], entity: Row[string], claim: Row): Mark | null {
  const distance = ({ row }: Mark) => Math.abs(Number(row.start) - Number(claim.start))
  let best: Mark | null = null
  for (const name of names) {
    if (entity !== null && name.row.entity === entity && (best === null || distance(name) < distance(best))) best = name
  }
  return best
}

/** A standoff file has one mark a line. */
const oneLine = (text: Row[string] | undefined) => String(text).replace(/[\r\n\t]/g, ' ')
