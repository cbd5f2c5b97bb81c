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
    'The prosecutor requested 13 years in prison for Petrov.': ['13 years Petrov'],
    'The judge handed Petrov a 12-year term.': ['12-year Petrov'],
    'Anna Petrova was given a two-year suspended sentence.': ['two-year Anna Petrova'],
    'Terms ranging from 15 to 37 years in prison were given.': ['from 15 to 37 years'],
    "Petrov was sentenced last month to one year's hard labour.": ['one year Petrov'],
  },
  rejects: [
    'He has ruled for 26 years.',
    'The war lasted 15 days.',
    'She was elected to a five-year term.',
    'The president served a five-year term.',
    'He was jailed after ten years on the run.',
  ],
}
