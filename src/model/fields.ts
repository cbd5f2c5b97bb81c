import { SOURCE_TYPES, STATUSES } from './claim.ts'
import { QUALIFIERS } from './mention.ts'
import { ZONES } from './parsed.ts'

/** What a field holds; written out as JSON Schema, as Table Schema and as the types of the CSV columns. */
export interface Field {
  readonly type: 'string' | 'integer' | 'number' | 'list' | 'day' | 'value'
  /** `false` where a row always has it. */
  readonly empty?: boolean
  readonly values?: readonly string[]
  /** The table whose `id` it holds. */
  readonly of?: string
  readonly about: string
}

const ID: Field = {
  type: 'string',
  empty: false,
  about: 'Made from content (document, kind, text, which of equal ones), never from offsets or order.',
}
const DOCUMENT: Field = { type: 'string', empty: false, of: 'documents', about: 'The document it stands in.' }
const QUOTE: Field = { type: 'string', empty: false, about: 'The exact characters: the slice of the document from start to end.' }
const START: Field = {
  type: 'integer',
  empty: false,
  about: 'First character, counted from 0 in code points of the decoded text (of an article with front matter: of the text below it).',
}
const END: Field = { type: 'integer', empty: false, about: 'One past the last character, in the same unit.' }
const ZONE: Field = {
  type: 'string',
  empty: false,
  values: ZONES,
  about: 'The part of the page it stands in.',
}
const RULE: Field = { type: 'string', empty: false, about: 'Name of the rule that found it.' }
const QUALIFIER: Field = {
  type: 'string',
  empty: false,
  values: QUALIFIERS,
  about: 'The hedge.',
}
const NUMBER: Field = { type: 'number', empty: false, about: 'The one number to plot.' }
const LOW: Field = { type: 'number', about: 'What it is at least, by the words.' }
const HIGH: Field = { type: 'number', about: 'What it is at most, by the words.' }
const NAME: Field = { type: 'string', empty: false, about: 'The fullest form seen.' }
const ALIASES: Field = { type: 'list', empty: false, about: 'All other forms seen.' }
const IN_DOCUMENTS: Field = { type: 'integer', empty: false, about: 'Number of documents that name it.' }
const IN_MENTIONS: Field = { type: 'integer', empty: false, about: 'Number of mentions.' }
const text = (about: string): Field => ({ type: 'string', about })
const day = (about: string): Field => ({ type: 'day', about })
const ref = (of: string, about: string): Field => ({ type: 'string', of, about })
const always = (field: Field): Field => ({ ...field, empty: false })

/** The tables of the contract with their fields, both in the order in which they are written. */
export const FIELDS = {
  documents: {
    id: { type: 'string', empty: false, about: "Its path below the folder given, without the ending, or the record's own id." },
    path: text('Path below the folder given.'),
    title: text('Title in the metadata.'),
    date: day("The article's date."),
    date_basis: {
      type: 'string',
      values: ['flag', 'manifest', 'sidecar', 'front-matter', 'record', 'file-name', 'text'],
      about: 'Where the date was found.',
    },
    outlet: text('Who published it.'),
    url: text('Where it was published.'),
    author: text('Who wrote it.'),
    encoding: always(text('How its bytes were decoded.')),
    sha256: always(text('Of the bytes of the file; for one record of many, of its text in UTF-8.')),
    characters: { type: 'integer', empty: false, about: 'Length of the text, in the unit of start and end.' },
  },
  people: {
    id: ID,
    name: NAME,
    aliases: ALIASES,
    roles: { type: 'list', empty: false, about: 'Titles and roles that the texts give.' },
    nationality: text('ISO 3166 code of the country the texts give.'),
    age: { type: 'integer', about: 'Age in years, as stated.' },
    wikidata: text('Wikidata identifier.'),
    documents: IN_DOCUMENTS,
    mentions: IN_MENTIONS,
  },
  places: {
    id: ID,
    name: NAME,
    aliases: ALIASES,
    type: text('Kind of place: country, region, city, square, river ...'),
    country: text('ISO 3166 code.'),
    admin1: text('First-level division.'),
    latitude: { type: 'number', about: 'WGS 84, degrees north.' },
    longitude: { type: 'number', about: 'WGS 84, degrees east.' },
    geonames: { type: 'integer', about: 'GeoNames identifier.' },
    wikidata: text('Wikidata identifier.'),
    documents: IN_DOCUMENTS,
    mentions: IN_MENTIONS,
  },
  organisations: { id: ID, name: NAME, aliases: ALIASES, documents: IN_DOCUMENTS, mentions: IN_MENTIONS },
  mentions: {
    id: ID,
    document: DOCUMENT,
    type: { type: 'string', empty: false, values: ['person', 'place', 'organisation'], about: 'Table of the entity.' },
    entity: always(text('Id of the person, place or organisation.')),
    text: QUOTE,
    start: START,
    end: END,
    zone: ZONE,
    rule: RULE,
  },
  dates: {
    id: ID,
    document: DOCUMENT,
    type: {
      type: 'string',
      empty: false,
      values: ['date', 'time', 'duration', 'set'],
      about: 'What it names: `now`, `recently`, `soon` are stretches without ends, durations.',
    },
    text: QUOTE,
    start: START,
    end: END,
    value: { type: 'value', about: 'TIMEX3 value: 2020-08-09, 2020-W33, P26Y, XXXX-08-09, PAST_REF.' },
    mod: text('TIMEX3 modifier: START, MID, END, APPROX ...'),
    from: day('First full day.'),
    to: day('Last full day.'),
    precision: {
      type: 'string',
      values: ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'interval'],
      about: 'Grain of the value.',
    },
    basis: { type: 'string', empty: false, values: ['stated', 'relative', 'inferred', 'none'], about: 'How the value is known.' },
    zone: ZONE,
    rule: RULE,
  },
  quantities: {
    id: ID,
    document: DOCUMENT,
    text: QUOTE,
    start: START,
    end: END,
    value: NUMBER,
    low: LOW,
    high: HIGH,
    qualifier: QUALIFIER,
    unit: text('percent, USD, years ... where the words say it.'),
    noun: text('The noun counted, as written.'),
    zone: ZONE,
    rule: RULE,
  },
  claims: {
    id: ID,
    document: DOCUMENT,
    kind: always(text('What is counted; `extract kinds` lists them.')),
    text: QUOTE,
    start: START,
    end: END,
    value: NUMBER,
    low: LOW,
    high: HIGH,
    qualifier: QUALIFIER,
    unit: always(text('people, percent, votes ...')),
    subject: text('Who or what is counted, as the text puts it; the candidate, party or person of a vote or sentence.'),
    subject_id: text('Its entity.'),
    place: text('Where it is true, as the text puts it.'),
    place_id: ref('places', 'Its entity.'),
    date: { type: 'value', about: 'When it is true, as a TIMEX3 value.' },
    date_from: day('First full day.'),
    date_to: day('Last full day.'),
    source: text('Who says so; empty when the article asserts it in its own voice.'),
    source_id: text('Its entity.'),
    source_type: {
      type: 'string',
      values: SOURCE_TYPES,
      about: 'Kind of source.',
    },
    status: { type: 'string', empty: false, values: STATUSES, about: 'Whether the text holds it to be so.' },
    part_of: ref('claims', 'The claim that this one is a part of.'),
    group: ref('groups', 'Claims about the same thing.'),
    sentence: always(text('The whole sentence.')),
    rule: RULE,
  },
  groups: {
    id: ID,
    kind: always(text('What is counted.')),
    subject: text('Who or what is counted.'),
    place_id: ref('places', 'Where.'),
    date_from: day('First full day.'),
    date_to: day('Last full day.'),
    claims: { type: 'integer', empty: false, about: 'Number of claims.' },
    documents: { type: 'integer', empty: false, about: 'Number of documents they stand in.' },
    sources: { type: 'integer', empty: false, about: 'Number of different sources.' },
    low: { type: 'number', about: 'Lowest figure claimed.' },
    high: { type: 'number', about: 'Highest figure claimed.' },
    agreement: { type: 'string', empty: false, values: ['single', 'agree', 'conflict'], about: 'Whether they can all be true.' },
  },
  issues: {
    document: text('The document, where there is one; an input that failed is in no other table.'),
    path: text('The input.'),
    severity: { type: 'string', empty: false, values: ['error', 'warning', 'info'], about: 'An error is an input that failed.' },
    stage: {
      type: 'string',
      empty: false,
      values: ['read', 'text', 'find', 'resolve', 'claims', 'link', 'write'],
      about: 'Where it was noticed.',
    },
    code: always(text('Short name of the issue.')),
    message: always(text('What is wrong, in words.')),
    start: { type: 'integer', about: 'First character, where there is one.' },
    end: { type: 'integer', about: 'One past the last character.' },
  },
} as const satisfies Record<string, Record<string, Field>>
