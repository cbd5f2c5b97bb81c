import { createDateFinder } from '../../../src/find/dates/index.ts'
import type { DateMention } from '../../../src/model/mention.ts'
import { createParser } from '../../../src/text/parse.ts'

const { parse, vocabulary } = createParser()
const finder = createDateFinder(vocabulary)

/** The dates of a text; `date` is the article's. */
export function datesOf(text: string, date: string | null = null): (DateMention & { readonly text: string })[] {
  const article = parse({
    id: 'a',
    path: null,
    text,
    title: null,
    date,
    dateBasis: date === null ? null : 'flag',
    outlet: null,
    url: null,
    author: null,
    encoding: 'utf-8',
    sha256: '',
  })
  return finder(article, []).map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }))
}
