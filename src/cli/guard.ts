import { createContext, Script } from 'node:vm'
import { sizeOf } from '../read/tasks.ts'
import { type Batch, LIMIT, type Progress, type Share } from './share.ts'

/** Work of this size may take the limit once more: a batch has many articles, and a long one many parts. */
const BYTES_PER_LIMIT = 2_000_000

/**
 * Runs batches in this process. An article on which the program hangs is given up, as in a worker: the engine stops the program in its
 * tracks, `start` makes a fresh runner, and all other articles of the batch are done again.
 * @param start makes a runner that tells its progress
 */
export function createGuard(start: (progress: Progress) => (batch: Batch) => Share, limit = LIMIT): (batch: Batch) => Share {
  let article = 0
  let since = 0
  const tick = () => {
    since = performance.now()
  }
  const progress: Progress = {
    article(number) {
      article = number
      tick()
    },
    part: tick,
  }
  let runShare: ((batch: Batch) => Share) | null = null
  return (batch) => {
    const skip = new Map(batch.skip)
    const size = batch.tasks.reduce((sum, task) => sum + sizeOf(task), 0)
    for (let time = limit * (1 + size / BYTES_PER_LIMIT); ; ) {
      const work = runShare ?? start(progress)
      runShare = work
      tick()
      const share = withinTime(() => work({ tasks: batch.tasks, skip }), time)
      if (share) return share
      runShare = null
      // Where the last article or part had not long begun, it is the machine that is slow.
      if (performance.now() - since < limit / 2) time *= 2
      else skip.set(article, `it took longer than ${limit / 1000} seconds`)
    }
  }
}

const CALL = new Script('work()')
/** One for all work: a context of its own for each batch would stay in memory until the next full collection. */
const stage = createContext({ work: () => {} })

/** What the work gives, or null where it was stopped because it took longer: milliseconds. */
function withinTime<T>(work: () => T, time: number): T | null {
  try {
    stage.work = work
    return CALL.runInContext(stage, { timeout: Math.ceil(time) }) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  } finally {
    stage.work = null
  }
}
