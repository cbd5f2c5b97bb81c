import type { ArticleDocument } from '../model/document.ts'
import { sizeOf, type Task } from '../read/tasks.ts'
import { createGuard } from './guard.ts'
import { type Batch, createShareRunner, type RunOptions, type Share } from './share.ts'

/** Below so many bytes starting workers costs more than it gains. */
const WORTH_WORKERS = 5_000_000
/** An article of more bytes is very long: its rows are too many to travel between threads. */
const LONG = 8_000_000
/** A batch is some 256 kB or this many files. */
const BATCH_BYTES = 256 * 1024
const BATCH_TASKS = 64

/**
 * Runs all shares of the input, with workers where it is worth it, and hands on what each gave.
 * @param meet called with each article before it is analysed, where there is one job only
 */
export async function run(
  tasks: AsyncIterable<Task>,
  options: RunOptions,
  take: (share: Share) => Promise<void> | void,
  meet?: (document: ArticleDocument) => void,
): Promise<void> {
  const waiting = inBatches(tasks)[Symbol.asyncIterator]()
  const first: Batch[] = []
  let more = true
  if (options.jobs > 1) {
    for (let bytes = 0; bytes < WORTH_WORKERS && more; ) {
      const next = await waiting.next()
      if (next.done) more = false
      else {
        first.push(next.value)
        bytes += bytesOf(next.value)
      }
    }
  }
  const all = chain(first, waiting)
  const runShare = createGuard((progress) => createShareRunner(options, progress, meet))
  if (options.jobs > 1 && more) {
    const { runInWorkers } = await import('./pool.ts')
    return runInWorkers(
      without(holdsLong, all, async (batch) => take(runShare(batch))),
      options,
      take,
    )
  }
  for await (const batch of all) await take(runShare(batch))
}

const bytesOf = ({ tasks }: Batch): number => tasks.reduce((sum, task) => sum + sizeOf(task), 0)
/** JSON of that size is many articles. */
const holdsLong = ({ tasks }: Batch) => tasks.some((task) => sizeOf(task) > LONG && !(task.kind === 'file' && task.format === 'json'))

/** The batches that are not `apart`; one that is goes to `take` when its turn comes. */
async function* without(
  apart: (batch: Batch) => boolean,
  batches: AsyncIterable<Batch>,
  take: (batch: Batch) => Promise<void>,
): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    if (apart(batch)) await take(batch)
    else yield batch
  }
}

async function* chain(first: Batch[], rest: AsyncIterator<Batch>): AsyncGenerator<Batch> {
  for (let batch = first.shift(); batch; batch = first.shift()) yield batch
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* inBatches(tasks: AsyncIterable<Task>): AsyncGenerator<Batch> {
  let batch: Task[] = []
  let bytes = 0
  for await (const task of tasks) {
    batch.push(task)
    bytes += sizeOf(task)
    if (bytes < BATCH_BYTES && batch.length < BATCH_TASKS) continue
    yield { tasks: batch, skip: new Map() }
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield { tasks: batch, skip: new Map() }
}
