import type { Kind } from './kind.ts'

/** Found by `claims/terms.ts`. */
export const sentence: Kind = {
  name: 'sentence',
  unit: 'years',
  measure: 'time',
  examples: {
    'Petrov was sentenced to 15 days in jail.': ['15 days Petrov'],
    'Ivanova faces up to five years in prison.': ['up to five years Ivanova'],
    'A court jailed the editor for three years.': ['three years editor'],
  },
  rejects: ['He has ruled for 26 years.', 'The war lasted 15 days.'],
}
