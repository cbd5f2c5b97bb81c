import { byCodePoint } from '../../lang/order.ts'
import { type Html, html } from './html.ts'
import type { EntityRow, PersonRow, PlaceRow } from './rows.ts'
import { figure } from './words.ts'

/** So many rows are shown; the others are folded away. */
const SHOWN = 20

interface Column<T> {
  readonly title: string
  readonly cell: (row: T, anchors: ReadonlySet<string>) => Html | string | null
  readonly numeric?: boolean
}

const name: Column<EntityRow> = {
  title: 'Name',
  cell: ({ id, name, aliases }, anchors) => {
    const others = distinct(aliases, name)
    return html`${anchors.has(`e-${id}`) ? html`<a href="#e-${id}">${name}</a>` : name}${
      others.length === 0 ? null : html` <small>also ${others.join(', ')}</small>`
    }`
  },
}

/** Without those that differ from the name, or from another, in capitals only: of `ARCHER` and `Archer` the second is shown. */
function distinct(words: readonly string[], name = ''): string[] {
  const shown = new Map<string, string>()
  for (const word of words) {
    const key = word.toLowerCase()
    const known = shown.get(key)
    if (key !== name.toLowerCase() && (known === undefined || known === known.toUpperCase())) shown.set(key, word)
  }
  return [...shown.values()]
}

const articles: Column<EntityRow> = { title: 'Articles', cell: (row) => figure(row.documents), numeric: true }
const mentions: Column<EntityRow> = { title: 'Mentions', cell: (row) => figure(row.mentions), numeric: true }

export const peopleTable = (people: readonly PersonRow[], anchors: ReadonlySet<string>): Html =>
  entityTable('people', people, anchors, [name, { title: 'Role', cell: (row) => distinct(row.roles).join('; ') }, articles, mentions])

export const placesTable = (places: readonly PlaceRow[], anchors: ReadonlySet<string>): Html =>
  entityTable('places', places, anchors, [
    name,
    { title: 'What', cell: (row) => row.type },
    { title: 'Country', cell: (row) => row.country },
    { title: 'Coordinates', cell: coordinates, numeric: true },
    articles,
    mentions,
  ])

export const organisationsTable = (organisations: readonly EntityRow[], anchors: ReadonlySet<string>): Html =>
  entityTable('organisations', organisations, anchors, [name, articles, mentions])

function entityTable<T extends EntityRow>(
  what: string,
  rows: readonly T[],
  anchors: ReadonlySet<string>,
  columns: readonly Column<T>[],
): Html {
  const sorted = [...rows].sort((a, b) => b.mentions - a.mentions || byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id))
  const table = (some: readonly T[]) => html`<table class="rows ${what}">
<thead><tr>${columns.map(({ title, numeric }) => html`<th scope="col"${numeric ? html` class="n"` : null}>${title}</th>`)}</tr></thead>
<tbody>
${some.map((row) => html`<tr>${columns.map((column, i) => cell(column, column.cell(row, anchors), i === 0))}</tr>\n`)}</tbody>
</table>`
  const rest = sorted.slice(SHOWN)
  return html`${table(sorted.slice(0, SHOWN))}
${rest.length === 0 ? null : html`<details><summary>${figure(rest.length)} more ${what}</summary>\n${table(rest)}\n</details>`}`
}

function cell({ numeric }: { readonly numeric?: boolean }, content: Html | string | null, first: boolean): Html {
  if (first) return html`<th scope="row">${content}</th>`
  return numeric ? html`<td class="n">${content}</td>` : html`<td>${content}</td>`
}

/** `53.90° N 27.57° E`: two decimals are about a kilometre, finer than a city is. */
function coordinates({ latitude, longitude }: PlaceRow): string | null {
  if (latitude === null || longitude === null) return null
  const [north, east] = [latitude < 0 ? 'S' : 'N', longitude < 0 ? 'W' : 'E']
  return `${Math.abs(latitude).toFixed(2)}°\u00a0${north} ${Math.abs(longitude).toFixed(2)}°\u00a0${east}`
}
