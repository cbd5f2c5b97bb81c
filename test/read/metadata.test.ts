import { describe, expect, test } from 'vitest'
import { readDay } from '../../src/read/day.ts'
import { readMetadata, settle } from '../../src/read/metadata.ts'
import { readRecord, recordsIn } from '../../src/read/record.ts'

const TEXT = 'The river rose on Monday.'
const place = { path: 'a.json', id: 'a', encoding: 'utf-8', manifest: null }
const read = (value: unknown) => recordsIn(value).map((record) => readRecord(record, place, { date: null, encoding: null }).document)

describe('the shapes that scrapers write', () => {
  test.each([
    [
      'trafilatura',
      {
        text: TEXT,
        title: 'River',
        author: 'Ann Low; Bo Ray',
        hostname: 'post.example',
        date: '2021-03-04',
        source: 'https://post.example/river',
        'source-hostname': 'Harbour Post',
        id: null,
      },
    ],
    [
      'news-please',
      {
        maintext: TEXT,
        title: 'River',
        authors: ['Ann Low', 'Bo Ray'],
        source_domain: 'Harbour Post',
        date_publish: '2021-03-04 10:20:30',
        url: 'https://post.example/river',
        description: 'None',
      },
    ],
    [
      'fundus',
      {
        plaintext: null,
        body: { summary: [], sections: [{ headline: [], paragraphs: [TEXT] }] },
        title: 'River',
        authors: ['Ann Low', 'Bo Ray'],
        publishing_date: '2021-03-04 10:20:30+02:00',
        publisher: 'Harbour Post',
        url: 'https://post.example/river',
      },
    ],
    [
      'newspaper4k',
      {
        text: TEXT,
        title: 'River',
        authors: ['Ann Low', 'Bo Ray'],
        publish_date: '2021-03-04T10:20:30',
        meta_site_name: 'Harbour Post',
        canonical_link: 'https://post.example/river',
      },
    ],
    [
      'JSON-LD',
      {
        '@type': 'NewsArticle',
        articleBody: TEXT,
        headline: 'River',
        author: [{ name: 'Ann Low' }, { name: 'Bo Ray' }],
        datePublished: '2021-03-04T10:20:30Z',
        publisher: { '@type': 'Organization', name: 'Harbour Post' },
        mainEntityOfPage: { '@id': 'https://post.example/river' },
      },
    ],
    [
      'a JSON-LD graph',
      {
        '@graph': [
          { '@type': 'WebPage' },
          { '@id': '#p', name: 'Harbour Post' },
          {
            articleBody: TEXT,
            headline: 'River',
            author: 'Ann Low; Bo Ray',
            datePublished: '2021-03-04',
            publisher: { '@id': '#p' },
            url: 'https://post.example/river',
          },
        ],
      },
    ],
    [
      'JSON-LD as a page has it: a list, types in a list, one name in a list, days in a list',
      [
        { '@type': 'BreadcrumbList', itemListElement: [] },
        {
          '@type': ['Article', 'NewsArticle'],
          articleBody: TEXT,
          headline: 'River',
          author: { '@type': 'Person', name: ['Ann Low', 'Bo Ray'] },
          datePublished: ['2021-03-04T10:20:30Z'],
          publisher: [{ '@type': 'NewsMediaOrganization', name: 'Harbour Post', logo: { url: 'https://post.example/logo' } }],
          mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://post.example/river' },
        },
        { '@type': 'WebSite', name: 'Harbour Post' },
      ],
    ],
    [
      'an array',
      [
        {
          text: TEXT,
          title: 'River',
          author: 'Ann Low; Bo Ray',
          date: '2021-03-04',
          outlet: 'Harbour Post',
          url: 'https://post.example/river',
        },
      ],
    ],
  ])('%s', (_, value) => {
    expect(read(value)).toMatchObject([
      {
        text: TEXT,
        title: 'River',
        author: 'Ann Low; Bo Ray',
        date: '2021-03-04',
        dateBasis: 'record',
        outlet: 'Harbour Post',
        url: 'https://post.example/river',
      },
    ])
  })
  test('what scrapers write for nothing is nothing', () => {
    expect(readMetadata({ title: 'None', date: 'null', author: [], url: '', outlet: 'N/A', id: null })).toEqual({
      id: null,
      title: null,
      date: null,
      outlet: null,
      url: null,
      author: null,
    })
  })
  test('names of fields from the prototype are none', () => {
    expect(read({ __proto__: { text: TEXT } })).toEqual([null])
    expect(readMetadata(JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1}')).title).toBeNull()
  })
  test('source is an outlet unless it is an address', () => {
    expect(readMetadata({ source: 'Harbour Post' })).toMatchObject({ outlet: 'Harbour Post', url: null })
    expect(readMetadata({ source: 'https://post.example' })).toMatchObject({ outlet: null, url: 'https://post.example' })
  })
})

describe('days', () => {
  test.each([
    ['2021-03-04', '2021-03-04'],
    ['2021-03-04T23:59:00-11:00', '2021-03-04'],
    ['2021/3/4', '2021-03-04'],
    ['20210304', '2021-03-04'],
    ['Thu, 04 Mar 2021 10:00:00 GMT', '2021-03-04'],
    ['4th March 2021', '2021-03-04'],
    ['Mar. 4, 2021', '2021-03-04'],
    ['2020-02-29', '2020-02-29'],
    ['2021-02-29', null],
    ['2021-13-01', null],
    ['04/03/2021', null],
    ['yesterday', null],
    ['2021-03', null],
  ])('%s', (written, day) => {
    expect(readDay(written).day).toBe(day)
  })
})

test('field by field the first origin wins, and a date that cannot be is passed over', () => {
  const settled = settle([
    { basis: 'manifest', metadata: { date: '2021-02-30', outlet: 'Post' } },
    { basis: 'front-matter', metadata: { date: '2021-03-04', outlet: 'Other', title: 'River' } },
  ])
  expect(settled).toMatchObject({ date: '2021-03-04', dateBasis: 'front-matter', outlet: 'Post', title: 'River' })
  expect(settled.badDates).toMatchObject([{ basis: 'manifest', written: '2021-02-30' }])
})
