import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

it.each([
  ['The law sets a minimum sentence of two years in prison.', 'at_least 2–'],
  ['The crime carries a maximum sentence of ten years in prison.', 'at_most –10'],
  ['He was sentenced to 17-and-a-half years in prison.', 'exact 17.5–17.5'],
])('the bounds of a term: %s', (text, bounds) => {
  expect(extract([datedArticle(text)]).claims.map((claim) => `${claim.qualifier} ${claim.low ?? ''}–${claim.high ?? ''}`)).toEqual([bounds])
})

it.each([
  ['A woman was shot dead and a man was hit in the neck. He died hours later.', 2],
  ['A man was shot dead. He died at once.', 1],
  ['Officers found a woman dead. A man with a head wound was taken to hospital, where he died.', 2],
  ['A guard was shot in the arm. The gunman was killed.', 1],
])('who died, each once: %s', (text, count) => {
  const { claims } = extract([datedArticle(text)])
  const deaths = claims.filter(({ kind }) => kind === 'death')
  expect(new Set(deaths.map(({ group }) => group)).size).toBe(count)
})

it.each([
  ['A man was shot in the chest. He was taken to a hospital, where he died.', 0],
  ['A woman was found with a wound and pronounced dead.', 0],
  ['A guard was shot in the arm. The gunman was killed.', 1],
  ['One man died at the scene. Another was shot and is in hospital. The victim who died was a welder.', 1],
])('who died of it is not counted as hurt: %s', (text, count) => {
  expect(extract([datedArticle(text)]).claims.filter(({ kind }) => kind === 'injury')).toHaveLength(count)
})
