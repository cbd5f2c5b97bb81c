import type { ArticleDocument } from '../src/model/document.ts'

/** An article of which nothing is known but its text. */
export const undatedArticle = (text: string): ArticleDocument => ({
  id: 'a',
  path: null,
  text,
  title: null,
  date: null,
  dateBasis: null,
  outlet: null,
  url: null,
  author: null,
  encoding: 'utf-8',
  sha256: '',
})

/** One of a known day, Friday, 10 May 2024. */
export const datedArticle = (text: string): ArticleDocument => ({ ...undatedArticle(text), date: '2024-05-10', dateBasis: 'flag' })
