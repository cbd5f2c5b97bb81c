import { expect, test } from 'vitest'
import { candidatePairs } from '../../src/link/people-blocks.ts'
import { parsePersonName } from '../../src/link/person-name.ts'

const nodes = (names: readonly string[], documents = 1) => names.map((name) => ({ name: parsePersonName(name), documents }))
const LETTERS = 'bcdfghklmnprstvwxz'

/** `Vera Qadabac`, `Vera Qadabad` …: each a letter away from many others. */
function alike(count: number): string[] {
  const syllables = (n: number): string => (n === 0 ? '' : `${syllables(Math.floor(n / LETTERS.length))}a${LETTERS[n % LETTERS.length]}`)
  return Array.from({ length: count }, (_, i) => `Vera Q${syllables(i + 500)}`)
}

test('names that differ by a letter are compared', () => {
  const names = nodes(['Vera Polanska', 'Vera Polenska', 'Jon Haddock', 'Vera Zelenina'])
  expect([...candidatePairs(names)]).toEqual([[0, 1]])
})

test('a name is compared with few others, however many resemble it', () => {
  expect([...candidatePairs(nodes(alike(1000)))].length).toBeGreaterThan(1000)
  expect([...candidatePairs(nodes(alike(30_000)))].length).toBeLessThan(30_000 * 5)
})

test('among very many names that resemble each other, misprints are sought of one that several articles have', () => {
  const names = [...nodes(alike(20_000)), ...nodes(['Vera Qabacac'], 12)]
  const ofLast = [...candidatePairs(names)].filter(([, b]) => b === names.length - 1)
  expect(ofLast.length).toBeGreaterThan(LETTERS.length)
})
