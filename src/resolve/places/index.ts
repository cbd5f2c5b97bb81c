import { demonymCountry } from '../../data/demonyms.ts'
import { countryCues } from '../../data/places/country-cues.ts'
import type { LocalEntity } from '../../model/entity.ts'
import type { Issue } from '../../model/issue.ts'
import type { NameMention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/parsed.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'
import { type Choice, type CountryCounts, choosePlaces } from './choose.ts'
import { placeEntities } from './entities.ts'
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
    return { ...placeEntities(text, names, { senses, choices, cues }), issues: ambiguities(article, names, senses, choices) }
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
