import { expect, it } from 'vitest'
import type { ArticleDocument } from '../../src/model/document.ts'
import { extract } from '../../src/pipeline.ts'

const article = (text: string): ArticleDocument => ({
  id: 'a',
  path: null,
  text,
  title: null,
  date: '2024-05-10',
  dateBasis: 'flag',
  outlet: null,
  url: null,
  author: null,
  encoding: 'utf-8',
  sha256: '',
})

it.each([
  ['The court may reopen the murder of six priests.', 'stated'],
  ['The general denied that the talks failed over the murder of six priests.', 'stated'],
  ['The general denied the murder of six priests.', 'denied'],
  ['The gang plotted the murder of two judges.', 'expected'],
  ['The storm could cause 40 deaths.', 'expected'],
])('%s %s', (text, status) => {
  expect(extract([article(text)]).claims.map((claim) => claim.status)).toEqual([status])
})

it('counts nobody where the deed did not happen', () => {
  expect(extract([article('Police foiled the murder of two judges.')]).claims.filter((claim) => claim.kind === 'death')).toEqual([])
})
