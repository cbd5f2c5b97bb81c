import { BODY_WORDS } from '../../data/claims/bodies.ts'
import { foldName } from '../../lang/fold.ts'
import type { Slot, SourceType } from '../../model/claim.ts'
import type { Resolved } from '../../model/entity.ts'

const TYPE_OF = new Map(BODY_WORDS.flatMap(([type, words]) => words.map((word) => [word, type] as const)))

/** Long names whose words alone mislead. */
const PHRASES: readonly (readonly [RegExp, SourceType])[] = [
  [/\b(?:united nations|european union|world health|council of europe|red cross|red crescent|african union)\b/, 'international'],
  [/^(?:un|u n|eu|e u|nato|osce)\b/, 'international'],
  [/\b(?:district attorney|white house|downing street)\b/, 'official'],
  [/\b(?:human rights|rights (?:group|cent(?:er|re)))\b/, 'ngo'],
  [/\bstate (?:tv|television|media|news)\b/, 'media'],
]

/** What kind of body a source is: by the last word of its name or description that tells (`AFP reporter` is media), then by the roles of the person. */
export function sourceTypeOf(source: Slot, resolved: Resolved): SourceType {
  const entity = source.entity === null ? null : resolved.entities[source.entity]!
  const described = [source.text, entity?.name ?? '', ...(entity?.roles ?? [])]
  for (const words of described) {
    const type = typeOf(words)
    if (type !== null) return type
  }
  return 'other'
}

function typeOf(words: string): SourceType | null {
  const folded = foldName(words)
  const phrase = PHRASES.find(([pattern]) => pattern.test(folded))
  if (phrase) return phrase[1]
  return typeOfWords(folded.split(INSIDE, 1)[0]!) ?? typeOfWords(folded)
}

/** «residents of the state», «a hospital in the border region»: the words before the preposition tell first. */
const INSIDE = / (?:of|for|from|in|at|with|on) /

function typeOfWords(words: string): SourceType | null {
  const parts = words.split(' ')
  for (let i = parts.length - 1; i >= 0; i--) {
    const type = TYPE_OF.get(parts[i]!)
    if (type !== undefined) return type
  }
  return null
}
