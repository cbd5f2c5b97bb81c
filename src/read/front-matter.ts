import { createRequire } from 'node:module'
import type { Fields } from './metadata.ts'

/** Front matter longer than this is refused. */
const LONGEST = 64 * 1024
const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

export interface FrontMatter {
  readonly fields: Fields
  /** The text below it. */
  readonly body: string
  readonly fault: string | null
}

/** Splits the YAML between `---` lines at the very top from the article. A rule of dashes that opens no YAML is text. */
export function splitFrontMatter(text: string): FrontMatter {
  const none = { fields: {}, body: text, fault: null }
  const opening = OPENING.exec(text)
  if (!opening) return none
  const head = text.slice(opening[0].length, opening[0].length + LONGEST)
  if (!/^[\w"'@#-]/.test(head)) return none
  const closing = CLOSING.exec(head)
  if (!closing) {
    const refused = text.length > opening[0].length + LONGEST && /^[\w-]+:/.test(head)
    return { ...none, fault: refused ? `the front matter does not end within ${LONGEST / 1024} kB: taken as text` : null }
  }
  const source = head.slice(0, closing.index)
  const body = text.slice(opening[0].length + closing.index + closing[0].length)
  try {
    const fields = parseYaml(source)
    if (isFields(fields)) return { fields, body, fault: null }
    return none
  } catch (error) {
    return { fields: {}, body, fault: `the front matter is left out: ${firstLine(error)}` }
  }
}

/** YAML 1.2, core schema: dates stay text, nothing is run, no aliases. Throws where it cannot be parsed. */
export function parseYaml(source: string): unknown {
  // Loaded when first needed: most runs meet no YAML.
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  return parse(source, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' })
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const firstLine = (error: unknown) =>
  String((error as Error).message)
    .split('\n')[0]!
    .replace(/:$/, '')
