import { foldName } from '../lang/fold.ts'

/** An organisation of one article. */
export interface OrganisationEvidence {
  readonly key: number
  /** The fullest form in that article. */
  readonly name: string
  /** Its other forms there: an acronym that the article ties to the name is one. */
  readonly aliases: readonly string[]
  /** The country that the article is about, where one stands out. */
  readonly country: string | null
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited llc llp plc co company ag gmbh sa nv bv spa oao ooo zao pao jsc'.split(' '),
)
const BRITISH: Readonly<Record<string, string>> = {
  defense: 'defence',
  labor: 'labour',
  center: 'centre',
  centers: 'centres',
  program: 'programme',
  theater: 'theatre',
  harbor: 'harbour',
  'co operation': 'cooperation',
}
const AMERICAN = /\b(?:defense|labor|centers?|program|theater|harbor|co operation)\b/g

/** `World Health Organization`, `World Health Organisation`; the party `Labor` is not `Labour`. */
const inBritish = (name: string): string =>
  name.replace(AMERICAN, (word) => BRITISH[word]!).replace(/(?<=[a-z]{3})iz(?=ation|ed\b|ing\b)/g, 'is')

/** What is equal for two names of one body: the words folded, without `the` and legal form, a ministry's field before it. */
export function nameKey(name: string): string {
  const words = foldName(name).split(' ')
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop()
  const joined = words.join(' ')
  return (joined.includes(' ') ? inBritish(joined) : joined)
    .replace(/\binternal affairs\b/, 'interior')
    .replace(/\bforeign affairs\b/, 'foreign')
    .replace(/^(.*\b)?(ministry|department) of (?:the )?(.+)$/, '$1$3 $2')
}

/** `Emirates Airlines`, `Emirates Airline`: a plural more or less in a name of several words. */
export const singular = (name: string): string => (name.includes(' ') ? name.replace(/(?<=[a-z]{4}[^s])s(?= |$)/g, '') : name)
