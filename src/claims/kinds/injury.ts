import type { Kind } from './kind.ts'

export const injury: Kind = {
  name: 'injury',
  unit: 'people',
  measure: 'count',
  unwritten: true,
  object: ['injure', 'wound', 'hurt', 'maim', 'hospitalize', 'hospitalise', 'stab', 'shoot', 'beat up', 'burn', 'trample', 'harm'],
  subject: [
    'suffer from',
    'suffocate',
    'be treated for',
    'suffer … injury/injuries/wound/wounds/burns',
    'sustain … injury/injuries/wound/wounds/burns',
    'receive … injury/injuries/wound/wounds/burns',
  ],
  state: ['in hospital', 'in hospitals', 'hospitalized', 'hospitalised', 'in critical condition', 'in serious condition', 'in stable condition', 'among the wounded', 'among the injured', 'among those injured', 'among those wounded', 'in intensive care'],
  noun: ['injury', 'wounding'],
  toll: ['number of injured', 'number of wounded', 'number of injuries'],
  member: ['casualty', 'wounded', 'injured'],
  weak: ['stab', 'shoot', 'burn', 'trample', 'harm', 'in hospital', 'in hospitals', 'casualty', 'beat up'],
  examples: {
    'The clashes left 30 injured.': ['30'],
    'A total of 121 police officers were injured.': ['121 police officers'],
    'The bomb killed one guard and wounded three others.': ['three others'],
    'Four hikers suffered minor injuries.': ['Four hikers'],
    'There were 35 injuries.': ['35'],
    'Hundreds were wounded.': ['Hundreds'],
    'No one was hurt.': ['No one'],
  },
  rejects: ['The scandal hurt the party.', 'Nobody knows how many were injured.', 'The fire injured 20 horses.'],
}
