import { describe, expect, it } from 'vitest'
import { decideGroups } from '../../src/link/decided-groups.ts'

const decide = (groups: string[][], same: string[][], different: [string, string][] = []) =>
  decideGroups(groups, (name) => name, { same, different })

describe("a person's word on places and organisations", () => {
  it('joins groups under the first name', () => {
    expect(decide([['Constantinople'], ['Ankara'], ['Istanbul', 'İstanbul']], [['Istanbul', 'Constantinople']])).toEqual([
      { members: ['Constantinople', 'Istanbul', 'İstanbul'], name: 'Istanbul' },
      { members: ['Ankara'] },
    ])
  })
  it('splits what is different', () => {
    expect(decide([['Georgia', 'GEORGIA', 'Sakartvelo']], [], [['Georgia', 'Sakartvelo']])).toEqual([
      { members: ['Georgia', 'GEORGIA'] },
      { members: ['Sakartvelo'] },
    ])
  })
  it('joins what was joined before with more, under the last name', () => {
    const groups = [['Edo'], ['Kyoto'], ['Tokyo'], ['Tokio']]
    const [first, second] = [
      ['Tokyo', 'Tokio'],
      ['Tōkyō', 'Edo', 'Tokio'],
    ]
    expect(decide(groups, [first!, second!])).toEqual([{ members: ['Edo', 'Tokyo', 'Tokio'], name: 'Tōkyō' }, { members: ['Kyoto'] }])
  })
  it('leaves the rest as it is', () => {
    expect(decide([['Minsk']], [['Kyiv', 'Kiev']])).toEqual([{ members: ['Minsk'] }])
  })
})
