import { Kind } from './kinds.ts'
import { LONG_BY_FIRST } from './listed-names.ts'
import type { Reader } from './reader.ts'

/** The end of a listed organisation that starts at token `i`; 0 when none does. */
export function listedOrganisationEnd(reader: Reader, i: number, limit: number): number {
  const names = (reader.kinds(i) & Kind.Listed) === 0 ? undefined : LONG_BY_FIRST.get(reader.form(i))
  if (names === undefined) return 0
  for (const name of names) {
    for (let last = i + 1; last <= Math.min(limit, i + 8); last++) {
      const text = reader.slice(i, last)
      if (text.length > name.length) break
      if (text.length === name.length && isSameName(text.replace(/\s/g, ' '), name)) return last
    }
  }
  return 0
}

/** As listed, or in capitals throughout: `EUROPEAN UNION`. */
const isSameName = (text: string, name: string) => text === name || text === name.toUpperCase()
