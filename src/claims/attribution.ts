import type { Slot, SourceType } from '../model/claim.ts'
import type { Resolved } from '../model/entity.ts'
import type { Mentions } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'
import { type ArticleView, lowerAt, viewOf } from './attribution/article-view.ts'
import type { Cue } from './attribution/cue.ts'
import { CueMemory } from './attribution/cue-memory.ts'
import type { Figure } from './attribution/figure.ts'
import { governing } from './attribution/governing.ts'
import { labelledSpeaker } from './attribution/labels.ts'
import { Polls } from './attribution/polls.ts'
import { numberQuotations, quotationMark } from './attribution/quotations.ts'
import { speakerOfQuotation } from './attribution/quoted-speech.ts'
import { describedTypeOf, sourceTypeOf } from './attribution/source-type.ts'
import { createSpeechWords, Says } from './attribution/speech-words.ts'
import type { Words } from './words.ts'

/** Who says a figure: the words, the kind of body, and whether the speaker denies it. */
export interface Attribution {
  readonly source: Slot | null
  readonly sourceType: SourceType | null
  readonly denied: boolean
  /** By what: `speech:said`, `citation:according`, `quotation+speech:said`, `poll` … */
  readonly rule: string
}

const UNATTRIBUTED: Attribution = { source: null, sourceType: null, denied: false, rule: 'no-speaker' }

/**
 * Makes the function that tells, for an article, who says a figure (codebook 6, `source`): the nearest cue that governs it in its
 * sentence; else, inside a quotation, the speaker of the quotation; else the poll that a share of opinions comes from; else nobody.
 */
export function createAttributor(
  vocabulary: Vocabulary,
  words: Words,
): (article: ParsedArticle, mentions: Mentions, resolved: Resolved) => (figure: Figure) => Attribution {
  const classes = { says: createSpeechWords(vocabulary), syntax: words.class }
  const markOf = perWord(vocabulary, (_, form) => quotationMark(form))
  return (article, mentions, resolved) => {
    let reader: Reader | null = null
    return (figure) => {
      reader ??= readerOf(viewOf(article, mentions, resolved, classes), markOf)
      const { source, denied, rule } = attribute(reader, figure)
      return source ? { source, sourceType: typeOf(reader, source), denied, rule } : UNATTRIBUTED
    }
  }
}

/** The kind of body by the words of the source, else by what the article calls it. */
function typeOf({ view, described }: Reader, source: Slot): SourceType {
  const type = sourceTypeOf(source, view.resolved)
  if (type !== 'other' || source.entity === null) return type
  const known = described.get(source.entity) ?? describedTypeOf(view, source.entity)
  described.set(source.entity, known)
  return known
}

/** What is known of an article once one of its figures is asked about. */
interface Reader {
  readonly view: ArticleView
  readonly cues: CueMemory
  readonly polls: Polls
  readonly quotations: Int32Array
  /** What the article calls the bodies met so far, by entity. */
  readonly described: Map<number, SourceType>
}

function readerOf(view: ArticleView, markOf: (word: number) => number): Reader {
  const quotations = numberQuotations(view, markOf)
  return { view, cues: new CueMemory(view, quotations), polls: new Polls(view), quotations, described: new Map() }
}

function attribute({ view, cues, polls, quotations }: Reader, figure: Figure): Omit<Attribution, 'sourceType'> {
  const cue = cueOf(view, cues, quotations, figure)
  if (OF_POLLS.has(figure.kind) && !(cue && speaksForItself(cue))) {
    const poll = polls.of(figure.first, figure.sentence)
    if (poll) return { source: poll, denied: false, rule: 'poll' }
  }
  return cue
    ? { source: cue.source, denied: cue.denied && cue.at < figure.first, rule: cueRule(view, cue, figure) }
    : { source: labelledSpeaker(view, figure), denied: false, rule: 'label' }
}

/** `speech:said+pronoun`: what kind of cue, its word, and where else one had to look; a cue of another sentence is that of the quotation. */
function cueRule(view: ArticleView, cue: Cue, figure: Figure): string {
  const sort = (view.says(cue.at) & Says.Citing) !== 0 ? 'citation' : cue.verbless ? 'paper' : 'speech'
  const rule = `${sort}:${lowerAt(view, cue.at)}${cue.pronoun === null ? '' : '+pronoun'}${cue.maker ? '+maker' : ''}`
  return cue.sentence === figure.sentence ? rule : `quotation+${rule}`
}

const OF_POLLS = new Set(['poll_share'])

/** A named speaker: «Easley said 9 percent …», «the RealClear average shows …»; not «the poll», «voters». */
const speaksForItself = ({ source }: Cue) => source!.entity !== null || /\p{Lu}/u.test(source!.text.slice(1))

function cueOf(view: ArticleView, cues: CueMemory, quotations: Int32Array, figure: Figure): Cue | undefined {
  const here = cues.of(figure.sentence)
  const quotation = quotations[figure.first]!
  if (quotation === 0) return governing(view, here, figure, false)
  const outer: Cue[] = []
  const within: Cue[] = []
  for (const cue of here) (quotations[cue.at] === quotation ? within : outer).push(cue)
  const speaker = governing(view, outer, figure, true) ?? speakerOfQuotation(view, cues, quotations, figure)
  if (within.length === 0) return speaker
  const inner = governing(view, within, figure, true)
  return inner && (!speaker || isReported(view, inner)) ? inner : speaker
}

/** Inside a quotation: «the UN says 40 died» is what the UN says. */
const isReported = (view: ArticleView, cue: Cue) =>
  cue.pronoun === null && cue.source!.entity !== null && (view.says(cue.at) & (Says.Plain | Says.Citing)) !== 0
