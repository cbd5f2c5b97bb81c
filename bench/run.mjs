// npm run bench: speed, start-up and memory, ours and the peers', in one run and in separate processes.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articles } from './corpus.mjs'

const ROUNDS = 3
const here = fileURLToPath(new URL('.', import.meta.url))
const command = join(here, '../bin/extract.js')
/** How much of the corpus each engine reads: the slow ones get less. */
const SHARES = { tokeniser: 12, pipeline: 12, 'wink-nlp': 2, chrono: 2, compromise: 0.4 }

const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'))
try {
  const file = writeCorpus(12e6, 'corpus.jsonl')
  console.log(`node ${process.version}, ${cpus()[0].model}, ${cpus().length} cores; medians of ${ROUNDS} interleaved rounds\n`)
  throughput(file)
  console.log('\nstages, warm')
  process.stdout.write(execFileSync(process.execPath, [join(here, 'stages.mjs'), file, '4'], { encoding: 'utf8' }))
  startUp(file)
  memory()
} finally {
  rmSync(folder, { recursive: true })
}

function writeCorpus(bytes, name) {
  const path = join(folder, name)
  writeFileSync(path, [...articles(bytes)].map((article) => `${JSON.stringify(article)}\n`).join(''))
  return path
}

function throughput(file) {
  const results = new Map(Object.keys(SHARES).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, megabytes] of Object.entries(SHARES)) {
      results
        .get(name)
        .push(JSON.parse(execFileSync(process.execPath, [join(here, 'one.mjs'), name, file, String(megabytes)], { encoding: 'utf8' })))
    }
  }
  const rate = (name) => median(results.get(name).map((r) => r.rate))
  console.log('engine        MB/s    ours is   peak MB')
  for (const name of results.keys()) {
    const times = name === 'pipeline' ? '' : `${(rate('pipeline') / rate(name)).toFixed(2)} x`
    console.log(
      `${name.padEnd(12)} ${rate(name).toFixed(2).padStart(6)} ${times.padStart(10)} ${median(results.get(name).map((r) => r.memory))
        .toFixed(0)
        .padStart(9)}`,
    )
  }
}

function startUp(file) {
  const five = join(folder, 'five.jsonl')
  writeFileSync(five, execFileSync('head', ['-n', '5', file]))
  const bare = wall(['-e', '0'])
  console.log('\nstart-up      ms    over bare node')
  for (const [name, args] of [
    ['bare node', ['-e', '0']],
    ['--help', [command, '--help']],
    ['five articles', [command, '-q', '-f', 'json', five]],
  ]) {
    const ms = wall(args)
    console.log(`${name.padEnd(13)} ${ms.toFixed(0).padStart(4)} ${(ms - bare).toFixed(0).padStart(8)}`)
  }
}

function wall(args) {
  return median(
    Array.from({ length: 9 }, () => {
      const started = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      return performance.now() - started
    }),
  )
}

/** Peak memory of the whole command at rising sizes: it may not grow faster than the input. */
function memory() {
  console.log('\nwhole command  MB in   seconds   MB/s   peak MB')
  for (const megabytes of [1, 10, 50]) {
    const file = writeCorpus(megabytes * 1e6, `${megabytes}.jsonl`)
    const started = performance.now()
    const script = `import { main } from ${JSON.stringify(new URL('../dist/cli/main.js', import.meta.url).href)}; process.exitCode = await main(${JSON.stringify(['-q', '-j', '1', '-f', 'json', file])}); process.stderr.write(String(process.resourceUsage().maxRSS / 1024))`
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    const seconds = (performance.now() - started) / 1000
    console.log(
      `${String(megabytes).padStart(20)} ${seconds.toFixed(1).padStart(9)} ${(megabytes / seconds).toFixed(1).padStart(6)} ${Number(stderr).toFixed(0).padStart(9)}`,
    )
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
