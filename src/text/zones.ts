import { type Sentences, type Tokens, ZONES, type Zone } from '../model/parsed.ts'
import { perWord, Shape, type Vocabulary } from '../model/vocabulary.ts'

const indexOf = (zone: Zone) => ZONES.indexOf(zone)

/** No line longer than this is looked at with a pattern. */
const LONGEST_LINE = 600

/** A headline has at most this many words. */
const LONGEST_TITLE = 22

interface ZoneRule {
  readonly rule: string
  readonly zone: Zone
  /** Words or marks in lower case, one of which is in every sentence of this kind: only then is the pattern tried. */
  readonly words: string
  /** One of them is among the first few tokens. */
  readonly opens?: true
  /** On a sentence, white space folded. */
  readonly pattern: RegExp
  /** What else it marks: the sentences before it in its line, or the list of short lines after it. */
  readonly reach?: 'line-before' | 'list-after'
  readonly examples: readonly string[]
  readonly rejects: readonly string[]
}

/** What in a page is not the story (codebook 7). Each pattern looks at one sentence of at most 600 characters. */
export const ZONE_RULES: readonly ZoneRule[] = [
  {
    rule: 'photo-source',
    words: 'source photo photograph image picture credit sources photos',
    zone: 'caption',
    pattern: /(?:^|[.] |[(*])(?:Source|Photo(?:graph)?|Image|Picture|Credit)s?(?: by| credit)?: ?[A-Z][\w’' /.&-]{1,60}[*)]?$/,
    reach: 'line-before',
    examples: ['Source: Getty', 'Photo: Kestrel Bay Radio', 'A crowd in the rain. Image: Ana Silva/Lux Photo'],
    rejects: ['The source: a retired officer.', 'He sent photos: proof of the raid.'],
  },
  {
    rule: 'photo-label',
    words: '! photo photos image images caption file picture pictures',
    opens: true,
    zone: 'caption',
    pattern: /^(?:!\[|(?:PHOTO|Photo|Image|IMAGE|Caption|FILE PHOTO|File photo|Picture)s?(?: caption)? ?[:|] )/,
    examples: ['FILE PHOTO: Police stand guard in the capital.', 'Image caption: Two men at a barricade', '![A march](march.jpg)'],
    rejects: ['Photos of the bruises were shown in court.'],
  },
  {
    rule: 'contributed',
    words: 'contributed reporting writing editing',
    zone: 'byline',
    pattern:
      /^\(?(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by\b|[A-Z][\w.’'-]+ [A-Z].{0,200} contributed(?: reporting| to this (?:report|story|article))?\.?\)?$)/,
    examples: [
      '(Reporting by Tomas Brandl and Ida Quist; editing by Paula Renner.',
      'Reporters Ana Silva in Porto and Lee Min in Seoul contributed.',
      'Ana Silva contributed to this report.',
    ],
    rejects: ['The drought contributed to the rise in prices.', 'Reporting the crime took him two years.'],
  },
  {
    rule: 'reported-from',
    words: 'reported',
    zone: 'byline',
    pattern: /^(?:[A-Z][\w.’'-]+ ){2,6}reported from [A-Z].{0,120}$/,
    examples: ['Ana Maria Silva reported from Porto and Lisbon.'],
    rejects: ['Large rallies are also reported from Grodno.', 'Police reported from the scene that nobody was hurt.'],
  },
  {
    rule: 'byline',
    words: 'by',
    opens: true,
    zone: 'byline',
    pattern: /^[*_]?By (?:[A-Z][\w’'.-]*,? ?){1,5}(?:,|and |in |\||[*_]|$)/,
    examples: ['By Ingrid Soltau, Kestrel Bay Radio', 'By Henrike Aalto', '*By Colin Thwaite, foreign desk*'],
    rejects: ['By then the square was empty.', 'By Friday it had risen to nearly 7,000.'],
  },
  {
    rule: 'agency-writers',
    words: 'writer writers correspondent correspondents',
    zone: 'byline',
    pattern: /^(?:[A-Z][\w.]+ ){1,3}(?:writers?|correspondents?) [A-Z].{0,200}contributed/,
    examples: ['Lux Press writers Ana Silva in Porto and Lee Min in Seoul contributed to this report.'],
    rejects: ['Several writers contributed.'],
  },
  {
    rule: 'agency-tag',
    words: '(',
    opens: true,
    zone: 'credit',
    pattern: /^\((?:[A-Za-z][\w.-]*)(?: ?\/ ?[A-Za-z][\w. -]*){0,3}\)$/,
    examples: ['(dpa/NAN)', '(AFP)', '(dl/paper lantern)'],
    rejects: ['(see page 3)'],
  },
  {
    rule: 'copyright',
    words: '© c copyright reserved',
    zone: 'credit',
    pattern: /^(?:©|\(c\) ?\d|Copyright\b)|\bAll [Rr]ights [Rr]eserved\b/,
    examples: ['© Ashby Vale Gazette 2021', 'Copyright 2020 Lux Press. All rights reserved.'],
    rejects: ['The copyright of the song belongs to her.'],
  },
  {
    rule: 'teaser',
    words: 'related read see more also recommended most trending advertisement',
    opens: true,
    zone: 'boilerplate',
    pattern:
      /^[*#_ -]*(?:Related(?: [Nn]ews| [Ss]tories| [Aa]rticles| [Cc]overage| [Tt]opics)?|Read (?:more|also|next)|See also|More on this(?: story)?|Also read|Recommended(?: for you)?|Most [Rr]ead|Trending(?: now)?|Advertisement|ADVERTISEMENT)(?: ?[:|].{0,160})?[*#_ ]*$/,
    reach: 'list-after',
    examples: ['Related News', '**Related news**', 'Read more: How the vote was counted', 'Advertisement'],
    rejects: ['Related charges were dropped.', 'Read more than one paper.'],
  },
  {
    rule: 'appeal',
    words: 'follow sign subscribe click share support donate [ download get tags tag topics topic print email copy contact',
    opens: true,
    zone: 'boilerplate',
    pattern:
      /^(?:Follow (?:us|our)\b|Sign up (?:for|to)\b|Subscribe\b|Click here|Share (?:this|on)\b|Support (?:Us\b|us\b|our\b|independent\b|.{1,60}\bfor the price)|Donate\b|\[(?:Give|Donate|Accept)|Download (?:the|our) app|Get (?:the latest|our) |Tags?:|Topics?:|Print this|Email this|Copy link|Contact: )/,
    examples: ['Support Us', 'Share this: Facebook · Twitter', 'Subscribe to our channel', 'Tags: Belarus, protests', '[Give now]'],
    rejects: ['Support for the strike grew.', 'Subscribers protested.'],
  },
  {
    rule: 'site-text',
    words: 'coffee journalism cookies cookie privacy terms unsubscribe newsletter',
    zone: 'boilerplate',
    pattern:
      /\b(?:price of a (?:cup of )?coffee|independent journalism costs|support (?:our|independent) journalism|(?:accept|use)s? (?:all )?cookies|cookie (?:policy|settings)|privacy policy|terms of (?:use|service)|unsubscribe|our newsletter)\b/i,
    examples: ['We use cookies to make this site work.', 'Independent journalism costs money.', 'Sign in to read our newsletter.'],
    rejects: ['He baked cookies.'],
  },
  {
    rule: 'navigation',
    words: '| ·',
    zone: 'boilerplate',
    pattern: /^[^.]{0,120}(?: [|·] [^|·.]{1,40}){3,}$/,
    examples: ['Home | News | World | Sport | Weather'],
    rejects: ['The choice: stay | go'],
  },
]

/** Makes the function that marks the sentences of an article that are not the story: it fills in `sentences.zone`. */
export function createZoneMarker(vocabulary: Vocabulary): (text: string, tokens: Tokens, sentences: Sentences) => void {
  const rulesOf = perWord(vocabulary, (lower) => maskOf(lower))
  return (text, tokens, sentences) => {
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!
      const last = sentences.last[s]!
      const opening = Math.min(last, first + OPENING)
      let mask = 0
      for (let i = first; i < opening; i++) mask |= rulesOf(tokens.word[i]!)
      for (let i = opening; i < last; i++) mask |= rulesOf(tokens.word[i]!) & ANYWHERE
      if (mask !== 0) s = markSentence(text, tokens, sentences, s, mask)
    }
    markTitle(text, tokens, sentences, vocabulary)
  }
}

/** Words that open a line are looked for among so many tokens, marks of Markdown before them. */
const OPENING = 6
/** The rules whose words may stand anywhere. */
const ANYWHERE = ZONE_RULES.reduce((mask, { opens }, i) => (opens ? mask : mask | (1 << i)), 0)
const MASKS = new Map<string, number>()
for (const [i, { words }] of ZONE_RULES.entries()) for (const word of words.split(' ')) MASKS.set(word, (MASKS.get(word) ?? 0) | (1 << i))
const maskOf = (lower: string) => MASKS.get(lower) ?? 0

/** Tries the rules of the mask on a sentence. Returns the last sentence marked. */
function markSentence(text: string, tokens: Tokens, sentences: Sentences, s: number, mask: number): number {
  const start = tokens.start[sentences.first[s]!]!
  const end = tokens.end[sentences.last[s]! - 1]!
  if (end - start > LONGEST_LINE) return s
  const line = text.slice(start, end).replace(/\s+/g, ' ')
  const hit = ZONE_RULES.find((rule, i) => (mask & (1 << i)) !== 0 && rule.pattern.test(line))
  if (!hit) return s
  sentences.zone[s] = indexOf(hit.zone)
  if (hit.reach === 'line-before') markLineBefore(sentences, s)
  return hit.reach === 'list-after' ? markList(text, tokens, sentences, s) : s
}

function markLineBefore(sentences: Sentences, s: number): void {
  for (let b = s - 1; b >= 0 && sentences.paragraph[b] === sentences.paragraph[s]; b--) sentences.zone[b] = sentences.zone[s]!
}

/** Lines with a bullet right after a teaser belong to it. Returns the last sentence marked. */
function markList(text: string, tokens: Tokens, sentences: Sentences, teaser: number): number {
  let last = teaser
  while (last + 1 < sentences.count && /[-*•–]/.test(text[tokens.start[sentences.first[last + 1]!]!]!))
    sentences.zone[++last] = sentences.zone[teaser]!
  return last
}

/** The first line of the story is a headline when it is short, has no full stop and the story follows in another paragraph. */
function markTitle(text: string, tokens: Tokens, sentences: Sentences, vocabulary: Vocabulary): void {
  let s = 0
  while (s < sentences.count && (sentences.zone[s] !== indexOf('body') || isDateLine(tokens, sentences, s, vocabulary))) s++
  if (s + 1 >= sentences.count || s > 6 || sentences.paragraph[s] === sentences.paragraph[s + 1]) return
  const last = sentences.last[s]! - 1
  if (last - sentences.first[s]! > LONGEST_TITLE) return
  const end = text[tokens.end[last]! - 1]
  if (end === '.' && !allCapitals(tokens, sentences, s, vocabulary)) return
  // «BUFFALO, N.Y. (AP) --»: a dateline on a line of its own
  if (!/[:_–—-]/.test(end!)) sentences.zone[s] = indexOf('title')
}

/** «Vilnius, 15 September 2020»: a short line that ends with a year. */
function isDateLine(tokens: Tokens, sentences: Sentences, s: number, vocabulary: Vocabulary): boolean {
  const last = sentences.last[s]! - 1
  return last - sentences.first[s]! < 6 && /^(?:19|20)\d\d$/.test(vocabulary.form(tokens.word[last]!))
}

function allCapitals(tokens: Tokens, sentences: Sentences, s: number, vocabulary: Vocabulary): boolean {
  for (let i = sentences.first[s]!; i < sentences.last[s]!; i++) {
    const shape = vocabulary.shape(tokens.word[i]!)
    if ((shape & Shape.Word) !== 0 && (shape & Shape.Capital) === 0) return false
  }
  return true
}
