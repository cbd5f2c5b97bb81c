import { demonymCountry } from '../../data/demonyms.ts'
import { countryCues } from '../../data/places/country-cues.ts'
import type { LocalEntity } from '../../model/entity.ts'
import type { Issue } from '../../model/issue.ts'
import type { NameMention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/parsed.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'
import { type Choice, type CountryCounts, choosePlaces } from './choose.ts'
import { type Sense, sensesOf } from './senses.ts'

export interface ResolvedPlaces {
  readonly entities: readonly LocalEntity[]
  /** For each name mention the index of its place in `entities`, -1 for what is no place. */
  readonly entityOf: readonly number[]
  readonly issues: readonly Issue[]
}

/** Makes the function that says which places the place mentions of an article are (codebook 2). */
export function createPlaceResolver(vocabulary: Vocabulary): (article: ParsedArticle, names: readonly NameMention[]) => ResolvedPlaces {
  const countCues = createCueCounter(vocabulary)
  return (article, names) => {
    const { text } = article.document
    const senses = sensesOf(text, names)
    const cues = countCues(article)
    const choices = choosePlaces(senses, cues)
    const story = storyCountry(senses, choices, cues)
    const entityOf = names.map(() => -1)
    const entities: LocalEntity[] = []
    for (const group of groupSenses(senses, choices)) {
      for (const { sense } of group) for (const mention of sense.mentions) entityOf[mention] = entities.length
      entities.push(entityOfGroup(text, names, group, { senses, choices, story }))
    }
    return { entities, entityOf, issues: ambiguities(article, names, senses, choices) }
  }
}

/** A demonym (`Belarusian`) counts for its country half as much as `Belarus`, a word like `sheriff` or `lakh` a quarter. */
function createCueCounter(vocabulary: Vocabulary): (article: ParsedArticle) => CountryCounts {
  const codes: string[] = ['']
  const numberOf = (code: string) => {
    if (!codes.includes(code)) codes.push(code)
    return codes.indexOf(code)
  }
  // even numbers are demonyms
  const cueOf = perWord(vocabulary, (_, form) => {
    const people = demonymCountry(form)
    if (people) return numberOf(people) * 2
    const cue = countryCues.get(form)
    return cue === undefined ? 0 : numberOf(cue) * 2 + 1
  })
  return ({ tokens }) => {
    const counts = new Map<string, number>()
    for (let i = 0; i < tokens.count; i++) {
      const cue = cueOf(tokens.word[i]!)
      if (cue === 0) continue
      const demonym = cue % 2 === 0
      const code = (demonym && pairedCountry(vocabulary, tokens.word, i)) || codes[cue >> 1]!
      counts.set(code, Math.min(4, (counts.get(code) ?? 0) + (demonym ? 0.5 : 0.25)))
    }
    return counts
  }
}

// `South Korean`, `Saudi Arabian`
function pairedCountry(vocabulary: Vocabulary, words: Int32Array, i: number): string | undefined {
  return i > 0 ? demonymCountry(`${vocabulary.form(words[i - 1]!)} ${vocabulary.form(words[i]!)}`) : undefined
}

type Findings = { readonly senses: readonly Sense[]; readonly choices: readonly Choice[]; readonly story: string | null }
type Member = { readonly sense: Sense; readonly choice: Choice }

/** The country that is spoken of twice as much as any other. */
function storyCountry(senses: readonly Sense[], choices: readonly Choice[], cues: CountryCounts): string | null {
  const counts = new Map(cues)
  senses.forEach(({ mentions }, i) => {
    const country = choices[i]!.chosen?.record.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + mentions.length)
  })
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** Senses that mean one record are one place; unknown and ambiguous ones are one by name. */
function groupSenses(senses: readonly Sense[], choices: readonly Choice[]): Member[][] {
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

function entityOfGroup(text: string, names: readonly NameMention[], group: readonly Member[], findings: Findings): LocalEntity {
  const mentions = group.flatMap(({ sense }) => sense.mentions).sort((a, b) => a - b)
  const forms = [...new Set(mentions.map((i) => text.slice(names[i]!.start, names[i]!.end)))]
  const { chosen } = group[0]!.choice
  const longest = forms.reduce((longest, form) => (form.length > longest.length ? form : longest))
  const name = forms.find((form) => form === chosen?.record.name) ?? longest
  const { reading } = group[0]!.sense
  const { country } = group[0]!.sense
  // a street or square is named without its country where that is the story's
  const site = reading.placeType === null || reading.within !== null ? null : findings.story
  const within = reading.within === null ? null : recordNamed(reading.within, findings)
  return {
    type: 'place',
    name,
    aliases: forms.filter((form) => form !== name),
    mentions: mentions.length,
    roles: [],
    nationality: null,
    age: null,
    gazetteer: chosen?.index ?? null,
    placeType: chosen?.record.type ?? reading.placeType,
    country: (chosen?.record.country ?? country ?? within ?? commonCountry(group) ?? site) || null,
  }
}

/** `northern Iraq`: the country of what `Iraq` means in this article, or of all it can mean. */
function recordNamed(name: string, { senses, choices }: Findings): string | null {
  const at = senses.findIndex((sense) => sense.name === name)
  return choices[at]?.chosen?.record.country ?? null
}

/** An ambiguous name still has a country when all that it may mean lie in one. */
function commonCountry(group: readonly Member[]): string | null {
  const countries = new Set(group.flatMap(({ choice }) => choice.rivals.map(({ record }) => record.country)))
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

function ambiguities(
  { document }: ParsedArticle,
  names: readonly NameMention[],
  senses: readonly Sense[],
  choices: readonly Choice[],
): Issue[] {
  const issues: Issue[] = []
  senses.forEach((sense, i) => {
    const { chosen, rivals } = choices[i]!
    if (chosen !== null || rivals.length === 0 || sense.mentions.length === 0) return
    const { start, end } = names[sense.mentions[0]!]!
    const where = rivals.map(({ record }) => [record.name, record.admin1, record.country].filter(Boolean).join(', ')).join(' / ')
    issues.push({
      document: document.id,
      path: document.path,
      severity: 'info',
      stage: 'resolve',
      code: 'ambiguous-place',
      message: `${sense.name}: ${where}`,
      start,
      end,
    })
  })
  return issues
}
