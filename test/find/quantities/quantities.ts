import { createQuantityFinder } from '../../../src/find/quantities/index.ts'
import type { QuantityMention } from '../../../src/model/mention.ts'
import { createParser } from '../../../src/text/parse.ts'
import { undatedArticle } from '../../plain-article.ts'

const { vocabulary, parse } = createParser()
const find = createQuantityFinder(vocabulary)

/** The quantities of a text that has no other mentions. */
export function quantitiesIn(text: string): QuantityMention[] {
  const document = undatedArticle(text)
  return find(parse(document), [], [])
}

const bound = (n: number | null) => (n === null ? '–' : String(n))

/** `about 2000 [2000, 2000] people`: one line a quantity, as the tables of the tests write it. */
export function describeQuantity(q: QuantityMention): string {
  const parts = [q.qualifier, String(Math.round(q.value * 1e6) / 1e6)]
  if (!(q.low === q.value && q.high === q.value)) parts.push(`[${bound(q.low)}, ${bound(q.high)}]`)
  if (q.unit !== null) parts.push(`(${q.unit})`)
  if (q.noun !== null) parts.push(q.noun)
  return parts.join(' ')
}
