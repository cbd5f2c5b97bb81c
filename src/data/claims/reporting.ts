/**
 * Verbs that report what somebody holds true, by lemma. Regular forms are made by rule; irregular ones stand below.
 * Classes after their use in news: plain report, count or measure, show (things speak), deny.
 */
export const REPORTING_VERBS: readonly string[] =
  'say tell quote charge report state add announce claim confirm note warn declare insist allege argue explain believe acknowledge admit assert maintain reveal stress suggest write tweet predict project forecast indicate cite emphasize emphasise contend testify disclose repeat respond reply comment concede conclude complain remark observe recall recount relate post boast caution affirm reiterate underline highlight speculate tally document mention promise pledge propose hint inform advise guess reckon think expect fear hope quip muse lament agree disagree counter retort accuse describe joke swear vow attest certify continue learn ask question rule recommend urge demand plan want posit theorize venture volunteer estimate conjecture brag profess remind tout contest'.split(
    ' ',
  )

/** `AFP put the crowd at 10,000`, `monitors counted 40 rallies`. */
export const MEASURING_VERBS: readonly string[] =
  'estimate count put raise lower revise recognize recognise calculate record register log number assess peg find tally verify identify document compile reckon'.split(
    ' ',
  )

/** Things can be their subject: `the official tally showed`, `figures suggest`. */
export const SHOWING_VERBS: readonly string[] =
  'show indicate suggest reveal find give name credit award put estimate project record say state report list reference feature conclude express detail'.split(
    ' ',
  )

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
export const WILL_VERBS: readonly string[] =
  'call want plan demand urge recommend propose promise pledge ask hope agree vow swear accuse describe announce declare warn advise'.split(
    ' ',
  )

/** What prosecutors do: `sought 12 years in prison`. Only a term in prison is theirs for it. */
export const SEEKING_VERBS: readonly string[] = 'seek request demand ask recommend want'.split(' ')

/** These report only what follows at once as speech: `continued: «…»`; not `police responded to 50 calls`. */
export const QUOTING_VERBS: readonly string[] =
  'charge continue maintain repeat joke quip muse lament counter retort comment remark respond reply post learn question ask speculate recall relate observe reference feature'.split(
    ' ',
  )

/** Where reports are nested, the speaker of one of these is the source: «police said that critics claimed …» is what police said. */
export const PLAIN_REPORTS: readonly string[] =
  'say tell quote report announce state add estimate confirm write tweet put count declare'.split(' ')

/** «was questioned by the FBI»: in the passive these tell of no speech, or of a work: `a song written by`. */
export const NO_PASSIVE_REPORTS: readonly string[] =
  'question ask accuse write describe agree plan want rule post continue expect fear hope promise pledge propose recommend urge vow swear learn list feature show give award credit cite find put identify believe contest tout counter'.split(
    ' ',
  )

/** «claimed responsibility», «claimed two lives», «found guilty»: with such an object the verb reports nothing. */
export const OTHER_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['claim', new Set('responsibility life lives victory credit power asylum title win'.split(' '))],
  ['find', new Set('guilty dead alive hanged shot unconscious refuge shelter murdered'.split(' '))],
  ['post', new Set('bail bond'.split(' '))],
  ['declare', new Set('war dead bankrupt bankruptcy independence'.split(' '))],
  ['report', new Set('live'.split(' '))],
])

/** «in a survey, 40 percent …», «by one estimate»: a statement that speaks without a verb. */
export const SURVEY_NOUNS: ReadonlySet<string> = new Set(
  'poll polls survey surveys census study studies estimate estimates count tally report'.split(' '),
)

/** Opinion surveys alone. */
export const POLL_NOUNS: ReadonlySet<string> = new Set('poll polls survey surveys polling'.split(' '))

/** What is denied: `the army denied that 50 were killed`. */
export const DENYING_VERBS: readonly string[] = 'deny refute rebut dismiss reject'.split(' ')

/** All forms but the base of the verbs above that are not made by rule. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  swear: 'swears swore sworn swearing',
  broadcast: 'broadcasts broadcast broadcasting',
  forecast: 'forecasts forecast forecasting',
  speak: 'speaks spoke spoken speaking',
  learn: 'learns learned learnt learning',
  admit: 'admits admitted admitting',
  quip: 'quips quipped quipping',
  refer: 'refers referred referring',
  rebut: 'rebuts rebutted rebutting',
  log: 'logs logged logging',
  peg: 'pegs pegged pegging',
  brag: 'brags bragged bragging',
  plan: 'plans planned planning',
}

/** Nouns of statements: subject of a showing verb, or `the ministry's tally of 40`. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  'information findings research account accounts reckoning total totals count tally toll poll polls survey surveys figure figures data statistics report reports results result estimate estimates statement statements record records document documents study studies census list lists polling projection projections protocols returns forecast video ad spot memo complaint average averages analysis review investigation claim claims assertion allegation allegations accusation warning announcement admission prediction pledge promise proposal comment comments remark remarks emphasis suggestion bulletin communique post website site page briefing letter slide chart graph map indictment database dossier'.split(
    ' ',
  ),
)

/** Statement nouns of one sense: `the study` is the report named before. */
export const STATEMENT_SENSES: readonly (readonly string[])[] = [
  ['poll', 'polls', 'survey', 'surveys', 'polling', 'study'],
  ['statement', 'statements', 'communique', 'bulletin', 'announcement', 'briefing', 'warning', 'post', 'letter', 'memo'],
  ['report', 'reports', 'study', 'studies', 'analysis', 'review', 'document', 'documents', 'dossier', 'paper', 'investigation', 'survey'],
  [
    'account',
    'total',
    'figure',
    'figures',
    'data',
    'statistics',
    'count',
    'tally',
    'toll',
    'estimate',
    'estimates',
    'results',
    'census',
    'records',
    'database',
  ],
]

/** Who answers an opinion survey; `63 percent said` names no source. */
export const RESPONDENTS: ReadonlySet<string> = new Set(
  'voters respondents percent pct majority plurality half third quarter two-thirds thirds quarters adults those most % percentage'.split(
    ' ',
  ),
)

/** Abbreviated forms of companies, with whose full stop their names end: `Upjohn Co. said`. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set('co corp inc ltd llc plc bros cos'.split(' '))
