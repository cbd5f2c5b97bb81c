import { readFileSync } from 'node:fs'
import type { Issue } from '../model/issue.ts'
import { decode } from './decode.ts'
import { parseYaml } from './front-matter.ts'
import { readIssue } from './issues.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { type BytePath, pathBytes, withoutEnding } from './paths.ts'
import { isFields } from './record.ts'

const ENDINGS = ['.meta.json', '.meta.yaml', '.meta.yml']

/** Metadata in `a.meta.json` or `a.meta.yaml` beside `a.txt`. */
export function readSidecar(article: BytePath, shown: string | null): { metadata: Metadata | null; issues: Issue[] } {
  for (const ending of ENDINGS) {
    let bytes: Buffer
    try {
      bytes = readFileSync(pathBytes(withoutEnding(article) + ending))
    } catch {
      continue
    }
    try {
      const text = decode(bytes)?.text ?? ''
      const fields = ending === '.meta.json' ? JSON.parse(text) : parseYaml(text)
      if (!isFields(fields)) throw new Error('it is no object')
      return { metadata: readMetadata(fields), issues: [] }
    } catch (error) {
      const reason = String((error as Error).message).split('\n')[0]
      return {
        metadata: null,
        issues: [readIssue('warning', 'sidecar', shown, `the metadata in ${ending} beside it is left out: ${reason}`)],
      }
    }
  }
  return { metadata: null, issues: [] }
}

export const isSidecar = (name: string): boolean => ENDINGS.some((ending) => name.endsWith(ending))
