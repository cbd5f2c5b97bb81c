import { perWord, type Vocabulary } from '../model/vocabulary.ts'
import { nounForms, verbForms } from './inflect.ts'
import type { Kind } from './kinds/kind.ts'

/** Where the counted stands, seen from the trigger. */
export const Frame = {
  Object: 0,
  Subject: 1,
  SubjectWith: 2,
  State: 3,
  Noun: 4,
  Toll: 5,
  Member: 6,
  Gathering: 7,
  ObjectWith: 8,
  Intransitive: 9,
  ObjectThen: 10,
  Bearer: 11,
  Nobody: 12,
  Against: 13,
} as const
export const FRAME_NAMES = [
  'object',
  'subject',
  'subject-with',
  'state',
  'noun',
  'toll',
  'member',
  'gathering',
  'object-with',
  'intransitive',
  'object-then',
  'bearer',
  'nobody',
  'against',
] as const

export interface Trigger {
  readonly kind: number
  readonly frame: number
  readonly weak: boolean
  /** Counts even whom the kind leaves to others. */
  readonly always: boolean
  /** The kind counts one that is unwritten. */
  readonly single: boolean
  /** `death/object:kill`: goes out in the `rule` column. */
  readonly rule: string
  /** The words hold the `not` themselves: `did not survive`. */
  readonly negated: boolean
  /** The verb itself looks ahead: `expect 5,000 people at the rally`. */
  readonly expected: boolean
  /** Words that must follow, each with its alternatives. */
  readonly rest: readonly ReadonlySet<string>[]
  /** Nouns of which one must be in the object, or in the phrase after it. */
  readonly objects: ReadonlySet<string> | null
  /** Words of which one must stand in the sentence. */
  readonly near: ReadonlySet<string> | null
  /** What opens the phrase after the object. */
  readonly preposition: string | null
}

export interface TriggerTable {
  /** Number of the triggers that begin with a word form; 0 where there are none. */
  readonly numberOf: (word: number) => number
  readonly of: (number: number) => readonly Trigger[]
  /** Whether a word form alone tells of a kind: `killed`, not `toll`. */
  readonly tells: (kind: string, word: number) => boolean
  /** Whether all the triggers of a number are phrases of which `next` goes on with none: `in` before `May`. */
  readonly endsBefore: (number: number, next: number) => boolean
  /** The triggers that begin with a word form and can count what no figure stands for, `a man was killed`; null where there are none. */
  readonly countingOne: (word: number) => readonly Trigger[] | null
}

/** Frames that never count one for whom no figure stands. */
const COUNTS_NO_ONE = new Set<number>([Frame.Member, Frame.Toll, Frame.Gathering, Frame.Nobody])

/** Compiles the kinds into a table by first word; longer phrases stand first. */
export function compileTriggers(kinds: readonly Kind[], vocabulary: Vocabulary): TriggerTable {
  const byWord = new Map<string, Trigger[]>()
  kinds.forEach((kind, index) => {
    for (const [word, trigger] of triggersOf(kind, index)) {
      const list = byWord.get(word)
      if (list) list.push(trigger)
      else byWord.set(word, [trigger])
    }
  })
  const lists: Trigger[][] = [[]]
  const numbers = new Map<string, number>()
  for (const [word, list] of byWord) {
    numbers.set(word, lists.length)
    lists.push(list.sort((a, b) => reach(b) - reach(a)))
  }
  const numberOf = perWord(vocabulary, (lower) => numbers.get(lower) ?? 0)
  const ones = lists.map((list) => {
    const counting = list.filter(({ single, frame }) => single && !COUNTS_NO_ONE.has(frame))
    return counting.length > 0 ? counting : null
  })
  // further words of an object frame may stand after the object: «took 12 people hostage»
  const phrases = lists.map((list) => list.every(({ rest, frame }) => rest.length > 0 && frame !== Frame.Object))
  const seconds = new Set(lists.flatMap((list) => list.flatMap(({ rest }) => [...(rest[0] ?? [])])))
  const isSecond = perWord(vocabulary, (lower) => (seconds.has(lower) ? 1 : 0))
  return {
    numberOf,
    of: (number) => lists[number]!,
    tells: (kind, word) => lists[numberOf(word)]!.some((trigger) => kinds[trigger.kind]!.name === kind && tellsAlone(trigger)),
    endsBefore: (number, next) => phrases[number]! && isSecond(next) === 0,
    countingOne: (word) => ones[numberOf(word)]!,
  }
}

const tellsAlone = ({ weak, rest, objects, near, frame }: Trigger) =>
  !weak && rest.length === 0 && objects === null && near === null && frame !== Frame.Member && frame !== Frame.Toll

/** How much of the sentence a trigger wants, in words: the one that wants most goes first. */
export const reach = ({ rest, frame }: Trigger): number => rest.length + (frame === Frame.ObjectThen ? 0.5 : 0)

function* triggersOf(kind: Kind, index: number): Generator<[string, Trigger]> {
  const make = (
    frame: number,
    phrase: string,
    rest: readonly string[],
    objects: ReadonlySet<string> | null = null,
    preposition: string | null = null,
    near: ReadonlySet<string> | null = null,
  ): Trigger => ({
    kind: index,
    frame,
    weak: kind.weak?.includes(phrase) ?? false,
    always: kind.always?.includes(phrase) ?? false,
    single: kind.unwritten ?? false,
    rule: `${kind.name}/${FRAME_NAMES[frame]}:${phrase}`,
    negated: rest.includes('not'),
    expected: phrase === 'expect',
    rest: rest.map((word) => new Set(word.split('/'))),
    objects,
    preposition,
    near,
  })
  for (const phrase of kind.object ?? []) yield* verbs(phrase, (rest) => make(Frame.Object, phrase, rest))
  for (const phrase of kind.subject ?? []) {
    const [verb, objects] = phrase.split(' … ')
    if (objects) yield* verbs(verb!, (rest) => make(Frame.SubjectWith, phrase, rest, nouns(objects.split('/'))))
    else yield* verbs(phrase, (rest) => make(Frame.Subject, phrase, rest))
  }
  for (const { verbs: list, objects } of kind.subjectWith ?? []) {
    const set = nouns(objects)
    for (const verb of list) yield* verbs(verb, (rest) => make(Frame.SubjectWith, verb, rest, set))
  }
  for (const phrase of kind.intransitive ?? []) yield* verbs(phrase, (rest) => make(Frame.Intransitive, phrase, rest))
  for (const { verbs: list, objects } of kind.objectWith ?? []) {
    const set = nouns(objects)
    for (const verb of list) yield* verbs(verb, (rest) => make(Frame.ObjectWith, verb, rest, set))
  }
  for (const { verbs: list, preposition, objects } of kind.objectThen ?? []) {
    const set = new Set(objects.flatMap(phraseForms))
    for (const verb of list) yield* verbs(verb, (rest) => make(Frame.ObjectThen, verb, rest, set, preposition))
  }
  for (const { verbs: list, words } of kind.objectNear ?? []) {
    const near = new Set(words)
    for (const verb of list) yield* verbs(verb, (rest) => make(Frame.Object, verb, rest, null, null, near))
  }
  for (const phrase of kind.state ?? []) yield literal(phrase, (rest) => make(Frame.State, phrase, rest))
  for (const phrase of kind.toll ?? []) yield literal(phrase, (rest) => make(Frame.Toll, phrase, rest))
  for (const phrase of kind.noun ?? []) yield* plurals(phrase, (rest) => make(Frame.Noun, phrase, rest))
  for (const phrase of kind.member ?? []) yield* plurals(phrase, (rest) => make(Frame.Member, phrase, rest))
  for (const phrase of kind.against ?? []) yield* plurals(phrase, (rest) => make(Frame.Against, phrase, rest))
  for (const phrase of kind.nobody ?? []) yield* verbs(phrase, (rest) => make(Frame.Nobody, phrase, rest))
  for (const phrase of kind.bearer ?? []) yield literal(phrase, (rest) => make(Frame.Bearer, phrase, rest))
  for (const phrase of kind.gathering ?? []) yield* plurals(phrase, (rest) => make(Frame.Gathering, phrase, rest))
}

type Make = (rest: readonly string[]) => Trigger

/** Hyphens are tokens of their own: `sit-in` is `sit`, `-`, `in`. */
const split = (phrase: string) => phrase.split(/ |(-)/).filter(Boolean) as string[]

const literal = (phrase: string, make: Make): [string, Trigger] => {
  const [first, ...rest] = split(phrase)
  return [first!, make(rest)]
}

function* verbs(phrase: string, make: Make): Generator<[string, Trigger]> {
  const [first, ...rest] = split(phrase)
  const trigger = make(rest)
  for (const form of verbForms(first!)) yield [form, trigger]
}

function* plurals(phrase: string, make: Make): Generator<[string, Trigger]> {
  const words = phrase.split(' ')
  const last = words.pop()!
  for (const form of nounForms(last)) yield literal([...words, form].join(' '), make)
}

/** `medical center` → itself and its plural. */
const phraseForms = (phrase: string) =>
  nounForms(phrase.split(' ').at(-1)!).map((form) => [...phrase.split(' ').slice(0, -1), form].join(' '))

/** Objects that mean another thing than their last word. */
export const WHOLE: ReadonlySet<string> = new Set(['hunger strike'])

const nouns = (singulars: readonly string[]) =>
  new Set(singulars.flatMap((word) => (WHOLE.has(word) ? [word] : nounForms(word.split(/[ -]/).at(-1)!))))
