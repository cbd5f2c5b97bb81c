import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** The whole result of `corpus/` is kept; `npm run golden` renews it. A difference shows the rows that were added, removed and changed. */
test('the result of corpus/ is the one in fixtures/expected/', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/extract.js', 'corpus/', '-q', '--check', 'fixtures/expected'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect({ status, differences: stdout, stderr }).toEqual({ status: 0, differences: '', stderr: '' })
})
