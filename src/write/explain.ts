import { utf16Offsets } from '../lang/utf16-offsets.ts'
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
 * @param text the document's text; null where it is not at hand
 */
export function explainClaim(claim: Row, tables: Tables, text: string | null, paint: Paint = PLAIN): string {
  const sentence = text === null ? null : sentenceSpan(claim, text)
  const found = sentence === null ? [] : findParts(claim, tables, text!, sentence)
  const isInside = (part: Span) => sentence !== null && part.start >= sentence.start && part.end <= sentence.end
  const marked = sentence === null ? oneLine(claim.sentence as string) : mark(text!, sentence, found.filter(isInside), paint)
  return [
    `${claim.id}  ${claim.kind}  ${oneLine(claim.document as string)}\n`,
    `\n  ${marked}\n\n`,
    ...fields(claim, tables, found, isInside).map(([field, value]) => `  ${field.padEnd(8)} ${oneLine(value)}\n`),
    ...found
      .filter((part) => !isInside(part))
      .map((part) => `\n  ${part.part}, further off: ${mark(text!, around(text!, part), [part], paint)}\n`),
    ...sameThing(claim, tables),
  ].join('')
}

const oneLine = (words: string) => escapeControls(words.replace(/\s+/g, ' '))

/** The sentence is the row's, around the figure. */
function sentenceSpan(claim: Row, text: string): Span | null {
  const offset = utf16Offsets(text)
  const sentence = claim.sentence as string
  const [start, end] = [offset(claim.start as number), offset(claim.end as number)]
  const at = text.lastIndexOf(sentence, start)
  return at >= 0 && at + sentence.length >= end ? { start: at, end: at + sentence.length } : null
}

function findParts(claim: Row, tables: Tables, text: string, sentence: Span): Found[] {
  const offset = utf16Offsets(text)
  const figure: Found = {
    part: 'figure',
    start: offset(claim.start as number),
    end: offset(claim.end as number),
    rule: claim.rule as string,
  }
  const rows = (table: 'mentions' | 'dates', isIt: (row: Row) => boolean, part: Part): Found[] =>
    tables[table]
      .filter((row) => row.document === claim.document && isIt(row))
      .map((row) => ({
        part,
        start: offset(row.start as number),
        end: offset(row.end as number),
        rule: row.rule as string,
      }))
  const named = (part: 'subject' | 'place' | 'source'): Found[] => {
    const linked = claim[`${part}_id`] === null ? [] : rows('mentions', (row) => row.entity === claim[`${part}_id`], part)
    const words = wordsIn(text, claim[part] as string | null, sentence, part)
    const ruleOf = (one: Span) => linked.find((name) => name.start < one.end && one.start < name.end)?.rule ?? null
    return [...words.map((one) => ({ ...one, rule: ruleOf(one) })), ...linked]
  }
  const dates = rows('dates', (row) => row.value !== null && row.value === claim.date, 'date')
  const parts = [named('subject'), named('place'), dates, named('source')].map((candidates) => nearest(candidates, figure))
  return [figure, ...parts.filter((part) => part !== null)]
}

/** The words of a field as they stand in the sentence. */
function wordsIn(text: string, words: string | null, { start, end }: Span, part: Part): Found[] {
  if (words === null) return []
  const at = text.slice(start, end).indexOf(words)
  return at < 0 ? [] : [{ part, start: start + at, end: start + at + words.length, rule: null }]
}

/** The nearest before the figure or in front of it, by characters. */
function nearest(candidates: readonly Found[], figure: Span): Found | null {
  const distance = (found: Span) => Math.max(found.start - figure.end, figure.start - found.end)
  return candidates.reduce<Found | null>((best, one) => (best === null || distance(one) < distance(best) ? one : best), null)
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

function fields(claim: Row, tables: Tables, found: readonly Found[], isInside: IsInside): [field: string, value: string][] {
  const from = (part: Part) => {
    const place = found.find((one) => one.part === part)
    if (!place) return ''
    return ` (${isInside(place) ? 'in the sentence' : 'further off'}${place.rule === null ? '' : `, rule ${place.rule}`})`
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
    ['source', claim.source === null ? 'the article itself' : said('source', linked('source', 'people', 'organisations', 'places') + type)],
    ['status', claim.status as string],
    ...(claim.part_of === null ? [] : [['part of', describe(tables.claims.find((row) => row.id === claim.part_of))] as [string, string]]),
  ]
}

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
  return [`\n  group ${group.id}: ${size}\n`, ...others.map((row) => `    ${describe(row)}\n`)]
}

const count = (number: Row[string] | undefined, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

function describe(row: Row | undefined): string {
  if (!row) return '–'
  const status = row.status === 'stated' ? '' : `, ${row.status}`
  return oneLine(`${row.id} ${row.text}, ${row.source ?? 'the article itself'}${status}, in ${row.document}`)
}
