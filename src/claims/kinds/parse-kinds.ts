import type { Kind } from './kind.ts'

const LISTS = [
  'object',
  'subject',
  'intransitive',
  'state',
  'noun',
  'toll',
  'member',
  'gathering',
  'bearer',
  'against',
  'nobody',
  'weak',
  'always',
  'not',
  'notObject',
  'counted',
] as const
const PAIRS = ['objectWith', 'objectThen', 'objectNear', 'subjectWith'] as const
const KNOWN = new Set<string>([
  'name',
  'unit',
  'measure',
  'unwritten',
  'pronouns',
  'units',
  'actingUnits',
  'least',
  'examples',
  'rejects',
  ...LISTS,
  ...PAIRS,
])

/**
 * Kinds from plain data (a list, or an object with the list `kinds`), as a user's file holds them: the form of `Kind`, of which `name`
 * is needed; `unit` is `people` and `measure` `count` unless stated. Throws an error that names the kind and the field at fault.
 */
export function parseKinds(data: unknown): Kind[] {
  const list = isObject(data) ? data.kinds : data
  if (!Array.isArray(list)) throw new Error('kinds: a list is needed')
  return list.map((entry, i) => parseKind(entry, `kinds[${i}]`))
}

function parseKind(entry: unknown, where: string): Kind {
  if (!isObject(entry)) throw new Error(`${where}: an object is needed`)
  const { name } = entry
  if (typeof name !== 'string' || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error(`${where}: name must be lower-case letters, digits and _`)
  for (const field of Object.keys(entry)) if (!KNOWN.has(field)) throw new Error(`${name}: unknown field ${field}`)
  for (const field of LISTS) checkList(entry[field], `${name}: ${field}`)
  for (const field of PAIRS) checkPairs(entry[field], `${name}: ${field}`)
  checkList(entry.rejects, `${name}: rejects`)
  const { measure = 'count', unit = 'people', examples = {} } = entry
  if (measure !== 'count' && measure !== 'percent' && measure !== 'time') throw new Error(`${name}: measure must be count, percent or time`)
  if (typeof unit !== 'string') throw new Error(`${name}: unit must be text`)
  if (!isObject(examples)) throw new Error(`${name}: examples must be texts with the claims they give`)
  for (const [text, claims] of Object.entries(examples)) checkList(claims, `${name}: examples: ${text}`)
  return { examples, rejects: [], ...entry, name, unit, measure } as Kind
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function checkList(value: unknown, where: string): void {
  if (value === undefined) return
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string' && word.trim() !== ''))
    throw new Error(`${where} must be a list of words`)
}

function checkPairs(value: unknown, where: string): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw new Error(`${where} must be a list`)
  for (const pair of value) {
    if (!isObject(pair)) throw new Error(`${where} must hold verbs and objects`)
    for (const side of ['verbs', where.endsWith('objectNear') ? 'words' : 'objects'] as const) {
      if (pair[side] === undefined) throw new Error(`${where}: ${side} is needed`)
      checkList(pair[side], `${where}: ${side}`)
    }
    if (where.endsWith('objectThen') && typeof pair.preposition !== 'string') throw new Error(`${where}: preposition is needed`)
  }
}
