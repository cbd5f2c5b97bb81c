import type { Row } from '../model/record.ts'
import type { GoldArticle } from './gold.ts'
import type { Predicted, PredictedArticle } from './predicted.ts'
import { answer, count, type Sheet } from './sheet.ts'
import { inContext, overlap } from './spans.ts'

/** Dates by overlap, each with the one it shares most with; then the values of those found (codebook 4). */
export function scoreDates(sheet: Sheet, article: GoldArticle, predicted: PredictedArticle): void {
  const found = predicted.dates.filter(({ row }) => row.type === 'date' || row.type === 'time')
  const used = new Set<Predicted>()
  const error = (kind: string, span: { start: number; end: number }, said: string) =>
    sheet.errors.push({ kind, document: article.id, start: span.start, end: span.end, detail: `${said} ${inContext(article.text, span)}` })
  for (const gold of article.dates) {
    const meeting = found.filter((date) => !used.has(date) && overlap(date, gold) > 0)
    const match = meeting.sort((a, b) => overlap(b, gold) - overlap(a, gold))[0]
    if (!match) {
      if (gold.optional) continue
      count(sheet, 'dates', 'missed')
      error('dates missed', gold, gold.values[0]!)
      continue
    }
    used.add(match)
    count(sheet, 'dates', 'right')
    const ok = gold.values.some((value) => isSameValue(value, match.row))
    answer(sheet, 'date value', ok)
    if (!ok) error('date value', gold, `want ${gold.values[0]}, got ${match.row.value} (${match.row.from} to ${match.row.to})`)
  }
  for (const date of found) {
    if (used.has(date)) continue
    count(sheet, 'dates', 'extra')
    error('dates extra', date, `${date.row.value}`)
  }
}

/** `2020-08-14TMO` is as good as `2020-08-14`; an empty value wants an open one. */
function isSameValue(gold: string, row: Row): boolean {
  return [row.value ?? '', wholePeriod(row.from, row.to) ?? ''].some((cell) => {
    const value = String(cell)
    if (value === gold || (gold === '' && value.startsWith('XXXX'))) return true
    return /^\d{4}-\d\d-\d\d$/.test(gold) && value.startsWith(`${gold}T`)
  })
}

/** One day, or an EDTF interval of full days; null where an end is open. */
export function wholePeriod(from: Row[string] | undefined, to: Row[string] | undefined): string | null {
  if (!from || !to) return null
  return from === to ? String(from) : `${from}/${to}`
}
