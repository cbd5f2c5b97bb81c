import type { Slot } from '../model/claim.ts'
import type { Resolved } from '../model/entity.ts'
import type { Mentions, NameMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'

const LOCATIVE = new Set(
  'in at near outside around across throughout inside on through over within toward towards to from off along between via'.split(' '),
)
/** Words that may stand between the preposition and the name: `in the northern city of Brest`. */
const BETWEEN = new Set(
  'the of city town village district province region state capital northern southern eastern western central north south east west downtown suburb area county island neighbourhood neighborhood greater main port outskirts streets part parts country'.split(
    ' ',
  ),
)
/** No more words than this between preposition and name. */
const REACH = 7

interface Place {
  readonly mention: number
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly locative: boolean
}

/** Where a figure is true: the nearest place of the sentence, the paragraph before it, the story (codebook 6). */
export function createPlaces(
  article: ParsedArticle,
  mentions: Mentions,
  resolved: Resolved,
): (figure: TokenRange & { readonly sentence: number }) => Slot | null {
  let places: Place[] | null = null
  let story: Place | null = null
  return (figure) => {
    if (!places) {
      places = collect(article, mentions)
      story = storyPlace(article, places, resolved)
    }
    const place = inSentence(places, figure) ?? inParagraph(article, places, figure.sentence) ?? story
    return place ? slot(article, mentions.names[place.mention]!, resolved.entityOf[place.mention] ?? null) : null
  }
}

function slot(article: ParsedArticle, { start, end }: NameMention, entity: number | null): Slot {
  return { text: article.document.text.slice(start, end), span: { start, end }, entity }
}

function collect(article: ParsedArticle, mentions: Mentions): Place[] {
  const places: Place[] = []
  mentions.names.forEach((name, mention) => {
    if (name.type !== 'place' || name.zone === 'credit' || name.zone === 'boilerplate' || name.zone === 'byline') return
    places.push({ mention, first: name.first, last: name.last, sentence: name.sentence, locative: isLocative(article, name.first) })
  })
  return places
}

function isLocative(article: ParsedArticle, first: number): boolean {
  const { tokens, vocabulary } = article
  const from = article.sentences.first[tokens.sentence[first]!]!
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    const lower = vocabulary.lower(tokens.word[i]!)
    if (LOCATIVE.has(lower)) return true
    if (!BETWEEN.has(lower)) return false
  }
  return false
}

/** The nearest place of the sentence; in `Brest, Belarus` the first of the two. */
function inSentence(places: readonly Place[], figure: TokenRange & { readonly sentence: number }): Place | null {
  let best: Place | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const place of places) {
    if (place.sentence !== figure.sentence) continue
    const distance = place.first >= figure.last ? place.first - figure.last : figure.first - place.last + 2
    const cost = distance + (place.locative ? 0 : 25)
    if (cost < nearest) {
      nearest = cost
      best = place
    }
  }
  if (!best) return null
  const chosen = best
  const before = places.find(
    (place) => place.sentence === chosen.sentence && place.locative && place.last + 1 === chosen.first && !chosen.locative,
  )
  return before ?? chosen
}

function inParagraph(article: ParsedArticle, places: readonly Place[], sentence: number): Place | null {
  const { paragraph } = article.sentences
  let best: Place | null = null
  for (const place of places) {
    if (place.sentence >= sentence) break
    if (paragraph[place.sentence] !== paragraph[sentence] || !place.locative) continue
    if (!best || place.sentence > best.sentence) best = place
  }
  return best
}

/** The place named most often; the first of equals. */
function storyPlace(article: ParsedArticle, places: readonly Place[], resolved: Resolved): Place | null {
  const counts = new Map<string, number>()
  const keyOf = (place: Place) => {
    const entity = resolved.entityOf[place.mention]
    return entity !== undefined ? String(entity) : article.vocabulary.lower(article.tokens.word[place.first]!)
  }
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1)
  let best: Place | null = null
  let most = 0
  for (const place of places) {
    const count = counts.get(keyOf(place))!
    if (count > most) {
      most = count
      best = place
    }
  }
  return best
}
