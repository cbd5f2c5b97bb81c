import { SHORT_HEADS } from '../../data/names/organisation-words.ts'
import { bestType, type Entry, SURE_PLACE } from './entry.ts'
import { ENOUGH } from './segment.ts'

type Entries = Map<string, Entry>

/** A surname of somebody named in full is a person, though a country (`Israel`) hardly ever. */
const FOR_SURNAME = 5
const FOR_SURNAME_OF_COUNTRY = 2
const FOR_GIVEN_NAME = 3
const FOR_GIVEN_NAME_OF_PLACE = 2.5
const FOR_SHORT_NAME = 3
const FOR_FIRST_WORD = 2

/** Long names of an article explain its short ones, and titled short ones their long ones. */
export function shareNames(entries: Entries): void {
  for (const entry of entries.values()) lendToFullName(entry, entries)
  for (const entry of entries.values()) if (entry.fixed === 'organisation' && entry.words >= 2) shareBody(entry, entries)
  for (const entry of entries.values()) if (entry.fixed === 'organisation' && entry.words >= 2) shareHead(entry, entries)
  const surnames = new Map<string, Entry>()
  const givens = new Map<string, Entry>()
  for (const entry of entries.values()) if (entry.type === 'person' && isFull(entry)) collectParts(entry, surnames, givens)
  for (const entry of entries.values()) if (entry.fixed === null) takePart(entry, surnames, givens)
  // `PETROV` of a headline, though the text never has the bare surname.
  for (const [key, full] of surnames)
    if (!entries.has(key) && full.type === 'person') entries.set(key, { ...full, key, words: 1, partOf: full })
}

/** `Anna Moor`, `P C Moor`, `A.P. Moor`. */
const isFull = ({ words, key }: Entry) => words >= 2 || /^(?:\p{L} |\p{L}\.)\S*\s?\S/u.test(key)

/** `Mrs Moor` makes `Anna Moor` a person, too; `Mr Prawit` `Prawit Chomklin`, as the Thai are called. */
function lendToFullName(entry: Entry, entries: Entries): void {
  if (entry.type !== null || entry.fixed !== null || entry.words < 2 || entry.person <= 0) return
  const last = entries.get(entry.key.slice(entry.key.lastIndexOf(' ') + 1))
  const first = entries.get(entry.key.slice(0, entry.key.indexOf(' ')))
  if (!isBarePerson(last, entry) && !(isBarePerson(first, entry) && first!.titled)) return
  entry.person += ENOUGH
  entry.type = bestType(entry)
}

const isBarePerson = (bare: Entry | undefined, of: Entry) =>
  bare !== undefined && bare !== of && bare.type === 'person' && bare.partOf === null

/** `Cromwell Mining Inc` explains `Cromwell Mining`, and `Cromwell` where that is nothing else. */
function shareBody(body: Entry, entries: Entries): void {
  for (let at = body.key.lastIndexOf(' '), first = true; at > 0; at = body.key.lastIndexOf(' ', at - 1), first = false) {
    const short = entries.get(body.key.slice(0, at))
    if (short === undefined || short.fixed !== null || short.lexicalPlace > 0 || short.bodied) continue
    short.bodied = true
    short.organisation += first ? FOR_SHORT_NAME : FOR_FIRST_WORD
    short.type = bestType(short)
  }
}

/** `National Assembly` explains `the Assembly`, `Ministry of Health` `the Ministry`. */
function shareHead(body: Entry, entries: Entries): void {
  const last = body.key.slice(body.key.lastIndexOf(' ') + 1)
  const head = SHORT_HEADS.has(last) ? last : body.key.slice(0, body.key.indexOf(' '))
  const short = SHORT_HEADS.has(head) ? entries.get(head) : undefined
  if (short === undefined || short.fixed !== null || short.isShortHead) return
  short.isShortHead = true
  short.organisation += ENOUGH + 1
  short.type = bestType(short)
}

/** `Suu Kyi`, `Kyi` and `Aung` of `Aung San Suu Kyi`, and `Aung Kyi`. */
function collectParts(full: Entry, surnames: Entries, givens: Entries): void {
  const { key } = full
  const last = key.lastIndexOf(' ')
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) if (key.length > at + 2) surnames.set(key.slice(at + 1), full)
  const first = key.slice(0, key.indexOf(' '))
  if (full.eastAsian) surnames.set(first, full)
  givens.set(first, full)
  if (first.length < last) givens.set(first + key.slice(last), full)
}

function takePart(entry: Entry, surnames: Entries, givens: Entries): void {
  const surname = surnames.get(entry.key)
  const given = givens.get(entry.key)
  if (surname !== undefined && surname !== entry) {
    entry.person += entry.lexicalPlace > SURE_PLACE ? FOR_SURNAME_OF_COUNTRY : FOR_SURNAME
    entry.partOf = surname
  } else if (given !== undefined && given !== entry) {
    entry.person += entry.lexicalPlace > 0 ? FOR_GIVEN_NAME_OF_PLACE : FOR_GIVEN_NAME
    entry.partOf = given
  } else return
  entry.type = bestType(entry)
}
