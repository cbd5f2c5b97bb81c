import { existsSync } from 'node:fs'
import { editDistance } from '../lang/edits.ts'
import { WrongUse } from './failures.ts'

/** `extract dif a b`: no file of that name, and nearly a command. Throws `WrongUse`. */
export function checkCommand(paths: readonly string[], commands: readonly string[]): void {
  const [first] = paths
  if (first === undefined || !/^[a-z]+$/.test(first) || existsSync(first)) return
  const meant = commands.find((command) => editDistance(first, command, 2) <= Math.min(2, command.length / 3))
  if (meant) throw new WrongUse(`there is no file, folder or command "${first}". Did you mean extract ${meant}?`)
}
