import { KINDS } from '../claims/kinds/index.ts'
import type { Kind } from '../claims/kinds/kind.ts'
import { createAnalyser, joinRecords } from '../pipeline.ts'
import { RecordStore } from '../records/record-store.ts'
import { toTables } from '../records/tables.ts'
import { Status, WrongUse } from './failures.ts'
import { readKinds } from './kinds.ts'
import { writeToStdout } from './sink.ts'

/** What is counted, by the codebook. */
const COUNTED: Readonly<Record<string, string>> = {
  crowd_size: 'people who take part in a rally, march, protest, vigil, blockade',
  strike: 'people who stop work',
  detention: 'people detained, arrested, jailed, captured, held, in custody',
  release: 'people freed from custody',
  charge: 'people charged, indicted, put on trial',
  sentence: 'length of a prison term given or faced',
  injury: 'people injured, wounded, hurt, in hospital because of it',
  death: 'people killed, dead, executed',
  missing: 'people missing or disappeared',
  displacement: 'people who fled, were evacuated, displaced, made homeless',
  deployment: 'police or troops sent',
  vote_share: 'share of the vote of a candidate, party or option',
  vote_margin: 'lead over another',
  vote_count: 'votes or ballots cast, for someone or in all',
  turnout: 'share of voters who voted',
  seats: 'seats or delegates won or held',
  poll_share: 'share in an opinion survey',
  event_count: 'number of protests, strikes, attacks, towns with protests',
  other: 'any other stated count of people, or percentage',
}

/** Where the words of a kind stand, in words. */
const TRIGGERS: readonly (readonly [keyof Kind, string])[] = [
  ['object', 'somebody does it to the counted'],
  ['subject', 'the counted do it'],
  ['intransitive', 'the counted do it, without an object'],
  ['state', 'said of the counted'],
  ['noun', 'the thing counted'],
  ['toll', 'a figure follows'],
  ['member', 'the counted themselves'],
  ['gathering', 'measured by its people'],
]

/** `extract kinds`: the claim kinds, what is counted and what triggers them. Throws `WrongUse` where a kind of the user's breaks its promises. */
export async function listKinds({ kinds: file }: { readonly kinds?: string }): Promise<number> {
  const kinds = readKinds(file)
  const own = kinds.filter((kind) => !KINDS.includes(kind))
  const broken = own.length > 0 ? brokenPromises(own, kinds) : []
  if (broken.length > 0) throw new WrongUse(`--kinds: ${file}: ${broken.join('\n  ')}`)
  await writeToStdout(kinds.map(describe))
  return Status.Done
}

/** Examples of kinds that do not give what they say, and rejects that give something. */
function brokenPromises(own: readonly Kind[], kinds: readonly Kind[]): string[] {
  const analyse = createAnalyser('codepoint', () => {}, kinds)
  const given = (text: string, { name }: Kind) => {
    const store = new RecordStore()
    store.add(analyse({ ...ARTICLE, text }))
    const claims = toTables(joinRecords(store)).claims.filter(({ kind }) => kind === name)
    return claims.map(({ text: words, subject }) =>
      subject === null || String(words).includes(String(subject)) ? String(words) : `${words} ${subject}`,
    )
  }
  return own.flatMap((kind) => {
    const examples = Object.entries(kind.examples).map(([text, claims]) => ({ text, claims: claims.join(', ') }))
    const rejects = kind.rejects.map((text) => ({ text, claims: '' }))
    return [...examples, ...rejects].flatMap(({ text, claims }) => {
      const found = given(text, kind).join(', ')
      return found === claims ? [] : [`${kind.name}: ${JSON.stringify(text)} gives ${found || 'none'}, not ${claims || 'none'}`]
    })
  })
}

/** An article that stands for itself. */
const ARTICLE = {
  id: 'example',
  path: null,
  title: null,
  date: null,
  dateBasis: null,
  outlet: null,
  url: null,
  author: null,
  encoding: 'utf-8',
  sha256: '',
}

function describe(kind: Kind): string {
  const triggers = TRIGGERS.flatMap(([field, meaning]) => {
    const words = kind[field] as readonly string[] | undefined
    return words && words.length > 0 ? [`  ${meaning}: ${words.join(', ')}\n`] : []
  })
  return `${kind.name} (${kind.unit}): ${COUNTED[kind.name] ?? ''}\n${triggers.join('')}\n`
}
