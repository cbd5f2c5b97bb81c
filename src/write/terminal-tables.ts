import { FIELDS, type Field } from '../model/fields.ts'
import { COLUMNS, type Result, type Row, type TableName } from '../model/record.ts'
import { cellText } from './csv.ts'
import { decodedRows } from './decoded.ts'
import { bold, type Column, layOut, type Page } from './layout.ts'

/** A summary shows so many rows of a table. */
const MOST_ROWS = 12

/** Whole tables, as many columns as fit. */
export function* toTerminalTables(result: Result, tables: readonly TableName[], page: Page): Iterable<string> {
  for (const [i, table] of tables.entries()) {
    const rows = Array.from(result.rows(table), (row) => row.map(cellText))
    const fields: Record<string, Field> = FIELDS[table]
    const columns = COLUMNS[table].map((name): Column => ({ name, right: isNumber(fields[name]!) }))
    yield section(`${table} (${rows.length})`, columns, rows, page, i === 0)
  }
}

const isNumber = ({ type }: Field) => type === 'integer' || type === 'number'

/** What matters most first: figures that contradict each other, the biggest figures, who and where by mentions, what went wrong. */
export function* toTerminalSummary(result: Result, page: Page): Iterable<string> {
  const claims = [...decodedRows(result, 'claims')]
  const documents = [...result.rows('documents')].length
  const counts = (['people', 'places', 'organisations'] as const).map((table) => [...decodedRows(result, table)])
  const [people, places, organisations] = counts as [Row[], Row[], Row[]]
  const names = new Map([...places, ...people, ...organisations].map((row) => [row.id, String(row.name)]))
  yield `${bold(`${documents} articles, ${claims.length} claims, ${people.length} people, ${places.length} places`, page)}\n`
  yield* conflicts(claims, [...decodedRows(result, 'groups')], names, page)
  const inGroup = (row: Row) => Number(row.status === 'denied')
  const biggest = claims.filter((row) => row.unit === 'people').sort((a, b) => inGroup(a) - inGroup(b) || Number(b.value) - Number(a.value))
  yield list('Biggest figures of people', CLAIM, biggest, (row) => claimCells(row, names), page)
  const others = claims.filter((row) => row.unit !== 'people')
  yield list('Other figures', CLAIM, others, (row) => claimCells(row, names), page)
  yield list(
    'People',
    PERSON,
    byMentions(people),
    (row) => [text(row.name), text(row.roles), text(row.mentions), text(row.documents)],
    page,
  )
  yield list(
    'Places',
    PLACE,
    byMentions(places),
    (row) => [text(row.name), text(row.type), text(row.country), text(row.mentions), text(row.documents)],
    page,
  )
  yield list('Organisations', NAME, byMentions(organisations), (row) => [text(row.name), text(row.mentions), text(row.documents)], page)
  const issues = [...decodedRows(result, 'issues')].filter((row) => row.severity !== 'info')
  yield list('Issues', ISSUE, issues, (row) => [text(row.severity), text(row.path ?? row.document), text(row.message)], page)
}

const right = (name: string): Column => ({ name, right: true })
const left = (name: string): Column => ({ name })
const CLAIM = [right('figure'), left('kind'), left('subject'), left('place'), left('date'), left('source'), left('document')]
const PERSON = [left('name'), left('role'), right('mentions'), right('articles')]
const PLACE = [left('name'), left('type'), left('country'), right('mentions'), right('articles')]
const NAME = [left('name'), right('mentions'), right('articles')]
const ISSUE = [left('severity'), left('input'), left('message')]

const text = (cell: Row[string] | undefined) =>
  cell === null || cell === undefined ? '' : Array.isArray(cell) ? cell.join('; ') : String(cell)

const claimCells = (row: Row, names: ReadonlyMap<Row[string] | undefined, string>) => [
  text(row.text),
  `${text(row.kind)}${row.status === 'stated' ? '' : ` (${text(row.status)})`}`,
  text(row.subject),
  names.get(row.place_id) ?? text(row.place),
  text(row.date),
  text(row.source),
  text(row.document),
]

function* conflicts(claims: readonly Row[], groups: readonly Row[], names: ReadonlyMap<Row[string] | undefined, string>, page: Page) {
  const conflicting = groups.filter((group) => group.agreement === 'conflict')
  const spread = (group: Row) => Number(group.high ?? group.low) - Number(group.low ?? group.high)
  conflicting.sort((a, b) => spread(b) - spread(a))
  const rows = conflicting.flatMap((group) => claims.filter((claim) => claim.group === group.id))
  yield list('Figures that contradict each other', CLAIM, rows, (row) => claimCells(row, names), page)
}

const byMentions = (rows: readonly Row[]) => [...rows].sort((a, b) => Number(b.mentions) - Number(a.mentions))

function list(title: string, columns: readonly Column[], rows: readonly Row[], cells: (row: Row) => string[], page: Page): string {
  if (rows.length === 0) return ''
  const more = rows.length > MOST_ROWS ? `  … ${rows.length - MOST_ROWS} more\n` : ''
  return section(title, columns, rows.slice(0, MOST_ROWS).map(cells), page, false) + more
}

function section(title: string, columns: readonly Column[], rows: readonly (readonly string[])[], page: Page, first: boolean): string {
  const lines = [bold(title, page), ...layOut(columns, rows, page)]
  return `${first ? '' : '\n'}${lines.join('\n')}\n`
}
