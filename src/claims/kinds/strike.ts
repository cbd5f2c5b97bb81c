import type { Kind } from './kind.ts'

export const strike: Kind = {
  name: 'strike',
  unit: 'people',
  measure: 'count',
  subject: [
    'go on strike',
    'be on strike',
    'walk off the/their job/jobs',
    'walk out',
    'down tools',
    'stop work',
    'stop working',
    'lay down tools',
    'begin an indefinite strike',
    'strike work',
  ],
  intransitive: ['strike'],
  subjectWith: [
    {
      verbs: ['stage', 'join', 'begin', 'start', 'launch', 'hold', 'continue', 'observe', 'call'],
      objects: ['strike', 'walkout', 'work stoppage', 'stoppage'],
    },
  ],
  state: ['on strike'],
  gathering: ['strike', 'walkout'],
  member: ['striker', 'striking worker'],
  nobody: [
    'walk out of parliament/congress/court/talks/jail/prison/hospital',
    'walk out of the parliament/congress/court/talks/jail/prison/hospital/meeting/session/chamber/room',
  ],
  weak: ['strike', 'striker', 'walk out'],
  examples: {
    'Hundreds of workers walked off the job.': ['Hundreds workers'],
    'Some 400 nurses went on strike on Monday.': ['Some 400 nurses'],
    'A strike by 2,000 doctors began.': ['2,000 doctors'],
    'Some 900 miners struck for better pay.': ['Some 900 miners'],
    'About 900 miners are on strike.': ['About 900 miners'],
  },
  rejects: [
    'Some 40 deputies walked out of parliament.',
    'Seven miners held a hunger strike.',
    'Two rockets struck the base.',
    'Lightning struck 30 people.',
    'He fired five shots, four of which struck the car.',
  ],
}
