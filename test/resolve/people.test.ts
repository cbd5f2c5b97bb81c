import { expect, test } from 'vitest'
import { createNameFinder } from '../../src/find/names/index.ts'
import { createResolver } from '../../src/resolve/index.ts'
import { createParser } from '../../src/text/parse.ts'
import { undatedArticle } from '../plain-article.ts'

const { vocabulary, parse } = createParser()
const find = createNameFinder(vocabulary)
const resolve = createResolver(vocabulary)

function entities(text: string) {
  const article = parse(undatedArticle(text))
  return resolve(article, find(article)).resolved.entities
}

/** `Anna Moor = Moor x3`, by type. */
const grouped = (text: string, type: string) =>
  entities(text)
    .filter((entity) => entity.type === type)
    .map((entity) => `${[entity.name, ...entity.aliases].join(' = ')} x${entity.mentions}`)
    .join(' | ')

test.each([
  ['a surname goes to the full name', 'Anna Moor spoke. Moor left. "No," Mrs Moor said.', 'Anna Moor = Moor x3'],
  ['also when the full name comes later', 'Mr Petrov spoke. Ivan Petrov is 40.', 'Ivan Petrov = Petrov x2'],
  [
    'two people of one surname stay two; the one named last gets the bare surname',
    'President Karl Brandt met the painter Otto Brandt. Brandt waved.',
    'Karl Brandt x1 | Otto Brandt = Brandt x2',
  ],
  [
    'a relative of somebody hardly gets the bare surname',
    'Police held Karl Brandt. His wife, Alma Brandt, knew of it. Brandt denied it.',
    'Karl Brandt = Brandt x2 | Alma Brandt x1',
  ],
  ['what someone is known as', 'Police held Omar Berg, known as Hadi. Hadi left.', 'Omar Berg = Hadi x2'],
  [
    'a full name someone is known as',
    'Police held Omar Berg, better known as Abu Hadi. Berg left. Abu Hadi spoke.',
    'Omar Berg = Abu Hadi = Berg x4',
  ],
  ['a name in its own script', 'Lin Mei-hua (林美華) spoke. Lin left.', 'Lin Mei-hua = 林美華 = Lin x3'],
  [
    'a title decides between two of one surname',
    'President Karl Brandt came with his brother Otto Brandt. President Brandt waved.',
    'Karl Brandt = Brandt x2 | Otto Brandt x1',
  ],
  [
    'Mr and Mrs are told apart by given names',
    'Mary Holt and John Holt came. Mr Holt sat down. Mrs Holt stood.',
    'Mary Holt = Holt x2 | John Holt = Holt x2',
  ],
  [
    'a son with another given name is another person',
    'Viktor Orlov spoke while his son Nikolai watched. Orlov smiled.',
    'Viktor Orlov = Orlov x2 | Nikolai x1',
  ],
  ['a given name of the story', 'Natalya Kim voted. "I am afraid," said Natalya.', 'Natalya Kim = Natalya x2'],
  [
    'initials and middle names',
    'James Robert Keating sued. J. Keating and James Keating lost.',
    'James Robert Keating = J. Keating = James Keating x3',
  ],
  ['the end of a long name', 'Daw Aung Thida Kyi was freed. Thida Kyi smiled.', 'Aung Thida Kyi = Thida Kyi x2'],
  ['accents do not matter', 'Iván Restrepo spoke. Ivan Restrepo left.', 'Iván Restrepo = Ivan Restrepo x2'],
  ['an article before a surname', 'Bashar al-Khatib spoke. Khatib left.', 'Bashar al-Khatib = Khatib x2'],
])('%s', (_, text, expected) => {
  expect(grouped(text, 'person')).toBe(expected)
})

test.each([
  ['an acronym in brackets', 'The Free Miners Union (FMU) struck. The FMU wants more.', 'Free Miners Union = FMU x3'],
  ['an acronym after or', 'At the Korma Tractor Plant, or KTP, work stopped. KTP is large.', 'Korma Tractor Plant = KTP x3'],
  ['a known acronym', 'The European Union met. The EU agreed.', 'European Union = EU x2'],
  ['ministries both ways', 'The Ministry of Defence said so. The Defence Ministry denied it.', 'Ministry of Defence = Defence Ministry x2'],
  ['companies with and without their mark', 'Halden Mining Inc rose. Halden Mining fell.', 'Halden Mining Inc = Halden Mining x2'],
])('%s', (_, text, expected) => {
  expect(grouped(text, 'organisation')).toBe(expected)
})

test('an apposition tells role, age and nationality, unless the next name owns it', () => {
  const people = entities(
    'Mevlut Altin, a 22-year-old member of a squad, fled. Ali Zadeh, an Iranian journalist, left. Jan Berg, Director of the zoo, met aides to Holm, political adviser Uzi Arad and others. The activists Karl Moor and Lena Hill met.',
  ).filter((entity) => entity.type === 'person')
  expect(people.map(({ name, roles, age, nationality }) => [name, roles.join(), age, nationality].join('|'))).toEqual([
    'Mevlut Altin||22|',
    'Ali Zadeh|journalist||IR',
    'Jan Berg|Director||',
    'Holm|||',
    'Uzi Arad|political adviser||',
    'Karl Moor|activist||',
    'Lena Hill|||',
  ])
})

test('roles, age and nationality are what the text says', () => {
  const text =
    'German Foreign Minister Lena Braun met Pavel Sokol, 42, a former judge. Ms Braun smiled. A 23-year-old student Ana Lima watched; U.S. Senator Mark Hill did not.'
  const people = entities(text).filter((entity) => entity.type === 'person')
  expect(people.map(({ name, roles, age, nationality }) => ({ name, roles, age, nationality }))).toEqual([
    { name: 'Lena Braun', roles: ['Foreign Minister'], age: null, nationality: 'DE' },
    { name: 'Pavel Sokol', roles: ['former judge'], age: 42, nationality: null },
    { name: 'Ana Lima', roles: ['student'], age: 23, nationality: null },
    { name: 'Mark Hill', roles: ['Senator'], age: null, nationality: 'US' },
  ])
})

test('a reporter of the byline is not the person of the story', () => {
  const text =
    'Jan Holm was arrested on Monday.\n\nHolm denied it.\n\nAssociated Press writer Eva Holm in Paris contributed to this report.'
  const people = entities(text).filter((entity) => entity.type === 'person')
  expect(people.map(({ name, roles, mentions }) => ({ name, byline: roles.includes('byline'), mentions }))).toEqual([
    { name: 'Jan Holm', byline: false, mentions: 2 },
    { name: 'Eva Holm', byline: true, mentions: 1 },
  ])
})

test('of a list of people of one surname each keeps its own mentions, and a bare surname is the one named last', () => {
  const letters = 'bcdfghklmnprstvz'
  const given = (i: number) => `${letters[i >> 4]!.toUpperCase()}a${letters[i & 15]}ima`
  const list = Array.from({ length: 150 }, (_, i) => `${given(i)} Brandt spoke.`).join('\n\n')
  const people = entities(`${list}\n\n${given(3)} Brandt left. ${given(140)} Brandt stayed. Brandt waved.\n`).filter(
    ({ type }) => type === 'person',
  )
  const mentions = (i: number) => people.filter(({ name }) => name === `${given(i)} Brandt`).map((person) => person.mentions)
  expect(mentions(3)).toEqual([2])
  expect(mentions(140)).toEqual([3])
  expect(mentions(141)).toEqual([1])
})
