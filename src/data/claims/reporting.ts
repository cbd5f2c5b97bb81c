/**
 * Verbs that report what somebody holds true, by lemma. The past and present forms are made by rule; irregular ones stand below.
 * Classes after their use in news: plain report, count or measure, show (things speak), deny.
 */
export const REPORTING_VERBS: readonly string[] =
  'say tell report state add announce claim confirm note warn declare insist allege argue explain believe acknowledge admit assert maintain reveal stress suggest write tweet predict project forecast indicate cite emphasize emphasise contend testify disclose repeat respond reply comment concede conclude complain remark observe recall recount relate post boast caution affirm reiterate underline highlight speculate tally document mention promise pledge propose hint inform advise guess reckon think expect fear hope quip muse lament agree disagree counter retort accuse describe joke swear vow attest certify continue learn ask question rule recommend urge demand plan want intend aim posit theorize venture volunteer estimate conjecture brag profess remind tout contest'.split(
    ' ',
  )

/** `AFP put the crowd at 10,000`, `monitors counted 40 rallies`. */
export const MEASURING_VERBS: readonly string[] =
  'estimate count put calculate record register log number assess peg find tally verify identify'.split(' ')

/** Things can be their subject: `the official tally showed`, `figures suggest`. */
export const SHOWING_VERBS: readonly string[] =
  'show indicate suggest reveal find give credit award put estimate project record say state report list reference feature'.split(' ')

/** These report only with their particle: `called for`, `pointed out`. */
export const PARTICLE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['for'])],
  ['point', new Set(['out', 'to'])],
  ['speak', new Set(['of'])],
  ['talk', new Set(['of', 'about'])],
  ['refer', new Set(['to'])],
  ['allude', new Set(['to'])],
])

/** Verbs of will: only their object is the speaker's, not what follows a comma: «called for a march, which …». */
export const WILL_VERBS: ReadonlySet<string> = new Set(
  'call want plan demand urge recommend propose promise pledge ask intend aim hope agree vow swear accuse'.split(' '),
)

/** Where reports are nested, the speaker of one of these is the source: «police said that critics claimed …» is what police said. */
export const PLAIN_REPORTS: ReadonlySet<string> = new Set(
  'say tell report announce state add estimate confirm write tweet put count declare according citing per'.split(' '),
)

/** «in a survey, 40 percent …», «by one estimate»: a statement that speaks without a verb. */
export const SURVEY_NOUNS: ReadonlySet<string> = new Set(
  'poll polls survey surveys census study studies estimate estimates count tally report'.split(' '),
)

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
  ['spoke', 'speak'],
  ['spoken', 'speak'],
  ['learnt', 'learn'],
])

/** Nouns of statements: subject of a showing verb, or `the ministry's tally of 40`. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  'count tally toll poll polls survey surveys figure figures data statistics report reports results result estimate estimates statement statements record records document documents study studies census list lists projection projections protocols returns forecast video ad spot memo complaint average averages analysis review investigation claim claims assertion allegation allegations accusation warning announcement admission prediction pledge promise proposal comment comments remark remarks emphasis suggestion bulletin communique post website site page briefing letter slide chart graph map indictment'.split(
    ' ',
  ),
)
