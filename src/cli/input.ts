import { availableParallelism } from 'node:os'
import type { ArticleDocument } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import type { PackedArticle } from '../model/record.ts'
import { readDay } from '../read/day.ts'
import { isEncoding } from '../read/decode.ts'
import { tasksIn } from '../read/inputs.ts'
import { type Manifest, readManifest } from '../read/manifest.ts'
import { toBytePath } from '../read/paths.ts'
import { tasksInStream } from '../read/standard-input.ts'
import type { Task } from '../read/tasks.ts'
import type { OffsetUnit } from '../records/offsets.ts'
import { WrongUse } from './failures.ts'
import { readKinds } from './kinds.ts'
import { createProgress } from './progress.ts'
import { run } from './run.ts'
import { say, sayIssue } from './say.ts'
import type { Share } from './share.ts'

/** The options that say what is read and how, as commander gives them. */
export interface InputOptions {
  readonly date?: string
  readonly metadata?: string
  readonly encoding?: string
  readonly kinds?: string
  readonly offsets: OffsetUnit
  readonly jobs?: number
  readonly quiet?: boolean
  readonly strict?: boolean
  readonly out?: string
  readonly check?: string
  readonly update?: string
}

/** Where the articles and the inputs that failed go. */
export interface Taker {
  article(packed: PackedArticle): void
  failed(issues: readonly Issue[]): void
  /** Called with each article before it is analysed, where there is one job only. */
  meet?(document: ArticleDocument): void
  /** Called after each share: the chance to wait for a slow reader. */
  pause?(): Promise<void>
}

/** How many articles there were, and how many inputs failed. */
export interface Counts {
  articles: number
  failed: number
}

/** Reads and analyses what is given. Throws `WrongUse` where an option makes no sense. */
export async function readInputs(paths: readonly string[], options: InputOptions, taker: Taker): Promise<Counts> {
  const { date, encoding, manifest, kinds } = checkInputOptions(options)
  if (paths.length === 0 && process.stdin.isTTY) throw new WrongUse('nothing to read: name a file or folder, or pipe articles in')
  const counts = { articles: 0, failed: 0 }
  const report = (issue: Issue) => {
    if (issue.severity === 'error' || (issue.severity === 'warning' && !options.quiet)) sayIssue(issue)
  }
  const results = [options.out, options.check, options.update].filter((folder) => folder !== undefined)
  const meet = (issue: Issue) => {
    report(issue)
    taker.failed([issue])
    if (issue.severity === 'error') counts.failed++
  }
  const tasks = tasksOf(paths, manifest, meet, results)
  const jobs = options.jobs ?? availableParallelism()
  const progress = createProgress(options.quiet ?? false)
  const take = async ({ articles, failed, issues, read }: Share) => {
    if (articles.length + failed.length !== read)
      throw new Error(`${read} articles were read, ${articles.length + failed.length} came back`)
    for (const issue of issues) report(issue)
    for (const article of articles) taker.article(article)
    for (const ofOne of failed) taker.failed(ofOne)
    counts.articles += articles.length
    counts.failed += failed.length
    progress.show(counts.articles)
    await taker.pause?.()
  }
  await run(tasks, { date, encoding, offsets: options.offsets, jobs, kinds }, take, (document) => taker.meet?.(document))
  progress.clear()
  if (counts.failed > 0 && !options.quiet) say(`${counts.failed} of ${counts.failed + counts.articles} inputs failed`)
  return counts
}

/** What the options say of all articles. Throws `WrongUse` where one makes no sense. */
export function checkInputOptions(options: Pick<InputOptions, 'date' | 'encoding' | 'metadata' | 'kinds'>) {
  const date = options.date === undefined ? null : checkedDate(options.date)
  const encoding = options.encoding ?? null
  if (encoding !== null && !isEncoding(encoding)) throw new WrongUse(`--encoding: there is no encoding ${encoding}`)
  const manifest = options.metadata === undefined ? null : givenManifest(options.metadata)
  return { date, encoding, manifest, kinds: readKinds(options.kinds) }
}

function checkedDate(written: string): string {
  const { day, reason } = readDay(written)
  if (day === null || day !== written) throw new WrongUse(`--date: ${JSON.stringify(written)} ${reason ?? 'is not written YYYY-MM-DD'}`)
  return day
}

function givenManifest(file: string): Manifest {
  try {
    return readManifest(toBytePath(file))
  } catch (error) {
    throw new WrongUse(`--metadata: ${file} cannot be read: ${(error as Error).message}`)
  }
}

/** The shares of the files, folders and standard input given, in order. */
export async function* tasksOf(
  paths: readonly string[],
  manifest: Manifest | null,
  report: (issue: Issue) => void,
  results: readonly string[] = [],
): AsyncGenerator<Task> {
  const inputs = { manifest, report, results, ...(paths.length > 1 ? { seen: new Set<string>() } : {}) }
  if (paths.length === 0) yield* tasksInStream(process.stdin, report)
  for (const path of new Set(paths)) {
    if (path === '-') yield* tasksInStream(process.stdin, report)
    else yield* tasksIn(path, inputs)
  }
}
