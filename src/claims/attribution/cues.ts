import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import type { Slot } from '../../model/claim.ts'
import { Gap } from '../../model/parsed.ts'
import type { TokenRange } from '../../model/span.ts'
import { Shape } from '../../model/vocabulary.ts'
import { type ArticleView, lowerAt } from './article-view.ts'
import { nameSlot, phraseAfter, phraseBefore, slotOf } from './noun-phrase.ts'
import { sourceTypeOf } from './source-type.ts'
import { particlesOf, Says } from './words.ts'

/** Who speaks, and which tokens of the sentence hold what is said. */
export interface Cue {
  /** The verb (or `according`). */
  readonly at: number
  readonly sentence: number
  /** Null for a pronoun, until it is resolved. */
  readonly source: Slot | null
  /** The pronoun at this token stands for the speaker. */
  readonly pronoun: number | null
  /** What is said lies after the verb, before it, or on both sides. */
  readonly side: 'after' | 'before' | 'both'
  /** Where the words of the cue begin; what is said before ends here. */
  readonly first: number
  /** What is said ends before this token (a relative clause ends at its comma). */
  readonly until: number
  readonly denied: boolean
  /** The subject is a relative pronoun: what it reports lies inside another clause. */
  readonly relative?: boolean
}

/** All cues of a sentence, in text order. */
export function cuesOf(view: ArticleView, sentence: number): Cue[] {
  const first = view.article.sentences.first[sentence]!
  const last = view.article.sentences.last[sentence]!
  const cues: Cue[] = []
  for (let i = first; i < last; i++) {
    if ((view.bits(i) & MAY_BE_CUE) === 0 || view.nameAt[i]! >= 0) continue
    const cue =
      accordingTo(view, i, first, last) ??
      countOf(view, i, first, last) ??
      surveyCue(view, i, first, last) ??
      verbCue(view, i, first, last, cues)
    if (cue) cues.push({ ...cue, sentence })
  }
  return cues
}

const MAY_BE_CUE = Says.Report | Says.Measure | Says.Show | Says.Deny | Says.WithParticle | Says.Possessive | Says.Survey | Says.Plain

type Found = Omit<Cue, 'sentence'>

/** «according to the ministry», «citing the Red Crescent». */
function accordingTo(view: ArticleView, at: number, first: number, last: number): Found | null {
  const word = lowerAt(view, at)
  const according = word === 'according' && at + 1 < last && lowerAt(view, at + 1) === 'to'
  if (!according && word !== 'citing' && word !== 'per') return null
  const phrase = phraseAfter(view, at + (according ? 2 : 1), last)
  if (word === 'per' && (phrase.first >= phrase.last || view.nameAt[phrase.first]! < 0)) return null
  const pronoun = phrase.first < last && (view.bits(phrase.first) & Says.Pronoun) !== 0 ? phrase.first : null
  const source = slotOf(view, phrase)
  if (!source && pronoun === null) return null
  return { at, source, pronoun, side: at === first ? 'after' : 'both', first: at, until: last, denied: false }
}

/** «by AFP's count», «the group's tally of 40». */
function countOf(view: ArticleView, at: number, first: number, last: number): Found | null {
  if ((view.bits(at) & Says.Possessive) === 0) return null
  let noun = at + 1
  while (noun < last && noun < at + 4 && (view.bits(noun) & Says.Statement) === 0) noun++
  if (noun >= last || (view.bits(noun) & Says.Statement) === 0) return null
  const phrase = phraseBefore(view, at, first)
  const source = slotOf(view, phrase)
  if (!source) return null
  const by = phrase.first > first && lowerAt(view, phrase.first - 1) === 'by'
  const ofNumber = noun + 1 < last && /^(?:of|at|to|put|puts|shows|showed|that|about|there)$/.test(lowerAt(view, noun + 1))
  if (!by && !ofNumber) return null
  return { at: noun, source, pronoun: null, side: by ? 'both' : 'after', first: phrase.first, until: last, denied: false }
}

/** «In a survey by the institute, 40 percent …», «…, by one estimate». */
function surveyCue(view: ArticleView, at: number, first: number, last: number): Found | null {
  if ((view.bits(at) & Says.Survey) === 0) return null
  const phrase = phraseBefore(view, at + 1, first)
  for (let i = phrase.first; i < at; i++) if ((view.bits(i) & Says.Possessive) !== 0) return null
  const before = phrase.first > first ? lowerAt(view, phrase.first - 1) : ''
  const opens = before === 'in' && phrase.first - 1 === first
  if (!opens && before !== 'by') return null
  const source = slotOf(view, phrase)
  return source ? { at, source, pronoun: null, side: opens ? 'after' : 'both', first: phrase.first - 1, until: last, denied: false } : null
}

/** «in-state tuition» */
const touchesHyphen = (view: ArticleView, at: number) => lowerAt(view, at - 1) === '-' && (view.article.tokens.gap[at]! & Gap.Space) === 0

function verbCue(view: ArticleView, at: number, first: number, last: number, earlier: readonly Found[]): Found | null {
  const bits = view.bits(at)
  if ((bits & (Says.Report | Says.Measure | Says.Show | Says.Deny | Says.WithParticle)) === 0) return null
  if ((bits & Says.WithParticle) !== 0 && (bits & Says.Report) === 0 && !hasParticle(view, at, last)) return null
  if (at > first && ((view.bits(at - 1) & Says.Possessive) !== 0 || touchesHyphen(view, at))) return null
  if ((bits & Says.NounToo) !== 0 && isNounHere(view, at, last)) return null
  const denied = (bits & Says.Deny) !== 0
  const passive = passiveCue(view, at, first, last)
  if (passive !== undefined) return passive
  const inverted = invertedCue(view, at, first, last)
  if (inverted) return inverted
  return subjectCue(view, at, first, last, earlier, denied)
}

/** «the reports of torture», «the claims are false»: what follows shows that the word is a noun. */
const isNounHere = (view: ArticleView, at: number, last: number) =>
  at + 1 < last && ((view.bits(at + 1) & Says.Auxiliary) !== 0 || lowerAt(view, at + 1) === 'of')

/** «cut by 0.1 points»: a figure says nothing. */
const isFigure = (view: ArticleView, token: number) =>
  (view.article.vocabulary.shape(view.article.tokens.word[token]!) & Shape.Number) !== 0

const hasParticle = (view: ArticleView, at: number, last: number) =>
  at + 1 < last && particlesOf(lowerAt(view, at))?.has(lowerAt(view, at + 1)) === true

/** «was reported by state media»: the speaker follows; without `by`, nobody speaks. Undefined when the verb is not passive. */
function passiveCue(view: ArticleView, at: number, first: number, last: number): Found | null | undefined {
  if ((view.bits(at) & Says.Past) === 0) return undefined
  let before = at - 1
  while (before > first && (view.bits(before) & Says.Adverb) !== 0) before--
  const be = before >= first && (view.bits(before) & Says.Be) !== 0
  const by = at + 1 < last && lowerAt(view, at + 1) === 'by'
  if (!be && !by) return undefined
  if (be && lowerAt(view, at) === 'quoted') return subjectOf(view, before, first, at, last)
  if (!by) return null
  const phrase = phraseAfter(view, at + 2, last)
  const source = isFigure(view, phrase.first) ? null : slotOf(view, phrase)
  return source ? { at, source, pronoun: null, side: 'both', first: at, until: last, denied: false } : null
}

/** «…," said Josep Borrell», «, said the ministry»: the speaker follows a verb that follows a comma or a quotation. */
function invertedCue(view: ArticleView, at: number, first: number, last: number): Found | null {
  if ((view.bits(at) & Says.Report) === 0 || (view.bits(at) & Says.Gerund) !== 0) return null
  if (at > first && !/^[,"”»’'!?—–-]+$/.test(lowerAt(view, at - 1))) return null
  if (at + 1 >= last || (view.bits(at + 1) & (Says.Boundary | Says.Preposition | Says.Mark)) !== 0) return null
  const phrase = phraseAfter(view, at + 1, last)
  const quoted = at === first || !/^[,—–-]+$/.test(lowerAt(view, at - 1)) || (at - 1 > first && /^["”»’']$/.test(lowerAt(view, at - 2)))
  // «Silva, a doctor, said people had died»: without a quotation the speaker must end its clause.
  if (!quoted && phrase.last < last && (view.bits(phrase.last) & (Says.Mark | Says.Relative)) === 0) return null
  const source = speakerIn(view, phrase.first, phrase.last) ?? slotOf(view, phrase)
  if (!source) return null
  return { at, source, pronoun: null, side: 'before', first: at, until: last, denied: false }
}

/** The person or body named in a phrase after its titles: «42-year-old assembly worker Dmitry Glukhovsky». */
function speakerIn(view: ArticleView, first: number, last: number): Slot | null {
  for (let i = first; i < last; i++) {
    const name = view.nameAt[i]!
    if (name >= 0 && view.names[name]!.type === 'person') {
      const after = view.names[name]!.last
      return after < last && (view.bits(after) & Says.Possessive) !== 0 ? null : nameSlot(view, name)
    }
    if (name < 0 && i > first && (view.bits(i) & Says.InnerPreposition) !== 0) return null
  }
  return null
}

function subjectCue(view: ArticleView, at: number, first: number, last: number, earlier: readonly Found[], denied: boolean): Found | null {
  const bits = view.bits(at)
  let end = at
  while (end > first && isBetweenSubjectAndVerb(view, end - 1)) {
    if ((view.bits(end - 1) & (Says.Negative | Says.Modal)) !== 0) return null
    end = skipDate(view, end - 1, first)
  }
  if (end === first) return null
  if ((bits & Says.Gerund) !== 0) {
    if ((view.bits(end - 1) & Says.Comma) !== 0) return gerundCue(view, at, first, last, earlier, denied)
    if ((bits & (Says.Measure | Says.Show)) === 0 && !(at + 1 < last && /^(?:that|,|:|["“])$/.test(lowerAt(view, at + 1)))) return null
    if ((view.bits(end - 1) & (Says.InnerPreposition | Says.Preposition)) !== 0) return null
  }
  // «rejects the count and says …»: a verb joined to another shares its subject.
  if (/^(?:and|but)$/.test(lowerAt(view, end - 1)) && (bits & Says.Plain) !== 0) return gerundCue(view, at, first, last, earlier, denied)
  const found = subjectOf(view, end, first, at, last)
  if (!found) return null
  if ((bits & Says.NounToo) !== 0 && OWNERS.test(lowerAt(view, found.first))) return null
  if (found.pronoun === null && isOnlyAdjective(view, end - 1)) return null
  if ((bits & Says.Base) !== 0 && end === at && !isPlural(view, at - 1)) return null
  const plainReport = (bits & (Says.Report | Says.Deny | Says.WithParticle)) !== 0
  if (!plainReport && !mayMeasureOrShow(view, at, last, found)) return null
  const until = (bits & Says.Will) === 0 ? found.until : Math.min(found.until, endOfWill(view, at + 1, last))
  return { ...found, until, denied }
}

/** «marquee projects», «investigative reporting»: an adjective is no subject, so that what follows is no verb. */
function isOnlyAdjective(view: ArticleView, token: number): boolean {
  if (view.nameAt[token]! >= 0) return false
  const pos = partsOfSpeech(lowerAt(view, token))
  return (pos & Pos.Adjective) !== 0 && (pos & (Pos.Noun | Pos.Plural | Pos.Actor)) === 0
}

const isPlural = (view: ArticleView, token: number) => /(?:s|they|police|people|media|men|women|who|which|data)$/.test(lowerAt(view, token))

/** «his morning tweets»: after a possessive the word is a noun. */
const OWNERS = /^(?:his|her|their|its|my|our|your|these|those|several|many|two|three|four|five)$/

const isBetweenSubjectAndVerb = (view: ArticleView, token: number) =>
  view.nameAt[token]! < 0 && (view.dateAt[token]! >= 0 || (view.bits(token) & (Says.Auxiliary | Says.Adverb)) !== 0)

/** Steps over a date between subject and verb, with its preposition: «the ministry on Friday said». */
function skipDate(view: ArticleView, token: number, first: number): number {
  const date = view.dateAt[token]!
  if (date < 0) return token
  const start = Math.max(first, view.dates[date]!.first)
  return start > first && (view.bits(start - 1) & Says.InnerPreposition) !== 0 ? start - 1 : start
}

/** The subject that ends at token `end`: a noun phrase, a pronoun, or what a relative pronoun stands for; appositions are stepped over. */
function subjectOf(view: ArticleView, end: number, first: number, at: number, last: number): Found | null {
  const bits = view.bits(end - 1)
  const named = view.nameAt[end - 1]! >= 0
  const cue = (source: Slot | null, pronoun: number | null, start: number, until = last): Found | null =>
    source || pronoun !== null ? { at, source, pronoun, side: 'both', first: start, until, denied: false } : null
  if (!named && (bits & Says.Pronoun) !== 0) return cue(null, end - 1, end - 1)
  if (!named && (bits & Says.Speaker) !== 0) return null
  if (!named && (bits & Says.Relative) !== 0) {
    const before = end - 1 > first && /^(?:,|-+|—|–)$/.test(lowerAt(view, end - 2)) ? end - 2 : end - 1
    const phrase = phraseBefore(view, before, first)
    const found = cue(slotOf(view, phrase), null, phrase.first, nextComma(view, at + 1, last))
    return found && { ...found, relative: true }
  }
  if (!named && (bits & Says.Comma) !== 0) return apposition(view, end - 1, first, at, last)
  if (!named && lowerAt(view, end - 1) === ')') {
    const open = openingBracket(view, end - 1, first)
    return open < 0 ? null : subjectOf(view, open, first, at, last)
  }
  // «a poll released in August found»: the phrase is what the participle goes with.
  const participle = !named && (bits & Says.Participle) !== 0 && (bits & (Says.Statement | Says.Noun)) === 0
  const phrase = phraseBefore(view, participle ? end - 1 : end, first)
  const antecedent = beforeRelative(view, phrase.first, first) ?? phrase
  return antecedent.first < antecedent.last ? cue(slotOf(view, antecedent), null, antecedent.first) : null
}

/** «a reporter who was on the square put the crowd at …»: the subject stands before the relative clause. */
function beforeRelative(view: ArticleView, start: number, first: number): TokenRange | null {
  let verb = false
  for (let i = start - 1; i > first && start - i < 10; i--) {
    const bits = view.bits(i)
    if (view.nameAt[i]! >= 0) continue
    if ((bits & Says.Relative) !== 0) {
      const phrase = phraseBefore(view, i, first)
      return verb && phrase.first < phrase.last ? phrase : null
    }
    if ((bits & (Says.Mark | Says.Boundary)) !== 0) return null
    verb ||= (bits & (Says.Auxiliary | Says.PlainVerb | Says.Past)) !== 0
  }
  return null
}

/** «Heiko Maas, the foreign minister, said», «German Foreign Minister, Heiko Maas, warned». */
function apposition(view: ArticleView, comma: number, first: number, at: number, last: number): Found | null {
  let open = comma - 1
  while (open > first && (view.bits(open) & Says.Comma) === 0 && comma - open < 25) open--
  const inner = view.nameAt[comma - 1]!
  const innerIsPerson = inner >= 0 && view.names[inner]!.type === 'person'
  const whole = open > first && (view.bits(open) & Says.Comma) !== 0
  if (innerIsPerson && (!whole || onlyTitles(view, open + 1, view.names[inner]!.first))) {
    return { at, source: nameSlot(view, inner), pronoun: null, side: 'both', first: open + 1, until: last, denied: false }
  }
  if (!whole) return null
  const phrase = phraseBefore(view, open, first)
  const source = slotOf(view, phrase)
  return source ? { at, source, pronoun: null, side: 'both', first: phrase.first, until: last, denied: false } : null
}

const onlyTitles = (view: ArticleView, from: number, to: number) => {
  for (let i = from; i < to; i++) if ((view.bits(i) & Says.Title) === 0 && lowerAt(view, i) !== '.') return false
  return true
}

function openingBracket(view: ArticleView, close: number, first: number): number {
  for (let i = close - 1; i > first && close - i < 25; i--) if (lowerAt(view, i) === '(') return i
  return -1
}

function nextComma(view: ArticleView, from: number, last: number): number {
  for (let i = from; i < last; i++) if ((view.bits(i) & Says.Comma) !== 0) return i
  return last
}

const SUBORDINATORS = /^(?:after|as|because|while|since|when|although|though|but|who|which|where)$/

/** What somebody wants ends at a comma or where another clause begins: «called for a strike after hundreds walked out». */
function endOfWill(view: ArticleView, from: number, last: number): number {
  for (let i = from; i < last; i++) if ((view.bits(i) & Says.Comma) !== 0 || SUBORDINATORS.test(lowerAt(view, i))) return i
  return last
}

/** «Tsikhanouskaya challenged the results, saying that …»: the speaker is the subject of the sentence. */
function gerundCue(view: ArticleView, at: number, first: number, last: number, earlier: readonly Found[], denied: boolean): Found | null {
  const before = earlier[earlier.length - 1]
  if (before) return { ...before, at, side: 'after', first: at, until: last, denied }
  for (let i = first; i < at; i++) {
    if (view.nameAt[i]! < 0 && (view.bits(i) & Says.Pronoun) !== 0)
      return { at, source: null, pronoun: i, side: 'after', first: at, until: last, denied }
    const name = view.nameAt[i]!
    if (name < 0) continue
    const { type, first: start, last: end } = view.names[name]!
    const owned = (view.bits(end) & Says.Possessive) !== 0
    const inner = start > first && (view.bits(start - 1) & (Says.InnerPreposition | Says.Preposition)) !== 0
    if (type !== 'place' && !owned && !inner)
      return { at, source: nameSlot(view, name), pronoun: null, side: 'after', first: at, until: last, denied }
    i = end - 1
  }
  return null
}

/** `put`, `found`, `showed` report only with a number, `that` or `at` soon after, and things show only when they are statements. */
function mayMeasureOrShow(view: ArticleView, at: number, last: number, found: Found): boolean {
  if ((view.bits(at) & Says.Show) !== 0) {
    for (let i = found.first; i < at; i++) if ((view.bits(i) & Says.Statement) !== 0) return true
    if (found.source && GIVES.has(lowerAt(view, at)) && speaksForItself(view, found.source) && numberSoon(view, at, last)) return true
    const entity = found.source?.entity ?? null
    if (entity !== null && view.resolved.entities[entity]!.type === 'organisation') return true
  }
  if (found.pronoun !== null && GIVES.has(lowerAt(view, at))) return numberSoon(view, at, last)
  if ((view.bits(at) & Says.Measure) === 0) return false
  for (let i = at + 1; i < Math.min(last, at + 10); i++) if (/^(?:at|that|as|it|closer|near|to|\d.*)$/.test(lowerAt(view, i))) return true
  return false
}

/** «officials gave him 80 percent»: a result that bodies give. */
const GIVES = new Set(['gave', 'give', 'gives', 'credit', 'credits', 'credited', 'put', 'puts', 'awarded'])

const BODIES = new Set(['official', 'ngo', 'media', 'international', 'expert', 'opposition'])
const speaksForItself = (view: ArticleView, source: Slot) => BODIES.has(sourceTypeOf(source, view.resolved))

function numberSoon(view: ArticleView, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 9); i++) if (/^\d/.test(lowerAt(view, i))) return true
  return false
}
