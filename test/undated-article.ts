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
