import { escapeControls } from '../write/terminal.ts'

/** One line on standard error; no input can command the terminal through it. */
export function say(message: string): void {
  process.stderr.write(`extract: ${escapeControls(message)}\n`)
}

/** Names an input and what is wrong with it. */
export function sayIssue(issue: { readonly severity: string; readonly path: string | null; readonly message: string }): void {
  say(`${issue.severity}: ${issue.path ?? 'input'}: ${issue.message}`)
}
