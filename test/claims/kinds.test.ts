import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/claims/kinds/index.ts'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

/** The figures of a kind with their subjects: `12 people`; the words of an unwritten one hold its subject. */
function given(text: string, kind: string): string[] {
  const claims = extract([datedArticle(text)]).claims.filter((claim) => claim.kind === kind)
  return claims.map(({ text: words, subject }) =>
    subject && !String(words).includes(String(subject)) ? `${words} ${subject}` : String(words),
  )
}

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  it.each(Object.entries(kind.examples))('%s', (text, expected) => {
    expect(given(text, name)).toEqual(expected)
  })
  it.each(kind.rejects)('none in: %s', (text) => {
    expect(given(text, name)).toEqual([])
  })
})
