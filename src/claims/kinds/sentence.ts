import type { Kind } from './kind.ts'

export const sentence: Kind = {
  name: 'sentence',
  unit: 'years',
  measure: 'time',
  object: ['sentence', 'jail', 'imprison', 'condemn', 'give', 'hand', 'detain'],
  subject: ['face', 'serve', 'receive', 'get', 'spend', 'risk'],
  state: ['in prison', 'in jail', 'behind bars', 'in custody', 'imprisonment', 'of imprisonment', 'in detention', 'in a labour camp', 'in a penal colony', 'of hard labour'],
  noun: ['sentence', 'jail term', 'prison term', 'prison sentence', 'jail sentence', 'term'],
  examples: {
    'Petrov was sentenced to 15 days in jail.': ['15 days Petrov'],
    'She faces up to five years in prison.': ['up to five years She'],
    'A court jailed the editor for three years.': ['three years editor'],
  },
  rejects: ['He has ruled for 26 years.', 'The war lasted 15 days.'],
}
