import { readFileSync } from 'node:fs'
import { type Aliases, NO_ALIASES, parseAliases } from '../link/aliases.ts'
import type { Issue } from '../model/issue.ts'
import { decode } from '../read/decode.ts'
import { WrongUse } from './failures.ts'

/** Reads the file given with `--aliases`; lines that make no sense are issues. Throws `WrongUse` where it cannot be read. */
export function readAliases(file: string | undefined): { aliases: Aliases; issues: Issue[] } {
  if (file === undefined) return { aliases: NO_ALIASES, issues: [] }
  let text: string | undefined
  try {
    text = decode(readFileSync(file))?.text
  } catch (error) {
    throw new WrongUse(`--aliases: ${file} cannot be read: ${(error as Error).message}`)
  }
  if (text === undefined) throw new WrongUse(`--aliases: ${file} is binary data`)
  const { aliases, issues } = parseAliases(text)
  const bad = issues.map(
    ({ line, message }): Issue => ({
      document: null,
      path: file,
      severity: 'warning',
      stage: 'link',
      code: 'bad-alias',
      message: `line ${line} is left out: ${message}`,
      start: null,
      end: null,
    }),
  )
  return { aliases, issues: bad }
}
