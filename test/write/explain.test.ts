import { expect, test } from 'vitest'
import { explainClaim } from '../../src/write/explain.ts'
import { sample } from './report/sample.ts'

const { tables, text } = sample()
const sentence = 'Ann Archer said 50,000 people marched on 3 May.'
const claim = { ...tables.claims[0]!, sentence, place: 'Port Sable' }

test('the sentence has its parts marked, and what comes from further off is shown there', () => {
  const words = explainClaim(claim, tables, text)
  expect(words).toContain('[source: Ann Archer] said [figure: 50,000] [subject: people] marched on [date: 3 May].')
  expect(words).toContain('place, further off: 🗳 March fills [place: Port Sable] Ann Archer')
  expect(words).toMatch(/figure {3}50,000: exact 50000, 50000 to 50000, people/)
  expect(words).toContain('kind     crowd_size (rule crowd)\n')
})

test('the other claims about the same thing are listed', () => {
  const words = explainClaim(claim, tables, text)
  expect(words).toContain('group g1: 2 claims, 1 article, 2 sources: conflict')
  expect(words).toContain('c2 thousands, Police, disputed, in march')
})

test('without the text the sentence stands alone', () => {
  expect(explainClaim(claim, tables, null)).toContain(`\n  ${sentence}\n`)
})

test('no control character of the text reaches the terminal', () => {
  const hostile = sample('\u001b]0;owned\u0007\u202e')
  const words = explainClaim(hostile.tables.claims[1]!, hostile.tables, hostile.text)
  expect(words).toContain('\\u{1b}')
  expect(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/.test(words)).toBe(false)
})
