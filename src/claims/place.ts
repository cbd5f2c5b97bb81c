import { place as placeRecord } from '../data/gazetteer.ts'
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
  /** Entity, or the first word where there is none. */
  readonly key: string
  readonly country: boolean
  readonly mention: number
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly locative: boolean
}

/** Kinds that hold for a whole country unless their sentence says otherwise: results of elections. */
const NATIONAL = new Set(['vote_share', 'vote_margin', 'vote_count', 'turnout', 'seats', 'poll_share'])
/** Kinds of what happens in one spot: the story's town is nearer than its country. */
const LOCAL = new Set(['crowd_size', 'strike', 'event_count', 'deployment'])

type Figure = TokenRange & { readonly sentence: number; readonly kind: string }

/** Where a figure is true: the nearest place of the sentence, the paragraph before it, the story (codebook 6). */
export function createPlaces(article: ParsedArticle, mentions: Mentions, resolved: Resolved): (figure: Figure) => Slot | null {
  let story: StoryPlaces | null = null
  return (figure) => {
    story ??= storyPlaces(collect(article, mentions, resolved))
    const place = placeOf(article, story, figure)
    return place ? slot(article, mentions.names[place.mention]!, resolved.entityOf[place.mention] ?? null) : null
  }
}

function placeOf(article: ParsedArticle, story: StoryPlaces, figure: Figure): Place | null {
  const { places } = story
  if (NATIONAL.has(figure.kind)) return inSentence(places, figure, true) ?? story.country ?? story.top
  const near = inSentence(places, figure, false) ?? inParagraph(article, places, figure.sentence)
  if (near) return near
  return LOCAL.has(figure.kind) ? (story.town ?? story.top) : story.widest
}

function slot(article: ParsedArticle, { start, end }: NameMention, entity: number | null): Slot {
  return { text: article.document.text.slice(start, end), span: { start, end }, entity }
}

function collect(article: ParsedArticle, mentions: Mentions, resolved: Resolved): Place[] {
  const places: Place[] = []
  mentions.names.forEach((name, mention) => {
    if (name.type !== 'place' || name.zone === 'credit' || name.zone === 'boilerplate' || name.zone === 'byline') return
    const entity = resolved.entityOf[mention]
    const record = entity === undefined ? null : resolved.entities[entity]!.gazetteer
    const key = entity === undefined ? article.vocabulary.lower(article.tokens.word[name.first]!) : String(entity)
    const country = record !== null && placeRecord(record).type === 'country'
    places.push({ mention, key, country, first: name.first, last: name.last, sentence: name.sentence, locative: isLocative(article, name.first) })
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
function inSentence(places: readonly Place[], figure: Figure, locative: boolean): Place | null {
  let best: Place | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const place of places) {
    if (place.sentence !== figure.sentence || (locative && !place.locative)) continue
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

interface StoryPlaces {
  readonly places: readonly Place[]
  /** Named most often, the first of equals: of all, of countries, of those that are none. */
  readonly top: Place | null
  readonly country: Place | null
  readonly town: Place | null
  /** The country if the story names it more than once, else the place named most often. */
  readonly widest: Place | null
}

function storyPlaces(places: readonly Place[]): StoryPlaces {
  const counts = new Map<string, number>()
  for (const place of places) counts.set(place.key, (counts.get(place.key) ?? 0) + 1)
  const most = (fits: (place: Place) => boolean) => {
    let best: Place | null = null
    for (const place of places) if (fits(place) && (!best || counts.get(place.key)! > counts.get(best.key)!)) best = place
    return best
  }
  const country = most((place) => place.country)
  const top = most(() => true)
  return { places, top, country, town: most((place) => !place.country), widest: country && counts.get(country.key)! > 1 ? country : top }
}
