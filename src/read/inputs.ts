import { realpathSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import type { Issue } from '../model/issue.ts'
import { fileKind, hintFor } from './file-kinds.ts'
import { readIssue, reasonOf } from './issues.ts'
import { LARGEST, readPipe, tooLarge } from './largest.ts'
import { linesOfFile } from './lines.ts'
import { lookUp, type Manifest, readManifest } from './manifest.ts'
import type { Metadata } from './metadata.ts'
import { type BytePath, baseName, joinPath, pathBytes, showPath, toBytePath, withoutEnding } from './paths.ts'
import { isSidecar } from './sidecar.ts'
import type { Task } from './tasks.ts'
import { walk } from './walk.ts'

const MANIFEST = 'metadata.csv'

export interface Inputs {
  /** The manifest given for all, before those of the folders. */
  readonly manifest: Manifest | null
  readonly report: (issue: Issue) => void
  /** Folders that are no input though they may lie in one: where the result goes. */
  readonly results?: readonly string[]
  /** Files that were read already, if more than one thing was given: they are not read again. */
  readonly seen?: Set<BytePath>
}

/**
 * The shares of work in a file or folder given, in order. What cannot be read is reported, and the rest goes on.
 */
export function* tasksIn(given: string, inputs: Inputs): Generator<Task> {
  const path = toBytePath(given)
  const kind = kindOf(path, inputs)
  if (kind === 'folder') yield* tasksInFolder(path, inputs)
  else if (kind === 'file') yield* tasksInFile({ path, below: baseName(path), given: true }, null, inputs)
}

function kindOf(path: BytePath, { report }: Inputs): 'file' | 'folder' | null {
  try {
    const found = statSync(pathBytes(path))
    if (found.isDirectory()) return 'folder'
    if (found.isFile() || found.isFIFO() || found.isCharacterDevice()) return 'file'
    report(readIssue('error', 'unreadable', showPath(path), 'it is neither a file nor a folder'))
  } catch (error) {
    report(readIssue('error', 'unreadable', showPath(path), reasonOf(error)))
  }
  return null
}

function* tasksInFolder(folder: BytePath, inputs: Inputs): Generator<Task> {
  const manifest = folderManifest(folder, inputs)
  for (const { path, below } of walk(folder, inputs.report, (inputs.results ?? []).flatMap(realPath))) {
    const name = baseName(below)
    if (below === MANIFEST || isSidecar(name)) continue
    yield* tasksInFile({ path, below, given: false }, manifest, inputs)
  }
}

function realPath(path: string): BytePath[] {
  try {
    return [realpathSync(path, 'latin1')]
  } catch {
    return []
  }
}

function folderManifest(folder: BytePath, { report }: Inputs): Manifest | null {
  const path = joinPath(folder, MANIFEST)
  try {
    return readManifest(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      report(readIssue('error', 'manifest', MANIFEST, `the manifest cannot be read: ${reasonOf(error)}`))
    }
    return null
  }
}

interface Named {
  readonly path: BytePath
  readonly below: BytePath
  /** Named by the user, not met in a folder: then it is read whatever its ending. */
  readonly given: boolean
}

function* tasksInFile(named: Named, manifest: Manifest | null, inputs: Inputs): Generator<Task> {
  const { path, below, given } = named
  const shown = showPath(below)
  const kind = fileKind(shown)
  if (kind === 'unsuitable' || (kind === 'unknown' && !given)) {
    const severity = given ? 'error' : kind === 'unsuitable' ? 'warning' : 'info'
    inputs.report(readIssue(severity, 'skipped', shown, hintFor(shown)))
    return
  }
  if (inputs.seen && !isNew(path, inputs.seen)) return
  const known = metadataOf(path, below, manifest, inputs)
  if (kind === 'lines') {
    yield* linesOfFile(path, { below: shown, stem: withoutEnding(shown), manifest: known }, inputs.report)
    return
  }
  let size = 0
  try {
    const found = statSync(pathBytes(path))
    size = found.size
    // A pipe (`<(curl …)`) is as slow as its writer: it is read here, where no clock runs.
    if (!found.isFile()) {
      const bytes = readPipe(path)
      if (bytes === null) inputs.report(tooLarge(shown))
      else yield { kind: 'whole', bytes, below: shown, stem: withoutEnding(shown) }
      return
    }
  } catch (error) {
    inputs.report(readIssue('error', 'unreadable', shown, reasonOf(error)))
    return
  }
  if (size > LARGEST) {
    inputs.report(tooLarge(shown))
    return
  }
  yield { kind: 'file', path, below, format: kind === 'json' ? 'json' : 'text', manifest: known, size }
}

function isNew(path: BytePath, seen: Set<BytePath>): boolean {
  const whole = posix.resolve(toBytePath(process.cwd()), path)
  const before = seen.size
  return seen.add(whole).size > before
}

/** What the manifests say of a file; the one given for all comes first, field by field. */
function metadataOf(path: BytePath, below: BytePath, folder: Manifest | null, { manifest }: Inputs): Partial<Metadata> | null {
  const first = manifest && lookUp(manifest, path, below)
  const second = folder && lookUp(folder, path, below)
  if (!first || !second) return first ?? second
  return Object.fromEntries(Object.entries(first).map(([field, value]) => [field, value ?? second[field as keyof Metadata]]))
}
