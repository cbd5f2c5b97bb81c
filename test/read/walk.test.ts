import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import { tasksIn } from '../../src/read/inputs.ts'
import { readTask } from '../../src/read/read-task.ts'
import { walk } from '../../src/read/walk.ts'
import { ARTICLES, BIN, folderOf, shell, tablesOf } from '../cli/command.ts'

const found = (folder: string) => {
  const issues: Issue[] = []
  return {
    files: Array.from(
      walk(folder, (issue) => issues.push(issue)),
      ({ below }) => below,
    ),
    issues,
  }
}

test('every file of a big tree is found once, in the order of its bytes', () => {
  const folder = folderOf({})
  const names: string[] = []
  for (let outer = 0; outer < 12; outer++) {
    mkdirSync(join(folder, `${outer}/inner`), { recursive: true })
    for (let i = 0; i < 600; i++) names.push(`${outer}/${i % 2 ? 'inner/' : ''}${i}.txt`)
  }
  for (const name of names) writeFileSync(join(folder, name), '')
  const { files, issues } = found(folder)
  expect(issues).toEqual([])
  expect(files).toHaveLength(names.length)
  const inFolders = (path: string) => path.split('/')
  const byBytes = (a: string, b: string) => {
    const [x, y] = [inFolders(a), inFolders(b)]
    const i = x.findIndex((part, at) => part !== y[at])
    return i < 0 ? 0 : x[i]! < (y[i] ?? '') ? -1 : 1
  }
  expect(files).toEqual([...names].sort(byBytes))
})

test('links: in circles, to nowhere, to a file', () => {
  const folder = folderOf({ 'a/b/c.txt': 'text' })
  symlinkSync('../..', join(folder, 'a/b/up'))
  symlinkSync('.', join(folder, 'self'))
  symlinkSync('loop', join(folder, 'loop'))
  symlinkSync('gone.txt', join(folder, 'dangling.txt'))
  symlinkSync('a/b/c.txt', join(folder, 'link.txt'))
  const { files, issues } = found(folder)
  expect(files).toEqual(['a/b/c.txt', 'link.txt'])
  expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'a/b/up link-circle',
    'dangling.txt unreadable',
    'loop unreadable',
    'self link-circle',
  ])
})

describe('what vanishes while it is read is named', () => {
  const tasksOf = (folder: string, report: (issue: Issue) => void) => tasksIn(folder, { manifest: null, report })
  test('a file, after it was listed', () => {
    const folder = folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.' })
    const tasks = [...tasksOf(folder, () => {})]
    rmSync(join(folder, 'b.txt'))
    const read = tasks.flatMap((task) => [...readTask(task, { date: null, encoding: null })])
    expect(read.map(({ document, issues }) => document?.id ?? issues[0]!.message)).toEqual(['a', 'there is no such file or folder'])
  })
  test('files and folders, while they are listed', () => {
    const folder = folderOf({ 'a.txt': 'One.', 'b.jsonl': '{}', 'c/d.txt': 'Two.', 'e.txt': 'Three.' })
    const issues: Issue[] = []
    const tasks = tasksOf(folder, (issue) => issues.push(issue))
    expect(tasks.next().value).toMatchObject({ below: 'a.txt' })
    for (const name of ['b.jsonl', 'c', 'e.txt']) rmSync(join(folder, name), { recursive: true })
    expect([...tasks]).toEqual([])
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['b.jsonl unreadable', 'c unreadable', 'e.txt unreadable'])
  })
})

test.skipIf(process.getuid?.() !== 0)('a folder that may not be read costs itself only', () => {
  const folder = folderOf({ 'a/x.txt': ARTICLES[0].text, 'b/y.txt': ARTICLES[1].text, 'c/z.txt': ARTICLES[2].text })
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'b'), 0)
  const ran = shell(`setpriv --reuid=65534 --regid=65534 --clear-groups -- "${process.execPath}" "${BIN}" .`, folder)
  expect([ran.status, tablesOf(ran).documents.map((row) => row.id)]).toEqual([3, ['a/x', 'c/z']])
  expect(ran.err).toContain('b: the folder cannot be read: permission denied')
})
