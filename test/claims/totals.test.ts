import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

/** People of a kind, those of a part or told again not counted twice. */
function total(text: string, kind: string): number {
  const groups = new Map<unknown, number>()
  for (const claim of extract([datedArticle(text)]).claims)
    if (claim.kind === kind && claim.part_of === null)
      groups.set(claim.group, Math.max(groups.get(claim.group) ?? 0, Number(claim.low ?? claim.value)))
  return [...groups.values()].reduce((a, b) => a + b, 0)
}

describe('totals and their parts', () => {
  it.each([
    ['A shell hit a bus. A driver and two guards burned, killing all three.', 'death', 3],
    ['Gunmen killed a baker and his wife in a market. 2 fatalities.', 'death', 2],
    ['Gunmen killed a baker. His shop was looted in 2019. 1 fatality.', 'death', 1],
    ['Three hikers died in the storm. A 20-year-old man was found dead in a hut. Two women died in a gorge.', 'death', 3],
    ['Four people were injured. A girl was shot in the foot and a 40-year-old man was hit in the leg.', 'injury', 4],
    ['Police detained a courier and another smuggler. Two smugglers were detained, including the courier.', 'detention', 2],
    ['Two farmers were killed. A soldier was also killed.', 'death', 3],
    ['More than 15 rebels were killed in Poland. In Krakow, troops killed 10 rebels.', 'death', 15],
    ['Police detained several smugglers, including the captain. They detained the captain and two of his men.', 'detention', 3],
    ['Three hikers died in the storm on Saturday. Marek Dolan was found dead in a hut on Monday.', 'death', 3],
    ['Two farmers were killed in Brest on Monday. In Grodno, a farmer was killed.', 'death', 3],
  ])('%s', (text, kind, people) => {
    expect(total(text, kind)).toBe(people)
  })
})

describe('one person told again', () => {
  it.each([
    ['A 19-year-old man was shot dead. The teen was a cook. Marek Dolan died at the scene, the coroner said.', 'death', 1],
    ['A guard was stabbed. Another guard was stabbed.', 'injury', 2],
    ['Police held a courier and a suspected smuggler. They held the courier and one of his associates.', 'detention', 2],
    ['Police held a courier. They held the courier and one additional smuggler.', 'detention', 2],
    ['Friends mourned Marek Dolan, the owner of a bar who was shot dead. Dolan was killed on Friday.', 'death', 1],
    ['A patrol captured a smuggler. One additional smuggler was captured.', 'detention', 2],
    ['Two men were hit by a car. Both died. Both men were from Lyon.', 'death', 2],
    ['Marek Dolan was shot in the neck. He died at the hospital.', 'injury', 0],
    ['Marek Dolan was shot in the neck. He died at the hospital.', 'death', 1],
    ['A man was shot dead. The victim suffered wounds to the neck.', 'injury', 0],
  ])('%s %s', (text, kind, people) => {
    expect(total(text, kind)).toBe(people)
  })
})
