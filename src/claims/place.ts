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
const NATIONWIDE = new Set(['nationwide', 'countrywide', 'nationally'])
/** So near after a share of votes a place says where it was won. */
const NEAR = 6
/** No more words than this between preposition and name. */
const REACH = 7

interface Place {
  /** Entity, or the first word where there is none. */
  readonly key: string
  readonly country: boolean
  readonly capital: boolean
  /** ISO code of its country, or empty. */
  readonly code: string
  readonly mention: number
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly locative: boolean
}

/** Kinds that hold for a whole country unless their sentence says otherwise: results of elections. */
const NATIONAL = new Set(['vote_share', 'vote_margin', 'vote_count', 'turnout', 'seats', 'poll_share', 'event_count'])
/** Kinds of what happens in one spot: the story's town is nearer than its country. */
const LOCAL = new Set(['crowd_size', 'strike', 'deployment'])

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
  if (NATIONAL.has(figure.kind)) return besides(places, figure) ?? story.country ?? story.top
  if (isNationwide(article, figure) && story.country) return story.country
  const near = inSentence(places, figure) ?? inParagraph(article, places, figure.sentence)
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
    const known = record === null ? null : placeRecord(record)
    const country = known?.type === 'country'
    places.push({
      mention,
      key,
      country,
      capital: known?.capital ?? false,
      code: known?.country ?? '',
      first: name.first,
      last: name.last,
      sentence: name.sentence,
      locative: isLocative(article, name.first),
    })
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

/** «the Belarus capital of Minsk»: the town of the country that stands nearest after it. */
function townOf(places: readonly Place[], country: Place): Place | null {
  return (
    places.find(
      (p) =>
        p.sentence === country.sentence &&
        !p.country &&
        p.code === country.code &&
        p.first > country.first &&
        p.first - country.last < NEAR,
    ) ?? null
  )
}

/** «806,000 demonstrators nationwide» */
function isNationwide(article: ParsedArticle, { last, sentence }: Figure): boolean {
  const { sentences, tokens, vocabulary } = article
  const end = Math.min(sentences.last[sentence]!, last + NEAR)
  for (let i = last; i < end; i++) if (NATIONWIDE.has(vocabulary.lower(tokens.word[i]!))) return true
  return false
}

/** «won 60 percent in Brest»: a place right after the figure. */
function besides(places: readonly Place[], figure: Figure): Place | null {
  return (
    places.find(
      (place) => place.locative && place.first >= figure.last && place.first - figure.last <= NEAR && place.sentence === figure.sentence,
    ) ?? null
  )
}

/** The nearest place of the sentence; in `Brest, Belarus` the first of the two. */
function inSentence(places: readonly Place[], figure: Figure): Place | null {
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
  const chosen = best.country ? (townOf(places, best) ?? best) : best
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
  /** The country if the story is of the nation: named as often as any town, or the town is its capital. */
  readonly widest: Place | null
}

function storyPlaces(places: readonly Place[]): StoryPlaces {
  const counts = new Map<string, number>()
  const codes = new Map<string, number>()
  for (const { key, code } of places) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (code !== '') codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  const most = (fits: (place: Place) => boolean) => {
    let best: Place | null = null
    for (const place of places) if (fits(place) && (!best || counts.get(place.key)! > counts.get(best.key)!)) best = place
    return best
  }
  let home = ''
  for (const [code, count] of codes) if (home === '' || count > codes.get(home)!) home = code
  const top = most(() => true)
  const town = most((place) => !place.country)
  const country = most((place) => place.country && place.code === home) ?? most((place) => place.country)
  const national = country !== null && (town === null || town.capital || counts.get(country.key)! >= counts.get(town.key)!)
  return { places, top, country, town, widest: national ? country : top }
}
