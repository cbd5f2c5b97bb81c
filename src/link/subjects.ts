import { GENERIC_SUBJECTS, IDLE_ADJECTIVES, SUBJECT_SYNONYMS } from '../data/claims/generic-subjects.ts'
import { demonymCountry } from '../data/demonyms.ts'
import { lemmaOf } from '../data/lexicon.ts'
import { foldName } from '../lang/fold.ts'

/** Kinds that do not say what is counted or for whom: without a subject two such claims are not about the same thing. */
export const NEEDS_SUBJECT: ReadonlySet<string> = new Set([
  'other',
  'event_count',
  'vote_share',
  'vote_margin',
  'vote_count',
  'seats',
  'poll_share',
  'sentence',
])

/** Who is counted, for comparison; `country` is the one where it happened. `two suspected insurgents` → `insurgent`; `the anti-war protesters` → `anti war protester`; `people` → nothing. */
export function subjectKey(subject: string | null, kind: string, country: string): string {
  if (subject === null) return ''
  if (NEEDS_SUBJECT.has(kind)) return foldName(subject)
  // «Belarusians rallied in Minsk»: whoever lives there
  if (country !== '' && demonymCountry(subject) === country) return ''
  const folded = foldName(subject)
  if (GENERIC_SUBJECTS.has(folded)) return ''
  const words = folded.split(' ').filter((word) => !IDLE_ADJECTIVES.has(word))
  const head = words.pop()
  if (head === undefined || (words.length === 0 && GENERIC_SUBJECTS.has(head))) return ''
  const singular = lemmaOf(head).replace(/(?<=..)men$/, 'man')
  return [...words, SUBJECT_SYNONYMS.get(singular) ?? singular].join(' ')
}

/** Can two keys stand for the same people? `insurgent` for `taliban insurgent`, nothing for anyone; not `herder` for `civilian`. */
export function subjectsAgree(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.endsWith(` ${short}`) || leavesOut(long.split(' '), short.split(' '))
}

/** `Rwandan refugee` for `Rwandan Hutu refugee`: the same noun, and fewer of the words before it. */
function leavesOut(long: readonly string[], short: readonly string[]): boolean {
  if (long.at(-1) !== short.at(-1)) return false
  let from = 0
  return short.every((word) => {
    const at = long.indexOf(word, from)
    from = at + 1
    return at >= 0
  })
}
