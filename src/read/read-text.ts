import { failed, fromOptions, type ReadArticle, type ReadOptions, toArticle } from './article.ts'
import { dayInName } from './day.ts'
import type { DecodedInput } from './decoded-input.ts'
import { hintFor, isWebPage } from './file-kinds.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readIssue } from './issues.ts'
import { type Origin, readMetadata } from './metadata.ts'
import { baseName } from './paths.ts'
import { readSidecar } from './sidecar.ts'

/** A text is one article, with the front matter at its top, the metadata beside it and the day in its name. */
export function readText(input: DecodedInput, options: ReadOptions): ReadArticle[] {
  const { path, id, file, encoding, bytes, long } = input
  if (isWebPage(input.text)) return [failed(path, 'web-page', hintFor('x.html'))]
  const { fields, body, fault } = splitFrontMatter(input.text)
  const sidecar = file === null ? { metadata: null, issues: [] } : readSidecar(file, path)
  const matter = readMetadata(fields)
  const day = file === null ? null : dayInName(baseName(path))
  const origins: Origin[] = fromOptions(options)
  if (input.manifest) origins.push({ basis: 'manifest', metadata: input.manifest })
  if (sidecar.metadata) origins.push({ basis: 'sidecar', metadata: sidecar.metadata })
  origins.push({ basis: 'front-matter', metadata: matter })
  if (day !== null) origins.push({ basis: 'file-name', metadata: { date: day } })
  const issues = [...sidecar.issues]
  if (fault) issues.push(readIssue('warning', 'front-matter', path, fault, id))
  if (input.doubt) issues.push(readIssue('warning', 'encoding', path, input.doubt, id))
  return [toArticle({ id: matter.id ?? id, path, text: body, encoding, bytes, long, origins, issues })]
}
