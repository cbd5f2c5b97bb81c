import type { Claim, Slot } from '../model/claim.ts'
import type { Resolved } from '../model/entity.ts'
import type { Mentions } from '../model/mention.ts'
import { type ParsedArticle, ZONES } from '../model/parsed.ts'
import type { Span, TokenRange } from '../model/span.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Attribution, createAttributor } from './attribution.ts'
import { Chunk } from './chunks.ts'
import { Ellipsis } from './ellipsis.ts'
import { withoutFatal } from './fatal.ts'
import type { Found } from './found.ts'
import { KINDS } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { Matcher } from './matcher.ts'
import { createPlaces } from './place.ts'
import { Rest } from './rest.ts'
import { findRetellings } from './retellings.ts'
import { SamePeople } from './same-people.ts'
import { Terms } from './terms.ts'
import { createTimes } from './time.ts'
import { settled, type Told } from './told.ts'
import { findTotals } from './totals.ts'
import { Votes } from './votes.ts'
import { W } from './words.ts'

const STORY = ['title', 'body', 'caption'].map((zone) => ZONES.indexOf(zone as (typeof ZONES)[number]))

/** A known individual held or hurt is news in the first sentences; further down it is background. */
const LEAD = 4
/** Shorter lines are headings. */
const SENTENCE = 8

/** Finds the figures that somebody claims, in text order (codebook 6). */
export function createClaimFinder(
  vocabulary: Vocabulary,
  kinds: readonly Kind[] = KINDS,
): (article: ParsedArticle, mentions: Mentions, resolved: Resolved) => Claim[] {
  const matcher = new Matcher(vocabulary, kinds)
  const opensClause = (word: number) => (matcher.words.class(word) & (W.Sub | W.Break)) !== 0
  const attributor = createAttributor(vocabulary, matcher.words)
  const { chunks } = matcher.chunker
  const votes = new Votes(vocabulary, matcher.args, chunks, matcher.words)
  const terms = new Terms(vocabulary, matcher.args, chunks)
  const ellipsis = new Ellipsis(matcher.chunker)
  const rest = new Rest(matcher.chunker)
  const people = new SamePeople()

  return (article, mentions, resolved) => {
    const { sentences } = article
    matcher.open(article, mentions)
    for (const part of [votes, terms, ellipsis, rest]) part.open(article, mentions, resolved)
    people.open(article, resolved)
    const attribute = attributor(article, mentions, resolved)
    const placeOf = createPlaces(article, mentions, resolved)
    const timeOf = createTimes(article, mentions, opensClause)
    const claims: Told[] = []
    const told = new Set<string>()
    const lengths = mentions.dates.filter((date) => date.type === 'duration')
    let q = 0
    let d = 0
    let lead = 0
    for (let s = 0; s < sentences.count; s++) {
      if (!STORY.includes(sentences.zone[s]!)) continue
      const first = sentences.first[s]!
      const last = sentences.last[s]!
      if (last - first >= SENTENCE) lead++
      while (q < mentions.quantities.length && mentions.quantities[q]!.first < first) q++
      const hasFigure = q < mentions.quantities.length && mentions.quantities[q]!.first < last
      while (d < lengths.length && lengths[d]!.first < first) d++
      const hasLength = d < lengths.length && lengths[d]!.first < last
      if (!hasFigure && !hasLength && !matcher.hasTrigger(first, last)) continue
      const found = matcher.match(first, last)
      terms.find(s, found)
      votes.find(s, found)
      ellipsis.find(s, found)
      rest.find(found)
      found.sort((a, b) => a.first - b.first)
      const kept: (Attribution & { readonly hit: Found; readonly known: boolean })[] = []
      let counted: Found[] = []
      for (const hit of found) {
        // «the driver and his wife died»: those of one trigger do not tell each other again
        if (counted.length > 0 && counted[0]!.trigger !== hit.trigger) {
          tell(told, counted)
          counted = []
        }
        const known = isTold(hit, told) || isBackground(hit, lead)
        const said = attribute({ first: hit.first, last: hit.last, sentence: s, kind: hit.kind })
        if (hit.attributedOnly && said.source === null) continue
        kept.push({ hit, known, ...said })
        if (!known) counted.push(hit)
      }
      tell(told, counted)
      const from = claims.length
      const ledger = !chunks.some(Chunk.Verb)
      for (const { hit, known, source, sourceType, denied } of kept) {
        const figure = { first: hit.first, last: hit.last, sentence: s, kind: hit.kind }
        const claim = {
          kind: hit.kind,
          ...spanOf(article, hit),
          value: hit.value,
          low: hit.low,
          high: hit.high,
          qualifier: hit.qualifier,
          unit: hit.unit,
          subject: slotOf(article, hit.subject, hit.subjectName, resolved),
          place: placeOf(figure),
          ...timeOf(figure),
          source,
          sourceType,
          status: denied ? 'denied' : hit.status,
          sentence: spanOf(article, { first, last }),
          rule: hit.rule,
        }
        claims.push({ claim, hit, sentence: s, ledger, known, whole: null, retells: null })
      }
      for (let c = from; c < claims.length; c++) {
        const { partOf } = claims[c]!.hit
        if (partOf) claims[c]!.whole = claims.find(({ hit }, i) => i >= from && hit === partOf) ?? null
      }
    }
    const living = withoutFatal(claims, people)
    findRetellings(living, people)
    findTotals(living, people)
    return settled(living)
  }
}

/** `he`, `the victim`, told before; of the hurt also as dead: «A man was shot dead. … The victim suffered wounds to …» */
const isTold = ({ again, kind }: Found, told: ReadonlySet<string>): boolean =>
  again !== null && (told.has(again) || (kind === 'injury' && told.has(again.replace('injury', 'death'))))

/** A known individual held or hurt is told again, not news, below the lead. */
const isBackground = (hit: Found, lead: number): boolean =>
  hit.known === true && lead > LEAD && (hit.kind !== 'death' || hit.rule.startsWith('death/noun'))

function tell(told: Set<string>, counted: readonly Found[]): void {
  for (const hit of counted) if (hit.value > 0) told.add(hit.kind).add(`${hit.kind} ${hit.noun}`)
}

function spanOf(article: ParsedArticle, range: TokenRange): Span {
  return { start: article.tokens.start[range.first]!, end: article.tokens.end[range.last - 1]! }
}

function slotOf(article: ParsedArticle, range: TokenRange | null, name: number, resolved: Resolved): Slot | null {
  if (!range) return null
  const span = spanOf(article, range)
  return { text: article.document.text.slice(span.start, span.end), span, entity: name < 0 ? null : (resolved.entityOf[name] ?? null) }
}
