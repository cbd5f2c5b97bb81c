import { createQuantityFinder } from '../../../src/find/quantities/index.ts'
import type { QuantityMention } from '../../../src/model/mention.ts'
import { createParser } from '../../../src/text/parse.ts'

const { vocabulary, parse } = createParser()
const find = createQuantityFinder(vocabulary)

/** The quantities of a text that has no other mentions. */
export function quantitiesIn(text: string): QuantityMention[] {
  const document = {
    id: 'test',
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
  }
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
