import type { Tables } from '../model/record.ts'
import type { GoldArticle } from './gold.ts'
import { predictions } from './predicted.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreDates } from './score-dates.ts'
import { scoreNames } from './score-names.ts'
import { newSheet, type Sheet, sumSheets } from './sheet.ts'

/** A result measured against articles coded by hand. */
export interface Evaluation {
  readonly total: Sheet
  readonly articles: readonly { readonly id: string; readonly sheet: Sheet }[]
  /** Coded articles that the result does not have: all of theirs is missed. */
  readonly absent: readonly string[]
  /** Rows of the result whose words are not at their offsets in the text: left out. */
  readonly misplaced: number
}

/** Scores a result on the coded articles; `id` of an article is that of its document in the result. */
export function evaluate(gold: readonly GoldArticle[], tables: Tables): Evaluation {
  const predict = predictions(tables)
  const documents = new Set(tables.documents.map((row) => row.id))
  let misplaced = 0
  const articles = gold.map((article) => {
    const sheet = newSheet()
    const predicted = predict(article.id, article.text)
    misplaced += predicted.misplaced
    for (const type of ['person', 'place', 'organisation'] as const) scoreNames(sheet, article, predicted, type)
    scoreDates(sheet, article, predicted)
    scoreClaims(sheet, article, predicted)
    return { id: article.id, sheet }
  })
  return {
    total: sumSheets(articles.map(({ sheet }) => sheet)),
    articles,
    absent: gold.map(({ id }) => id).filter((id) => !documents.has(id)),
    misplaced,
  }
}
