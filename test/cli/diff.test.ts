import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Cell, Row, TableName } from '../../src/model/record.ts'
import { ARTICLES, extract, folderOf, tablesOf } from './command.ts'

type Differences = Record<
  TableName,
  | {
      readonly added: readonly Row[]
      readonly removed: readonly Row[]
      readonly changed: readonly { readonly id: string; readonly document: string | null; readonly fields: Record<string, [Cell, Cell]> }[]
    }
  | undefined
>
const files = () => Object.fromEntries(ARTICLES.map(({ id, date, text }) => [`${id}.txt`, `---\ndate: ${date}\n---\n${text}`]))

/** The results of two folders, and what differs. */
function results(before: Record<string, string>, after: Record<string, string>) {
  const folder = folderOf({ old: '', new: '' })
  const [old, fresh] = [extract([folderOf(before)]), extract([folderOf(after)])]
  writeFileSync(join(folder, 'old'), old.out)
  writeFileSync(join(folder, 'new'), fresh.out)
  const ran = extract(['diff', join(folder, 'old'), join(folder, 'new'), '-f', 'json'])
  return { status: ran.status, differences: JSON.parse(ran.out) as Differences, old: tablesOf(old), fresh: tablesOf(fresh), folder }
}

describe('a change in one article', () => {
  const changed = {
    ...files(),
    'square.txt': files()['square.txt']!.replace('about 900', 'about 700').replace('14 people', 'Marta Nowak and 16 others'),
  }
  const { status, differences, old, fresh } = results(files(), changed)

  test('is told field by field, with the old value and the new one', () => {
    expect(status).toBe(1)
    const [document] = differences.documents!.changed
    expect(document).toMatchObject({ id: 'square', fields: { sha256: [expect.any(String), expect.any(String)] } })
    const texts = (rows: readonly Row[]) => rows.map((row) => row.text)
    expect(texts(differences.claims!.removed)).toEqual(expect.arrayContaining(['about 900']))
    expect(texts(differences.claims!.added)).toEqual(expect.arrayContaining(['about 700']))
    const moved = differences.claims!.changed.find(({ fields }) => 'start' in fields)!
    const [before, after] = moved.fields.start!
    expect(Number(after)).toBe(Number(before) + 'Marta Nowak and 16 others'.length - '14 people'.length)
  })
  test('touches no row of another article', () => {
    for (const table of ['documents', 'mentions', 'dates', 'quantities', 'claims'] as const) {
      const { added = [], removed = [], changed: others = [] } = differences[table] ?? {}
      const documents = [...added, ...removed].map((row) => (table === 'documents' ? row.id : row.document))
      expect(new Set([...documents, ...others.map((one) => (table === 'documents' ? one.id : one.document)), 'square'])).toEqual(
        new Set(['square']),
      )
    }
  })
  test('touches no person, place, organisation or group but those of the article', () => {
    const rows = [...old.mentions, ...fresh.mentions, ...old.claims, ...fresh.claims].filter((row) => row.document === 'square')
    const concerned = new Set(rows.flatMap((row) => [row.entity, row.group, row.subject_id, row.place_id, row.source_id]))
    for (const table of ['people', 'places', 'organisations', 'groups'] as const) {
      const { added = [], removed = [], changed: others = [] } = differences[table] ?? {}
      expect([...added, ...removed, ...others].map(({ id }) => id).filter((id) => !concerned.has(id!))).toEqual([])
    }
  })
})

test('for people it is a line a record', () => {
  const { folder } = results(files(), { ...files(), 'river.txt': files()['river.txt']!.replace('45 dead', '54 dead') })
  const { status, out } = extract(['diff', join(folder, 'old'), join(folder, 'new'), '-t', 'claims'])
  expect(status).toBe(1)
  expect(out).toMatch(/^claims: \d+ added, \d+ removed, \d+ changed$/m)
  expect(out).toMatch(/^ {2}- river c\w+ death "45" 45 /m)
  expect(out).toMatch(/^ {2}\+ river c\w+ death "54" 54 /m)
})

test('a result of JSON lines and one in a folder can be compared', () => {
  const input = folderOf(files())
  const folder = folderOf({ 'lines.jsonl': extract([input, '-f', 'jsonl']).out })
  extract([input, '-o', join(folder, 'out')])
  expect(extract(['diff', join(folder, 'lines.jsonl'), join(folder, 'out')])).toMatchObject({ status: 0, out: '' })
})

describe('--update', () => {
  test('renews the result and tells what changed; --check is content then, and writes nothing', () => {
    const input = folderOf(files())
    const stored = join(folderOf({}), 'stored')
    expect(extract([input, '--update', stored]).out).toContain('documents: 3 added, 0 removed')
    rmSync(join(input, 'vote.txt'))
    expect(extract([input, '--check', stored]).status).toBe(1)
    const before = readFileSync(join(stored, 'extract.json'), 'utf8')
    expect(extract([input, '--check', stored]).out).toContain('documents: 0 added, 1 removed')
    expect(readFileSync(join(stored, 'extract.json'), 'utf8')).toBe(before)
    const renewed = extract([input, '--update', stored])
    expect([renewed.status, renewed.out]).toEqual([0, expect.stringContaining('  - vote')])
    expect(extract([input, '--check', stored])).toMatchObject({ status: 0, out: '' })
  })
})
