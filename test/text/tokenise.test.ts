import { describe, expect, test } from 'vitest'
import { createParser } from '../../src/text/parse.ts'
import { undatedArticle } from '../plain-article.ts'

function parse(text: string) {
  const { tokens, sentences } = createParser().parse(undatedArticle(text))
  const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
  const lines = Array.from({ length: sentences.count }, (_, s) =>
    text.slice(tokens.start[sentences.first[s]!], tokens.end[sentences.last[s]! - 1]),
  )
  return { words, lines, sentences }
}

describe('tokens', () => {
  test.each([
    ["Lukashenko's", ['Lukashenko', "'s"]],
    ['O’Brien don’t', ['O’Brien', 'don’t']],
    ['6,000 and 20.23, 1.5m', ['6,000', 'and', '20.23', ',', '1.5', 'm']],
    ['20,000-strong', ['20,000', '-', 'strong']],
    ['U.S. at 5 a.m.', ['U.S.', 'at', '5', 'a.m.']],
    ['9th G20', ['9', 'th', 'G20']],
    ['$1.5bn (“yes”)', ['$', '1.5', 'bn', '(', '“', 'yes', '”', ')']],
    ['Hrodna…😀', ['Hrodna', '…', '😀']],
  ])('%s', (text, expected) => {
    expect(parse(text).words).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each([
    ['Mr. Brown met J. K. Smith. They talked.', ['Mr. Brown met J. K. Smith.', 'They talked.']],
    ['It happened on Aug. 9 in the U.S. capital. The end.', ['It happened on Aug. 9 in the U.S. capital.', 'The end.']],
    ['He asked for a recount.She left.', ['He asked for a recount.', 'She left.']],
    ['“Go away!” the crowd shouted. Nobody left.', ['“Go away!” the crowd shouted.', 'Nobody left.']],
    ['“Stop!” Petrov said. Then he left.', ['“Stop!” Petrov said.', 'Then he left.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['The site tut.by reported 1.5 million. Fine.', ['The site tut.by reported 1.5 million.', 'Fine.']],
  ])('%s', (text, expected) => {
    expect(parse(text).lines).toEqual(expected)
  })

  test('a hard-wrapped text is read across its lines', () => {
    const text = 'The crowd went\nto the square and\nstayed there for\nhours.\n\nThen it left.'
    expect(parse(text).lines).toHaveLength(2)
  })

  test('in paragraphs without blank lines a line that ends within a sentence goes on', () => {
    const text = [
      'A fire broke out in the old harbour on Monday and burned for\n    hours, officials said.',
      'Nobody was hurt.\nThe mayor spoke to reporters in front of the burned sheds in the\n    evening.',
      'Other news\n    A bridge was closed in the north of the island, according to the\n    police.',
      'It opens again in June.\nRepairs have begun.\nBoats can pass.',
    ].join('\n')
    expect(parse(text).lines).toHaveLength(8)
  })
})

test('no letters are lost: tokens cover everything but white space', () => {
  const text = 'A “quick” test—of 3,5 things…\r\n\r\n\u00a0and 1.2.3 O\u2019Neill\u2019s 😀 end'
  expect(parse(text).words.join('')).toBe(text.replace(/\s+/g, ''))
})
