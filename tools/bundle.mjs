// The command and the library as one program, dist/program/: some 300 modules in a few files start in half the time. What is needed later is loaded later,
// and packages stay packages. The program lies two folders deep, as every module does, so data files are found alike.
import { readFileSync } from 'node:fs'
import { build } from 'rolldown'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

await build({
  input: { main: 'dist/cli/main.js', worker: 'dist/cli/worker.js', index: 'dist/index.js' },
  platform: 'node',
  external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
  transform: { target: 'node20' },
  output: { dir: 'dist/program', cleanDir: true },
})
