import { expect, test } from 'vitest'
import { extract, findClaims } from '../../src/pipeline.ts'
import { explainClaim } from '../../src/write/explain.ts'
import { undatedArticle } from '../plain-article.ts'

/** The claims of a text by their quote, each explained. */
function explained(text: string): Record<string, string> {
  const article = undatedArticle(text)
  const tables = extract([article])
  const made = [...findClaims(article)]
  return Object.fromEntries(tables.claims.map((row, i) => [row.text, explainClaim(row, tables, text, made[i]!)]))
}

const lines = (words: string, field: string) => words.split('\n').filter((line) => line.startsWith(`  ${field.padEnd(8)} `))

test('the sentence has its parts marked, and what comes from further off is shown there', () => {
  const text = '🗳 The march went through Gdansk.\n\nMayor Ann Archer said 50,000 people marched on 3 May 2021.'
  const words = explained(text)['50,000']!
  expect(words).toContain('Mayor [source: Ann Archer] said [figure: 50,000] [subject: people] marched on [date: 3 May 2021].')
  expect(words).toContain('place, further off: 🗳 The march went through [place: Gdansk].')
  expect(words).toContain('place    Gdansk (further off, rule gazetteer)')
  expect(words).toMatch(/figure {3}50,000: exact 50000, 50000 to 50000, people \(rule /)
  expect(words).toContain('kind     crowd_size (rule crowd_size/subject:march)\n')
})

test('each field names the rule that made it', () => {
  const text = `Police said 14 people were detained in Gdansk on 3 May 2021. According to the Red Cross, two of them were minors.

“We counted 900 marchers,” said Ann Archer. “Some 40 were hurt.”

She said a driver was killed. The ministry denied that 300 people had been arrested. Nobody knows who fired, but 12 soldiers died.`
  const words = explained(text)
  expect(lines(words['14']!, 'subject')).toEqual([expect.stringContaining('people (in the sentence, rule after-figure)')])
  expect(lines(words['14']!, 'source')).toEqual([expect.stringContaining('rule speech:said)')])
  expect(lines(words['14']!, 'status')).toEqual(['  status   stated (rule nothing-against)'])
  expect(lines(words.two!, 'place')).toEqual(['  place    Gdansk (in the paragraph, rule gazetteer)'])
  expect(lines(words.two!, 'subject')).toEqual([expect.stringContaining('minors (in the sentence, rule said-of-them)')])
  expect(lines(words.two!, 'source')).toEqual([expect.stringContaining('rule citation:according)')])
  expect(lines(words['Some 40']!, 'source')).toEqual([expect.stringContaining('rule quotation+speech:said)')])
  expect(lines(words['a driver']!, 'subject')).toEqual([expect.stringContaining('rule one-person)')])
  expect(lines(words['a driver']!, 'source')).toEqual([expect.stringContaining('rule speech:said+pronoun)')])
  expect(lines(words['300']!, 'status')).toEqual(['  status   denied (rule speaker-denies)'])
  expect(lines(words['12']!, 'source')).toEqual(['  source   the article itself (rule no-speaker)'])
})

test('a part names its whole, and the rule that made it one', () => {
  const words = explained('Police held 40 people in Gdansk, including two minors.')
  expect(lines(words.two!, 'part of')).toEqual([expect.stringContaining('rule same-sentence)')])
})

test('the other claims about the same thing are listed, with what they have in common', () => {
  const words = explained(
    'The press service said 50,000 people marched in Gdansk on 3 May 2021. Police said 9,000 people marched in Gdansk on 3 May 2021.',
  )['50,000']!
  expect(words).toMatch(/group g\w+: 2 claims, 1 article, 2 sources: conflict/)
  expect(words).toMatch(/9,000, Police, in .* \(same kind, who, where, when\)/)
})

test('no control character of the text reaches the terminal', () => {
  const words = Object.values(explained('Police held 40 people in \u001b]0;owned\u0007\u202eGdansk, including two minors.'))
  expect(words.join()).toContain('\\u{1b}')
  expect(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/.test(words.join())).toBe(false)
})

test('the claims of a very long article are found where they stand in the whole', () => {
  const paragraph = 'The rain had stopped before noon and the river was calm again.\n\n'
  const text = `${paragraph.repeat(4000)}Police said 14 people were detained in Gdansk.`
  const [claim] = [...findClaims(undatedArticle(text))]
  expect(text.slice(claim!.start, claim!.end)).toBe('14')
  expect(text.slice(claim!.source!.span!.start, claim!.source!.span!.end)).toBe('Police')
})
