import { LONG_ORGANISATIONS } from '../../data/names/organisation-words.ts'

/** The listed names of several words by their first word, the longest first. */
export const LONG_BY_FIRST = new Map<string, string[]>()
for (const name of LONG_ORGANISATIONS) {
  const first = name.split(/[ -]/, 1)[0]!
  for (const key of new Set([first, first.toUpperCase()])) LONG_BY_FIRST.set(key, [...(LONG_BY_FIRST.get(key) ?? []), name])
}
for (const names of LONG_BY_FIRST.values()) names.sort((a, b) => b.length - a.length)

/** Does some listed name begin with the form? */
export const startsListed = (form: string) => LONG_BY_FIRST.has(form)
