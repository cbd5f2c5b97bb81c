import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, folderOf, lines, shell, tablesOf } from './command.ts'

const VACCINATION = {
  name: 'vaccination',
  object: ['vaccinate', 'inoculate'],
  examples: { 'Nurses vaccinated 300 pupils in Gdansk.': ['300 pupils'] },
  rejects: ['The clinic bought 300 syringes.'],
}
const TEXT = 'Nurses vaccinated 300 pupils in Gdansk on Monday. Police arrested 14 people.\n'
const folder = () =>
  folderOf({
    'a.txt': TEXT,
    'kinds.json': JSON.stringify([VACCINATION]),
    'kinds.yaml': 'kinds:\n  - name: vaccination\n    object: [vaccinate, inoculate]\n',
    'promise.json': JSON.stringify([{ ...VACCINATION, examples: { 'Nurses met 300 pupils.': ['300 pupils'] } }]),
    'wrong.json': '[{"name": "vaccination", "verbs": ["vaccinate"]}]',
    'broken.json': '[',
    'detention.json': JSON.stringify([{ name: 'detention', object: ['vaccinate'] }]),
  })
const kindsOf = (args: readonly string[], cwd: string) =>
  tablesOf(extract([...args, 'a.txt'], { cwd })).claims.map((claim) => `${claim.kind} ${claim.text}`)

describe('a kind of the user', () => {
  test.each(['kinds.json', 'kinds.yaml'])('%s: its claims stand beside ours', (file) => {
    const cwd = folder()
    expect(kindsOf(['--kinds', file], cwd)).toEqual(['vaccination 300', 'detention 14'])
    expect(kindsOf([], cwd)).not.toContain('vaccination 300')
  })
  test('of the name of one of ours takes its place', () => {
    expect(kindsOf(['--kinds', 'detention.json'], folder())).toEqual(['detention 300', expect.stringMatching(/^other 14/)])
  })
  test('in map, report and explain', () => {
    const cwd = folder()
    const merged = shell('extract map --kinds kinds.json a.txt | extract merge', cwd)
    expect(merged.out).toBe(extract(['--kinds', 'kinds.json', 'a.txt'], { cwd }).out)
    const [claim] = tablesOf(merged).claims
    expect(extract(['explain', claim!.id as string, '--kinds', 'kinds.json', 'a.txt'], { cwd }).out).toContain(
      'vaccination/object:vaccinate',
    )
    expect(extract(['report', '--kinds', 'kinds.json', 'a.txt'], { cwd }).out).toContain('>Vaccination')
  })
  test('in workers', () => {
    const cwd = folder()
    const quiet = 'the water stood high along the quiet lower road and nobody minded it much, as it does each spring.\n'.repeat(450)
    writeFileSync(join(cwd, 'many.jsonl'), lines(Array.from({ length: 130 }, (_, id) => ({ id: `${id}`, text: `${TEXT}\n${quiet}` }))))
    const [one, two] = ['1', '2'].map((jobs) => extract(['--kinds', 'kinds.json', '-j', jobs, '-t', 'claims', 'many.jsonl'], { cwd }))
    expect(two!.out === one!.out).toBe(true)
    expect(tablesOf(two!).claims.filter(({ kind }) => kind === 'vaccination')).toHaveLength(130)
  })
  test('is counted in an evaluation of brat annotations', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.ann'), 'T1\tvaccination 18 21\t300\nA1\tValue T1 300\nT2\tOther 0 6\tNurses\n')
    const ran = shell('extract --kinds kinds.json a.txt | extract eval . - -f json', cwd)
    expect(JSON.parse(ran.out).found['claims of kind vaccination']).toMatchObject({ right: 1, missed: 0, extra: 0 })
  })
})

describe('extract kinds', () => {
  test('lists it first', () => {
    expect(extract(['kinds', '--kinds', 'kinds.json'], { cwd: folder() }).out).toMatch(/^vaccination \(people\)/)
  })
  test('puts its examples and rejects to the test', () => {
    const ran = extract(['kinds', '--kinds', 'promise.json'], { cwd: folder() })
    expect([ran.status, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain('vaccination: "Nurses met 300 pupils." gives none, not 300 pupils')
  })
})

test.each([
  ['wrong.json', 'unknown field verbs'],
  ['broken.json', 'cannot be used'],
  ['nowhere.json', 'ENOENT'],
])('%s is wrong use', (file, reason) => {
  const ran = extract(['--kinds', file, 'a.txt'], { cwd: folder() })
  expect([ran.status, ran.out]).toEqual([2, ''])
  expect(ran.err).toContain(reason)
})
