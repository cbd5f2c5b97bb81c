import type { Evaluation } from './index.ts'
import { ratesOf, shareOf } from './measures.ts'
import type { Sheet } from './sheet.ts'

/** The evaluation for machines: figures of 100, unrounded; spans of errors in UTF-16 units of the article's text. */
export function evaluationToJson({ total, articles, absent, misplaced }: Evaluation): string {
  const result = {
    ...marks(total),
    articles: articles.map(({ id, sheet }) => ({ id, ...marks(sheet) })),
    errors: total.errors,
    absent,
    misplaced,
  }
  return `${JSON.stringify(result, null, 1)}\n`
}

function marks({ tallies, shares }: Sheet) {
  return {
    found: Object.fromEntries([...tallies].map(([measure, tally]) => [measure, { ...tally, ...ratesOf(tally) }])),
    answered: Object.fromEntries([...shares].map(([measure, share]) => [measure, { ...share, percent: shareOf(share) }])),
  }
}
