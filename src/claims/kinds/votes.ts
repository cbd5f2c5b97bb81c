import type { Kind } from './kind.ts'

/** Shares, leads, votes and seats: the subject is the candidate or party, found by `claims/votes.ts`. */
export const voteShare: Kind = {
  name: 'vote_share',
  unit: 'percent',
  measure: 'percent',
  examples: {
    'Ivanova won 80 per cent of the vote.': ['80 per cent Ivanova'],
    'The tally gave Sato 61 percent of votes.': ['61 percent Sato'],
  },
  rejects: ['The company won 30 percent of the market.', 'Voters got 3 percent more pay.'],
}

export const voteMargin: Kind = {
  name: 'vote_margin',
  unit: 'percent',
  measure: 'percent',
  examples: { 'Sato won the election by a margin of 12 percent.': ['12 percent Sato'] },
  rejects: ['The firm raised its profit margin to 12 percent.'],
}

export const pollShare: Kind = {
  name: 'poll_share',
  unit: 'percent',
  measure: 'percent',
  examples: { 'In the survey 45% of respondents backed the plan.': ['45% respondents'] },
  rejects: ['Sales rose 45%.'],
}

export const voteCount: Kind = {
  name: 'vote_count',
  unit: 'votes',
  measure: 'count',
  member: ['vote', 'ballot'],
  subject: ['vote', 'cast their ballot/ballots/vote/votes', 'cast a/their ballot/vote', 'turn out to vote'],
  examples: { 'Some 600,000 people voted.': ['Some 600,000 people'], 'She got 1,200,000 votes.': ['1,200,000'] },
  rejects: ['Voters cast their ballots.'],
}

export const seats: Kind = {
  name: 'seats',
  unit: 'seats',
  measure: 'count',
  member: ['seat', 'delegate', 'mandate'],
  counted: ['seat', 'delegate', 'mandate'],
  examples: { 'The Greens took 32 seats.': ['32 The Greens'] },
  rejects: ['The car has seats.'],
}
