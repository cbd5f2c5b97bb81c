import { KINDS } from '../claims/kinds/index.ts'
import type { Kind } from '../claims/kinds/kind.ts'
import { Status } from './failures.ts'
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

/** `extract kinds`: the claim kinds, what is counted and what triggers them. */
export async function listKinds(): Promise<number> {
  await writeToStdout(KINDS.map(describe))
  return Status.Done
}

function describe(kind: Kind): string {
  const triggers = TRIGGERS.flatMap(([field, meaning]) => {
    const words = kind[field] as readonly string[] | undefined
    return words && words.length > 0 ? [`  ${meaning}: ${words.join(', ')}\n`] : []
  })
  return `${kind.name} (${kind.unit}): ${COUNTED[kind.name] ?? ''}\n${triggers.join('')}\n`
}
