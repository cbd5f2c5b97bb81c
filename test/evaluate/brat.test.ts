import { expect, test } from 'vitest'
import { bratToGold } from '../../src/evaluate/brat.ts'

const TEXT = '🗳 Ann Archer said at least 500 people marched in Port Sable on 3 May. Archer is mayor.'

const ANN = `T1	Person 2 12	Ann Archer
T2	crowd_size 18 30	at least 500
T3	LOC 49 59	Port Sable
T4	Date 63 68	3 May
T5	person 70 76	Archer
*	Equiv T1 T5
A1	Value T2 500
A2	Low T2 500
A3	Qualifier T2 at_least
A4	Value T4 2021-05-03
A5	Country T3 GB
R1	Source Arg1:T2 Arg2:T1
R2	Place Arg1:T2 Arg2:T3
#1	AnnotatorNotes T2	a note
#2	AnnotatorNotes T2	Subject: people
`

test('marks, attributes and relations become a coded article', () => {
  const gold = bratToGold(ANN, 'march', TEXT)
  const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)
  expect(gold.mentions.map((m) => [words(m), m.entity.type, m.entity.name])).toEqual([
    ['Ann Archer', 'person', 'Ann Archer'],
    ['Port Sable', 'place', 'Port Sable'],
    ['Archer', 'person', 'Ann Archer'],
  ])
  expect(gold.entities.map((entity) => [entity.name, entity.country])).toEqual([
    ['Ann Archer', null],
    ['Port Sable', 'GB'],
  ])
  expect(gold.dates.map((date) => [words(date), date.values])).toEqual([['3 May', ['2021-05-03']]])
  expect(gold.claims[0]).toMatchObject({
    kinds: ['crowd_size'],
    value: 500,
    low: 500,
    high: null,
    qualifiers: ['at_least'],
    statuses: ['stated'],
    source: 'Ann Archer',
    place: 'Port Sable',
    subject: 'people',
  })
})

test('a mark that is not where it says is refused', () => {
  expect(() => bratToGold('T1	Person 3 13	Ann Archer\n', 'march', TEXT)).toThrow('march: T1 «Ann Archer» does not stand at 3 13')
  expect(() => bratToGold('T1	death 18 30	at least 500\nA1	Value T1 many\n', 'march', TEXT)).toThrow('no number')
})
