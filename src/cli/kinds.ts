import { readFileSync } from 'node:fs'
import { KINDS } from '../claims/kinds/index.ts'
import type { Kind } from '../claims/kinds/kind.ts'
import { parseKinds } from '../claims/kinds/parse-kinds.ts'
import { decode } from '../read/decode.ts'
import { parseYaml } from '../read/front-matter.ts'
import { WrongUse } from './failures.ts'

/**
 * The kinds of claims that are looked for: those of the file given with `--kinds` (JSON or YAML) come before ours, and one with the name of
 * one of ours takes its place. Throws `WrongUse` where the file cannot be read or is not of that form.
 */
export function readKinds(file: string | undefined): readonly Kind[] {
  if (file === undefined) return KINDS
  const own = parsed(file)
  const names = new Set(own.map((kind) => kind.name))
  if (names.size < own.length) throw new WrongUse(`--kinds: ${file} has two kinds of one name`)
  return [...own, ...KINDS.filter((kind) => !names.has(kind.name))]
}

function parsed(file: string): Kind[] {
  try {
    const text = decode(readFileSync(file))?.text
    if (text === undefined) throw new Error('it is binary data')
    return parseKinds(/\.ya?ml$/i.test(file) ? parseYaml(text) : JSON.parse(text))
  } catch (error) {
    throw new WrongUse(`--kinds: ${file} cannot be used: ${(error as Error).message}`)
  }
}
