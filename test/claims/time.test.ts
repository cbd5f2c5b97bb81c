import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { undatedArticle } from '../plain-article.ts'

/** The date of the claim whose quantity is «marked», in an article of Thursday, 13 August 2020. */
function dateOf(marked: string, date: string | null = '2020-08-13'): string | null | undefined {
  const quantity = /«(.*)»/.exec(marked)![1]!
  const article = { ...undatedArticle(marked.replace(/[«»]/g, '')), date }
  return extract([article]).claims.find((claim) => claim.text === quantity)?.date as string | null | undefined
}

test.each([
  // the event's date, not the statement's
  ['Police detained «30» people on Monday, a spokesman said on Wednesday.', '2020-08-10'],
  ['On Monday the ministry announced that «30» people had been detained.', null],
  ['The mayor told reporters in Riga late on Monday that «30» people had been detained.', null],
  ['The ministry held «30» people, according to a statement released on Wednesday.', null],
  ['In July the police added «30» officers to the force.', '2020-07'],
  // nor the time in which it ranks
  ['On Monday «30» people died, the deadliest day since Saturday.', '2020-08-10'],
  ['«30» people came, the largest march of the week.', null],
  ['Turnout was «46 percent», down from 60 percent in 2016.', null],
  // a stretch
  ['Since the August 9 vote «30» people have been held.', '2020-08-09/2020-08-13'],
  ['Since Sunday, «30» people have been detained.', '2020-08-09/2020-08-13'],
  ['Since 1994, «30» people have been executed.', '1994/2020-08-13'],
  ['In the past three months «30» people have been detained.', '2020-05-13/2020-08-13'],
  // a vote's figures hold for its day
  ['The vote on Sunday was calm. A spokesman spoke on Tuesday. Sato won «61 percent» of the vote.', '2020-08-09'],
  ['The vote on Sunday was calm. In the last election, in 2015, Sato won «61 percent» of the vote.', '2015'],
  ['The assembly voted 89 to «52» on Monday for a referendum in 2021.', '2020-08-10'],
  // a paragraph of one sentence goes on where the last one was
  ['People marched through Riga on Tuesday.\n\n«Some 30» people were detained.', '2020-08-11'],
  // a date of what is told by the way is not that of the next sentence
  ['People marched on Tuesday against the war in Gaza, where many have died since May. Police detained «30» people.', '2020-08-11'],
  ['Troops freed «200» hostages. The rebels held girls from a school in April 2014.', null],
  ['The largest strike since May 2017, when a bomb killed «100» people, was on Monday.', '2017-05'],
  // a stretch from an event to the article's day
  ['«Some 400» people have been killed since the protests began on August 1.', '2020-08-01/2020-08-13'],
  // a day that something lasts to
  ['Floods killed many on Tuesday. The airport is closed until Friday. In Riga «three» people drowned.', '2020-08-11'],
  // what is to come has no day long past
  ['More boats came last year. The government said it would send «400» officers.', null],
  ['Sato was arrested in March. Brandl got «three years» in prison.', null],
  ['In May shipments fell by «5 percent» compared to the first quarter of 2019.', '2020-05'],
  // what is told by the way between the figure and its verb
  ['«Forty» miners, who had walked out in 2019, were arrested.', null],
  // the day of the court is not that of the deed
  ['A man was charged on Monday with killing «two» women.', null],
  ['A man was jailed on Monday for the murder of «two» women.', null],
  ['«Some 30» people were killed and more than 1,400 wounded in riots on Monday.', '2020-08-10'],
  ['The worst day since the 2014 war, in which «2,251» people died, was Monday.', '2014'],
  // the day of the article is not the day of what it tells
  ['RIGA 2020-08-13\n«Some 30» people were detained.', null],
])('%s', (text, date) => {
  expect(dateOf(text)).toBe(date)
})

test('what the text leaves open stays open', () => {
  expect(dateOf('Police detained «30» people on August 9.', null)).toBe('XXXX-08-09')
  expect(dateOf('Police detained «30» people on Monday.', null)).toBe('XXXX-WXX-1')
})

test('an obituary that looks back on many years is still news of its day', () => {
  const years = 'He was born in 1937. He fought in 1956. He ruled from 1999. He fell in 2013. He left in 2019.'
  expect(dateOf(`«Forty» miners died on Monday, state television said. ${years}`)).toBe('2020-08-10')
})
