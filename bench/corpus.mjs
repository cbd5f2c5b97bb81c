// A corpus for timing: news-like articles made by a fixed seed from sentence frames of our own, filled with words of
// compromise's lexicon (nouns, verbs, adjectives: some 20,000 forms), names built from syllables and from its given names and
// places, and figures, which stand in some two sentences of five, as in agency news. Word frequencies fall like Zipf's law, so caches gain no more than they do on real text. Nothing is downloaded.
import nlp from 'compromise'

const SYLLABLES =
  'ka lo vich sky mar den ko ru shi ta na ber gov ski len dra pol zan mi ja hu al tor ves ni gra bel och in os ya dim ser ro fa kim ng ba do ula chen wo ade ibn'.split(
    ' ',
  )

/** A generator of 32-bit numbers (xorshift), the same on every machine. */
export function randomFrom(seed) {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

const FRAMES = [
  '{Number} people were {past} in {place} on {day}, {role} {person} said.',
  'At least {number} {nouns} have been detained and {vague} injured since {day}, according to the {org}.',
  'The {adjective} {noun} {past} the {noun} of the {adjective} {nouns}, but the {noun} did not {verb}.',
  '{person}, {age}, a {adjective} {noun} from {place}, {past} that the {noun} would {verb} the {nouns}.',
  '{Vague} of {nouns} marched through {place} on {date} to {verb} the {noun}.',
  '“The {noun} must {verb},” {surname} said. “We {verb} every {adjective} {noun} in {place}.”',
  'The {org} said {number} of the nearly {number} {nouns} were {past} near {place}, while {person} put the number closer to {number}.',
  'In {year}, the {noun} {past} {percent} per cent of its {nouns}, from {number} to {number}.',
  '{surname}’s {noun} was {adjective}, and the {noun} of {place} {past} to {verb} it last {unit}.',
  'Police {past} {number} {nouns} with {adjective} {nouns} after the {noun} {past} a {adjective} {noun}.',
  'The {noun} between {place} and {place} is {adjective}; the {nouns} {past} the {noun} again.',
  'Two {nouns} and a {noun} were killed when a {noun} {past} the {noun} in {place}, the {org} reported.',
  'More than {number} {nouns} {past} in the {adjective} {noun}, up from {number} a {unit} earlier.',
  'It was the {adjective} {noun} that {person} had {past} since {date}.',
  'When the {noun} {past}, {surname} {past} the {nouns} and {past} them to the {adjective} {noun} of {place}.',
  'Analysts {past} that {adjective} {nouns} could {verb} the {noun} over the next {number2} {unit}s.',
  '{person} won {percent} per cent of the vote, the {org} said, though the {noun} {past} the {noun}.',
  'The {noun}, which had long been {adjective}, {past} the {nouns} of the {noun}, and many of those who {past} it say that they would {verb} it again if they could.',
  'For the {nouns} who {verb} there, the {noun} is a {adjective} {noun} and a {adjective} reminder of the {noun} that {past} before them.',
  'He {past} that the {noun} could not {verb} without the {nouns}, although the {adjective} {noun} of the {noun} had already {past}.',
  'Critics say the {noun} would {verb} the {nouns} and leave the {adjective} {noun} to those who {past} it in the first place.',
  'It is a {adjective} {noun}: the {nouns} {verb}, the {nouns} {past}, and the {noun} of {place} goes on as if nothing had happened.',
  'In the {noun} of the {adjective} {noun}, {nouns} and {nouns} {past} side by side while the {noun} {past} and the {noun} was {adjective}.',
  '{surname} has since {past} the {noun}, but her {nouns} say that she did not {verb} because of the {adjective} {noun}.',
  'What the {noun} {past} was not the {noun} itself but the way in which the {adjective} {nouns} had been {past} by the {org}.',
  'The {nouns} were {adjective} and the {noun} was {adjective}, people who had come to {verb} said as they left the {noun} behind.',
  'There was no {noun} of a {adjective} {noun}, and the {nouns} that {past} the {noun} have not been {past} since.',
  'Later the {noun} {past}, and with it the {adjective} {noun} that had {past} the {nouns} of {place} together.',
  'Whether the {noun} will {verb} is another {noun}; the {nouns} have {past} before, and the {adjective} {noun} was {past} each time.',
  '“It was a {adjective} {noun},” said {person}, who {past} the {noun}. “We did not {verb} it, and we would not {verb} it now.”',
  'Nobody was {past}, and the {noun} of the {nouns} {past} {adjective} for {number2} {unit}s.',
]

const ORGS =
  'Interior Ministry|Health Ministry|Central Election Commission|Red Cross|United Nations|Police Department|Workers Union|National Bank|Daily Herald|Court of Appeal|Coast Guard|Human Rights Centre'.split(
    '|',
  )
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const ROLES = ['spokesman', 'Mayor', 'President', 'Foreign Minister', 'police chief', 'Dr', 'Mr', 'General']
const VAGUE = ['dozens', 'hundreds', 'thousands', 'tens of thousands', 'scores', 'several hundred']

/** Yields articles of some 3 kB until `bytes` are made. */
export function* articles(bytes, seed = 20200809) {
  const random = randomFrom(seed)
  const words = wordLists()
  const pick = (list) => list[Math.floor(random() * list.length)]
  // Rank r is drawn with a chance of about 1/r.
  const zipf = (list) => list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)]
  const capital = (word) => word[0].toUpperCase() + word.slice(1)
  const invented = () => capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(''))
  const surnames = Array.from({ length: 6000 }, invented)
  const fill = {
    person: () => `${capital(zipf(words.given))} ${zipf(surnames)}`,
    surname: () => zipf(surnames),
    place: () => zipf(words.places),
    org: () => zipf(ORGS),
    role: () => pick(ROLES),
    noun: () => zipf(words.noun),
    nouns: () => zipf(words.plural),
    verb: () => zipf(words.verb),
    past: () => zipf(words.past),
    adjective: () => zipf(words.adjective),
    number: () => Math.ceil(10 ** (random() * 5)).toLocaleString('en-US'),
    Number: () => Math.ceil(10 ** (random() * 4)).toLocaleString('en-US'),
    number2: () => String(2 + Math.floor(random() * 20)),
    percent: () => String(Math.ceil(random() * 99)),
    vague: () => pick(VAGUE),
    Vague: () => capital(pick(VAGUE)),
    day: () => pick(DAYS),
    date: () => `${pick(MONTHS)} ${1 + Math.floor(random() * 28)}`,
    year: () => String(1950 + Math.floor(random() * 75)),
    unit: () => pick(['day', 'week', 'month', 'year']),
    age: () => String(18 + Math.floor(random() * 70)),
  }
  const sentence = () => pick(FRAMES).replace(/\{(\w+)\}/g, (_, slot) => fill[slot]())
  for (let made = 0, n = 0; made < bytes; n++) {
    const paragraphs = Array.from({ length: 10 }, () => Array.from({ length: 2 + Math.floor(random() * 2) }, sentence).join(' '))
    const text = paragraphs.join('\n\n')
    made += Buffer.byteLength(text)
    const day = `${2015 + (n % 10)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
    yield { id: `article-${String(n).padStart(6, '0')}`, date: day, text }
  }
}

function wordLists() {
  const lists = { noun: [], plural: [], verb: [], past: [], adjective: [], given: [], places: [] }
  const tagLists = {
    Noun: 'noun',
    Singular: 'noun',
    Plural: 'plural',
    Infinitive: 'verb',
    PastTense: 'past',
    Adjective: 'adjective',
    FirstName: 'given',
    MaleName: 'given',
    FemaleName: 'given',
    City: 'places',
    Country: 'places',
    Region: 'places',
  }
  const { lexicon } = nlp.model().one
  for (const word of Object.keys(lexicon).sort()) {
    if (!/^[a-z][a-z ]+$/.test(word)) continue
    for (const tag of [lexicon[word]].flat()) lists[tagLists[tag]]?.push(word)
  }
  lists.places = lists.places.map((name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))
  // A fixed shuffle, so that frequent words are not those with a.
  const random = randomFrom(7)
  for (const list of Object.values(lists)) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[list[i], list[j]] = [list[j], list[i]]
    }
  }
  return lists
}
