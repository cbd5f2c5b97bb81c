import type { Row } from '../model/record.ts'
import type { GoldArticle, GoldClaim } from './gold.ts'
import type { PredictedArticle, PredictedClaim } from './predicted.ts'
import { wholePeriod } from './score-dates.ts'
import { answer, count, ofKind, type Sheet } from './sheet.ts'
import { inContext, overlap } from './spans.ts'

const NUMBERS_ASIDE = 'claims, numbers aside'

/**
 * Claims by kind, overlap and numbers (value, low, high, qualifier), then the fields of the right ones (codebook 6).
 * `other` is never missed and never wrong.
 */
export function scoreClaims(sheet: Sheet, article: GoldArticle, predicted: PredictedArticle): void {
  const used = new Set<PredictedClaim>()
  const numbersAside = new Set<PredictedClaim>()
  // The ones that must be found choose first.
  const coded = [...article.claims].sort((a, b) => Number(a.optional) - Number(b.optional))
  for (const gold of coded) {
    const near = predicted.claims.filter(
      (claim) => !numbersAside.has(claim) && overlap(claim, gold) > 0 && gold.kinds.includes(claim.row.kind as string),
    )
    const match = near.find((claim) => hasSameNumbers(gold, claim.row)) ?? near[0]
    if (!match) {
      markMissed(sheet, article, gold)
      continue
    }
    numbersAside.add(match)
    count(sheet, NUMBERS_ASIDE, 'right')
    if (hasSameNumbers(gold, match.row)) {
      used.add(match)
      for (const measure of ['claims', ofKind(gold.kinds[0]!)]) count(sheet, measure, 'right')
      scoreFields(sheet, article, gold, match)
    } else markWrongNumbers(sheet, article, gold, match)
  }
  markExtra(
    sheet,
    article,
    predicted.claims.filter((claim) => !used.has(claim)),
    numbersAside,
  )
}

function hasSameNumbers(gold: GoldClaim, row: Row): boolean {
  const numbers = gold.value === row.value && gold.low === row.low && gold.high === row.high
  return numbers && (gold.qualifiers as readonly string[]).includes(row.qualifier as string)
}

function markMissed(sheet: Sheet, article: GoldArticle, gold: GoldClaim): void {
  const kind = gold.kinds[0]!
  if (gold.optional || kind === 'other') return
  for (const measure of ['claims', NUMBERS_ASIDE, ofKind(kind)]) count(sheet, measure, 'missed')
  addError(sheet, article, 'claims missed', gold, `${kind} ${gold.context}`)
}

function markWrongNumbers(sheet: Sheet, article: GoldArticle, gold: GoldClaim, { row }: PredictedClaim): void {
  const kind = gold.kinds[0]!
  if (!gold.optional) for (const measure of ['claims', ofKind(kind)]) count(sheet, measure, 'missed')
  const want = numbers(gold.qualifiers[0], gold.value, gold.low, gold.high)
  const got = numbers(row.qualifier, row.value, row.low, row.high)
  addError(sheet, article, 'claims with wrong numbers', gold, `${kind} want ${want}, got ${got} ${gold.context}`)
}

const numbers = (qualifier: unknown, value: unknown, low: unknown, high: unknown) => `${qualifier} ${value} [${low ?? ''}, ${high ?? ''}]`

function markExtra(sheet: Sheet, article: GoldArticle, unused: readonly PredictedClaim[], numbersAside: ReadonlySet<PredictedClaim>): void {
  for (const claim of unused) {
    const kind = claim.row.kind as string
    if (kind === 'other') continue
    for (const measure of ['claims', ofKind(kind)]) count(sheet, measure, 'extra')
    if (numbersAside.has(claim)) continue
    count(sheet, NUMBERS_ASIDE, 'extra')
    addError(sheet, article, 'claims extra', claim, `${kind} ${inContext(article.text, claim)}`)
  }
}

function scoreFields(sheet: Sheet, article: GoldArticle, gold: GoldClaim, { row, linked }: PredictedClaim): void {
  const mark = (field: 'subject' | 'place' | 'date' | 'source' | 'status', want: string | null, ok: boolean) => {
    answer(sheet, `claim ${field}`, ok)
    if (ok) return
    const kind = gold.kinds[0]!
    addError(sheet, article, `claim ${field}`, gold, `want ${want ?? 'none'}, got ${row[field] ?? 'none'} | ${kind} ${gold.context}`)
  }
  if (gold.subject) mark('subject', gold.subject, isAlike(gold.subject, row.subject, linked.subject))
  if (gold.place) mark('place', gold.place, isAlike(gold.place, row.place, linked.place))
  if (gold.date) mark('date', gold.date, isSameDate(gold.date, row))
  const sourceRight = gold.source ? isAlike(gold.source, row.source, linked.source) : !row.source
  mark('source', gold.source, sourceRight)
  if (gold.source) answer(sheet, 'claim source, where named', sourceRight)
  mark('status', gold.statuses[0]!, (gold.statuses as readonly string[]).includes(row.status as string))
}

function addError(sheet: Sheet, article: GoldArticle, kind: string, span: GoldClaim | PredictedClaim, detail: string): void {
  sheet.errors.push({ kind, document: article.id, start: span.start, end: span.end, detail })
}

/** One date holds the other: `2020-08` is as good as `2020-08-09`. */
function isSameDate(gold: string, row: Row): boolean {
  return [row.date, wholePeriod(row.date_from, row.date_to)].some((cell) => {
    const date = String(cell ?? '')
    return date !== '' && (date.startsWith(gold) || gold.startsWith(date))
  })
}

/** One holds the other, or they share a word of more than three letters. */
function isAlike(gold: string, ...answers: readonly (Row[string] | undefined)[]): boolean {
  const want = plain(gold)
  return answers.some((cell) => {
    if (!cell) return false
    const got = plain(String(cell))
    return got.includes(want) || want.includes(got) || got.split(' ').some((word) => word.length > 3 && want.split(' ').includes(word))
  })
}

const plain = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
