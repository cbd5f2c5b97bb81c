import { execFileSync } from 'node:child_process'

/** The tests of the command run the real program: it is built once before them. */
export default function build(): void {
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.json'], { stdio: 'inherit' })
}
