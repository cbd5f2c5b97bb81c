// npm run bench: speed, start-up and memory, ours and the peers', in one run and in separate processes.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articles } from './corpus.mjs'
import { HOSTILE_SHAPES } from './hostile-shapes.mjs'

const ROUNDS = 3
/** So many of the slowest hostile texts are shown. */
const SLOWEST = 6
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
  hostile()
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

/** Texts that tempt a program into hanging: none of 200 kB may take more than two seconds, nor ten times the text more than twelve times as long. */
function hostile() {
  console.log('\nhostile text   ms for 200 kB, start-up included   for 2 MB')
  const time = (shape, size) => {
    const path = join(folder, 'hostile.txt')
    writeFileSync(path, HOSTILE_SHAPES[shape](size))
    const started = performance.now()
    spawnSync(process.execPath, [command, '-q', '-j', '1', '-f', 'json', path], { stdio: 'ignore' })
    return performance.now() - started
  }
  const times = Object.keys(HOSTILE_SHAPES).map((shape) => [shape, time(shape, 200_000)])
  for (const [shape, ms] of times.sort((a, b) => b[1] - a[1]).slice(0, SLOWEST)) {
    console.log(`${shape.padEnd(26)} ${ms.toFixed(0).padStart(6)} ${time(shape, 2_000_000).toFixed(0).padStart(26)}`)
  }
}

/** Peak memory of the whole command at rising sizes: it may not grow faster than the input. */
function memory() {
  console.log('\nwhole command  MB in   seconds   MB/s   peak MB')
  for (const megabytes of [1, 10, 50]) {
    const file = writeCorpus(megabytes * 1e6, `${megabytes}.jsonl`)
    const started = performance.now()
    // The command itself, so that what it sets for the heap counts.
    const args = ['-q', '-j', '1', '-f', 'json', file]
    const script = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS / 1024)))
      process.argv = ['node', 'extract', ...${JSON.stringify(args)}]
      await import(${JSON.stringify(new URL('../bin/extract.js', import.meta.url).href)})`
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
