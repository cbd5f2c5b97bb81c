import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { KINDS } from '../src/claims/kinds/index.ts'
import { COLUMNS } from '../src/index.ts'
import { CLAIM_KINDS } from '../src/model/claim.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'extract-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each(Object.entries(COLUMNS))('the columns of %s', (table, columns) => {
  expect(readme).toMatch(new RegExp(`\\| \`${table}\` \\| [^|]+ \\| ${columns.join(' · ')} \\|`))
})

test('all kinds, in the order of the codebook', () => {
  const section = readme.slice(readme.indexOf('### Kinds of claims'), readme.indexOf('### Exit statuses'))
  const rows = [...section.matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1])
  expect(rows).toEqual([...CLAIM_KINDS])
  expect([...rows].sort()).toEqual(KINDS.map((kind) => kind.name).sort())
})

const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((block) => block[1]!)

test('the kind of the example keeps its promises', () => {
  const file = join(folder, 'kinds.yaml')
  writeFileSync(file, blocks.find((block) => block.startsWith('# kinds.yaml'))!)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/extract.js'), 'kinds', '--kinds', file], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^vaccination \(people\)/)
})

test('the workflow is one, and checks the result that is stored', () => {
  const workflow = parse(blocks.find((block) => block.startsWith('# .github/workflows/'))!) as {
    jobs: Record<string, { steps: readonly { uses?: string; run?: string }[] }>
  }
  const [job] = Object.values(workflow.jobs)
  expect(job!.steps.map(({ uses, run }) => uses ?? run)).toEqual([
    'actions/checkout@v4',
    'actions/setup-node@v4',
    'npm ci',
    'npx extract corpus/ --check out/',
  ])
})

/** The lines of the README that call the command on files of the project, with the exit status they must have. */
const commands = readme
  .split('\n')
  .filter((line) => /^extract .*corpus\//.test(line))
  .map((line) => line.replace(/\s+#.*$/, ''))

describe('the commands', () => {
  test('are there', () => expect(commands.length).toBeGreaterThanOrEqual(4))
  test.each(commands)('%s', (line) => {
    const words = line
      .split(' ')
      .slice(1)
      .map((word) => (/^(?:out|out-old)\/$|^report\.html$/.test(word) ? join(folder, word) : word))
    const to = words.indexOf('>')
    const args = to < 0 ? words : words.slice(0, to)
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/extract.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    if (!args.some((arg) => arg.startsWith(folder))) expect(stdout.length).toBeGreaterThan(1000)
  })
})
