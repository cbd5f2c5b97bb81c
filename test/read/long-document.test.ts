import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { longDocument } from '../../src/read/long-document.ts'
import { longBytes, longFile } from '../../src/read/long-text.ts'
import { toBytePath } from '../../src/read/paths.ts'
import { readTask } from '../../src/read/read-task.ts'
import { undatedArticle } from '../plain-article.ts'

const { text: _, ...KNOWN } = undatedArticle('')

test('no character is cut where a piece ends, in memory or in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'))
  try {
    const text = '😀é“a'.repeat(100_000)
    const bytes = Buffer.from(text)
    writeFileSync(join(folder, 'a.txt'), bytes)
    for (const long of [longBytes(bytes), longFile(toBytePath(join(folder, 'a.txt')))]) {
      expect(long!.top.toString() + [...long!.rest()].join('')).toBe(text)
      expect(long!.top.length).toBeLessThan(bytes.length / 2)
      expect(long!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
    expect(longBytes(bytes.subarray(0, -2))).toBeNull()
    expect(longBytes(Buffer.alloc(1_000_000, 0x80))).toBeNull()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a long document gives its text bit by bit; a copy of it has none', () => {
  const document = longDocument(KNOWN, 'Top. ', () => ['It rained. ', 'It still does.'])
  expect([...document.chunks!()]).toEqual(['Top. ', 'It rained. ', 'It still does.'])
  expect(document.text).toBe('Top. It rained. It still does.')
  expect({ ...document }).toEqual(KNOWN)
})

test('a very long text is the same article as a short one: front matter, mark, hash, text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'))
  try {
    const article = (length: number) => {
      const path = join(folder, 'a.txt')
      writeFileSync(path, `\ufeff---\ntitle: Rain\ndate: 2021-03-04\n---\n${'Ten “new” cafés opened in Riga. '.repeat(length)}`)
      const file = { path: toBytePath(path), below: toBytePath('a.txt'), size: statSync(path).size, manifest: null }
      return [...readTask({ kind: 'file', format: 'text', ...file }, { date: null, encoding: null })][0]!
    }
    const [short, long] = [article(2), article(300_000)].map(({ document }) => document!)
    expect(long!.chunks).toBeDefined()
    expect({ ...long, sha256: '' }).toEqual({ ...short, text: undefined, sha256: '' })
    expect(long!.text).toBe(short!.text.repeat(150_000))
    expect(long!.sha256).toMatch(/^[0-9a-f]{64}$/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
