import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import { readPipe } from '../../src/read/largest.ts'
import { toBytePath } from '../../src/read/paths.ts'
import { tasksInStream } from '../../src/read/standard-input.ts'

/** What standard input of these pieces gives, of which 1,000 bytes are the most that one text or line may have. */
async function fromStdin(pieces: Iterable<string>) {
  const issues: Issue[] = []
  const texts: string[] = []
  const chunks = async function* () {
    for (const piece of pieces) yield Buffer.from(piece)
  }
  for await (const task of tasksInStream(chunks(), (issue) => issues.push(issue), 1000)) {
    if (task.kind !== 'file') texts.push(Buffer.from(task.bytes).toString())
  }
  return { texts, codes: issues.map(({ code, severity }) => `${severity} ${code}`) }
}

function* endless(first: string): Generator<string> {
  yield first
  for (;;) yield 'and so on '
}

test('a text on standard input that does not end is given up', async () => {
  expect(await fromStdin(endless('It rained.\n'))).toEqual({ texts: [], codes: ['error too-large'] })
  expect(await fromStdin(['It rained.\n', 'It snowed.'])).toEqual({ texts: ['It rained.\nIt snowed.'], codes: [] })
})

test('of JSON lines of which one does not end those before it are read', async () => {
  const line = '{"text":"Five people died in Riga."}\n'
  expect(await fromStdin(endless(`${line}${line}{"text":"`))).toEqual({ texts: [`${line}${line}`], codes: ['error too-large'] })
})

test('a pipe or device is read up to so many bytes', () => {
  expect(readPipe(toBytePath('/dev/zero'), 3_000_000)).toBeNull()
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'))
  try {
    const path = join(folder, 'a')
    writeFileSync(path, 'It rained.'.repeat(200_000))
    expect(readPipe(toBytePath(path), 2_000_000)?.length).toBe(2_000_000)
    expect(readPipe(toBytePath(path), 1_999_999)).toBeNull()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
