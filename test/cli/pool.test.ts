import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { runInWorkers } from '../../src/cli/pool.ts'
import type { Batch, Share } from '../../src/cli/share.ts'
import { folderOf } from './command.ts'

/** A worker that hangs on `hang`, dies on `exit`, fails on `throw`, and otherwise names each of its tasks as failed with the task's own name. */
const PROGRAM = `
import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', ({ tasks, skip }) => {
  const issues = []
  tasks.forEach((task, i) => {
    Atomics.store(workerData.progress, 0, i)
    const reason = skip.get(i)
    if (!reason && task.stem === 'hang') for (;;);
    if (!reason && task.stem === 'exit') process.exit(7)
    if (!reason && task.stem === 'throw') throw new Error('thrown')
    issues.push({ message: task.stem + (reason ? ': ' + reason : '') })
  })
  parentPort.postMessage({ links: '[]', rows: [], failed: issues.map((issue) => [issue]), issues, read: tasks.length })
})
`

async function* batchesOf(names: readonly (readonly string[])[]): AsyncGenerator<Batch> {
  for (const batch of names) {
    yield { tasks: batch.map((stem) => ({ kind: 'whole', bytes: new Uint8Array(1), below: stem, stem })), skip: new Map() }
  }
}

test('an article on which a worker hangs or dies is named, and all others come back once', async () => {
  const program = pathToFileURL(join(folderOf({ 'worker.mjs': PROGRAM }), 'worker.mjs'))
  const shares: Share[] = []
  const names = [['a', 'hang', 'b'], ['c'], ['exit', 'd'], ['e', 'throw', 'hang', 'f'], ['g']]
  const options = { date: null, encoding: null, offsets: 'codepoint', jobs: 2, kinds: [] } as const
  await runInWorkers(batchesOf(names), options, (share) => void shares.push(share), { program, limit: 1000 })
  expect(shares.flatMap((share) => share.issues.map((issue) => issue.message)).sort()).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'exit: the worker ended on it with 7',
    'f',
    'g',
    'hang: it took longer than 1 seconds',
    'hang: it took longer than 1 seconds',
    'throw: the worker failed on it: thrown',
  ])
})
