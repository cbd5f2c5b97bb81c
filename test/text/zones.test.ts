import { describe, expect, test } from 'vitest'
import { ZONES } from '../../src/model/parsed.ts'
import { createParser } from '../../src/text/parse.ts'
import { ZONE_RULES } from '../../src/text/zones.ts'
import { undatedArticle } from '../plain-article.ts'

function zonesOf(text: string): string[] {
  const { sentences } = createParser().parse(undatedArticle(text))
  return Array.from(sentences.zone, (zone) => ZONES[zone]!)
}

const STORY = 'The crowd went to the square and stayed there for hours, until the police came and drove it away.'
const within = (line: string) => zonesOf(`${STORY}\n\n${line}\n\n${STORY}`).slice(1, -1)

describe.each(ZONE_RULES)('$rule', ({ rule, zone, examples, rejects }) => {
  test.each(examples)('%s', (line) => expect(within(line)).toContain(zone))
  test.each(rejects)('not: %s', (line) => expect(new Set(within(line))).toEqual(new Set(['body'])))
  test('has both', () => expect(examples.length * rejects.length, rule).toBeGreaterThan(0))
})

test('a headline is the first short line without a full stop, after navigation', () => {
  expect(zonesOf(`Home | News | World | Sport | Weather\n\nThousands march again\n\n${STORY}`)).toEqual(['boilerplate', 'title', 'body'])
  expect(zonesOf(`${STORY}\n\n${STORY}`)).toEqual(['body', 'body'])
})

test('a caption takes in its whole line, a teaser the list after it', () => {
  expect(within('Women hold flowers at a rally. Source: Lux')).toEqual(['caption', 'caption'])
  expect(within('Related news\n- Council tax to rise\n- Library saved')).toEqual(['boilerplate', 'boilerplate', 'boilerplate'])
})
