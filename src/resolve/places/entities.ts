import type { LocalEntity } from '../../model/entity.ts'
import type { NameMention } from '../../model/mention.ts'
import type { Choice, CountryCounts } from './choose.ts'
import type { Sense } from './senses.ts'

/** What is known of the places of an article: a choice for each sense, and the words that speak of countries. */
export interface Findings {
  readonly senses: readonly Sense[]
  readonly choices: readonly Choice[]
  readonly cues: CountryCounts
}

type Member = { readonly sense: Sense; readonly choice: Choice }

/** The places of an article, and for each name mention the index of its place, -1 for what is no place. */
export function placeEntities(
  text: string,
  names: readonly NameMention[],
  findings: Findings,
): { entities: LocalEntity[]; entityOf: number[] } {
  const entityOf = names.map(() => -1)
  const entities: LocalEntity[] = []
  const scene = sceneOf(names, findings)
  for (const group of groupSenses(findings)) {
    for (const { sense } of group) for (const mention of sense.mentions) entityOf[mention] = entities.length
    entities.push(entityOfGroup(text, names, group, scene))
  }
  return { entities, entityOf }
}

/** Where the article plays, for places that no table has; each question is worked out when it is first asked. */
interface Scene {
  readonly towns: readonly Town[]
  /** The country of what a name means in this article, or of all it can mean. */
  readonly countryNamed: (name: string) => string | null
  readonly storyCountry: () => string | null
}

function sceneOf(names: readonly NameMention[], findings: Findings): Scene {
  const { senses, choices } = findings
  let byName: Map<string, string | null> | null = null
  let story: string | null | undefined
  return {
    towns: townsOf(names, findings),
    countryNamed(name) {
      // The first sense of a name counts.
      byName ??= new Map(senses.map((sense, i) => [sense.name, choices[i]!.chosen?.record.country ?? null] as const).reverse())
      return byName.get(name) ?? null
    },
    storyCountry() {
      if (story === undefined) story = storyCountry(findings)
      return story
    },
  }
}

/** Senses that mean one record are one place; unknown and ambiguous ones are one by name. */
function groupSenses({ senses, choices }: Findings): Member[][] {
  const groups = new Map<string, Member[]>()
  senses.forEach((sense, i) => {
    if (sense.mentions.length === 0) return
    const choice = choices[i]!
    const key = choice.chosen === null ? `${sense.name.toLowerCase()} ${sense.country ?? ''}` : `#${choice.chosen.index}`
    const group = groups.get(key)
    if (group) group.push({ sense, choice })
    else groups.set(key, [{ sense, choice }])
  })
  return [...groups.values()]
}

function entityOfGroup(text: string, names: readonly NameMention[], group: readonly Member[], scene: Scene): LocalEntity {
  const mentions = group.flatMap(({ sense }) => sense.mentions).sort((a, b) => a - b)
  const forms = [...new Set(mentions.map((i) => text.slice(names[i]!.start, names[i]!.end)))]
  const { chosen } = group[0]!.choice
  const longest = forms.reduce((longest, form) => (form.length > longest.length ? form : longest))
  const name = forms.find((form) => form === chosen?.record.name) ?? longest
  return {
    type: 'place',
    name,
    aliases: forms.filter((form) => form !== name),
    mentions: mentions.length,
    roles: [],
    nationality: null,
    age: null,
    gazetteer: chosen?.index ?? null,
    placeType: chosen?.record.type ?? group[0]!.sense.reading.placeType,
    country: (chosen?.record.country ?? countryOfUnknown(group, names[mentions[0]!]!.start, scene)) || null,
  }
}

/** The country a place without a record must lie in, as far as the article tells. */
function countryOfUnknown(group: readonly Member[], start: number, { towns, countryNamed, storyCountry }: Scene): string | null {
  const { reading, country } = group[0]!.sense
  // `northern Iraq`
  const told = country ?? (reading.within === null ? null : countryNamed(reading.within)) ?? commonCountry(group)
  if (told !== null || reading.within !== null || reading.candidates.length > 0) return told
  const neighbour = neighbourCountry(start, towns)
  if (reading.placeType !== null) return neighbour ?? storyCountry()
  // a village that no table has: the story's country, where no nearer town says otherwise
  const story = storyCountry()
  return neighbour === null || neighbour === story ? story : null
}

/** An ambiguous name still has a country when all that it may mean lie in one. */
function commonCountry(group: readonly Member[]): string | null {
  const countries = new Set(group.flatMap(({ choice }) => choice.rivals.map(({ record }) => record.country)))
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

/** Characters within which a town tells where a square lies: `Minsk's Independence Square`, about a sentence. */
const NEAR = 160

type Town = { readonly start: number; readonly country: string }

/** Where the towns of the article are mentioned, in text order. */
function townsOf(names: readonly NameMention[], { senses, choices }: Findings): Town[] {
  const towns = senses.flatMap(({ mentions }, i): Town[] => {
    const record = choices[i]!.chosen?.record
    if (record === undefined || (record.type !== 'city' && record.type !== 'district')) return []
    return mentions.map((mention) => ({ start: names[mention]!.start, country: record.country }))
  })
  return towns.sort((a, b) => a.start - b.start)
}

/** The country of the town nearest to the first mention of a street or square. */
function neighbourCountry(start: number, towns: readonly Town[]): string | null {
  let low = 0
  let high = towns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (towns[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const [before, after] = [towns[low - 1], towns[low]]
  const back = before === undefined ? NEAR : start - before.start
  const ahead = after === undefined ? NEAR : after.start - start
  if (Math.min(back, ahead) >= NEAR) return null
  return (back <= ahead ? before : after)?.country ?? null
}

/** The country that is spoken of twice as much as any other: a street is named without its country where it is the story's. */
function storyCountry({ senses, choices, cues }: Findings): string | null {
  const counts = new Map(cues)
  senses.forEach(({ mentions }, i) => {
    const country = choices[i]!.chosen?.record.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + mentions.length)
  })
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}
