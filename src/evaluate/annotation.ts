import type { ClaimKind, Status } from '../model/claim.ts'
import type { NameType, Qualifier } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { AnnotationError, type GoldArticle, type GoldClaim, type GoldDate, type GoldEntity, type GoldMention } from './gold.ts'
import { inContext, overlap, wholeWords } from './spans.ts'

interface CodedName {
  readonly name: string
  readonly surfaces: readonly string[]
  /** Longer names that hold a surface and are something else: `Minsk Tractor Plant`. */
  readonly exclude_in?: readonly string[]
  readonly country?: string | null
  readonly role?: 'byline' | 'credit'
  readonly optional?: boolean
}

interface CodedDate {
  readonly text: string
  readonly in: string
  readonly value: string | null
  readonly alt_values?: readonly string[]
  readonly optional?: boolean
}

interface CodedClaim {
  readonly kind: ClaimKind
  readonly quantity: string
  readonly in: string
  readonly value: number
  readonly low?: number | null
  readonly high?: number | null
  readonly qualifier: Qualifier
  readonly status: Status
  readonly subject?: string | null
  readonly place?: string | null
  readonly date?: string | null
  readonly source?: string | null
  readonly alt_kinds?: readonly ClaimKind[]
  readonly alt_qualifiers?: readonly Qualifier[]
  readonly alt_status?: readonly Status[]
  readonly optional?: boolean
}

/** A hand annotation in our JSON form (fixtures/README.md). */
export interface Annotation {
  /** File name of the article. */
  readonly doc: string
  readonly date?: string | null
  readonly people?: readonly CodedName[]
  readonly places?: readonly CodedName[]
  readonly organisations?: readonly CodedName[]
  readonly dates?: readonly CodedDate[]
  readonly claims?: readonly CodedClaim[]
}

/** @throws AnnotationError when it is not JSON with the name of an article. */
export function parseAnnotation(json: string, file: string): Annotation {
  const annotation = parseJson(json, file) as Annotation | null
  if (typeof annotation?.doc !== 'string') throw new AnnotationError(`${file}: no \`doc\` that names the article`)
  return annotation
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new AnnotationError(`${file}: not JSON`)
  }
}

/**
 * Ties an annotation to the characters of its article.
 * @throws AnnotationError when a coded piece does not stand in the text.
 */
export function toGold(annotation: Annotation, id: string, text: string): GoldArticle {
  const named = [
    goldNames(text, 'person', annotation.people ?? []),
    goldNames(text, 'place', annotation.places ?? []),
    goldNames(text, 'organisation', annotation.organisations ?? []),
  ]
  return {
    id,
    text,
    entities: named.flatMap((names) => names.entities),
    mentions: named.flatMap((names) => names.mentions),
    dates: (annotation.dates ?? []).map((date) => goldDate(date, id, text)),
    claims: (annotation.claims ?? []).map((claim) => goldClaim(claim, id, text)),
  }
}

/** Mentions from the written forms: whole words, longest first, what `exclude_in` holds left out. */
function goldNames(text: string, type: NameType, names: readonly CodedName[]): { entities: GoldEntity[]; mentions: GoldMention[] } {
  const coded = names.map((name) => ({ name, entity: goldEntity(name, type) }))
  const excluded = coded.flatMap(({ name, entity }) =>
    (name.exclude_in ?? []).flatMap((longer) => occurrences(text, longer).map((span) => ({ ...span, entity }))),
  )
  const surfaces = coded.flatMap(({ name, entity }) => name.surfaces.map((surface) => ({ surface, entity })))
  surfaces.sort((a, b) => b.surface.length - a.surface.length)
  const mentions: GoldMention[] = []
  for (const { surface, entity } of surfaces) {
    for (const span of wholeWords(text, surface)) {
      if (mentions.some((taken) => overlap(taken, span) > 0)) continue
      if (excluded.some((taken) => taken.entity === entity && overlap(taken, span) > 0)) continue
      mentions.push({ ...span, entity })
    }
  }
  return { entities: coded.map(({ entity }) => entity), mentions: mentions.sort((a, b) => a.start - b.start) }
}

const goldEntity = (name: CodedName, type: NameType): GoldEntity => ({
  type,
  name: name.name,
  country: name.country ?? null,
  role: name.role ?? null,
  optional: name.optional ?? false,
})

const goldDate = (date: CodedDate, id: string, text: string): GoldDate => ({
  ...spanIn(text, date.in, date.text, id),
  values: [date.value ?? '', ...(date.alt_values ?? [])],
  optional: date.optional ?? false,
})

function goldClaim(claim: CodedClaim, id: string, text: string): GoldClaim {
  const span = spanIn(text, claim.in, claim.quantity, id)
  return {
    ...span,
    kinds: [claim.kind, ...(claim.alt_kinds ?? [])],
    value: claim.value,
    low: claim.low ?? null,
    high: claim.high ?? null,
    qualifiers: [claim.qualifier, ...(claim.alt_qualifiers ?? [])],
    statuses: [claim.status, ...(claim.alt_status ?? [])],
    subject: claim.subject ?? null,
    place: claim.place ?? null,
    date: claim.date ?? null,
    source: claim.source ?? null,
    optional: claim.optional ?? false,
    context: inContext(text, span),
  }
}

/** Where coded words stand: `piece` is a stretch of the text that occurs once and holds them. */
function spanIn(text: string, piece: string, words: string, id: string): Span {
  const at = text.indexOf(piece)
  const inside = piece.indexOf(words)
  if (at < 0 || inside < 0) throw new AnnotationError(`${id}: the text does not hold «${words}» in «${piece}»`)
  return { start: at + inside, end: at + inside + words.length }
}

function occurrences(text: string, piece: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(piece); piece !== '' && at >= 0; at = text.indexOf(piece, at + piece.length)) {
    spans.push({ start: at, end: at + piece.length })
  }
  return spans
}
