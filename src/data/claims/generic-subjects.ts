/** Words for those counted that say no more than the claim's kind does: with them, or with none, two claims can be about the same people. */
export const GENERIC_SUBJECTS: ReadonlySet<string> = new Set(
  `people person persons others individual individuals participant participants attendee attendees protester protesters protestor protestors demonstrator demonstrators marcher marchers crowd crowds citizen citizens
  resident residents victim victims casualty casualties fatality fatalities death deaths dead body bodies wounded injured injuries injury arrest arrests detention detentions detainee detainees arrestee arrestees prisoner prisoners men man
  suspect suspects associate associates accomplice accomplices total toll number figure event events protest protests rally rallies demonstration demonstrations vote votes ballot ballots voter voters`.split(
    /\s+/,
  ),
)

/** Adjectives that do not tell one group of people from another. */
export const IDLE_ADJECTIVES: ReadonlySet<string> = new Set(
  'suspected alleged accused targeted additional other more further unidentified unknown armed unarmed local young same several various numerous dead killed injured wounded detained arrested captured the his her their its'.split(
    ' ',
  ),
)

const synonyms = (word: string, others: string) => others.split(' ').map((other) => [other, word] as const)

/** Words for the same people, by the one they are compared by; singular. */
export const SUBJECT_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...synonyms('fighter', 'insurgent rebel militant extremist terrorist gunman attacker assailant guerrilla militiaman jihadist combatant'),
  ...synonyms('soldier', 'serviceman servicewoman trooper troop troops'),
  ...synonyms('police officer', 'policeman policewoman police cop'),
  ...synonyms('journalist', 'reporter correspondent newsman'),
  ...synonyms('worker', 'employee labourer laborer'),
  ...synonyms('migrant', 'refugee'),
  ...synonyms('child', 'minor kid'),
])
