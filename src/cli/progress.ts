/** Progress is shown when a run lasts longer than this: milliseconds. */
const PATIENCE = 1000

/** Tells on a terminal how far a long run has come. Silent where standard error is no terminal. */
export function createProgress(quiet: boolean): { show(articles: number): void; clear(): void } {
  const { stderr } = process
  if (quiet || !stderr.isTTY) return { show() {}, clear() {} }
  const since = performance.now()
  let shown = false
  return {
    show(articles) {
      if (performance.now() - since < PATIENCE) return
      shown = true
      stderr.write(`\r\x1b[K${articles} articles`)
    },
    clear() {
      if (shown) stderr.write('\r\x1b[K')
    },
  }
}
