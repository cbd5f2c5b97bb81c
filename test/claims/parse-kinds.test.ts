import { describe, expect, it } from 'vitest'
import { createClaimFinder } from '../../src/claims/index.ts'
import { KINDS } from '../../src/claims/kinds/index.ts'
import { parseKinds } from '../../src/claims/kinds/parse-kinds.ts'
import { createDateFinder } from '../../src/find/dates/index.ts'
import { createNameFinder } from '../../src/find/names/index.ts'
import { createQuantityFinder } from '../../src/find/quantities/index.ts'
import type { ArticleDocument } from '../../src/model/document.ts'
import { createParser } from '../../src/text/parse.ts'

function claimsWith(kinds: unknown, text: string) {
  const { vocabulary, parse } = createParser()
  const article = parse({ text, date: '2024-05-10' } as ArticleDocument)
  const names = createNameFinder(vocabulary)(article)
  const dates = createDateFinder(vocabulary)(article, names)
  const quantities = createQuantityFinder(vocabulary)(article, names, dates)
  const resolved = { entities: [], entityOf: [] }
  return createClaimFinder(vocabulary, [...parseKinds(kinds), ...KINDS])(article, { names, dates, quantities }, resolved)
}

describe('kinds of a user', () => {
  it('are data without code', () => {
    const claims = claimsWith(
      [{ name: 'vaccinated', object: ['vaccinate', 'inoculate'] }],
      'Nurses vaccinated 300 pupils. Some 40 were inoculated.',
    )
    expect(claims.map(({ kind, value, rule }) => [kind, value, rule])).toEqual([
      ['vaccinated', 300, 'vaccinated/object:vaccinate'],
      ['vaccinated', 40, 'vaccinated/object:inoculate'],
    ])
  })
  it.each([
    ['no list', 7, 'a list is needed'],
    ['a bad name', [{ name: 'Two Words' }], 'name must be'],
    ['an unknown field', [{ name: 'a', verbs: [] }], 'unknown field verbs'],
    ['words that are no list', [{ name: 'a', object: 'kill' }], 'object must be a list of words'],
    ['a wrong measure', [{ name: 'a', measure: 'weight' }], 'measure must be'],
    ['pairs without words', [{ name: 'a', objectNear: [{ verbs: ['hit'] }] }], 'words is needed'],
    ['pairs without objects', [{ name: 'a', subjectWith: [{ verbs: ['hold'] }] }], 'objects is needed'],
  ])('say what is wrong: %s', (_, data, message) => {
    expect(() => parseKinds(data)).toThrow(message)
  })
})
