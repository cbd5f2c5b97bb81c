/** What a person decided about names: it beats every rule. */
export interface Aliases {
  /** Names of one and the same; the first is the name to write. */
  readonly same: readonly (readonly string[])[]
  /** Pairs of names that are never the same. */
  readonly different: readonly (readonly [string, string])[]
}

export interface AliasIssue {
  readonly line: number
  readonly message: string
}

export const NO_ALIASES: Aliases = { same: [], different: [] }

/**
 * Reads an alias file, in one of two forms, told apart by the first character.
 *
 * JSON lines: `{"same": ["Sviatlana Tsikhanouskaya", "Svetlana Tikhanovskaya"]}` joins two names or more, the first being the one to write;
 * `{"different": ["Viktor Lukashenko", "Alexander Lukashenko"]}` keeps two apart.
 *
 * CSV: a header with the columns `name` and `alias`, optionally `relation` (`same`, which is also what an empty field means, or `different`); one pair a
 * row, rows with the same `name` make one group. Fields may be quoted; lines that start with `#` are comments.
 *
 * A line that is neither is left out and named with its number (from 1).
 */
export function parseAliases(text: string): { aliases: Aliases; issues: AliasIssue[] } {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((content, i) => ({ content: content.trim(), line: i + 1 }))
    .filter(({ content }) => content !== '' && !content.startsWith('#'))
  return lines[0]?.content.startsWith('{') ? parseJsonLines(lines) : parseRows(lines)
}

interface Line {
  readonly content: string
  readonly line: number
}

function parseJsonLines(lines: readonly Line[]): { aliases: Aliases; issues: AliasIssue[] } {
  const same: string[][] = []
  const different: [string, string][] = []
  const issues: AliasIssue[] = []
  for (const { content, line } of lines) {
    const value = parseObject(content)
    if (isNames(value?.same) && value.same.length >= 2) same.push(value.same)
    else if (isNames(value?.different) && value.different.length === 2) different.push([value.different[0]!, value.different[1]!])
    else issues.push({ line, message: 'expected {"same": [name, name, …]} or {"different": [name, name]}' })
  }
  return { aliases: { same, different }, issues }
}

function parseObject(content: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== '')

function parseRows(lines: readonly Line[]): { aliases: Aliases; issues: AliasIssue[] } {
  const header = lines.length > 0 ? fields(lines[0]!.content).map((field) => field.toLowerCase()) : []
  const [name, alias, relation] = [header.indexOf('name'), header.indexOf('alias'), header.indexOf('relation')]
  if (lines.length > 0 && (name < 0 || alias < 0)) {
    return {
      aliases: NO_ALIASES,
      issues: [{ line: lines[0]!.line, message: 'expected a header with the columns name and alias, or JSON lines' }],
    }
  }
  const groups = new Map<string, string[]>()
  const different: [string, string][] = []
  const issues: AliasIssue[] = []
  for (const { content, line } of lines.slice(1)) {
    const row = fields(content)
    const [a, b, how] = [row[name] ?? '', row[alias] ?? '', (relation < 0 ? '' : row[relation]) || 'same']
    if (a === '' || b === '' || (how !== 'same' && how !== 'different'))
      issues.push({ line, message: 'expected a name, an alias, and same or different' })
    else if (how === 'different') different.push([a, b])
    else if (groups.has(a)) groups.get(a)!.push(b)
    else groups.set(a, [a, b])
  }
  return { aliases: { same: [...groups.values()], different }, issues }
}

/** The fields of one CSV line (RFC 4180, without line breaks in fields). */
function fields(line: string): string[] {
  const found: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!
    if (quoted && c === '"' && line[i + 1] === '"') field += line[++i]
    else if (c === '"') quoted = !quoted
    else if (c === ',' && !quoted) {
      found.push(field.trim())
      field = ''
    } else field += c
  }
  return [...found, field.trim()]
}
