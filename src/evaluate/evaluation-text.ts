import type { Evaluation } from './index.ts'
import { ratesOf, shareOf } from './measures.ts'
import type { EvaluationError } from './sheet.ts'

const PER_ARTICLE = ['people', 'places', 'organisations', 'dates', 'claims']

/** The evaluation for people: the measures, then F1 by article, then notes on what could not be compared. */
export function evaluationToText(evaluation: Evaluation): string {
  return [found(evaluation), answered(evaluation), byArticle(evaluation), notes(evaluation)].filter((part) => part !== '').join('\n')
}

/** Misses, false alarms and wrong answers, the most frequent kind first, at most so many of each. */
export function errorsToText({ total }: Evaluation, most: number): string {
  const kinds = new Map<string, EvaluationError[]>()
  for (const error of total.errors) kinds.set(error.kind, [...(kinds.get(error.kind) ?? []), error])
  const sorted = [...kinds].sort((a, b) => b[1].length - a[1].length)
  return sorted.map(([kind, errors]) => `${kind} (${errors.length})\n${list(errors, most)}`).join('\n')
}

function list(errors: readonly EvaluationError[], most: number): string {
  const lines = errors.slice(0, most).map(({ document, detail }) => `  ${document} | ${detail}\n`)
  if (errors.length > most) lines.push(`  and ${errors.length - most} more\n`)
  return lines.join('')
}

function found({ total }: Evaluation): string {
  const rows = [...total.tallies].map(([measure, tally]) => {
    const { precision, recall, f1 } = ratesOf(tally)
    return [measure, ...[precision, recall, f1].map(oneDecimal), ...[tally.right, tally.extra, tally.missed].map(String)]
  })
  return table(['found', 'precision', 'recall', 'F1', 'right', 'extra', 'missed'], rows)
}

function answered({ total }: Evaluation): string {
  if (total.shares.size === 0) return ''
  const rows = [...total.shares].map(([measure, share]) => [measure, oneDecimal(shareOf(share)), String(share.right), String(share.of)])
  return table(['right answers', '%', 'right', 'of'], rows)
}

function byArticle({ articles }: Evaluation): string {
  if (articles.length < 2) return ''
  const rows = articles.map(({ id, sheet }) => [id, ...PER_ARTICLE.map((measure) => oneDecimal(ratesOf(sheet.tallies.get(measure)!).f1))])
  return table(['F1 by article', ...PER_ARTICLE], rows)
}

function notes({ absent, misplaced }: Evaluation): string {
  const lines = absent.map((id) => `not in the result: ${id}\n`)
  if (misplaced > 0) lines.push(`${misplaced} rows left out: their words are not at their offsets in the text\n`)
  return lines.join('')
}

const oneDecimal = (figure: number | null) => (figure === null ? '–' : (Math.round(figure * 10) / 10).toFixed(1))

/** First column to the left, the others to the right. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd()
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].map((text) => `${text}\n`).join('')
}
