import { expect, test } from 'vitest'
import { createGuard } from '../../src/cli/guard.ts'
import type { Batch, Progress, Share } from '../../src/cli/share.ts'

const batchOf = (...names: readonly string[]): Batch => ({
  tasks: names.map((stem) => ({ kind: 'whole', bytes: new Uint8Array(1), below: stem, stem })),
  skip: new Map<number, string>(),
})

/** A runner that hangs on `hang`, takes its time for `slow`, and names each of its tasks. */
function runner(progress: Progress) {
  return ({ tasks, skip }: Batch): Share => {
    const issues = tasks.map((task, i) => {
      progress.article(i)
      const reason = skip.get(i)
      if (reason === undefined && task.kind === 'whole' && task.stem === 'hang') for (;;);
      return { message: (task as { stem: string }).stem + (reason === undefined ? '' : `: ${reason}`) }
    })
    return { articles: [], failed: issues.map((issue) => [issue]), issues, read: tasks.length } as unknown as Share
  }
}

test('an article on which the program hangs is given up and named, in whatever place, and the others come back', () => {
  let started = 0
  const run = createGuard((progress) => {
    started++
    return runner(progress)
  }, 300)
  const messages = (share: Share) => share.issues.map((issue) => issue.message)
  expect(messages(run(batchOf('a', 'b')))).toEqual(['a', 'b'])
  expect(messages(run(batchOf('a', 'hang', 'b', 'hang')))).toEqual([
    'a',
    'hang: it took longer than 0.3 seconds',
    'b',
    'hang: it took longer than 0.3 seconds',
  ])
  expect(messages(run(batchOf('c')))).toEqual(['c'])
  expect(started).toBe(3)
})

test('a fault is not taken for slowness', () => {
  const run = createGuard(
    () => () => {
      throw new Error('a fault')
    },
    300,
  )
  expect(() => run(batchOf('a'))).toThrow('a fault')
})
