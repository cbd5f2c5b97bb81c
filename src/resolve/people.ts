import { Pos, partsOfSpeech } from '../data/lexicon.ts'
import { FAMILY } from '../data/names/titles.ts'
import type { LocalEntity } from '../model/entity.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import { type NamedMention, toEntity } from './names.ts'
import { nearest, Person } from './person.ts'

/**
 * Groups the mentions of people of one article (codebook 1): a full name explains its shorter forms; two people of one surname stay two, and a
 * bare surname then goes to the one its title fits, else to the one named last before it. Reporters of a byline never mix with the story.
 */
export function groupPeople(
  article: ParsedArticle,
  mentions: readonly NamedMention[],
): { entities: LocalEntity[]; entityOf: ReadonlyMap<number, number> } {
  const isByline = ({ mention }: NamedMention) => mention.zone === 'byline' || mention.zone === 'credit'
  const people = [
    ...group(
      article,
      mentions.filter((m) => !isByline(m)),
      false,
    ),
    ...group(article, mentions.filter(isByline), true),
  ]
  const entityOf = new Map<number, number>()
  people.forEach((person, i) => {
    for (const { index } of person.members) entityOf.set(index, i)
  })
  return { entities: people.map((person) => toEntity('person', person.members, person.isByline)), entityOf }
}

function group(article: ParsedArticle, mentions: readonly NamedMention[], isByline: boolean): Person[] {
  const people: Person[] = []
  const known = new KnownPeople()
  const found = (mention: NamedMention) => {
    const person = new Person(mention, isByline)
    people.push(person)
    known.add(person)
    return person
  }
  const aliases = aliasesOf(mentions)
  const isFull = (m: NamedMention) => m.words.length >= 2 && !aliases.has(m.words.join(' '))
  // Longest names first: they found the people that shorter ones join.
  const full = mentions.filter(isFull).sort((a, b) => b.words.length - a.words.length || a.index - b.index)
  const personAt = new Map<number, Person>()
  for (const mention of full) {
    const fitting = known.near(mention).filter((person) => isForm(mention.words, person.words))
    const person = fitting.length === 0 ? found(mention) : nearest(fitting, mention)
    person.add(mention)
    person.isRelative ||= isRelative(article, mention)
    personAt.set(mention.index, person)
  }
  for (const mention of mentions) {
    if (isFull(mention)) continue
    const person =
      personAt.get(aliases.get(mention.words.join(' ')) ?? -1) ?? ofBareName(article, mention, known.near(mention)) ?? found(mention)
    person.add(mention)
  }
  for (const person of people) person.sort()
  return people.sort((a, b) => a.members[0]!.index - b.members[0]!.index)
}

/** The mentions whose other names are told, by these: `Lin Mei-hua (林美華)`, `Dan Moor, known as Hadi`. */
function aliasesOf(mentions: readonly NamedMention[]): ReadonlyMap<string, number> {
  const aliases = new Map<string, number>()
  for (const { mention, words } of mentions) if (mention.sameAs !== undefined) aliases.set(words.join(' '), mention.sameAs)
  return aliases
}

/** More people than this that share a word are no family but a list: of these only the ones named last are looked at. */
const MOST_NAMESAKES = 64

/** The people found so far, by each word of their names. */
class KnownPeople {
  private readonly byWord = new Map<string, Person[]>()
  private readonly byName = new Map<string, Person>()

  add(person: Person): void {
    this.byName.set(person.words.join(' '), person)
    for (const word of new Set(person.words)) {
      const named = this.byWord.get(word)
      if (named) named.push(person)
      else this.byWord.set(word, [person])
    }
  }

  /** Those who have the last word of a name in theirs. */
  near({ words, index }: NamedMention): readonly Person[] {
    const named = this.byWord.get(words.at(-1)!) ?? []
    if (named.length <= MOST_NAMESAKES) return named
    const exact = this.byName.get(words.join(' '))
    const last: Person[] = []
    for (let i = named.length - 1; i >= 0 && last.length < MOST_NAMESAKES; i--) if (named[i]!.foundAt < index) last.push(named[i]!)
    if (exact && !last.includes(exact)) last.push(exact)
    return last.reverse()
  }
}

/** Is one name a form of a longer one? `Suu Kyi` of `Aung San Suu Kyi`, `J. Moor` and `Jane Moor` of `Jane Anna Moor`. */
function isForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false
  if (short.at(-1) === long.at(-1) && sameGiven(short[0]!, long[0]!)) return isSubsequence(short.slice(1, -1), long.slice(1, -1))
  if (short.length < long.length && short.length >= 2) {
    const joined = ` ${short.join(' ')} `
    return ` ${long.join(' ')} `.includes(joined)
  }
  return false
}

const sameGiven = (a: string, b: string) => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameGiven(word, long[at]!)) at++
    if (at++ >= long.length) return false
  }
  return true
}

/** The person that a single name means: a surname, else a given name, of one of these people, all of whom have the word in their names. */
function ofBareName(article: ParsedArticle, mention: NamedMention, people: readonly Person[]): Person | null {
  const [word] = mention.words
  const gender = genderOfTitle(article, mention)
  const fits = (person: Person) =>
    gender === 0 || genderOf(person.words[0]!) === 0 || person.words.length < 2 || genderOf(person.words[0]!) === gender
  const surname = people.filter((person) => isSurname(word!, person.words) && fits(person))
  if (surname.length > 0) return nearest(withoutRelatives(withTitle(surname, mention)), mention)
  const given = people.filter((person) => person.words.length >= 2 && person.words[0] === word && fits(person))
  if (given.length > 0) return nearest(given, mention)
  return people.find((person) => person.words.length === 1 && person.words[0] === word) ?? null
}

/** The last word, or any but the first: `Assad` of `Bashar al-Assad`, `Garcia` of `Ana Garcia Lopez`; the first of `Kim Jong Un`. */
function isSurname(word: string, words: readonly string[]): boolean {
  if (words.length < 2) return false
  return words.lastIndexOf(word) > 0 || (words[0] === word && words.length === 3 && words[0].length <= 5 && genderOf(word) === 0)
}

/** Of several people of one surname, not the relative of somebody: `Jan Moor was charged. His wife, Lena Moor, … Moor denied it`. */
function withoutRelatives(people: readonly Person[]): readonly Person[] {
  if (people.length < 2) return people
  const others = people.filter(({ isRelative }) => !isRelative)
  return others.length > 0 ? others : people
}

/** `his wife, Lena Moor`, `Moor's son Jan Moor` */
function isRelative({ tokens, vocabulary }: ParsedArticle, { mention }: NamedMention): boolean {
  const before = (i: number) => (i < 0 ? '' : vocabulary.lower(tokens.word[i]!))
  return FAMILY.has(before(before(mention.first - 1) === ',' ? mention.first - 2 : mention.first - 1))
}

/** Of several people of one surname, those whose role the mention names: `President Moor`, not his wife. */
function withTitle(people: readonly Person[], { mention }: NamedMention): readonly Person[] {
  const { roles } = mention
  if (roles === undefined) return people
  const same = people.filter((person) => roles.some((role) => person.roles.has(role)))
  return same.length > 0 ? same : people
}

/** 1 for `Mr`, -1 for `Mrs` and `Ms` before the name, 0 for neither. */
function genderOfTitle({ tokens, vocabulary }: ParsedArticle, { mention }: NamedMention): number {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 2); i--) {
    const lower = vocabulary.lower(tokens.word[i]!)
    if (/^(?:mr|sir|lord|brother|father)$/.test(lower)) return 1
    if (/^(?:mrs|ms|miss|lady|dame|madame|sister|mother)$/.test(lower)) return -1
    if (lower !== '.') return 0
  }
  return 0
}

/** 1 for a given name of men, -1 of women, 0 unknown or both. */
function genderOf(given: string): number {
  const bits = partsOfSpeech(given)
  return Number((bits & Pos.MaleName) !== 0) - Number((bits & Pos.FemaleName) !== 0)
}
