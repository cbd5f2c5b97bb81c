/** English words of the calendar and of time, in lower case. Lists of facts; what they mean together is the grammar's business. */

const words = (text: string): readonly string[] => text.split(' ')

export const MONTHS: readonly (readonly string[])[] = [
  words('january jan'),
  words('february feb'),
  words('march mar'),
  words('april apr'),
  words('may'),
  words('june jun'),
  words('july jul'),
  words('august aug'),
  words('september sept sep'),
  words('october oct'),
  words('november nov'),
  words('december dec'),
]

/** Written small these are other words; a month in small letters must be one of the others, in full. */
export const MONTHS_THAT_ARE_WORDS: ReadonlySet<string> = new Set(words('march may april june august mar jan jun dec sep'))

/** Monday first (ISO 8601). */
export const WEEKDAYS: readonly (readonly string[])[] = [
  words('monday mon'),
  words('tuesday tues tue'),
  words('wednesday weds wed'),
  words('thursday thurs thur thu'),
  words('friday fri'),
  words('saturday sat'),
  words('sunday sun'),
]

/** TIMEX3 season codes. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** TIMEX3 parts of the day, and the moments that have a clock time. */
export const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'MO',
  mornings: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  noon: '12:00',
  midday: '12:00',
  noontime: '12:00',
  lunchtime: 'MI',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  night: 'NI',
  nights: 'NI',
  nighttime: 'NI',
  overnight: 'NI',
  nightfall: 'NI',
  midnight: '24:00',
  daytime: 'DT',
}

/** Ones, teens and tens, and what multiplies them. */
export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
}

export const ORDINALS: readonly string[] = [
  'zeroth',
  ...words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'),
  ...words('sixteenth seventeenth eighteenth nineteenth twentieth'),
]

/** `the nineties`: the decade's first year in its century. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** Words that name the present, the past or the future and no more. */
export const REFERENCES: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  present: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  soon: 'FUTURE_REF',
  future: 'FUTURE_REF',
  past: 'PAST_REF',
}

/** Something that comes back: its TIMEX3 period. */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

export const TIME_ZONES: ReadonlySet<string> = new Set(
  words('gmt utc bst cet cest eet eest msk est edt cst cdt mst mdt pst pdt et ist jst hkt aest aedt'),
)

/** Nouns counted in such numbers that the four digits before them are no year: `2000 soldiers`. */
export const PLURAL_ENDINGS_OF_NO_NOUN: ReadonlySet<string> = new Set(words('is was has as his this its says does us vs plus'))

/** Words that put their clause in the future. */
export const FUTURE_SIGNS: readonly string[] = words("will won't 'll shall would scheduled planned upcoming slated")

/** They look ahead with `for` or an infinitive: `called for a strike on Monday`. */
export const CALLS: readonly string[] = words('called calls calling call calls urged urges appealed')

/** They look ahead with an infinitive: `vowed to march on Sunday`, `plans to`, `set to`. */
export const INTENTIONS: readonly string[] = words(
  'plan plans planning expected expects expect intends intend intended hopes hope hoped vowed vows pledged promised promises threatened agreed set due ready wants want wanted prepared preparing likely invited supposed aims aimed',
)

/** Irregular past forms common in news; regular ones end in `ed`. */
export const PAST_SIGNS: readonly string[] = words(
  'said was were had did told went came took made became began saw met held left won lost gave found got led fell rose sent ran wrote broke brought built bought caught chose drew drove ate felt fought flew forgot froze grew heard hid hit kept knew laid lay lent meant paid put quit read rode rang sold shot shut sang sat slept spoke spent stood stole struck swore swept taught thought threw understood woke wore fled began bore beat became bled bred blew bent bound cast clung crept cut dealt dug drank fed forbade froze hung hurt knelt leapt lit rid rose sank sought shook shone shrank slid slung spun split spread sprang strode swam swung tore wept withdrew wound',
)
