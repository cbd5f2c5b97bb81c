import { demonymCountry } from '../../data/demonyms.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { titleEnd } from './title-phrases.ts'
import { W } from './word-classes.ts'

/** What stands between the comma after a name and its end; a role without its article. */
export interface Apposition {
  readonly role: string
  readonly age: number | null
  /** ISO 3166 code, empty where none is told. */
  readonly nationality: string
}

const NOTHING: Apposition = { role: '', age: null, nationality: '' }

/** `Lena Moor, a former judge,`; `Ali Zadeh, a 22-year-old Iranian student,`; `Jan Berg, Director of`. */
export function appositionOf(reader: Reader, segment: Segment): Apposition {
  let at = segment.last
  if (reader.form(at) !== ',') return NOTHING
  at++
  if ((reader.bits(at) & W.Number) !== 0 && reader.form(at + 1) === ',') at += 2
  if (/^(?:an?|the|his|her|its|their|one)$/.test(reader.lower(at))) at++
  const aged = agedEnd(reader, at)
  const age = aged > at ? ageIn(reader.form(at)) : null
  at = aged
  const people = (reader.bits(at) & W.Demonym) === 0 ? undefined : demonymCountry(reader.form(at))
  if (people !== undefined) at++
  const role = roleAt(reader, at, Math.min(reader.article.sentences.last[segment.sentence]!, at + 6))
  return { role, age, nationality: role === '' ? '' : (people ?? '') }
}

/** The end of `22-year-old` or `22 year old`; `i` where there is none. */
function agedEnd(reader: Reader, i: number): number {
  if ((reader.bits(i) & W.Number) === 0) return i
  let at = i + 1
  for (const word of [/^years?$/, /^old$/]) {
    if ((reader.bits(at) & W.Hyphen) !== 0) at++
    if (!word.test(reader.lower(at))) return i
    at++
  }
  return at
}

/** The role that starts at `at`, in small letters or as an office; none when the next name owns it: `Moor, political adviser Karl Berg`. */
function roleAt(reader: Reader, at: number, limit: number): string {
  const office = titleEnd(reader, at, limit)
  if (office > at) return (reader.bits(office) & W.Capital) !== 0 ? '' : oneLine(reader.slice(at, office))
  for (let i = at; i < limit; i++) {
    const bits = reader.bits(i)
    if ((bits & W.Hyphen) !== 0) continue
    if ((bits & W.Word) === 0 || (bits & (W.Speech | W.PersonVerb | W.Family)) !== 0) return ''
    if ((bits & W.Function) !== 0 && reader.lower(i) !== 'former') return ''
    if (!isRole(reader, i) || isRole(reader, i + 1)) continue
    return i - at > 4 || (reader.bits(i + 1) & W.Capital) !== 0 ? '' : oneLine(reader.slice(at, i + 1))
  }
  return ''
}

export const isRole = (reader: Reader, i: number) => {
  const bits = reader.bits(i)
  return (bits & W.Role) !== 0 && (bits & (W.Capital | W.Family)) === 0
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ')

export const ageIn = (form: string) => (/^(?:[1-9]\d?|1[01]\d)$/.test(form) ? Number(form) : null)
