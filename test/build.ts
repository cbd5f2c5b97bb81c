import { execFileSync } from 'node:child_process'

/** The tests of the command run the real program: it is built once before them. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
