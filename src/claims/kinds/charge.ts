import type { Kind } from './kind.ts'

export const charge: Kind = {
  name: 'charge',
  unit: 'people',
  measure: 'count',
  object: ['charge', 'indict', 'prosecute', 'put on trial', 'try', 'convict', 'bring to trial', 'arraign'],
  subject: ['face charges', 'face a charge', 'face trial', 'go on trial', 'stand trial', 'appear in court', 'face prosecution'],
  state: ['on trial'],
  against: ['case', 'proceedings', 'charge', 'indictment'],
  gathering: ['trial', 'mass trial'],
  noun: ['indictment', 'prosecution', 'conviction'],
  weak: ['try', 'convict', 'conviction'],
  examples: {
    'Prosecutors charged 14 officers with fraud.': ['14 officers'],
    'Some 40 protesters face charges.': ['Some 40 protesters'],
    'Criminal cases were opened against 70 teachers.': ['70 teachers'],
    'Prosecutors have brought charges against nine officers.': ['nine officers'],
    'The trial of 108 officers opened.': ['108 officers'],
    'Nine men went on trial.': ['Nine men'],
  },
  rejects: ['The bank charged 14 dollars.', 'Police charged the crowd.'],
}
