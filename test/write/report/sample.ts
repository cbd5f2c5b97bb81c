import { COLUMNS, type Row, TABLES, type TableName, type Tables } from '../../../src/model/record.ts'

/** A row with every column of its table. */
const full = (table: TableName, fields: Row): Row => ({ ...Object.fromEntries(COLUMNS[table].map((column) => [column, null])), ...fields })

/** A small result with each thing the page shows; `hostile` stands in every cell that holds words. */
export function sample(hostile = ''): { tables: Tables; text: string } {
  const text = `🗳 March fills Port Sable${hostile}\n\nAnn Archer said 50,000 people marched on 3 May.\n\nPolice counted thousands${hostile}. At least 20,000 had come on 1 May.`
  const at = (words: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length
    return { text: words, start, end: start + [...words].length }
  }
  const claim = (words: string, fields: Row) =>
    full('claims', {
      ...at(words),
      document: 'march',
      kind: 'crowd_size',
      low: 50_000,
      high: 50_000,
      unit: 'people',
      qualifier: 'exact',
      subject: `people${hostile}`,
      place: `Port Sable${hostile}`,
      place_id: 'l1',
      date: '2021-05-03',
      date_from: '2021-05-03',
      date_to: '2021-05-03',
      status: 'stated',
      group: 'g1',
      sentence: text,
      rule: 'crowd',
      ...fields,
    })
  const rows: Partial<Tables> = {
    documents: [
      full('documents', {
        id: 'march',
        title: hostile ? `March${hostile}` : null,
        date: '2021-05-04',
        outlet: `Sable Post${hostile}`,
        url: hostile ? `javascript:alert(1)//${hostile}` : 'https://sable-post.example/march',
      }),
    ],
    people: [
      full('people', {
        id: 'p1',
        name: `Ann Archer${hostile}`,
        aliases: [`Archer${hostile}`],
        roles: ['mayor'],
        documents: 1,
        mentions: 1,
      }),
    ],
    places: [
      full('places', {
        id: 'l1',
        name: 'Port Sable',
        aliases: [],
        type: 'city',
        country: 'GB',
        latitude: -51.5,
        longitude: 0.1,
        documents: 1,
        mentions: 1,
      }),
    ],
    mentions: [
      full('mentions', { id: 'm1', document: 'march', type: 'person', entity: 'p1', zone: 'body', ...at('Ann Archer') }),
      full('mentions', { id: 'm2', document: 'march', type: 'place', entity: 'l1', zone: 'title', ...at('Port Sable') }),
    ],
    dates: [full('dates', { document: 'march', type: 'date', value: '2021-05-03', ...at('3 May') })],
    claims: [
      claim('50,000', { id: 'c1', value: 50_000, source: `Ann Archer${hostile}`, source_type: 'opposition' }),
      claim('thousands', {
        id: 'c2',
        value: 2000,
        low: 2000,
        high: 9999,
        qualifier: 'vague',
        source: 'Police',
        source_type: 'official',
        status: 'disputed',
        date_from: '2021-05-02',
        date_to: '2021-05-02',
      }),
      claim('At least 20,000', {
        id: 'c4',
        value: 20_000,
        low: 20_000,
        high: null,
        qualifier: 'at_least',
        date_from: '2021-05-01',
        date_to: '2021-05-01',
        group: null,
      }),
    ],
    groups: [
      full('groups', {
        id: 'g1',
        kind: 'crowd_size',
        place_id: 'l1',
        date_from: '2021-05-03',
        date_to: '2021-05-03',
        claims: 2,
        documents: 1,
        sources: 2,
        agreement: 'conflict',
      }),
    ],
  }
  const empty = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Tables
  return { tables: { ...empty, ...rows } as Tables, text }
}
