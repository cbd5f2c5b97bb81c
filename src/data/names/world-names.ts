import { readFileSync } from 'node:fs'
import { dataFile } from '../data-file.ts'

let given: ReadonlySet<string> | undefined
let surnames: ReadonlySet<string> | undefined

/** Given names of some fifty languages, folded to plain lower-case Latin letters (tools/build-names.mjs). */
export function isWorldGivenName(folded: string): boolean {
  load()
  return given!.has(folded)
}

/** Surnames of some fifty languages, folded likewise. */
export function isWorldSurname(folded: string): boolean {
  load()
  return surnames!.has(folded)
}

function load(): void {
  if (given) return
  const [first = '', second = ''] = readFileSync(dataFile('names/world-names.txt'), 'latin1').split('\n')
  given = new Set(first.split(' '))
  surnames = new Set(second.split(' '))
}
