import { describe, expect, it } from 'vitest'
import { nounForms, verbForms } from '../../src/claims/inflect.ts'
import { KINDS } from '../../src/claims/kinds/index.ts'
import type { Kind } from '../../src/claims/kinds/kind.ts'
import type { ArticleDocument } from '../../src/model/document.ts'
import { extract } from '../../src/pipeline.ts'

/** `take to the street/streets` → the past form and the first of each alternative. */
function past(phrase: string): string {
  const [verb, ...rest] = phrase.split(' … ').flatMap((part) => part.split(' '))
  const form = verb === 'be' ? 'were' : verbForms(verb!)[2]
  return [form, ...rest.map((word) => word.split('/')[0])].join(' ')
}

const who = (kind: Kind) => (kind.counted ? nounForms(kind.counted[0]!).at(-1)! : 'miners')

/** A plain sentence that uses a trigger as its frame says. */
function* sentences(kind: Kind): Generator<[string, string]> {
  for (const phrase of kind.object ?? []) {
    const [verb, ...rest] = past(phrase).split(' ')
    const split = ['go', 'free', 'homeless'].includes(rest[0] ?? '')
    yield [phrase, split ? `On Monday they ${verb} 40 ${who(kind)} ${rest.join(' ')}.` : `On Monday they ${past(phrase)} 40 ${who(kind)}.`]
  }
  for (const phrase of [...(kind.subject ?? []), ...(kind.intransitive ?? [])]) yield [phrase, `Some 40 ${who(kind)} ${past(phrase)}.`]
  for (const { verbs, objects } of kind.subjectWith ?? []) {
    for (const verb of verbs) yield [verb, `Some 40 ${who(kind)} ${past(verb)} the ${objects[0]}.`]
    for (const object of objects) yield [object, `Some 40 ${who(kind)} ${past(verbs[0]!)} the ${object}.`]
  }
  for (const { verbs, preposition, objects } of kind.objectThen ?? []) {
    for (const verb of verbs) yield [verb, `On Monday they ${past(verb)} 40 ${who(kind)} ${preposition} the ${objects[0]}.`]
    for (const object of objects) yield [object, `On Monday they ${past(verbs[0]!)} 40 ${who(kind)} ${preposition} the ${object}.`]
  }
  for (const phrase of kind.state ?? []) yield [phrase, `Some 40 ${who(kind)} were ${phrase.replace(/(?<=\S)\/\S+/g, '')}.`]
  for (const phrase of kind.noun ?? []) yield [phrase, `The report speaks of the ${phrase} of 40 ${who(kind)}.`]
  for (const phrase of kind.toll ?? []) yield [phrase, `The ${phrase} rose to ${kind.measure === 'percent' ? '40 percent' : '40'}.`]
}

const article = (id: string, text: string) =>
  ({
    id,
    path: null,
    text,
    title: null,
    date: '2024-05-10',
    dateBasis: 'flag',
    outlet: null,
    url: null,
    author: null,
    encoding: '',
    sha256: '',
  }) as ArticleDocument

describe('every trigger counts in its frame', () => {
  for (const kind of KINDS) {
    const cases = [...sentences(kind)]
    if (cases.length === 0) continue
    const claims = extract(cases.map(([, text], i) => article(String(i), `${text} It was a march.`))).claims
    it(kind.name, () => {
      const silent = cases.filter(
        (_, i) => !claims.some((claim) => claim.document === String(i) && claim.kind === kind.name && claim.value === 40),
      )
      expect(silent).toEqual([])
    })
  }
})
