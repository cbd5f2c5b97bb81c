import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { characterStart, longDocument } from '../../src/read/long-document.ts'
import { toBytePath } from '../../src/read/paths.ts'
import { readTask } from '../../src/read/read-task.ts'
import { undatedArticle } from '../plain-article.ts'

const { text: _, ...KNOWN } = undatedArticle('')

test('no character is cut where a chunk ends', () => {
  const bytes = Buffer.from('aé😀')
  expect([0, 1, 2, 3, 4, 5, 6, 7, 99].map((at) => characterStart(bytes, at))).toEqual([0, 1, 1, 3, 3, 3, 3, 7, 7])
  const text = '😀é“a'.repeat(100_000)
  const document = longDocument(KNOWN, 'Top. ', Buffer.from(text))
  expect([...document.chunks!()].length).toBeGreaterThan(2)
  expect([...document.chunks!()].join('')).toBe(`Top. ${text}`)
  expect(document.text).toBe(`Top. ${text}`)
  expect({ ...document }).toEqual(KNOWN)
})

test('a very long text is the same article as a short one: front matter, mark, hash, text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'))
  try {
    const article = (length: number) => {
      const path = join(folder, 'a.txt')
      writeFileSync(path, `\ufeff---\ntitle: Rain\ndate: 2021-03-04\n---\n${'Ten “new” cafés opened in Riga. '.repeat(length)}`)
      const file = { path: toBytePath(path), below: toBytePath('a.txt'), size: 0, manifest: null }
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
