import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { ARTICLES, BIN, folderOf, lines } from './command.ts'

const HOSTILE = {
  id: 'esc\u001b[2J',
  date: '2021-05-18',
  text: 'Nine people were killed in Gdansk\u001b]0;mine\u0007 on Sunday, said Anna \u202eBorg\u202c\u009b31m of the Red \u001b[41mCross.\n',
}
const has = spawnSync('script', ['--version']).status === 0
if (!has) console.warn('no script(1) on this machine: nothing is tried on a terminal')

/** What a terminal gets when the command runs on it. */
function onTerminal(args: string, env: Record<string, string> = {}): string {
  const folder = folderOf({ 'articles.jsonl': lines([...ARTICLES, HOSTILE]) })
  const line = `stty cols 100 2>/dev/null; "${process.execPath}" "${BIN}" ${args}`
  const clean = { ...process.env, TERM: 'xterm-256color', ...env }
  delete (clean as Record<string, string | undefined>).FORCE_COLOR
  if (!('NO_COLOR' in env)) delete (clean as Record<string, string | undefined>).NO_COLOR
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], { cwd: folder, env: clean, encoding: 'utf8', timeout: 60_000 })
  return stdout.replaceAll('\r\n', '\n')
}
const STYLES = /\u001b\[[\d;]*m/g
const COMMANDS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

describe.skipIf(!has)('on a terminal', () => {
  test('tables that fit, in colour, and nothing of an article commands it', () => {
    const shown = onTerminal('-q articles.jsonl')
    expect(shown).toMatch(STYLES)
    const plain = shown.replace(STYLES, '')
    expect(plain).toMatch(/^4 articles, /m)
    expect(Math.max(...plain.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100)
    expect(plain).not.toMatch(COMMANDS)
    expect(plain).toContain('\\u{1b}')
  })
  test.each([
    ['NO_COLOR', '', { NO_COLOR: '1' }],
    ['--no-color', '--no-color', {}],
    ['TERM=dumb', '', { TERM: 'dumb' }],
  ])('no colour under %s', (_, option, env) => {
    expect(onTerminal(`-q ${option} articles.jsonl`, env as Record<string, string>)).not.toContain('\u001b')
  })
  test.each(['json', 'jsonl', 'csv', 'geojson'])('%s is as harmless', (format) => {
    const shown = onTerminal(`-q -f ${format} articles.jsonl`)
    expect(shown.length).toBeGreaterThan(1000)
    expect(shown).not.toMatch(COMMANDS)
  })
  test('a difference is as harmless', () => {
    const shown = onTerminal(
      '-q --update old -t documents articles.jsonl > /dev/null; : > articles.jsonl; "$NODE" "$BIN" -q --check old articles.jsonl',
      {
        NODE: process.execPath,
        BIN,
      },
    )
    expect(shown).toContain('- esc\\u{1b}[2J')
    expect(shown).not.toMatch(COMMANDS)
  })
  test('whole tables, explanations and errors are as harmless', () => {
    for (const args of ['-q -t mentions articles.jsonl', 'explain -q c articles.jsonl', 'nowhere\u001b[2J', 'kinds']) {
      expect(onTerminal(args).replace(STYLES, '')).not.toMatch(COMMANDS)
    }
  })
  test('where standard error is elsewhere, no progress', () => {
    expect(onTerminal('-o out articles.jsonl 2> /dev/null')).toBe('')
  })
  test('with nothing to read it says how it is used', () => {
    const shown = onTerminal('')
    expect(shown).toContain('Usage: extract')
    expect(shown).toContain('nothing to read: name a file or folder')
    for (const command of ['report', 'explain c1', 'map']) expect(onTerminal(command)).toContain('nothing to read')
  })
})
