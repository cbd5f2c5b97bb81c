import { demonymCountry } from '../data/demonyms.ts'
import { lemmaOf } from '../data/lexicon.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { type PlaceRoles, Role } from './place-role.ts'
import { S } from './place-words.ts'
import type { Place, StoryPlaces } from './story-place.ts'

const STAND_IN = S.Demonym | S.City | S.Region | S.State | S.Country | S.Capital | S.Nationwide | S.Event
const HOME = S.Part | S.Facility | S.Event | S.Authority
/** No more words than this between a country and `the country` that it is. */
const SENTENCE = 25
/** What `the state` counts beside a place that the sentence names, and what `the attack` does. */
const UNNAMED = 4
const EVENT = 15
/** No more words than this between an event and its place. */
const EVENT_REACH = 9

/** Places that the text does not name where it speaks of them: `Peruvian police`, `the Peruvian capital`, `in the city`, `across the country`, `nationwide`, `the attack`. */
export class StandIns {
  private readonly article: ParsedArticle
  private readonly story: StoryPlaces
  private readonly roles: PlaceRoles
  /** Events that the text places, in text order: `the attack in the town of Brest`. */
  private readonly events: { readonly noun: string; readonly place: Place }[] = []

  constructor(article: ParsedArticle, story: StoryPlaces, roles: PlaceRoles) {
    this.article = article
    this.story = story
    this.roles = roles
    for (const place of story.places) if (place.role === Role.Site && place.leader === place) this.note(place)
  }

  private note(place: Place): void {
    const from = Math.max(this.article.sentences.first[place.sentence]!, place.first - EVENT_REACH)
    for (let i = place.first - 1; i >= from; i--) if ((this.roles.bits(i) & S.Event) !== 0) this.events.push({ noun: this.noun(i), place })
  }

  private noun(token: number): string {
    return lemmaOf(this.article.vocabulary.lower(this.article.tokens.word[token]!))
  }

  /** Those of one sentence, in text order. */
  of(sentence: number): Place[] {
    const { first, last } = this.article.sentences
    const found: Place[] = []
    for (let i = first[sentence]!; i < last[sentence]!; i++) {
      const bits = this.roles.bits(i)
      if ((bits & STAND_IN) === 0) continue
      const place = this.meant(i, bits)
      if (!place) continue
      const role = (bits & (S.Nationwide | S.Event)) !== 0 ? Role.Site : this.roles.of({ first: i, last: i + 1 }, false)
      const unnamed = (bits & S.Event) !== 0 ? EVENT : UNNAMED
      if (role <= Role.Actor) found.push(standIn(place, i, sentence, role === Role.Actor ? Role.People : role, unnamed))
    }
    return found
  }

  private meant(i: number, bits: number): Place | null {
    if ((bits & S.Demonym) !== 0) return this.ofPeople(i)
    if ((bits & S.Nationwide) !== 0) return this.story.country
    if ((bits & S.Event) !== 0) return this.roles.isKnownEvent(i) ? this.ofEvent(i) : null
    if (!this.roles.isDefinite(i)) return null
    if ((bits & S.Country) !== 0) return this.acting(i) ?? this.story.country
    if ((bits & S.Capital) !== 0) return this.capital(this.story.country?.code)
    return this.last(i, bits)
  }

  /** «Peruvian police», «the Peruvian capital» */
  private ofPeople(i: number): Place | null {
    const { sentences, tokens, vocabulary } = this.article
    if (i + 1 >= sentences.last[tokens.sentence[i]!]!) return null
    const next = this.roles.bits(i + 1)
    const code = (next & HOME) === 0 ? '' : demonymCountry(vocabulary.form(tokens.word[i]!))
    if (!code) return null
    const capital = (next & S.Capital) === 0 ? null : this.capital(code)
    return capital ?? this.story.places.find((place) => place.type === 'country' && place.code === code) ?? null
  }

  private capital(code: string | undefined): Place | null {
    return this.story.places.find((place) => place.capital && place.code === code) ?? null
  }

  private ofEvent(i: number): Place | null {
    const noun = this.noun(i)
    return this.events.findLast((event) => event.noun === noun && event.place.first < i)?.place ?? null
  }

  /** The town, region or state named last before; one that only says what is near it comes after the others. */
  private last(i: number, bits: number): Place | null {
    const before = (place: Place) => place.first < i && fits(place, bits)
    return this.story.places.findLast((place) => before(place) && !this.roles.isBeside(place)) ?? this.story.places.findLast(before) ?? null
  }

  /** «Peru arrested 12 people … in the country»: the country that acts in the words before. */
  private acting(i: number): Place | null {
    const acts = (place: Place) => place.first < i && place.first > i - SENTENCE && place.type === 'country' && place.role <= Role.Actor
    return this.story.places.findLast(acts) ?? null
  }
}

function fits({ type }: Place, bits: number): boolean {
  if ((bits & S.City) !== 0) return type === 'city'
  if ((bits & S.State) !== 0) return type === 'admin1'
  return type === 'region' || type === 'admin2' || type === 'district' || type === 'island'
}

function standIn(place: Place, at: number, sentence: number, role: number, unnamed: number): Place {
  const other = { ...place, unnamed, first: at, last: at + 1, end: at + 1, sentence, role }
  other.leader = other
  return other
}
