import type { Issue } from '../model/issue.ts'
import { LARGEST, tooLarge, tooLongLine } from './largest.ts'
import { LineCutter, type LinesOf, wholeInUtf8 } from './lines.ts'
import type { Task } from './tasks.ts'

/** What stands at the top of standard input decides how it is read; this much of it is enough. */
const HEAD = 64 * 1024
const STDIN: LinesOf = { below: 'stdin', stem: 'stdin', manifest: null }

/**
 * Standard input as shares of work: JSON lines as they come, else all of it: one JSON text (an object over several lines, an array)
 * or one plain article.
 * @param most a text or line of more bytes is refused: a pipe need not end
 */
export async function* tasksInStream(chunks: AsyncIterable<Buffer>, report: (issue: Issue) => void, most = LARGEST): AsyncGenerator<Task> {
  const kept: Buffer[] = []
  let size = 0
  let cutter: LineCutter | null = null
  let decided = false
  for await (const chunk of chunks) {
    if (cutter) {
      const task = cutter.push(chunk)
      if (task) yield task
      if (cutter.isTooLong) break
      continue
    }
    kept.push(chunk)
    size += chunk.length
    if (size > most) return report(tooLarge(STDIN.below))
    if (decided || (size < HEAD && !chunk.includes(10))) continue
    decided = true
    const head = Buffer.concat(kept)
    if (!looksLikeLines(head)) continue
    cutter = new LineCutter(STDIN, most)
    const task = cutter.push(head)
    if (task) yield task
  }
  if (cutter?.isTooLong) report(tooLongLine(STDIN.below))
  const last = cutter ? cutter.flush() : whole(Buffer.concat(kept))
  if (last) yield last
}

function whole(bytes: Buffer): Task {
  const utf8 = wholeInUtf8(bytes)
  if (looksLikeLines(utf8.bytes) && utf8.bytes.includes(10)) return { kind: 'lines', firstLine: 1, ...STDIN, ...utf8 }
  return { kind: 'whole', bytes, below: STDIN.below, stem: STDIN.stem }
}

/** Is the first line that is not blank a JSON object of its own? */
function looksLikeLines(bytes: Buffer): boolean {
  const top = bytes
    .subarray(0, HEAD)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  const end = top.indexOf('\n')
  const text = (end < 0 ? top : top.slice(0, end)).trim()
  if (!text.startsWith('{')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    // A line of JSON that is longer than what has come so far, or one that is broken: a pretty-printed object has nothing after its brace.
    return /^\{\s*"(?:[^"\\]|\\.){1,100}"\s*:\s*\S/.test(text)
  }
}
