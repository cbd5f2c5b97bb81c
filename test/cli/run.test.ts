import { expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Share } from '../../src/cli/share.ts'
import type { Task } from '../../src/read/tasks.ts'

/** More than an article of which the rows may travel between threads. */
const text = `${'\n'.repeat(8_100_000)}Police detained 14 people in Gdansk.\n`

async function* tasks(): AsyncGenerator<Task> {
  yield { kind: 'whole', bytes: Buffer.from(text), below: 'long', stem: 'long' }
}

test('a very long article is analysed where its rows are kept, and not in a worker, from which they would come all at once', async () => {
  const shares: Share[] = []
  const met: string[] = []
  const options = { date: null, encoding: null, offsets: 'codepoint', jobs: 2, kinds: [] } as const
  await run(
    tasks(),
    options,
    (share) => void shares.push(share),
    ({ id }) => met.push(id),
  )
  expect(shares.flatMap(({ issues }) => issues)).toEqual([])
  expect(shares.map(({ articles }) => articles.length)).toEqual([1])
  expect(met).toEqual(['long'])
})
