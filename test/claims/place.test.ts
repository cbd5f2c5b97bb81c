import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { datedArticle } from '../plain-article.ts'

/** The places of all claims of a text, in text order. */
const places = (text: string) => extract([datedArticle(text)]).claims.map(({ place }) => place)

const SENTENCES: readonly (readonly [string, ...string[]])[] = [
  ['In the village of Tarnica, north of Warsaw, a storm killed two people.', 'Tarnica'],
  ['A bus crash near Arequipa, Peru, killed 14 people.', 'Arequipa'],
  ['Blasts in Mosul and Kirkuk killed nine people.', 'Mosul'],
  ['Fighting killed three soldiers in Homs and five in Aleppo.', 'Homs', 'Aleppo'],
  ['Police in Warsaw spoke. Police detained 442 people, 330 of them in Lodz.', 'Warsaw', 'Lodz'],
  ['A fire in a Lisbon hotel injured 12 guests.', 'Lisbon'],
  ["Floods in Kenya's Mombasa killed seven people.", 'Mombasa'],
  ['Peru arrested 12 men accused of an attack on Chile.', 'Peru'],
  ['A spokesman told reporters in Geneva that 40 people drowned off Malta.', 'Malta'],
  ['Two men from Bolivia were killed in Lima.', 'Lima'],
  ['The London-based group said 30 people were killed in Khartoum.', 'Khartoum'],
  ['US troops killed six gunmen in Mosul.', 'Mosul'],
  ['In a second case in the state, a boy was found dead in Cuttack.', 'Cuttack'],
  ['A smuggler was detained from Cuttack on Sunday.', 'Cuttack'],
  ["Two men were detained in Cuttack's Ranihat.", 'Ranihat'],
  ['Some 3,000 nurses marched in Mosul and in Kirkuk several hundred.', 'Mosul', 'Kirkuk'],
  ['In Madagascar 35 people died, most of them in the capital, Antananarivo, where 65,000 lost their homes.', 'Madagascar', 'Antananarivo'],
  ['Eight guards died in Mosul and 69 on the island of Crete.', 'Mosul', 'Crete'],
  ['In Kirkuk a truce held after troops shelled the second city, Mosul, killing nine people.', 'Mosul'],
  ['Jobless rates rose to 9 percent in Ohio, while in Kentucky they fell to 8 percent.', 'Ohio', 'Kentucky'],
  ['The rates were: Ohio, 9 percent; Kentucky, 8 percent.', 'Ohio', 'Kentucky'],
  ['Three people died in Mosul, five in Basra and two in Kirkuk.', 'Mosul', 'Basra', 'Kirkuk'],
  ['Police in the Pacific resort of Mazatlan arrested 12 men.', 'Mazatlan'],
  ['About 6,500 people marched at the Korbani camp.', 'Korbani'],
  ['The group, based in Cardiff, said 30 people were killed in Mosul.', 'Mosul'],
  ['"I saw 20 wounded men in Mosul," said Omar Haddad, who fled to Basra.', 'Mosul'],
  ['The ambassador to France said two people died in Chad.', 'Chad'],
]

const STORIES: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['LIMA, Peru (AP) -- Police in Cusco arrested 12 men.', ['Cusco']],
  ['MANILA (AP) -- A typhoon hit Japan.\n\nIn Japan rain fell on Osaka.\n\nThe storm killed 12 people.', ['Japan']],
  ['Strikes shook Bolivia.\n\nIn Brazil all was calm.\n\nBolivian police arrested 40 miners.', ['Bolivia']],
  [
    'A march was held in Quito, the capital of Ecuador.\n\nMarches were held in Guayaquil.\n\nIn the capital 300 people marched.',
    ['Quito'],
  ],
  ['An attack in Nairobi shocked Kenya. Kenya mourned.\n\nKenya held a vigil in Mombasa.\n\nThe attack killed 12 people.', ['Nairobi']],
  ['Kenya mourned. A vigil was held in Mombasa.\n\nStorms killed 12 people across the country.', ['Kenya']],
  ['Kenya mourned. Storms hit Kenya.\n\nA bus fell into a river in Mombasa.\n\nNine people died.', ['Mombasa']],
  ['Moor met guards in Kenya.\n\nMoor fled to Spain on Monday after 40 guards were detained.', ['Kenya']],
  ['Moor met guards in Kenya.\n\nA fire left 40 people dead in the Philippines after a blast.', ['Philippines']],
  ['Moor met police in Ohio after a fight on Elm Street in Akron.\n\nA man was arrested.', ['Elm Street']],
  ['Kenya mourned. Storms hit Kenya.\n\nA bus fell into a river in Mombasa.\n\nStorms killed 900 people.', ['Kenya']],
  ['Kenya mourned. Aid came from Europe.\n\nEurope sent tents.\n\nThousands of people marched.', ['Kenya']],
  ['Kenya mourned. Storms hit Kenya.\n\nPupils met in Mombasa. Police held 4,000 people.', ['Kenya']],
  ['A bus fell into a river near Cusco. Twenty people were hurt and were taken to a hospital in Lima.', ['Cusco']],
  ['Thousands fled the city of Mosul. Aid reached camps near Erbil. About 400 people died in the city.', ['Mosul', 'Mosul']],
  [
    'Police in Kenya held 12 men on Monday. A girl was hurt in Mombasa. More than 40 have died in riots since March.',
    ['Kenya', 'Mombasa', 'Kenya'],
  ],
  [
    'The mayor defended the ban. He spoke of a rally of nurses in a park in Cusco. In all 300 nurses attended the two-hour rally.',
    ['Cusco'],
  ],
  ['A Cardiff-based monitor said 40 rebels were killed.', [null]],
  ['Peru mourned. Peru wept for migrants who died in a trailer in Texas.\n\nPeru sent a note.\n\nSome 51 people died.', ['Texas']],
  ['Guards died in Mosul. In neighbouring Kirkuk, five guards died. A mayor said 15 rebels were killed.', ['Kirkuk', 'Kirkuk']],
  ["Havana's Plaza of the Revolution was full. Tens of thousands of children marched there.", ['Havana']],
  ['Voters in Peru went to the polls. Lima was quiet, Lima slept.\n\nRojas won 52 percent of the vote.', ['Peru']],
  ['Voters in Peru went to the polls. Lima was quiet.\n\nIn Cusco, Rojas won 61 percent of the vote.', ['Cusco']],
]

describe('where a figure is true', () => {
  it.each(SENTENCES)('%s', (text, ...expected) => expect(places(text)).toEqual(expected))
  it.each(STORIES)('%s', (text, expected) => expect(places(text)).toEqual(expected))
})
