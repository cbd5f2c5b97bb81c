/** Words of elections: a percentage beside them may be a share of the vote. */
export const ELECTION = new Set(
  'vote votes voted ballot ballots election elections electoral presidential parliamentary runoff run-off referendum candidate candidates tally re-elected reelected elected constituency landslide incumbent challenger polling precinct precincts primary primaries caucus'.split(
    ' ',
  ),
)

/** What takes place on the day of a vote. */
export const VOTING = new Set(
  'vote ballot election elections referendum runoff run-off plebiscite poll polls polling round primary primaries caucus caucuses'.split(
    ' ',
  ),
)

/** Words of opinion surveys. */
export const SURVEY = new Set(
  'survey surveys surveyed respondents respondent pollster pollsters polled poll polls gallup yougov ipsos pew'.split(' '),
)

/** Verbs whose object is the share, votes or seats of their subject. */
export const WINNING = new Set(
  `win wins won winning get gets got getting gain gains gained gaining receive receives received receiving take takes took taken taking poll polled polling secure secures secured securing garner garnered garnering
  capture captured capturing earn earned score scored scoring obtain obtained collect collected claim claims claimed have has had hold holds held holding lose lost losing pick picked`.split(
    /\s+/,
  ),
)

/** Verbs whose first object has the share: `the tally gave Sato 61 percent`. */
export const GIVING = new Set(
  'give gives gave giving given award awarded awarding show shows showed showing put puts putting credit credited see saw'.split(' '),
)

/** The one who votes, surveyed or in all. */
export const VOTERS = new Set(
  'voters voter electorate votes vote ballots respondents adults people britons americans germans citizens those'.split(' '),
)

export const MARGIN = new Set('margin lead majority advantage gap'.split(' '))

/** Places where a term is served, and the words that say that it is one. */
export const PRISON = new Set(
  'prison jail imprisonment custody bars detention penal labour labor colony incarceration sentence sentences term terms'.split(' '),
)
