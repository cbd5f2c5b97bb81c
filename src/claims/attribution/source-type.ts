import { BODY_WORDS } from '../../data/claims/bodies.ts'
import { foldName } from '../../lang/fold.ts'
import { copyString } from '../../lang/string-pool.ts'
import type { Slot, SourceType } from '../../model/claim.ts'
import type { Resolved } from '../../model/entity.ts'
import type { TokenRange } from '../../model/span.ts'
import { W } from '../words.ts'
import type { ArticleView } from './article-view.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'

const TYPE_OF = new Map(BODY_WORDS.flatMap(([type, words]) => words.map((word) => [word, type] as const)))

/** Long names whose words alone mislead. */
const PHRASES: readonly (readonly [RegExp, SourceType])[] = [
  [/\b(?:united nations|european union|world health|council of europe|red cross|red crescent|african union)\b/, 'international'],
  [/\b(?:islamic state|al qaeda|boko haram|hamas|hezbollah|hizbollah|al shabaab)\b/, 'opposition'],
  [/^(?:un|u n|eu|e u|nato|osce)\b/, 'international'],
  [/\b(?:district attorney|white house|downing street)\b/, 'official'],
  [/\b(?:human rights|rights (?:group|cent(?:er|re)))\b/, 'ngo'],
  [/\bstate (?:tv|television|media|news)\b/, 'media'],
]

/** What kind of body a source is: by the last word of its name or description that tells (`AFP reporter` is media), then by the roles of the person. */
export function sourceTypeOf(source: Slot, resolved: Resolved): SourceType {
  const entity = source.entity === null ? null : resolved.entities[source.entity]!
  const type = typeOf(source.text) ?? (entity && typeOf(entity.name))
  if (type) return type
  for (const role of entity?.roles ?? []) {
    const byRole = typeOf(role)
    if (byRole) return byRole
  }
  return 'other'
}

/** What is known of the words met so far; so many are kept. */
const KNOWN = new Map<string, SourceType | null>()
const MOST_KNOWN = 20_000

function typeOf(words: string): SourceType | null {
  let type = KNOWN.get(words)
  if (type === undefined) {
    type = readType(words)
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
    KNOWN.set(copyString(words), type)
  }
  return type
}

function readType(words: string): SourceType | null {
  const folded = foldName(words)
  const phrase = PHRASES.find(([pattern]) => pattern.test(folded))
  if (phrase) return phrase[1]
  const [head, ...rest] = folded.split(INSIDE)
  // «a spokesman for the rebels»: whom he speaks for tells.
  const body = rest.length > 0 && SPOKESMAN.test(head!) ? typeOfWords(rest.join(' ')) : null
  return body ?? typeOfWords(head!) ?? typeOfWords(folded)
}

/** «residents of the state», «a hospital in the border region»: the words before the preposition tell first. */
const INSIDE = / (?:of|for|from|in|at|with|on) /

const SPOKESMAN = /\b(?:spokes[a-z]+|officials?|chief|head|chair[a-z]*|leaders?|secretary)$/

function typeOfWords(words: string): SourceType | null {
  const parts = words.split(' ')
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!
    const type = TYPE_OF.get(part) ?? (part.endsWith('s') ? TYPE_OF.get(part.slice(0, -1)) : undefined)
    if (type !== undefined) return type
  }
  return null
}

/** What the article calls a body, of which its name tells nothing: «state news agency SANA», «SANA, a news agency». */
export function describedTypeOf(view: ArticleView, entity: number): SourceType {
  for (let i = 0; i < view.names.length; i++) {
    if (view.resolved.entityOf[i] !== entity) continue
    const type = typeOf(descriptionOf(view, view.names[i]!))
    if (type !== null) return type
  }
  return 'other'
}

/** A description is at most so many words long. */
const DESCRIPTION = 6

function descriptionOf(view: ArticleView, name: TokenRange & { readonly sentence: number }): string {
  const { first: starts, last: ends } = view.article.sentences
  const last = ends[name.sentence]!
  const before = phraseBefore(view, name.first, Math.max(starts[name.sentence]!, name.first - DESCRIPTION))
  const apposed =
    name.last + 1 < last && (view.syntax(name.last) & W.Comma) !== 0 && (view.syntax(name.last + 1) & (W.Det | W.Noun | W.Adjective)) !== 0
  const after = apposed
    ? phraseAfter(view, name.last + 1, Math.min(last, name.last + 1 + DESCRIPTION))
    : phraseAfter(view, name.last, Math.min(last, name.last + 2))
  return `${textOf(view, after)} ${textOf(view, before)}`.trim()
}

function textOf({ article }: ArticleView, { first, last }: TokenRange): string {
  return first < last ? article.document.text.slice(article.tokens.start[first]!, article.tokens.end[last - 1]!) : ''
}
