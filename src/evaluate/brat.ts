import { utf16Offsets } from '../lang/utf16-offsets.ts'
import type { ClaimKind, Status } from '../model/claim.ts'
import { CLAIM_KINDS } from '../model/claim.ts'
import type { NameType, Qualifier } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { AnnotationError, type GoldArticle, type GoldClaim, type GoldDate, type GoldEntity, type GoldMention } from './gold.ts'
import { inContext } from './spans.ts'

/** The type names of brat projects and of tools that write brat, in lower case. */
const NAME_TYPES: Readonly<Record<string, NameType>> = {
  person: 'person',
  people: 'person',
  per: 'person',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
}
const DATE_TYPES = ['date', 'time', 'timex', 'timex3']

/** `T1	Person 0 10	Ann Archer`. */
interface TextBound extends Span {
  readonly id: string
  readonly type: string
  readonly words: string
}

/** A standoff file by line kinds: what is marked, and what is said of each mark. */
interface Standoff {
  readonly marks: readonly TextBound[]
  /** By mark, then by attribute in lower case: `A1	Value T3 50000`. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By mark, then by role in lower case, the words of the other mark: `R1	Source Arg1:T3 Arg2:T1`. */
  readonly relations: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Marks of one and the same: `*	Equiv T1 T4`. */
  readonly same: readonly (readonly string[])[]
}

/**
 * An article coded in brat standoff; its offsets are code points. A mark's type is a type of name, `Date`, or a kind of claim; the
 * attributes `Value`, `Low`, `High`, `Qualifier`, `Status`, `Date`, `Country` and `Optional` and the relations `Subject`, `Place` and
 * `Source`, or notes of these names, say the rest. Marks of a name with equal words are one entity, as are those that `Equiv` joins.
 * @param ownKinds kinds of claims besides ours
 * @throws AnnotationError when a line cannot be read or does not agree with the text.
 */
export function bratToGold(ann: string, id: string, text: string, ownKinds: readonly string[] = []): GoldArticle {
  const kinds = new Set<string>([...CLAIM_KINDS, ...ownKinds])
  const standoff = parseStandoff(ann, id, text)
  const mentions = goldMentions(standoff)
  return {
    id,
    text,
    entities: [...new Set(mentions.map(({ entity }) => entity))],
    mentions,
    dates: standoff.marks.filter(({ type }) => DATE_TYPES.includes(type)).map((mark) => goldDate(mark, standoff)),
    claims: standoff.marks.filter(({ type }) => kinds.has(type)).map((mark) => goldClaim(mark, standoff, id, text)),
  }
}

const isOptional = (mark: TextBound, { attributes }: Standoff) => attributes.get(mark.id)?.has('optional') ?? false

/** Those that `Equiv` joins are one entity; the others are the one that has their words. */
function goldMentions({ marks, attributes, same }: Standoff): GoldMention[] {
  const names = marks.filter(({ type }) => type in NAME_TYPES).sort((a, b) => a.start - b.start)
  const byGroup = new Map<readonly string[], GoldEntity>()
  const byWords = new Map<string, GoldEntity>()
  const key = (mark: TextBound) => `${NAME_TYPES[mark.type]}\0${mark.words}`
  const groupOf = (mark: TextBound) => same.find((ids) => ids.includes(mark.id))
  for (const mark of names) {
    const group = groupOf(mark)
    if (!group) continue
    const entity = byGroup.get(group) ?? newEntity(mark, attributes.get(mark.id))
    byGroup.set(group, entity)
    if (!byWords.has(key(mark))) byWords.set(key(mark), entity)
  }
  return names.map((mark) => {
    const group = groupOf(mark)
    const entity = (group ? byGroup.get(group) : byWords.get(key(mark))) ?? newEntity(mark, attributes.get(mark.id))
    if (!group) byWords.set(key(mark), entity)
    return { start: mark.start, end: mark.end, entity }
  })
}

const newEntity = (mark: TextBound, said: ReadonlyMap<string, string> | undefined): GoldEntity => ({
  type: NAME_TYPES[mark.type]!,
  name: mark.words,
  country: said?.get('country') ?? null,
  role: said?.has('byline') ? 'byline' : said?.has('credit') ? 'credit' : null,
  optional: said?.has('optional') ?? false,
})

const goldDate = (mark: TextBound, standoff: Standoff): GoldDate => ({
  start: mark.start,
  end: mark.end,
  values: [standoff.attributes.get(mark.id)?.get('value') ?? ''],
  optional: isOptional(mark, standoff),
})

function goldClaim(mark: TextBound, standoff: Standoff, id: string, text: string): GoldClaim {
  const said = standoff.attributes.get(mark.id)
  const related = standoff.relations.get(mark.id)
  const figure = (attribute: string): number | null => {
    const written = said?.get(attribute)
    if (written === undefined) return null
    const value = Number(written)
    if (Number.isNaN(value)) throw new AnnotationError(`${id}: ${mark.id} has ${attribute} «${written}», which is no number`)
    return value
  }
  const [value, low, high] = [figure('value'), figure('low'), figure('high')]
  const qualifier = (said?.get('qualifier') ?? 'exact') as Qualifier
  const isPoint = qualifier === 'exact' || qualifier === 'about'
  return {
    start: mark.start,
    end: mark.end,
    kinds: [mark.type as ClaimKind],
    value,
    low: low ?? (isPoint ? value : null),
    high: high ?? (isPoint ? value : null),
    qualifiers: [qualifier],
    statuses: [(said?.get('status') ?? 'stated') as Status],
    subject: related?.get('subject') ?? null,
    place: related?.get('place') ?? null,
    date: said?.get('date') ?? null,
    source: related?.get('source') ?? null,
    optional: isOptional(mark, standoff),
    context: inContext(text, mark),
  }
}

function parseStandoff(ann: string, id: string, text: string): Standoff {
  const lines = ann.split(/\r?\n/).filter((line) => line !== '')
  const ofKind = (letters: string) => lines.filter((line) => letters.includes(line[0]!)).map((line) => line.split('\t'))
  const marks = ofKind('T').map((fields) => textBound(fields, id, text))
  const wordsOf = new Map(marks.map(({ id: mark, words }) => [mark, words]))
  return {
    marks,
    attributes: saidOf(ofKind('AM').map(([, body = '']) => attribute(body))),
    relations: saidOf([...ofKind('#').flatMap(note), ...ofKind('R').map(([, body = '']) => relation(body, wordsOf))]),
    same: ofKind('*').map(([, body = '']) => body.split(' ').slice(1)),
  }
}

/** `Value T3 50000`; a bare flag has an empty value: `Optional T3`. */
function attribute(body: string): [mark: string, name: string, value: string] {
  const [name = '', mark = '', ...value] = body.split(' ')
  return [mark, name, value.join(' ')]
}

/** A field whose words are no name has a note: `AnnotatorNotes T3<tab>Source: the police`. */
function note([, body = '', words = '']: readonly string[]): [mark: string, name: string, value: string][] {
  const field = /^(Subject|Place|Source): (.+)$/i.exec(words)
  return field ? [[body.split(' ')[1] ?? '', field[1]!, field[2]!]] : []
}

/** `Source Arg1:T3 Arg2:T1`. */
function relation(body: string, wordsOf: ReadonlyMap<string, string>): [mark: string, name: string, value: string] {
  const [name = '', from = '', to = ''] = body.split(' ')
  return [from.slice(from.indexOf(':') + 1), name, wordsOf.get(to.slice(to.indexOf(':') + 1)) ?? '']
}

function saidOf(triples: readonly (readonly [string, string, string])[]): Map<string, Map<string, string>> {
  const said = new Map<string, Map<string, string>>()
  for (const [mark, name, value] of triples) {
    said.set(mark, (said.get(mark) ?? new Map<string, string>()).set(name.toLowerCase(), value))
  }
  return said
}

/** A mark in pieces (`0 5;9 12`) counts from its first character to its last. */
function textBound([mark = '', body = '', words = '']: readonly string[], id: string, text: string): TextBound {
  const offset = utf16Offsets(text)
  const [type = '', ...numbers] = body.split(/[ ;]/)
  const [start, end] = [offset(Number(numbers[0])), offset(Number(numbers.at(-1)))]
  const flat = (piece: string) => piece.replace(/\s+/g, ' ')
  const isWhole = numbers.length === 2
  if (!(start < end) || (isWhole && flat(text.slice(start, end)) !== flat(words))) {
    throw new AnnotationError(`${id}: ${mark} «${words}» does not stand at ${numbers.join(' ')}`)
  }
  return { id: mark, type: type.toLowerCase(), words: text.slice(start, end), start, end }
}
