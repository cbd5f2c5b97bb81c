import type { Kind } from './kind.ts'

/** Shares, leads, votes and seats: the subject is the candidate or party, found by `claims/votes.ts`. */
export const voteShare: Kind = {
  name: 'vote_share',
  unit: 'percent',
  measure: 'percent',
  examples: {
    'Ivanova won 80 per cent of the vote.': ['80 per cent Ivanova'],
    'Petrov was declared the winner of the election with 61 percent of the vote.': ['61 percent Petrov'],
    'Support for the Greens fell to 28 percent in the election.': ['28 percent Greens'],
    'The referendum was approved by 62 percent of voters.': ['62 percent'],
    'The tally gave Sato 61 percent of votes.': ['61 percent Sato'],
    'Rojas, who was toppled in a 2003 coup, had achieved 20 percent of the vote.': ['20 percent Rojas'],
    'Sato has obtained 26 percent of the votes counted.': ['26 percent Sato'],
    'Sato had 66.1 percent, or 607,000 votes.': ['66.1 percent Sato'],
  },
  rejects: [
    'The company won 30 percent of the market.',
    'Voters got 3 percent more pay.',
    'No candidate won more than 50 percent of the vote.',
    'A candidate needs 50 percent of the vote to win.',
    'Since the election growth has averaged less than 2 percent.',
    'With 89 percent of the votes counted, nobody had won.',
  ],
}

export const voteMargin: Kind = {
  name: 'vote_margin',
  unit: 'percent',
  measure: 'percent',
  examples: {
    'Sato won the election by a margin of 12 percent.': ['12 percent Sato'],
    'The poll showed Ivanova ahead by 4 points.': ['4 Ivanova'],
    'In the survey Ivanova led Petrova by 3 percentage points.': ['3 percentage points Ivanova'],
    'The poll gave Ivanova a 5-point lead.': ['5 Ivanova'],
  },
  rejects: ['The firm raised its profit margin to 12 percent.', 'The poll has a margin of error of 3 percentage points.'],
}

export const pollShare: Kind = {
  name: 'poll_share',
  unit: 'percent',
  measure: 'percent',
  examples: {
    'In the survey 45% of respondents backed the plan.': ['45% respondents'],
    'The poll put Maria Sato on 47 percent and Petra Brandl on 29 percent.': ['47 percent Maria Sato', '29 percent Petra Brandl'],
    'In the survey 46 percent would choose Ivanova and 44 percent would vote for Petrova.': ['46 percent Ivanova', '44 percent Petrova'],
    'The poll showed Ivanova leading Petrova by 49 percent to 42 percent.': ['49 percent Ivanova', '42 percent Petrova'],
    'Just 9 percent of voters said the debate had changed their minds.': ['9 percent voters'],
    'Ivanova has 85 percent support among women voters.': ['85 percent Ivanova'],
  },
  rejects: ['Sales rose 45%.', 'The census survey shows that shops are 45 percent of all buildings.'],
}

export const voteCount: Kind = {
  name: 'vote_count',
  least: 2,
  unit: 'votes',
  measure: 'count',
  member: ['vote', 'ballot'],
  subject: ['vote', 'cast their ballot/ballots/vote/votes', 'cast a/their ballot/vote', 'turn out to vote'],
  weak: ['vote'],
  examples: {
    'Some 600,000 people voted.': ['Some 600,000 people'],
    'She got 1,200,000 votes.': ['1,200,000'],
    'Deputies voted 217-205 for the bill, with 11 abstentions.': ['217 bill', '205', '11 abstentions'],
    'The motion was carried by 62 votes to 38.': ['62', '38'],
  },
  rejects: ['Voters cast their ballots.', 'Brazil beat Spain 3-1.', 'Some 60 people marched for voting rights.'],
}

export const seats: Kind = {
  name: 'seats',
  unit: 'seats',
  measure: 'count',
  member: ['seat', 'delegate', 'mandate'],
  counted: ['seat', 'delegate', 'mandate'],
  examples: {
    'The Greens took 32 seats.': ['32 Greens'],
    'The Greens won 108 of the 200 seats.': ['108 Greens'],
    'The Greens slumped to 20 seats.': ['20 Greens'],
    'The Greens won 108 seats and the Liberals have 51.': ['108 Greens', '51 Liberals'],
  },
  rejects: ['The car has seats.', 'The theatre has 2,000 seats.', 'A man fell into one of the seats.'],
}
