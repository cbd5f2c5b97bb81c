import { readFileSync } from 'node:fs'

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
  const [first = '', second = ''] = readFileSync(new URL('../../../src/data/names/world-names.txt', import.meta.url), 'latin1').split('\n')
  given = new Set(first.split(' '))
  surnames = new Set(second.split(' '))
}
