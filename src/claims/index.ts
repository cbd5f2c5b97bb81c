import type { Claim, Slot } from '../model/claim.ts'
import type { Resolved } from '../model/entity.ts'
import { isVague, type Mentions } from '../model/mention.ts'
import { type ParsedArticle, ZONES } from '../model/parsed.ts'
import type { Span, TokenRange } from '../model/span.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Attribution, createAttributor } from './attribution.ts'
import { Chunk, Verb } from './chunks.ts'
import { Denials } from './denials.ts'
import { Disputes } from './disputes.ts'
import { Ellipsis } from './ellipsis.ts'
import { withoutFatal } from './fatal.ts'
import { type Found, Level } from './found.ts'
import { Gatherings } from './gatherings.ts'
import { KINDS } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { Matcher } from './matcher.ts'
import { News } from './news.ts'
import { Owners } from './owners.ts'
import { createPlaces } from './place.ts'
import { Rest } from './rest.ts'
import { findRetellings } from './retellings.ts'
import { SamePeople } from './same-people.ts'
import { Stationed } from './stationed.ts'
import { Terms } from './terms.ts'
import { createTimes } from './time.ts'
import { type Draft, settled, type Told } from './told.ts'
import { Topics } from './topics.ts'
import { findTotals } from './totals.ts'
import { Votes } from './votes.ts'
import { W } from './words.ts'

/** Those who take part, in what is not said: `40 participants`, `80 firms take part`. */
const TAKING_PART =
  /:(?:participate|participate in|participant|take part|shout|show up|turn up|fill|flood|pack|meet|surround|walk|storm|come out|go out|be present)$/

const STORY = Uint8Array.from(ZONES, (zone) => (zone === 'title' || zone === 'body' || zone === 'caption' ? 1 : 0))

/** Finds the figures that somebody claims, in text order (codebook 6). */
export function createClaimFinder(
  vocabulary: Vocabulary,
  kinds: readonly Kind[] = KINDS,
): (article: ParsedArticle, mentions: Mentions, resolved: Resolved) => Claim[] {
  const matcher = new Matcher(vocabulary, kinds)
  const opensClause = (word: number) => (matcher.words.class(word) & (W.Sub | W.Break)) !== 0
  const attributor = createAttributor(vocabulary, matcher.words)
  const { chunks } = matcher.chunker
  const places = createPlaces(vocabulary, matcher.words, (kind, token) => matcher.tells(kind, token))
  const owners = new Owners(chunks)
  const disputes = new Disputes(vocabulary)
  const denials = new Denials(vocabulary)
  const votes = new Votes(vocabulary, matcher.args, chunks, matcher.words, owners)
  const terms = new Terms(vocabulary, matcher.args, chunks, matcher.words, owners)
  const ellipsis = new Ellipsis(matcher.chunker, new Topics(vocabulary, kinds))
  const stationed = new Stationed(chunks)
  const rest = new Rest(matcher.chunker, matcher.args, matcher.facts, matcher.statuses)
  const gatherings = new Gatherings(vocabulary)
  const people = new SamePeople()

  /** The figures of a sentence, in text order. */
  const findIn = (s: number, first: number, last: number): Found[] => {
    const found = matcher.match(first, last)
    terms.find(s, found)
    votes.find(s, found)
    stationed.find(found)
    ellipsis.find(s, found)
    for (let i = found.length - 1; i >= 0; i--) {
      const { kind, level, rule } = found[i]!
      if (kind === 'crowd_size' && level !== Level.Strong && TAKING_PART.test(rule) && !gatherings.areTold()) found.splice(i, 1)
    }
    rest.find(found)
    return found.length > 1 ? found.sort((a, b) => a.first - b.first) : found
  }

  /** «have taken to the streets», which goes on, not «had taken» */
  const isLasting = ({ trigger }: Found) =>
    chunks.is(trigger, Chunk.Verb) && chunks.has(trigger, Verb.Perfect) && matcher.args.form(trigger) !== 'had'

  return (article, mentions, resolved) => {
    const { sentences } = article
    matcher.open(article, mentions)
    for (const part of [owners, votes, terms, ellipsis, stationed, rest]) part.open(article, mentions, resolved)
    people.open(article, resolved)
    gatherings.open(article)
    disputes.open(article)
    denials.open(article)
    const attribute = attributor(article, mentions, resolved)
    const placeOf = places(article, mentions, resolved)
    const timeOf = createTimes(article, mentions, opensClause)
    const holdsNumber = numberSeeker(mentions)
    const news = new News()
    const told: Told[] = []
    for (let s = 0; s < sentences.count; s++) {
      if (STORY[sentences.zone[s]!] === 0) continue
      const first = sentences.first[s]!
      const last = sentences.last[s]!
      news.open(last - first)
      if (!holdsNumber(first, last) && !votes.hasTally(s) && !matcher.hasTrigger(first, last)) continue
      const found = findIn(s, first, last)
      if (found.length === 0) continue
      const ledger = !chunks.some(Chunk.Verb)
      const from = told.length
      for (const hit of found) {
        const known = news.isKnown(hit)
        const figure = {
          first: hit.first,
          last: hit.last,
          sentence: s,
          kind: hit.kind,
          value: hit.value,
          lasting: isLasting(hit),
          expected: hit.status === 'expected',
          verb: chunks.head[hit.trigger] ?? hit.first,
        }
        const said = known ? UNSAID : attribute(figure)
        if (hit.attributedOnly && said.source === null) continue
        if (!known) news.tell(hit)
        const claim = draft(article, resolved, hit, said, { first, last })
        if (claim.status === 'stated' && !known && !hit.presupposed) {
          const contested = disputes.has(hit, s) || (said.source !== null && denials.contestsBefore(s + 1))
          claim.status = denials.statusOf(hit, s) ?? (contested ? 'disputed' : 'stated')
          if (claim.status !== 'stated') claim.rules.status = 'words-about-it'
        }
        if (!known) Object.assign(claim, timeOf(figure)).place = placeOf(figure)
        told.push({ claim, hit, sentence: s, ledger, known, whole: null, retells: null })
      }
      setWholes(told, from)
    }
    const living = withoutFatal(told, people)
    findRetellings(living, people)
    findTotals(living, people)
    return settled(living)
  }
}

/** Nobody needs to know who says again what was told before. */
const UNSAID: Attribution = { source: null, sourceType: null, denied: false, rule: 'told-before' }

/** Tells, of sentences in text order, whether a quantity or a length of time stands in them. */
function numberSeeker({ quantities, dates }: Mentions): (first: number, last: number) => boolean {
  let q = 0
  let d = 0
  return (first, last) => {
    while (q < quantities.length && quantities[q]!.first < first) q++
    if (q < quantities.length && quantities[q]!.first < last) return true
    while (d < dates.length && (dates[d]!.first < first || dates[d]!.type !== 'duration' || isVague(dates[d]!.value ?? ''))) d++
    return d < dates.length && dates[d]!.first < last
  }
}

/** The claim of a figure, without its place and time. */
function draft(article: ParsedArticle, resolved: Resolved, hit: Found, said: Attribution, sentence: TokenRange): Draft {
  const { start, end } = spanOf(article, hit)
  const { kind, value, low, high, qualifier, unit, rule } = hit
  const denied = said.denied && !hit.presupposed && !rule.endsWith('/tally')
  return {
    kind,
    start,
    end,
    value,
    low,
    high,
    qualifier,
    unit,
    subject: slotOf(article, hit.subject, hit.subjectName, resolved),
    place: null,
    date: null,
    dateFrom: null,
    dateTo: null,
    source: said.source,
    sourceType: said.sourceType,
    status: denied ? 'denied' : hit.status,
    partOf: null,
    retells: null,
    sentence: spanOf(article, sentence),
    rule,
    rules: {
      subject: hit.subjectRule,
      source: said.rule,
      status: denied ? 'speaker-denies' : hit.status === 'stated' ? 'nothing-against' : 'verb-of-figure',
      partOf: '',
    },
  }
}

/** The wholes of parts told in the same sentence, that of the claims from `from` on. */
function setWholes(told: readonly Told[], from: number): void {
  for (let i = from; i < told.length; i++) {
    const { partOf } = told[i]!.hit
    if (partOf === null) continue
    for (let k = from; k < told.length; k++) if (told[k]!.hit === partOf) told[i]!.whole = told[k]!
  }
}

function spanOf(article: ParsedArticle, range: TokenRange): Span {
  return { start: article.tokens.start[range.first]!, end: article.tokens.end[range.last - 1]! }
}

function slotOf(article: ParsedArticle, range: TokenRange | null, name: number, resolved: Resolved): Slot | null {
  if (!range) return null
  const span = spanOf(article, range)
  return { text: article.document.text.slice(span.start, span.end), span, entity: name < 0 ? null : (resolved.entityOf[name] ?? null) }
}
