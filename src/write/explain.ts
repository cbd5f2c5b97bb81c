import { utf16Offsets } from '../lang/utf16-offsets.ts'
import type { Claim } from '../model/claim.ts'
import type { Row, Tables } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { escapeControls } from './terminal.ts'

/** A part of a claim that is shown in the text. */
export type Part = 'figure' | 'subject' | 'place' | 'date' | 'source'

/** Sets words off as a part: with colours on a terminal; the default names the part: `[source: the ministry]`. */
export type Paint = (part: Part, words: string) => string
const PLAIN: Paint = (part, words) => `[${part}: ${words}]`

/** Words of a field in the article, in UTF-16 units. */
interface Found extends Span {
  readonly part: Part
  readonly rule: string | null
}

/**
 * One claim for people: its sentence with its parts marked, each field with where it comes from, the rules, and what other claims
 * say about the same thing. Control characters of the text are made visible.
 * @param claim its row
 * @param made the same claim as it was found in the document's text, in UTF-16 units
 */
export function explainClaim(claim: Row, tables: Tables, text: string, made: Claim, paint: Paint = PLAIN): string {
  const { sentence } = made
  const found = findParts(claim, tables, text, made)
  const isInside = (part: Span) => part.start >= sentence.start && part.end <= sentence.end
  const isNear = (part: Span) => !PARAGRAPH.test(text.slice(Math.min(part.end, sentence.end), Math.max(part.start, sentence.start)))
  return [
    `${claim.id}  ${claim.kind}  ${oneLine(claim.document as string)}\n`,
    `\n  ${mark(text, sentence, found.filter(isInside), paint)}\n\n`,
    ...fields(claim, tables, made, found, isInside, isNear).map(([field, value]) => `  ${field.padEnd(8)} ${oneLine(value)}\n`),
    ...found
      .filter((part) => !isInside(part))
      .map((part) => `\n  ${part.part}, further off: ${mark(text, around(text, part), [part], paint)}\n`),
    ...sameThing(claim, tables),
  ].join('')
}

const PARAGRAPH = /\n\s*\n/
const oneLine = (words: string) => escapeControls(words.replace(/\s+/g, ' '))

/** The words of the text that fill the fields, each with the rule that chose or read them. */
function findParts(claim: Row, tables: Tables, text: string, made: Claim): Found[] {
  const offset = utf16Offsets(text)
  const rows = (table: 'mentions' | 'dates', part: Part) =>
    tables[table]
      .filter((row) => row.document === claim.document)
      .map((row) => ({ part, row, start: offset(row.start as number), end: offset(row.end as number), rule: row.rule as string }))
  const figure: Found = { part: 'figure', start: made.start, end: made.end, rule: made.rule }
  const said = (part: 'subject' | 'place' | 'source', rule: string | null): Found[] => {
    const span = made[part]?.span
    return span ? [{ part, start: span.start, end: span.end, rule }] : []
  }
  const place = made.place?.span
  const named = place ? rows('mentions', 'place').find((name) => name.start < place.end && place.start < name.end) : undefined
  const dates = rows('dates', 'date').filter(({ row }) => tells(row, claim))
  return [
    figure,
    ...said('subject', made.rules.subject),
    ...said('place', named?.rule ?? null),
    ...nearest(dates, figure),
    ...said('source', made.rules.source),
  ]
}

/** Is it the date of the claim, or that from which its days are reckoned, `since Sunday`? */
function tells(date: Row, claim: Row): boolean {
  if (date.value === null || claim.date === null) return false
  return (
    date.value === claim.date ||
    (claim.date as string).startsWith(`${date.value}/`) ||
    (date.from !== null && date.from === claim.date_from)
  )
}

/** The nearest before the figure or in front of it, by characters, if there is one. */
function nearest(candidates: readonly Found[], figure: Span): Found[] {
  const distance = (found: Span) => Math.max(found.start - figure.end, figure.start - found.end)
  return [...candidates].sort((a, b) => distance(a) - distance(b)).slice(0, 1)
}

/** A stretch of text with its parts set off; of two that meet the first stays. */
function mark(text: string, { start, end }: Span, parts: readonly Found[], paint: Paint): string {
  let line = ''
  let at = start
  for (const part of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (part.start < at) continue
    line += oneLine(text.slice(at, part.start)) + paint(part.part, oneLine(text.slice(part.start, part.end)))
    at = part.end
  }
  return (line + oneLine(text.slice(at, end))).trim()
}

/** So many characters are shown on both sides of words that stand outside the sentence. */
const AROUND = 60

const around = (text: string, { start, end }: Span): Span => ({
  start: Math.max(0, start - AROUND),
  end: Math.min(text.length, end + AROUND),
})

type IsInside = (part: Span) => boolean

function fields(
  claim: Row,
  tables: Tables,
  made: Claim,
  found: readonly Found[],
  isInside: IsInside,
  isNear: IsInside,
): [field: string, value: string][] {
  const from = (part: Part) => {
    const words = found.find((one) => one.part === part)
    if (!words) return ''
    return ` (${isInside(words) ? 'in the sentence' : isNear(words) ? 'in the paragraph' : 'further off'}${words.rule === null ? '' : `, rule ${words.rule}`})`
  }
  const linked = (field: string, ...names: ('people' | 'places' | 'organisations')[]) => {
    const entity = names.flatMap((name) => tables[name]).find((row) => row.id === claim[`${field}_id`])
    return entity && entity.name !== claim[field] ? ` = ${entity.name}` : ''
  }
  const said = (field: Part, value: string) => (claim[field] === null ? '–' : `${claim[field]}${value}${from(field)}`)
  const type = claim.source_type === null ? '' : `, ${claim.source_type}`
  return [
    [
      'figure',
      `${claim.text}: ${claim.qualifier} ${claim.value}, ${bound(claim.low)} to ${bound(claim.high)}, ${claim.unit}${numberRule(claim, tables)}`,
    ],
    ['kind', `${claim.kind} (rule ${claim.rule})`],
    ['subject', said('subject', linked('subject', 'people', 'organisations', 'places'))],
    ['place', said('place', linked('place', 'places'))],
    ['date', said('date', days(claim))],
    [
      'source',
      claim.source === null
        ? `the article itself (rule ${made.rules.source})`
        : said('source', linked('source', 'people', 'organisations', 'places') + type),
    ],
    ['status', `${claim.status} (rule ${made.rules.status})`],
    ...(claim.part_of === null ? [] : [partOf(claim, tables, made)]),
  ]
}

const partOf = (claim: Row, tables: Tables, { rules }: Claim): [field: string, value: string] => [
  'part of',
  `${describe(tables.claims.find((row) => row.id === claim.part_of))} (rule ${rules.partOf})`,
]

/** The rule that read the number; a figure without one (`a man`) has none. */
function numberRule({ document, start, end }: Row, { quantities }: Tables): string {
  const number = quantities.find((row) => row.document === document && Number(row.start) < Number(end) && Number(start) < Number(row.end))
  return number ? ` (rule ${number.rule})` : ''
}

const bound = (value: Row[string] | undefined) => (value === null ? 'open' : String(value))
const days = ({ date, date_from, date_to }: Row) =>
  date_from === null || date_from === date ? '' : ` = ${date_from} to ${date_to ?? 'open'}`

/** The group and the other claims in it. */
function sameThing(claim: Row, tables: Tables): string[] {
  const group = claim.group === null ? undefined : tables.groups.find((row) => row.id === claim.group)
  if (!group) return []
  const others = tables.claims.filter((row) => row.group === group.id && row.id !== claim.id)
  const size = `${count(group.claims, 'claim')}, ${count(group.documents, 'article')}, ${count(group.sources, 'source')}: ${group.agreement}`
  return [`\n  group ${group.id}: ${size}\n`, ...others.map((row) => `    ${describe(row)} (${alike(claim, row)})\n`)]
}

/** In what two claims of a group agree: what put them into one. */
function alike(one: Row, other: Row): string {
  const isAlike = (...columns: string[]) => columns.some((column) => one[column] !== null && one[column] === other[column])
  const agree = [
    isAlike('subject_id', 'subject') ? 'who' : '',
    isAlike('place_id', 'place') ? 'where' : '',
    isAlike('date_from', 'date') ? 'when' : '',
    isAlike('value') ? 'figure' : '',
  ].filter((what) => what !== '')
  return agree.length === 0 ? 'same kind' : `same kind, ${agree.join(', ')}`
}

const count = (number: Row[string] | undefined, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

function describe(row: Row | undefined): string {
  if (!row) return '–'
  const status = row.status === 'stated' ? '' : `, ${row.status}`
  return oneLine(`${row.id} ${row.text}, ${row.source ?? 'the article itself'}${status}, in ${row.document}`)
}
