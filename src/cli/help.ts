import { createRequire } from 'node:module'

export const VERSION = (createRequire(import.meta.url)('../../package.json') as { version: string }).version

export const EXAMPLES = `Examples:
  extract corpus/                      the articles of a folder: tables on a terminal, JSON in a pipe
  extract corpus/ -o result/           every table as CSV and JSON lines
  extract -t claims -f csv corpus/     one table as CSV
  cat articles.jsonl | extract -       JSON lines with "text", and perhaps "id", "date", "title" ...
  extract corpus/ --check result/      has anything changed? (exit status 1)

`
