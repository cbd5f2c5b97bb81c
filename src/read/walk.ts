import { closeSync, type Dirent, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import type { Issue } from '../model/issue.ts'
import { readIssue, reasonOf } from './issues.ts'
import { type BytePath, joinPath, pathBytes, showPath } from './paths.ts'

export interface Found {
  readonly path: BytePath
  /** Below the folder walked. */
  readonly below: BytePath
}

interface Entry extends Found {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/**
 * The files of a folder and of all below it, sorted by the bytes of their paths; hidden ones (`.git`) are passed by. A folder that
 * cannot be read, a circle of links, a device: each is an issue, and the rest goes on. (Node's own recursive listings lose files.)
 * An earlier result is no input, wherever it lies: a folder written with `-o` is passed by. `passedBy` are the real paths of folders that are no input, such as the one the result goes to.
 */
export function* walk(root: BytePath, report: (issue: Issue) => void, passedBy: readonly BytePath[] = []): Generator<Found> {
  const waiting: Entry[] = [{ path: root, below: '', kind: 'folder' }]
  const seen = new Set<string>()
  const ours = new Set(passedBy)
  while (waiting.length > 0) {
    const next = waiting.pop()!
    const kind = kindOf(next, report)
    if (kind === 'file') yield next
    if (kind === 'folder' && isNew(next, seen, ours, report)) for (const entry of list(next, report)) waiting.push(entry)
  }
}

function kindOf(found: Entry, report: (issue: Issue) => void): 'file' | 'folder' | null {
  const { kind } = found
  if (kind === 'file' || kind === 'folder') return kind
  if (kind === 'link') {
    try {
      const target = statSync(pathBytes(found.path))
      if (target.isFile()) return 'file'
      if (target.isDirectory()) return 'folder'
    } catch (error) {
      report(readIssue('error', 'unreadable', showPath(found.below), `the link leads nowhere: ${reasonOf(error)}`))
      return null
    }
  }
  report(readIssue('warning', 'skipped', showPath(found.below), 'neither a file nor a folder: left out'))
  return null
}

/** Each folder is read once, whatever links lead to it. */
function isNew(found: Entry, seen: Set<string>, ours: ReadonlySet<string>, report: (issue: Issue) => void): boolean {
  try {
    const real = realpathSync(pathBytes(found.path), 'latin1')
    if (ours.has(real)) return false
    if (seen.has(real)) {
      report(readIssue('warning', 'link-circle', showPath(found.below), 'a link to a folder that is read anyway: left out'))
      return false
    }
    seen.add(real)
    return true
  } catch (error) {
    report(readIssue('error', 'unreadable', showPath(found.below), `the folder cannot be read: ${reasonOf(error)}`))
    return false
  }
}

/** What a folder holds, last first. */
function list(folder: Entry, report: (issue: Issue) => void): Entry[] {
  let entries: Dirent<Buffer>[]
  try {
    entries = readdirSync(pathBytes(folder.path), { encoding: 'buffer', withFileTypes: true })
  } catch (error) {
    report(readIssue('error', 'unreadable', showPath(folder.below), `the folder cannot be read: ${reasonOf(error)}`))
    return []
  }
  if (holdsResult(folder.path, entries)) {
    const severity = folder.below === '' ? 'error' : 'info'
    report(readIssue(severity, 'result', showPath(folder.below || folder.path), 'a result of extract, not articles: left out'))
    return []
  }
  const visible = entries.filter((entry) => entry.name[0] !== 0x2e)
  visible.sort((a, b) => Buffer.compare(b.name, a.name))
  return visible.map((entry) => {
    const name = entry.name.toString('latin1')
    const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other'
    return { path: joinPath(folder.path, name), below: joinPath(folder.below, name), kind }
  })
}

const RESULT = '{"schema": "extract/'

function holdsResult(folder: BytePath, entries: readonly Dirent<Buffer>[]): boolean {
  if (!['extract.json', 'datapackage.json'].every((name) => entries.some((entry) => entry.name.equals(Buffer.from(name))))) return false
  try {
    const file = openSync(pathBytes(joinPath(folder, 'extract.json')), 'r')
    try {
      const top = Buffer.alloc(RESULT.length)
      return readSync(file, top) === top.length && top.toString('latin1') === RESULT
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}
