import type { Kind } from './kind.ts'

/** Words of a text in which the rescued were held by somebody, not under rubble or at sea. */
const CAPTIVITY =
  'hostage hostages captive captives captivity captor captors kidnapped kidnapper kidnappers kidnapping abducted abductors abduction ransom militants insurgents rebels jihadists traffickers trafficked trafficking slavery brothel brothels'.split(
    ' ',
  )

export const release: Kind = {
  name: 'release',
  unit: 'people',
  measure: 'count',
  object: ['release', 'free', 'let go', 'pardon', 'set free', 'liberate', 'acquit', 'grant amnesty', 'grant bail'],
  objectNear: [{ verbs: ['rescue'], words: CAPTIVITY }],
  objectWith: [{ verbs: ['exchange', 'swap', 'return'], objects: ['prisoner', 'captive', 'hostage', 'detainee'] }],
  subject: ['be freed', 'walk free', 'go free'],
  noun: ['release', 'freeing', 'liberation', 'pardon'],
  weak: ['rescue', 'acquit', 'pardon', 'grant amnesty'],
  examples: {
    'The two sides exchanged 110 prisoners.': ['110 prisoners'],
    'The court acquitted nine of the 11 defendants.': ['nine defendants'],
    'The government freed at least 2,000 prisoners.': ['at least 2,000 prisoners'],
    'The release by the ministry of 200 miners was cheered.': ['200 miners'],
    'Some 13 miners have been granted bail.': ['Some 13 miners'],
    'The militants held 30 girls. Troops rescued 12 girls.': ['12 girls'],
    'About 50 of the detainees were released.': ['About 50 detainees'],
    'The release of 12 hostages was announced.': ['12 hostages'],
  },
  rejects: [
    'Five miners were rescued from the rubble.',
    'Six dancers were treated and released.',
    'Six dancers were released from the hospital.',
    'The ministry released 12 documents.',
    'The band released three albums.',
  ],
}
