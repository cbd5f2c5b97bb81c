import type { Kind } from './kind.ts'

export const turnout: Kind = {
  name: 'turnout',
  unit: 'percent',
  measure: 'percent',
  toll: ['turnout', 'voter turnout', 'participation'],
  examples: {
    'The commission put turnout at 84 percent.': ['84 percent'],
    'Turnout was 61 per cent.': ['61 per cent'],
    'Some 20 per cent of voters had cast their ballots.': ['Some 20 per cent'],
    'Only 41 percent of voters went to the polls.': ['41 percent'],
    'It ended with a turnout of 60%.': ['60%'],
  },
  rejects: ['Prices rose by 60%.'],
}
