import type { Kind } from './kind.ts'

export const missing: Kind = {
  name: 'missing',
  unit: 'people',
  measure: 'count',
  subject: ['disappear', 'go missing', 'vanish'],
  state: ['missing', 'unaccounted for', 'have not been seen', 'has not been seen', 'had not been seen'],
  noun: ['disappearance'],
  toll: [
    'number of missing',
    'number of missing people',
    'number of missing persons',
    'number of people missing',
    'number of those missing',
  ],
  member: ['missing'],
  examples: {
    'Police searched for three climbers missing for days.': ['three climbers'],
    'At least 30 fishermen are missing.': ['At least 30 fishermen'],
    'The landslide left 14 people missing.': ['14 people'],
    'Nine hikers have not been seen since Monday.': ['Nine hikers'],
    'The number of people missing stood at 34.': ['34'],
    'Some 200 students disappeared.': ['Some 200 students'],
  },
  rejects: ['The report is missing 12 pages.'],
}
