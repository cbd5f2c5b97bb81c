import { placeHead } from '../../data/gazetteer.ts'
import { copyString } from '../../lang/string-pool.ts'
import { readingOf } from './candidates.ts'

const known = new Map<string, readonly string[]>()

/** The names of countries, regions and larger towns inside a longer name: `University of South Florida` → `South Florida` or `Florida`. Kept, since names come again. */
export function placesInside(name: string): readonly string[] {
  let found = known.get(name)
  if (found === undefined) {
    if (known.size > 50_000) known.clear()
    const own = copyString(name)
    found = search(own.split(/\s+/))
    known.set(own, found)
  }
  return found
}

function search(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(3, words.length - i, placeHead(words[i]!)); length > 0; length--) {
      const name = words
        .slice(i, i + length)
        .join(' ')
        .replace(/['’]s?$/, '')
      if (!tellsWhere(name)) continue
      found.push(name)
      i += length - 1
      break
    }
  }
  return found
}

const wide: ReadonlySet<string> = new Set(['country', 'admin1', 'admin2'])

function tellsWhere(name: string): boolean {
  return readingOf(name).candidates.some(({ record }) => wide.has(record.type) || record.population >= 50_000)
}
