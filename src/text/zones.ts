import { type Sentences, type Tokens, ZONES, type Zone } from '../model/parsed.ts'
import { Shape, type Vocabulary } from '../model/vocabulary.ts'

const indexOf = (zone: Zone) => ZONES.indexOf(zone)

/** A headline has at most this many words. */
const LONGEST_TITLE = 22

interface ZoneRule {
  readonly rule: string
  readonly zone: Zone
  /** On a whole line or sentence, white space folded. */
  readonly pattern: RegExp
  /** The lines after it, up to the next paragraph of at least this many characters, are of the zone too. */
  readonly teaser?: boolean
}

/** What in a page is not the story (codebook 7). Patterns are anchored and look at one sentence of at most 600 characters. */
export const ZONE_RULES: readonly ZoneRule[] = [
  {
    rule: 'photo-source',
    zone: 'caption',
    pattern: /(?:Source|Photo|Image|Picture|Credit|Photograph|Pic)s?(?: by| credit)?: ?[A-Z][\w/ .&-]{1,60}$/,
  },
  {
    rule: 'photo-label',
    zone: 'caption',
    pattern: /^(?:PHOTO|Photo|Image|IMAGE|Caption|FILE PHOTO|File photo|Picture)s?(?: caption)? ?[:|] /,
  },
  {
    rule: 'contributed',
    zone: 'byline',
    pattern:
      /^(?:\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by\b|.{0,200}\b(?:contributed(?: reporting| to this (?:report|story|article))?|reported from [A-Z][\w ,]+)\.?\)?$)/,
  },
  { rule: 'byline', zone: 'byline', pattern: /^By (?:[A-Z][\w'’.-]+ ?){1,5}(?:,|and|in|\||$)/ },
  { rule: 'associated-writer', zone: 'byline', pattern: /^Associated Press (?:writers?|reporters?|journalists?)\b/ },
  { rule: 'agency-tag', zone: 'credit', pattern: /^\(?(?:[A-Z][\w.-]+|dpa|AFP|AP)(?: ?\/ ?[A-Z][\w.-]+)*\)$/ },
  { rule: 'copyright', zone: 'credit', pattern: /^(?:©|\(c\)|Copyright\b)|\bAll [Rr]ights [Rr]eserved\b/ },
  {
    rule: 'teaser',
    zone: 'boilerplate',
    pattern:
      /^(?:Related(?: News| Stories| Articles| Coverage| Topics)?|Read (?:more|also|next)|See also|More on this(?: story)?|Also read|Recommended|Most [Rr]ead|Trending|Advertisement|ADVERTISEMENT|Listen|Watch)(?: ?[:|].{0,160})?$/,
  },
  {
    rule: 'coverage',
    zone: 'boilerplate',
    pattern:
      /^(?:Read our coverage|Follow (?:us|our)|Sign up (?:for|to)|Subscribe|Click here|Share this|Share on|Support (?:Us|us|our|independent)|Donate|Join (?:us|our)|Download (?:the|our)|Get (?:the latest|our)|Tags?:|Topics?:|Comments?\b|Print this|Email this|Copy link)/,
  },
  {
    rule: 'support',
    zone: 'boilerplate',
    pattern:
      /\b(?:price of a (?:cup of )?coffee|Independent journalism costs|support (?:our|independent) journalism|accept (?:all )?cookies|cookie (?:policy|settings)|privacy policy|terms of (?:use|service)|unsubscribe|newsletter)\b/i,
  },
]

/** Marks sentences that are not the story; `sentences.zone` is filled in. */
export function markZones(text: string, tokens: Tokens, sentences: Sentences, vocabulary: Vocabulary): void {
  for (let s = 0; s < sentences.count; s++) {
    const start = tokens.start[sentences.first[s]!]!
    const end = tokens.end[sentences.last[s]! - 1]!
    if (end - start > 600 || !maybeNotStory(text, start, end)) continue
    const line = text.slice(start, end).replace(/\s+/g, ' ')
    const hit = ZONE_RULES.find((rule) => rule.pattern.test(line))
    if (hit) sentences.zone[s] = indexOf(hit.zone)
  }
  markTitle(text, tokens, sentences, vocabulary)
}

/** Cheap: only lines that begin with a capital, a bracket or ©, and are short or lack a full stop, are looked at with patterns. */
function maybeNotStory(text: string, start: number, end: number): boolean {
  return end - start < 260 || text.charCodeAt(end - 1) !== 0x2e
}

/** The first line is a headline when it is short, has no full stop and the story follows in another paragraph. */
function markTitle(text: string, tokens: Tokens, sentences: Sentences, vocabulary: Vocabulary): void {
  if (sentences.count < 2 || sentences.zone[0] !== indexOf('body')) return
  if (sentences.paragraph[0] === sentences.paragraph[1]) return
  const last = sentences.last[0]! - 1
  if (last - sentences.first[0]! > LONGEST_TITLE) return
  const end = text[tokens.end[last]! - 1]
  if (end === '.' && !allCapitals(tokens, sentences, vocabulary)) return
  if (end !== ':') sentences.zone[0] = indexOf('title')
}

function allCapitals(tokens: Tokens, sentences: Sentences, vocabulary: Vocabulary): boolean {
  for (let i = sentences.first[0]!; i < sentences.last[0]!; i++) {
    const shape = vocabulary.shape(tokens.word[i]!)
    if ((shape & Shape.Word) !== 0 && (shape & Shape.Capital) === 0) return false
  }
  return true
}
