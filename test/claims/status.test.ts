import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

it.each([
  ['The court may reopen the murder of six priests.', 'stated'],
  ['The general denied that the talks failed over the murder of six priests.', 'stated'],
  ['The general denied the murder of six priests.', 'denied'],
  ['The gang plotted the murder of two judges.', 'expected'],
  ['The storm could cause 40 deaths.', 'expected'],
  ['The dam could break, forcing 40,000 people from their homes.', 'expected'],
  ['Around 700 miners were due to be released on Friday.', 'expected'],
  ['He called for the release of all 12 hostages.', 'expected'],
  ['Officials fear that up to 100 people have died.', 'expected'],
  ['Organisers expect 5,000 people at the rally.', 'expected'],
  ['The toll could rise to 100, officials warned.', 'expected'],
  ['The ministry denied reports that 40 people had been killed.', 'denied'],
  ['There is no evidence that 40 people were killed, the minister said.', 'denied'],
  ['It is not true that 40 people were killed.', 'denied'],
  ['Reports that 40 people were killed are false, the minister said.', 'denied'],
  ['The rebels said they had killed 40 soldiers, a claim the army denied.', 'disputed'],
  ['The rebels said they had killed 40 soldiers; the army denied it.', 'disputed'],
  ['Activists say 40 people died, but the government disputes the figure.', 'disputed'],
  ['The rebels said they had killed 40 soldiers. The army dismissed the claim.', 'disputed'],
  ['A group said 40 people had died. "The figures are exaggerated," the minister said.', 'disputed'],
  ['The president claimed that 40 people had died. There is no evidence for this.', 'disputed'],
  ['The rebels said they had killed 40 soldiers. The army rejected the claim that the talks had failed.', 'stated'],
  ['A group said 40 people had died. The government denies any role.', 'stated'],
  ['The rebels killed 40 soldiers, but the army denied the talks had failed.', 'stated'],
  ['The army denied entry to the 40 people who were wounded.', 'stated'],
  ['Reports said that 40 people were killed when the army rejected the truce.', 'stated'],
])('%s %s', (text, status) => {
  expect(extract([datedArticle(text)]).claims.map((claim) => claim.status)).toEqual([status])
})

it('counts nobody where the deed did not happen', () => {
  expect(extract([datedArticle('Police foiled the murder of two judges.')]).claims.filter((claim) => claim.kind === 'death')).toEqual([])
})
