/**
 * Verbs that report what somebody holds true, by lemma. The past and present forms are made by rule; irregular ones stand below.
 * Classes after their use in news: plain report, count or measure, show (things speak), deny.
 */
export const REPORTING_VERBS: readonly string[] =
  'say tell report state add announce claim confirm note warn declare insist allege argue explain believe acknowledge admit assert maintain reveal stress suggest write tweet predict project forecast indicate cite emphasize emphasise contend testify disclose repeat respond reply comment concede conclude complain remark observe recall recount relate post boast caution charge affirm reiterate underline highlight speculate tally document mention promise pledge propose hint inform advise guess reckon think expect fear hope quip joke muse lament agree disagree counter retort mock accuse describe relay release publish broadcast carry joke protest swear vow attest certify list'.split(
    ' ',
  )

/** `AFP put the crowd at 10,000`, `monitors counted 40 rallies`. */
export const MEASURING_VERBS: readonly string[] =
  'estimate count put place calculate record register log number assess peg find tally verify identify'.split(' ')

/** Things can be their subject: `the official tally showed`, `figures suggest`. */
export const SHOWING_VERBS: readonly string[] =
  'show indicate suggest reveal find give put estimate project record say state report list reference feature'.split(' ')

/** What follows is denied: `the army denied that 50 were killed`. */
export const DENYING_VERBS: readonly string[] = 'deny refute rebut dismiss reject'.split(' ')

export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['thought', 'think'],
  ['swore', 'swear'],
  ['shown', 'show'],
  ['found', 'find'],
  ['gave', 'give'],
  ['given', 'give'],
  ['put', 'put'],
  ['putting', 'put'],
  ['broadcast', 'broadcast'],
  ['forecast', 'forecast'],
  ['recounted', 'recount'],
  ['sworn', 'swear'],
])

/** Nouns of statements: subject of a showing verb, or `the ministry's tally of 40`. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  'count tally toll poll polls survey surveys figure figures data statistics report reports results result estimate estimates statement statements record records document documents study studies census list lists projection projections protocols returns forecast video ad spot memo complaint analysis review investigation bulletin communique post website site page briefing letter indictment'.split(
    ' ',
  ),
)
