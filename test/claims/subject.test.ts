import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { undatedArticle } from '../plain-article.ts'

const subjectsOf = (text: string) => extract([undatedArticle(text)]).claims.map(({ kind, subject }) => `${kind}: ${subject}`)

test.each([
  // a figure without a word of its own goes on with those before it, where it says the same of them
  ['Some 300 miners marched in Porto. More than 1,000 marched in Lisbon.', ['crowd_size: miners', 'crowd_size: miners']],
  ['Hundreds of women marched in Porto. Tactics like these have left hundreds injured.', ['crowd_size: women', 'injury: null']],
  // what stands before an event is who is counted only where it is people
  ['There were 40 student deaths.', ['death: student']],
  ['There were 40 road deaths.', ['death: road deaths']],
  // the verb is no part of who it tells of
  ['Ana Silva claims to have won the election by a margin of more than 80 per cent.', ['vote_margin: Ana Silva']],
])('%s', (text, subjects) => {
  expect(subjectsOf(text)).toEqual(subjects)
})
