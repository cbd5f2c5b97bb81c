import {
  BALLOTS,
  CASTING,
  CHOOSING,
  COUNTING,
  DECIDING,
  ELECTION,
  GIVING,
  LEADING,
  MARGIN,
  OPINION,
  POLL,
  SEATED,
  SURVEY,
  TRAILING,
  UNDECIDED,
  VOTERS,
  WINNING,
} from '../data/claims/votes.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'

/** What a word has to do with votes and polls, as bits. */
export const V = {
  Election: 1,
  Survey: 2,
  Winning: 4,
  Giving: 8,
  Voters: 16,
  Margin: 32,
  Voting: 64,
  Poll: 128,
  Ballots: 256,
  Counting: 512,
  Opinion: 1024,
  Choosing: 2048,
  Undecided: 4096,
  Leading: 8192,
  Trailing: 16384,
  Deciding: 32768,
  Casting: 65536,
  Support: 131072,
  Person: 262144,
  /** Between two figures: `62 to 38`. */
  Versus: 524288,
  Seated: 1048576,
} as const

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [V.Election, ELECTION],
  [V.Survey, SURVEY],
  [V.Winning, WINNING],
  [V.Giving, GIVING],
  [V.Voters, VOTERS],
  [V.Margin, MARGIN],
  [V.Voting, new Set('voted vote cast casting turned participated'.split(' '))],
  [V.Poll, POLL],
  [V.Seated, SEATED],
  [V.Ballots, BALLOTS],
  [V.Counting, COUNTING],
  [V.Opinion, OPINION],
  [V.Choosing, CHOOSING],
  [V.Undecided, UNDECIDED],
  [V.Versus, new Set(['to', 'against', 'versus', 'vs'])],
  [V.Leading, LEADING],
  [V.Trailing, TRAILING],
  [V.Deciding, DECIDING],
  [V.Casting, CASTING],
  [V.Support, new Set('support backing approval popularity rating ratings favorability favourability sympathy'.split(' '))],
  [
    V.Person,
    new Set(
      'challenger rival opponent incumbent candidate contender president party opposition coalition alliance bloc list ticket independent independents nominee winner runner runner-up'.split(
        ' ',
      ),
    ),
  ],
]

const BITS = new Map<string, number>()
for (const [bit, words] of LISTS) for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit)

/** `V` bits of a word, understood once per distinct form. */
export const createVoteWords = (vocabulary: Vocabulary): ((word: number) => number) => perWord(vocabulary, (lower) => BITS.get(lower) ?? 0)
