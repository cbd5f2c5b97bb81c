import { GENERIC_SUBJECTS } from '../data/claims/generic-subjects.ts'
import { ANYONE, ATTACKERS, FEMALE, GROWN, MALE, ROLES, YOUNG } from '../data/claims/people-words.ts'
import { lemmaOf } from '../data/lexicon.ts'
import { parseDay } from '../lang/calendar.ts'
import { isNarrower, regionOf, relation } from '../lang/regions.ts'
import type { Slot } from '../model/claim.ts'
import type { Resolved } from '../model/entity.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { Told } from './told.ts'

/** Words of a sentence that tells of somebody else. */
const ELSE = new Set('separate separately elsewhere unrelated meanwhile'.split(' '))
/** A victim may die so many days after the others. */
const LATER = 7
const MONTH = 31
/** Words beside a figure that sum up: `all three`, `the two men`, `a total of 12`. */
const GATHERING = new Set('all both the these those total overall altogether'.split(' '))
/** Words of the rest of those told before: `the others`. */
const RESTING = new Set(['other', 'others', 'remaining', 'rest'])
/** Words within a figure's phrase that set its people apart from those before. */
const ANOTHER = new Set('another other others additional further more second third fourth'.split(' '))

/** Whether claims of one kind may be about the same people. */
export class SamePeople {
  private article!: ParsedArticle
  private resolved!: Resolved

  open(article: ParsedArticle, resolved: Resolved): void {
    this.article = article
    this.resolved = resolved
  }

  /** May those of `part` be among those of `total`? Who, where and when do not rule it out. */
  mayHold(total: Told, part: Told): boolean {
    if (daysBetween(total.claim, part.claim) > LATER) return false
    const named = part.hit.subjectName >= 0 && this.countryOf(total.claim.place) === this.countryOf(part.claim.place)
    if (!named && this.lieOf(total.claim.place, part.claim.place) === 'apart') return false
    return part.known || this.covers(total, part) || this.describes(total, part)
  }

  /** «A man shot two weeks ago has died. John Miller died on Sunday»: within a month, in one country. */
  maySucceed(a: Told, b: Told): boolean {
    return (
      Math.min(daysBetween(a.claim, b.claim), daysBetween(b.claim, a.claim)) <= MONTH &&
      this.lieOf(a.claim.place, b.claim.place) !== 'apart'
    )
  }

  /** May both be the same people? */
  areAlike(a: Told, b: Told): boolean {
    return (this.covers(a, b) || this.covers(b, a)) && this.meet(a, b)
  }

  /** Are those of `part` among those of `total`, though no sum proves it? */
  holds(total: Told, part: Told): boolean {
    return this.covers(total, part) && this.meet(total, part) && !this.isMore(part)
  }

  /** «40 died across the country. … In the capital, a guard was killed»: a part that happened in a part of the place. */
  isInside(total: Told, part: Told): boolean {
    const [a, b] = [total.claim.place?.entity ?? null, part.claim.place?.entity ?? null]
    if (a === null || b === null || a === b) return false
    const [whole, narrow] = [regionOf(this.resolved.entities[a]!), regionOf(this.resolved.entities[b]!)]
    return relation(whole, narrow) === 'within' && isNarrower(narrow, whole)
  }

  /** «Three hikers died. … Two women»: a noun of anybody, of whom only the sum says that they are the same. */
  private describes({ hit: whole }: Told, { hit: part }: Told): boolean {
    return (
      !sexesDiffer(whole.noun, part.noun) &&
      (FEMALE.has(part.noun) || MALE.has(part.noun) || YOUNG.has(part.noun)) &&
      !YOUNG.has(whole.noun)
    )
  }

  /** Can both have happened at once? A named person hurt on Saturday may die on Monday. */
  meet(a: Told, b: Told): boolean {
    const lie = this.lieOf(a.claim.place, b.claim.place)
    return daysBetween(a.claim, b.claim) <= (b.hit.subjectName >= 0 ? LATER : 1) && (lie === 'within' || lie === 'unknown')
  }

  covers({ hit: { noun: whole } }: Told, { hit: { noun, subjectName } }: Told): boolean {
    if (sexesDiffer(whole, noun)) return false
    if (YOUNG.has(whole)) return !GROWN.has(noun)
    if (whole === '' || GENERIC_SUBJECTS.has(whole) || subjectName >= 0 || noun === 'old') return true
    return noun === '' || ROLES.has(noun) || GENERIC_SUBJECTS.has(noun) || lemmaOf(whole) === lemmaOf(noun)
  }

  private countryOf(place: Slot | null): string {
    return place === null || place.entity === null ? '' : regionOf(this.resolved.entities[place.entity]!).country
  }

  private lieOf(a: Slot | null, b: Slot | null): ReturnType<typeof relation> {
    if (a === null || b === null || a.entity === null || b.entity === null || a.entity === b.entity) return 'within'
    return relation(regionOf(this.resolved.entities[a.entity]!), regionOf(this.resolved.entities[b.entity]!))
  }

  /** `another man`, `three others` */
  isAnother({ hit }: Told): boolean {
    if (hit.quantity >= 0 && this.isRest({ hit })) return false
    const end = Math.max(hit.last, hit.subject?.last ?? 0)
    for (let i = hit.first; i < end; i++) if (ANOTHER.has(this.lower(i)) && this.lower(i + 1) !== 'than') return true
    return false
  }

  /** «the commander and one additional rebel»: besides the one it is joined to. */
  isJoined({ hit }: Told): boolean {
    return hit.first > 0 && (this.lower(hit.first - 1) === 'and' || this.lower(hit.first - 1) === 'with')
  }

  /** May `he`, `the man`, `the victim` be the one told before? */
  takesUp({ hit }: Told, { hit: before }: Told): boolean {
    if (sexesDiffer(hit.noun, before.noun)) return false
    // «A guard was shot. The gunman died»
    if (
      ATTACKERS.has(hit.noun) !== ATTACKERS.has(before.noun) &&
      (ATTACKERS.has(hit.noun) ? !ANYONE.has(before.noun) : hit.noun === 'victim')
    )
      return false
    return hit.again === hit.kind || hit.noun === before.noun
  }

  /** `the four other victims`, `the remaining two`: the rest of those told before. */
  isRest({ hit }: Pick<Told, 'hit'>): boolean {
    const end = Math.max(hit.last, hit.subject?.last ?? 0)
    const definite =
      this.lower(hit.first) === 'the' ||
      (hit.first > 0 && this.lower(hit.first - 1) === 'the') ||
      (hit.first > 1 && this.lower(hit.first - 2) === 'the')
    for (let i = Math.max(0, hit.first - 1); definite && i < end; i++) if (RESTING.has(this.lower(i))) return true
    return false
  }

  /** `all three`, `the two men`, `a total of 12` */
  isGathered({ hit }: Told): boolean {
    for (let i = hit.first; i >= Math.max(0, hit.first - 3); i--) if (GATHERING.has(this.lower(i))) return true
    return false
  }

  /** `one of them`, `two of the victims`, `Of those, three` */
  isOfThem({ hit }: Told): boolean {
    if (hit.rule.endsWith('/of-them')) return true
    return this.lower(hit.last) === 'of' && /^(?:them|the|those|whom)$/.test(this.lower(hit.last + 1))
  }

  /** «In a separate shooting …» */
  isElse({ sentence }: Told): boolean {
    const { first, last } = this.article.sentences
    for (let i = first[sentence]!; i < last[sentence]!; i++) if (ELSE.has(this.lower(i))) return true
    return false
  }

  /** «A soldier was also killed» */
  private isMore({ sentence }: Told): boolean {
    const { first, last } = this.article.sentences
    for (let i = first[sentence]!; i < last[sentence]!; i++) if (this.lower(i) === 'also') return true
    return false
  }

  /** The person that it names, or null. */
  entityOf({ hit }: Told): number | null {
    return hit.subjectName < 0 ? null : this.resolved.entityOf[hit.subjectName]!
  }

  /** The age in `a 19-year-old man`; null where none is told. */
  ageOf({ hit }: Told): number | null {
    if (hit.subjectName >= 0) return this.resolved.entities[this.resolved.entityOf[hit.subjectName]!]!.age
    for (let i = hit.first; i + 4 < hit.last; i++)
      if (this.lower(i + 2) === 'year' && this.lower(i + 4) === 'old') return Number(this.lower(i)) || null
    return null
  }

  endOf(sentence: number): number {
    return this.article.sentences.last[sentence]!
  }

  lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }
}

const sexesDiffer = (a: string, b: string): boolean => (MALE.has(a) && FEMALE.has(b)) || (FEMALE.has(a) && MALE.has(b))

interface Dated {
  readonly dateFrom: string | null
  readonly dateTo: string | null
}

/** From the last day of one to the first of the other; 0 where they overlap or a day is unknown, much where the other is earlier. */
function daysBetween(a: Dated, b: Dated): number {
  if (a.dateFrom === null || a.dateTo === null || b.dateFrom === null || b.dateTo === null) return 0
  if (b.dateTo < a.dateFrom) return Number.POSITIVE_INFINITY
  const [from, to] = [parseDay(b.dateFrom), parseDay(a.dateTo)]
  return from === null || to === null ? 0 : Math.max(0, from - to)
}
