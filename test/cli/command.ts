import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Tables } from '../../src/model/record.ts'

export const BIN = resolve('bin/extract.js')

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface Given {
  readonly input?: string | Buffer
  readonly env?: Record<string, string>
  readonly cwd?: string
}

/** Runs the real command. */
export function extract(args: readonly string[], { input = '', env = {}, cwd }: Given = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    cwd,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 30,
    timeout: 60_000,
  })
  if (error) throw error
  return { status, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

/** Runs a line of shell in which `extract` is the command. */
export function shell(line: string, cwd: string): Ran {
  const script = `extract() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, timeout: 60_000, maxBuffer: 1 << 30 })
  return { status, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

/** A new folder with these files. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The tables of a run that must have gone well enough to write JSON. */
export function tablesOf(ran: Ran): Tables {
  return JSON.parse(ran.out) as Tables
}

export const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Articles of our own with every kind of row, in different hands. */
export const ARTICLES = [
  {
    id: 'square',
    date: '2021-05-16',
    outlet: 'Harbour Post',
    text: 'Thousands march in Gdansk\n\nMore than 2,000 people marched through Gdansk on Saturday, organisers said. Police spokeswoman Marta Nowak put the crowd at about 900. At least 14 people were detained and three officers were injured, the Interior Ministry said.\n\nNowak said 12 of those detained were released on Sunday morning.\n',
  },
  {
    id: 'river',
    date: '2021-05-17',
    text: '“We counted 45 dead,” said Red Cross doctor José Núñez 😀 in Kisumu. Between 60 and 70 people were hurt when the ferry sank on Lake Victoria last Friday. The government denied that 45 people had died.\n',
  },
  {
    id: 'vote',
    date: '2020-11-04',
    text: 'The Labour Party won 43.5 percent of the vote in Malta on Nov. 3, and turnout was 71%, the election commission said. Prime Minister Anna Borg, 52, was sentenced to two years in prison.\n',
  },
] as const
