/** The names that go out in the column `rule`, with texts that the rule reads and texts in which it finds nothing. */
export const QUANTITY_RULES = {
  digits: { examples: ['6,000 people', 'nearly 7.000', '$1.5bn', 'minus 12 degrees'], rejects: ['the Boeing 737', 'room 101 was empty'] },
  'number-words': {
    examples: ['twenty-six people', 'half a million people', 'one of the men'],
    rejects: ['One must go on.', 'the one who left'],
  },
  vague: {
    examples: ['dozens of people', 'several hundred people', 'a handful of people'],
    rejects: ['several options remain', 'his test scores fell'],
  },
  fraction: {
    examples: ['two-thirds of voters', 'one in five voters', 'about half of voters'],
    rejects: ['the third man', 'the second half began'],
  },
  range: {
    examples: ['60 to 70 people', 'hundreds, if not thousands', 'two or three people'],
    rejects: ['They won 3-2 at home.', 'the 2018-19 season'],
  },
  zero: {
    examples: ['no one was hurt', 'There were no casualties.', 'not a single man'],
    rejects: ['No one can deny it.', 'there is no doubt'],
  },
} as const

export type QuantityRule = keyof typeof QUANTITY_RULES
