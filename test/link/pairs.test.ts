import { expect, test } from 'vitest'
import { Pairs } from '../../src/link/pairs.ts'

test('each pair comes once, in order', () => {
  const pairs = new Pairs(2000)
  for (let round = 0; round < 3; round++) for (let i = 1999; i > 0; i--) pairs.add(i - 1, i)
  pairs.add(0, 1999)
  const all = [...pairs]
  expect(all).toHaveLength(2000)
  expect(all.slice(0, 3)).toEqual([
    [0, 1],
    [0, 1999],
    [1, 2],
  ])
  expect(all.at(-1)).toEqual([1998, 1999])
})
