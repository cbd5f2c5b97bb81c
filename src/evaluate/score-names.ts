import type { NameType } from '../model/mention.ts'
import type { Row } from '../model/record.ts'
import type { GoldArticle, GoldEntity, GoldMention } from './gold.ts'
import type { PredictedArticle, PredictedMention } from './predicted.ts'
import { answer, count, type Sheet } from './sheet.ts'
import { inContext, isSameSpan } from './spans.ts'

const MEASURES: Readonly<Record<NameType, string>> = { person: 'people', place: 'places', organisation: 'organisations' }
const NOT_STORY = ['boilerplate', 'credit']

/** A coded mention and what was found at exactly its place. */
interface Matched {
  readonly gold: GoldMention
  readonly found: PredictedMention | null
}

/** Mentions by exact span and type, then entities (codebook 1-3); what may be missed is neither missed nor wrong. */
export function scoreNames(sheet: Sheet, article: GoldArticle, predicted: PredictedArticle, type: NameType): void {
  const found = predicted.mentions.filter(({ row }) => row.type === type && !NOT_STORY.includes(row.zone as string))
  const used = new Set<PredictedMention>()
  const matched = article.mentions
    .filter((mention) => mention.entity.type === type)
    .map((gold): Matched => {
      const match = found.find((mention) => !used.has(mention) && isSameSpan(mention, gold)) ?? null
      if (match) used.add(match)
      return { gold, found: match }
    })
  scoreMentions(
    sheet,
    article,
    matched,
    found.filter((mention) => !used.has(mention)),
    type,
  )
  if (type !== 'organisation') scoreEntities(sheet, article, matched, found, type)
}

const mayBeMissed = ({ role, optional }: GoldEntity) => role !== null || optional

function scoreMentions(
  sheet: Sheet,
  article: GoldArticle,
  matched: readonly Matched[],
  extra: readonly PredictedMention[],
  type: NameType,
): void {
  const measure = MEASURES[type]
  const error = (kind: string, span: GoldMention | PredictedMention) =>
    sheet.errors.push({ kind, document: article.id, start: span.start, end: span.end, detail: inContext(article.text, span) })
  for (const { gold, found } of matched) {
    if (found) count(sheet, measure, 'right')
    else if (!mayBeMissed(gold.entity)) {
      count(sheet, measure, 'missed')
      error(`${measure} missed`, gold)
    }
  }
  for (const mention of extra) {
    count(sheet, measure, 'extra')
    error(`${measure} extra`, mention)
  }
}

/** A coded entity is right when all its matched mentions are of one predicted entity, which holds no other coded entity. */
function scoreEntities(
  sheet: Sheet,
  article: GoldArticle,
  matched: readonly Matched[],
  found: readonly PredictedMention[],
  type: NameType,
): void {
  const measure = `${MEASURES[type]} entities`
  const predictedOf = (entity: GoldEntity) => new Set(matched.flatMap((m) => (m.gold.entity === entity && m.found ? [m.found.entity] : [])))
  const goldOf = (entity: Row) => new Set(matched.filter((m) => m.found?.entity === entity).map((m) => m.gold.entity))
  const accounted = new Set(matched.flatMap((m) => (m.found && mayBeMissed(m.gold.entity) ? [m.found.entity] : [])))
  const error = (kind: string, name: string, mention: GoldMention | PredictedMention | undefined) =>
    sheet.errors.push({ kind, document: article.id, start: mention?.start ?? 0, end: mention?.end ?? 0, detail: name })

  for (const entity of article.entities.filter((coded) => coded.type === type)) {
    const [only, ...others] = predictedOf(entity)
    if (entity.role === 'byline' || (entity.optional && !only)) continue
    if (only && others.length === 0 && goldOf(only).size === 1) {
      accounted.add(only)
      count(sheet, measure, 'right')
      if (type === 'place' && entity.country) answer(sheet, 'place country', only.country === entity.country)
    } else {
      count(sheet, measure, 'missed')
      const first = matched.find((m) => m.gold.entity === entity)?.gold
      error(`${measure} ${only ? 'split or merged' : 'missed'}`, entity.name, first)
    }
  }
  for (const entity of new Set(found.map((mention) => mention.entity))) {
    if (accounted.has(entity)) continue
    count(sheet, measure, 'extra')
    error(
      `${measure} extra`,
      entity.name as string,
      found.find((mention) => mention.entity === entity),
    )
  }
}
