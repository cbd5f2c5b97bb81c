const list = (words: string) => new Set(words.split(/\s+/))

/** Words of elections: a percentage beside them may be a share of the vote. */
export const ELECTION = list(
  'vote votes voted ballot ballots election elections electoral presidential parliamentary runoff run-off referendum candidate candidates tally re-elected reelected elected constituency landslide incumbent challenger polling precinct precincts primary primaries caucus',
)

/** What takes place on the day of a vote. */
export const VOTING = new Set(
  'vote ballot election elections referendum runoff run-off plebiscite poll polls polling round primary primaries caucus caucuses'.split(
    ' ',
  ),
)

/** Words of opinion surveys. */
export const SURVEY = list('survey surveys surveyed respondents respondent pollster pollsters gallup yougov ipsos pew approval')

/** Words of surveys that are words of elections too: `at the polls`, `polled 12 percent`. */
export const POLL = list('poll polls polled')

/** Verbs whose object is the share, votes or seats of their subject. */
export const WINNING = list(
  `win wins won winning get gets got getting gain gains gained gaining receive receives received receiving take takes took taken taking poll polled polling secure secures secured securing garner garnered garnering
  capture captured capturing earn earned score scored scoring obtain obtained collect collected claim claims claimed have has had hold holds held holding lose lost losing pick picked achieve achieved achieving attract attracted`,
)

/** Verbs whose first object has the share: `the tally gave Sato 61 percent`. */
export const GIVING = list(
  'give gives gave giving given award awarded awarding show shows showed showing put puts putting credit credited see saw',
)

/** The one who votes, surveyed or in all. */
export const VOTERS = list(
  'voters voter electorate respondents adults people britons americans germans citizens those women men democrats republicans independents parents residents participants supporters',
)

/** What has seats to sit on. */
export const SEATED = list(
  'car cars minivan bus buses plane planes aircraft jet jets airliner airliners airline airlines theatre theater theatres theaters cinema cinemas stadium stadiums arena arenas auditorium restaurant restaurants',
)

/** What is cast: a share of these is a share of the vote. */
export const BALLOTS = list('vote votes ballots')

export const MARGIN = list('margin lead majority advantage gap edge')

/** Of a vote still being counted: `with 89 percent of precincts reporting`. */
export const COUNTING = list('counted declared reporting reported tallied processed reported counting scanned')

/** What people in a survey do: a share of them is the subject. */
export const OPINION = list(
  `say says said think thinks thought believe believes believed support supports supported supporting back backs backed backing favor favors favored favoring favour favours favoured favouring oppose opposes opposed opposing
  prefer prefers preferred preferring choose chose chosen choosing approve approves approved approving disapprove disapproves disapproved disapproving agree agrees agreed agreeing disagree disagrees disagreed
  want wants wanted expect expects expected plan plans planned intend intends intended trust trusts trusted distrust view views viewed consider considers considered feel feels felt describe described rate rated
  blame blames blamed identify identified call called name named pick picked reject rejected regard regarded doubt doubted fear feared worry worried know knew trust consider remain remained prefer see saw vote votes answered responded`,
)

/** Verbs of choice: what they choose has the share. */
export const CHOOSING = list(
  `support supports supported supporting back backs backed backing favor favors favored favour favours favoured prefer prefers preferred choose chooses chose pick picks picked like likes trust trusts
  vote votes voting endorse endorses endorsed want wants`,
)

/** Where those stand who chose nobody. */
export const UNDECIDED = list('undecided unsure uncertain unaware divided')

/** Being before or behind another. */
export const LEADING = list(
  'lead leads led leading ahead beat beats beating defeat defeats defeated defeating edge edges edged edging top tops topped won win wins',
)
export const TRAILING = list('trail trails trailed trailing behind lost lose loses')

/** What an assembly does with a motion: `passed 62-38`, `voted 217 to 205`. */
export const DECIDING = list(
  `vote votes voted voting pass passes passed passing approve approves approved approving adopt adopts adopted reject rejects rejected rejecting ratify ratified confirm confirmed defeat defeated back backed uphold upheld carried
  ruled ruling decision ratification fail failed`,
)

/** How a member of an assembly may vote. */
export const CASTING = list('against abstained abstaining abstentions abstention opposed dissenting favour favor absent')
