import { expect, test } from 'vitest'
import { createNameFinder } from '../../src/find/names/index.ts'
import { createParser } from '../../src/text/parse.ts'

const { vocabulary, parse } = createParser()
const find = createNameFinder(vocabulary)

function names(text: string): string {
  const document = {
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
  }
  return find(parse(document))
    .map((name) => `${name.type === 'person' ? 'P' : name.type === 'place' ? 'L' : 'O'}:${text.slice(name.start, name.end)}`)
    .join(' | ')
}

test.each([
  ['The president, Juan Carlos Mora, flew to Lima.', 'P:Juan Carlos Mora | L:Lima'],
  ['She met Foreign Minister Agnes Okoro in Abuja on Friday.', 'P:Agnes Okoro | L:Abuja'],
])('names of %j', (text, expected) => {
  expect(names(text)).toBe(expected)
})
