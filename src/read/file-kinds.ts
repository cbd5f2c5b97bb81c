export type FileKind = 'text' | 'json' | 'lines' | 'unsuitable' | 'unknown'

const KINDS: Record<string, FileKind> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  json: 'json',
  jsonl: 'lines',
  ndjson: 'lines',
}

const HINTS: readonly { readonly endings: readonly string[]; readonly what: string; readonly hint: string }[] = [
  { endings: ['gz', 'tgz', 'zip', 'bz2', 'xz', 'zst', '7z', 'rar', 'tar', 'warc'], what: 'an archive', hint: 'unpack it first' },
  { endings: ['pdf'], what: 'a PDF', hint: 'take the text out first, with pdftotext for instance' },
  { endings: ['html', 'htm', 'xhtml', 'mhtml'], what: 'a web page', hint: 'take the text out first, with trafilatura for instance' },
  { endings: ['doc', 'docx', 'odt', 'rtf', 'epub', 'pages'], what: 'a word processor file', hint: 'save it as plain text first' },
]

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly ending: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], ending: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], ending: 'zip' },
  { bytes: [0x1f, 0x8b], ending: 'gz' },
  { bytes: [0x42, 0x5a, 0x68], ending: 'bz2' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], ending: 'xz' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], ending: 'zst' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], ending: '7z' },
]

const endingOf = (name: string) => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

export function fileKind(name: string): FileKind {
  const ending = endingOf(name)
  return KINDS[ending] ?? (HINTS.some((hint) => hint.endings.includes(ending)) ? 'unsuitable' : 'unknown')
}

const TABLES = {
  endings: ['csv', 'tsv', 'xls', 'xlsx', 'ods', 'parquet'],
  what: 'a table',
  hint: 'make JSON lines of it first, with the article as "text", with DuckDB or csvjson for instance',
}

/** `an archive: unpack it first`, by the ending of the name. */
export function hintFor(name: string): string {
  const found = [...HINTS, TABLES].find((hint) => hint.endings.includes(endingOf(name)))
  return found ? `${found.what}: ${found.hint}` : 'not a kind of file that is read'
}

/** What binary data is, by its first bytes. */
export function hintForBytes(bytes: Buffer): string {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte))
  return found ? hintFor(`x.${found.ending}`) : 'binary data, not text'
}

/** A page of markup under a name that promises text. */
export const isWebPage = (text: string) => /^\s{0,100}<(?:!doctype html|html)\b/i.test(text.slice(0, 200))
