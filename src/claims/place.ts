import type { PlaceType } from '../data/place-types.ts'
import type { Slot } from '../model/claim.ts'
import type { Resolved } from '../model/entity.ts'
import type { Mentions, NameMention } from '../model/mention.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { Shape, type Vocabulary } from '../model/vocabulary.ts'
import { PlaceRoles, Role } from './place-role.ts'
import { StandIns } from './place-stand-ins.ts'
import { createSettings } from './place-words.ts'
import type { Place, StoryPlaces } from './story-place.ts'
import { storyPlaces } from './story-places.ts'
import type { Words } from './words.ts'

/** So near after a share of votes a place says where it was won. */
const NEAR = 6
/** What a place's role counts beside its distance in words. */
const COST = [0, 1, 15, 25]

/** What a relative clause between figure and place counts. */
const CLAUSE = 6
/** What a place counts for its width: the most specific one stated is meant. */
const WIDTH: Readonly<Record<PlaceType, number>> = {
  site: 0,
  district: 2,
  city: 4,
  island: 4,
  lake: 4,
  river: 4,
  mountain: 4,
  admin2: 5,
  admin1: 6,
  region: 6,
  desert: 6,
  sea: 6,
  country: 8,
  continent: 12,
}

/** No more words than this between `where` and its figure. */
const WHERE = 6

/** Words that begin a part: `two in Brest`. */
const PARTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens|hundreds|thousands)$/

/** What it counts that only those who say it are there. */
const SPEAKING = 40
/** Verbs right after the place of those who speak. */
const SAYING = new Set('said says say reported report estimated estimate told believe confirmed announced'.split(' '))

/** Kinds that hold for a whole country unless their sentence says otherwise: results of elections. */
const NATIONAL = new Set(['vote_share', 'vote_margin', 'vote_count', 'turnout', 'seats', 'poll_share', 'event_count'])
/** More people than this are told of a whole country as often as of the spot told of before. */
const FEW = 100
/** So many are no longer held or hurt in one spot that another sentence names. */
const MANY = 1000
/** Kinds of which the first sentences tell where they happened. */
const EVENTFUL = new Set(['death', 'injury', 'missing', 'displacement', 'detention', 'crowd_size', 'strike'])
const OPENING = 6
/** Kinds of what happens in one spot: the story's town is nearer than its country. */
const LOCAL = new Set(['crowd_size', 'strike', 'deployment'])

type Figure = TokenRange & { readonly sentence: number; readonly kind: string; readonly lasting: boolean; readonly value: number }

/** Where a figure is true: the nearest place of the sentence, the paragraph before it, the story (codebook 6). */
export function createPlaces(
  vocabulary: Vocabulary,
  words: Words,
  tells: (kind: string, token: number) => boolean,
): (article: ParsedArticle, mentions: Mentions, resolved: Resolved) => (figure: Figure) => Slot | null {
  const roles = new PlaceRoles(words, createSettings(vocabulary))
  return (article, mentions, resolved) => {
    let scenes: Scenes | null = null
    return (figure) => {
      scenes ??= new Scenes(article, storyPlaces(article, mentions, resolved, roles), roles, tells)
      const place = scenes.of(figure)
      return place ? slot(article, mentions.names[place.mention]!, resolved.entityOf[place.mention] ?? null) : null
    }
  }
}

function slot(article: ParsedArticle, { start, end }: NameMention, entity: number | null): Slot {
  return { text: article.document.text.slice(start, end), span: { start, end }, entity }
}

class Scenes {
  private readonly article: ParsedArticle
  private readonly story: StoryPlaces
  private readonly roles: PlaceRoles
  private readonly others: StandIns
  private readonly bySentence = new Map<number, Place[]>()
  private readonly known: Place[][] = []
  private readonly tells: (kind: string, token: number) => boolean
  private readonly opened = new Map<string, Place | null>()

  constructor(article: ParsedArticle, story: StoryPlaces, roles: PlaceRoles, tells: (kind: string, token: number) => boolean) {
    this.tells = tells
    this.article = article
    this.story = story
    this.roles = roles
    this.others = new StandIns(article, story, roles)
    for (const place of story.places) {
      const places = this.bySentence.get(place.sentence)
      if (places) places.push(place)
      else this.bySentence.set(place.sentence, [place])
    }
  }

  of(figure: Figure): Place | null {
    const { story } = this
    if (NATIONAL.has(figure.kind)) return this.besides(figure) ?? story.nation
    const near = this.inSentence(figure) ?? (this.isRunning(figure) ? null : (this.inParagraph(figure) ?? this.before(figure)))
    if (near) return near
    const opening = EVENTFUL.has(figure.kind) && !figure.lasting && figure.value < MANY ? this.opening(figure.kind) : null
    if (opening) return opening
    return LOCAL.has(figure.kind) && !figure.lasting ? (story.town ?? story.top) : story.top
  }

  /** «More than 400 people have been killed since the protests began»: a total holds for the whole story. */
  private isRunning({ lasting, sentence }: Figure): boolean {
    const { sentences, tokens, vocabulary } = this.article
    if (!lasting) return false
    for (let i = sentences.first[sentence]!; i < sentences.last[sentence]!; i++)
      if (vocabulary.lower(tokens.word[i]!) === 'since') return true
    return false
  }

  /** «… who died inside a trailer in Texas»: where the first sentences tell of such a thing. */
  private opening(kind: string): Place | null {
    let found = this.opened.get(kind)
    if (found === undefined) {
      found = this.findOpening(kind)
      this.opened.set(kind, found)
    }
    return found
  }

  private findOpening(kind: string): Place | null {
    const { first, last, count } = this.article.sentences
    for (let s = 0; s < Math.min(count, OPENING); s++) {
      const sites = this.candidates(s).filter(({ role, unnamed }) => role === Role.Site && unnamed === 0)
      if (sites.length === 0) continue
      for (let i = first[s]!; i < last[s]!; i++) {
        if (!this.tells(kind, i)) continue
        return sites.reduce((best, place) => (Math.abs(place.first - i) < Math.abs(best.first - i) ? place : best))
      }
    }
    return null
  }

  private placesIn(sentence: number): readonly Place[] {
    return this.bySentence.get(sentence) ?? []
  }

  /** Where something may happen in a sentence: places that lead, and what stands for places. */
  private candidates(sentence: number): readonly Place[] {
    const known = this.known[sentence]
    if (known) return known
    const named = this.placesIn(sentence).filter((place) => place.leader === place && place.role <= Role.Topic)
    const all = named.concat(this.others.of(sentence)).sort((one, other) => one.first - other.first)
    this.known[sentence] = all
    return all
  }

  /** «won 60 percent in Brest», «In Brest she won 60 percent»: a place near a share says where it was won. */
  private besides(figure: Figure): Place | null {
    const near = (place: Place) => (place.first >= figure.last ? place.first - figure.last <= NEAR : figure.first - place.end <= 2 * NEAR)
    return this.candidates(figure.sentence).find((place) => place.role === Role.Site && near(place)) ?? null
  }

  /** The nearest place of the sentence; in `Brest, Belarus` the first of the two; in `in Brest … on Lenin Square` rather the square. */
  private inSentence(figure: Figure): Place | null {
    const right = this.rightBefore(figure)
    if (right) return right
    let best: Place | null = null
    let nearest = Number.POSITIVE_INFINITY
    for (const place of this.candidates(figure.sentence)) {
      if (this.actsApart(place, figure) || this.isOfPart(place, figure)) continue
      const cost = this.distance(place, figure) + breadth(place) + (this.speaks(place) ? SPEAKING : 0)
      if (cost < nearest) {
        nearest = cost
        best = place
      }
    }
    return best
  }

  /** «held 442 people, 330 of them in Brest», «four died, two in Brest»: the place of a part of the figure. */
  private isOfPart({ first }: Place, { last }: Figure): boolean {
    const { tokens, vocabulary } = this.article
    const lower = (token: number) => vocabulary.lower(tokens.word[token]!)
    let i = first - 1
    if (lower(i) === 'the') i--
    if (i <= last || !/^(?:in|at|near)$/.test(lower(i))) return false
    i--
    if (/^(?:were|was)$/.test(lower(i))) i--
    if (/^(?:them|whom)$/.test(lower(i)) && lower(i - 1) === 'of') i -= 2
    if (i <= last || !((vocabulary.shape(tokens.word[i]!) & Shape.Number) !== 0 || PARTS.test(lower(i)))) return false
    while (
      i > last &&
      (PARTS.test(lower(i)) ||
        /^(?:some|about|around|nearly|least|at|than|more)$/.test(lower(i)) ||
        (vocabulary.shape(tokens.word[i]!) & Shape.Number) !== 0)
    )
      i--
    return i >= last && /^(?:,|:|;|and|which|whom)$/.test(lower(i))
  }

  /** «marched in Brest and in Gomel several hundred»: the place that the figure follows at once, though named with another. */
  private rightBefore({ first, sentence }: Figure): Place | null {
    const places = this.placesIn(sentence)
    const found = places.find((place) => place.last === first && place.leader !== place)
    if (found && found.leader.role === Role.Site) return found
    const before = places.findLast((place) => this.opensWhere(place.last, first))
    // «the township north of Brest, where several hundred worked»
    return before ? narrowest([before.leader, before]) : null
  }

  /** «the capital, Antananarivo, where 65,000 lost their homes» */
  private opensWhere(last: number, figure: number): boolean {
    const { tokens, vocabulary } = this.article
    const where = last < figure && this.isComma(last) ? last + 1 : last
    return where < figure && figure - where <= WHERE && vocabulary.lower(tokens.word[where]!) === 'where'
  }

  /** «sanctions on 40 officials, while Britain blacklisted eight»: who does something else. */
  private actsApart({ role, first, end }: Place, figure: Figure): boolean {
    return role === Role.Actor && this.roles.turns(Math.min(end, figure.last), Math.max(first, figure.first))
  }

  /** «Officials in Minsk said»: where those are who say it. */
  private speaks({ end }: Place): boolean {
    const { tokens, vocabulary } = this.article
    return end < tokens.count && SAYING.has(vocabulary.lower(tokens.word[end]!))
  }

  /** «Hamilton, 6 percent»: a bare name right before is where the figure holds. */
  private isComma(token: number): boolean {
    const { tokens, vocabulary } = this.article
    return vocabulary.form(tokens.word[token]!) === ','
  }

  /** In words; a place before counts two more, another clause between more still. */
  private distance({ end, first, role }: Place, figure: Figure): number {
    if (role >= Role.Topic && figure.first - end === 1 && this.isComma(end)) return 0
    if (this.roles.isRightAfter(figure.last, first)) return 0
    if (first >= figure.last) return first - figure.last + CLAUSE * this.roles.clauses(figure.last, first)
    return figure.first - end + 2 + CLAUSE * this.roles.clauses(end, figure.first)
  }

  private inParagraph({ sentence, kind, value }: Figure): Place | null {
    const { paragraph } = this.article.sentences
    const wide = value >= MANY && !LOCAL.has(kind)
    for (let s = sentence - 1; s >= 0 && paragraph[s] === paragraph[sentence]; s--) {
      const place = narrowest(
        this.candidates(s).filter(({ role, type }) => role <= Role.People && !(wide && WIDTH[type ?? 'city'] < WIDTH.admin1)),
      )
      if (place) return place
    }
    return null
  }

  /** Paragraphs of one sentence go on where the last one was: «The bus fell into a ravine near Brest. ¶ Nine people died.» */
  private before({ sentence, value }: Figure): Place | null {
    if (sentence === 0 || value > FEW) return null
    return narrowest(this.candidates(sentence - 1).filter(({ role }) => role === Role.Site))
  }
}

/** What a place counts by itself: the likelier a setting and the more specific, the less. */
const breadth = ({ role, type, unnamed }: Place) => COST[role]! + WIDTH[type ?? 'city'] + unnamed

/** Of the places of one sentence the likeliest setting, the most specific of them; the first of several. */
function narrowest(places: readonly Place[]): Place | null {
  let best: Place | null = null
  for (const place of places) if (best === null || breadth(place) < breadth(best)) best = place
  return best
}
