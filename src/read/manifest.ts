import { readFileSync } from 'node:fs'
import { parseCsv } from './csv.ts'
import { decode } from './decode.ts'
import { type Fields, type Metadata, readMetadata } from './metadata.ts'
import { type BytePath, baseName, pathBytes, showPath } from './paths.ts'

/** Metadata by file: as named in the column `file`. */
export type Manifest = ReadonlyMap<string, Metadata>

/** Reads a manifest (CSV with a line of column names, or JSON lines). Throws where it cannot. */
export function readManifest(path: BytePath): Manifest {
  const decoded = decode(readFileSync(pathBytes(path)))
  if (decoded === null) throw new Error('it is binary data')
  const { text } = decoded
  const rows = text.trimStart().startsWith('{') ? fromLines(text) : fromCsv(text)
  const manifest = new Map<string, Metadata>()
  for (const row of rows) {
    const file = row.file ?? row.path ?? row.filename
    if (typeof file === 'string' && file !== '') manifest.set(normal(file), readMetadata({ ...row, id: row.id ?? null }))
  }
  if (rows.length > 0 && manifest.size === 0) throw new Error('it has no column "file"')
  return manifest
}

const fromLines = (text: string): Fields[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Fields)

function fromCsv(text: string): Fields[] {
  const [names, ...rows] = parseCsv(text, separatorOf(text))
  if (!names) return []
  const columns = names.map((name) => name.trim().toLowerCase())
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])))
}

/** Spreadsheets of many countries write `file;date`. */
const separatorOf = (text: string) => /[,;\t]/.exec(text.slice(0, text.indexOf('\n')))?.[0] ?? ','

const normal = (file: string) => file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')

/** What a manifest says of a file: by its path below the folder, its path as given, or its name alone. */
export function lookUp(manifest: Manifest, path: BytePath, below: BytePath): Metadata | null {
  const shown = showPath(below)
  return manifest.get(shown) ?? manifest.get(normal(showPath(path))) ?? manifest.get(baseName(shown)) ?? null
}
