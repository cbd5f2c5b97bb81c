import { Worker } from 'node:worker_threads'
import { ARTICLE_TABLES, type ArticleTable, type PackedArticle } from '../model/record.ts'
import { readIssue } from '../read/issues.ts'
import { showPath } from '../read/paths.ts'
import { type Batch, LIMIT, type RunOptions, type Share } from './share.ts'
import type { Parcel, WorkerData } from './worker.ts'

export interface PoolOptions {
  /** The program a worker runs. */
  readonly program: URL
  /** An article, or part of a long one, that takes longer is given up: milliseconds. */
  readonly limit: number
}

const DEFAULTS: PoolOptions = { program: new URL('./worker.js', import.meta.url), limit: LIMIT }
/** How often the clocks are looked at, in milliseconds. */
const TICK = 250

/** Runs batches in `options.jobs` workers. A worker that hangs or dies costs the article it was at, and nothing else. */
export async function runInWorkers(
  batches: AsyncIterable<Batch>,
  options: RunOptions,
  take: (share: Share) => Promise<void> | void,
  pool: PoolOptions = DEFAULTS,
): Promise<void> {
  const source = batches[Symbol.asyncIterator]()
  let turn: Promise<unknown> = Promise.resolve()
  /** One batch at a time is drawn from the source, whichever worker asks. */
  const draw = (): Promise<IteratorResult<Batch>> => {
    const next = turn.then(() => source.next())
    turn = next
    return next
  }
  const lane = async () => {
    const worker = new SteadyWorker(options, pool)
    try {
      for (let next = await draw(); !next.done; next = await draw()) await take(await worker.run(next.value))
    } finally {
      await worker.stop()
    }
  }
  await Promise.all(Array.from({ length: options.jobs }, lane))
}

interface Ending {
  readonly parcel: Parcel | null
  /** Why there is none. */
  readonly reason: string
  readonly hung: boolean
}

/** A worker that is started anew when it was lost. */
class SteadyWorker {
  private worker: Worker | null = null
  private readonly progress = new Int32Array(new SharedArrayBuffer(8))
  private readonly options: RunOptions
  private readonly pool: PoolOptions

  constructor(options: RunOptions, pool: PoolOptions) {
    this.options = options
    this.pool = pool
  }

  async run(batch: Batch): Promise<Share> {
    const skip = new Map(batch.skip)
    let suspect = -1
    for (;;) {
      const { parcel, reason, hung } = await this.attempt({ tasks: batch.tasks, skip })
      if (parcel) return open(parcel)
      const article = Atomics.load(this.progress, 0)
      if (skip.has(article)) return givenUp(batch, reason)
      // A worker may die of what came before: the article is given up when it happens there again.
      if (hung || suspect === article) skip.set(article, reason)
      suspect = article
    }
  }

  async stop(): Promise<void> {
    await this.worker?.terminate()
  }

  private attempt(batch: Batch): Promise<Ending> {
    const worker = this.worker ?? this.start()
    return new Promise((resolve) => {
      let at = ''
      let waited = 0
      let looked = performance.now()
      const clock = setInterval(() => {
        const now = this.progress.join()
        // A look that comes late, because this thread was busy itself, counts no more than two.
        waited = now === at ? waited + Math.min(performance.now() - looked, 2 * TICK) : 0
        at = now
        looked = performance.now()
        if (waited > this.pool.limit) lose(`it took longer than ${this.pool.limit / 1000} seconds`, true)
      }, TICK)
      const settle = (ending: Ending) => {
        clearInterval(clock)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        resolve(ending)
      }
      const lose = (reason: string, hung: boolean) => {
        this.worker = null
        settle({ parcel: null, reason, hung })
        worker.on('error', () => {})
        void worker.terminate()
      }
      const onMessage = (parcel: Parcel) => settle({ parcel, reason: '', hung: false })
      const onError = (error: Error) => lose(`the worker failed on it: ${error.message}`, false)
      const onExit = (code: number) => lose(`the worker ended on it with ${code}`, false)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      Atomics.store(this.progress, 0, 0)
      worker.postMessage(batch)
    })
  }

  private start(): Worker {
    this.worker = new Worker(this.pool.program, {
      workerData: { options: this.options, progress: this.progress } satisfies WorkerData,
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    return this.worker
  }
}

function open({ links, rows, failed, issues, read }: Parcel): Share {
  const width = ARTICLE_TABLES.length
  const articles = (JSON.parse(links) as PackedArticle['link'][]).map((link, i): PackedArticle => {
    const pieces = ARTICLE_TABLES.map((table, column) => [table, rows[i * width + column]!] as const)
    return { link, rows: Object.fromEntries(pieces) as Record<ArticleTable, readonly string[]> }
  })
  return { articles, failed, issues, read }
}

/** A batch that cannot even be read: all of it is named. */
function givenUp({ tasks }: Batch, reason: string): Share {
  const issues = tasks.map((task) => readIssue('error', 'fault', task.kind === 'file' ? showPath(task.below) : task.below, reason))
  return { articles: [], failed: issues.map((issue) => [issue]), issues, read: issues.length }
}
