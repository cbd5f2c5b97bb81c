import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

it.each([
  ['The court may reopen the murder of six priests.', 'stated'],
  ['The general denied that the talks failed over the murder of six priests.', 'stated'],
  ['The general denied the murder of six priests.', 'denied'],
  ['The gang plotted the murder of two judges.', 'expected'],
  ['The storm could cause 40 deaths.', 'expected'],
])('%s %s', (text, status) => {
  expect(extract([datedArticle(text)]).claims.map((claim) => claim.status)).toEqual([status])
})

it('counts nobody where the deed did not happen', () => {
  expect(extract([datedArticle('Police foiled the murder of two judges.')]).claims.filter((claim) => claim.kind === 'death')).toEqual([])
})
