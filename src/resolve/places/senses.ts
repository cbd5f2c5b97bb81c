import type { NameMention } from '../../model/mention.ts'
import { type Candidate, type Reading, readingOf } from './candidates.ts'

/** The mentions of one article that share a name and what is said right after it (`Springfield, Ill.`): one sense. */
export interface Sense {
  readonly name: string
  readonly reading: Reading
  /** Indices of the mentions. */
  readonly mentions: number[]
  candidates: readonly Candidate[]
  /** What stands right after or before it settles which one it is, as far as `candidates` now go. */
  readonly qualified: boolean
}

/** Groups place mentions into senses, in text order. A bare name goes to the qualified sense of its name when there is just one. */
export function sensesOf(text: string, names: readonly NameMention[]): Sense[] {
  const byKey = new Map<string, Sense>()
  names.forEach((mention, index) => {
    if (mention.type !== 'place') return
    const name = text.slice(mention.start, mention.end)
    const reading = readingOf(name)
    const qualified = reading.candidates.length > 0 ? qualify(text, mention, reading.candidates) : undefined
    const key = `${name.toLowerCase()} ${qualified?.key ?? ''}`
    const sense = byKey.get(key)
    if (sense) sense.mentions.push(index)
    else
      byKey.set(key, {
        name,
        reading,
        mentions: [index],
        candidates: qualified?.candidates ?? reading.candidates,
        qualified: qualified !== undefined,
      })
  })
  return mergeBare([...byKey.values()])
}

function mergeBare(senses: Sense[]): Sense[] {
  const kept: Sense[] = []
  for (const sense of senses) {
    const same = senses.filter((other) => other.qualified && other.name.toLowerCase() === sense.name.toLowerCase())
    if (!sense.qualified && same.length === 1) same[0]!.mentions.push(...sense.mentions)
    else kept.push(sense)
  }
  return kept
}

// `Springfield, Ill.`, `Tripoli (Lebanon)`, `Mosul in Iraq`, `Alexandria, Rapides Parish`
const after = /^(?:, (?:in |near )?|,? \(|,? in (?:the )?|,? of )(?=[A-Z])/
const nextName = /^(?:[A-Z]\.){2,}|^[\p{Lu}][\p{L}'’.-]*(?: (?:of |and |the )?[\p{Lu}][\p{L}'’.-]*){0,3}/u

function qualify(
  text: string,
  mention: NameMention,
  candidates: readonly Candidate[],
): { key: string; candidates: Candidate[] } | undefined {
  const tail = text.slice(mention.end, mention.end + 60)
  const gap = after.exec(tail)
  if (gap !== null) {
    const next = nextName.exec(tail.slice(gap[0].length))?.[0]
    const inside = next === undefined ? undefined : longestContainer(next, candidates)
    if (inside) return inside
  }
  // `Iraq's Mosul`, `Illinois' Springfield`
  const before = /([\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*)?)['’]s? $/u.exec(text.slice(Math.max(0, mention.start - 40), mention.start))
  return before === null ? undefined : containerOf(before[1] as string, candidates)
}

function longestContainer(words: string, candidates: readonly Candidate[]) {
  const parts = words.split(' ')
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(' ')
    const found = containerOf(name, candidates) ?? containerOf(name.replace(/[.’'-]+$/, ''), candidates)
    if (found) return found
  }
  return undefined
}

/** The candidates that lie in the region or country of that name. */
function containerOf(name: string, candidates: readonly Candidate[]): { key: string; candidates: Candidate[] } | undefined {
  for (const { index, record } of readingOf(name).candidates) {
    if (record.type !== 'country' && record.type !== 'admin1' && record.type !== 'admin2') continue
    const inside = candidates.filter((candidate) => candidate.index !== index && liesIn(candidate, index, record))
    if (inside.length > 0) return { key: String(index), candidates: inside }
  }
  return undefined
}

function liesIn({ record }: Candidate, index: number, container: Candidate['record']): boolean {
  if (record.type === 'country') return false
  if (container.type === 'country') return record.country === container.country
  if (container.type === 'admin1') return record.admin1Index === index
  const near = Math.abs(record.latitude - container.latitude) < 0.6 && Math.abs(record.longitude - container.longitude) < 0.8
  return record.type !== 'admin1' && record.admin1Index === container.admin1Index && near
}
