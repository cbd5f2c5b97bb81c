import { afterEach, expect, test, vi } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'

const { stderr } = process
const wasTerminal = stderr.isTTY
afterEach(() => {
  vi.restoreAllMocks()
  stderr.isTTY = wasTerminal
})

/** What is shown of three articles, at these milliseconds after the start. */
function shown(times: readonly number[], { terminal = true, quiet = false } = {}): string {
  let text = ''
  vi.spyOn(stderr, 'write').mockImplementation((chunk) => {
    text += chunk
    return true
  })
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  stderr.isTTY = terminal
  const progress = createProgress(quiet)
  times.forEach((time, i) => {
    now.mockReturnValue(time)
    progress.show(i + 1)
  })
  progress.clear()
  return text
}

test('a long run tells how far it has come, and clears its line', () => {
  expect(shown([400, 1400, 2000])).toBe('\r\x1b[K2 articles\r\x1b[K3 articles\r\x1b[K')
})
test('a short run tells nothing', () => {
  expect(shown([100, 200, 900])).toBe('')
})
test('nor does one that is quiet, or whose standard error is no terminal', () => {
  expect([shown([5000], { quiet: true }), shown([5000], { terminal: false })]).toEqual(['', ''])
})
